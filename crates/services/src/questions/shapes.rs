//! Sentences of answers that are more than their rows: means of time, what changed most, how many there are.

use super::phrases;
use super::sentence::{NAMED_ROWS, SCALE, Said, scaled};
use domain::{
    Day, Grain,
    money::{decimal_text, div_half_even},
};
use semantic::{Column, FilterOp, Unit, Value, format};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The mean of the buckets of the period: `Orders per day for October 2026: 41.2 on average (1,277 in 31 days).`
pub(super) fn average(said: &Said<'_>, grain: Grain) -> Option<String> {
    let (at, column) = said.metrics().next()?;
    let count = i128::try_from(buckets(said, grain)).ok().filter(|count| *count > 0)?;
    let mut sums: BTreeMap<String, (i128, usize)> = BTreeMap::new();
    for (place, row) in said.table.rows.iter().enumerate() {
        let names = said.dimensions().filter(|(_, column)| column.key != grain.code());
        let name = names.map(|(at, _)| said.cell(at, row)).collect::<Vec<_>>().join(" · ");
        let entry = sums.entry(name).or_insert((0, place));
        entry.0 += row.get(at).and_then(scaled).unwrap_or_default();
    }
    let mean = |sum: i128| {
        let mean = div_half_even(sum, count).map_or(Value::Null, |mean| Value::Text(decimal_text(mean, SCALE)));
        // A mean of counts is no count.
        let unit = column.unit.map(|unit| if unit == Unit::Count { Unit::Number } else { unit });
        format::value(&mean, &Column { unit, ..column.clone() }, said.locale)
    };
    let mut rows: Vec<(String, i128, usize)> =
        sums.into_iter().map(|(name, (sum, place))| (name, sum, place)).collect();
    rows.sort_by_key(|(_, sum, place)| (Reverse(*sum), *place));
    let head = said.at_its_time(&phrases::per(&said.subject(), grain, said.locale));
    Some(match rows.as_slice() {
        [(name, sum, _)] if name.is_empty() => {
            let (mean, count) = (mean(*sum), format::count(i64::try_from(count).unwrap_or(i64::MAX), said.locale));
            format!("{head}: {}.", phrases::on_average(&mean, &said.total(at), &count, grain, said.locale))
        }
        _ => {
            let shown: Vec<String> =
                rows.iter().take(NAMED_ROWS).map(|(name, sum, _)| format!("{name} {}", mean(*sum))).collect();
            let more = if rows.len() > NAMED_ROWS { ", …" } else { "" };
            format!("{head}, {}: {}{more}.", phrases::average(said.locale), shown.join(", "))
        }
    })
}

/// How many buckets the period has; of days only those of the weekdays that are asked about.
fn buckets(said: &Said<'_>, grain: Grain) -> usize {
    let starts = grain.starts(said.table.period.period(), said.week);
    let weekdays = said.query.filters.iter().find(|filter| filter.dimension == "weekday" && grain == Grain::Day);
    let counted = |day: &&Day| {
        weekdays.is_none_or(|filter| {
            let listed = filter.values.contains(&(day.weekday() + 1).to_string());
            listed == (filter.op == FilterOp::In)
        })
    };
    starts.iter().filter(counted).count()
}

/// What rose or fell most: `Revenue by channel for October 2026, grew most: Online +$1,200.00 ($3,000.00 → $4,200.00).`
pub(super) fn movers(said: &Said<'_>, rising: bool, limit: Option<u32>) -> Option<String> {
    let (at, column) = said.metrics().next()?;
    let comparison = said.table.comparison.as_ref()?;
    let changes = said.table.rows.iter().zip(&comparison.rows).filter_map(|(now, before)| {
        let was = before.get(at).and_then(scaled).unwrap_or_default();
        let change = now.get(at).and_then(scaled).unwrap_or_default() - was;
        let right = if rising { change > 0 } else { change < 0 };
        right.then_some((change, now, was))
    });
    let mut changes: Vec<_> = changes.collect();
    changes.sort_by_key(|(change, ..)| Reverse(change.abs()));
    let most = limit.map_or(NAMED_ROWS, |limit| limit as usize).min(5);
    let write = |value: i128| {
        let value = match column.unit {
            Some(Unit::Count) => Value::Count(i64::try_from(value / 10i128.pow(SCALE)).unwrap_or(i64::MAX)),
            _ => Value::Text(decimal_text(value, SCALE)),
        };
        format::value(&value, column, said.locale)
    };
    let named = changes.iter().take(most).map(|(change, now, was)| {
        let sign = if *change > 0 { "+" } else { "" };
        format!("{} {sign}{} ({} → {})", said.name(now), write(*change), write(*was), write(was + change))
    });
    let named: Vec<String> = named.collect();
    let period = said.days(comparison.period);
    Some(match named.is_empty() {
        true => format!("{}: {}.", said.head(), phrases::nothing_moved(rising, &period, said.locale)),
        false => {
            format!("{}, {}: {}.", said.head(), phrases::moved_most(rising, &period, said.locale), named.join(", "))
        }
    })
}

/// How many rows there are, and the first of them: `12: Lamp 140, Vase 120, …`.
pub(super) fn count(said: &Said<'_>) -> Option<String> {
    let (at, _) = said.metrics().next()?;
    let count = format::count(i64::try_from(said.table.rows.len()).unwrap_or(i64::MAX), said.locale);
    let rows: Vec<String> = said
        .table
        .rows
        .iter()
        .take(NAMED_ROWS)
        .map(|row| format!("{} {}", said.name(row), said.cell(at, row)))
        .collect();
    let more = if said.table.rows.len() > NAMED_ROWS { ", …" } else { "" };
    let rows = if rows.is_empty() { String::new() } else { format!(": {}{more}", rows.join(", ")) };
    let head = said.at_its_time(&format!("{}{}", said.head_of_rows(), conditions(said)));
    Some(format!("{head}: {}{rows}.", phrases::so_many(&count, said.locale)))
}

/// ` > 100, ≤ 200`, after the metric's name.
fn conditions(said: &Said<'_>) -> String {
    use semantic::HavingOp::{Gt, Gte, Lt, Lte};
    let sign = |op| match op {
        Gt => ">",
        Gte => "≥",
        Lt => "<",
        Lte => "≤",
    };
    let written = |having: &semantic::Having| {
        let found = said.metrics().find(|(_, column)| column.key == having.metric);
        let value = found.map_or_else(
            || having.value.clone(),
            |(_, column)| {
                let value = match column.unit {
                    Some(Unit::Count) => {
                        having.value.parse().map_or_else(|_| Value::Text(having.value.clone()), Value::Count)
                    }
                    _ => Value::Text(having.value.clone()),
                };
                format::value(&value, column, said.locale)
            },
        );
        let label = found.map_or("", |(_, column)| column.label.as_str());
        format!("{label} {} {value}", sign(having.op))
    };
    let all: Vec<String> = said.query.having.iter().map(written).collect();
    if all.is_empty() { String::new() } else { format!(" ({})", all.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Currency, Locale, WeekStart};
    use nlq::Shape;
    use semantic::{Query, Table};

    fn sentence(query: &str, shape: Shape, rows: &str, before: &str) -> String {
        let query: Query = serde_json::from_str(query).expect("a query");
        let dimensions: Vec<String> =
            query.grain.iter().map(|grain| grain.code().into()).chain(query.dimensions.iter().cloned()).collect();
        let columns = dimensions.iter().map(|key| Column {
            key: key.clone(),
            kind: semantic::ColumnKind::Dimension,
            unit: None,
            currency: None,
            label: key.clone(),
        });
        let metric = Column {
            key: "orders".into(),
            kind: semantic::ColumnKind::Metric,
            unit: Some(Unit::Count),
            currency: None::<Currency>,
            label: "Orders".into(),
        };
        let days = |text: &str| text.parse().expect("a day");
        let rows: Vec<Vec<Value>> = serde_json::from_str(rows).expect("rows");
        let total = rows.iter().filter_map(|row| row.last()).filter_map(scaled).sum::<i128>() / 1_000_000;
        let totals = dimensions.iter().map(|_| Value::Null).chain([Value::Count(total as i64)]).collect();
        let period = semantic::PeriodAnswer { from: days("2026-10-01"), to: days("2026-10-04"), partial: false };
        let table = Table {
            columns: columns.chain([metric]).collect(),
            rows,
            totals,
            comparison: (!before.is_empty()).then(|| semantic::Comparison {
                period: domain::Period::new(days("2026-09-01"), days("2026-09-04")),
                rows: serde_json::from_str(before).expect("rows"),
                totals: Vec::new(),
            }),
            period,
            warnings: Vec::new(),
            freshness: None,
            elapsed_ms: 0.0,
            labels: std::collections::BTreeMap::new(),
        };
        super::super::sentence::write(&Said {
            shape: &shape,
            query: &query,
            table: &table,
            filters: Vec::new(),
            reasons: &[],
            today: days("2026-11-18"),
            week: WeekStart::Monday,
            locale: Locale::En,
        })
    }

    #[test]
    fn a_mean_is_that_of_every_bucket_of_the_period() {
        let rows = r#"[["2026-10-01", 5], ["2026-10-02", 0], ["2026-10-03", 4], ["2026-10-04", 0]]"#;
        let said =
            sentence(r#"{"metrics": ["orders"], "grain": "day"}"#, Shape::Average { grain: Grain::Day }, rows, "");
        assert!(
            said.starts_with("Orders per day for 1–4 Oct") && said.ends_with(": 2.25 on average (9 in 4 days)."),
            "{said}"
        );
        // 3 and 4 October 2026 are the weekend.
        let weekend =
            r#"{"metrics": ["orders"], "grain": "day", "filters": [{"dimension": "weekday", "values": ["6", "7"]}]}"#;
        let said = sentence(weekend, Shape::Average { grain: Grain::Day }, r#"[["2026-10-03", 4]]"#, "");
        assert!(said.contains("2 on average (4 in 2 days)"), "{said}");
        let by = r#"{"metrics": ["orders"], "grain": "day", "dimensions": ["channel"]}"#;
        let rows = r#"[["2026-10-01", "b", 1], ["2026-10-01", "a", 5], ["2026-10-02", "a", 3]]"#;
        let said = sentence(by, Shape::Average { grain: Grain::Day }, rows, "");
        assert!(said.ends_with("on average: a 2, b 0.25."), "{said}");
    }

    #[test]
    fn what_changed_most_comes_first() {
        let query = r#"{"metrics": ["orders"], "dimensions": ["channel"], "compare": "previous_period"}"#;
        let (now, before) = (r#"[["a", 10], ["b", 9], ["c", 1]]"#, r#"[["a", 9], ["b", 2], ["c", 5]]"#);
        let said = sentence(query, Shape::Movers { rising: true, limit: Some(1) }, now, before);
        assert!(said.contains("grew most against") && said.ends_with(": b +7 (2 → 9)."), "{said}");
        let said = sentence(query, Shape::Movers { rising: false, limit: None }, now, before);
        assert!(said.contains("fell most") && said.ends_with(": c −4 (5 → 1)."), "{said}");
        let said = sentence(query, Shape::Movers { rising: false, limit: None }, r#"[["a", 10]]"#, r#"[["a", 9]]"#);
        assert!(said.contains("nothing fell against"), "{said}");
    }

    #[test]
    fn rows_that_pass_are_counted() {
        let query = r#"{"metrics": ["orders"], "dimensions": ["channel"], "having": [{"metric": "orders", "op": "gt", "value": "5"}]}"#;
        let said = sentence(query, Shape::Breakdown, r#"[["a", 10], ["b", 9]]"#, "");
        assert!(said.contains("(Orders > 5)") && said.ends_with(": 2 in all: a 10, b 9."), "{said}");
    }
}
