//! Subscriptions: every metric against the definitions, evaluated day by day from the records.

mod business;
mod expected;
mod levels;
mod oracle_test;
