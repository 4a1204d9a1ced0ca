//! Whether whoever showed a board to others still may.

use crate::{Context, Error, Result, Scope, access::Workspace, boards as use_cases, workspaces};
use boards::{Board, kept::Right};
use domain::{Permission, UserId, WorkspaceId};
use entity::api_keys;
use sea_orm::{ColumnTrait, QueryFilter};

/// The row of a link or a token, as far as rights go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Made {
    pub workspace: WorkspaceId,
    pub board: i64,
    pub user: Option<i64>,
    pub key: Option<i64>,
    /// The right to the board that making one takes.
    pub needed: Right,
}

/// The board and its workspace; `None` where the board is gone or in the archive, and where its maker is no member any more, lost the right, or
/// is a key that was revoked.
pub(super) async fn standing(ctx: &Context, made: Made) -> Result<Option<(Workspace, Board)>> {
    let Some(maker) = known(maker(ctx, made).await)?.flatten() else { return Ok(None) };
    if !maker.allows(Permission::ShareBoards) {
        return Ok(None);
    }
    let board = known(use_cases::in_use(&ctx.db, &maker.with_reading(), made.board, made.needed).await)?;
    Ok(board.map(|board| (maker.workspace().clone(), board)))
}

async fn maker(ctx: &Context, made: Made) -> Result<Option<Scope>> {
    match (made.user, made.key) {
        (Some(user), _) => workspaces::scope_for_member(ctx, UserId(user), made.workspace).await.map(Some),
        (None, Some(key)) => {
            let found = api_keys::Entity::in_workspace(made.workspace).filter(api_keys::Column::Id.eq(key));
            match found.one(&ctx.db).await?.filter(|key| key.revoked_at.is_none()) {
                Some(key) => workspaces::scope_for_key(ctx, &key).await.map(Some),
                None => Ok(None),
            }
        }
        (None, None) => Ok(None),
    }
}

/// Refusals are an answer here; what broke is not.
fn known<T>(outcome: Result<T>) -> Result<Option<T>> {
    match outcome {
        Ok(value) => Ok(Some(value)),
        Err(Error::NotFound(_) | Error::Forbidden(_) | Error::Conflict(_) | Error::Unauthenticated) => Ok(None),
        Err(error) => Err(error),
    }
}
