//! The cost of what was sold in a year, and the mean value of the stock over it.

use super::super::answer::Answer;
use super::super::key::Key;
use super::super::rates::Rates;
use super::super::sum::Sum;
use super::{Step, Steps, at_rate};
use crate::catalogue::Measure;
use crate::plan::{Read, YEAR_DAYS};
use domain::{Currency, Day};
use num_bigint::BigInt;
use num_rational::BigRational;
use std::collections::{BTreeMap, BTreeSet};

/// What a day adds: an amount, whether it can't be told for want of a cost.
type Daily = BTreeMap<Day, (Sum, bool)>;

impl Answer<'_> {
    /// Both over the 365 days that end with each bucket. The mean is over the days on which a level was known.
    pub(super) fn turnover(&mut self, sold: &(Read, Steps), stock: &(Read, Steps), rates: &Rates) {
        let read = &sold.0;
        let keys: BTreeSet<&Vec<Key>> = sold.1.keys().chain(stock.1.keys()).collect();
        for key in keys {
            let costs = self.costs(sold.1.get(key), rates);
            let values = self.values(read, stock.1.get(key), rates);
            for bucket in self.buckets(read.total).into_iter().filter(|bucket| !bucket.unborn) {
                let from = bucket.end.plus(1 - YEAR_DAYS);
                let window = |daily: &Daily| {
                    let mut sum = Sum::default();
                    let mut days = 0_i64;
                    for (_, (amount, open)) in daily.range(from..=bucket.end) {
                        if *open {
                            sum = Sum::none();
                        }
                        sum.add_signed(amount, false);
                        days += 1;
                    }
                    (sum, days)
                };
                let ((cost, sales), (value, days)) = (window(&costs), window(&values));
                if sales == 0 && days == 0 {
                    continue;
                }
                let row = self.row(read, bucket, key);
                self.put(row.as_ref(), Measure::YearCogs, &cost);
                let mean = BigRational::new(BigInt::from(1), BigInt::from(days.max(1)));
                self.put(row.as_ref(), Measure::MeanStockValue, &value.times(&mean));
                if cost.is_none() || value.is_none() {
                    self.uncosted_stock = true;
                }
            }
        }
    }

    fn costs(&mut self, steps: Option<&Vec<Step>>, rates: &Rates) -> Daily {
        let mut daily = Daily::new();
        for step in steps.into_iter().flatten() {
            let (Some(day), [cost, uncosted]) = (step.day, step.values.as_slice()) else { continue };
            let (cost, uncosted) = (*cost, *uncosted);
            let home = self.plan.currency;
            let sum = at_rate(cost.into(), step.currency, self.rate_day(day), home, rates, &mut self.missing);
            let entry = daily.entry(day).or_default();
            entry.0.add_signed(&sum, false);
            entry.1 |= uncosted > 0;
        }
        daily
    }

    /// The value of the stock on every day that has a level on or before it.
    fn values(&mut self, read: &Read, steps: Option<&Vec<Step>>, rates: &Rates) -> Daily {
        let mut daily = Daily::new();
        let mut standing: BTreeMap<Option<Currency>, (i128, i128)> = BTreeMap::new();
        let mut steps = steps.into_iter().flatten().peekable();
        let last = read.period.to;
        let mut day = read.period.from;
        while day <= last {
            while let Some(step) = steps.next_if(|step| step.day.is_none_or(|changed| changed <= day)) {
                let [value, uncosted] = step.values.as_slice() else { continue };
                let sums = standing.entry(step.currency).or_default();
                *sums = (sums.0 + i128::from(*value), sums.1 + i128::from(*uncosted));
            }
            if !standing.is_empty() {
                let mut sum = Sum::default();
                for (currency, (value, _)) in &standing {
                    let home = self.plan.currency;
                    let rated = self.rate_day(day);
                    sum.add_signed(&at_rate(*value, *currency, rated, home, rates, &mut self.missing), false);
                }
                daily.insert(day, (sum, standing.values().any(|(_, uncosted)| *uncosted > 0)));
            }
            day = day.plus(1);
        }
        daily
    }
}
