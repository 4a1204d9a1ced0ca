//! The parts of a conversation.

mod answer;
mod dock;
mod history;
mod talk;

pub use dock::Dock;
pub use history::{History, remember_question};
pub use talk::Talk;
