//! When one subscription pays, and for what.

use super::Subscription;
use entity::{subscription_events::Model as Event, subscriptions::Model as Row};

/// What the records say about one subscription's time, in instants (milliseconds).
pub(super) struct Life<'a> {
    pub(super) row: &'a Row,
    /// In order.
    pub(super) events: Vec<&'a Event>,
    /// When it begins to pay; `None` where it never does.
    pub(super) pays_from: Option<i64>,
    pub(super) end: Option<i64>,
    /// When its trial ended or will end; `None` without a trial or while it goes on.
    pub(super) trial_ended: Option<i64>,
    /// Since when it is paused or canceled is not known.
    pub(super) unclear: bool,
}

#[derive(Clone, Copy)]
enum Trial {
    None,
    Until(i64),
    /// It goes on, for all that is known.
    Open,
}

impl<'a> Life<'a> {
    pub(super) fn of(subscription: &'a Subscription) -> Self {
        let row = &subscription.row;
        let mut events: Vec<&Event> = subscription.events.iter().collect();
        events.sort_by_key(|event| (event.at, rank(&event.kind)));
        let (trial, end) = (trial(row, &events), end(row, &events));
        let pauses = |event: &&Event| matches!(event.kind.as_str(), "paused" | "resumed");
        let unclear = match row.status.as_str() {
            "paused" => !events.iter().any(pauses),
            "canceled" => end.is_none(),
            _ => false,
        };
        let pays_from = match trial {
            _ if unclear || matches!(row.status.as_str(), "incomplete" | "unpaid") => None,
            Trial::None => Some(row.started_at),
            Trial::Until(at) => Some(at),
            Trial::Open => None,
        };
        let trial_ended = match trial {
            Trial::None => None,
            Trial::Until(at) => Some(end.map_or(at, |end| end.clamp(row.started_at.min(at), at))),
            Trial::Open => end.map(|end| end.max(row.started_at)),
        };
        Self { row, events, pays_from, end, trial_ended, unclear }
    }

    /// The instants at which anything may change while it pays, in order but for the last.
    pub(super) fn turns(&self) -> impl Iterator<Item = i64> {
        let within = move |from: i64| {
            let between = self.events.iter().map(|event| event.at).filter(move |at| *at > from);
            let between = between.take_while(|at| self.end.is_none_or(|end| *at < end));
            std::iter::once(from).chain(between).chain(self.end.filter(|end| *end > from))
        };
        self.pays_from.into_iter().flat_map(within)
    }
}

/// What holds at an instant, found by walking forward through the events.
pub(super) struct Walk<'a> {
    life: &'a Life<'a>,
    next: usize,
    pub(super) plan: &'a str,
    pub(super) quantity: i64,
    paused: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn of(life: &'a Life<'a>) -> Self {
        Self { life, next: 0, plan: &life.row.plan_id, quantity: life.row.quantity.unwrap_or(1), paused: false }
    }

    /// Goes on to an instant; what happens at it has happened.
    pub(super) fn go_to(&mut self, instant: i64) {
        while let Some(event) = self.life.events.get(self.next).filter(|event| event.at <= instant) {
            self.plan = event.plan_id.as_deref().unwrap_or(self.plan);
            self.quantity = event.quantity.unwrap_or(self.quantity);
            match event.kind.as_str() {
                "paused" => self.paused = true,
                "resumed" => self.paused = false,
                _ => {}
            }
            self.next += 1;
        }
    }

    /// Whether it pays at the instant gone to.
    pub(super) fn pays(&self, instant: i64) -> bool {
        let begun = self.life.pays_from.is_some_and(|from| from <= instant);
        begun && self.life.end.is_none_or(|end| instant < end) && !self.paused
    }
}

/// The order of events at the same instant.
fn rank(kind: &str) -> usize {
    const ORDER: [&str; 7] = ["trial_started", "started", "changed", "paused", "resumed", "canceled", "ended"];
    ORDER.iter().position(|other| *other == kind).unwrap_or(ORDER.len())
}

fn trial(row: &Row, events: &[&Event]) -> Trial {
    if let Some(at) = row.trial_end {
        return if at > row.started_at { Trial::Until(at) } else { Trial::None };
    }
    let announced = events.iter().find(|event| event.kind == "trial_started").map(|event| event.at);
    if announced.is_none() && row.status != "trialing" {
        return Trial::None;
    }
    let begun = announced.map_or(row.started_at, |at| at.max(row.started_at));
    let over = events.iter().find(|event| event.kind == "started" && event.at > begun);
    match over {
        Some(event) => Trial::Until(event.at),
        None if matches!(row.status.as_str(), "active" | "past_due" | "paused") => Trial::None,
        None => Trial::Open,
    }
}

fn end(row: &Row, events: &[&Event]) -> Option<i64> {
    let canceled = || {
        let event = || events.iter().rfind(|event| event.kind == "canceled").map(|event| event.at);
        if row.status == "canceled" { row.canceled_at.or_else(event) } else { None }
    };
    let ended =
        || events.iter().find(|event| event.kind == "ended" && event.at >= row.started_at).map(|event| event.at);
    row.ended_at.or_else(ended).or_else(canceled)
}
