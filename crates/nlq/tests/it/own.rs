//! Metrics of a workspace's own, named in questions.

use crate::shop::{ask, line};
use domain::Locale;
use nlq::{OwnMetric, Vocabulary};
use semantic::{
    Unit,
    catalogue::{Family, Trend},
};

fn own(key: &str, label: &str, synonyms: &[&str], direction: Trend) -> OwnMetric {
    OwnMetric {
        key: key.into(),
        label: label.into(),
        synonyms: synonyms.iter().map(ToString::to_string).collect(),
        unit: Unit::Money,
        direction,
        dimensions: vec!["channel", "country", "payment_method", "day", "week", "month", "quarter", "year"],
    }
}

fn vocabulary() -> Vocabulary {
    let metrics = vec![
        own("basket", "Cesta media", &["cesta", "basket worth"], Trend::UpIsGood),
        own("ship_cost", "Frete por pedido", &["delivery burden"], Trend::DownIsGood),
        own("odd", "by month", &["revenue", "total"], Trend::UpIsGood),
    ];
    let values = [("channel".into(), "online".into(), "online".into())];
    Vocabulary::with_own(&[Family::Orders, Family::Items], metrics, values)
}

fn check(question: &str, expected: &str) {
    let reading = ask(&vocabulary(), question, None);
    assert_eq!(line(&reading), expected, "{question}: {}", reading.message);
}

#[test]
fn are_asked_for_in_every_language() {
    check("basket worth last month", "basket in last_month");
    check("basket worth by channel this year", "basket by channel in this_year");
    check("¿cuál fue la cesta media el mes pasado?", "basket in last_month");
    check("cesta media por canal en los últimos 30 días", "basket by channel in last_30_days");
    check("frete por pedido por mês neste ano", "ship_cost each month in this_year");
    check("qual foi o frete por pedido no mês passado?", "ship_cost in last_month");
    check("orders and basket worth last month", "orders,basket in last_month");
    check("basket worth online last month vs previous year", "basket in last_month where channel=online vs year");
}

#[test]
fn know_which_way_is_good() {
    check(
        "worst country by delivery burden last month",
        "ship_cost by country in last_month order ship_cost desc limit 10",
    );
    check(
        "best country by delivery burden last month",
        "ship_cost by country in last_month order ship_cost asc limit 10",
    );
}

#[test]
fn never_take_words_of_the_grammar() {
    check("orders by month this year", "orders each month in this_year");
    let reading = ask(&vocabulary(), "revenue last month", Some(Locale::En));
    assert_eq!(reading.query.expect("a query").metrics, ["odd"], "a word of its own comes before the catalogue's");
}

#[test]
fn say_which_slices_they_have() {
    let reading = ask(&vocabulary(), "basket worth by category last month", Some(Locale::En));
    assert!(reading.query.is_none() && reading.message.contains("Cesta media can't be told by"), "{}", reading.message);
}
