//! What the overview needs to know around its tiles.

use super::tiles::Layout;
use domain::{Currency, Day, Period};
use semantic::PeriodAnswer;
use serde::{Deserialize, Serialize};

/// Data older than this many days is shown as of its newest day.
const STALE_DAYS: i32 = 45;

/// What doesn't depend on the slice: whether there is anything to show, and what the reader may do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shop {
    /// The first and last day with data; `None` for an empty workspace.
    pub span: Option<Period>,
    pub layout: Layout,
    pub currency: Currency,
    pub timezone: String,
    pub can_import: bool,
    /// Whether amounts may be told at constant exchange rates.
    pub has_rates: bool,
}

/// The page's days, as the server sees them, and how fresh the data is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Around {
    /// Milliseconds since the Unix epoch: the server's now, so that both sides render the same.
    pub now_ms: i64,
    /// When the data last changed, and that day in the workspace's zone.
    pub changed: Option<(i64, Day)>,
    /// The newest day, where the page is shown as of it because the data is old.
    pub as_of: Option<Day>,
    pub period: PeriodAnswer,
    pub comparison: Option<Period>,
}

/// The day that stands for today: the newest one with data when that is more than 45 days ago.
pub fn as_of(today: Day, span: Option<Period>) -> Option<Day> {
    span.map(|span| span.to).filter(|newest| today.number() - newest.number() > STALE_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_data_is_shown_as_of_its_newest_day() {
        let day = |text: &str| -> Day { text.parse().expect("a date") };
        let check = |newest: &str, expected: Option<&str>| {
            let span = Period::new(day("2020-01-01"), day(newest));
            assert_eq!(as_of(day("2026-11-22"), Some(span)), expected.map(day), "{newest}");
        };
        check("2026-11-22", None);
        check("2026-10-08", None);
        check("2026-10-07", Some("2026-10-07"));
        check("2011-12-09", Some("2011-12-09"));
        assert_eq!(as_of(day("2026-11-22"), None), None);
    }
}
