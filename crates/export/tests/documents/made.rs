//! A board made for tests.

use boards::Place;
use domain::{Currency, Day, Locale, Period};
use export::{
    Body, Brand, Chart, Colour, Definition, Delta, Document, Figure, FilterLine, Grid, Moment, Step, Tile, Tone,
};
use semantic::{FilterOp, Table};
use serde_json::json;

pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// Sales by channel and by month, with what they were; one name is hostile.
pub fn table() -> Table {
    serde_json::from_value(json!({
        "columns": [
            {"key": "month", "kind": "dimension", "label": "Month"},
            {"key": "channel", "kind": "dimension", "label": "Channel"},
            {"key": "revenue", "kind": "metric", "unit": "money", "currency": "BRL", "label": "Revenue"},
            {"key": "return_rate", "kind": "metric", "unit": "ratio", "label": "Return rate"},
            {"key": "orders", "kind": "metric", "unit": "count", "label": "Orders"}
        ],
        "rows": [
            ["2026-10-01", "online", "1234567.89", "0.123400", 1642],
            ["2026-10-01", "=HYPERLINK(\"http://evil.test\")", "-12.50", null, 0],
            ["2026-11-01", null, "0.00", "0.000000", 7]
        ],
        "totals": [null, null, "1234555.39", "0.122000", 1649],
        "comparison": {
            "period": {"from": "2025-10-01", "to": "2025-11-30"},
            "rows": [["2025-10-01", "online", "1000000.01", "0.100000", 1500], [null, null, null, null, null], [null, null, null, null, null]],
            "totals": [null, null, "1000000.01", "0.100000", 1500]
        },
        "period": {"from": "2026-10-01", "to": "2026-11-30", "partial": true},
        "warnings": ["12 orders have no rate"], "freshness": null, "elapsed_ms": 1.0,
        "labels": {"channel": {"online": "Loja *online*"}}
    }))
    .expect("a table")
}

pub fn tile(id: &str, title: &str, place: Place, body: Body) -> Tile {
    let table = match &body {
        Body::Text(_) | Body::Message(_) => None,
        _ => Some(Box::new(table())),
    };
    Tile { id: id.into(), title: title.into(), note: String::new(), place, period: None, body, table }
}

pub fn chart() -> Body {
    let bars: String = (0..40)
        .map(|at| format!("<rect x=\"{}\" y=\"{}\" width=\"9\" height=\"{}\" fill=\"#4b6be0\"/><text x=\"{}\" y=\"212\" font-size=\"11\" font-family=\"Inter,sans-serif\">{at}</text>", at * 13, 200 - at * 4, at * 4, at * 13))
        .collect();
    Body::Chart(Chart {
        svg: format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"532\" height=\"266\" viewBox=\"0 0 532 266\">{bars}</svg>"
        ),
        width: 532,
        height: 266,
        label: "Revenue by day".into(),
    })
}

pub fn figure() -> Body {
    Body::Figure(Figure {
        value: "R$ 1,2 mi".into(),
        exact: "R$ 1.234.555,39".into(),
        delta: Some(Delta { text: "↑ 23,5 %".into(), tone: Tone::Good }),
        before: Some("R$ 1.000.000,01".into()),
        goal: None,
        course: vec![Some(1.0), Some(3.0), None, Some(2.0)],
    })
}

pub fn document(tiles: Vec<Tile>) -> Document {
    Document {
        title: "#eval(\"1+1\") $x$ *a* \\ _b_ @c <d> `e` 😀".into(),
        note: "Line // not a comment".into(),
        workspace: "Loja #1 [São Paulo]".into(),
        locale: Locale::Pt,
        currency: Currency::BRL,
        time_zone: "America/Sao_Paulo".into(),
        period: Period::new(day("2026-10-01"), day("2026-11-30")),
        comparison: Some(Period::new(day("2025-10-01"), day("2025-11-30"))),
        filters: vec![FilterLine {
            name: "Canal".into(),
            op: FilterOp::NotIn,
            values: vec!["pos".into(), "#b".into()],
        }],
        generated: Moment { day: day("2026-11-23"), hour: 9, minute: 5 },
        data_changed: Some(Moment { day: day("2026-11-22"), hour: 23, minute: 59 }),
        brand: Brand { logo: None, accent: Colour::parse("#0a7d4f"), footer: "Confidencial #2".into() },
        tiles,
        definitions: vec![Definition {
            key: "revenue".into(),
            label: "Receita".into(),
            meaning: "O que entrou".into(),
            formula: "net_sales + shipping".into(),
        }],
    }
}

/// Twelve tiles of every kind.
pub fn board() -> Document {
    let steps = ["Start", "New", "End"].map(|label| Step {
        label: label.into(),
        figure: "R$ 10".into(),
        tone: Tone::Neutral,
        from: 0.1,
        length: 0.5,
    });
    let grid = Grid {
        corner: "Cohort".into(),
        heads: vec!["0".into(), "1".into()],
        rows: vec![("out 2026".into(), vec!["100 %".into(), "64 %".into()])],
    };
    let text = "## Plano #1\n\n- *vender* **mais** $x$\n- [web](https://shop.test)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n`#let x = 1`\n\n> citado".to_owned();
    let long = format!("{}\n\nfim do texto", "palavra ".repeat(900));
    document(vec![
        tile("a", "Receita", Place::new(0, 0, 3, 3), figure()),
        tile("b", "Pedidos", Place::new(3, 0, 3, 3), figure()),
        tile("c", "Clientes #strong[x]", Place::new(6, 0, 3, 3), figure()),
        tile("d", "Meta", Place::new(9, 0, 3, 3), figure()),
        tile("e", "Por canal", Place::new(0, 3, 6, 6), chart()),
        tile("f", "Por dia", Place::new(6, 3, 6, 6), chart()),
        tile("g", "Tabela", Place::new(0, 9, 12, 6), Body::Table),
        tile("h", "Coorte", Place::new(0, 15, 6, 6), Body::Grid(grid)),
        tile("i", "Ponte", Place::new(6, 15, 6, 6), Body::Steps(steps.into())),
        tile("j", "Texto", Place::new(0, 21, 4, 6), Body::Text(text)),
        tile("k", "Longo", Place::new(4, 21, 4, 6), Body::Text(long)),
        tile("l", "Consulta", Place::new(8, 21, 4, 6), Body::Message("Sumiu".into())),
    ])
}
