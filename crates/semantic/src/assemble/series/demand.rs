//! Mean units a day over the last 28 days, days out of stock left out.

use super::super::answer::Answer;
use super::super::key::Key;
use super::super::sum::Sum;
use super::{Step, Steps};
use crate::catalogue::Measure;
use crate::plan::{DEMAND_DAYS, Read};
use domain::{Day, Period};
use num_bigint::BigInt;
use num_rational::BigRational;
use std::collections::{BTreeSet, HashMap};

/// A product's days in stock and units sold on them, each added up from the first day on.
pub(super) struct Course {
    from: Day,
    days: Vec<i64>,
    units: Vec<i64>,
    squares: Vec<i128>,
}

impl Answer<'_> {
    /// Of several products the sum of their means; of one that was never in stock, nothing.
    pub(super) fn demand(&mut self, sold: &(Read, Steps), stock: &(Read, Steps)) {
        let read = &sold.0;
        let products: BTreeSet<&Vec<Key>> = sold.1.keys().chain(stock.1.keys()).collect();
        let buckets = self.buckets(read.total);
        let mut found: HashMap<(usize, Vec<Key>), Sum> = HashMap::new();
        for product in products {
            let key = product.get(1..).unwrap_or_default().to_vec();
            let course = Course::run(read.period, sold.1.get(product), stock.1.get(product));
            for (at, bucket) in buckets.iter().enumerate().filter(|(_, bucket)| !bucket.unborn) {
                let window = Period::new(bucket.end.plus(1 - DEMAND_DAYS), bucket.end);
                if let Some(mean) = course.mean(window) {
                    found.entry((at, key.clone())).or_default().add_converted(&mean);
                }
            }
        }
        for ((at, key), sum) in found {
            let Some(bucket) = buckets.get(at) else { continue };
            if sum.is_nought() && read.keys.len() > 1 && !self.has_row(*bucket, &key) {
                continue;
            }
            let row = self.row(read, *bucket, &key);
            self.put(row.as_ref(), Measure::DailyDemand, &sum);
        }
    }
}

impl Course {
    pub(super) fn run(period: Period, sold: Option<&Vec<Step>>, stock: Option<&Vec<Step>>) -> Self {
        let (mut days, mut units, mut squares) = (vec![0], vec![0], vec![0]);
        let (mut available, mut known) = (0_i128, false);
        let mut changes = stock.into_iter().flatten().peekable();
        let mut sales = sold.into_iter().flatten().peekable();
        for number in period.from.number()..=period.to.number() {
            let today = Day::from_number(number);
            while let Some(step) = changes.next_if(|step| step.day.is_none_or(|day| day <= today)) {
                available += step.values.first().map_or(0, |value| i128::from(*value));
                known = true;
            }
            let mut today_sold = 0;
            while let Some(step) = sales.next_if(|step| step.day.is_none_or(|day| day <= today)) {
                today_sold += step.values.first().copied().filter(|_| step.day.is_some()).unwrap_or_default();
            }
            let in_stock = !known || available > 0;
            days.push(days.last().copied().unwrap_or_default() + i64::from(in_stock));
            let counted = if in_stock { today_sold } else { 0 };
            units.push(units.last().copied().unwrap_or_default() + counted);
            squares.push(squares.last().copied().unwrap_or_default() + i128::from(counted) * i128::from(counted));
        }
        Self { from: period.from, days, units, squares }
    }

    /// The mean of units a day in stock and their sample variance; `None` where there was no such day.
    pub(super) fn pace(&self, window: Period) -> Option<(BigRational, BigRational)> {
        let mean = self.mean(window)?;
        let at = |day: Day| usize::try_from(day.number() - self.from.number()).ok();
        let (first, last) = (at(window.from)?, at(window.to)? + 1);
        let days = self.days.get(last)? - self.days.get(first)?;
        let squares = self.squares.get(last)? - self.squares.get(first)?;
        let spread = BigRational::from_integer(squares.into()) - &mean * &mean * BigInt::from(days);
        Some((mean, spread / BigInt::from((days - 1).max(1))))
    }

    /// Units a day in stock; `None` where there was no such day.
    fn mean(&self, window: Period) -> Option<BigRational> {
        let at = |day: Day| usize::try_from(day.number() - self.from.number()).ok();
        let (first, last) = (at(window.from)?, at(window.to)? + 1);
        let span = |sums: &[i64]| Some(sums.get(last)? - sums.get(first)?);
        let days = span(&self.days).filter(|days| *days > 0)?;
        Some(BigRational::new(span(&self.units)?.into(), days.into()))
    }
}
