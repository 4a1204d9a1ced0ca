#![doc = include_str!("../README.md")]

pub mod cli;
pub mod http;
pub mod jobs;
pub mod settings;
mod wiring;

pub use wiring::{context, open};
