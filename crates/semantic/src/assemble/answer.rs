//! Rows added up by key, while the reads of a plan come in.

use super::columns::blank;
use super::key::{Field, Key};
use super::rates::Rates;
use super::series::{self, Bucket, Policies, Steps};
use super::sum::Sum;
use crate::catalogue::Measure;
use crate::plan::{Plan, Read, Role};
use domain::{Currency, Day, Period, WeekStart};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What was read over one period, added up exactly.
#[derive(Debug)]
pub struct Answer<'a> {
    pub(super) plan: &'a Plan,
    pub(super) period: Period,
    /// The period whose rates are taken instead of the own ones.
    rates_of: Option<Period>,
    pub(super) groups: HashMap<Vec<Key>, Vec<Sum>>,
    pub(super) totals: Vec<Sum>,
    /// Sums of money by currency, unconverted, a measure a column.
    pub(super) by_currency: BTreeMap<Currency, Vec<i128>>,
    /// Days without a rate.
    pub(super) missing: BTreeMap<Currency, BTreeSet<Day>>,
    /// Levels and windows, until they are settled.
    pub(super) series: Vec<(Read, Steps)>,
    /// Whether some subscriptions pay an amount that nobody knows.
    pub(super) unpriced: bool,
    /// Whether something sold in a year, or in stock over it, has no cost.
    pub(super) uncosted_stock: bool,
    pub(super) policies: Policies,
}

/// Where a column of a read is added.
struct Place {
    at: usize,
    money: bool,
    /// As it is, beside its currency.
    noted: bool,
    /// Not where rows share what they count.
    in_total: bool,
}

/// A result row taken apart.
pub(super) struct Row {
    pub keys: Vec<Key>,
    pub currency: Option<Currency>,
    pub day: Option<Day>,
    pub values: Vec<i64>,
}

impl<'a> Answer<'a> {
    pub fn new(plan: &'a Plan, period: Period) -> Self {
        Self {
            plan,
            period,
            rates_of: None,
            groups: HashMap::new(),
            totals: blank(plan),
            by_currency: BTreeMap::new(),
            missing: BTreeMap::new(),
            series: Vec::new(),
            unpriced: false,
            uncosted_stock: false,
            policies: Policies::default(),
        }
    }

    /// The same with every amount at the rate that the day as far into another period had.
    pub fn at_rates_of(self, other: Option<Period>) -> Self {
        Self { rates_of: other, ..self }
    }

    /// The day whose rate converts an amount of that day.
    pub(super) fn rate_day(&self, day: Day) -> Day {
        match self.rates_of {
            Some(other) => other.from.plus(day.number() - self.period.from.number()).min(other.to),
            None => day,
        }
    }

    /// Adds the rows of a read. `true` when some amounts are in another currency: then [`Read::by_day`] is to be read,
    /// and handed to [`Answer::add_foreign`].
    pub fn add(&mut self, read: &Read, rows: Vec<Vec<Field>>) -> bool {
        if read.role == Role::Policy {
            self.policies.read(rows);
            return false;
        }
        if read.role != Role::Flow {
            self.series.push((read.clone(), series::steps(read, rows)));
            return false;
        }
        let (plan, places) = (self.plan, self.places(read));
        let mut foreign = false;
        for row in rows.into_iter().filter_map(|row| take_apart(read, read.has_money(), row, plan.week)) {
            let is_foreign = row.currency.is_some_and(|currency| currency != plan.currency);
            foreign |= is_foreign;
            let mut group =
                (!read.total).then(|| self.groups.entry(row.keys).or_insert_with(|| blank(plan)).as_mut_slice());
            for (place, value) in places.iter().zip(&row.values) {
                let (Some(place), value) = (place, i128::from(*value)) else { continue };
                if place.noted {
                    note(&mut self.by_currency, plan.width(), row.currency, place.at, value);
                }
                if place.money && is_foreign {
                    continue;
                }
                if let Some(sum) = group.as_mut().and_then(|sums| sums.get_mut(place.at)) {
                    sum.add(value);
                }
                if place.in_total
                    && let Some(total) = self.totals.get_mut(place.at)
                {
                    total.add(value);
                }
            }
        }
        foreign
    }

    /// Where each measure of a read is added.
    fn places(&self, read: &Read) -> Vec<Option<Place>> {
        let whole = read.total || self.plan.dimensions.is_empty();
        let place = |measure: &Measure| {
            let shared = !whole && self.plan.is_distinct(*measure);
            let (at, money) = (self.place(*measure)?, measure.is_money());
            Some(Place { at, money, noted: money && !shared, in_total: !shared })
        };
        read.measures.iter().map(place).collect()
    }

    /// Adds amounts in other currencies, each at the rate of its day.
    pub fn add_foreign(&mut self, read: &Read, rows: Vec<Vec<Field>>, rates: &Rates) {
        let week = self.plan.week;
        for row in rows.into_iter().filter_map(|row| take_apart(read, read.has_money(), row, week)) {
            let (Some(currency), Some(day)) = (row.currency, row.day) else { continue };
            let day = self.rate_day(day);
            let group = (!read.total).then(|| self.group(row.keys));
            for (measure, value) in read.measures.iter().zip(&row.values) {
                let Some(at) = self.place(*measure) else { continue };
                if *value == 0 {
                    continue;
                }
                match rates.convert((*value).into(), currency, day) {
                    Some(amount) => self.sum(group.as_deref(), at, |sum| sum.add_converted(&amount)),
                    None => {
                        self.missing.entry(currency).or_default().insert(day);
                        self.sum(group.as_deref(), at, Sum::add_unknown);
                    }
                }
            }
        }
    }

    /// Whether something that is to be costed has no cost.
    pub fn lacks_costs(&self) -> bool {
        let gap = |(measure, sum): (&Measure, &Sum)| measure.is_gap() && sum.is_positive();
        self.uncosted_stock || self.plan.measures.iter().zip(&self.totals).any(gap)
    }

    pub(super) fn place(&self, measure: Measure) -> Option<usize> {
        self.plan.measures.iter().position(|other| *other == measure)
    }

    /// Makes sure that a row is there.
    pub(super) fn group(&mut self, keys: Vec<Key>) -> Vec<Key> {
        if !self.groups.contains_key(&keys) {
            self.groups.insert(keys.clone(), blank(self.plan));
        }
        keys
    }

    /// Whether a row is there.
    pub(super) fn has_row(&self, bucket: Bucket, key: &[Key]) -> bool {
        self.groups.contains_key(&self.row_key(bucket, key))
    }

    /// Adds to a row, and to the total where rows share nothing; to the total alone where there is no row.
    fn sum(&mut self, group: Option<&[Key]>, at: usize, mut add: impl FnMut(&mut Sum)) {
        if let Some(sum) = group.and_then(|group| self.groups.get_mut(group)).and_then(|sums| sums.get_mut(at)) {
            add(sum);
        }
        let shared = self.plan.measures.get(at).is_some_and(|measure| self.plan.is_distinct(*measure));
        if (group.is_none() || !shared || self.plan.dimensions.is_empty())
            && let Some(total) = self.totals.get_mut(at)
        {
            add(total);
        }
    }

    /// Notes an amount of a level as it is, beside its currency.
    pub(super) fn note_level(&mut self, currency: Option<Currency>, measure: Measure, value: i128) {
        if let Some(at) = self.place(measure) {
            self.note(currency, at, value);
        }
    }

    pub(super) fn note(&mut self, currency: Option<Currency>, at: usize, value: i128) {
        note(&mut self.by_currency, self.plan.width(), currency, at, value);
    }
}

fn note(sums: &mut BTreeMap<Currency, Vec<i128>>, width: usize, currency: Option<Currency>, at: usize, value: i128) {
    let Some(currency) = currency else { return };
    if let Some(sum) = sums.entry(currency).or_insert_with(|| vec![0; width]).get_mut(at) {
        *sum = sum.saturating_add(value);
    }
}

pub(super) fn take_apart(read: &Read, money: bool, row: Vec<Field>, week: WeekStart) -> Option<Row> {
    let mut fields = row.into_iter();
    let mut keys = Vec::with_capacity(read.keys.len());
    for dimension in &read.keys {
        keys.push(Key::read(dimension, fields.next()?, week));
    }
    let currency = match money.then(|| fields.next()).flatten() {
        Some(Field::Text(code)) => Currency::parse(&code).ok(),
        _ => None,
    };
    let day = match read.foreign.then(|| fields.next()).flatten() {
        Some(Field::Int(day)) => i32::try_from(day).ok().map(Day::from_number),
        _ => None,
    };
    let values = fields.map(|field| if let Field::Int(value) = field { value } else { 0 }).collect();
    Some(Row { keys, currency, day, values })
}
