//! Boards that people make: kept, edited by several people at once, shared, brought back.
//!
//! Every change of a board's definition is a step: edits, with the edits that take them back. Versions count steps.

mod answer;
mod list;
mod make;
mod past;
mod right;
mod rows;
mod send;
mod share;
mod steps;
mod views;

pub use answer::{Answer, Numbers, answer, answer_on};
pub(crate) use list::names;
pub use list::{list, mark, open};
pub use make::{archive, create, delete, duplicate, move_to, restore};
pub use past::{revert, steps};
pub(crate) use rows::in_use;
pub use send::{Target, send};
pub use share::{share, sharing};
pub use steps::save;
pub(crate) use views::forget_views_of;
pub use views::{begin_all_with, begin_with, forget_view, keep_view};

/// A workspace keeps at most this many.
pub const MOST: u64 = 500;
/// Longest name of a folder, in characters.
pub const MAX_FOLDER: usize = 60;
/// Most edits of one step.
pub const MAX_EDITS: usize = 200;
/// Steps of a board that are kept.
const KEPT_STEPS: i64 = 500;
/// Longest definition, in bytes of JSON.
const MAX_DEFINITION: usize = 400_000;
