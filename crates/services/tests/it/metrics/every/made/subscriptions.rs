//! Who subscribes to what, and is billed for it.

use super::{CURRENCY, Clock};
use crate::metrics::every::records::{Event, Invoice, Plan, Subscription, kept};
use crate::metrics::fixture::Dice;

const fn plan(id: &'static str, every: (&'static str, i64), price: (i64, &'static str), product: &'static str) -> Plan {
    Plan { id, interval: every.0, count: every.1, amount: price.0, currency: price.1, product }
}

pub const PLANS: [Plan; 6] = [
    plan("basic", ("month", 1), (1001, CURRENCY), "Core"),
    plan("pro", ("month", 3), (9999, "USD"), "Core"),
    plan("annual", ("year", 1), (100_000, CURRENCY), ""),
    plan("weekly", ("week", 1), (777, CURRENCY), "Lite"),
    plan("daily", ("day", 2), (33, "USD"), "Lite"),
    plan("biennial", ("year", 2), (99_999, "CLP"), "Core"),
];

/// How many customers there are: `c0`, `c1`, …
pub const CUSTOMERS: usize = 40;

/// They are of these countries in turn.
pub fn country(customer: usize) -> &'static str {
    ["BR", "AR", ""][customer % 3]
}

const DAY: usize = 86_400;

pub fn subscriptions(dice: &mut Dice, clock: &Clock) -> Vec<Subscription> {
    (0..70)
        .map(|n| {
            let start = clock.any(dice, 850);
            let after = |dice: &mut Dice, days: usize| start + 60 + dice.roll(days * DAY) as i64;
            let trial_end = (dice.roll(3) == 0).then(|| after(dice, 20));
            let end = (dice.roll(2) == 0).then(|| if dice.roll(6) == 0 { after(dice, 4) } else { after(dice, 200) });
            let first = dice.roll(PLANS.len());
            let quantity = 1 + dice.roll(3) as i64;
            let mut events = Vec::new();
            if dice.roll(4) > 0 {
                happenings(dice, &mut events, trial_end.unwrap_or(start), end);
            }
            // A pause that nobody dates: such a one never pays.
            let unlike = if events.is_empty() { "paused" } else { "past_due" };
            Subscription {
                id: kept(&format!("s{n}")),
                customer: kept(&format!("c{}", dice.roll(25))),
                plan: first,
                status: match end {
                    Some(_) => "canceled",
                    None => dice.pick(&["active", "active", "active", "active", "incomplete", "unpaid", unlike]),
                },
                start,
                quantity,
                trial_end,
                end,
                discount: [0, 0, 100_000, 250_000][dice.roll(4)],
                events,
            }
        })
        .collect()
}

/// Changes and pauses, some within a day.
fn happenings(dice: &mut Dice, events: &mut Vec<Event>, from: i64, end: Option<i64>) {
    let mut at = from;
    let mut push = |at: i64, kind, plan, quantity| {
        if end.is_none_or(|end| at < end) {
            events.push(Event { at, kind, plan, quantity });
        }
    };
    for _ in 0..dice.roll(5) {
        at += 3600 + dice.roll(60 * DAY) as i64;
        if dice.roll(3) == 0 {
            push(at, "paused", None, None);
            at += [60 + dice.roll(3600), DAY * (1 + dice.roll(40))][dice.roll(2)] as i64;
            push(at, "resumed", None, None);
        } else {
            let plan = (dice.roll(3) > 0).then(|| dice.roll(PLANS.len()));
            push(at, "changed", plan, (dice.roll(2) == 0).then(|| 1 + dice.roll(5) as i64));
        }
    }
}

pub fn invoices(dice: &mut Dice, clock: &Clock, subscriptions: &[Subscription]) -> Vec<Invoice> {
    (0..110)
        .map(|n| {
            let at = clock.any(dice, 950);
            let subscription = (dice.roll(6) > 0).then(|| dice.roll(subscriptions.len()));
            let status = dice.pick(&["paid", "paid", "open", "void", "draft", "uncollectible"]);
            let total = 100 + dice.roll(9_000) as i64;
            Invoice {
                id: kept(&format!("i{n}")),
                customer: subscription.map_or("c7", |s| subscriptions[s].customer),
                subscription,
                at,
                due: (dice.roll(2) == 0).then(|| at + dice.roll(50 * DAY) as i64),
                paid: (status == "paid" && dice.roll(5) > 0).then(|| at + dice.roll(70 * DAY) as i64),
                status,
                currency: dice.pick(&[CURRENCY, "USD"]),
                total,
                amount_paid: if status == "paid" { Some(total) } else { (dice.roll(3) == 0).then_some(total / 3) },
                refunded: (status == "paid" && dice.roll(5) == 0).then_some(90),
                attempts: (dice.roll(4) > 0).then(|| dice.roll(4) as i64),
            }
        })
        .collect()
}
