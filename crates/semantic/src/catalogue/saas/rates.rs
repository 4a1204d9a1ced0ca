//! What stays, what goes, what a customer is worth.

use crate::catalogue::Measure::*;
use crate::catalogue::Term::{Minus, Plus};
use crate::catalogue::{AddsUp, Category, Formula, Level, Metric, Reach, Trend, text, words};
use crate::table::Unit;

pub(super) static METRICS: &[Metric] = &[
    Metric {
        key: "customer_churn_rate",
        label: text("Customer churn rate", "Tasa de bajas de clientes", "Taxa de cancelamento de clientes"),
        meaning: text(
            "Customers who stopped paying, of those who paid at the start.",
            "Clientes que dejaron de pagar, de los que pagaban al inicio.",
            "Clientes que pararam de pagar, dos que pagavam no início.",
        ),
        unit: Unit::Ratio,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["churn", "churn rate", "customer churn", "logo churn"],
            &["churn", "tasa de churn", "tasa de bajas", "tasa de abandono", "churn de clientes"],
            &["churn", "taxa de churn", "churn de clientes", "taxa de evasão"],
        ),
        category: Category::Subscriptions,
        formula: "churned_customers ÷ active_customers at the start",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(ChurnedCustomers)], denominator: &[Plus(Start(Level::Payers))] },
    },
    Metric {
        key: "gross_revenue_churn_rate",
        label: text("Gross revenue churn rate", "Tasa de pérdida de ingresos", "Taxa de perda de receita"),
        meaning: text(
            "MRR lost to contraction and churn, of the MRR at the start.",
            "MRR perdido por contracción y bajas, sobre el MRR inicial.",
            "MRR perdido por contração e cancelamentos, sobre o MRR inicial.",
        ),
        unit: Unit::Ratio,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["revenue churn", "revenue churn rate", "gross churn", "mrr churn rate"],
            &["churn de ingresos", "tasa de churn de ingresos"],
            &["churn de receita", "taxa de churn de receita"],
        ),
        category: Category::Subscriptions,
        formula: "(contraction_mrr + churned_mrr) ÷ mrr at the start",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio {
            numerator: &[Plus(ContractionMrr), Plus(ChurnedMrr)],
            denominator: &[Plus(Start(Level::Mrr))],
        },
    },
    Metric {
        key: "nrr",
        label: text("Net revenue retention", "Retención neta de ingresos", "Retenção líquida de receita"),
        meaning: text(
            "What became of the MRR at the start, with expansion and reactivation.",
            "En qué se convirtió el MRR inicial, con expansión y reactivación.",
            "No que se tornou o MRR inicial, com expansão e reativação.",
        ),
        unit: Unit::Ratio,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["nrr", "net dollar retention", "ndr"],
            &["nrr", "retención neta"],
            &["nrr", "retenção líquida"],
        ),
        category: Category::Subscriptions,
        formula: "(mrr at the start + expansion_mrr + reactivation_mrr − contraction_mrr − churned_mrr) ÷ mrr at the start",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio {
            numerator: &[
                Plus(Start(Level::Mrr)),
                Plus(ExpansionMrr),
                Plus(ReactivationMrr),
                Minus(ContractionMrr),
                Minus(ChurnedMrr),
            ],
            denominator: &[Plus(Start(Level::Mrr))],
        },
    },
    Metric {
        key: "grr",
        label: text("Gross revenue retention", "Retención bruta de ingresos", "Retenção bruta de receita"),
        meaning: text(
            "What was left of the MRR at the start, without any expansion.",
            "Lo que quedó del MRR inicial, sin expansión.",
            "O que restou do MRR inicial, sem expansão.",
        ),
        unit: Unit::Ratio,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["grr", "gross dollar retention", "gross retention"],
            &["grr", "retención bruta"],
            &["grr", "retenção bruta"],
        ),
        category: Category::Subscriptions,
        formula: "(mrr at the start − contraction_mrr − churned_mrr) ÷ mrr at the start",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio {
            numerator: &[Plus(Start(Level::Mrr)), Minus(ContractionMrr), Minus(ChurnedMrr)],
            denominator: &[Plus(Start(Level::Mrr))],
        },
    },
    Metric {
        key: "arpa",
        label: text("ARPA", "ARPA", "ARPA"),
        meaning: text("MRR per active customer.", "MRR por cliente activo.", "MRR por cliente ativo."),
        unit: Unit::Money,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["arpu", "average revenue per account", "average revenue per user", "mrr per customer"],
            &["arpu", "ingreso promedio por cuenta", "mrr por cliente"],
            &["arpu", "receita média por conta", "mrr por cliente"],
        ),
        category: Category::Subscriptions,
        formula: "mrr ÷ active_customers",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(End(Level::Mrr))], denominator: &[Plus(End(Level::Payers))] },
    },
    Metric {
        key: "ltv",
        label: text("Lifetime value", "Valor de vida del cliente", "Valor vitalício do cliente"),
        meaning: text(
            "ARPA ÷ the mean monthly customer churn rate of the three calendar months that end with the period, or of the last three complete ones where it ends within a month.",
            "ARPA ÷ la media de la tasa mensual de bajas de los tres meses que terminan con el período, o de los últimos tres completos si termina dentro de un mes.",
            "ARPA ÷ a média da taxa mensal de cancelamento dos três meses que terminam com o período, ou dos últimos três completos se ele termina dentro de um mês.",
        ),
        unit: Unit::Money,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["ltv", "clv", "cltv", "customer lifetime value"],
            &["ltv", "clv", "valor de vida"],
            &["ltv", "clv", "valor vitalício"],
        ),
        category: Category::Subscriptions,
        formula: "arpa ÷ mean monthly customer_churn_rate of the last 3 months",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(End(Level::Mrr))], denominator: &[Plus(ChurnBase)] },
    },
    Metric {
        key: "quick_ratio",
        label: text("Quick ratio", "Quick ratio", "Quick ratio"),
        meaning: text(
            "MRR gained per MRR lost.",
            "MRR ganado por cada MRR perdido.",
            "MRR ganho para cada MRR perdido.",
        ),
        unit: Unit::Number,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["saas quick ratio", "growth efficiency"],
            &["ratio rápido", "índice rápido"],
            &["índice rápido", "saas quick ratio"],
        ),
        category: Category::Subscriptions,
        formula: "(new_mrr + expansion_mrr + reactivation_mrr) ÷ (contraction_mrr + churned_mrr)",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio {
            numerator: &[Plus(NewMrr), Plus(ExpansionMrr), Plus(ReactivationMrr)],
            denominator: &[Plus(ContractionMrr), Plus(ChurnedMrr)],
        },
    },
];
