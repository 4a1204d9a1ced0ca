//! What happened on each day and what stands at its end, told from the records one by one.

mod market;
mod shop;
mod stock;
mod subscriptions;

use super::fraction::{Fraction, Known};
use super::made::{Business, CURRENCY, Rate, decimals};
use jiff::{ToSpan, civil::Date};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

/// Something with its numbers and what it can be told apart by.
#[derive(Clone, Debug)]
pub struct Entry {
    pub day: Date,
    /// Dimension → value; one that is not listed doesn't apply, and an empty value is none.
    pub keys: Vec<(&'static str, String)>,
    pub amounts: Vec<(&'static str, Known)>,
    /// Of what kind which one: counted once.
    pub ones: Vec<(&'static str, String)>,
}

impl Entry {
    fn new(day: Date, keys: Vec<(&'static str, String)>) -> Self {
        Self { day, keys, amounts: Vec::new(), ones: Vec::new() }
    }

    fn with(mut self, name: &'static str, amount: Known) -> Self {
        self.amounts.push((name, amount));
        self
    }

    fn counting(self, name: &'static str, number: i64) -> Self {
        self.with(name, Some(Fraction::whole(number)))
    }

    fn of(mut self, kind: &'static str, one: &str) -> Self {
        self.ones.push((kind, one.to_owned()));
        self
    }

    /// The value under a dimension: none where it is empty.
    pub fn key(&self, dimension: &str) -> Option<&str> {
        self.keys.iter().find(|(name, _)| *name == dimension).map(|(_, value)| value.as_str())
    }
}

/// The sums of a row.
#[derive(Clone, Debug, Default)]
pub struct Sums {
    amounts: HashMap<&'static str, Known>,
    ones: HashMap<&'static str, BTreeSet<String>>,
}

impl Sums {
    pub fn add(&mut self, entry: &Entry) {
        for (name, amount) in &entry.amounts {
            let sum = self.amounts.entry(name).or_insert(Some(Fraction::ZERO));
            *sum = sum.zip(*amount).map(|(sum, amount)| sum + amount);
        }
        for (kind, one) in &entry.ones {
            self.ones.entry(kind).or_default().insert(one.clone());
        }
    }

    pub fn get(&self, name: &str) -> Known {
        self.amounts.get(name).copied().unwrap_or(Some(Fraction::ZERO))
    }

    pub fn ones(&self, kind: &str) -> impl Iterator<Item = &String> {
        self.ones.get(kind).into_iter().flatten()
    }

    pub fn count(&self, kind: &str) -> Known {
        Some(Fraction::count(self.ones(kind).count()))
    }
}

/// What is known already, by dimension and day.
type Memo<T> = RefCell<HashMap<(Option<&'static str>, Date), T>>;

/// The records, ready to be asked.
pub struct Book<'a> {
    business: &'a Business,
    /// What is on its day whatever is asked.
    pub flows: Vec<Entry>,
    /// What becomes of subscriptions and invoices, which counts up to today alone.
    pub lives: Vec<Entry>,
    /// Customer → day of the first valid order.
    pub first_orders: BTreeMap<String, Date>,
    paying: BTreeMap<Date, subscriptions::Paying>,
    /// Customer → first day of paying.
    cohorts: BTreeMap<String, Date>,
    standings: RefCell<HashMap<Date, Rc<Vec<Entry>>>>,
    moves: Memo<Rc<Vec<Entry>>>,
    rates: RefCell<HashMap<(String, Date), Known>>,
    values: Memo<BTreeMap<String, Known>>,
    churns: Memo<subscriptions::Churn>,
}

impl<'a> Book<'a> {
    pub fn new(business: &'a Business) -> Self {
        let mut book = Self {
            business,
            flows: Vec::new(),
            lives: Vec::new(),
            first_orders: shop::first_orders(business),
            paying: subscriptions::paying(business),
            cohorts: BTreeMap::new(),
            standings: RefCell::default(),
            moves: RefCell::default(),
            rates: RefCell::default(),
            values: RefCell::default(),
            churns: RefCell::default(),
        };
        book.cohorts = book.first_payments();
        book.lives = [book.invoices(), book.happenings()].concat();
        book.flows = [book.shop(), book.market()].concat();
        book
    }

    /// Reporting currency's minor units of an amount on a day; unknown without a rate of that day or the seven before.
    fn money(&self, minor: i64, currency: &str, day: Date) -> Known {
        self.converted(Fraction::whole(minor), currency, day)
    }

    fn converted(&self, amount: Fraction, currency: &str, day: Date) -> Known {
        if currency == CURRENCY || amount.is_zero() {
            return Some(amount);
        }
        let told = || self.rate(currency, day);
        let rate = *self.rates.borrow_mut().entry((currency.to_owned(), day)).or_insert_with(told);
        rate.map(|rate| amount * rate)
    }

    /// What a minor unit is worth.
    fn rate(&self, currency: &str, day: Date) -> Known {
        let from = day.checked_sub(7.days()).expect("a day");
        let near = |base: &str, quote: &str| {
            let fits = |rate: &&Rate| rate.base == base && rate.quote == quote;
            let known = self.business.rates.iter().filter(fits).filter(|rate| from <= rate.day && rate.day <= day);
            known.max_by_key(|rate| rate.day).map(|rate| (i128::from(rate.top), i128::from(rate.bottom)))
        };
        let direct = near(currency, CURRENCY);
        let (top, bottom) = direct.or_else(|| near(CURRENCY, currency).map(|(top, bottom)| (bottom, top)))?;
        let (ours, theirs) = (10_i128.pow(decimals(CURRENCY)), 10_i128.pow(decimals(currency)));
        Some(Fraction::new(top * ours, bottom * theirs))
    }

    /// Levels at the end of a day.
    pub fn standing(&self, day: Date) -> Rc<Vec<Entry>> {
        if let Some(known) = self.standings.borrow().get(&day) {
            return known.clone();
        }
        let entries = Rc::new([self.recurring(day), self.overdue(day), self.stock(day), self.paces(day)].concat());
        self.standings.borrow_mut().insert(day, entries.clone());
        entries
    }

    /// What changed on a day, by customer and by what is asked for.
    pub fn movements(&self, by: Option<&'static str>, day: Date) -> Rc<Vec<Entry>> {
        if let Some(known) = self.moves.borrow().get(&(by, day)) {
            return known.clone();
        }
        let entries = Rc::new(self.moved(by, day));
        self.moves.borrow_mut().insert((by, day), entries.clone());
        entries
    }
}

/// Whole days from one to the other, both in.
pub fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    from.series(1.day()).take_while(move |day| *day <= to)
}
