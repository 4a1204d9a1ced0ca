//! The whole server in one process, on real databases. `BOS_TEST_POSTGRES_URL` adds PostgreSQL to SQLite.

#[path = "../../../crates/services/tests/it/harness.rs"]
#[allow(dead_code)]
mod harness;

mod api;
mod bench;
mod board_files;
mod bodies;
mod cli;
mod cluster;
mod connections;
mod exports;
mod killed;
mod limits;
mod models;
mod outside;
mod pages;
mod process;
mod records;
mod same_origin;
mod walk;
