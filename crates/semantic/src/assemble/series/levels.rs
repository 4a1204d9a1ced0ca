//! What there is at the start and at the end of each bucket.

use super::super::answer::Answer;
use super::super::rates::Rates;
use super::super::sum::Sum;
use super::{Bucket, Step, Steps, at_rate};
use crate::catalogue::{Level, Measure};
use crate::plan::{Read, Source};
use domain::Currency;
use std::collections::BTreeMap;

/// Running sums by currency, a measure a column.
type Standing = BTreeMap<Option<Currency>, Vec<i128>>;

impl Answer<'_> {
    /// Runs the changes of each key up, and tells the level at both ends of every bucket.
    pub(super) fn levels(&mut self, read: &Read, steps: &Steps, rates: &Rates) {
        let buckets = self.buckets(read.total);
        for (key, steps) in steps {
            let mut standing = Standing::new();
            let mut rest = steps.iter().peekable();
            while let Some(step) = rest.next_if(|step| step.day.is_none()) {
                run_up(&mut standing, step);
            }
            for bucket in &buckets {
                let start = standing.clone();
                let last = bucket.end;
                while let Some(step) = rest.next_if(|step| step.day.is_some_and(|day| day <= last)) {
                    run_up(&mut standing, step);
                }
                if !bucket.unborn && (shows(read, &start) || shows(read, &standing)) {
                    self.tell(read, *bucket, key, &start, &standing, rates);
                }
            }
        }
    }

    fn tell(
        &mut self,
        read: &Read,
        bucket: Bucket,
        key: &[super::Key],
        start: &Standing,
        end: &Standing,
        rates: &Rates,
    ) {
        let row = self.row(read, bucket, key);
        for (at, measure) in read.measures.iter().enumerate() {
            let Some(level) = measure.level() else { continue };
            for (edge, standing, day) in
                [(Measure::Start(level), start, bucket.from.plus(-1)), (Measure::End(level), end, bucket.end)]
            {
                if self.place(edge).is_none() {
                    continue;
                }
                let day = self.rate_day(day);
                for (currency, values) in standing {
                    let Some(value) = values.get(at).copied() else { continue };
                    let money = edge.is_money();
                    let home = self.plan.currency;
                    let foreign = if money { *currency } else { None };
                    let sum = at_rate(value, foreign, day, home, rates, &mut self.missing);
                    self.put(row.as_ref(), edge, &sum);
                    if money && (read.total || self.plan.dimensions.is_empty()) {
                        self.note_level(*currency, edge, value);
                    }
                }
                if level == Level::Mrr && is_unpriced(read, standing) {
                    self.unpriced = true;
                    self.put(row.as_ref(), edge, &Sum::none());
                }
            }
        }
    }
}

fn run_up(standing: &mut Standing, step: &Step) {
    let sums = standing.entry(step.currency).or_insert_with(|| vec![0; step.values.len()]);
    for (sum, value) in sums.iter_mut().zip(&step.values) {
        *sum = sum.saturating_add((*value).into());
    }
}

/// Whether a key has a row: stock that is known, even if there is none; anything else that is not nought.
fn shows(read: &Read, standing: &Standing) -> bool {
    match read.source {
        Source::Stock => !standing.is_empty(),
        _ => standing.values().flatten().any(|sum| *sum != 0),
    }
}

/// Whether something pays an amount that nobody knows: its plan is not there, and so no currency either.
fn is_unpriced(read: &Read, standing: &Standing) -> bool {
    let paying = read.measures.iter().position(|measure| measure.level() == Some(Level::Subscriptions));
    let of = |values: &Vec<i128>| paying.and_then(|at| values.get(at)).is_some_and(|paying| *paying > 0);
    standing.get(&None).is_some_and(of)
}
