//! What was invoiced, what came in, what is late. Void invoices count nowhere.

use crate::catalogue::Measure::*;
use crate::catalogue::Term::Plus;
use crate::catalogue::{AddsUp, Category, Formula, Level, Metric, Reach, Trend, text, words};
use crate::table::Unit;

pub(super) static METRICS: &[Metric] = &[
    Metric {
        key: "invoiced",
        label: text("Invoiced", "Facturado en suscripciones", "Cobrança emitida"),
        meaning: text(
            "Totals of the invoices made in the period.",
            "Totales de las facturas emitidas en el período.",
            "Totais das faturas emitidas no período.",
        ),
        unit: Unit::Money,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["invoices", "invoice total", "amount invoiced"],
            &["facturas", "facturas emitidas", "total de facturas"],
            &["faturas", "faturas emitidas", "total de faturas"],
        ),
        category: Category::Subscriptions,
        formula: "Σ invoice total",
        adds_up: AddsUp::Sum,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(Invoiced)]),
    },
    Metric {
        key: "collected",
        label: text("Collected", "Cobrado", "Recebido"),
        meaning: text(
            "What was paid on invoices less what was given back, by the day of payment.",
            "Lo pagado de las facturas menos lo devuelto, por día de pago.",
            "O que foi pago das faturas menos o devolvido, pelo dia do pagamento.",
        ),
        unit: Unit::Money,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["cash collected", "payments collected", "payments received"],
            &["cobros", "cobranza", "pagos recibidos"],
            &["recebimentos", "pagamentos recebidos"],
        ),
        category: Category::Subscriptions,
        formula: "Σ (amount_paid − amount_refunded)",
        adds_up: AddsUp::Sum,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(Collected)]),
    },
    Metric {
        key: "overdue",
        label: text("Overdue", "Vencido", "Em atraso"),
        meaning: text(
            "What is unpaid at the end of invoices past their due day.",
            "Lo que falta pagar al final de facturas vencidas.",
            "O que falta pagar no fim de faturas vencidas.",
        ),
        unit: Unit::Money,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["overdue invoices", "unpaid invoices", "past due"],
            &["facturas vencidas", "facturas impagas"],
            &["faturas vencidas", "faturas em atraso", "inadimplência"],
        ),
        category: Category::Subscriptions,
        formula: "Σ unpaid of open invoices past their due day",
        adds_up: AddsUp::LastValue,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(End(Level::Overdue))]),
    },
    Metric {
        key: "failed_payments",
        label: text("Failed payments", "Pagos fallidos", "Pagamentos falhos"),
        meaning: text(
            "Invoices with a failed attempt: two attempts or more, or one and not paid.",
            "Facturas con un intento fallido: dos intentos o más, o uno y sin pagar.",
            "Faturas com uma tentativa falha: duas tentativas ou mais, ou uma e não paga.",
        ),
        unit: Unit::Count,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["payment failures", "failed charges"],
            &["pagos rechazados", "cobros fallidos"],
            &["pagamentos recusados", "cobranças falhas"],
        ),
        category: Category::Subscriptions,
        formula: "invoices with a failed attempt",
        adds_up: AddsUp::Sum,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(FailedPayments)]),
    },
];
