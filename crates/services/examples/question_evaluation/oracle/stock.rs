//! What lies in stock, how fast it goes.

use super::{
    book::{Entry, Text},
    fraction::Fraction,
    records::Records,
};
use domain::Day;
use entity::inventory_levels;
use std::collections::{BTreeMap, BTreeSet};

/// Levels by product and place, in the order of time.
pub struct Stock {
    levels: BTreeMap<(String, String), Vec<(Day, inventory_levels::Model)>>,
}

impl Stock {
    pub fn new(records: &Records) -> Self {
        let mut levels: BTreeMap<_, Vec<(Day, inventory_levels::Model)>> = BTreeMap::new();
        for level in &records.levels {
            let key = (level.product_id.clone(), level.location.clone());
            levels.entry(key).or_default().push((records.local(level.as_of).0, level.clone()));
        }
        levels.values_mut().for_each(|levels| levels.sort_by_key(|(_, level)| level.as_of));
        Self { levels }
    }

    /// The latest of each product and place.
    fn at(&self, day: Day) -> impl Iterator<Item = &inventory_levels::Model> {
        self.levels.values().filter_map(move |levels| {
            let until = levels.partition_point(|(on, _)| *on <= day);
            levels[..until].last().map(|(_, level)| level)
        })
    }

    pub fn standing(&self, records: &Records, day: Day) -> Vec<Entry> {
        let entry = |level: &inventory_levels::Model| {
            let mut keys = shelf(records, &level.product_id);
            keys.push(("location", level.location.as_str().into()));
            keys.push(("supplier", level.supplier.as_deref().unwrap_or_default().into()));
            let cost = records.products.get(&level.product_id).and_then(|product| product.cost).unwrap_or_default();
            Entry::new(day, keys)
                .with("on_hand", level.on_hand)
                .with("stock_value", level.on_hand * cost)
                .with("available", level.on_hand - level.reserved.unwrap_or_default())
                .of("stocked", &level.product_id.as_str().into())
        };
        self.at(day).map(entry).collect()
    }

    /// Mean units a day of the last 28 days, by product, without the days that had none of it.
    pub fn paces(&self, records: &Records, sold: &[&Entry], day: Day) -> Vec<(Entry, Fraction)> {
        let mut units: BTreeMap<(&str, Day), i128> = BTreeMap::new();
        for entry in sold {
            let product = entry.key("product").map_or("", |product| &**product);
            *units.entry((product, entry.day)).or_default() += entry.amount("line_units").unwrap_or_default();
        }
        let products: BTreeSet<&str> = units.keys().map(|(product, _)| *product).collect();
        let mut sums: BTreeMap<&str, (i128, usize)> = products.into_iter().map(|product| (product, (0, 0))).collect();
        for one in (-27..=0).map(|back| day.plus(back)) {
            let mut free: BTreeMap<&str, i64> = BTreeMap::new();
            for level in self.at(one) {
                *free.entry(&level.product_id).or_default() += level.on_hand - level.reserved.unwrap_or_default();
            }
            for (product, (sold, days)) in &mut sums {
                if free.get(product).is_none_or(|free| *free > 0) {
                    *days += 1;
                    *sold += units.get(&(*product, one)).copied().unwrap_or_default();
                }
            }
        }
        let paced = sums.into_iter().filter_map(|(product, (sold, days))| {
            let pace = Fraction::new(sold, 1).over(Fraction::count(days))?;
            Some((Entry::new(day, shelf(records, product)), pace))
        });
        paced.collect()
    }
}

fn shelf(records: &Records, product: &str) -> Vec<(&'static str, Text)> {
    let found = records.products.get(product);
    let category = found.and_then(|product| product.category.as_deref()).unwrap_or_default();
    let vendor = found.and_then(|product| product.vendor.as_deref()).unwrap_or_default();
    vec![("product", product.into()), ("category", category.into()), ("vendor", vendor.into())]
}
