//! Three years of Brújula, software for service businesses, as files of the data contract.

mod billing;
mod life;
mod market;
mod marketing;

use super::{
    dice::Dice,
    people::LAST,
    sheet::{Sheets, clock_text},
};
use domain::{Currency, Day, record::Kind};
use market::{ADD_ON, PLACES, TIERS, TRADES, WAYS};
use marketing::Tally;

/// Days of history.
const DAYS: i32 = 3 * 365;
/// Sign-ups of an average day in the beginning, and their growth in a year.
const SIGN_UPS: f64 = 2.7;
const GROWTH: f64 = 1.5;
const WEEK: [f64; 7] = [1.25, 1.30, 1.25, 1.15, 1.0, 0.55, 0.50];
const MONTHS: [f64; 12] = [1.14, 1.08, 1.12, 1.0, 1.0, 0.95, 0.9, 1.05, 1.1, 1.05, 0.98, 0.63];
/// How long ago the prices rose.
const PRICES_ROSE: i32 = 400;
/// By how much.
const RISE: f64 = 1.2;

const HEADERS: [(Kind, &str); 7] = [
    (Kind::Plans, "id,name,interval,interval_count,amount,currency,product"),
    (Kind::Customers, "id,created_at,email,name,country,city"),
    (
        Kind::Subscriptions,
        "id,customer_id,plan_id,status,started_at,quantity,trial_end,canceled_at,ended_at,discount_percent",
    ),
    (Kind::SubscriptionEvents, "subscription_id,at,kind,plan_id,quantity"),
    (
        Kind::Invoices,
        "id,customer_id,subscription_id,created_at,due_at,paid_at,status,currency,subtotal,tax,total,amount_paid,\
         amount_refunded,attempt_count",
    ),
    (
        Kind::AdPerformance,
        "date,platform,account,campaign_id,campaign,channel_type,spend,impressions,clicks,conversions,conversion_value,currency",
    ),
    (
        Kind::Sessions,
        "date,source,medium,campaign,device,sessions,users,new_users,pageviews,engaged_sessions,conversions",
    ),
];

/// The business being made up.
struct Business {
    dice: Dice,
    sheets: Sheets,
    start: Day,
    last: Day,
    /// The day on which the prices rose.
    rise: Day,
    customers: u32,
    subscriptions: u32,
    invoices: u32,
}

/// Who subscribes.
struct Customer {
    id: String,
    /// Tax on invoices, in per cent.
    tax: i64,
}

/// The files of the three years that end with `last`, reproducible from the seed.
pub(super) fn files(seed: u64, currency: Currency, last: Day) -> Vec<(Kind, String)> {
    let mut business = Business {
        dice: Dice::new(seed ^ 0x0062_7275_6a75_6c61),
        sheets: Sheets::new(currency, &HEADERS),
        start: last.plus(1 - DAYS),
        last,
        rise: last.plus(-PRICES_ROSE).month_start(),
        customers: 0,
        subscriptions: 0,
        invoices: 0,
    };
    business.plans();
    for number in business.start.number()..=last.number() {
        let day = Day::from_number(number);
        let expected = business.expected(day);
        let mut tally = Tally::default();
        for _ in 0..(expected * business.dice.noise(0.3) + business.dice.unit()) as u32 {
            let way = business.dice.weighed(&WAYS.each_ref().map(|way| way.weight));
            tally[way] += 1;
            business.sign_up(day);
        }
        business.marketing(day, expected, tally);
    }
    business.sheets.into_files()
}

impl Business {
    /// Sign-ups to be expected on a day.
    fn expected(&self, day: Day) -> f64 {
        let years = f64::from(day.number() - self.start.number()) / 365.25;
        let month = MONTHS.get(usize::from(day.month().unsigned_abs()) - 1).copied().unwrap_or(1.0);
        let week = WEEK.get(usize::from(day.weekday())).copied().unwrap_or(1.0);
        SIGN_UPS * GROWTH.powf(years) * month * week
    }

    /// From 0 at the beginning to 1 on the last day.
    fn progress(&self, day: Day) -> f64 {
        f64::from(day.number() - self.start.number()) / f64::from(DAYS)
    }

    /// The month in which the prices rose: fewer buy, more leave.
    fn is_bad_month(&self, day: Day) -> bool {
        (0..31).contains(&(day.number() - self.rise.number()))
    }

    fn dollars(&self, dollars: f64) -> i64 {
        self.sheets.reais(dollars * 5.0)
    }

    fn plans(&mut self) {
        for plan in self.all_plans() {
            let (amount, currency) = (self.sheets.money(plan.amount), self.sheets.currency);
            let billing::Plan { id, name, interval, product, .. } = &plan;
            self.sheets.line(Kind::Plans, format_args!("{id},{name},{interval},1,{amount},{currency},{product}"));
        }
    }

    fn all_plans(&self) -> Vec<billing::Plan> {
        let mut plans = Vec::new();
        for (tier, _) in TIERS.iter().enumerate() {
            for risen in [false, true] {
                plans.extend([false, true].map(|yearly| self.plan(billing::Choice { tier, yearly, risen })));
            }
        }
        plans.push(self.add_on());
        plans
    }

    fn add_on(&self) -> billing::Plan {
        let (id, name, dollars) = ADD_ON;
        billing::Plan {
            id: id.into(),
            name: name.into(),
            interval: "month",
            amount: self.dollars(dollars),
            product: "Complementos",
        }
    }

    /// Someone signs up and, most of them, tries it before buying.
    fn sign_up(&mut self, day: Day) {
        self.customers += 1;
        let number = self.customers;
        let place = self.dice.weighed(&PLACES.map(|(_, _, weight, _)| weight));
        let (country, city, _, tax) = PLACES[place];
        let (trade, family) = (TRADES[self.dice.below(TRADES.len())], LAST[self.dice.below(LAST.len())]);
        let second = self.second();
        let (id, at) = (format!("K{number:05}"), clock_text(day, second));
        self.sheets.line(
            Kind::Customers,
            format_args!("{id},{at},contacto{number}@example.com,{trade} {family},{country},{city}"),
        );
        self.live(&Customer { id, tax }, day, second + 60);
    }

    /// A second of the working day, more or less.
    fn second(&mut self) -> u32 {
        7 * 3600 + ((self.dice.unit() + self.dice.unit()) * 7.0 * 3600.0) as u32
    }
}

#[cfg(test)]
mod tests;
