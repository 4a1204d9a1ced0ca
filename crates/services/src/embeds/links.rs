//! Public links: made, listed, revoked. Only digests of their secrets are kept.

use super::{MOST_DAYS, MOST_LINKS};
use crate::{
    Actor, Context, Error, Result, Scope,
    accounts::credentials,
    audit::{self, Event},
    boards as use_cases, ids, store,
};
use boards::{
    kept::Right,
    outside::{Link, LinkMade},
};
use domain::Permission;
use entity::board_links::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, sea_query::Expr};

/// What a link asks of whoever opens it.
#[derive(Clone, Default)]
pub struct LinkDraft {
    pub password: Option<String>,
    /// Whole days until it ends; `None`: it lasts until it is revoked.
    pub days: Option<u32>,
}

/// Makes a link that shows a board to everyone who has it. For people who own the board.
pub async fn create(ctx: &Context, scope: &Scope, board: i64, draft: LinkDraft) -> Result<LinkMade> {
    let user = person(scope)?;
    // Hashing takes a while: not for those who may not.
    use_cases::in_use(&ctx.db, scope, board, Right::Own).await?;
    let now = ctx.now_ms();
    let expires_at = match draft.days {
        Some(days) if (1..=MOST_DAYS).contains(&days) => Some(now + i64::from(days) * 86_400_000),
        Some(days) => return Err(Error::invalid("days", format!("is {days}: use 1 to {MOST_DAYS}"))),
        None => None,
    };
    let password_hash = match draft.password.filter(|password| !password.is_empty()) {
        Some(password) => {
            credentials::check_password("password", &password, "")?;
            Some(credentials::hash(&password).await?)
        }
        None => None,
    };
    let secret = ids::secret();
    let row = Model {
        workspace_id: scope.workspace_id().0,
        id: ids::random(),
        board_id: board,
        secret_hash: ids::digest(&secret),
        password_hash,
        created_by: Some(user),
        created_at: now,
        expires_at,
        last_used_at: None,
        revoked_at: None,
    };
    let id = row.id;
    store::write(&ctx.db, async |tx| {
        let shown = use_cases::in_use(tx, scope, board, Right::Own).await?;
        let live = of_board(tx, scope, board).await?;
        if live.iter().filter(|row| read(row, None).is_live(now)).count() >= MOST_LINKS {
            return Err(Error::Conflict(format!("a board has at most {MOST_LINKS} links: revoke one")));
        }
        let guarded = if row.password_hash.is_some() { "with a password" } else { "without a password" };
        let detail = format!("link:{id}, {}, {guarded}", shown.name);
        Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
        note(tx, ctx, scope, "board.link_created", board, detail).await
    })
    .await?;
    Ok(LinkMade { id, url: format!("{}/share/{secret}", ctx.base_url), expires_at })
}

/// The links of a board, also ended ones, newest first. For people who own it.
pub async fn list(ctx: &Context, scope: &Scope, board: i64) -> Result<Vec<Link>> {
    person(scope)?;
    owned(&ctx.db, scope, board).await?;
    let rows = of_board(&ctx.db, scope, board).await?;
    let people = use_cases::names(&ctx.db, rows.iter().filter_map(|row| row.created_by)).await?;
    let name = |row: &Model| row.created_by.and_then(|user| people.get(&user).cloned());
    Ok(rows.iter().map(|row| read(row, name(row))).collect())
}

/// Makes a link open nothing any more, at once. Revoking it again changes nothing.
pub async fn revoke(ctx: &Context, scope: &Scope, id: i64) -> Result<()> {
    person(scope)?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    store::write(&ctx.db, async |tx| {
        let row = Entity::in_workspace(workspace).filter(Column::Id.eq(id)).one(tx).await?.ok_or(NOT_FOUND)?;
        owned(tx, scope, row.board_id).await?;
        if row.revoked_at.is_some() {
            return Ok(());
        }
        let change = Entity::update_in(workspace).col_expr(Column::RevokedAt, Expr::value(now));
        change.filter(Column::Id.eq(id)).exec(tx).await?;
        note(tx, ctx, scope, "board.link_revoked", row.board_id, format!("link:{id}")).await
    })
    .await
}

const NOT_FOUND: Error = Error::NotFound("link");

/// A link stands for a person, whose rights it has.
fn person(scope: &Scope) -> Result<i64> {
    scope.require(Permission::ShareBoards)?;
    match scope.actor() {
        Actor::User(user) => Ok(user.0),
        _ => Err(Error::Forbidden("editor")),
    }
}

/// Also of boards in the archive, whose links open nothing but are listed.
async fn owned(db: &impl ConnectionTrait, scope: &Scope, board: i64) -> Result<()> {
    match use_cases::in_use(db, scope, board, Right::Own).await {
        Ok(_) | Err(Error::Conflict(_)) => Ok(()),
        Err(error) => Err(error),
    }
}

async fn of_board(db: &impl ConnectionTrait, scope: &Scope, board: i64) -> Result<Vec<Model>> {
    let rows = Entity::in_workspace(scope.workspace_id()).filter(Column::BoardId.eq(board));
    Ok(rows.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).all(db).await?)
}

fn read(row: &Model, by: Option<String>) -> Link {
    Link {
        id: row.id,
        has_password: row.password_hash.is_some(),
        by,
        created_at: row.created_at,
        expires_at: row.expires_at,
        last_used_at: row.last_used_at,
        revoked_at: row.revoked_at,
    }
}

async fn note(
    tx: &impl ConnectionTrait,
    ctx: &Context,
    scope: &Scope,
    action: &'static str,
    board: i64,
    detail: String,
) -> Result<()> {
    let event = Event::new(action, format!("board:{board}")).detail(detail);
    audit::record(tx, ctx.now_ms(), scope.workspace_id(), scope.actor(), event).await
}
