//! Tokens of embeds: made, listed, revoked.

use super::{
    KEPT, MOST,
    token::{self, Claims, Purpose},
};
use crate::{
    Actor, Context, Error, Result, Scope,
    audit::{self, Event},
    boards as use_cases, ids, ingest, keys, store,
};
use boards::{
    Board, Widget,
    kept::Right,
    outside::{
        Embed, EmbedMade, LONGEST_SECONDS, MAX_LOCKED, MAX_ORIGINS, SHORTEST_SECONDS, Show, USUAL_SECONDS, Wanted,
    },
};
use domain::{ApiKeyId, Permission, WorkspaceId};
use entity::embed_tokens::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use semantic::{Filter, catalogue};

/// Most that a list tells.
const LISTED: u64 = 500;
/// Most values of a locked filter.
const MAX_VALUES: usize = 200;

/// Makes a token with which the named sites show a board, a tile or a number. Editors of the board may, and keys with the scope `embed` for
/// boards that the whole workspace sees.
pub async fn create(ctx: &Context, scope: &Scope, wanted: Wanted) -> Result<EmbedMade> {
    scope.require(Permission::ShareBoards)?;
    let (user, key) = maker_of(scope)?;
    let reading = scope.with_reading();
    let seconds = checked(&wanted)?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    let row = Model {
        workspace_id: workspace.0,
        id: ids::random(),
        board_id: wanted.board,
        wanted: serde_json::to_string(&wanted).map_err(Error::internal)?,
        created_by: user,
        key_id: key,
        created_at: now,
        expires_at: now + i64::from(seconds) * 1_000,
        last_used_at: None,
        revoked_at: None,
    };
    let (id, expires_at) = (row.id, row.expires_at);
    store::write(&ctx.db, async |tx| {
        let board = use_cases::in_use(tx, &reading, wanted.board, needed(scope.actor())).await?;
        fits(&board, &wanted)?;
        make_room(tx, workspace, now).await?;
        Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
        let sites: Vec<&str> = wanted.origins.iter().map(|origin| origin.as_str()).collect();
        let detail = format!("{}: {} for {}", board.name, wanted.show.code(), sites.join(", "));
        note(tx, ctx, scope, "embed.created", id, detail).await
    })
    .await?;
    let claims = Claims { workspace: workspace.0, id, until: expires_at };
    let token = token::seal(&ctx.models.vault, Purpose::Embed, claims)?;
    Ok(EmbedMade { id, url: format!("{}/embed/{token}", ctx.base_url), token, expires_at })
}

/// Tokens of the workspace, or of one board, newest first, with those that ended in the last week: a key's own, and to people those of boards that
/// they may edit.
pub async fn list(ctx: &Context, scope: &Scope, board: Option<i64>) -> Result<Vec<Embed>> {
    scope.require(Permission::ShareBoards)?;
    let (_, key) = maker_of(scope)?;
    let mut query = Entity::in_workspace(scope.workspace_id());
    if let Some(board) = board {
        query = query.filter(Column::BoardId.eq(board));
    }
    query = match key {
        Some(key) => query.filter(Column::KeyId.eq(key)),
        None => query.filter(Column::BoardId.is_in(editable(ctx, scope).await?)),
    };
    let rows = query.order_by_desc(Column::CreatedAt).order_by_desc(Column::Id).limit(LISTED).all(&ctx.db).await?;
    let people = use_cases::names(&ctx.db, rows.iter().filter_map(|row| row.created_by)).await?;
    let keys = keys::names(ctx, scope.workspace_id()).await?;
    let by = |row: &Model| match (row.created_by, row.key_id) {
        (Some(user), _) => people.get(&user).cloned(),
        (None, key) => key.and_then(|key| keys.get(&ApiKeyId(key)).cloned()),
    };
    // One that an earlier version wrote and this one can't read shows nothing either.
    let read = |row: Model| {
        Some(Embed {
            id: row.id,
            wanted: serde_json::from_str(&row.wanted).ok()?,
            by: by(&row),
            created_at: row.created_at,
            expires_at: row.expires_at,
            last_used_at: row.last_used_at,
            revoked_at: row.revoked_at,
        })
    };
    Ok(rows.into_iter().filter_map(read).collect())
}

/// Makes a token show nothing any more, at once. Revoking it again changes nothing. Keys revoke what they made.
pub async fn revoke(ctx: &Context, scope: &Scope, id: i64) -> Result<()> {
    scope.require(Permission::ShareBoards)?;
    let (_, key) = maker_of(scope)?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    store::write(&ctx.db, async |tx| {
        let row = Entity::in_workspace(workspace).filter(Column::Id.eq(id)).one(tx).await?.ok_or(NOT_FOUND)?;
        match key {
            Some(key) if row.key_id != Some(key) => return Err(NOT_FOUND),
            Some(_) => {}
            None => may_edit(tx, scope, row.board_id).await?,
        }
        if row.revoked_at.is_some() {
            return Ok(());
        }
        let change = Entity::update_in(workspace).col_expr(Column::RevokedAt, Expr::value(now));
        change.filter(Column::Id.eq(id)).exec(tx).await?;
        note(tx, ctx, scope, "embed.revoked", id, format!("board:{}", row.board_id)).await
    })
    .await
}

const NOT_FOUND: Error = Error::NotFound("embed token");

/// The right to a board that showing it inside other sites takes.
pub(super) fn needed(actor: Actor) -> Right {
    if matches!(actor, Actor::Key(_)) { Right::View } else { Right::Edit }
}

fn maker_of(scope: &Scope) -> Result<(Option<i64>, Option<i64>)> {
    match scope.actor() {
        Actor::User(user) => Ok((Some(user.0), None)),
        Actor::Key(key) => Ok((None, Some(key.0))),
        // What they made would have nobody whose rights it could have.
        Actor::System | Actor::Visitor | Actor::Guest => Err(Error::Forbidden("editor")),
    }
}

async fn editable(ctx: &Context, scope: &Scope) -> Result<Vec<i64>> {
    let boards = use_cases::list(ctx, scope).await?;
    Ok(boards.into_iter().filter(|board| board.right >= Right::Edit).map(|board| board.id).collect())
}

/// Revoking is for those who may make one; also of a board in the archive.
async fn may_edit(tx: &impl ConnectionTrait, scope: &Scope, board: i64) -> Result<()> {
    match use_cases::in_use(tx, scope, board, Right::Edit).await {
        Ok(_) | Err(Error::Conflict(_)) => Ok(()),
        Err(Error::NotFound(_)) => Err(NOT_FOUND),
        Err(error) => Err(error),
    }
}

/// How many seconds it lasts, where everything that needs no board is right.
fn checked(wanted: &Wanted) -> Result<u32> {
    let refuse = |field: &str, reason: String| Err(Error::invalid(field, reason));
    if wanted.origins.is_empty() || wanted.origins.len() > MAX_ORIGINS {
        return refuse("origins", format!("has {}: name 1 to {MAX_ORIGINS} sites", wanted.origins.len()));
    }
    if wanted.filters.len() > MAX_LOCKED {
        return refuse("filters", format!("has {}: use at most {MAX_LOCKED}", wanted.filters.len()));
    }
    wanted.filters.iter().try_for_each(is_lock)?;
    match (wanted.show, &wanted.tile) {
        (Show::Board, Some(_)) => {
            return refuse("tile", "is given with a whole board: leave it out, or show a tile or a number".into());
        }
        (Show::Tile | Show::Number, None) => return refuse("tile", "is missing: name one of the board's".into()),
        _ => {}
    }
    let seconds = wanted.expires_in.unwrap_or(USUAL_SECONDS);
    if !(SHORTEST_SECONDS..=LONGEST_SECONDS).contains(&seconds) {
        return refuse("expires_in", format!("is {seconds} s: use {SHORTEST_SECONDS} to {LONGEST_SECONDS}"));
    }
    Ok(seconds)
}

/// A filter that holds nothing back is none.
fn is_lock(filter: &Filter) -> Result<()> {
    let shown: String = filter.dimension.chars().take(60).collect();
    let known = catalogue::dimension(&filter.dimension).is_some_and(|dimension| dimension.grain().is_none());
    if !known {
        return Err(Error::invalid(
            "filters",
            format!("'{shown}' is nothing to filter by: use a dimension such as country"),
        ));
    }
    let fits = (1..=MAX_VALUES).contains(&filter.values.len()) && filter.values.iter().all(|value| value.len() <= 400);
    if !fits {
        return Err(Error::invalid("filters", format!("'{shown}' needs 1 to {MAX_VALUES} values")));
    }
    Ok(())
}

/// The tile that is to be shown is there.
fn fits(board: &Board, wanted: &Wanted) -> Result<()> {
    let Some(id) = &wanted.tile else { return Ok(()) };
    let Some(tile) = board.tile(id) else {
        let shown: String = id.as_str().chars().take(40).collect();
        return Err(Error::invalid("tile", format!("the board has no tile '{shown}': name one of its own")));
    };
    match (wanted.show, &tile.face.widget) {
        (Show::Number, Widget::Text { .. } | Widget::Saved { .. }) => {
            Err(Error::invalid("tile", "has no number of its own: choose one that shows a metric"))
        }
        _ => Ok(()),
    }
}

async fn make_room(tx: &sea_orm::DatabaseTransaction, workspace: WorkspaceId, now: i64) -> Result<()> {
    ingest::lock_workspace(tx, workspace).await?;
    Entity::delete_in(workspace).filter(Column::ExpiresAt.lt(now - KEPT)).exec(tx).await?;
    let live = Entity::in_workspace(workspace).filter(Column::ExpiresAt.gt(now)).filter(Column::RevokedAt.is_null());
    if live.count(tx).await? >= MOST {
        return Err(Error::Conflict(format!("a workspace has at most {MOST} embed tokens in force: revoke some")));
    }
    Ok(())
}

async fn note(
    tx: &impl ConnectionTrait,
    ctx: &Context,
    scope: &Scope,
    action: &'static str,
    id: i64,
    detail: String,
) -> Result<()> {
    let event = Event::new(action, format!("embed:{id}")).detail(detail);
    audit::record(tx, ctx.now_ms(), scope.workspace_id(), scope.actor(), event).await
}
