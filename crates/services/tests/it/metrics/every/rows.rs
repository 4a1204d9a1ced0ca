//! A book's entries put into rows: by bucket and by the value of one dimension.

use super::book::{Book, Entry, days};
use super::formulas::Row;
use super::fraction::Fraction;
use jiff::{ToSpan, civil::Date};
use std::collections::BTreeMap;

/// What is asked for. `today` cuts short what is not over.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    pub by: Option<&'static str>,
    pub grain: Option<&'static str>,
    pub from: Date,
    pub to: Date,
    pub today: Date,
    pub of_items: bool,
}

/// First day of the bucket and value, either `None` where it isn't asked for; a value of none is empty.
pub type Key = (Option<Date>, Option<String>);

const OF_SUBSCRIPTIONS: [&str; 6] = ["plan", "product", "interval", "currency", "country", "cohort"];
const OF_STOCK: [&str; 3] = ["product", "category", "vendor"];

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

    /// The row an entry belongs to, unless what is asked for doesn't apply to it.
    fn key(&self, entry: &Entry, bucket: Option<Date>) -> Option<Key> {
        let value = match self.by {
            None => return Some((bucket, None)),
            Some("weekday") => entry.day.weekday().to_monday_one_offset().to_string(),
            Some(by) => entry.key(by)?.to_owned(),
        };
        Some((bucket, Some(value)))
    }

    /// Every row there is something to say of.
    pub fn rows(&self, book: &Book) -> BTreeMap<Key, Row> {
        let mut rows: BTreeMap<Key, Row> = BTreeMap::new();
        let end = self.to.min(self.today);
        let within = |entry: &&Entry| self.from <= entry.day && entry.day <= self.to;
        let past = |entry: &&Entry| entry.day <= self.today;
        for entry in book.flows.iter().chain(book.lives.iter().filter(past)).filter(within) {
            if let Some(key) = self.key(entry, self.bucket(entry.day)) {
                rows.entry(key).or_default().flow.add(entry);
            }
        }
        for day in days(self.from, end).filter(|_| self.by.is_none_or(|by| OF_SUBSCRIPTIONS.contains(&by))) {
            for entry in book.movements(self.by, day).iter() {
                if let Some(key) = self.key(entry, self.bucket(day)) {
                    rows.entry(key).or_default().flow.add(entry);
                }
            }
        }
        for (bucket, first, last) in self.buckets().into_iter().filter(|(_, first, _)| *first <= self.today) {
            self.levels(book, (bucket, first, last.min(end)), &mut rows);
        }
        for ((bucket, _), row) in &mut rows {
            row.of_items = self.of_items;
            row.unborn = self.is_unborn(*bucket);
            let first_here = |customer: &&String| {
                let first = book.first_orders.get(*customer).copied();
                first.is_some_and(|day| self.from <= day && day <= self.to && self.bucket(day) == *bucket)
            };
            row.new_customers = row.flow.ones("customer").filter(first_here).count();
        }
        rows
    }

    fn levels(&self, book: &Book, (bucket, first, last): (Option<Date>, Date, Date), rows: &mut BTreeMap<Key, Row>) {
        for entry in book.standing(first.yesterday().expect("a day")).iter() {
            if let Some(key) = self.key(entry, bucket) {
                rows.entry(key).or_default().start.add(entry);
            }
        }
        for entry in book.standing(last).iter() {
            let Some(key) = self.key(entry, bucket) else { continue };
            let row = rows.entry(key).or_default();
            row.end.add(entry);
            let free = entry.amounts.iter().find(|(name, _)| *name == "available").and_then(|(_, free)| *free);
            if let (Some((_, product)), Some(free)) = (entry.ones.first(), free) {
                let sum = row.free.entry(product.clone()).or_insert(Fraction::ZERO);
                *sum = *sum + free;
            }
        }
        let key = |value: String| (bucket, self.by.map(|_| value));
        if self.by.is_none_or(|by| OF_SUBSCRIPTIONS.contains(&by)) {
            for (value, rate) in book.churn(self.by, last) {
                rows.entry(key(value)).or_default().churn = Some(rate);
            }
        }
        if self.by.is_none_or(|by| OF_STOCK.contains(&by)) {
            for (value, turned) in book.turnover(self.by, last) {
                rows.entry(key(value)).or_default().turnover = turned;
            }
        }
    }
}
