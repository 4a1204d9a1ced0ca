//! Who pays, and who came and went.

use crate::catalogue::Measure::*;
use crate::catalogue::Term::Plus;
use crate::catalogue::{AddsUp, Category, Formula, Level, Metric, Reach, Trend, text, words};
use crate::table::Unit;

pub(super) static METRICS: &[Metric] = &[
    Metric {
        key: "active_customers",
        label: text("Active customers", "Clientes activos", "Clientes ativos"),
        meaning: text(
            "Customers with a subscription that pays at the end.",
            "Clientes con una suscripción que paga al final.",
            "Clientes com uma assinatura que paga no fim.",
        ),
        unit: Unit::Count,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["paying customers", "subscribed customers", "subscribers"],
            &["clientes que pagan", "suscriptores", "clientes suscritos"],
            &["clientes pagantes", "assinantes", "clientes assinantes"],
        ),
        category: Category::Subscriptions,
        formula: "customers paying at the end",
        adds_up: AddsUp::LastValue,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(End(Level::Payers))]),
    },
    Metric {
        key: "active_subscriptions",
        label: text("Active subscriptions", "Suscripciones activas", "Assinaturas ativas"),
        meaning: text(
            "Subscriptions that pay at the end.",
            "Suscripciones que pagan al final.",
            "Assinaturas que pagam no fim.",
        ),
        unit: Unit::Count,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["subscriptions", "paying subscriptions"],
            &["suscripciones", "suscripciones que pagan"],
            &["assinaturas", "assinaturas pagantes"],
        ),
        category: Category::Subscriptions,
        formula: "subscriptions paying at the end",
        adds_up: AddsUp::LastValue,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(End(Level::Subscriptions))]),
    },
    Metric {
        key: "new_subscriptions",
        label: text("New subscriptions", "Suscripciones nuevas", "Novas assinaturas"),
        meaning: text(
            "Subscriptions that began to pay; resumed ones are not new.",
            "Suscripciones que empezaron a pagar; las reanudadas no son nuevas.",
            "Assinaturas que começaram a pagar; as retomadas não são novas.",
        ),
        unit: Unit::Count,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["subscriptions started", "new paying subscriptions"],
            &["nuevas suscripciones", "altas de suscripciones"],
            &["assinaturas novas", "assinaturas iniciadas"],
        ),
        category: Category::Subscriptions,
        formula: "subscriptions whose first paying day is in the period",
        adds_up: AddsUp::Sum,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(NewSubscriptions)]),
    },
    Metric {
        key: "churned_subscriptions",
        label: text("Churned subscriptions", "Suscripciones dadas de baja", "Assinaturas canceladas"),
        meaning: text(
            "Subscriptions that had paid and ended; a pause is no end.",
            "Suscripciones que pagaban y terminaron; una pausa no es un final.",
            "Assinaturas que pagavam e terminaram; uma pausa não é um fim.",
        ),
        unit: Unit::Count,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["lost subscriptions", "ended subscriptions", "cancelled subscriptions"],
            &["suscripciones canceladas", "suscripciones perdidas", "bajas de suscripciones"],
            &["assinaturas perdidas", "assinaturas encerradas"],
        ),
        category: Category::Subscriptions,
        formula: "subscriptions that had paid and ended in the period",
        adds_up: AddsUp::Sum,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(ChurnedSubscriptions)]),
    },
    Metric {
        key: "churned_customers",
        label: text("Churned customers", "Clientes perdidos", "Clientes perdidos"),
        meaning: text(
            "Different customers who stopped paying.",
            "Clientes distintos que dejaron de pagar.",
            "Clientes diferentes que pararam de pagar.",
        ),
        unit: Unit::Count,
        direction: Trend::DownIsGood,
        synonyms: words(
            &["lost customers", "customers lost", "customers who churned"],
            &["clientes que se dieron de baja", "bajas de clientes", "clientes dados de baja"],
            &["clientes que cancelaram", "cancelamentos de clientes"],
        ),
        category: Category::Subscriptions,
        formula: "distinct customers who stopped paying in the period",
        adds_up: AddsUp::Distinct,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(ChurnedCustomers)]),
    },
    Metric {
        key: "trial_conversion_rate",
        label: text("Trial conversion rate", "Tasa de conversión de pruebas", "Taxa de conversão de testes"),
        meaning: text(
            "The share of ended trials that became paying.",
            "La parte de las pruebas terminadas que pasó a pagar.",
            "A parte dos testes encerrados que passou a pagar.",
        ),
        unit: Unit::Ratio,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["trial conversion", "trial to paid", "trial to paid conversion"],
            &["conversión de pruebas", "conversión de trials"],
            &["conversão de testes", "conversão de trials"],
        ),
        category: Category::Subscriptions,
        formula: "trials that became paying ÷ trials that ended",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(TrialsConverted)], denominator: &[Plus(TrialsEnded)] },
    },
];
