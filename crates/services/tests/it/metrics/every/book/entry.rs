//! What happened, with its numbers, and sums of it.

use crate::metrics::every::fraction::{Fraction, Known};
use jiff::civil::Date;
use std::collections::{HashMap, HashSet};

/// Something with its numbers and what it can be told apart by.
#[derive(Clone, Debug)]
pub struct Entry {
    pub day: Date,
    /// Dimension → value; one that is not listed doesn't apply, and an empty value is none.
    keys: Vec<(&'static str, &'static str)>,
    amounts: Vec<(&'static str, Known)>,
    /// Of what kind which one: counted once.
    ones: Vec<(&'static str, &'static str)>,
}

impl Entry {
    pub fn new(day: Date, keys: Vec<(&'static str, &'static str)>) -> Self {
        Self { day, keys, amounts: Vec::new(), ones: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, amount: Known) -> Self {
        self.amounts.push((name, amount));
        self
    }

    pub fn counting(self, name: &'static str, number: i64) -> Self {
        self.with(name, Some(Fraction::whole(number)))
    }

    pub fn of(mut self, kind: &'static str, one: &'static str) -> Self {
        self.ones.push((kind, one));
        self
    }

    /// The amount of that name, if there is one.
    pub fn told(&self, name: &str) -> Option<Known> {
        self.amounts.iter().find(|(known, _)| *known == name).map(|(_, amount)| *amount)
    }

    /// The value under a dimension, weekdays by their number.
    pub fn key(&self, dimension: &str) -> Option<&'static str> {
        if dimension == "weekday" {
            let day = self.day.weekday().to_monday_zero_offset();
            return ["1", "2", "3", "4", "5", "6", "7"].get(usize::try_from(day).ok()?).copied();
        }
        self.keys.iter().find(|(name, _)| *name == dimension).map(|(_, value)| *value)
    }
}

/// Sums by name, and sets of what is counted once.
#[derive(Clone, Debug, Default)]
pub struct Sums {
    amounts: Vec<(&'static str, Known)>,
    ones: HashMap<&'static str, HashSet<&'static str>>,
}

impl Sums {
    pub fn add(&mut self, entry: &Entry) {
        for (name, amount) in &entry.amounts {
            self.put(name, *amount);
        }
        for (kind, one) in &entry.ones {
            self.ones.entry(kind).or_default().insert(one);
        }
    }

    pub fn merge(&mut self, other: &Self) {
        for (name, amount) in &other.amounts {
            self.put(name, *amount);
        }
        for (kind, ones) in &other.ones {
            self.ones.entry(kind).or_default().extend(ones);
        }
    }

    pub fn put(&mut self, name: &'static str, amount: Known) {
        match self.amounts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum = sum.zip(amount).map(|(sum, amount)| sum + amount),
            None => self.amounts.push((name, amount)),
        }
    }

    /// Nothing was put there: 0. One thing was not known: nobody knows.
    pub fn get(&self, name: &str) -> Known {
        self.told(name).unwrap_or(Some(Fraction::ZERO))
    }

    /// Whether there is anything of that name, and what.
    pub fn told(&self, name: &str) -> Option<Known> {
        self.amounts.iter().find(|(known, _)| *known == name).map(|(_, amount)| *amount)
    }

    /// A number of things.
    pub fn size(&self, name: &str) -> usize {
        self.get(name).and_then(Fraction::size).unwrap_or_default()
    }

    pub fn ones(&self, kind: &str) -> impl Iterator<Item = &'static str> {
        self.ones.get(kind).into_iter().flatten().copied()
    }

    /// Puts how many there are in the place of the sets.
    pub fn settle(&mut self) {
        for (kind, ones) in std::mem::take(&mut self.ones) {
            self.put(kind, Some(Fraction::count(ones.len())));
        }
    }
}
