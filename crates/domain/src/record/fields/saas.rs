//! Subscriptions. The aliases are those of Stripe's exports, and their Spanish and Portuguese names.

use super::{COUNT, NAME, TEXT, optional, required};
use crate::record::{Field, FieldType as T};

const INTERVAL: T = T::Choice(&["day", "week", "month", "year"]);
const STATUS: T = T::Choice(&["trialing", "active", "past_due", "paused", "canceled", "incomplete", "unpaid"]);
const EVENT: T = T::Choice(&["started", "trial_started", "changed", "paused", "resumed", "canceled", "ended"]);
const INVOICE_STATUS: T = T::Choice(&["draft", "open", "paid", "uncollectible", "void"]);

pub(crate) const PLANS: &[Field] = &[
    required("id", T::Id, &["price_id", "plan_id", "id_plan", "id_del_plan", "id_do_plano", "codigo"]),
    required(
        "name",
        TEXT,
        &["nickname", "plan_name", "plan", "product_name", "description", "nombre", "plano", "nome"],
    ),
    required("interval", INTERVAL, &["billing_interval", "period", "intervalo", "periodo", "frecuencia", "frequencia"]),
    required("amount", T::Amount, &["unit_amount", "price", "monto", "importe", "precio", "preco", "valor"]),
    optional(
        "interval_count",
        T::Count(1, 1000),
        &["period_count", "cantidad_de_intervalos", "quantidade_de_intervalos"],
    ),
    optional("currency", T::Currency, &["moneda", "moeda"]),
    optional("product", TEXT, &["product_name", "product_id", "producto", "produto"]),
];

pub(crate) const SUBSCRIPTIONS: &[Field] = &[
    required("id", T::Id, &["subscription_id", "subscription", "id_suscripcion", "id_da_assinatura", "id_assinatura"]),
    required("customer_id", T::Id, &["customer", "id_cliente", "id_del_cliente", "id_do_cliente", "cliente"]),
    required("plan_id", T::Id, &["price_id", "plan", "price", "id_plan", "id_del_plan", "id_do_plano", "plano"]),
    required("status", STATUS, &["subscription_status", "estado", "situacao"]),
    required(
        "started_at",
        T::Time,
        &[
            "start_date_utc",
            "start_utc",
            "start_date",
            "started",
            "created_utc",
            "created_at",
            "created",
            "fecha_de_inicio",
            "inicio",
            "data_de_inicio",
        ],
    ),
    optional("quantity", COUNT, &["seats", "cantidad", "quantidade"]),
    optional(
        "trial_end",
        T::Time,
        &[
            "trial_end_utc",
            "trial_ends_at",
            "fin_de_prueba",
            "fin_de_la_prueba",
            "fim_do_teste",
            "fim_do_periodo_de_teste",
        ],
    ),
    optional(
        "canceled_at",
        T::Time,
        &["canceled_at_utc", "cancelled_at", "cancelled_at_utc", "fecha_de_cancelacion", "data_de_cancelamento"],
    ),
    optional(
        "ended_at",
        T::Time,
        &["ended_at_utc", "end_date", "fecha_de_fin", "fecha_de_termino", "data_de_fim", "data_de_termino"],
    ),
    optional(
        "discount_percent",
        T::Percent,
        &["percent_off", "discount", "descuento", "porcentaje_de_descuento", "desconto", "percentual_de_desconto"],
    ),
];

pub(crate) const SUBSCRIPTION_EVENTS: &[Field] = &[
    required(
        "subscription_id",
        T::Id,
        &["subscription", "id_suscripcion", "suscripcion", "id_da_assinatura", "id_assinatura", "assinatura"],
    ),
    required(
        "at",
        T::Time,
        &["event_at", "created_utc", "created_at", "created", "timestamp", "date", "fecha", "data"],
    ),
    required("kind", EVENT, &["event", "event_type", "type", "tipo", "evento"]),
    optional("plan_id", T::Id, &["price_id", "plan", "price", "id_plan", "id_del_plan", "id_do_plano", "plano"]),
    optional("quantity", COUNT, &["seats", "cantidad", "quantidade"]),
];

pub(crate) const INVOICES: &[Field] = &[
    required("id", T::Id, &["invoice_id", "invoice", "id_factura", "id_de_factura", "id_da_fatura", "id_fatura"]),
    required("customer_id", T::Id, &["customer", "id_cliente", "id_del_cliente", "id_do_cliente", "cliente"]),
    required(
        "created_at",
        T::Time,
        &[
            "created_utc",
            "created",
            "date_utc",
            "invoice_date",
            "date",
            "fecha_de_emision",
            "data_de_emissao",
            "fecha",
            "data",
        ],
    ),
    required("total", T::Money, &["total_amount", "importe_total", "valor_total"]),
    required("status", INVOICE_STATUS, &["invoice_status", "estado", "situacao"]),
    optional(
        "subscription_id",
        T::Id,
        &["subscription", "id_suscripcion", "suscripcion", "id_da_assinatura", "assinatura"],
    ),
    optional(
        "due_at",
        T::Time,
        &["due_date_utc", "due_date", "fecha_de_vencimiento", "vencimiento", "data_de_vencimento", "vencimento"],
    ),
    optional("paid_at", T::Time, &["paid_at_utc", "paid_date", "fecha_de_pago", "data_de_pagamento"]),
    optional("currency", T::Currency, &["moneda", "moeda"]),
    optional("subtotal", T::Money, &["subtotal_amount"]),
    optional("tax", T::Money, &["tax_amount", "taxes", "impuesto", "impuestos", "imposto", "impostos"]),
    optional("amount_paid", T::Amount, &["monto_pagado", "importe_pagado", "valor_pago"]),
    optional(
        "amount_refunded",
        T::Amount,
        &["refunded_amount", "monto_reembolsado", "importe_reembolsado", "valor_reembolsado"],
    ),
    optional("attempt_count", COUNT, &["attempts", "intentos", "tentativas"]),
];

pub(crate) const USAGE: &[Field] = &[
    required(
        "subscription_id",
        T::Id,
        &["subscription", "subscription_item", "id_suscripcion", "suscripcion", "id_da_assinatura", "assinatura"],
    ),
    required("at", T::Time, &["timestamp", "created_utc", "created_at", "date", "fecha", "data"]),
    required("quantity", T::Change, &["value", "usage", "cantidad", "quantidade"]),
    optional("meter", NAME, &["event_name", "metric", "medidor"]),
];
