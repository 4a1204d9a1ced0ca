//! Filters, checked and in the form the store's values have.

use super::error::{Problem, QueryError, Thing};
use crate::catalogue::{Dimension, DimensionKind, dimension, dimensions, nearest};
use crate::query::{Filter, FilterOp};
use domain::{Currency, Day};

/// A filter whose values are such as the store holds: `""` for no value, weekdays `0`–`6` from Monday.
#[derive(Clone, Debug)]
pub struct Condition {
    pub dimension: &'static Dimension,
    pub op: FilterOp,
    pub values: Vec<String>,
    /// Whether the values are the dimension's own, never a title or an id that means the same.
    pub exact: bool,
}

/// The month of who never paid, as the store holds it.
const NO_COHORT: &str = "-1000000";
const MAX_FILTERS: usize = 20;
const MAX_VALUES: usize = 200;
const MAX_CHARS: usize = 500;

const WEEKDAYS: [[&str; 4]; 7] = [
    ["1", "monday", "lunes", "segunda"],
    ["2", "tuesday", "martes", "terça"],
    ["3", "wednesday", "miércoles", "quarta"],
    ["4", "thursday", "jueves", "quinta"],
    ["5", "friday", "viernes", "sexta"],
    ["6", "saturday", "sábado", "sábado"],
    ["7", "sunday", "domingo", "domingo"],
];

/// Checks all filters of a query.
pub(crate) fn conditions(filters: &[Filter]) -> Result<Vec<Condition>, QueryError> {
    if filters.len() > MAX_FILTERS {
        let problem = Problem::TooManyFilters { count: filters.len(), most: MAX_FILTERS };
        return Err(QueryError::new("filters", problem));
    }
    filters.iter().enumerate().map(|(at, filter)| condition(at, filter)).collect()
}

fn condition(at: usize, filter: &Filter) -> Result<Condition, QueryError> {
    let field = |name: &str| format!("filters[{at}].{name}");
    let dimension = find(&field("dimension"), &filter.dimension)?;
    if let Some(grain) = dimension.grain() {
        return Err(QueryError::new(field("dimension"), Problem::GrainFiltered(grain)));
    }
    if filter.values.is_empty() || filter.values.len() > MAX_VALUES {
        let problem = Problem::ValueCount { dimension: dimension.key, count: filter.values.len(), most: MAX_VALUES };
        return Err(QueryError::new(field("values"), problem));
    }
    let values = filter
        .values
        .iter()
        .map(|value| stored(dimension, value).map_err(|problem| QueryError::new(field("values"), problem)))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(Condition { dimension, op: filter.op, values, exact: false })
}

/// A dimension's value as an answer tells it, and nothing else; the empty text is no value.
pub(super) fn exactly(dimension: &'static Dimension, value: &str) -> Result<Condition, Problem> {
    let value = match (dimension.key, value) {
        ("cohort", "") => NO_COHORT.to_owned(),
        ("currency", "") => String::new(),
        _ => stored(dimension, value)?,
    };
    Ok(Condition { dimension, op: FilterOp::In, values: vec![value], exact: true })
}

/// The dimension of that key, or an error with the nearest ones.
pub(super) fn find(field: &str, key: &str) -> Result<&'static Dimension, QueryError> {
    dimension(key).ok_or_else(|| QueryError::new(field, unknown(Thing::Dimension, key, dimensions().map(|d| d.key))))
}

/// There is no such thing; the nearest that there are.
pub(super) fn unknown(thing: Thing, key: &str, known: impl Iterator<Item = &'static str> + Clone) -> Problem {
    let key: String = key.chars().take(60).collect();
    Problem::Unknown { thing, near: nearest(&key, known.clone()), known: known.collect(), key }
}

/// A filter's value as the store holds it.
fn stored(dimension: &Dimension, value: &str) -> Result<String, Problem> {
    if value.chars().count() > MAX_CHARS {
        return Err(Problem::LongValue { dimension: dimension.key, most: MAX_CHARS });
    }
    if value.contains('\0') {
        return Err(Problem::NullCharacter { dimension: dimension.key });
    }
    match (dimension.kind, dimension.key) {
        (DimensionKind::Clock, "weekday") => weekday(value),
        (DimensionKind::Clock, _) => hour(value),
        (_, "cohort") => cohort(value),
        (_, "interval") if !matches!(value, "day" | "week" | "month" | "year" | "") => {
            Err(Problem::NoInterval(value.into()))
        }
        (_, "currency") => Currency::parse(value).map(String::from).map_err(|_| Problem::NoCurrency(value.into())),
        (_, "customer_type") if !matches!(value, "new" | "returning" | "") => {
            Err(Problem::NoCustomerType(value.into()))
        }
        _ => Ok(value.to_owned()),
    }
}

fn weekday(value: &str) -> Result<String, Problem> {
    let wanted = value.trim().to_lowercase();
    let found = WEEKDAYS.iter().position(|names| names.contains(&wanted.as_str()));
    found.map(|day| day.to_string()).ok_or_else(|| Problem::NoWeekday(value.into()))
}

/// A month, as the number of its first day: `2026-03` or any of its days.
fn cohort(value: &str) -> Result<String, Problem> {
    let text = value.trim();
    let day = text.parse::<Day>().or_else(|_| format!("{text}-01").parse::<Day>());
    day.map(|day| day.month_start().number().to_string()).map_err(|_| Problem::NoMonth(value.into()))
}

fn hour(value: &str) -> Result<String, Problem> {
    match value.trim().parse::<u8>() {
        Ok(hour) if hour < 24 => Ok(hour.to_string()),
        _ => Err(Problem::NoHour(value.into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(dimension: &str, value: &str, expected: Result<&str, &str>) {
        let filter = Filter { dimension: dimension.into(), op: FilterOp::In, values: vec![value.into()] };
        let found = conditions(&[filter]).map(|c| c[0].values[0].clone()).map_err(|error| error.to_string());
        assert_eq!(found.as_deref().map_err(String::as_str), expected, "{dimension} {value}");
    }

    #[test]
    fn values_are_checked() {
        check("weekday", "Martes", Ok("1"));
        check("weekday", "0", Err("filters[0].values: '0' is no weekday: use 1 (Monday) to 7 (Sunday)"));
        check("hour", "07", Ok("7"));
        check("hour", "24", Err("filters[0].values: '24' is no hour: use 0 to 23"));
        check("currency", "usd", Ok("USD"));
        check("customer_type", "old", Err("filters[0].values: 'old' is no customer type: use new or returning"));
        check("cohort", "2026-03-15", Ok("20513"));
        check("cohort", "2026-03", Ok("20513"));
        check("cohort", "May", Err("filters[0].values: 'May' is no month: use the first day of one, like 2026-03-01"));
        check(
            "interval",
            "decade",
            Err("filters[0].values: 'decade' is no billing interval: use day, week, month or year"),
        );
        check("country", "", Ok(""));
        check("month", "x", Err("filters[0].dimension: 'month' can't be filtered: choose days with the period"));
        check("contry", "x", Err("filters[0].dimension: there is no dimension 'contry': did you mean country?"));
    }
}
