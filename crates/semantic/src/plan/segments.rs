//! A period cut into whole months and the days left over, so that monthly rollups serve most of it.

use super::Rows;
use domain::{Day, Grain, Period, WeekStart};

/// Whole months from month rows, the edges from day rows.
pub(super) fn months_and_days(period: Period) -> Vec<(Rows, Period)> {
    from(period, first_month_start(period))
}

/// The same for counts that look back to the start of their slot: month rows can tell whether an order before lies
/// before the slot only where the slot begins a month.
pub(super) fn months_of_slots(period: Period, slots: &[Day]) -> Vec<(Rows, Period)> {
    let aligned = slots.iter().copied().find(|slot| *slot == slot.month_start());
    let rest_aligned = |start: Day| slots.iter().all(|slot| *slot < start || *slot == slot.month_start());
    match aligned {
        Some(start) if rest_aligned(start) => from(period, start),
        _ => vec![(Rows::Days, period)],
    }
}

fn from(period: Period, start: Day) -> Vec<(Rows, Period)> {
    let end = last_month_end(period);
    if start < period.from || end < start {
        return vec![(Rows::Days, period)];
    }
    let parts = [
        (Rows::Days, Period::new(period.from, start.plus(-1))),
        (Rows::Months, Period::new(start, end)),
        (Rows::Days, Period::new(end.plus(1), period.to)),
    ];
    parts.into_iter().filter(|(_, part)| part.days() > 0).collect()
}

fn first_month_start(period: Period) -> Day {
    let start = period.from.month_start();
    if start == period.from { start } else { start.plus_months(1) }
}

fn last_month_end(period: Period) -> Day {
    let month = Grain::Month.bucket(period.to, WeekStart::Monday);
    if month.to == period.to { month.to } else { month.from.plus(-1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    fn show(parts: &[(Rows, Period)]) -> Vec<String> {
        parts.iter().map(|(rows, p)| format!("{rows:?} {} {}", p.from, p.to)).collect()
    }

    fn check(from: &str, to: &str, expected: &[&str]) {
        assert_eq!(show(&months_and_days(Period::new(day(from), day(to)))), expected, "{from} {to}");
    }

    #[test]
    fn whole_months_come_from_month_rows() {
        check("2026-01-01", "2026-03-31", &["Months 2026-01-01 2026-03-31"]);
        check(
            "2026-01-15",
            "2026-04-02",
            &["Days 2026-01-15 2026-01-31", "Months 2026-02-01 2026-03-31", "Days 2026-04-01 2026-04-02"],
        );
        check("2026-01-15", "2026-02-27", &["Days 2026-01-15 2026-02-27"]);
        check("2026-02-28", "2026-02-28", &["Days 2026-02-28 2026-02-28"]);
    }

    #[test]
    fn lookback_needs_slots_that_begin_months() {
        let period = Period::new(day("2026-01-15"), day("2026-04-02"));
        assert_eq!(show(&months_of_slots(period, &[period.from])), ["Days 2026-01-15 2026-04-02"]);
        let slots = [period.from, day("2026-02-01"), day("2026-03-01"), day("2026-04-01")];
        assert_eq!(
            show(&months_of_slots(period, &slots)),
            ["Days 2026-01-15 2026-01-31", "Months 2026-02-01 2026-03-31", "Days 2026-04-01 2026-04-02"]
        );
        let weeks = [day("2026-02-01"), day("2026-02-08")];
        let period = Period::new(weeks[0], day("2026-02-28"));
        assert_eq!(show(&months_of_slots(period, &weeks)), ["Days 2026-02-01 2026-02-28"]);
    }
}
