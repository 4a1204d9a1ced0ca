//! Use-cases against real databases. `BOS_TEST_POSTGRES_URL` adds PostgreSQL to SQLite.

mod accounts;
mod backup;
mod boards;
mod conversations;
mod custom_columns;
mod custom_metrics;
mod demo;
mod embeds;
mod facts;
mod harness;
mod imports;
mod keys;
mod ledger;
mod limits;
mod metrics;
mod models;
mod questions;
mod rates;
mod reasons;
mod row_security;
mod saved_queries;
mod sessions;
mod store;
mod words;
mod workspaces;
