//! A small business with everything that goes wrong: sales, subscriptions, advertising, visits and stock under one roof.

mod market;
mod shop;
mod subscriptions;

pub use subscriptions::{CUSTOMERS, country};

use super::records::{Business, Clocked, Rate, kept};
use crate::metrics::fixture::Dice;
use jiff::{ToSpan, civil::Date, tz::TimeZone};

pub const CURRENCY: &str = "BRL";
pub const TIMEZONE: &str = "America/Sao_Paulo";
/// Data begins here; the clock changes on 2018-02-18, 2018-11-04 and 2019-02-17.
pub const FIRST: Date = jiff::civil::date(2018, 1, 10);
const DAYS: i32 = 440;
/// Everything is over by then.
pub const LAST: Date = jiff::civil::date(2019, 6, 1);
/// From here on there are amounts without a rate and products without a cost.
pub const UNKNOWN: Date = jiff::civil::date(2019, 2, 23);

/// The same business every time.
pub fn business(seed: u64) -> Business {
    let mut dice = Dice(seed);
    let zone = TimeZone::get(TIMEZONE).expect("a time zone");
    let mut clock = Clock { zone: zone.clone(), edges: Vec::new() };
    clock.edges = clock.edges();
    let subscriptions = subscriptions::subscriptions(&mut dice, &clock);
    Business {
        currency: CURRENCY,
        first: FIRST,
        last: LAST,
        products: shop::products().into_iter().map(|product| (product.id, product)).collect(),
        orders: shop::orders(&mut dice, &clock),
        ads: market::ads(&mut dice),
        visits: market::visits(&mut dice),
        levels: market::levels(&mut dice, &clock),
        countries: (0..CUSTOMERS).map(|n| (kept(&format!("c{n}")), country(n))).collect(),
        plans: subscriptions::PLANS.to_vec(),
        invoices: subscriptions::invoices(&mut dice, &clock, &subscriptions),
        subscriptions,
        rates: rates(&mut dice),
        clock: Clocked::default(),
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
