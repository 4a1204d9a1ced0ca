//! A customer's histories as text, and what they must come to.

mod cases;
mod oracle;
mod random;

use super::{Facts, Plans, Subscription, facts_of};
use crate::zone::Zone;
use domain::{Day, WorkspaceId};
use entity::{plans, subscription_events, subscriptions};
use jiff::civil::DateTime;

fn plan(id: &str, interval: &str, interval_count: i32, amount: i64, currency: &str) -> (String, plans::Model) {
    let row = plans::Model {
        workspace_id: 1,
        id: id.into(),
        name: id.into(),
        interval: interval.into(),
        interval_count,
        amount,
        currency: currency.into(),
        product: None,
        row_hash: 0,
    };
    (id.into(), row)
}

/// What the histories subscribe to.
fn plans() -> Plans {
    let all = [
        plan("basic", "month", 1, 1000, "USD"),
        plan("pro", "month", 1, 3000, "USD"),
        plan("yearly", "year", 1, 12_000, "USD"),
        plan("free", "month", 1, 0, "USD"),
        plan("peso", "month", 1, 5000, "ARS"),
        plan("weekly", "week", 3, 701, "USD"),
    ];
    all.into_iter().collect()
}

/// `2026-01-05` or `2026-01-05T10:00`, by the clocks of the zone.
fn instant(zone: &Zone, text: &str) -> i64 {
    let text = if text.len() == 10 { format!("{text}T00:00") } else { text.into() };
    zone.instant(text.parse::<DateTime>().expect("a wall time"))
}

/// `ID PLAN STATUS START [trial=…] [canceled=…] [ended=…] [x=QUANTITY] [off=MILLIONTHS]`, then an event a line:
/// `TIME KIND [PLAN] [x=QUANTITY]`.
fn history(zone: &Zone, text: &str) -> Subscription {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let words: Vec<&str> = lines.next().expect("a subscription").split_whitespace().collect();
    let value = |name: &str| words.iter().find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
    let row = subscriptions::Model {
        workspace_id: 1,
        id: words[0].into(),
        customer_id: "ana".into(),
        plan_id: words[1].into(),
        status: words[2].into(),
        started_at: instant(zone, words[3]),
        quantity: value("x").map(|text| text.parse().expect("a quantity")),
        trial_end: value("trial").map(|text| instant(zone, text)),
        canceled_at: value("canceled").map(|text| instant(zone, text)),
        ended_at: value("ended").map(|text| instant(zone, text)),
        discount: value("off").map_or(0, |text| text.parse().expect("millionths")),
        row_hash: 0,
    };
    let events = lines.map(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        subscription_events::Model {
            workspace_id: 1,
            subscription_id: row.id.clone(),
            at: instant(zone, words[0]),
            kind: words[1].into(),
            plan_id: words[2..].iter().find(|word| !word.starts_with("x=")).map(|word| (*word).into()),
            quantity: words[2..].iter().find_map(|word| word.strip_prefix("x=")?.parse().ok()),
            row_hash: 0,
        }
    });
    let events = events.collect();
    Subscription { row, events }
}

/// `DAY PLAN CURRENCY AMOUNT PAYING PHASE COHORT`, amounts in minor units; then `DAY SUBSCRIPTION KIND PLAN`.
fn shown(facts: &Facts) -> Vec<String> {
    let day = |number: i32| Day::from_number(number).to_string();
    let mut mrr: Vec<_> = facts.mrr.iter().collect();
    mrr.sort_by_key(|row| (row.day, row.plan_id.clone(), row.currency.clone()));
    let mrr = mrr.into_iter().map(|row| {
        let amount = match row.delta % 360_000 {
            0 => format!("{:+}", row.delta / 360_000),
            _ => format!("{:+}/360000", row.delta),
        };
        let currency = if row.currency.is_empty() { "?" } else { &row.currency };
        let cohort = day(row.cohort);
        format!("{} {} {currency} {amount} {:+} {} {}", day(row.day), row.plan_id, row.paying, row.phase, &cohort[..7])
    });
    let mut turns: Vec<_> = facts.subscriptions.iter().collect();
    turns.sort_by_key(|row| (row.day, row.subscription_id.clone(), row.kind.clone()));
    let turns =
        turns.into_iter().map(|row| format!("{} {} {} {}", day(row.day), row.subscription_id, row.kind, row.plan_id));
    mrr.chain(turns).collect()
}

/// The facts of the histories (one a text) in that zone, shown, are the lines of `expected`.
fn check_in(zone: &str, histories: &[&str], expected: &str) {
    let named = Zone::named(zone).expect("a zone");
    let subscriptions: Vec<Subscription> = histories.iter().map(|text| history(&named, text)).collect();
    let facts = facts_of(WorkspaceId(1), "ana", &subscriptions, &plans(), &named);
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(shown(&facts), expected, "{zone}: {histories:#?}");
}

fn check(histories: &[&str], expected: &str) {
    check_in("UTC", histories, expected);
}
