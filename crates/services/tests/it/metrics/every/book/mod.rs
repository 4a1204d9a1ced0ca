//! What happened on each day and what stands at its end, told from the records one by one.

mod bills;
mod entry;
mod market;
mod shop;
mod stock;
mod subscriptions;
mod view;

use super::fraction::{Fraction, Known};
use super::records::{Business, Rate, decimals};
pub use entry::{Entry, Sums};
use jiff::{ToSpan, civil::Date};
use std::cell::RefCell;
use std::collections::HashMap;
pub use view::View;

/// The records, ready to be asked.
pub struct Book<'a> {
    pub business: &'a Business,
    /// What is on its day whatever is asked.
    flows: Vec<Entry>,
    /// What becomes of subscriptions and invoices, which counts up to today alone.
    lives: Vec<Entry>,
    /// Customer → day of the first valid order.
    pub first_orders: HashMap<&'static str, Date>,
    payments: subscriptions::Payments,
    bills: bills::Bills<'a>,
    shelves: stock::Shelves<'a>,
    rates: RefCell<HashMap<(&'static str, Date), Known>>,
}

impl<'a> Book<'a> {
    pub fn new(business: &'a Business) -> Self {
        let mut book = Self {
            business,
            flows: Vec::new(),
            lives: Vec::new(),
            first_orders: shop::first_orders(business),
            payments: subscriptions::Payments::of(business),
            bills: bills::Bills::of(business),
            shelves: stock::Shelves::of(business),
            rates: RefCell::default(),
        };
        book.lives = [book.invoices(), book.happenings()].concat();
        book.flows = book.shop();
        book.flows.extend(book.market());
        book.shelves.paces = stock::paces(business, &book.shelves, &book.flows);
        book
    }

    /// Reporting currency's minor units of an amount on a day; unknown without a rate of that day or the seven before.
    fn money(&self, minor: i64, currency: &'static str, day: Date) -> Known {
        self.converted(Fraction::whole(minor), currency, day)
    }

    fn converted(&self, amount: Fraction, currency: &'static str, day: Date) -> Known {
        if currency == self.business.currency || amount.is_zero() {
            return Some(amount);
        }
        let told = || self.rate(currency, day);
        let rate = *self.rates.borrow_mut().entry((currency, day)).or_insert_with(told);
        rate.map(|rate| amount * rate)
    }

    /// What a minor unit is worth.
    fn rate(&self, currency: &str, day: Date) -> Known {
        let home = self.business.currency;
        let from = day.checked_sub(7.days()).expect("a day");
        let near = |base: &str, quote: &str| {
            let fits = |rate: &&Rate| rate.base == base && rate.quote == quote;
            let known = self.business.rates.iter().filter(fits).filter(|rate| from <= rate.day && rate.day <= day);
            known.max_by_key(|rate| rate.day).map(|rate| (i128::from(rate.top), i128::from(rate.bottom)))
        };
        let direct = near(currency, home);
        let (top, bottom) = direct.or_else(|| near(home, currency).map(|(top, bottom)| (bottom, top)))?;
        let (ours, theirs) = (10_i128.pow(decimals(home)), 10_i128.pow(decimals(currency)));
        Some(Fraction::new(top * ours, bottom * theirs))
    }
}

/// Whole days from one to the other, both in.
pub fn days(from: Date, to: Date) -> impl DoubleEndedIterator<Item = Date> {
    let count = from.until(to).expect("days").get_days();
    (0..=count).map(move |n| from.checked_add(n.days()).expect("a day"))
}
