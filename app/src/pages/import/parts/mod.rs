//! The parts of the import page.

mod drop_zone;
mod help;
mod history;
mod mapping;
mod rejects;
mod uploads;

pub use drop_zone::DropZone;
pub use help::Help;
pub use history::History;
pub use uploads::Uploads;
