//! Emptying a demo workspace.

use crate::Result;
use domain::WorkspaceId;
use sea_orm::DatabaseTransaction;

macro_rules! delete_all {
    ($tx:ident, $workspace:ident, $($table:ident),+ $(,)?) => {
        $(entity::$table::Entity::delete_in($workspace).exec($tx).await?;)+
    };
}

/// Takes everything out that was brought in, and what was made of it.
pub(super) async fn clear(tx: &DatabaseTransaction, workspace: WorkspaceId) -> Result<()> {
    delete_all!(
        tx,
        workspace,
        import_rejects,
        imports,
        customers,
        products,
        orders,
        order_items,
        refunds,
        fees,
        fx_rates,
        plans,
        subscriptions,
        subscription_events,
        invoices,
        usage_records,
        ad_performance,
        web_sessions,
        touchpoints,
        inventory_levels,
        stock_movements,
        suppliers,
        purchase_orders,
        order_facts,
        item_facts,
        refund_facts,
        order_rollups,
        product_rollups,
        repeat_rollups,
        mrr_facts,
        subscription_facts,
        dirty_days,
        dirty_customers,
        conversation_turns,
        conversations,
    );
    Ok(())
}
