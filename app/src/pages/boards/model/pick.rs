//! What a click on a value does to all tiles: a value of a dimension is filtered by, a step of time becomes the period.

use crate::widgets::slice::{FILTERS, Slice};
use domain::{Day, Grain, Period, WeekStart};
use semantic::PeriodSpec;

/// The slice after a value of a column was picked; a value that is filtered by already is let go. `None` where the column can't be filtered by.
pub fn picked(slice: &Slice, column: &str, value: &str) -> Option<Slice> {
    if let Some(grain) = Grain::parse(column) {
        let first: Day = value.parse().ok()?;
        let days = match grain {
            // The value is the week's first day, whichever weekday that is here.
            Grain::Week => Period::new(first, first.plus(6)),
            grain => grain.bucket(first, WeekStart::Monday),
        };
        return Some(slice.with_period(PeriodSpec::Range(days)));
    }
    if value.is_empty() || !can_pick(column) {
        return None;
    }
    Some(match slice.is_filtered_by(column, value) {
        true => slice.without_value(column, value),
        false => slice.with_only(column, value),
    })
}

/// Whether the values of a column can be picked.
pub fn can_pick(column: &str) -> bool {
    Grain::parse(column).is_some() || FILTERS.iter().any(|(key, _)| *key == column)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_comes_and_goes_and_a_step_of_time_becomes_the_period() {
        let check = |from: &str, column: &str, value: &str, expected: Option<&str>| {
            let next = picked(&Slice::from_query(from), column, value).map(|slice| slice.href("", &[]));
            assert_eq!(next.as_deref(), expected, "{from} {column} {value}");
        };
        check("", "country", "BR", Some("?country=BR"));
        check("?country=BR", "country", "BR", Some(""));
        check("?country=BR&country=MX", "country", "AR", Some("?country=AR"));
        check("?channel=a", "country", "BR", Some("?channel=a&country=BR"));
        check("", "country", "", None);
        check("", "no_such_dimension", "x", None);
        check("?country=BR", "month", "2026-02-01", Some("?from=2026-02-01&to=2026-02-28&country=BR"));
        check("", "week", "2026-11-01", Some("?from=2026-11-01&to=2026-11-07"));
        check("", "quarter", "2026-10-01", Some("?from=2026-10-01&to=2026-12-31"));
        check("", "day", "never", None);
    }
}
