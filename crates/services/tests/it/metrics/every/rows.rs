//! A book's entries put into rows: by bucket and by the value of one dimension.

use super::book::{View, days};
use super::formulas::Row;
use jiff::{ToSpan, civil::Date};
use std::collections::BTreeMap;

/// What is asked for. `today` cuts short what is not over.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub grain: Option<&'static str>,
    pub from: Date,
    pub to: Date,
    pub today: Date,
    pub of_items: bool,
}

/// First day of the bucket and value, either `None` where it isn't asked for; a value of none is empty.
pub type Key = (Option<Date>, Option<&'static str>);

pub fn start_of(grain: &str, day: Date) -> Date {
    match grain {
        "day" => day,
        "week" => day.checked_sub(i32::from(day.weekday().to_monday_zero_offset()).days()).expect("a day"),
        "month" => day.first_of_month(),
        "quarter" => jiff::civil::date(day.year(), (day.month() - 1) / 3 * 3 + 1, 1),
        "year" => day.first_of_year(),
        other => panic!("no bucket {other}"),
    }
}

impl Asked {
    fn bucket(&self, day: Date) -> Option<Date> {
        self.grain.map(|grain| start_of(grain, day))
    }

    /// Each bucket with its days of the period.
    pub fn buckets(&self) -> Vec<(Option<Date>, Date, Date)> {
        let mut buckets: Vec<(Option<Date>, Date, Date)> = Vec::new();
        for day in days(self.from, self.to) {
            match buckets.last_mut() {
                Some(last) if last.0 == self.bucket(day) => last.2 = day,
                _ => buckets.push((self.bucket(day), day, day)),
            }
        }
        buckets
    }

    /// Whether a bucket has not begun.
    pub fn is_unborn(&self, bucket: Option<Date>) -> bool {
        bucket.is_some_and(|bucket| bucket.max(self.from) > self.today)
    }

    /// Every row there is something to say of.
    pub fn rows(&self, view: &View) -> BTreeMap<Key, Row> {
        let mut rows: BTreeMap<Key, Row> = BTreeMap::new();
        for (bucket, first, last) in self.buckets() {
            let key = |value: &&'static str| (bucket, view.by.map(|_| *value));
            for day in days(first, last) {
                for (value, sums) in view.flows(day) {
                    rows.entry(key(value)).or_default().flow.merge(sums);
                }
                for (value, sums) in view.lives(day).filter(|_| day <= self.today) {
                    rows.entry(key(value)).or_default().flow.merge(sums);
                }
            }
            if first <= self.today {
                levels(view, key, [first, last.min(self.today)], &mut rows);
            }
        }
        for ((bucket, _), row) in &mut rows {
            row.of_items = self.of_items;
            row.unborn = self.is_unborn(*bucket);
            row.has = view.book.business.has();
            let first_here = |customer: &&'static str| {
                let first = view.book.first_orders.get(customer).copied();
                first.is_some_and(|day| self.from <= day && day <= self.to && self.bucket(day) == *bucket)
            };
            row.new_customers = row.flow.ones("customer").filter(first_here).count();
            row.flow.settle();
        }
        rows
    }
}

/// What stood as a bucket began and as it ended.
fn levels(view: &View, key: impl Fn(&&'static str) -> Key, [first, last]: [Date; 2], rows: &mut BTreeMap<Key, Row>) {
    for (value, sums) in view.standing(first.yesterday().expect("a day")).iter() {
        rows.entry(key(value)).or_default().start = sums.clone();
    }
    for (value, sums) in view.standing(last).iter() {
        rows.entry(key(value)).or_default().end = sums.clone();
    }
    for (value, rate) in view.churn(last) {
        rows.entry(key(&value)).or_default().churn = Some(rate);
    }
    for (value, turned) in view.turnover(last) {
        rows.entry(key(&value)).or_default().turnover = turned;
    }
}
