//! Numbers: every metric against hand-written SQL over the records, and what queries refuse.

mod ask;
mod empty;
mod every;
mod expected;
mod fixture;
mod holdings;
mod marketing;
mod money;
mod newcomers;
mod oracle;
mod oracle_test;
mod reorder;
mod retail;
mod rows;
mod saas;
mod stock;
mod upgrade;
