//! The demo shop: Casa Lumen, a homeware shop with three years of history up to yesterday, made from a seed and brought in
//! like anyone's files.

mod catalogue;
mod dice;
mod people;
mod season;
mod shop;

use crate::{
    Context, Error, Result, Scope,
    audit::{self, Event},
    facts, imports, store,
    workspaces::{self, NewWorkspace},
    zone::Zone,
};
use domain::{Permission, WorkspaceId};
use entity::{
    customers, dirty_days, fees, fx_rates, import_rejects, item_facts, order_facts, order_items, order_rollups, orders,
    product_rollups, products, refund_facts, refunds, repeat_rollups,
};
use sea_orm::PaginatorTrait;

/// The demo workspace of online shops.
pub const SHOP_SLUG: &str = "demo-shop";
/// The seed of the demo workspaces.
pub const SEED: u64 = 2026;

/// Makes the demo workspaces, or makes them new up to yesterday. Returns their slugs.
pub async fn reset_all(ctx: &Context) -> Result<Vec<String>> {
    let new = NewWorkspace {
        name: "Casa Lumen".into(),
        vertical: "ecommerce".into(),
        currency: "BRL".into(),
        timezone: "America/Sao_Paulo".into(),
        language: "pt-BR".into(),
        plan: String::new(),
    };
    let scope = workspaces::ensure_demo(ctx, SHOP_SLUG, new).await?;
    clear(ctx, scope.workspace_id()).await?;
    load(ctx, &scope, SEED).await?;
    Ok(vec![SHOP_SLUG.into()])
}

/// Fills a person's own workspace, in its currency and time zone. `Conflict` when it has orders.
pub async fn load_into(ctx: &Context, scope: &Scope) -> Result<()> {
    scope.require(Permission::ImportData)?;
    let orders = orders::Entity::in_workspace(scope.workspace_id()).count(&ctx.db).await?;
    if orders > 0 {
        return Err(Error::Conflict("the workspace has orders: demo data go into an empty one only".into()));
    }
    load(ctx, scope, SEED).await
}

/// Brings the demo shop's files in: the same seed and day, the same shop.
pub async fn load(ctx: &Context, scope: &Scope, seed: u64) -> Result<()> {
    scope.require(Permission::ImportData)?;
    let workspace = scope.workspace();
    let (currency, yesterday) = (workspace.currency, Zone::named(&workspace.timezone)?.day(ctx.now_ms()).plus(-1));
    let files =
        tokio::task::spawn_blocking(move || shop::files(seed, currency, yesterday)).await.map_err(Error::internal)?;
    for (kind, text) in files {
        imports::run_text(ctx, scope, kind, text.into_bytes()).await?;
    }
    facts::refresh(ctx, workspace.id).await?;
    Ok(())
}

/// Takes everything out that was brought in.
async fn clear(ctx: &Context, workspace: WorkspaceId) -> Result<()> {
    let tx = store::begin_write(&ctx.db).await?;
    let db = &*tx;
    import_rejects::Entity::delete_in(workspace).exec(db).await?;
    entity::imports::Entity::delete_in(workspace).exec(db).await?;
    customers::Entity::delete_in(workspace).exec(db).await?;
    products::Entity::delete_in(workspace).exec(db).await?;
    orders::Entity::delete_in(workspace).exec(db).await?;
    order_items::Entity::delete_in(workspace).exec(db).await?;
    refunds::Entity::delete_in(workspace).exec(db).await?;
    fees::Entity::delete_in(workspace).exec(db).await?;
    fx_rates::Entity::delete_in(workspace).exec(db).await?;
    order_facts::Entity::delete_in(workspace).exec(db).await?;
    item_facts::Entity::delete_in(workspace).exec(db).await?;
    refund_facts::Entity::delete_in(workspace).exec(db).await?;
    order_rollups::Entity::delete_in(workspace).exec(db).await?;
    product_rollups::Entity::delete_in(workspace).exec(db).await?;
    repeat_rollups::Entity::delete_in(workspace).exec(db).await?;
    dirty_days::Entity::delete_in(workspace).exec(db).await?;
    let event = Event::new("demo.cleared", format!("workspace:{workspace}"));
    audit::record(db, ctx.now_ms(), workspace, crate::Actor::System, event).await?;
    tx.commit().await
}
