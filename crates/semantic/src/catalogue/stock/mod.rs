//! The metrics of stock: what there is, what it is worth, how fast it sells.

mod levels;
mod orders;
mod pace;

use super::Metric;

/// In the order pickers show them.
pub(super) static METRICS: &[&[Metric]] = &[levels::METRICS, pace::METRICS, orders::METRICS];
