//! Which kinds of data a workspace has.

use crate::{Context, Result, Scope};
use domain::{Permission, WorkspaceId};
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use semantic::catalogue::Family;
use std::collections::BTreeSet;

/// The families of data that the workspace has rows of.
pub async fn families(ctx: &Context, scope: &Scope) -> Result<Vec<Family>> {
    scope.require(Permission::ReadData)?;
    present(&ctx.db, scope.workspace_id(), &BTreeSet::from(Family::ALL)).await
}

/// The families, of those asked for, that there is a row of. Where only orders and items are asked for there is no
/// need to look: a shop without them has sold nothing.
pub(super) async fn present(
    db: &impl ConnectionTrait,
    workspace: WorkspaceId,
    families: &BTreeSet<Family>,
) -> Result<Vec<Family>> {
    let mut found = Vec::new();
    if families.iter().all(|family| family.starts_at_nought()) {
        return Ok(families.iter().copied().collect());
    }
    for family in families {
        if any_row(db, workspace, family.tables()).await? {
            found.push(*family);
        }
    }
    if found.contains(&Family::Items) && !found.contains(&Family::Orders) {
        found.push(Family::Orders);
    }
    Ok(found)
}

async fn any_row(db: &impl ConnectionTrait, workspace: WorkspaceId, tables: &[&'static str]) -> Result<bool> {
    for table in tables {
        let select = Query::select()
            .expr(Expr::Constant(1.into()))
            .from(*table)
            .and_where(Expr::col("workspace_id").eq(workspace.0))
            .limit(1)
            .to_owned();
        if db.query_one(&select).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}
