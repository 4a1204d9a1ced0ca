//! A small business with everything that goes wrong: sales, subscriptions, advertising, visits and stock under one roof.

mod market;
mod shop;
mod subscriptions;

pub use market::{Ad, Level, Visit};
pub use shop::{Line, ORDER_KEYS, Order, Product};
pub use subscriptions::{Invoice, PLANS, Subscription, country};

use crate::metrics::fixture::Dice;
use jiff::{Timestamp, ToSpan, civil::Date, tz::TimeZone};
use std::cell::RefCell;
use std::collections::HashMap;

pub const CURRENCY: &str = "BRL";
pub const TIMEZONE: &str = "America/Sao_Paulo";
/// Data begins here; the clock changes on 2018-02-18, 2018-11-04 and 2019-02-17.
pub const FIRST: Date = jiff::civil::date(2018, 1, 10);
const DAYS: i32 = 440;
/// Everything is over by then.
pub const LAST: Date = jiff::civil::date(2019, 6, 1);
/// From here on there are amounts without a rate and products without a cost.
pub const UNKNOWN: Date = jiff::civil::date(2019, 2, 23);

pub struct Business {
    pub zone: TimeZone,
    pub products: Vec<Product>,
    pub orders: Vec<Order>,
    pub ads: Vec<Ad>,
    pub visits: Vec<Visit>,
    pub levels: Vec<Level>,
    pub subscriptions: Vec<Subscription>,
    pub invoices: Vec<Invoice>,
    pub rates: Vec<Rate>,
    locals: RefCell<HashMap<i64, (Date, i8)>>,
    ends: RefCell<HashMap<Date, i64>>,
}

/// `top` ÷ `bottom` of `quote` for one of `base`.
pub struct Rate {
    pub day: Date,
    pub base: &'static str,
    pub quote: &'static str,
    pub top: i64,
    pub bottom: i64,
}

/// The same business every time.
pub fn business(seed: u64) -> Business {
    let mut dice = Dice(seed);
    let zone = TimeZone::get(TIMEZONE).expect("a time zone");
    let mut clock = Clock { zone: zone.clone(), edges: Vec::new() };
    clock.edges = clock.edges();
    let subscriptions = subscriptions::subscriptions(&mut dice, &clock);
    Business {
        products: shop::products(),
        orders: shop::orders(&mut dice, &clock),
        ads: market::ads(&mut dice),
        visits: market::visits(&mut dice),
        levels: market::levels(&mut dice, &clock),
        invoices: subscriptions::invoices(&mut dice, &clock, &subscriptions),
        subscriptions,
        rates: rates(&mut dice),
        locals: RefCell::default(),
        ends: RefCell::default(),
        zone,
    }
}

/// Dollars and dinars told directly, pesos the other way round, with gaps of up to seven days. Euros never.
fn rates(dice: &mut Dice) -> Vec<Rate> {
    let mut rates = Vec::new();
    for (base, quote, values, bottom) in [
        ("USD", CURRENCY, [5_2500, 5_3333, 4_9001, 5_0625], 10_000),
        ("KWD", CURRENCY, [17_4000, 16_8750, 17_0100, 17_9999], 10_000),
        (CURRENCY, "CLP", [160, 200, 125, 250], 1),
    ] {
        let mut day = -2;
        while day < DAYS + 5 {
            rates.push(Rate { day: on(day), base, quote, top: values[dice.roll(4)], bottom });
            day += 1 + dice.roll(7) as i32;
        }
    }
    rates
}

/// That many days after the first.
fn on(day: i32) -> Date {
    FIRST.checked_add(day.days()).expect("a day")
}

fn any_day(dice: &mut Dice) -> Date {
    on(dice.roll(DAYS as usize) as i32)
}

/// Gives times, many of them around changes of the clock.
pub struct Clock {
    zone: TimeZone,
    edges: Vec<i64>,
}

impl Clock {
    fn edges(&self) -> Vec<i64> {
        let first = FIRST.to_zoned(self.zone.clone()).expect("a day").timestamp();
        let changes = self.zone.following(first).take(3);
        changes
            .flat_map(|change| [-7200, -3600, -1, 0, 1, 3599, 3600, 7200].map(|s| change.timestamp().as_second() + s))
            .collect()
    }

    /// A second of the first `of` thousandths of the time.
    fn any(&self, dice: &mut Dice, of: usize) -> i64 {
        if dice.roll(6) == 0 {
            return self.edges[dice.roll(self.edges.len())];
        }
        let day = on(dice.roll(DAYS as usize * of / 1000) as i32);
        day.to_zoned(self.zone.clone()).expect("a day").timestamp().as_second() + dice.roll(86_400) as i64
    }
}

impl Business {
    /// Local day and hour of a second.
    pub fn local(&self, second: i64) -> (Date, i8) {
        let told = || {
            let time = Timestamp::from_second(second).expect("a time").to_zoned(self.zone.clone());
            (time.date(), time.hour())
        };
        *self.locals.borrow_mut().entry(second).or_insert_with(told)
    }

    /// The last second of a local day.
    pub fn last_second(&self, day: Date) -> i64 {
        let told = || {
            let next = day.tomorrow().expect("a day").to_zoned(self.zone.clone()).expect("a day");
            next.timestamp().as_second() - 1
        };
        *self.ends.borrow_mut().entry(day).or_insert_with(told)
    }
}

pub fn decimals(currency: &str) -> u32 {
    match currency {
        "CLP" => 0,
        "KWD" => 3,
        _ => 2,
    }
}
