//! A calendar day of the workspace's time zone, stored as days since 1970-01-01.

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use thiserror::Error;

/// A local calendar day. Arithmetic is integer arithmetic; 1970-01-01 is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(i32);

/// A text that is not a date.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("'{0}' is not a date: use YYYY-MM-DD")]
pub struct DayError(pub String);

const EPOCH: Date = Date::constant(1970, 1, 1);

impl Day {
    /// 1900-01-01: nothing a merchant records is older.
    pub const MIN: Self = Self(-25_567);
    /// 2199-12-31: nothing is later.
    pub const MAX: Self = Self(84_005);

    /// From days since 1970-01-01, held within [`Day::MIN`] and [`Day::MAX`].
    pub fn from_number(days: i32) -> Self {
        Self(days.clamp(Self::MIN.0, Self::MAX.0))
    }

    /// Days since 1970-01-01.
    pub fn number(self) -> i32 {
        self.0
    }

    /// A year, a month 1–12 and a day of the month; `None` where there is no such day.
    pub fn from_ymd(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self::from_date)
    }

    pub fn from_date(date: Date) -> Self {
        Self::from_number((date.duration_since(EPOCH).as_hours() / 24) as i32)
    }

    pub fn date(self) -> Date {
        EPOCH.saturating_add(self.0.days())
    }

    pub fn year(self) -> i16 {
        self.date().year()
    }

    /// 1–12.
    pub fn month(self) -> i8 {
        self.date().month()
    }

    /// 1–31.
    pub fn day_of_month(self) -> i8 {
        self.date().day()
    }

    /// 0 is Monday, 6 is Sunday.
    pub fn weekday(self) -> u8 {
        (self.0 + 3).rem_euclid(7) as u8
    }

    pub fn plus(self, days: i32) -> Self {
        Self::from_number(self.0.saturating_add(days))
    }

    /// The same day of the month `months` later or earlier; the month's last day where there is none.
    pub fn plus_months(self, months: i32) -> Self {
        Self::from_date(self.date().saturating_add(months.months()))
    }

    pub fn month_start(self) -> Self {
        Self::from_date(self.date().first_of_month())
    }

    pub fn quarter_start(self) -> Self {
        self.month_start().plus_months(-i32::from((self.month() - 1) % 3))
    }

    pub fn year_start(self) -> Self {
        Self::from_date(self.date().first_of_year())
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.date();
        write!(f, "{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let error = || DayError(text.into());
        let mut parts = text.trim().splitn(3, '-');
        let mut next = |width: usize| -> Result<i16, DayError> {
            let part = parts.next().ok_or_else(error)?;
            if part.len() == width && part.bytes().all(|b| b.is_ascii_digit()) {
                part.parse().map_err(|_| error())
            } else {
                Err(error())
            }
        };
        let (year, month, day) = (next(4)?, next(2)?, next(2)?);
        let found = Self::from_ymd(year, month as i8, day as i8).ok_or_else(error)?;
        if found.year() == year { Ok(found) } else { Err(error()) }
    }
}

impl TryFrom<String> for Day {
    type Error = DayError;

    fn try_from(text: String) -> Result<Self, DayError> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a date")
    }

    #[test]
    fn reads_and_writes() {
        assert_eq!(day("1970-01-01").number(), 0);
        assert_eq!(day("2026-11-22").to_string(), "2026-11-22");
        assert_eq!(day("1969-12-31").number(), -1);
        for bad in ["", "2026-13-01", "2026-02-30", "26-1-1", "2026-11-22T00:00", "2026/11/22", "9999-01-01"] {
            assert!(bad.parse::<Day>().is_err(), "{bad}");
        }
        assert_eq!(Day::MIN, day("1900-01-01"));
        assert_eq!(Day::MAX, day("2199-12-31"));
    }

    #[test]
    fn knows_the_calendar() {
        assert_eq!(day("2026-11-22").weekday(), 6);
        assert_eq!(day("2024-01-31").plus_months(1), day("2024-02-29"));
        assert_eq!(day("2026-11-22").quarter_start(), day("2026-10-01"));
        assert_eq!(day("2026-11-22").year_start(), day("2026-01-01"));
    }
}
