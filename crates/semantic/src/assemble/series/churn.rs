//! The mean of the last months' customer churn, for what a customer is worth over a lifetime.

use super::super::answer::Answer;
use super::super::key::Key;
use super::super::sum::Sum;
use super::{Step, Steps};
use crate::catalogue::{Level, Measure};
use crate::plan::{CHURN_MONTHS, Read};
use domain::{Day, Grain, WeekStart};
use num_bigint::BigInt;
use num_rational::BigRational;
use std::collections::{BTreeMap, BTreeSet};

/// Of a month: who paid as it began, and who stopped in it.
type Months = BTreeMap<Day, (i128, i128)>;

impl Answer<'_> {
    /// `ChurnBase` = customers paying at the end × the mean churn of the three months before.
    pub(super) fn churn(&mut self, payers: &(Read, Steps), gone: &(Read, Steps)) {
        let read = &payers.0;
        let keys: BTreeSet<&Vec<Key>> = payers.1.keys().chain(gone.1.keys()).collect();
        for key in keys {
            let months = months(read, payers.1.get(key), gone.1.get(key));
            for bucket in self.buckets(read.total).into_iter().filter(|bucket| !bucket.unborn) {
                let Some(mean) = mean(&months, bucket.end) else { continue };
                let Some(paying) = self.standing(read, bucket, key, Measure::End(Level::Payers)) else { continue };
                let row = self.row(read, bucket, key);
                let mut sum = Sum::default();
                sum.add_converted(&(mean * BigInt::from(paying)));
                self.put(row.as_ref(), Measure::ChurnBase, &sum);
            }
        }
    }

    /// A count that is there already, in a row or in the totals; `None` where it is nought.
    fn standing(&self, read: &Read, bucket: super::Bucket, key: &[Key], measure: Measure) -> Option<i128> {
        let at = self.place(measure)?;
        let sums = if read.total { &self.totals } else { self.groups.get(&self.row_key(bucket, key))? };
        sums.get(at).map(Sum::whole).filter(|count| *count != 0)
    }
}

/// The months in order, those without any change too.
fn months(read: &Read, payers: Option<&Vec<Step>>, gone: Option<&Vec<Step>>) -> Months {
    let of = |steps: Option<&Vec<Step>>, day: Option<Day>| -> i128 {
        let steps = steps.into_iter().flatten().filter(|step| step.day == day);
        steps.filter_map(|step| step.values.first()).map(|value| i128::from(*value)).sum()
    };
    let mut paying = of(payers, None);
    let mut months = Months::new();
    for month in &read.slots {
        months.insert(*month, (paying, of(gone, Some(*month))));
        paying += of(payers, Some(*month));
    }
    months
}

/// The mean of the churn of the three calendar months that end with this day, or are the last before it; of those in
/// which anybody could go.
fn mean(months: &Months, end: Day) -> Option<BigRational> {
    let month = Grain::Month.bucket(end, WeekStart::Monday);
    let last = if month.to == end { month.from } else { month.from.plus_months(-1) };
    let rates: Vec<BigRational> = (0..CHURN_MONTHS)
        .filter_map(|back| months.get(&last.plus_months(-back)))
        .filter(|(paying, _)| *paying > 0)
        .map(|(paying, gone)| BigRational::new((*gone).into(), (*paying).into()))
        .collect();
    let count = i64::try_from(rates.len()).ok().filter(|count| *count > 0)?;
    let sum = rates.into_iter().fold(BigRational::from_integer(BigInt::ZERO), |sum, rate| sum + rate);
    Some(sum / BigInt::from(count))
}
