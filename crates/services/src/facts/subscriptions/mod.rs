//! What a customer's subscriptions come to, day by day: a pure function of the records.
//!
//! [`facts_of`] takes one customer's subscriptions with their events and the plans, and gives the rows of `mrr_facts` and
//! `subscription_facts`. `life` knows when one subscription pays and for what, `amount` what that is a month, `ledger`
//! puts a customer's subscriptions together, `batch` does it for the customers marked in the database.
//!
//! A subscription is looked at once a day, at the instant before the next local midnight. What no record tells is decided so:
//!
//! - **Start.** It pays from `trial_end`, or from `started_at` where that is not later (no trial). A trial without `trial_end`
//!   (status `trialing`, or a `trial_started` event) lasts to the next `started` event; without one it goes on, unless the
//!   status (active, past_due, paused) says that it is over: then it pays from its start.
//! - **End.** `ended_at`, else the first `ended` event that is not before the start; of a `canceled` one without either,
//!   `canceled_at`, else its last `canceled` event. Cancelling alone is no end.
//! - **Plan and quantity.** The last event up to then that tells one, of whatever kind; before such an event, what the
//!   subscription itself says; a quantity that nobody tells is 1. Events of one instant count in the order trial_started,
//!   started, changed, paused, resumed, canceled, ended.
//! - **Pauses** last from `paused` to the next `resumed`.
//! - **Unclear.** Status `paused` without any pause event, or `canceled` without any date: since when is unknown, so it is not
//!   counted as paying at all, and a `subscription_facts` row of kind `unclear` on its first day says so.
//! - **Unknown amounts.** Where the plan is not there (or an amount is too large to hold), the subscription counts as paying
//!   with an amount of 0 under the currency `''`, which no known plan has: rows of `mrr_facts` with `currency = ''` and
//!   Σ paying > 0 are amounts that are missing.

mod amount;
mod batch;
mod ledger;
mod life;
#[cfg(test)]
mod tests;

pub(crate) use batch::mark_all;
pub(super) use batch::refresh;
pub use ledger::facts_of;

use entity::{mrr_facts, plans, subscription_events, subscription_facts, subscriptions};
use std::collections::HashMap;

/// Plans by id.
pub type Plans = HashMap<String, plans::Model>;

/// A subscription and what happened to it, in any order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subscription {
    pub row: subscriptions::Model,
    pub events: Vec<subscription_events::Model>,
}

/// The facts of one customer, by day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub mrr: Vec<mrr_facts::Model>,
    pub subscriptions: Vec<subscription_facts::Model>,
}
