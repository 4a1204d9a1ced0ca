//! Levels and windows: steps read from the store, run up in order, and put beside the sums.

mod churn;
mod demand;
mod levels;
mod policy;
mod turnover;

use super::answer::Answer;
use super::key::{Field, Key};
use super::rates::Rates;
use super::sum::Sum;
use crate::catalogue::Measure;
use crate::plan::{Read, Role};
use crate::sql::BEFORE;
use domain::{Currency, Day, Period};
use std::collections::{BTreeMap, BTreeSet, HashMap};

pub(super) use policy::{Lack, Policies};

/// A row of a series: a step, and what changed or happened in it.
#[derive(Clone, Debug)]
pub(super) struct Step {
    /// The first day of the step; `None` for all that lies before the first.
    pub day: Option<Day>,
    pub currency: Option<Currency>,
    pub values: Vec<i64>,
}

/// The steps of each key, in order.
pub(super) type Steps = HashMap<Vec<Key>, Vec<Step>>;

/// A bucket of the answer: its first day in the period, and the day its level is told at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bucket {
    pub from: Day,
    pub end: Day,
    /// Whether it lies wholly in the future.
    pub unborn: bool,
}

/// Takes the rows of a series apart.
pub(super) fn steps(read: &Read, rows: Vec<Vec<Field>>) -> Steps {
    let mut steps = Steps::new();
    for row in rows {
        let mut fields = row.into_iter();
        let Some(Field::Int(day)) = fields.next() else { continue };
        let keys = read.keys.iter().filter_map(|_| fields.next()).map(Key::plain).collect();
        let currency = match read.has_money().then(|| fields.next()).flatten() {
            Some(Field::Text(code)) => Currency::parse(&code).ok(),
            _ => None,
        };
        let values = fields.map(|field| if let Field::Int(value) = field { value } else { 0 }).collect();
        let day = (day != i64::from(BEFORE)).then(|| Day::from_number(i32::try_from(day).unwrap_or_default()));
        let step = Step { day, currency, values };
        steps.entry(keys).or_default().push(step);
    }
    for list in steps.values_mut() {
        list.sort_by_key(|step| step.day);
    }
    steps
}

impl Answer<'_> {
    /// Runs up what was read of levels and windows. Call it once, after every read is in.
    pub fn settle(&mut self, rates: &Rates) {
        let series = std::mem::take(&mut self.series);
        for (read, steps) in &series {
            if read.role == Role::Level {
                self.levels(read, steps, rates);
            }
        }
        for total in [false, true] {
            let of = |role: Role| {
                let found = series.iter().filter(|(read, _)| read.role == role && read.total == total);
                found.collect::<Vec<_>>()
            };
            if let [payers, gone] = of(Role::Churn)[..] {
                self.churn(payers, gone);
            }
            if let [sold, stock] = of(Role::Demand)[..] {
                self.policies(sold, stock, rates);
                if self.place(Measure::DailyDemand).is_some() {
                    self.demand(sold, stock);
                }
            }
            if let [sold, stock] = of(Role::Turnover)[..] {
                self.turnover(sold, stock, rates);
            }
        }
        self.leave_open();
    }

    /// A bucket that has not begun has neither levels nor windows yet, whatever else is in it.
    fn leave_open(&mut self) {
        let Some(grain) = self.plan.grain() else { return };
        let measures = self.plan.measures.iter().enumerate();
        let places: Vec<usize> = measures.filter(|(_, measure)| measure.is_series()).map(|(at, _)| at).collect();
        if places.is_empty() {
            return;
        }
        let unborn = self.buckets(false).into_iter().filter(|bucket| bucket.unborn);
        let unborn: BTreeSet<Key> = unborn.map(|bucket| Key::from(grain.start(bucket.from, self.plan.week))).collect();
        if self.plan.is_series() {
            for bucket in &unborn {
                self.group(vec![bucket.clone()]);
            }
        }
        let rows = self.groups.iter_mut().filter(|(key, _)| key.first().is_some_and(|bucket| unborn.contains(bucket)));
        for (_, sums) in rows {
            for at in &places {
                if let Some(sum) = sums.get_mut(*at) {
                    *sum = Sum::none();
                }
            }
        }
    }

    /// The days that rates are needed for: those of foreign amounts in series too.
    pub fn rate_days(&self) -> Period {
        let mut days = Period::new(self.period.from.plus(-1), self.period.to);
        for (read, _) in self.series.iter().filter(|(read, _)| read.role == Role::Turnover) {
            days.from = days.from.min(read.period.from);
        }
        Period::new(self.rate_day(days.from), self.rate_day(days.to))
    }

    /// Whether a series holds money in another currency.
    pub fn has_foreign_series(&self) -> bool {
        let foreign = |step: &Step| step.currency.is_some_and(|currency| currency != self.plan.currency);
        self.policies.is_foreign(self.plan.currency)
            || self.series.iter().any(|(_, steps)| steps.values().flatten().any(foreign))
    }

    /// The buckets of the period, or of the whole for totals.
    pub(super) fn buckets(&self, total: bool) -> Vec<Bucket> {
        let whole = total || self.plan.grain().is_none();
        let starts = if whole { vec![self.period.from] } else { self.plan.slots(self.period) };
        let ends = starts.iter().skip(1).map(|next| next.plus(-1)).chain([self.period.to]);
        let today = self.plan.today;
        starts
            .iter()
            .zip(ends)
            .map(|(from, end)| Bucket { from: *from, end: end.min(today), unborn: *from > today })
            .collect()
    }

    /// Where a bucket's figures of a key go; `None` for the totals.
    pub(super) fn row(&mut self, read: &Read, bucket: Bucket, key: &[Key]) -> Option<Vec<Key>> {
        if read.total {
            return None;
        }
        let row = self.row_key(bucket, key);
        Some(self.group(row))
    }

    /// The key of a row: the bucket where there is one, then the rest.
    pub(super) fn row_key(&self, bucket: Bucket, key: &[Key]) -> Vec<Key> {
        let slot = self.plan.grain().map(|grain| Key::from(grain.start(bucket.from, self.plan.week)));
        slot.into_iter().chain(key.iter().cloned()).collect()
    }

    /// Puts a figure into a row, or into the totals; into both where there is but one row.
    pub(super) fn put(&mut self, row: Option<&Vec<Key>>, measure: Measure, sum: &Sum) {
        let Some(at) = self.place(measure) else { return };
        if let Some(slot) = row.and_then(|row| self.groups.get_mut(row)).and_then(|sums| sums.get_mut(at)) {
            slot.add_signed(sum, false);
        }
        if (row.is_none() || self.plan.dimensions.is_empty())
            && let Some(total) = self.totals.get_mut(at)
        {
            total.add_signed(sum, false);
        }
    }
}

/// An amount of a day in the workspace's currency. Notes the day where there is no rate.
pub(super) fn at_rate(
    amount: i128,
    currency: Option<Currency>,
    day: Day,
    home: Currency,
    rates: &Rates,
    missing: &mut BTreeMap<Currency, BTreeSet<Day>>,
) -> Sum {
    let mut sum = Sum::default();
    match currency {
        Some(currency) if currency != home && amount != 0 => match rates.convert(amount, currency, day) {
            Some(converted) => sum.add_converted(&converted),
            None => {
                missing.entry(currency).or_default().insert(day);
                sum.add_unknown();
            }
        },
        _ => sum.add(amount),
    }
    sum
}
