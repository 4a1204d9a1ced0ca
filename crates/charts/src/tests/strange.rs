//! Tables nobody hopes for.

use super::*;

#[test]
fn texts_that_would_be_markup() {
    let evil = "</script><svg onload=alert(1)>&\u{2028}{a|b}";
    let rows: &[&[&str]] = &[&[evil, "12.00"], &["b", "5.00"]];
    let figure = drawn(&table(&["channel", "revenue"], rows), Shape::Bars);
    let json = figure.json();
    assert!(!json.contains(['<', '>', '&', '\u{2028}']), "{json}");
    let back: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(back["option"]["yAxis"]["data"][0], evil);
    assert!(!json.contains("function"));
}

#[test]
fn values_that_are_no_numbers() {
    let odd = table(
        &["channel", "revenue"],
        &[&["a", "NaN"], &["b", "inf"], &["c", "abc"], &["d", "-"], &["e", "99999999999999999999999999.99"]],
    );
    let option = drawn(&odd, Shape::Bars).option();
    let data = option["series"][0]["data"].as_array().expect("data");
    assert_eq!(data.iter().filter(|value| value.is_null()).count(), 4);
    assert_eq!(data[4], 1e26);
}

#[test]
fn rows_shorter_than_their_columns() {
    let mut ragged = daily();
    ragged.rows[2].pop();
    ragged.rows[4].clear();
    if let Some(comparison) = &mut ragged.comparison {
        comparison.rows.truncate(1);
    }
    let figure = chart_for(&ragged, Shape::Auto, Locale::En);
    assert!(figure.is_none_or(|figure| serde_json::from_str::<serde_json::Value>(&figure.json()).is_ok()));
}

#[test]
fn every_shape_survives_them() {
    let evil = "</script><svg onload=alert(1)>&\u{2028}{a|b}";
    let numbers = ["NaN", "99999999999999999999999999.99", "-", "abc", "1e-300"];
    let rows: Vec<[&str; 3]> = numbers.iter().map(|number| [evil, "2026-13-45", *number]).collect();
    let rows: Vec<&[&str]> = rows.iter().map(<[&str; 3]>::as_slice).collect();
    let mut tables: Vec<Table> = [
        ["channel", "month", "revenue"],
        ["weekday", "hour", "orders"],
        ["hour", "weekday", "aov"],
        ["day", "revenue", "orders"],
        ["channel", "revenue", "sessions"],
        ["sessions", "orders", "customers"],
    ]
    .iter()
    .map(|keys| table(keys, &rows))
    .collect();
    for table in tables.clone() {
        let one = Table { rows: table.rows.iter().take(1).cloned().collect(), ..table.clone() };
        let ragged =
            Table { rows: table.rows.iter().map(|row| row.iter().take(2).cloned().collect()).collect(), ..table };
        tables.extend([one, ragged]);
    }
    for (table, shape) in tables.iter().flat_map(|table| Shape::ALL.map(|shape| (table, shape))) {
        let Some(figure) = chart_for(table, shape, Locale::Es) else { continue };
        let json = figure.json();
        assert!(!json.contains(['<', '>', '&', '\u{2028}']), "{shape:?}: {json}");
        assert!(serde_json::from_str::<serde_json::Value>(&json).is_ok(), "{shape:?}: {json}");
    }
}

#[test]
fn five_thousand_days_are_thinned() {
    let start = date("2010-01-01");
    let days: Vec<String> = (0..5000).map(|n| start.plus(n).to_string()).collect();
    let rows: Vec<[&str; 2]> = days.iter().map(|day| [day.as_str(), "10.00"]).collect();
    let rows: Vec<&[&str]> = rows.iter().map(<[&str; 2]>::as_slice).collect();
    let mut long = table(&["day", "revenue"], &rows);
    long.period = PeriodAnswer { from: start, to: start.plus(4999), partial: false };
    let figure = drawn(&long, Shape::Auto);
    assert_eq!(figure.shape, Shape::Line);
    assert_eq!(figure.meta.keys.len(), 600);
    assert_eq!(figure.meta.keys.first().map(String::as_str), Some("2010-01-01"));
    assert_eq!(figure.meta.keys.last(), Some(&start.plus(4999).to_string()));
    assert!(figure.json().len() < 80_000);
}

#[test]
fn a_row_outside_the_period_leaves_the_rows_as_they_are() {
    let outside = table(&["day", "revenue"], &[&["2026-10-01", "5.00"], &["2026-11-04", "7.00"]]);
    assert_eq!(drawn(&outside, Shape::Line).meta.keys, ["2026-10-01", "2026-11-04"]);
}
