//! What a query must answer, told from the records one by one. It shares no code with the product but what a day is; the formulas
//! are those of the tests that walk the whole catalogue.

mod book;
#[path = "../../../tests/it/metrics/every/formulas.rs"]
mod formulas;
#[allow(dead_code)]
#[path = "../../../tests/it/metrics/every/fraction.rs"]
mod fraction;
pub mod records;
mod stock;
mod subscriptions;

use book::{Entry, Text};
use domain::{Day, Grain, Period, WeekStart};
pub use formulas::{Has, Row};
use fraction::Fraction;
use records::Records;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What is asked for. `today` cuts short what is not over.
#[derive(Clone, Debug)]
pub struct Asked {
    pub metrics: Vec<String>,
    pub by: Vec<String>,
    pub grain: Option<Grain>,
    pub period: Period,
    pub today: Day,
    /// Dimension, whether its values are left out, values as the records have them.
    pub filters: Vec<(String, bool, BTreeSet<String>)>,
}

/// First day of the bucket, and values.
pub type Key = (Option<Day>, Vec<String>);

pub struct Oracle {
    records: Records,
    flows: Vec<Entry>,
    lives: Vec<Entry>,
    first_orders: BTreeMap<Text, Day>,
    ledger: subscriptions::Ledger,
    stock: stock::Stock,
    /// Dimension → values that occur.
    values: HashMap<&'static str, BTreeSet<String>>,
}

const OF_SUBSCRIPTIONS: [&str; 6] = ["plan", "product", "interval", "currency", "country", "cohort"];
const OF_ITEMS: [&str; 4] = ["product", "sku", "category", "vendor"];
const PACED: [&str; 2] = ["daily_demand", "days_of_stock"];
const RECURRING: [&str; 10] = [
    "mrr",
    "arr",
    "active_customers",
    "active_subscriptions",
    "customer_churn_rate",
    "gross_revenue_churn_rate",
    "nrr",
    "grr",
    "arpa",
    "ltv",
];
const STOCKED: [&str; 6] =
    ["on_hand", "available", "inventory_value", "stockout_products", "days_of_stock", "sell_through"];

impl Oracle {
    pub fn new(records: Records) -> Self {
        let (flows, first_orders) = records.happenings();
        let ledger = subscriptions::Ledger::new(&records);
        let lives = ledger.happenings(&records);
        let stock = stock::Stock::new(&records);
        let mut values: HashMap<&'static str, BTreeSet<String>> = HashMap::new();
        for (name, value) in flows.iter().chain(&lives).flat_map(|entry| &entry.keys) {
            let known = values.entry(*name).or_default();
            if !known.contains(&**value) {
                known.insert(value.to_string());
            }
        }
        Self { records, flows, lives, first_orders, ledger, stock, values }
    }

    /// What there is any record of.
    pub fn has(&self) -> Has {
        self.records.has()
    }

    /// The values of a dimension that occur.
    pub fn values(&self, dimension: &str) -> impl Iterator<Item = &String> {
        self.values.get(dimension).into_iter().flatten()
    }

    /// Every row there is something to say of.
    pub fn rows(&self, asked: &Asked) -> BTreeMap<Key, Row> {
        let mut rows: BTreeMap<Key, Row> = BTreeMap::new();
        let Period { from, to } = asked.period;
        let end = to.min(asked.today);
        let slice = |entry: &Entry| asked.slice(entry);
        for entry in within(&self.flows, from, to).iter().chain(within(&self.lives, from, end)) {
            if let Some(values) = slice(entry) {
                rows.entry((asked.bucket(entry.day), values)).or_default().flow.add(entry);
            }
        }
        if asked.only(&OF_SUBSCRIPTIONS) {
            for (entry, values) in self.ledger.movements(from, end, slice) {
                rows.entry((asked.bucket(entry.day), values)).or_default().flow.add(&entry);
            }
        }
        for (bucket, first, last) in asked.buckets().into_iter().filter(|(_, first, _)| *first <= asked.today) {
            self.levels(asked, (bucket, first, last.min(end)), &mut rows);
        }
        for ((bucket, _), row) in &mut rows {
            row.of_items = asked.of_items();
            row.has = self.has();
            row.unborn = bucket.is_some_and(|bucket| bucket.max(from) > asked.today);
            let new = |customer: &&Text| {
                let first = self.first_orders.get(*customer).copied();
                first.is_some_and(|day| asked.period.contains(day) && asked.bucket(day) == *bucket)
            };
            row.new_customers = row.flow.ones("customer").filter(new).count();
        }
        rows
    }

    fn levels(&self, asked: &Asked, (bucket, first, last): (Option<Day>, Day, Day), rows: &mut BTreeMap<Key, Row>) {
        let wants = |names: &[&str]| asked.metrics.iter().any(|metric| names.contains(&metric.as_str()));
        let mut standing = Vec::new();
        if wants(&RECURRING) {
            for entry in self.ledger.standing(first.plus(-1)) {
                if let Some(values) = asked.slice(&entry) {
                    rows.entry((bucket, values)).or_default().start.add(&entry);
                }
            }
            standing.extend(self.ledger.standing(last));
        }
        if wants(&["overdue"]) {
            standing.extend(self.ledger.overdue(&self.records, last));
        }
        if wants(&STOCKED) {
            standing.extend(self.stock.standing(&self.records, last));
        }
        let mut free: BTreeMap<(Vec<String>, &Text), i128> = BTreeMap::new();
        for entry in &standing {
            let Some(values) = asked.slice(entry) else { continue };
            rows.entry((bucket, values.clone())).or_default().end.add(entry);
            if let (Some((_, product)), Some(available)) = (entry.ones.first(), entry.amount("available")) {
                *free.entry((values, product)).or_default() += available;
            }
        }
        for ((values, _), _) in free.into_iter().filter(|(_, free)| *free <= 0) {
            rows.entry((bucket, values)).or_default().end.add_quotient("stockouts", Fraction::count(1));
        }
        if wants(&PACED) {
            let sold: Vec<_> = within(&self.flows, last.plus(-27), last).iter().filter(is_line).collect();
            for (entry, pace) in self.stock.paces(&self.records, &sold, last) {
                if let Some(values) = asked.slice(&entry) {
                    rows.entry((bucket, values)).or_default().end.add_quotient("demand", pace);
                }
            }
        }
        if wants(&["inventory_turnover"]) {
            for (values, turned) in self.turnover(asked, last) {
                rows.entry((bucket, values)).or_default().turnover = turned;
            }
        }
        if wants(&["ltv"]) {
            for (values, rate) in self.churn(asked, last) {
                rows.entry((bucket, values)).or_default().churn = Some(rate);
            }
        }
    }

    /// The cost of what was sold in the 365 days up to one ÷ the mean value of the stock on those of them that had any.
    fn turnover(&self, asked: &Asked, day: Day) -> BTreeMap<Vec<String>, Option<Fraction>> {
        let mut costs: BTreeMap<Vec<String>, i128> = BTreeMap::new();
        for entry in within(&self.flows, day.plus(-364), day).iter().filter(is_line) {
            if let Some(values) = asked.slice(entry) {
                *costs.entry(values).or_default() += entry.amount("cogs").unwrap_or_default();
            }
        }
        let mut worth: BTreeMap<Vec<String>, (i128, usize)> = BTreeMap::new();
        for one in (-364..=0).map(|back| day.plus(back)) {
            let mut sums: BTreeMap<Vec<String>, i128> = BTreeMap::new();
            for entry in self.stock.standing(&self.records, one) {
                if let Some(values) = asked.slice(&entry) {
                    *sums.entry(values).or_default() += entry.amount("stock_value").unwrap_or_default();
                }
            }
            for (values, value) in sums {
                let sum = worth.entry(values).or_default();
                *sum = (sum.0 + value, sum.1 + 1);
            }
        }
        let turned = worth.into_iter().map(|(values, (sum, days))| {
            let cost = Fraction::new(costs.get(&values).copied().unwrap_or_default(), 1);
            let mean = Fraction::new(sum, 1).over(Fraction::count(days));
            (values, mean.and_then(|mean| cost.over(mean)))
        });
        turned.collect()
    }

    /// The mean churn of the last three whole months up to a day, of those that began with someone paying.
    fn churn(&self, asked: &Asked, day: Day) -> BTreeMap<Vec<String>, Fraction> {
        let whole = day.plus(1).month_start() == day.plus(1);
        let last = if whole { day.month_start() } else { day.month_start().plus_months(-1) };
        let mut rates: BTreeMap<Vec<String>, Vec<Fraction>> = BTreeMap::new();
        for back in 0..3 {
            for (values, (gone, paying)) in self.ledger.churn(last.plus_months(-back), &|entry| asked.slice(entry)) {
                rates.entry(values).or_default().extend(Fraction::count(gone).over(Fraction::count(paying)));
            }
        }
        let mean = |rates: Vec<Fraction>| {
            rates.iter().fold(Fraction::ZERO, |sum, rate| sum + *rate).over(Fraction::count(rates.len()))
        };
        rates.into_iter().filter_map(|(values, rates)| Some((values, mean(rates)?))).collect()
    }
}

impl Asked {
    pub fn of_items(&self) -> bool {
        let of_items = |name: &String| OF_ITEMS.contains(&name.as_str());
        self.by.iter().any(of_items) || self.filters.iter().any(|(name, ..)| of_items(name))
    }

    fn only(&self, dimensions: &[&str]) -> bool {
        let mut named = self.by.iter().chain(self.filters.iter().map(|(name, ..)| name));
        named.all(|name| dimensions.contains(&name.as_str()))
    }

    fn bucket(&self, day: Day) -> Option<Day> {
        self.grain.map(|grain| grain.start(day, WeekStart::Monday))
    }

    /// Each bucket with its days of the period.
    fn buckets(&self) -> Vec<(Option<Day>, Day, Day)> {
        let mut buckets: Vec<(Option<Day>, Day, Day)> = Vec::new();
        for day in (self.period.from.number()..=self.period.to.number()).map(Day::from_number) {
            match buckets.last_mut() {
                Some(last) if last.0 == self.bucket(day) => last.2 = day,
                _ => buckets.push((self.bucket(day), day, day)),
            }
        }
        buckets
    }

    /// The values an entry is told under; nothing where it is filtered away or what is asked for doesn't apply to it.
    fn slice(&self, entry: &Entry) -> Option<Vec<String>> {
        let value = |name: &str| match name {
            "weekday" => Some((entry.day.weekday() + 1).to_string()),
            _ => entry.key(name).map(|value| value.to_string()),
        };
        for (name, out, values) in &self.filters {
            if values.contains(&value(name)?) == *out {
                return None;
            }
        }
        self.by.iter().map(|name| value(name)).collect()
    }
}

fn is_line(entry: &&Entry) -> bool {
    entry.amount("line_units").is_some()
}

/// Those of the days.
fn within(entries: &[Entry], from: Day, to: Day) -> &[Entry] {
    let begin = entries.partition_point(|entry| entry.day < from);
    let end = entries.partition_point(|entry| entry.day <= to).max(begin);
    &entries[begin..end]
}
