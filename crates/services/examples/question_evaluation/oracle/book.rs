//! What happened on a day, and what such things come to.

use super::fraction::{Fraction, Known};
use domain::Day;
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    rc::Rc,
};

pub type Text = Rc<str>;

/// One thing that happened, or stands: whole numbers and who took part, by what it may be sliced.
#[derive(Clone, Debug)]
pub struct Entry {
    pub day: Day,
    pub keys: Vec<(&'static str, Text)>,
    pub amounts: Vec<(&'static str, i128)>,
    pub ones: Vec<(&'static str, Text)>,
}

/// Recurring revenue is told in this part of a minor unit.
pub const FINE: i128 = 12_000_000;

fn parts(name: &str) -> i128 {
    match name {
        "mrr" | "new" | "expansion" | "contraction" | "churned" | "reactivation" => FINE,
        "conversions" | "converted" => 1_000_000,
        _ => 1,
    }
}

impl Entry {
    pub fn new(day: Day, keys: Vec<(&'static str, Text)>) -> Self {
        Self { day, keys, amounts: Vec::new(), ones: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, amount: impl Into<i128>) -> Self {
        self.amounts.push((name, amount.into()));
        self
    }

    pub fn of(mut self, kind: &'static str, one: &Text) -> Self {
        self.ones.push((kind, one.clone()));
        self
    }

    pub fn key(&self, name: &str) -> Option<&Text> {
        self.keys.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    pub fn amount(&self, name: &str) -> Option<i128> {
        self.amounts.iter().find(|(key, _)| *key == name).map(|(_, amount)| *amount)
    }
}

/// Entries added up.
#[derive(Clone, Debug, Default)]
pub struct Sums {
    amounts: HashMap<&'static str, i128>,
    quotients: BTreeMap<&'static str, Fraction>,
    ones: HashMap<&'static str, HashSet<Text>>,
}

impl Sums {
    pub fn add(&mut self, entry: &Entry) {
        for &(name, amount) in &entry.amounts {
            *self.amounts.entry(name).or_default() += amount;
        }
        for (kind, one) in &entry.ones {
            self.ones.entry(*kind).or_default().insert(one.clone());
        }
    }

    pub fn add_quotient(&mut self, name: &'static str, number: Fraction) {
        let sum = self.quotients.entry(name).or_insert(Fraction::ZERO);
        *sum = *sum + number;
    }

    /// What a name comes to; of those who took part, how many they were.
    pub fn get(&self, name: &str) -> Known {
        let told = || self.quotients.get(name).copied();
        let counted = || self.ones.get(name).map(|ones| Fraction::count(ones.len()));
        let whole = || Fraction::new(self.amounts.get(name).copied().unwrap_or_default(), parts(name));
        Some(told().or_else(counted).unwrap_or_else(whole))
    }

    pub fn ones(&self, kind: &str) -> impl Iterator<Item = &Text> {
        self.ones.get(kind).into_iter().flatten()
    }
}
