//! What lies in stock, how fast it goes.

use super::{Book, Entry, days};
use crate::metrics::every::fraction::{Fraction, Known};
use crate::metrics::every::made::Level;
use jiff::{ToSpan, civil::Date};
use std::collections::{BTreeMap, BTreeSet};

impl Book<'_> {
    /// The latest level of each product and place.
    fn levels(&self, day: Date) -> Vec<&Level> {
        let mut latest: BTreeMap<(&str, &str), &Level> = BTreeMap::new();
        let mut known: Vec<&Level> =
            self.business.levels.iter().filter(|l| self.business.local(l.at).0 <= day).collect();
        known.sort_by_key(|level| level.at);
        latest.extend(known.into_iter().map(|level| ((level.product, level.location), level)));
        latest.into_values().collect()
    }

    fn shelf(&self, product: &str) -> Vec<(&'static str, String)> {
        let found = self.product(product);
        let (category, vendor) = found.map_or(("", ""), |p| (p.category, p.vendor));
        vec![("product", product.to_owned()), ("category", category.into()), ("vendor", vendor.into())]
    }

    pub(super) fn stock(&self, day: Date) -> Vec<Entry> {
        let entry = |level: &Level| {
            let mut keys = self.shelf(level.product);
            keys.extend([("location", level.location.into()), ("supplier", level.supplier.into())]);
            let product = self.product(level.product).expect("a product");
            let value = self.money(level.on_hand * product.cost.expect("a cost"), product.currency, day);
            Entry::new(day, keys)
                .counting("on_hand", level.on_hand)
                .with("stock_value", value)
                .counting("available", level.on_hand - level.reserved.unwrap_or_default())
                .of("stocked", level.product)
        };
        self.levels(day).into_iter().map(entry).collect()
    }

    /// Units sold by what and when, with what they cost.
    fn sold(&self, from: Date, to: Date) -> impl Iterator<Item = &Entry> {
        let lines = self.flows.iter().filter(|entry| entry.amounts.iter().any(|(name, _)| *name == "line_units"));
        lines.filter(move |entry| from <= entry.day && entry.day <= to)
    }

    /// Mean units a day of the last 28 days, by product, without the days that had none of it.
    pub(super) fn paces(&self, day: Date) -> Vec<Entry> {
        let from = day.checked_sub(27.days()).expect("a day");
        let mut units: BTreeMap<(&str, Date), Fraction> = BTreeMap::new();
        for entry in self.sold(from, day) {
            let number = entry.amounts.iter().find(|(name, _)| *name == "line_units").and_then(|(_, n)| *n);
            let sum = units.entry((entry.key("product").unwrap_or_default(), entry.day)).or_insert(Fraction::ZERO);
            *sum = *sum + number.expect("units");
        }
        let products: BTreeSet<&str> = units.keys().map(|(product, _)| *product).collect();
        let mut sums: BTreeMap<&str, (Fraction, usize)> =
            products.into_iter().map(|p| (p, (Fraction::ZERO, 0))).collect();
        for one in days(from, day) {
            let levels = self.levels(one);
            for (product, (sold, in_stock)) in &mut sums {
                let free: Vec<i64> = levels
                    .iter()
                    .filter(|l| l.product == *product)
                    .map(|l| l.on_hand - l.reserved.unwrap_or(0))
                    .collect();
                if free.is_empty() || free.iter().sum::<i64>() > 0 {
                    *in_stock += 1;
                    *sold = *sold + units.get(&(*product, one)).copied().unwrap_or(Fraction::ZERO);
                }
            }
        }
        let paced = sums.into_iter().filter_map(|(product, (sold, in_stock))| {
            let pace = sold.over(Fraction::count(in_stock))?;
            Some(Entry::new(day, self.shelf(product)).with("demand", Some(pace)))
        });
        paced.collect()
    }

    /// What the stock of a day is worth, by what is asked.
    fn value_by(&self, by: Option<&'static str>, day: Date) -> BTreeMap<String, Known> {
        if let Some(known) = self.values.borrow().get(&(by, day)) {
            return known.clone();
        }
        let mut sums = BTreeMap::new();
        for entry in self.stock(day) {
            add(&mut sums, by, &entry, "stock_value");
        }
        self.values.borrow_mut().insert((by, day), sums.clone());
        sums
    }

    /// The cost of what was sold in the 365 days up to one ÷ the mean value of the stock on those of them that had any.
    pub fn turnover(&self, by: Option<&'static str>, day: Date) -> BTreeMap<String, Known> {
        let from = day.checked_sub(364.days()).expect("a day");
        let mut costs = BTreeMap::new();
        for entry in self.sold(from, day) {
            add(&mut costs, by, entry, "cogs");
        }
        let mut values: BTreeMap<String, (Known, usize)> = BTreeMap::new();
        for (key, value) in days(from, day).flat_map(|one| self.value_by(by, one)) {
            let sum = values.entry(key).or_insert((Some(Fraction::ZERO), 0));
            *sum = (sum.0.zip(value).map(|(sum, value)| sum + value), sum.1 + 1);
        }
        let turned = values.into_iter().map(|(key, (sum, count))| {
            let cost = costs.get(&key).copied().unwrap_or(Some(Fraction::ZERO));
            let mean = sum.and_then(|sum| sum.over(Fraction::count(count)));
            (key, cost.zip(mean).and_then(|(cost, mean)| cost.over(mean)))
        });
        turned.collect()
    }
}

fn add(sums: &mut BTreeMap<String, Known>, by: Option<&str>, entry: &Entry, name: &str) {
    let amount = entry.amounts.iter().find(|(other, _)| *other == name).and_then(|(_, amount)| *amount);
    let key = by.map_or(String::new(), |by| entry.key(by).unwrap_or_default().to_owned());
    let sum = sums.entry(key).or_insert(Some(Fraction::ZERO));
    *sum = sum.zip(amount).map(|(sum, amount)| sum + amount);
}
