//! The days that queries are asked on.

use super::span;
use crate::{Context, Result, Scope, zone::Zone};
use domain::{Day, Period};
use semantic::PeriodSpec;

/// Data older than this many days is shown as of its newest day.
const STALE_DAYS: i32 = 45;

/// A workspace's days, as pages, boards and exports look at them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// In the workspace's zone.
    pub today: Day,
    /// The day that stands for today where the data is old.
    pub as_of: Option<Day>,
    /// The first and the last day with data.
    pub span: Option<Period>,
}

/// The workspace's days.
pub async fn now(ctx: &Context, scope: &Scope) -> Result<Now> {
    let today = Zone::named(&scope.workspace().timezone)?.day(ctx.now_ms());
    let span = span(ctx, scope).await?;
    Ok(Now { today, as_of: as_of(today, span), span })
}

impl Now {
    /// The days that a period means.
    pub fn days(&self, scope: &Scope, period: PeriodSpec) -> Period {
        match period {
            PeriodSpec::Range(range) => range,
            PeriodSpec::Preset(spec) => {
                spec.preset.resolve(self.as_of.unwrap_or(self.today), scope.workspace().week_start, self.span)
            }
        }
    }
}

/// The day that stands for today: the newest one with data when that is more than 45 days ago.
fn as_of(today: Day, span: Option<Period>) -> Option<Day> {
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
