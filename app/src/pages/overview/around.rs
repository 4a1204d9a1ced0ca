//! What the overview needs to know around its tiles.

use super::tiles::Layout;
use domain::{Currency, Day, Period};
use semantic::PeriodAnswer;
use serde::{Deserialize, Serialize};

/// What doesn't depend on the slice: whether there is anything to show, and what the reader may do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shop {
    /// The first and last day with data; `None` for an empty workspace.
    pub span: Option<Period>,
    pub layout: Layout,
    pub currency: Currency,
    pub timezone: String,
    pub can_import: bool,
    /// Whether amounts may be told at constant exchange rates.
    pub has_rates: bool,
}

/// The page's days, as the server sees them, and how fresh the data is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Around {
    /// Milliseconds since the Unix epoch: the server's now, so that both sides render the same.
    pub now_ms: i64,
    /// When the data last changed, and that day in the workspace's zone.
    pub changed: Option<(i64, Day)>,
    /// The newest day, where the page is shown as of it because the data is old.
    pub as_of: Option<Day>,
    pub period: PeriodAnswer,
    pub comparison: Option<Period>,
}
