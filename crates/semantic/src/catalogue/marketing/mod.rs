//! What advertising cost and brought, and who came to the site.

mod blended;
mod efficiency;
mod sums;
mod web;

use super::Metric;

/// In the order pickers show them.
pub(super) static METRICS: &[&[Metric]] = &[sums::METRICS, efficiency::METRICS, blended::METRICS, web::METRICS];
