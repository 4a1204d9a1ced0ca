//! Use-cases against real databases. `BOS_TEST_POSTGRES_URL` adds PostgreSQL to SQLite.

mod demo;
mod facts;
mod harness;
mod imports;
mod metrics;
mod store;
