//! A workspace's time zone: instants to local days and back.

use crate::{Error, Result};
use domain::Day;
use jiff::{Timestamp, ToSpan, civil::DateTime, tz::TimeZone};

/// A known time zone.
#[derive(Clone, Debug)]
pub struct Zone(TimeZone);

impl Zone {
    /// Looks up an IANA name such as `America/Sao_Paulo`.
    pub fn named(name: &str) -> Result<Self> {
        TimeZone::get(name).map(Self).map_err(|_| {
            Error::invalid("timezone", format!("'{name}' is not a time zone: use an IANA name like America/Sao_Paulo"))
        })
    }

    /// The IANA names people choose from, `Continent/City`, in order. Aliases without a continent are left out.
    pub fn names() -> Vec<String> {
        const CONTINENTS: [&str; 10] = [
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific",
        ];
        let known = |name: &str| name.split_once('/').is_some_and(|(continent, _)| CONTINENTS.contains(&continent));
        let mut names: Vec<String> =
            jiff::tz::db().available().map(|name| name.to_string()).filter(|name| known(name)).collect();
        names.sort();
        names
    }

    /// The local day and hour of an instant (milliseconds since the Unix epoch, held to years 1900–2199).
    pub fn local(&self, at_ms: i64) -> (Day, u8) {
        let instant = Timestamp::from_millisecond(at_ms.clamp(MIN_MS, MAX_MS)).unwrap_or(Timestamp::UNIX_EPOCH);
        let local = self.0.to_datetime(instant);
        (Day::from_date(local.date()), local.hour().unsigned_abs())
    }

    pub fn day(&self, at_ms: i64) -> Day {
        self.local(at_ms).0
    }

    /// The local time of day of an instant, as `14:05`.
    pub fn time(&self, at_ms: i64) -> String {
        let instant = Timestamp::from_millisecond(at_ms.clamp(MIN_MS, MAX_MS)).unwrap_or(Timestamp::UNIX_EPOCH);
        let local = self.0.to_datetime(instant);
        format!("{:02}:{:02}", local.hour(), local.minute())
    }

    /// The instant before the next local midnight: a day's last.
    pub fn last_instant(&self, day: Day) -> i64 {
        self.instant(day.date().saturating_add(1.day()).at(0, 0, 0, 0)) - 1
    }

    /// The day at whose end an instant's effect is first seen: its local day, but for clocks set back over midnight.
    pub fn counting_day(&self, at_ms: i64) -> Day {
        let day = self.day(at_ms);
        if self.last_instant(day) < at_ms { day.plus(1) } else { day }
    }

    /// The instant of a local wall time. Times skipped by a DST change move forward; repeated ones take the first.
    pub fn instant(&self, wall: DateTime) -> i64 {
        self.0.to_ambiguous_timestamp(wall).compatible().map_or(0, |instant| instant.as_millisecond())
    }
}

const MIN_MS: i64 = -2_208_988_800_000;
const MAX_MS: i64 = 7_258_118_399_999;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_on_offer_is_known() {
        let names = Zone::names();
        assert!(names.len() > 300, "{}", names.len());
        assert!(names.iter().any(|name| name == "America/Sao_Paulo"));
        assert!(names.iter().all(|name| Zone::named(name).is_ok()));
    }
}
