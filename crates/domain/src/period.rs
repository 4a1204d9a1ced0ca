//! Periods of whole local days, presets, grains, and what a period is compared with.

use crate::Day;
use serde::{Deserialize, Serialize};

/// Whole days from `from` to `to`, both in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    pub from: Day,
    pub to: Day,
}

/// The first day of a week. Monday, or Sunday where a workspace says so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WeekStart {
    #[default]
    Monday,
    Sunday,
}

/// The size of a time bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Grain {
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// A named period, relative to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Preset {
    Today,
    Yesterday,
    ThisWeek,
    LastWeek,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    LastYear,
    #[serde(rename = "last_7_days")]
    Last7Days,
    #[serde(rename = "last_14_days")]
    Last14Days,
    #[serde(rename = "last_28_days")]
    Last28Days,
    #[serde(rename = "last_30_days")]
    Last30Days,
    #[serde(rename = "last_90_days")]
    Last90Days,
    #[serde(rename = "last_12_months")]
    Last12Months,
    AllTime,
}

impl Period {
    pub fn new(from: Day, to: Day) -> Self {
        Self { from, to }
    }

    pub fn single(day: Day) -> Self {
        Self { from: day, to: day }
    }

    /// How many days; 0 when `to` is before `from`.
    pub fn days(self) -> i32 {
        (self.to.number() - self.from.number() + 1).max(0)
    }

    pub fn contains(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// The calendar grain this period is exactly one of (a whole month, quarter, year or week), if any.
    pub fn whole(self, week: WeekStart) -> Option<Grain> {
        [Grain::Year, Grain::Quarter, Grain::Month, Grain::Week]
            .into_iter()
            .find(|grain| grain.bucket(self.from, week) == self)
    }

    /// The period before it of equal length; for whole calendar periods the calendar period before.
    /// A run of several whole months (a half-year, twelve months) goes back by as many months.
    pub fn previous(self, week: WeekStart) -> Self {
        match self.whole(week) {
            Some(grain) => grain.bucket(self.from.plus(-1), week),
            None => match self.whole_months() {
                Some(months) => Self::new(self.from.plus_months(-months), self.from.plus(-1)),
                None => Self::new(self.from.plus(-self.days()), self.from.plus(-1)),
            },
        }
    }

    /// The same days a year earlier (29 February becomes the 28th).
    pub fn year_earlier(self) -> Self {
        let ends_month = self.to == Grain::Month.bucket(self.to, WeekStart::Monday).to;
        let to = self.to.plus_months(-12);
        let to = if ends_month { Grain::Month.bucket(to, WeekStart::Monday).to } else { to };
        Self::new(self.from.plus_months(-12), to)
    }

    /// How many whole calendar months it is, when it is a run of them.
    fn whole_months(self) -> Option<i32> {
        let starts = self.from == self.from.month_start();
        let ends = self.to.plus(1) == self.to.plus(1).month_start();
        let months = |day: Day| i32::from(day.year()) * 12 + i32::from(day.month());
        (starts && ends && self.to >= self.from).then(|| months(self.to) - months(self.from) + 1)
    }
}

impl Grain {
    pub const ALL: [Self; 5] = [Self::Day, Self::Week, Self::Month, Self::Quarter, Self::Year];

    pub fn code(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grain| grain.code() == code)
    }

    /// The whole bucket a day falls in.
    pub fn bucket(self, day: Day, week: WeekStart) -> Period {
        let start = self.start(day, week);
        let end = match self {
            Self::Day => start,
            Self::Week => start.plus(6),
            Self::Month => Day::from_date(start.date().last_of_month()),
            Self::Quarter => Day::from_date(start.plus_months(2).date().last_of_month()),
            Self::Year => Day::from_date(start.date().last_of_year()),
        };
        Period::new(start, end)
    }

    /// The first day of the bucket a day falls in.
    pub fn start(self, day: Day, week: WeekStart) -> Day {
        match self {
            Self::Day => day,
            Self::Week => {
                let since = match week {
                    WeekStart::Monday => day.weekday(),
                    WeekStart::Sunday => (day.weekday() + 1) % 7,
                };
                day.plus(-i32::from(since))
            }
            Self::Month => day.month_start(),
            Self::Quarter => day.quarter_start(),
            Self::Year => day.year_start(),
        }
    }

    /// The first day of every bucket that touches the period, in order.
    pub fn starts(self, period: Period, week: WeekStart) -> Vec<Day> {
        let mut starts = Vec::new();
        let mut at = period.from;
        while at <= period.to {
            let bucket = self.bucket(at, week);
            starts.push(bucket.from);
            if bucket.to >= Day::MAX {
                break;
            }
            at = bucket.to.plus(1);
        }
        starts
    }
}

impl Preset {
    pub const ALL: [Self; 17] = [
        Self::Today,
        Self::Yesterday,
        Self::ThisWeek,
        Self::LastWeek,
        Self::ThisMonth,
        Self::LastMonth,
        Self::ThisQuarter,
        Self::LastQuarter,
        Self::ThisYear,
        Self::LastYear,
        Self::Last7Days,
        Self::Last14Days,
        Self::Last28Days,
        Self::Last30Days,
        Self::Last90Days,
        Self::Last12Months,
        Self::AllTime,
    ];

    /// The name on the wire: `last_30_days`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::Yesterday => "yesterday",
            Self::ThisWeek => "this_week",
            Self::LastWeek => "last_week",
            Self::ThisMonth => "this_month",
            Self::LastMonth => "last_month",
            Self::ThisQuarter => "this_quarter",
            Self::LastQuarter => "last_quarter",
            Self::ThisYear => "this_year",
            Self::LastYear => "last_year",
            Self::Last7Days => "last_7_days",
            Self::Last14Days => "last_14_days",
            Self::Last28Days => "last_28_days",
            Self::Last30Days => "last_30_days",
            Self::Last90Days => "last_90_days",
            Self::Last12Months => "last_12_months",
            Self::AllTime => "all_time",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.code() == code)
    }

    /// The days it means when today is `today`. `data` is the span the workspace has data for, used by `AllTime`.
    ///
    /// "Last N days" are the N complete days ending yesterday; `Last12Months` the 12 complete calendar months
    /// before this one; "this …" runs from the start of the calendar period to today.
    pub fn resolve(self, today: Day, week: WeekStart, data: Option<Period>) -> Period {
        let last_days = |n: i32| Period::new(today.plus(-n), today.plus(-1));
        let so_far = |grain: Grain| Period::new(grain.start(today, week), today);
        let before = |grain: Grain| grain.bucket(grain.start(today, week).plus(-1), week);
        match self {
            Self::Today => Period::single(today),
            Self::Yesterday => Period::single(today.plus(-1)),
            Self::ThisWeek => so_far(Grain::Week),
            Self::LastWeek => before(Grain::Week),
            Self::ThisMonth => so_far(Grain::Month),
            Self::LastMonth => before(Grain::Month),
            Self::ThisQuarter => so_far(Grain::Quarter),
            Self::LastQuarter => before(Grain::Quarter),
            Self::ThisYear => so_far(Grain::Year),
            Self::LastYear => before(Grain::Year),
            Self::Last7Days => last_days(7),
            Self::Last14Days => last_days(14),
            Self::Last28Days => last_days(28),
            Self::Last30Days => last_days(30),
            Self::Last90Days => last_days(90),
            Self::Last12Months => Period::new(today.month_start().plus_months(-12), today.month_start().plus(-1)),
            Self::AllTime => match data {
                Some(span) => Period::new(span.from.min(today), today),
                None => Period::single(today),
            },
        }
    }

    /// The calendar grain of a running period ("this month"), which is compared like for like.
    pub fn running(self) -> Option<Grain> {
        match self {
            Self::Today => Some(Grain::Day),
            Self::ThisWeek => Some(Grain::Week),
            Self::ThisMonth => Some(Grain::Month),
            Self::ThisQuarter => Some(Grain::Quarter),
            Self::ThisYear => Some(Grain::Year),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn period(from: &str, to: &str) -> Period {
        Period::new(from.parse().expect("a date"), to.parse().expect("a date"))
    }

    #[test]
    fn presets_mean_what_the_contract_says() {
        let today = "2026-11-22".parse().expect("a date");
        let check = |preset: Preset, from: &str, to: &str| {
            assert_eq!(preset.resolve(today, WeekStart::Monday, None), period(from, to), "{preset:?}");
        };
        check(Preset::Last30Days, "2026-10-23", "2026-11-21");
        check(Preset::ThisWeek, "2026-11-16", "2026-11-22");
        check(Preset::LastWeek, "2026-11-09", "2026-11-15");
        check(Preset::LastMonth, "2026-10-01", "2026-10-31");
        check(Preset::LastQuarter, "2026-07-01", "2026-09-30");
        check(Preset::LastYear, "2025-01-01", "2025-12-31");
        check(Preset::Last12Months, "2025-11-01", "2026-10-31");
        assert_eq!(Preset::ThisWeek.resolve(today, WeekStart::Sunday, None), period("2026-11-22", "2026-11-22"));
        for preset in Preset::ALL {
            assert_eq!(Preset::parse(preset.code()), Some(preset));
        }
    }

    #[test]
    fn the_period_before() {
        let check = |from: &str, to: &str, before: (&str, &str)| {
            assert_eq!(period(from, to).previous(WeekStart::Monday), period(before.0, before.1), "{from} {to}");
        };
        check("2026-03-01", "2026-03-31", ("2026-02-01", "2026-02-28"));
        check("2026-01-01", "2026-03-31", ("2025-10-01", "2025-12-31"));
        check("2025-01-01", "2025-12-31", ("2024-01-01", "2024-12-31"));
        check("2026-11-10", "2026-11-12", ("2026-11-07", "2026-11-09"));
        check("2025-11-01", "2026-10-31", ("2024-11-01", "2025-10-31"));
        assert_eq!(period("2024-02-01", "2024-02-29").year_earlier(), period("2023-02-01", "2023-02-28"));
        assert_eq!(period("2025-02-01", "2025-02-28").year_earlier(), period("2024-02-01", "2024-02-29"));
    }

    #[test]
    fn buckets_cover_the_period() {
        let starts = Grain::Month.starts(period("2026-01-15", "2026-03-02"), WeekStart::Monday);
        assert_eq!(
            starts.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["2026-01-01", "2026-02-01", "2026-03-01"]
        );
    }
}
