//! The parts of a conversation.

mod answer;
mod chips;
mod dock;
mod history;
mod keep;
mod lesson;
mod share;
mod talk;

pub use chips::part_name;
pub use dock::Dock;
pub use history::History;
pub use talk::Talk;
