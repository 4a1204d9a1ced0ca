#![doc = include_str!("../README.md")]

#[cfg(feature = "sql")]
pub mod assemble;
pub mod behind;
pub mod catalogue;
pub mod csv;
pub mod custom;
pub mod format;
pub mod names;
pub mod plan;
pub mod query;
#[cfg(feature = "sql")]
pub mod sql;
pub mod table;

pub use catalogue::{Dimension, Metric};
pub use plan::{Plan, QueryError, Setting};
pub use query::{Compare, Direction, Filter, FilterOp, Having, HavingOp, Order, PeriodSpec, Query};
pub use table::{Column, ColumnKind, Comparison, PeriodAnswer, Table, Unit, Value};
