//! The definitions, evaluated slowly and without cleverness: each day's last second is looked at by itself.

use super::super::{Plans, Subscription};
use domain::Day;
use entity::subscription_events::Model as Event;
use jiff::{ToSpan, tz::TimeZone};
use std::collections::BTreeMap;

/// What a subscription pays at an instant.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Payment {
    pub(super) plan: String,
    pub(super) currency: String,
    /// In 1/360,000 of a minor unit.
    pub(super) amount: i128,
}

/// The last millisecond of a local day.
pub(super) fn day_end(zone: &TimeZone, day: i32) -> i64 {
    let next = Day::from_number(day).date().saturating_add(1.day());
    next.to_zoned(zone.clone()).expect("a day").timestamp().as_millisecond() - 1
}

/// Events of a kind, the earliest first; those of one instant in the order of their kinds.
fn in_order(subscription: &Subscription) -> Vec<Event> {
    let kinds = ["trial_started", "started", "changed", "paused", "resumed", "canceled", "ended"];
    let mut events = Vec::new();
    for kind in kinds {
        events.extend(subscription.events.iter().filter(|event| event.kind == kind).cloned());
    }
    events.sort_by_key(|event| event.at);
    events
}

pub(super) fn end(subscription: &Subscription) -> Option<i64> {
    let row = &subscription.row;
    if row.ended_at.is_some() {
        return row.ended_at;
    }
    let of = |kind: &str| subscription.events.iter().filter(|event| event.kind == kind).map(|event| event.at).collect();
    let (ended, canceled): (Vec<i64>, Vec<i64>) = (of("ended"), of("canceled"));
    let first = ended.into_iter().filter(|at| *at >= row.started_at).min();
    match first {
        None if row.status == "canceled" => row.canceled_at.or(canceled.into_iter().max()),
        first => first,
    }
}

/// From when it pays, if ever, and when its trial would be over, if there is one.
pub(super) fn start_and_trial(subscription: &Subscription) -> (Option<i64>, Option<i64>) {
    let row = &subscription.row;
    if let Some(trial_end) = row.trial_end {
        let later = trial_end > row.started_at;
        return (Some(trial_end.max(row.started_at)), later.then_some(trial_end));
    }
    let trial = subscription.events.iter().filter(|event| event.kind == "trial_started").map(|event| event.at).min();
    if trial.is_none() && row.status != "trialing" {
        return (Some(row.started_at), None);
    }
    let since = trial.unwrap_or(row.started_at).max(row.started_at);
    let starts = subscription.events.iter().filter(|event| event.kind == "started" && event.at > since);
    match starts.map(|event| event.at).min() {
        Some(at) => (Some(at), Some(at)),
        None if ["active", "past_due", "paused"].contains(&row.status.as_str()) => (Some(row.started_at), None),
        None => (None, Some(i64::MAX)),
    }
}

/// The definition of paying, at one instant.
pub(super) fn payment(subscription: &Subscription, plans: &Plans, instant: i64) -> Option<Payment> {
    let row = &subscription.row;
    if row.status == "incomplete" || row.status == "unpaid" {
        return None;
    }
    let events = in_order(subscription);
    let pauses: Vec<&Event> = events.iter().filter(|event| event.kind == "paused" || event.kind == "resumed").collect();
    if row.status == "paused" && pauses.is_empty() {
        return None;
    }
    let end = end(subscription);
    if row.status == "canceled" && end.is_none() {
        return None;
    }
    let start = start_and_trial(subscription).0?;
    if instant < start || end.is_some_and(|end| instant >= end) {
        return None;
    }
    let so_far: Vec<&Event> = events.iter().filter(|event| event.at <= instant).collect();
    if pauses.iter().rfind(|event| event.at <= instant).is_some_and(|event| event.kind == "paused") {
        return None;
    }
    let plan = so_far.iter().rev().find_map(|event| event.plan_id.clone()).unwrap_or_else(|| row.plan_id.clone());
    let quantity = so_far.iter().rev().find_map(|event| event.quantity).or(row.quantity).unwrap_or(1);
    let Some(sold) = plans.get(&plan) else { return Some(Payment { plan, currency: String::new(), amount: 0 }) };
    let months = match sold.interval.as_str() {
        "year" => 12.0,
        "month" => 1.0,
        "week" => 12.0 / 52.0,
        _ => 12.0 / 365.0,
    } * f64::from(sold.interval_count);
    // Small enough here for a float to be exact to far less than a unit.
    let paid = sold.amount as f64 * quantity as f64 * (1.0 - f64::from(row.discount) / 1e6);
    Some(Payment { plan, currency: sold.currency.clone(), amount: (paid / months * 360_000.0).round() as i128 })
}

/// What all of a customer's subscriptions pay at an instant: by plan and currency, amount and number.
pub(super) fn level(
    subscriptions: &[Subscription],
    plans: &Plans,
    instant: i64,
) -> BTreeMap<(String, String), (i128, i32)> {
    let mut level: BTreeMap<(String, String), (i128, i32)> = BTreeMap::new();
    for Payment { plan, currency, amount } in subscriptions.iter().filter_map(|one| payment(one, plans, instant)) {
        let sum = level.entry((plan, currency)).or_default();
        sum.0 += amount;
        sum.1 += 1;
    }
    level
}
