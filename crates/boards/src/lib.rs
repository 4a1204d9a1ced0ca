#![doc = include_str!("../README.md")]

mod board;
mod edit;
mod fault;
pub mod grid;
mod history;
pub mod kept;
mod meet;
pub mod outside;
mod place;
mod sent;
pub mod template;
mod tile;
mod view;
mod widget;

pub use board::{Board, MAX_NAME, MAX_NOTE, MAX_TILES, check_name};
pub use edit::{Edit, apply, apply_all};
pub use fault::Fault;
pub use history::History;
pub use meet::{Aspect, clash};
pub use place::Place;
pub use tile::{Face, Tile, TileId};
pub use view::View;
pub use widget::{Bound, Bucket, Data, Goal, Look, Widget, grain_for};
