//! What the page is about, without its looks: the state in the URL, the catalogue it chooses from, the grid of an answer.

mod grid;
mod offer;
mod state;

pub use grid::{Grid, GridCell, GridColumn, GridRow, Head, MOST_COLUMNS};
pub use offer::{Fit, OfferedDimension, OfferedMetric, Offers};
pub use state::{Drill, Sort, State};

use crate::widgets::{chart::Picture, slice::FilterChoices};
use domain::{Day, Period};
use semantic::PeriodAnswer;
use serde::{Deserialize, Serialize};

/// What doesn't depend on the state: whether there is data, what may be chosen, what the reader may do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// Whether there is anything to look at.
    pub has_data: bool,
    pub can_import: bool,
    pub can_save: bool,
    /// Whether amounts may be told at constant exchange rates.
    pub has_rates: bool,
    pub offers: Offers,
}

/// The answer to a state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub grid: Grid,
    pub picture: Option<Picture>,
    pub period: PeriodAnswer,
    pub comparison: Option<Period>,
    /// The newest day, where the data is old and stands for today.
    pub as_of: Option<Day>,
    /// Milliseconds since the epoch: the server's now, and when the data last changed with that day in the workspace's zone.
    pub now_ms: i64,
    pub changed: Option<(i64, Day)>,
    pub warnings: Vec<String>,
    /// The values filtered by, with their names.
    pub filters: Vec<FilterChoices>,
    /// The same as a call of the API.
    pub curl: String,
}

/// A query that is kept under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    pub id: i64,
    pub name: String,
    /// Its address on this page.
    pub href: String,
    pub by: Option<String>,
    pub day: Day,
}
