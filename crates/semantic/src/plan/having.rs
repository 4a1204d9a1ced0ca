//! Conditions on the values of rows, checked.

use super::error::{Problem, QueryError};
use crate::query::{HavingOp, Query};
use std::cmp::Ordering;

const MAX_BOUNDS: usize = 10;
/// Digits before and after the point that a bound may have.
const MAX_WHOLE: usize = 18;
const MAX_DECIMALS: usize = 6;

/// A bound on the n-th metric column: `scaled` ÷ 10^[`Bound::DECIMALS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    pub column: usize,
    pub op: HavingOp,
    scaled: i128,
}

impl Bound {
    const DECIMALS: u32 = MAX_DECIMALS as u32;

    /// Whether a value of so many decimals is within it; no value never is.
    pub fn passes(&self, scaled: Option<i128>, decimals: u32) -> bool {
        let Some(value) = scaled else { return false };
        let (more, most) = (Self::DECIMALS.saturating_sub(decimals), decimals.saturating_sub(Self::DECIMALS));
        let value = value.checked_mul(10_i128.pow(more));
        let bound = self.scaled.checked_mul(10_i128.pow(most));
        let ordering = match (value, bound) {
            (Some(value), Some(bound)) => value.cmp(&bound),
            // Beyond all bounds that can be written.
            (None, _) if scaled.is_some_and(i128::is_negative) => Ordering::Less,
            _ => Ordering::Greater,
        };
        self.op.passes(ordering)
    }
}

pub(super) fn bounds(query: &Query, metrics: &[&str], alone: bool) -> Result<Vec<Bound>, QueryError> {
    if query.having.is_empty() {
        return Ok(Vec::new());
    }
    let error = |field: String, problem| Err(QueryError::new(field, problem));
    if alone {
        return error("having".into(), Problem::NothingToSift);
    }
    if query.having.len() > MAX_BOUNDS {
        return error("having".into(), Problem::TooManyBounds { count: query.having.len(), most: MAX_BOUNDS });
    }
    let mut found = Vec::new();
    for (at, having) in query.having.iter().enumerate() {
        let Some(column) = metrics.iter().position(|key| *key == having.metric) else {
            let metric = having.metric.chars().take(60).collect();
            let metrics = metrics.iter().map(|key| (*key).to_owned()).collect();
            return error(format!("having[{at}].metric"), Problem::NotAsked { metric, metrics });
        };
        let Some(scaled) = decimal(&having.value) else {
            let value = having.value.chars().take(60).collect();
            return error(format!("having[{at}].value"), Problem::NoBound(value));
        };
        found.push(Bound { column, op: having.op, scaled });
    }
    Ok(found)
}

/// `-12`, `0.5`, `1000.00`.
fn decimal(text: &str) -> Option<i128> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole, MAX_WHOLE) || !plain(fraction, MAX_DECIMALS) {
        return None;
    }
    let scaled: i128 = format!("{whole}{fraction:0<MAX_DECIMALS$}").parse().ok()?;
    Some(if negative { -scaled } else { scaled })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Plan, Setting};
    use domain::{Currency, Day, Locale, WeekStart};

    fn check(having: &str, dimensions: &str, expected: Result<usize, &str>) {
        let setting = Setting {
            today: Day::from_ymd(2026, 3, 2).expect("a day"),
            week: WeekStart::Monday,
            currency: Currency::BRL,
            data: None,
            present: Vec::new(),
        };
        let query = format!(r#"{{"metrics": ["orders"], "dimensions": [{dimensions}], "having": {having}}}"#);
        let query: Query = serde_json::from_str(&query).expect("a query");
        let found = Plan::new(&query, &setting, &[]).map(|plan| plan.having.len()).map_err(|error| error.to_string());
        assert_eq!(found.as_ref().copied().map_err(String::as_str), expected, "{having}");
    }

    #[test]
    fn bounds_are_checked() {
        check(r#"[{"metric": "orders", "op": "gt", "value": "50"}]"#, r#""channel""#, Ok(1));
        check("[]", "", Ok(0));
        check(
            r#"[{"metric": "orders", "op": "gt", "value": "50"}]"#,
            "",
            Err("having: there is one row only: split the answer by a dimension or a time step"),
        );
        check(
            r#"[{"metric": "revenue", "op": "gt", "value": "50"}]"#,
            r#""channel""#,
            Err("having[0].metric: 'revenue' is no metric of the query: use one of orders"),
        );
        for value in ["", "1,5", "1e3", "--1", ".5", "1.", "1.0000001", "1234567890123456789"] {
            let having = format!(r#"[{{"metric": "orders", "op": "lte", "value": "{value}"}}]"#);
            let reason = format!("having[0].value: '{value}' is no number: write it like 1000 or 0.25");
            check(&having, r#""channel""#, Err(&reason));
        }
    }

    #[test]
    fn unknown_parts_of_a_bound_are_refused() {
        for having in
            [r#"{"metric": "a", "op": "ne", "value": "1"}"#, r#"{"metric": "a", "op": "gt", "value": "1", "x": 1}"#]
        {
            let query = format!(r#"{{"metrics": ["orders"], "having": [{having}]}}"#);
            assert!(serde_json::from_str::<Query>(&query).is_err(), "{having}");
        }
    }

    #[test]
    fn misuse_is_told_in_the_readers_language() {
        assert!(Problem::NothingToSift.text(Locale::Es).contains("una sola fila"));
        assert!(Problem::NoBound("x".into()).text(Locale::Pt).contains("não é um número"));
    }

    #[test]
    fn values_are_compared_exactly() {
        let bound = |op, value: &str| Bound { column: 0, op, scaled: decimal(value).expect("a number") };
        for (op, value, scaled, decimals, expected) in [
            (HavingOp::Gt, "100", Some(100), 0, false),
            (HavingOp::Gte, "100", Some(100), 0, true),
            (HavingOp::Gt, "100", Some(10_001), 2, true),
            (HavingOp::Lt, "0.05", Some(49_999), 6, true),
            (HavingOp::Lte, "-1.5", Some(-150), 2, true),
            (HavingOp::Lt, "-1.5", Some(-150), 2, false),
            (HavingOp::Lt, "1", None, 0, false),
            (HavingOp::Gt, "0.5", Some(5_000_001), 7, true),
            (HavingOp::Gt, "1", Some(i128::MAX), 0, true),
            (HavingOp::Lt, "1", Some(i128::MIN), 0, true),
        ] {
            assert_eq!(bound(op, value).passes(scaled, decimals), expected, "{op:?} {value} {scaled:?}");
        }
    }
}
