//! The finished table: every bucket, sorted, cut, with totals and the comparison beside.

use super::align::Alignment;
use super::answer::Answer;
use super::key::Key;
use super::sum::Sum;
use super::value;
use super::warnings::{Gaps, warnings};
use crate::names;
use crate::plan::{self, Output, Plan};
use crate::query::Direction;
use crate::table::{Column, ColumnKind, Comparison, Table, Unit, Value};
use domain::Locale;
use std::cmp::Ordering;

/// A row before it is shown: its key, and its metrics as scaled integers.
type Scored = (Vec<Key>, Vec<Option<i128>>);

/// The table of an answer, and of the one over the compared period.
pub fn table(mut main: Answer, compared: Option<Answer>, gaps: &Gaps, locale: Locale) -> Table {
    let plan = main.plan;
    complete(&mut main);
    let mut rows: Vec<Scored> = main.groups.iter().map(|(keys, sums)| (keys.clone(), scored(plan, sums))).collect();
    rows.retain(|(_, scores)| passes(plan, scores));
    rows.sort_by(|a, b| compare(plan, a, b));
    rows.truncate(plan.limit.unwrap_or(usize::MAX));
    let compared = compared.map(|mut other| {
        complete(&mut other);
        other
    });
    let answers: Vec<&Answer> = [Some(&main), compared.as_ref()].into_iter().flatten().collect();
    Table {
        columns: columns(plan, locale),
        rows: rows.iter().map(|(keys, scores)| cells(plan, Some(keys), scores)).collect(),
        totals: totals(&main),
        comparison: compared.as_ref().and_then(|other| comparison(plan, other, &rows)),
        period: plan.period,
        warnings: warnings(&answers, gaps, locale),
        freshness: None,
        elapsed_ms: 0.0,
        labels: plan
            .dimensions
            .iter()
            .filter_map(|dimension| Some((dimension.key.to_owned(), names::all(dimension.key, locale)?)))
            .collect(),
    }
}

/// Adds the rows that must be there: the one row of an answer without dimensions, every bucket of a series.
fn complete(answer: &mut Answer) {
    let plan = answer.plan;
    if plan.dimensions.is_empty() {
        answer.group(Vec::new());
    }
    if let (true, Some(grain)) = (plan.is_series(), plan.grain()) {
        for start in grain.starts(answer.period, plan.week) {
            answer.group(vec![Key::from(start)]);
        }
    }
}

fn scored(plan: &Plan, sums: &[Sum]) -> Vec<Option<i128>> {
    let score = |output: &Output| match output {
        Output::Metric(at) => value::evaluate(plan, *at, sums),
        Output::Custom(computed) => value::compute_custom(plan, computed, sums),
    };
    plan.outputs.iter().map(score).collect()
}

/// Whether a row's values are within all bounds.
fn passes(plan: &Plan, scores: &[Option<i128>]) -> bool {
    plan.having.iter().all(|bound| {
        let decimals = plan.outputs.get(bound.column).map_or(0, |output| value::decimals_of(plan, output));
        bound.passes(scores.get(bound.column).copied().flatten(), decimals)
    })
}

/// By the columns of the order, no value last either way; then by the dimensions.
fn compare(plan: &Plan, a: &Scored, b: &Scored) -> Ordering {
    for (column, direction) in &plan.order {
        let ordering = match column {
            plan::Column::Dimension(at) => directed(a.0.get(*at).cmp(&b.0.get(*at)), *direction),
            plan::Column::Metric(at) => match (a.1.get(*at).copied().flatten(), b.1.get(*at).copied().flatten()) {
                (Some(left), Some(right)) => directed(left.cmp(&right), *direction),
                (left, right) => right.is_some().cmp(&left.is_some()),
            },
        };
        if ordering != Ordering::Equal {
            return ordering;
        }
    }
    a.0.cmp(&b.0)
}

fn directed(ordering: Ordering, direction: Direction) -> Ordering {
    match direction {
        Direction::Asc => ordering,
        Direction::Desc => ordering.reverse(),
    }
}

fn columns(plan: &Plan, locale: Locale) -> Vec<Column> {
    let dimensions = plan.dimensions.iter().map(|dimension| Column {
        key: dimension.key.into(),
        kind: ColumnKind::Dimension,
        unit: None,
        currency: None,
        label: dimension.label.get(locale).into(),
    });
    let column = |key: &str, unit: Unit, label: &str| Column {
        key: key.into(),
        kind: ColumnKind::Metric,
        unit: Some(unit),
        currency: (unit == Unit::Money).then_some(plan.currency),
        label: label.into(),
    };
    let metrics = plan.outputs.iter().filter_map(|output| match output {
        Output::Metric(at) => {
            plan.metrics.get(*at).map(|metric| column(metric.key, metric.unit, metric.label.get(locale)))
        }
        Output::Custom(computed) => Some(column(&computed.key, computed.unit, &computed.label)),
    });
    dimensions.chain(metrics).collect()
}

/// A row's cells; without a key, or without scores, nulls.
fn cells(plan: &Plan, keys: Option<&[Key]>, scores: &[Option<i128>]) -> Vec<Value> {
    let dimensions = plan
        .dimensions
        .iter()
        .enumerate()
        .map(|(at, dimension)| keys.and_then(|keys| keys.get(at)).map_or(Value::Null, |key| key.value(dimension)));
    let metrics = plan.outputs.iter().enumerate().map(|(at, output)| {
        let score = scores.get(at).copied().flatten();
        match output {
            Output::Metric(at) => plan.metrics.get(*at).map_or(Value::Null, |metric| value::cell(plan, metric, score)),
            Output::Custom(computed) => value::custom_cell(plan, computed, score),
        }
    });
    dimensions.chain(metrics).collect()
}

fn totals(answer: &Answer) -> Vec<Value> {
    cells(answer.plan, None, &scored(answer.plan, &answer.totals))
}

fn comparison(plan: &Plan, other: &Answer, rows: &[Scored]) -> Option<Comparison> {
    let (mode, period) = plan.compare?;
    let alignment = Alignment::new(plan, mode, period);
    let rows = rows
        .iter()
        .map(|(keys, _)| {
            let Some(counterpart) = alignment.counterpart(keys) else {
                return lost(plan, keys);
            };
            let scores = other.groups.get(&counterpart).map(|sums| scored(plan, sums)).unwrap_or_default();
            cells(plan, Some(&counterpart), &scores)
        })
        .collect();
    Some(Comparison { period, rows, totals: totals(other) })
}

/// The cells of a row whose bucket has no counterpart.
fn lost(plan: &Plan, keys: &[Key]) -> Vec<Value> {
    let mut row = cells(plan, Some(keys), &[]);
    if let Some(bucket) = row.first_mut() {
        *bucket = Value::Null;
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Query, Setting};
    use domain::{Currency, Day, WeekStart};

    /// Orders on three days: 5, none, 12.
    fn rows(having: &str, limit: &str) -> (Vec<Vec<Value>>, Vec<Value>) {
        let query = format!(
            r#"{{"metrics": ["orders"], "grain": "day", "period": {{"from": "2026-03-01", "to": "2026-03-03"}},
                "order_by": [{{"key": "orders", "dir": "desc"}}], "having": {having}{limit}}}"#
        );
        let query: Query = serde_json::from_str(&query).expect("a query");
        let day = |n| Day::from_ymd(2026, 3, n).expect("a day");
        let setting = Setting {
            today: day(9),
            week: WeekStart::Monday,
            currency: Currency::BRL,
            data: None,
            present: vec![crate::catalogue::Family::Orders],
        };
        let plan = Plan::new(&query, &setting, &[]).expect("a plan");
        let mut answer = Answer::new(&plan, plan.period.period());
        for (n, orders) in [(1, 5), (3, 12)] {
            let key = answer.group(vec![Key::from(day(n))]);
            answer.groups.get_mut(&key).expect("a row").iter_mut().for_each(|sum| sum.add(orders));
            answer.totals.iter_mut().for_each(|sum| sum.add(orders));
        }
        let table = table(answer, None, &Gaps::default(), Locale::En);
        (table.rows, table.totals)
    }

    fn check(having: &str, limit: &str, expected: &[i64]) {
        let (rows, totals) = rows(having, limit);
        let found: Vec<&Value> = rows.iter().filter_map(|row| row.get(1)).collect();
        let expected: Vec<Value> = expected.iter().copied().map(Value::Count).collect();
        assert_eq!(found, expected.iter().collect::<Vec<_>>(), "{having}");
        assert_eq!(totals, [Value::Null, Value::Count(17)], "{having}: totals are those of every row");
    }

    #[test]
    fn rows_outside_the_bounds_are_left_out_before_the_limit() {
        check("[]", "", &[12, 5, 0]);
        check(r#"[{"metric": "orders", "op": "gt", "value": "5"}]"#, "", &[12]);
        check(r#"[{"metric": "orders", "op": "gte", "value": "5.0"}]"#, "", &[12, 5]);
        check(r#"[{"metric": "orders", "op": "lt", "value": "5.5"}]"#, "", &[5, 0]);
        check(r#"[{"metric": "orders", "op": "lt", "value": "12"}]"#, r#", "limit": 1"#, &[5]);
        let between =
            r#"[{"metric": "orders", "op": "gte", "value": "1"}, {"metric": "orders", "op": "lte", "value": "5"}]"#;
        check(between, "", &[5]);
    }
}
