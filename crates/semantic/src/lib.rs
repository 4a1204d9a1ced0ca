#![doc = include_str!("../README.md")]

pub mod catalogue;
pub mod format;
pub mod query;
pub mod table;

pub use catalogue::{Dimension, Metric};
pub use query::{Compare, Direction, Filter, FilterOp, Order, PeriodSpec, Query};
pub use table::{Column, ColumnKind, Comparison, PeriodAnswer, Table, Unit, Value};
