//! The grammar against the shop of `shop.rs`.

mod answered;
mod choices;
mod grid;
mod hostile;
mod language;
mod lessons;
mod marketing;
mod noise;
mod own;
mod pace;
mod refused;
mod shop;
mod subscriptions;
mod talks;
mod typing;
