//! A board's past, and the way back.

use super::{
    list::names,
    make::note,
    rows::find,
    steps::{edits_of, make, since},
};
use crate::{Context, Error, Result, Scope, store};
use boards::kept::{Right, Step};
use entity::board_steps::{Column, Entity};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder, QuerySelect};

/// Steps a page shows.
const SHOWN: u64 = 100;

/// The newest steps of a board, newest first.
pub async fn steps(ctx: &Context, scope: &Scope, id: i64) -> Result<Vec<Step>> {
    find(&ctx.db, scope, id, Right::View, false).await?;
    let rows = Entity::in_workspace(scope.workspace_id()).filter(Column::BoardId.eq(id));
    let rows = rows.order_by_desc(Column::Version).limit(SHOWN).all(&ctx.db).await?;
    let people = names(&ctx.db, rows.iter().filter_map(|row| row.author)).await?;
    rows.into_iter()
        .map(|row| {
            Ok(Step {
                version: row.version,
                by: row.author.and_then(|author| people.get(&author).cloned()),
                at: row.at,
                edits: edits_of(&row.edits)?,
            })
        })
        .collect()
}

/// Brings a board back to what it was at a version: a step like any other. Tells the new version.
pub async fn revert(ctx: &Context, scope: &Scope, id: i64, version: i64) -> Result<i64> {
    store::write(&ctx.db, async |tx| {
        let found = find(tx, scope, id, Right::Edit, true).await?;
        let since = since(tx, scope, id, version).await?;
        if version < 1 || version >= found.row.version || since.len() as i64 != found.row.version - version {
            return Err(Error::NotFound("version"));
        }
        let mut back = Vec::new();
        for step in since.into_iter().rev() {
            back.extend(edits_of(&step.back)?);
        }
        let mut board = found.board()?;
        make(tx, ctx, scope, &found.row, &mut board, back).await?;
        note(tx, ctx, scope, "board.reverted", id, &format!("{} to version {version}", board.name)).await?;
        Ok(found.row.version + 1)
    })
    .await
}
