//! Which shape a table takes.

use super::*;
use crate::suggest;

fn check(name: &str, table: &Table, expected: Shape) {
    assert_eq!(suggest(table), expected, "{name}");
    let chart = chart_for(table, Shape::Auto, Locale::En).map(|figure| figure.shape);
    let chart = chart.unwrap_or(if table.rows.len() == 1 { Shape::Number } else { Shape::Table });
    assert_eq!(chart, expected, "{name}: the chart itself");
}

#[test]
fn chosen_by_the_table() {
    check("days", &daily(), Shape::Line);
    check("a total", &table(&["revenue"], &[&["12.00"]]), Shape::Number);
    check("no rows", &table(&["day", "revenue"], &[]), Shape::Table);
    check("one row", &table(&["channel", "revenue"], &[&["online", "12.00"]]), Shape::Number);
    check("channels", &table(&["channel", "revenue"], &[&["online", "12.00"], &["pos", "5.00"]]), Shape::Bars);
    check("stacked channels", &monthly_by_channel(3), Shape::Stacked);
    check("no values", &table(&["channel", "aov"], &[&["online", "-"], &["pos", "-"]]), Shape::Table);
    check(
        "three dimensions",
        &table(
            &["month", "channel", "country", "revenue"],
            &[&["2026-11-01", "a", "BR", "1"], &["2026-11-01", "b", "BR", "1"]],
        ),
        Shape::Table,
    );
    check("best days", &table(&["day", "revenue"], &[&["2026-11-05", "9.00"], &["2026-11-01", "7.00"]]), Shape::Bars);
    check("weekdays", &table(&["weekday", "orders"], &[&["1", "4"], &["2", "7"], &["7", "1"]]), Shape::Columns);
    check("best weekdays", &table(&["weekday", "orders"], &[&["5", "9"], &["1", "4"]]), Shape::Bars);
}

#[test]
fn new_and_returning_make_up_the_customers() {
    let rows: &[&[&str]] = &[&["2026-11-01", "4", "6"], &["2026-11-02", "1", "9"], &["2026-11-05", "0", "2"]];
    let customers = table(&["day", "new_customers", "returning_customers"], rows);
    check("new and returning", &customers, Shape::Stacked);
    assert_eq!(drawn(&customers, Shape::Auto).meta.total, Some("Total"));
    let others = table(&["day", "revenue", "net_sales"], &[&["2026-11-01", "4", "6"], &["2026-11-05", "0", "2"]]);
    assert!(chart_for(&others, Shape::Stacked, Locale::En).is_none(), "net sales are in the revenue");
}

#[test]
fn ratios_are_never_stacked() {
    let rates = table(
        &["month", "channel", "repeat_rate"],
        &[
            &["2026-09-01", "online", "0.200000"],
            &["2026-09-01", "pos", "0.100000"],
            &["2026-10-01", "online", "0.300000"],
            &["2026-11-01", "pos", "0.150000"],
            &["2026-12-01", "pos", "0.150000"],
        ],
    );
    check("rates by channel", &rates, Shape::Line);
    assert!(chart_for(&rates, Shape::Stacked, Locale::En).is_none());
    assert_eq!(drawn(&rates, Shape::Line).meta.total, None);
}

#[test]
fn asked_for() {
    assert_eq!(drawn(&daily(), Shape::Columns).shape, Shape::Columns);
    let channels = table(&["channel", "revenue"], &[&["online", "12.00"], &["pos", "5.00"]]);
    assert!(chart_for(&channels, Shape::Line, Locale::En).is_none());
    assert!(chart_for(&channels, Shape::Table, Locale::En).is_none());
    for shape in Shape::ALL {
        assert_eq!(Shape::parse(shape.code()), Some(shape));
    }
}
