//! A business as its records tell of it. Empty texts are what is left blank, times seconds since 1970, money minor units.

use super::formulas::Has;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

pub struct Business {
    pub zone: TimeZone,
    /// The one that is reported in; it has two decimals.
    pub currency: &'static str,
    /// Nothing is before the one, nothing is asked for behind the other.
    pub first: Date,
    pub last: Date,
    pub products: HashMap<&'static str, Product>,
    pub orders: Vec<Order>,
    pub ads: Vec<Ad>,
    pub visits: Vec<Visit>,
    pub levels: Vec<Level>,
    /// Customer → country.
    pub countries: HashMap<&'static str, &'static str>,
    pub plans: Vec<Plan>,
    pub subscriptions: Vec<Subscription>,
    pub invoices: Vec<Invoice>,
    pub rates: Vec<Rate>,
    pub clock: Clocked,
}

/// What clocks and calendars said already.
#[derive(Default)]
pub struct Clocked {
    locals: RefCell<HashMap<i64, (Date, i8)>>,
    ends: RefCell<HashMap<Date, i64>>,
}

#[derive(Clone)]
pub struct Product {
    pub id: &'static str,
    pub sku: &'static str,
    pub category: &'static str,
    pub vendor: &'static str,
    pub cost: Option<i64>,
    pub currency: &'static str,
}

pub struct Order {
    pub id: &'static str,
    pub at: i64,
    pub customer: &'static str,
    pub status: &'static str,
    pub paid: &'static str,
    /// In the order of [`ORDER_KEYS`].
    pub keys: [&'static str; 8],
    pub currency: &'static str,
    pub subtotal: Option<i64>,
    pub discount: i64,
    pub shipping: i64,
    pub tax: i64,
    pub total: i64,
    /// How much, when.
    pub refunded: Option<(i64, Option<i64>)>,
    pub test: bool,
    pub lines: Vec<Line>,
    pub fees: Vec<(&'static str, i64)>,
    /// When, how much.
    pub refunds: Vec<(i64, i64)>,
}

pub const ORDER_KEYS: [&str; 8] =
    ["channel", "source", "medium", "campaign", "country", "region", "city", "payment_method"];

pub struct Line {
    pub product: &'static str,
    pub sku: &'static str,
    pub title: &'static str,
    pub quantity: i64,
    pub price: i64,
    pub discount: i64,
}

/// Numbers that were not given are `None`; parts of conversions are millionths.
pub struct Ad {
    pub day: Date,
    pub platform: &'static str,
    pub account: &'static str,
    /// Id, name.
    pub campaign: (&'static str, &'static str),
    pub group: (&'static str, &'static str),
    pub ad: (&'static str, &'static str),
    pub creative: &'static str,
    pub channel_type: &'static str,
    pub currency: &'static str,
    pub spend: i64,
    pub impressions: Option<i64>,
    pub clicks: Option<i64>,
    pub conversions: Option<i64>,
    pub value: Option<i64>,
}

pub struct Visit {
    pub day: Date,
    /// source, medium, campaign, landing_page, device, country.
    pub keys: [&'static str; 6],
    pub sessions: i64,
    pub users: Option<i64>,
    pub pageviews: Option<i64>,
    pub engaged: Option<i64>,
    /// Millionths.
    pub conversions: Option<i64>,
}

pub struct Level {
    pub at: i64,
    pub product: &'static str,
    pub location: &'static str,
    pub supplier: &'static str,
    pub on_hand: i64,
    pub reserved: Option<i64>,
}

#[derive(Clone)]
pub struct Plan {
    pub id: &'static str,
    pub interval: &'static str,
    pub count: i64,
    pub amount: i64,
    pub currency: &'static str,
    pub product: &'static str,
}

pub struct Subscription {
    pub id: &'static str,
    pub customer: &'static str,
    /// Of the business's plans the how manieth.
    pub plan: usize,
    pub status: &'static str,
    pub start: i64,
    pub quantity: i64,
    pub trial_end: Option<i64>,
    pub end: Option<i64>,
    /// Millionths.
    pub discount: i64,
    /// In the order of time.
    pub events: Vec<Event>,
}

pub struct Event {
    pub at: i64,
    pub kind: &'static str,
    pub plan: Option<usize>,
    pub quantity: Option<i64>,
}

pub struct Invoice {
    pub id: &'static str,
    pub customer: &'static str,
    /// `None` where it names none, or one that is not there.
    pub subscription: Option<usize>,
    pub at: i64,
    pub due: Option<i64>,
    pub paid: Option<i64>,
    pub status: &'static str,
    pub currency: &'static str,
    pub total: i64,
    pub amount_paid: Option<i64>,
    pub refunded: Option<i64>,
    pub attempts: Option<i64>,
}

/// `top` ÷ `bottom` of `quote` for one of `base`.
pub struct Rate {
    pub day: Date,
    pub base: &'static str,
    pub quote: &'static str,
    pub top: i64,
    pub bottom: i64,
}

/// The same text, for as long as the tests run: texts of records are kept once and handed around.
pub fn kept(text: &str) -> &'static str {
    thread_local!(static KEPT: RefCell<HashSet<&'static str>> = RefCell::default());
    KEPT.with_borrow_mut(|all| match all.get(text) {
        Some(known) => known,
        None => {
            let text: &'static str = Box::leak(text.into());
            all.insert(text);
            text
        }
    })
}

pub fn decimals(currency: &str) -> u32 {
    match currency {
        "CLP" => 0,
        "KWD" => 3,
        _ => 2,
    }
}

impl Business {
    pub fn has(&self) -> Has {
        Has {
            orders: !self.orders.is_empty(),
            ads: !self.ads.is_empty(),
            visits: !self.visits.is_empty(),
            levels: !self.levels.is_empty(),
            subscriptions: !self.subscriptions.is_empty(),
            invoices: !self.invoices.is_empty(),
        }
    }

    /// Local day and hour of a second.
    pub fn local(&self, second: i64) -> (Date, i8) {
        let told = || {
            let time = Timestamp::from_second(second).expect("a time").to_zoned(self.zone.clone());
            (time.date(), time.hour())
        };
        *self.clock.locals.borrow_mut().entry(second).or_insert_with(told)
    }

    pub fn day(&self, second: i64) -> Date {
        self.local(second).0
    }

    /// The last second of a local day.
    pub fn last_second(&self, day: Date) -> i64 {
        let told = || {
            let next = day.tomorrow().expect("a day").to_zoned(self.zone.clone()).expect("a day");
            next.timestamp().as_second() - 1
        };
        *self.clock.ends.borrow_mut().entry(day).or_insert_with(told)
    }
}

impl Order {
    pub fn is_valid(&self) -> bool {
        self.status != "cancelled" && self.paid != "voided" && !self.test
    }

    pub fn gross(&self) -> i64 {
        if self.lines.is_empty() {
            self.subtotal.unwrap_or(self.total - self.shipping - self.tax) + self.discount
        } else {
            self.lines.iter().map(|line| line.price * line.quantity).sum()
        }
    }

    /// Day, amount: refunds of their own, else the one that the order itself tells of.
    pub fn returns(&self, day_of: impl Fn(i64) -> Date) -> Vec<(Date, i64)> {
        match self.refunded {
            Some((amount, at)) if self.refunds.is_empty() => vec![(day_of(at.unwrap_or(self.at)), amount)],
            _ => self.refunds.iter().map(|(at, amount)| (day_of(*at), *amount)).collect(),
        }
    }
}
