//! How many orders a day brings.

use domain::Day;

/// Orders of an average day in the first month.
const BASE: f64 = 32.0;
/// Growth in a year.
const GROWTH: f64 = 1.24;
const WEEK: [f64; 7] = [1.10, 1.06, 1.02, 1.00, 1.05, 0.86, 0.91];
const MONTHS: [f64; 12] = [0.84, 0.88, 0.96, 0.97, 1.14, 1.02, 0.98, 1.02, 0.97, 1.00, 1.16, 1.24];

/// What is special about a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Occasion {
    None,
    BlackFriday,
    MothersDay,
    Christmas,
    /// Shops are closed, people are elsewhere.
    Holiday,
    /// The week in which the checkout failed.
    Outage,
}

/// The expected number of orders.
pub(super) fn demand(day: Day, start: Day, last: Day) -> f64 {
    let years = f64::from(day.number() - start.number()) / 365.25;
    let month = MONTHS.get(usize::from(day.month().unsigned_abs()) - 1).copied().unwrap_or(1.0);
    let week = WEEK.get(usize::from(day.weekday())).copied().unwrap_or(1.0);
    let special = match occasion(day, last) {
        Occasion::BlackFriday => black_friday(day),
        Occasion::MothersDay => 1.35,
        Occasion::Christmas => 1.25,
        Occasion::Holiday => 0.45,
        Occasion::Outage => 0.35,
        Occasion::None => 1.0,
    };
    BASE * GROWTH.powf(years) * month * week * special
}

pub(super) fn occasion(day: Day, last: Day) -> Occasion {
    let (month, date) = (day.month(), day.day_of_month());
    if (150..157).contains(&(last.number() - day.number())) {
        return Occasion::Outage;
    }
    match (month, date) {
        (12, 24 | 25 | 31) | (1, 1) => Occasion::Holiday,
        (12, 5..=20) => Occasion::Christmas,
        (11, _) if (-4..=3).contains(&from_black_friday(day)) => Occasion::BlackFriday,
        // The week before the second Sunday of May.
        (5, 3..=14) if (1..=7).contains(&(second_sunday_of_may(day) - day.number())) => Occasion::MothersDay,
        _ => Occasion::None,
    }
}

fn black_friday(day: Day) -> f64 {
    match from_black_friday(day) {
        0 => 3.4,
        1 => 2.1,
        2 | 3 => 1.8,
        _ => 1.3,
    }
}

/// Days since the Friday after the fourth Thursday of November.
fn from_black_friday(day: Day) -> i32 {
    let first = day.plus(1 - i32::from(day.day_of_month()));
    let to_thursday = (3 - i32::from(first.weekday())).rem_euclid(7);
    day.number() - first.plus(to_thursday + 22).number()
}

fn second_sunday_of_may(day: Day) -> i32 {
    let first = day.plus(1 - i32::from(day.day_of_month()));
    first.plus((6 - i32::from(first.weekday())).rem_euclid(7) + 7).number()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_calendar_of_a_shop() {
        let last: Day = "2026-11-21".parse().expect("a date");
        let check = |text: &str, expected: Occasion| {
            assert_eq!(occasion(text.parse().expect("a date"), last), expected, "{text}");
        };
        check("2025-11-28", Occasion::BlackFriday);
        check("2024-11-29", Occasion::BlackFriday);
        check("2024-12-02", Occasion::None);
        check("2026-05-09", Occasion::MothersDay);
        check("2026-05-10", Occasion::None);
        check("2025-12-25", Occasion::Holiday);
        check("2026-06-20", Occasion::Outage);
        assert_eq!(from_black_friday("2025-11-28".parse().expect("a date")), 0);
    }
}
