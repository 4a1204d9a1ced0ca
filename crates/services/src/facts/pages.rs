//! Going over a whole table of a workspace, a page to a transaction.

use crate::{Context, Result, ingest, ingest::tables::upsert, store};
use domain::WorkspaceId;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, ExprTrait, IdenStatic, IntoActiveModel, Iterable, ModelTrait,
    PrimaryKeyToColumn, QueryFilter, QueryOrder, QuerySelect, Value,
    sea_query::{Expr, SimpleExpr},
};
use std::collections::BTreeSet;

const PAGE: u64 = 2000;

/// The rows of one workspace, in the order of their keys.
pub(super) struct Pages<'a> {
    pub(super) ctx: &'a Context,
    pub(super) workspace: WorkspaceId,
}

impl Pages<'_> {
    /// Lets `change` see every row, writes those that it changes, and marks the days it names as stale. The key must stay.
    pub(super) async fn rewrite<E>(
        &self,
        mut change: impl FnMut(&mut E::Model, &mut BTreeSet<i32>) + Send,
    ) -> Result<()>
    where
        E: EntityTrait,
        E::Model: ModelTrait<Entity = E> + IntoActiveModel<E::ActiveModel> + PartialEq + Clone + Send + Sync,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        let mut after: Option<Vec<Value>> = None;
        loop {
            let tx = store::begin_write_in(&self.ctx.db, self.workspace).await?;
            ingest::lock_workspace(&tx, self.workspace).await?;
            let rows = next::<E>(self.workspace, after.take()).all(&*tx).await?;
            let Some(last) = rows.last() else { return Ok(()) };
            after = Some(key_columns::<E>().map(|column| last.get(column)).collect());
            let mut stale = BTreeSet::new();
            let moved: Vec<E::Model> = rows
                .into_iter()
                .filter_map(|row| {
                    let mut moved = row.clone();
                    change(&mut moved, &mut stale);
                    (moved != row).then_some(moved)
                })
                .collect();
            let any = !moved.is_empty();
            upsert::<E>(&*tx, moved).await?;
            ingest::mark_dirty(&tx, self.workspace, stale).await?;
            if any {
                ingest::raise_version(&*tx, self.workspace, self.ctx.now_ms()).await?;
            }
            tx.commit().await?;
        }
    }
}

fn key_columns<E: EntityTrait>() -> impl Iterator<Item = E::Column> {
    E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column).filter(|column| column.as_str() != "workspace_id")
}

/// The next page after a key, in the order of keys.
fn next<E: EntityTrait>(workspace: WorkspaceId, after: Option<Vec<Value>>) -> sea_orm::Select<E> {
    let of_workspace = E::Column::iter().find(|column| column.as_str() == "workspace_id");
    let mut select = E::find().filter(of_workspace.map_or(Expr::value(false), |column| column.eq(workspace.0)));
    if let Some(after) = after {
        let columns = key_columns::<E>().map(|column| Expr::col(column.as_column_ref()));
        let values = after.into_iter().map(Expr::value);
        let beyond: SimpleExpr = Expr::tuple(columns).gt(Expr::tuple(values));
        select = select.filter(beyond);
    }
    key_columns::<E>().fold(select, |select, column| select.order_by_asc(column)).limit(PAGE)
}
