//! The period an answer is compared with.

use crate::query::{Compare, PeriodSpec, Query};
use domain::{Day, Grain, Period, WeekStart};

/// A running calendar period is compared with the same stretch of the one before; a year earlier means the same days.
pub(super) fn compared(query: &Query, period: Period, today: Day, week: WeekStart, mode: Compare) -> Period {
    let running = running(query, period, today, week);
    match (mode, running) {
        (Compare::Period(days), _) => days,
        (Compare::PreviousPeriod, Some((grain, ends))) => stretch_before(grain, period.from, ends, week),
        (Compare::PreviousPeriod, None) => period.previous(week),
        (Compare::PreviousYear, Some((_, ends))) => Period::new(period.from, ends).year_earlier(),
        (Compare::PreviousYear, None) => period.year_earlier(),
    }
}

/// The calendar grain of a period that is not over, and its last day so far.
fn running(query: &Query, period: Period, today: Day, week: WeekStart) -> Option<(Grain, Day)> {
    match query.period {
        PeriodSpec::Preset(spec) => spec.preset.running().map(|grain| (grain, period.to)),
        PeriodSpec::Range(_) => {
            let grain = period.whole(week)?;
            (period.contains(today) && today < period.to).then_some((grain, today))
        }
    }
}

/// From the start of the calendar period before, as far as this one has come: the 22nd of a month answers to the 22nd
/// of the month before (its last day where it has none).
fn stretch_before(grain: Grain, from: Day, to: Day, week: WeekStart) -> Period {
    let before = grain.bucket(from.plus(-1), week);
    let end = match grain {
        Grain::Day | Grain::Week => before.from.plus(to.number() - from.number()),
        Grain::Month => to.plus_months(-1),
        Grain::Quarter => to.plus_months(-3),
        Grain::Year => to.plus_months(-12),
    };
    Period::new(before.from, end.clamp(before.from, before.to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Preset;

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    fn check(spec: PeriodSpec, today: &str, mode: Compare, expected: (&str, &str)) {
        let query = Query { period: spec, ..Query::default() };
        let period = match spec {
            PeriodSpec::Range(range) => range,
            PeriodSpec::Preset(spec) => spec.preset.resolve(day(today), WeekStart::Monday, None),
        };
        let found = compared(&query, period, day(today), WeekStart::Monday, mode);
        assert_eq!(found, Period::new(day(expected.0), day(expected.1)), "{spec:?} {today} {mode:?}");
    }

    #[test]
    fn running_periods_are_compared_like_for_like() {
        use Compare::{PreviousPeriod, PreviousYear};
        let preset = PeriodSpec::preset;
        check(preset(Preset::ThisMonth), "2026-11-22", PreviousPeriod, ("2026-10-01", "2026-10-22"));
        check(preset(Preset::ThisMonth), "2026-03-31", PreviousPeriod, ("2026-02-01", "2026-02-28"));
        check(preset(Preset::ThisWeek), "2026-11-18", PreviousPeriod, ("2026-11-09", "2026-11-11"));
        check(preset(Preset::ThisQuarter), "2026-11-22", PreviousPeriod, ("2026-07-01", "2026-08-22"));
        check(preset(Preset::ThisYear), "2024-02-29", PreviousPeriod, ("2023-01-01", "2023-02-28"));
        check(preset(Preset::Today), "2026-03-01", PreviousPeriod, ("2026-02-28", "2026-02-28"));
        check(preset(Preset::ThisMonth), "2026-11-22", PreviousYear, ("2025-11-01", "2025-11-22"));
        let november = PeriodSpec::range(day("2026-11-01"), day("2026-11-30"));
        check(november, "2026-11-22", PreviousPeriod, ("2026-10-01", "2026-10-22"));
        check(november, "2026-12-22", PreviousPeriod, ("2026-10-01", "2026-10-31"));
        let march = Period::new(day("2024-03-01"), day("2024-03-31"));
        check(november, "2026-12-22", Compare::Period(march), ("2024-03-01", "2024-03-31"));
        check(preset(Preset::Last30Days), "2026-11-22", PreviousPeriod, ("2026-09-23", "2026-10-22"));
    }
}
