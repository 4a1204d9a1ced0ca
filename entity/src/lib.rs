#![doc = include_str!("../README.md")]

/// Gives an entity its finders: every one of them is held to one workspace.
macro_rules! scoped {
    () => {
        impl Entity {
            /// The rows of one workspace.
            pub fn in_workspace(workspace: domain::WorkspaceId) -> sea_orm::Select<Self> {
                Self::find().filter(Column::WorkspaceId.eq(workspace.0))
            }

            /// A change to rows of one workspace.
            pub fn update_in(workspace: domain::WorkspaceId) -> sea_orm::UpdateMany<Self> {
                Self::update_many().filter(Column::WorkspaceId.eq(workspace.0))
            }

            /// A deletion of rows of one workspace.
            pub fn delete_in(workspace: domain::WorkspaceId) -> sea_orm::DeleteMany<Self> {
                Self::delete_many().filter(Column::WorkspaceId.eq(workspace.0))
            }
        }
    };
}
pub(crate) use scoped;

pub mod ad_performance;
pub mod api_keys;
pub mod audit_events;
pub mod board_links;
pub mod board_marks;
pub mod board_people;
pub mod board_steps;
pub mod board_views;
pub mod boards;
pub mod conversation_turns;
pub mod conversations;
pub mod custom_metrics;
pub mod customers;
pub mod demo_loads;
pub mod dirty_customers;
pub mod dirty_days;
pub mod embed_tokens;
pub mod fees;
pub mod fx_rates;
pub mod import_rejects;
pub mod imports;
pub mod inventory_levels;
pub mod invoices;
pub mod item_facts;
pub mod memberships;
pub mod model_calls;
pub mod model_providers;
pub mod model_settings;
pub mod mrr_facts;
pub mod order_facts;
pub mod order_items;
pub mod order_rollups;
pub mod orders;
pub mod password_resets;
pub mod plans;
pub mod product_rollups;
pub mod products;
pub mod purchase_orders;
pub mod refund_facts;
pub mod refunds;
pub mod repeat_rollups;
pub mod saved_queries;
pub mod sessions;
pub mod stock_movements;
pub mod subscription_events;
pub mod subscription_facts;
pub mod subscriptions;
pub mod suppliers;
pub mod taught_words;
pub mod throttles;
pub mod touchpoints;
pub mod usage_records;
pub mod users;
pub mod web_sessions;
pub mod workspaces;
