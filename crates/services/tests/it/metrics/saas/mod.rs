//! Subscriptions: every metric against the definitions, evaluated day by day from the records.

pub mod business;
mod expected;
mod levels;
mod oracle_test;
