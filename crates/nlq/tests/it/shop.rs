//! The shop that the questions of the tests are about, and a short way to write what they should mean.

use domain::{Day, Locale, WeekStart};
use nlq::{Question, Reading, Shape, Status, Vocabulary};
use semantic::{Compare, Direction, FilterOp, HavingOp, PeriodSpec, Query};

/// A Wednesday.
pub const TODAY: &str = "2026-11-18";

const VALUES: &[(&str, &[&str])] = &[
    ("channel", &["online", "marketplace", "retail", "social", "wholesale"]),
    ("source", &["google", "direct", "newsletter", "mercadolibre", "instagram", "tiktok"]),
    ("medium", &["cpc", "email", "referral", "organic", "paid_social"]),
    ("campaign", &["summer sale", "volta as aulas", "brand"]),
    ("country", &["BR", "AR", "MX", "US", "PT"]),
    ("region", &["SP", "RJ", "MG", "Buenos Aires", "Texas"]),
    ("city", &["São Paulo", "Campinas", "Rio de Janeiro", "Buenos Aires", "Lisboa"]),
    ("payment_method", &["credit_card", "pix", "boleto", "cash"]),
    ("category", &["Shoes", "Dresses", "Home & Kitchen", "Bags", "Toys"]),
    ("vendor", &["Acme", "Alpargatas", "Nordic Wear"]),
];

const PRODUCTS: &[(&str, &str)] = &[
    ("p1", "Linen Dress Blue"),
    ("p2", "Linen Dress White"),
    ("p3", "Canvas Tote Bag"),
    ("p4", "White Hanging Heart T-Light Holder"),
    ("p5", "Set of 3 Cake Tins"),
    ("p6", "Wooden Train"),
    ("p7", "Espresso Cup"),
];

pub fn vocabulary() -> Vocabulary {
    let values = VALUES.iter().flat_map(|(dimension, values)| {
        values.iter().map(|value| (dimension.to_string(), value.to_string(), value.to_string()))
    });
    let products = PRODUCTS.iter().map(|(id, title)| ("product".to_string(), id.to_string(), title.to_string()));
    Vocabulary::new(values.chain(products))
}

pub fn ask(vocabulary: &Vocabulary, text: &str, locale: Option<Locale>) -> Reading {
    let today: Day = TODAY.parse().expect("a date");
    nlq::read(Question { text, locale, today, week: WeekStart::Monday }, vocabulary)
}

/// `revenue,orders by channel each month in last_year where country=BR not channel=online vs previous_year top 5 revenue desc`
pub fn short(query: &Query) -> String {
    let mut out = query.metrics.join(",");
    if !query.dimensions.is_empty() {
        out += &format!(" by {}", query.dimensions.join(","));
    }
    if let Some(grain) = query.grain {
        out += &format!(" each {}", grain.code());
    }
    match query.period {
        PeriodSpec::Preset(spec) => out += &format!(" in {}", spec.preset.code()),
        PeriodSpec::Range(days) => out += &format!(" in {}..{}", days.from, days.to),
    }
    for filter in &query.filters {
        let word = if filter.op == FilterOp::In { "where" } else { "not" };
        out += &format!(" {word} {}={}", filter.dimension, filter.values.join("+"));
    }
    for having in &query.having {
        let op = match having.op {
            HavingOp::Gt => ">",
            HavingOp::Gte => ">=",
            HavingOp::Lt => "<",
            HavingOp::Lte => "<=",
        };
        out += &format!(" having {}{op}{}", having.metric, having.value);
    }
    match query.compare {
        Some(Compare::PreviousPeriod) => out += " vs period",
        Some(Compare::PreviousYear) => out += " vs year",
        Some(Compare::Period(days)) => out += &format!(" vs {}..{}", days.from, days.to),
        None => {}
    }
    for order in &query.order_by {
        out += &format!(" order {} {}", order.key, if order.dir == Direction::Asc { "asc" } else { "desc" });
    }
    if let Some(limit) = query.limit {
        out += &format!(" limit {limit}");
    }
    out
}

pub fn shape(shape: &Shape) -> String {
    match shape {
        Shape::Share { dimension, values } => format!("share({dimension}:{})", values.join("+")),
        Shape::Average { grain } => format!("average({})", grain.code()),
        Shape::Movers { rising, limit } => {
            let kind = if *rising { "risers" } else { "fallers" };
            format!("{kind}{}", limit.map_or(String::new(), |limit| limit.to_string()))
        }
        Shape::Why { fell, by } => format!(
            "why({}:{})",
            match fell {
                Some(true) => "fell",
                Some(false) => "rose",
                None => "",
            },
            by.join("+")
        ),
        other => format!("{other:?}").to_lowercase(),
    }
}

/// The whole reading on one line.
pub fn line(reading: &Reading) -> String {
    match (&reading.status, &reading.query) {
        (Status::Answered, Some(query)) => short(query),
        (Status::Clarify, _) => "clarify".into(),
        _ => "refused".into(),
    }
}
