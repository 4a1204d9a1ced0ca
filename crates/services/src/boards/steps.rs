//! A step of a board: edits that are made together, on top of whatever others did meanwhile.

use super::{
    KEPT_STEPS, MAX_EDITS,
    list::names,
    rows::{find, person, refused, text_of},
};
use crate::{Context, Error, Result, Scope, store};
use boards::{
    Aspect, Board, Edit, apply_all, clash,
    kept::{Right, Saved},
};
use entity::{
    board_steps::{Column, Entity, Model},
    boards as rows,
};
use sea_orm::{
    ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::Expr,
};

/// Makes edits of the version `base` on the newest one, where they change nothing that changed since. `Invalid` names what is wrong with an edit;
/// nothing is made then.
pub async fn save(ctx: &Context, scope: &Scope, id: i64, base: i64, edits: Vec<Edit>) -> Result<Saved> {
    if edits.is_empty() || edits.len() > MAX_EDITS {
        let count = edits.len();
        return Err(Error::invalid("edits", format!("are {count}: send 1 to {MAX_EDITS} at once")));
    }
    store::write(&ctx.db, async |tx| {
        let found = find(tx, scope, id, Right::Edit, true).await?;
        let version = found.row.version;
        if base > version || base < 1 {
            return Err(Error::invalid("base", format!("is {base}, but the board is at version {version}: load it")));
        }
        if found.row.archived_at.is_some() {
            return Err(Error::Conflict("the board is archived: restore it first".into()));
        }
        let mut board = found.board()?;
        let since = since(tx, scope, id, base).await?;
        // Steps so old that they are forgotten may have changed anything.
        let is_forgotten = since.len() as i64 != version - base;
        let theirs: Vec<(Option<i64>, Vec<Edit>)> =
            since.into_iter().map(|step| Ok((step.author, edits_of(&step.edits)?))).collect::<Result<_>>()?;
        let met = theirs.iter().find_map(|(by, theirs)| Some((*by, clash(&edits, theirs)?)));
        if let Some((by, aspect)) =
            met.map_or_else(|| is_forgotten.then_some((None, None)), |(by, a)| Some((by, Some(a))))
        {
            let by = names(tx, by).await?.into_values().next();
            return Ok(Saved::Clash { version, board, tile: aspect.and_then(tile_of), by });
        }
        make(tx, ctx, scope, &found.row, &mut board, edits).await?;
        let board = (base != version).then_some(board);
        Ok(Saved::Made { version: version + 1, board })
    })
    .await
}

/// Makes edits as the next step.
pub(super) async fn make(
    tx: &DatabaseTransaction,
    ctx: &Context,
    scope: &Scope,
    row: &rows::Model,
    board: &mut Board,
    edits: Vec<Edit>,
) -> Result<()> {
    let (workspace, now, author) = (scope.workspace_id(), ctx.now_ms(), person(scope));
    let back = apply_all(board, &edits).map_err(refused)?;
    let version = row.version + 1;
    let step = Model {
        workspace_id: workspace.0,
        board_id: row.id,
        version,
        edits: serde_json::to_string(&edits).map_err(Error::internal)?,
        back: serde_json::to_string(&back).map_err(Error::internal)?,
        author,
        at: now,
    };
    Entity::insert(step.into_active_model()).exec_without_returning(tx).await?;
    let forgotten = Entity::delete_in(workspace).filter(Column::BoardId.eq(row.id));
    forgotten.filter(Column::Version.lte(version - KEPT_STEPS)).exec(tx).await?;
    rows::Entity::update_in(workspace)
        .col_expr(rows::Column::Name, Expr::value(board.name.clone()))
        .col_expr(rows::Column::Definition, Expr::value(text_of(board)?))
        .col_expr(rows::Column::Version, Expr::value(version))
        .col_expr(rows::Column::UpdatedBy, Expr::value(author))
        .col_expr(rows::Column::UpdatedAt, Expr::value(now))
        .filter(rows::Column::Id.eq(row.id))
        .exec(tx)
        .await?;
    Ok(())
}

/// The steps after a version, oldest first.
pub(super) async fn since(tx: &DatabaseTransaction, scope: &Scope, id: i64, version: i64) -> Result<Vec<Model>> {
    let steps = Entity::in_workspace(scope.workspace_id()).filter(Column::BoardId.eq(id));
    Ok(steps.filter(Column::Version.gt(version)).order_by_asc(Column::Version).all(tx).await?)
}

pub(super) fn edits_of(text: &str) -> Result<Vec<Edit>> {
    serde_json::from_str(text).map_err(Error::internal)
}

fn tile_of(aspect: Aspect) -> Option<String> {
    match aspect {
        Aspect::Face(tile) | Aspect::Place(tile) => Some(tile.to_string()),
        Aspect::Phone | Aspect::Name | Aspect::View => None,
    }
}
