//! What pages are made of: tiles, number cards, rankings, tables, charts, pickers, and what stands in for them.

pub mod ask_box;
pub mod bridge;
pub mod chart;
pub mod cohort_grid;
pub mod csv;
pub mod data_table;
pub mod figure;
pub mod freshness;
pub mod icon;
mod leaving;
pub mod menu;
pub mod number_card;
pub mod picker;
pub mod ranking;
pub mod reloading;
pub mod slice;
pub mod spark;
pub mod states;
pub mod tile;
