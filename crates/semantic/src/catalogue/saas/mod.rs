//! The metrics of subscriptions: recurring revenue, who pays it, what comes and goes.

mod customers;
mod invoices;
mod rates;
mod recurring;

use super::Metric;

/// In the order pickers show them.
pub(super) static METRICS: &[&[Metric]] = &[recurring::METRICS, customers::METRICS, rates::METRICS, invoices::METRICS];
