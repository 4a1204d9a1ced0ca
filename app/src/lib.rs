#![doc = include_str!("../README.md")]

pub mod address;
pub mod app;
pub mod browser;
pub mod error;
pub mod forms;
pub mod frame;
pub mod i18n;
pub mod icons;
pub mod later;
#[cfg(feature = "ssr")]
pub mod outside;
pub mod pages;
pub mod reader;
pub mod search;
#[cfg(feature = "ssr")]
pub mod server;
pub mod session;
#[cfg(feature = "ssr")]
pub mod shell;
pub mod typing;
pub mod widgets;

pub use app::App;
pub use error::{AppError, Code};
#[cfg(feature = "ssr")]
pub use shell::{Boot, shell};
