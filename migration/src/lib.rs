#![doc = include_str!("../README.md")]

mod m0001_accounts;
mod m0002_imports;
mod m0003_records;
mod m0004_facts;
mod m0005_subscriptions;
mod m0006_marketing;
mod m0007_stock;
mod m0008_row_security;
mod m0009_custom_metrics;
mod m0010_demo_loads;
mod m0011_refunded_orders;
mod m0013_saved_queries;
mod m0014_orders_of_customers;
mod m0015_undated_subscriptions;
mod m0016_conversations;
mod m0017_taught_words;
mod m0018_models;
mod m0020_city_rollups;
mod m0021_boards;
mod m0022_embeds;
mod m0024_board_views;
mod table;

pub use sea_orm_migration::MigratorTrait;
use sea_orm_migration::prelude::*;

/// The schema's history. It only goes forward: a change is a new file and a new line here.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_accounts::Migration),
            Box::new(m0002_imports::Migration),
            Box::new(m0003_records::Migration),
            Box::new(m0004_facts::Migration),
            Box::new(m0005_subscriptions::Migration),
            Box::new(m0006_marketing::Migration),
            Box::new(m0007_stock::Migration),
            Box::new(m0008_row_security::Migration),
            Box::new(m0009_custom_metrics::Migration),
            Box::new(m0010_demo_loads::Migration),
            Box::new(m0011_refunded_orders::Migration),
            Box::new(m0013_saved_queries::Migration),
            Box::new(m0014_orders_of_customers::Migration),
            Box::new(m0015_undated_subscriptions::Migration),
            Box::new(m0016_conversations::Migration),
            Box::new(m0017_taught_words::Migration),
            Box::new(m0018_models::Migration),
            Box::new(m0020_city_rollups::Migration),
            Box::new(m0021_boards::Migration),
            Box::new(m0022_embeds::Migration),
            Box::new(m0024_board_views::Migration),
        ]
    }
}
