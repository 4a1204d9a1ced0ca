//! Use-cases against real databases. `BOS_TEST_POSTGRES_URL` adds PostgreSQL to SQLite.

mod harness;
mod store;
