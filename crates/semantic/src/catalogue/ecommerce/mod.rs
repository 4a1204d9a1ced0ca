//! The metrics of a shop, over valid orders: not cancelled, not voided, not a test.

mod costs;
mod customers;
mod orders;
mod sales;

use super::Metric;

/// Shelf by shelf, in the order pickers show them.
pub(super) static METRICS: &[&[Metric]] = &[sales::METRICS, orders::METRICS, customers::METRICS, costs::METRICS];
