//! Visits to the site, and what came of them.

use crate::catalogue::Measure::*;
use crate::catalogue::Term::Plus;
use crate::catalogue::{AddsUp, Category, Family, Formula, Metric, Reach, Trend, text, words};
use crate::table::Unit;

pub(super) static METRICS: &[Metric] = &[
    Metric {
        key: "sessions",
        label: text("Sessions", "Sesiones", "Sessões"),
        meaning: text(
            "How many visits the site had.",
            "Cuántas visitas tuvo el sitio.",
            "Quantas visitas o site teve.",
        ),
        unit: Unit::Count,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["session", "visits", "visit", "traffic", "web sessions", "web traffic"],
            &["sesión", "visitas", "visita", "tráfico", "tráfico web"],
            &["sessão", "visitas", "visita", "tráfego", "acessos"],
        ),
        category: Category::Web,
        formula: "Σ sessions",
        adds_up: AddsUp::Sum,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(Sessions)]),
    },
    Metric {
        key: "users",
        label: text("Users", "Usuarios", "Usuários"),
        meaning: text(
            "Visitors as the web analytics count them, added up over days and rows.",
            "Visitantes según la analítica web, sumados por día y fila.",
            "Visitantes segundo a análise web, somados por dia e linha.",
        ),
        unit: Unit::Count,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["user", "visitors", "visitor", "web users"],
            &["usuario", "visitantes", "visitante"],
            &["usuário", "visitantes", "visitante"],
        ),
        category: Category::Web,
        formula: "Σ users",
        adds_up: AddsUp::Sum,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(Users)]),
    },
    Metric {
        key: "pageviews",
        label: text("Page views", "Páginas vistas", "Visualizações de página"),
        meaning: text("How many pages were viewed.", "Cuántas páginas se vieron.", "Quantas páginas foram vistas."),
        unit: Unit::Count,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["pageviews", "pages viewed"],
            &["vistas de página", "páginas visitadas"],
            &["páginas vistas", "pageviews"],
        ),
        category: Category::Web,
        formula: "Σ pageviews",
        adds_up: AddsUp::Sum,
        reach: Reach::Shared,
        expression: Formula::Sum(&[Plus(Pageviews)]),
    },
    Metric {
        key: "conversion_rate",
        label: text("Conversion rate", "Tasa de conversión", "Taxa de conversão"),
        meaning: text(
            "Orders per session; conversions of the web analytics per session where there are no orders.",
            "Pedidos por sesión; conversiones de la analítica web por sesión donde no hay pedidos.",
            "Pedidos por sessão; conversões da análise web por sessão onde não há pedidos.",
        ),
        unit: Unit::Ratio,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["cvr", "conversion ratio", "session conversion rate"],
            &["tasa de conversion", "ratio de conversión"],
            &["taxa de conversao", "índice de conversão"],
        ),
        category: Category::Web,
        formula: "orders ÷ sessions",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Where {
            has: Family::Orders,
            then: &Formula::Ratio { numerator: &[Plus(Orders)], denominator: &[Plus(Sessions)] },
            otherwise: &Formula::Ratio { numerator: &[Plus(WebConversions)], denominator: &[Plus(Sessions)] },
        },
    },
    Metric {
        key: "engagement_rate",
        label: text("Engagement rate", "Tasa de interacción", "Taxa de engajamento"),
        meaning: text(
            "The share of sessions in which the visitor did something.",
            "La parte de las sesiones en las que el visitante hizo algo.",
            "A parte das sessões em que o visitante fez algo.",
        ),
        unit: Unit::Ratio,
        direction: Trend::UpIsGood,
        synonyms: words(
            &["engaged rate", "share of engaged sessions"],
            &["tasa de engagement", "sesiones con interacción"],
            &["taxa de interação", "sessões engajadas"],
        ),
        category: Category::Web,
        formula: "engaged_sessions ÷ sessions",
        adds_up: AddsUp::RatioOfSums,
        reach: Reach::Shared,
        expression: Formula::Ratio { numerator: &[Plus(EngagedSessions)], denominator: &[Plus(Sessions)] },
    },
];
