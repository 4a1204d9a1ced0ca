//! Which row of the compared period stands beside a row.

use super::key::Key;
use crate::plan::Plan;
use crate::query::Compare;
use domain::{Day, Grain, Period, WeekStart};
use std::collections::{HashMap, HashSet};

/// Finds the key of the compared row.
pub(super) struct Alignment {
    /// From a bucket's first day to that of its counterpart; `None` where the first column is no bucket.
    buckets: Option<HashMap<Day, Day>>,
}

impl Alignment {
    pub fn new(plan: &Plan, mode: Compare, compared: Period) -> Self {
        let buckets = plan.grain().map(|grain| {
            let main = grain.starts(plan.period.period(), plan.week);
            let other = grain.starts(compared, plan.week);
            match mode {
                Compare::PreviousPeriod | Compare::Period(_) => main.into_iter().zip(other).collect(),
                Compare::PreviousYear => {
                    let other: HashSet<Day> = other.into_iter().collect();
                    let before = main.into_iter().map(|start| (start, year_before(grain, start, plan.week)));
                    before.filter(|(_, before)| other.contains(before)).collect()
                }
            }
        });
        Self { buckets }
    }

    /// The compared row's key; `None` where there is no such bucket.
    pub fn counterpart(&self, keys: &[Key]) -> Option<Vec<Key>> {
        let Some(buckets) = &self.buckets else { return Some(keys.to_vec()) };
        let (first, rest) = keys.split_first()?;
        let Key::Int(day) = first else { return None };
        let bucket = buckets.get(&Day::from_number(i32::try_from(*day).ok()?))?;
        Some([Key::from(*bucket)].into_iter().chain(rest.iter().cloned()).collect())
    }
}

/// Weeks go back 52 weeks, so that they begin on the same weekday; everything else by the calendar.
fn year_before(grain: Grain, start: Day, week: WeekStart) -> Day {
    match grain {
        Grain::Week => grain.start(start.plus(-364), week),
        _ => grain.start(start.plus_months(-12), week),
    }
}
