#![doc = include_str!("../README.md")]

pub mod access;
pub mod accounts;
pub mod audit;
pub mod backup;
pub mod boards;
pub mod context;
pub mod custom_metrics;
pub mod demo;
pub mod embeds;
pub mod error;
pub mod exports;
pub mod facts;
pub mod ids;
pub mod imports;
pub mod ingest;
pub mod keys;
pub mod lineage;
pub mod messages;
pub mod models;
pub mod queries;
pub mod questions;
pub mod rates;
pub mod saved_queries;
pub mod secrets;
pub mod sessions;
pub mod store;
pub mod workspaces;
pub mod zone;

pub use access::{Actor, Scope};
pub use context::{Context, QUERY_LIMIT};
pub use error::{Error, Result};
