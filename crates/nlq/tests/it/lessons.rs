//! Words that a workspace teaches.

use crate::shop::{ask, line, vocabulary};
use domain::Locale;
use nlq::{Lesson, Meaning, Status, Taught};

fn lesson(text: &str) -> Option<(String, Meaning)> {
    let reading = ask(&vocabulary(), text, None);
    assert_eq!(reading.query, None, "{text}");
    assert!(!reading.message.is_empty(), "{text}");
    reading.lesson.map(|Lesson { word, meaning, .. }| (word, meaning))
}

fn metric(key: &str) -> Meaning {
    Meaning::Metric { key: key.into() }
}

#[test]
fn lessons_are_recognised_in_three_languages() {
    let dimension = |key: &str| Meaning::Dimension { key: key.into() };
    let value = |dimension: &str, value: &str| Meaning::Value { dimension: dimension.into(), value: value.into() };
    for (text, word, meaning) in [
        ("when I say turnover ratio I mean revenue", "turnover ratio", metric("revenue")),
        ("When I say \"the web\", I mean online", "the web", value("channel", "online")),
        ("by basket I mean average order value", "basket", metric("aov")),
        ("boutique means retail", "boutique", value("channel", "retail")),
        ("when I say zone I mean the state", "zone", dimension("region")),
        ("cuando digo lana quiero decir ingresos", "lana", metric("revenue")),
        ("cuando digo tiendita me refiero a retail", "tiendita", value("channel", "retail")),
        ("si digo depto quiero decir la categoría", "depto", dimension("category")),
        ("quando eu digo lojinha quero dizer retail", "lojinha", value("channel", "retail")),
        ("quando eu falo caixa quero dizer faturamento", "caixa", metric("revenue")),
        ("caixinha significa ticket médio", "caixinha", metric("aov")),
    ] {
        assert_eq!(lesson(text), Some((word.to_string(), meaning)), "{text}");
    }
    let phrase = lesson("when I say flagship I mean revenue online in Brazil");
    assert_eq!(phrase, Some(("flagship".into(), Meaning::Phrase { text: "revenue online in Brazil".into() })));
}

#[test]
fn what_cannot_be_taught_is_refused() {
    for text in [
        "when I say by I mean revenue",
        "when I say last month I mean revenue; drop table orders --",
        "when I say blob I mean xyzzy frobnicate",
        "cuando digo por quiero decir ingresos",
        "quando eu digo 2025 quero dizer receita",
    ] {
        let reading = ask(&vocabulary(), text, None);
        assert_eq!((reading.status, reading.lesson), (Status::Refused, None), "{text}");
    }
}

#[test]
fn questions_are_no_lessons() {
    let vocabulary = vocabulary();
    for row in include_str!("questions.txt").lines() {
        let Some(question) = row.split(" | ").nth(1) else { continue };
        assert_eq!(ask(&vocabulary, question, None).lesson, None, "{question}");
    }
}

#[test]
fn taught_words_are_read() {
    let taught = [
        ("lana", metric("aov")),
        ("Depto", Meaning::Dimension { key: "category".into() }),
        ("lojinha", Meaning::Value { dimension: "channel".into(), value: "retail".into() }),
        ("the flagship", Meaning::Phrase { text: "revenue online in Brazil".into() }),
        ("sales", metric("orders")),
        ("by", metric("orders")),
        ("gone", metric("no_such_metric")),
    ];
    let taught: Vec<Taught> = taught.into_iter().map(|(word, meaning)| Taught { word: word.into(), meaning }).collect();
    let vocabulary = vocabulary().teach(&taught);
    for (question, expected) in [
        ("lana del mes pasado", "aov in last_month"),
        ("ventas por depto", "product_sales by category in last_30_days"),
        ("vendas da lojinha ontem", "revenue in yesterday where channel=retail"),
        ("the flagship last month", "revenue in last_month where country=BR channel=online"),
        ("sales last month", "orders in last_month"),
        ("revenue by channel", "revenue by channel in last_30_days"),
        ("gone last month", "refused"),
    ] {
        let found = line(&ask(&vocabulary, question, None));
        let same = found == expected
            || question.contains("flagship") && found.contains("channel=online") && found.contains("country=BR");
        assert!(same, "{question}: {found}");
    }
}

#[test]
fn a_choice_teaches_what_its_words_stand_for() {
    let check = |asked: &str, chosen: &str, expected: Option<(&str, &str)>| {
        let found = nlq::teach::from_choice(asked, chosen, Locale::En, &vocabulary());
        let found = found.as_ref().map(|lesson| (lesson.word.as_str(), lesson.label.as_str()));
        assert_eq!(found, expected, "{asked} -> {chosen}");
    };
    check("sales of the blue one", "sales of \"Linen Dress Blue\"", Some(("the blue one", "Linen Dress Blue")));
    check("gizmos last month", "\"Espresso Cup\" last month", Some(("gizmos", "Espresso Cup")));
    check("turnaround by channel", "orders by channel", Some(("turnaround", "Orders")));
    // A suggestion may be put otherwise: its quoted name stands for what nothing explains.
    check("how are gizmos doing", "revenue for product \"Espresso Cup\"", Some(("gizmos", "Espresso Cup")));
    check("revenue by channel", "revenue by country", None);
    check("what about the weather", "revenue last month", None);
    check("revenue last month", "revenue last month", None);
    check("revenue", "revenue last month", None);
}
