//! The parts of a conversation.

mod answer;
mod chips;
mod dock;
mod history;
mod talk;

pub use dock::Dock;
pub use history::History;
pub use talk::Talk;
