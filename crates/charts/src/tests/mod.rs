//! Tables to try charts on, and what must hold of every chart.

mod asked;
mod options;
mod shapes;
mod strange;

use crate::{Figure, Shape, chart_for};
use domain::{Currency, Day, Locale, Period};
use semantic::{Column, ColumnKind, Comparison, PeriodAnswer, Table, Unit, Value, catalogue};

/// A table of catalogue keys; cells as text, `-` for no value.
pub(crate) fn table(keys: &[&str], rows: &[&[&str]]) -> Table {
    let columns: Vec<Column> = keys.iter().map(|key| column(key)).collect();
    let cell = |(text, column): (&&str, &Column)| match (*text, column.unit) {
        ("-", _) => Value::Null,
        (text, Some(Unit::Count)) => text.parse().map_or_else(|_| Value::Text(text.into()), Value::Count),
        (text, _) => Value::Text(text.into()),
    };
    let rows: Vec<Vec<Value>> = rows.iter().map(|row| row.iter().zip(&columns).map(cell).collect()).collect();
    Table {
        totals: vec![Value::Null; columns.len()],
        columns,
        rows,
        comparison: None,
        period: PeriodAnswer { from: date("2026-11-01"), to: date("2026-11-05"), partial: false },
        warnings: Vec::new(),
        freshness: None,
        elapsed_ms: 1.0,
        labels: Default::default(),
    }
}

fn column(key: &str) -> Column {
    match catalogue::metric(key) {
        Some(metric) => Column {
            key: key.into(),
            kind: ColumnKind::Metric,
            unit: Some(metric.unit),
            currency: (metric.unit == Unit::Money).then_some(Currency::BRL),
            label: metric.label.en.into(),
        },
        None => Column {
            key: key.into(),
            kind: ColumnKind::Dimension,
            unit: None,
            currency: None,
            label: catalogue::dimension(key).map_or(key, |dimension| dimension.label.en).into(),
        },
    }
}

pub(crate) fn date(text: &str) -> Day {
    text.parse().expect("a date")
}

/// Five days of revenue; with the five days before them.
pub(crate) fn daily() -> Table {
    let mut daily = table(
        &["day", "revenue"],
        &[
            &["2026-11-01", "1200.50"],
            &["2026-11-02", "900.00"],
            &["2026-11-03", "1500.25"],
            &["2026-11-04", "0.00"],
            &["2026-11-05", "1800.00"],
        ],
    );
    let before = [
        ("2026-10-27", "1000.00"),
        ("2026-10-28", "950.00"),
        ("2026-10-29", "-"),
        ("2026-10-30", "10.00"),
        ("2026-10-31", "2000.00"),
    ];
    let rows = before.iter().map(|(day, value)| {
        let value = if *value == "-" { Value::Null } else { Value::Text((*value).into()) };
        vec![Value::Text((*day).into()), value]
    });
    daily.comparison = Some(Comparison {
        period: Period::new(date("2026-10-27"), date("2026-10-31")),
        rows: rows.collect(),
        totals: vec![Value::Null; 2],
    });
    daily
}

/// Channels by month, `channels` of them, larger ones later in the table.
pub(crate) fn monthly_by_channel(channels: usize) -> Table {
    let rows: Vec<[String; 3]> = ["2026-09-01", "2026-10-01", "2026-11-01"]
        .iter()
        .flat_map(|month| (1..=channels).map(|n| [(*month).into(), format!("channel {n}"), format!("{}.00", n * 100)]))
        .collect();
    let rows: Vec<Vec<&str>> = rows.iter().map(|row| row.iter().map(String::as_str).collect()).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let mut table = table(&["month", "channel", "revenue"], &rows);
    table.period.from = date("2026-09-01");
    table.period.to = date("2026-11-30");
    table
}

pub(crate) fn drawn(table: &Table, shape: Shape) -> Figure {
    chart_for(table, shape, Locale::Pt).expect("a chart")
}
