//! Counts, and how they are printed.

use crate::corpus::Part;
use std::{collections::BTreeMap, time::Duration};

/// Right ones and all, by part and by what they are counted under.
#[derive(Default)]
pub struct Tally {
    counts: BTreeMap<(&'static str, String), [[u32; 2]; 3]>,
}

impl Tally {
    pub fn count(&mut self, under: &'static str, name: &str, part: Part, right: bool) {
        let counts = self.counts.entry((under, name.to_owned())).or_default();
        let [good, all] = &mut counts[part as usize];
        *good += u32::from(right);
        *all += 1;
    }

    /// Right ones and all of a name, of the two halves that were written first.
    pub fn of(&self, under: &'static str, name: &str) -> (u32, u32) {
        let halves = self.counts.get(&(under, name.to_owned())).copied().unwrap_or_default();
        halves[..2].iter().fold((0, 0), |sum, [good, all]| (sum.0 + good, sum.1 + all))
    }

    pub fn print(&self, under: &'static str) {
        println!("\n{under:<24} {:>16} {:>16} {:>16} {:>16}", "dev", "held", "both", "fresh");
        for ((_, name), halves) in self.counts.iter().filter(|((of, _), _)| *of == under) {
            let (good, all) = self.of(under, name);
            let shown = [halves[0], halves[1], [good, all], halves[2]].map(|[good, all]| share(good, all));
            println!("{name:<24} {:>16} {:>16} {:>16} {:>16}", shown[0], shown[1], shown[2], shown[3]);
        }
    }
}

pub fn share(good: u32, all: u32) -> String {
    if all == 0 {
        return "–".into();
    }
    format!("{good}/{all} {:5.1} %", f64::from(good) * 100.0 / f64::from(all))
}

/// Below which half, 95 and 99 of 100 lie.
pub fn spread(mut times: Vec<Duration>) -> String {
    times.sort_unstable();
    let at = |part: usize| times.get((times.len() * part / 100).min(times.len().saturating_sub(1)));
    let shown = |part: usize| at(part).map_or("–".into(), |time| format!("{:.3} ms", time.as_secs_f64() * 1e3));
    format!("p50 {}, p95 {}, p99 {}", shown(50), shown(95), shown(99))
}
