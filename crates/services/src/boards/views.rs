//! Views of a board under names: one's own, or for everyone who sees the board.

use super::{
    list::{blank, keep, mark_of},
    make::note,
    rows::{find, person, refused},
};
use crate::{Context, Error, Result, Scope, ids, store};
use boards::{
    View, check_name,
    kept::{KeptView, Right},
};
use entity::board_views::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    sea_query::{Expr, ExprTrait},
};

/// Most views of a board that one person keeps.
const MOST: usize = 50;

/// The views of a board that the reader may choose from: everyone's and their own, by name.
pub(super) async fn views(db: &impl ConnectionTrait, scope: &Scope, board: i64, right: Right) -> Result<Vec<KeptView>> {
    let rows = Entity::in_workspace(scope.workspace_id()).filter(Column::BoardId.eq(board));
    let rows = rows.order_by_asc(Column::Name).order_by_asc(Column::Id).all(db).await?;
    let reader = person(scope);
    // One that an earlier version wrote and this one can't read is left out, not fatal.
    let read = |row: Model| {
        let mine = Some(row.user_id) == reader;
        let view = serde_json::from_str(&row.definition).ok()?;
        let may_change = mine || (row.shared && right >= Right::Edit);
        let kept = KeptView { id: row.id, name: row.name, view, shared: row.shared, may_change, begins: row.begins };
        (mine || kept.shared).then_some(kept)
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Keeps a view under a name, in place of one's own of that name. For everyone only by those who may edit the board.
pub async fn keep_view(ctx: &Context, scope: &Scope, board: i64, name: &str, view: View, shared: bool) -> Result<i64> {
    let name = name.trim();
    check_name(name).and_then(|()| view.check()).map_err(refused)?;
    let definition = serde_json::to_string(&view).map_err(Error::internal)?;
    store::write(&ctx.db, async |tx| {
        let user_id = of_board(tx, scope, board, if shared { Right::Edit } else { Right::View }).await?;
        let workspace = scope.workspace_id();
        let mine = Entity::in_workspace(workspace).filter(Column::BoardId.eq(board)).filter(Column::UserId.eq(user_id));
        let mine = mine.all(tx).await?;
        let same = mine.iter().find(|row| row.name.to_lowercase() == name.to_lowercase());
        if same.is_none() && mine.len() >= MOST {
            return Err(Error::Conflict(format!("you keep {MOST} views of this board: delete one")));
        }
        let id = same.map_or_else(ids::random, |row| row.id);
        let begins = shared && same.is_some_and(|row| row.begins);
        Entity::delete_in(workspace).filter(Column::BoardId.eq(board)).filter(Column::Id.eq(id)).exec(tx).await?;
        let row = Model {
            workspace_id: workspace.0,
            board_id: board,
            id,
            user_id,
            name: name.to_owned(),
            definition: definition.clone(),
            shared,
            begins,
            updated_at: ctx.now_ms(),
        };
        Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
        if shared {
            note(tx, ctx, scope, "board.view_kept", board, name).await?;
        }
        Ok(id)
    })
    .await
}

/// Forgets a view: one's own, or one for everyone by those who may edit the board.
pub async fn forget_view(ctx: &Context, scope: &Scope, board: i64, id: i64) -> Result<()> {
    store::write(&ctx.db, async |tx| {
        let row = one(tx, scope, board, id).await?;
        let is_mine = person(scope) == Some(row.user_id);
        of_board(tx, scope, board, if is_mine { Right::View } else { Right::Edit }).await?;
        let gone = Entity::delete_in(scope.workspace_id()).filter(Column::BoardId.eq(board));
        gone.filter(Column::Id.eq(id)).exec(tx).await?;
        if row.shared {
            note(tx, ctx, scope, "board.view_forgotten", board, &row.name).await?;
        }
        Ok(())
    })
    .await
}

/// Begins a board with a view: for the reader alone. `None`: as it begins for everyone.
pub async fn begin_with(ctx: &Context, scope: &Scope, board: i64, id: Option<i64>) -> Result<()> {
    let reader = of_board(&ctx.db, scope, board, Right::View).await?;
    if let Some(id) = id {
        one(&ctx.db, scope, board, id).await?;
    }
    let known = mark_of(&ctx.db, scope, reader, board).await?.unwrap_or_else(|| blank(scope, reader, board));
    keep(ctx, scope, entity::board_marks::Model { view_id: id, ..known }).await
}

/// Begins a board with a view for everyone who chose no other. `None`: with what the board itself says. `Invalid` for a view that not everyone sees.
pub async fn begin_all_with(ctx: &Context, scope: &Scope, board: i64, id: Option<i64>) -> Result<()> {
    store::write(&ctx.db, async |tx| {
        of_board(tx, scope, board, Right::Edit).await?;
        let name = match id {
            Some(id) => {
                let row = one(tx, scope, board, id).await?;
                if !row.shared {
                    return Err(Error::invalid("view", "is yours alone: keep it for everyone first"));
                }
                row.name
            }
            None => String::new(),
        };
        let is_it = ExprTrait::eq(Expr::col(Column::Id), id.unwrap_or_default());
        let all = Entity::update_in(scope.workspace_id()).col_expr(Column::Begins, is_it);
        all.filter(Column::BoardId.eq(board)).exec(tx).await?;
        note(tx, ctx, scope, "board.view_begins", board, &name).await
    })
    .await
}

/// A view that the reader sees.
async fn one(db: &impl ConnectionTrait, scope: &Scope, board: i64, id: i64) -> Result<Model> {
    let row = Entity::in_workspace(scope.workspace_id()).filter(Column::BoardId.eq(board));
    let row = row.filter(Column::Id.eq(id)).one(db).await?;
    let seen = row.filter(|row| row.shared || Some(row.user_id) == person(scope));
    seen.ok_or(Error::NotFound("view"))
}

/// The person who has this right to the board. `Forbidden` for keys and visitors: they keep nothing.
async fn of_board(db: &impl ConnectionTrait, scope: &Scope, board: i64, needed: Right) -> Result<i64> {
    find(db, scope, board, needed, false).await?;
    person(scope).ok_or(Error::Forbidden("viewer"))
}

/// Forgets what a person who leaves kept for themselves.
pub(crate) async fn forget_views_of(tx: &DatabaseTransaction, scope: &Scope, user: i64) -> Result<()> {
    let gone = Entity::delete_in(scope.workspace_id()).filter(Column::UserId.eq(user));
    gone.filter(Column::Shared.eq(false)).exec(tx).await?;
    Ok(())
}
