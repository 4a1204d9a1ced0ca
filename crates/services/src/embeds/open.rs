//! The ways in: a token inside another site's page, and a link.

use super::{
    USED_EVERY,
    standing::{Made, standing},
    token::{self, Claims, Purpose},
    window::Window,
};
use crate::{
    Context, Error, Result,
    accounts::{Client, credentials, throttle},
    ids, store,
};
use boards::{kept::Right, outside::Wanted};
use domain::WorkspaceId;
use entity::{board_links, embed_tokens};
use sea_orm::{ColumnTrait, QueryFilter, sea_query::Expr};

/// How long a password that was given holds, in milliseconds.
const PASS_LASTS: i64 = 3_600_000;

/// Why a window stays shut. Whoever asks learns nothing else.
#[derive(Debug)]
pub enum Refusal {
    /// No token of ours, or one that was changed.
    Unreadable,
    Expired,
    Revoked,
    /// No such link, or one that ended; a board that is gone, or in the archive; a maker who may not show it any more.
    Gone,
    /// The page of another site than the token's.
    Origin,
    /// The link has a password. `wrong`: another one was given.
    Password {
        wrong: bool,
    },
    /// Too many passwords were tried: so many seconds.
    Wait(u64),
    Failed(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        match error {
            Error::RateLimited { retry_after } => Self::Wait(retry_after),
            error => Self::Failed(error),
        }
    }
}

impl From<sea_orm::DbErr> for Refusal {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Failed(error.into())
    }
}

/// What somebody shows who opens a link.
#[derive(Clone, Copy)]
pub enum Proof<'a> {
    Nothing,
    Password(&'a str),
    /// What they got for the password earlier.
    Pass(&'a str),
}

/// A link's window.
#[derive(Debug)]
pub struct Opened {
    pub window: Window,
    /// Stands for the password for an hour; of links that have one.
    pub pass: Option<String>,
}

/// The window of a token. `origin` is the site whose page shows it, where the browser says so.
pub async fn open(ctx: &Context, token: &str, origin: Option<&str>) -> Result<Window, Refusal> {
    let claims = token::open(&ctx.models.vault, Purpose::Embed, token)?.ok_or(Refusal::Unreadable)?;
    let now = ctx.now_ms();
    if claims.until <= now {
        return Err(Refusal::Expired);
    }
    let workspace = WorkspaceId(claims.workspace);
    let found = embed_tokens::Entity::in_workspace(workspace).filter(embed_tokens::Column::Id.eq(claims.id));
    let row = found.one(&ctx.db).await?.ok_or(Refusal::Gone)?;
    if row.revoked_at.is_some() {
        return Err(Refusal::Revoked);
    }
    if row.expires_at <= now {
        return Err(Refusal::Expired);
    }
    let wanted: Wanted = serde_json::from_str(&row.wanted).map_err(|_| Refusal::Gone)?;
    if origin.is_some_and(|origin| !wanted.origins.iter().any(|known| known.as_str() == origin)) {
        return Err(Refusal::Origin);
    }
    let needed = if row.key_id.is_some() { Right::View } else { Right::Edit };
    let made = Made { workspace, board: row.board_id, user: row.created_by, key: row.key_id, needed };
    let (workspace_of, board) = standing(ctx, made).await?.ok_or(Refusal::Gone)?;
    let window = Window::of_token(workspace_of, board, wanted, row.expires_at).ok_or(Refusal::Gone)?;
    if is_due(row.last_used_at, now) {
        let change = embed_tokens::Entity::update_in(workspace)
            .filter(embed_tokens::Column::Id.eq(row.id))
            .col_expr(embed_tokens::Column::LastUsedAt, Expr::value(now));
        noted(store::write(&ctx.db, async |tx| Ok(change.exec(tx).await.map(drop)?)).await);
    }
    Ok(window)
}

/// The window of a link.
pub async fn open_link(ctx: &Context, secret: &str, proof: Proof<'_>, client: Client) -> Result<Opened, Refusal> {
    if secret.len() > 100 {
        return Err(Refusal::Gone);
    }
    let now = ctx.now_ms();
    let row = board_links::Entity::by_hash(&ids::digest(secret)).one(&ctx.db).await?;
    let is_live = |row: &board_links::Model| row.revoked_at.is_none() && row.expires_at.is_none_or(|end| now < end);
    let row = row.filter(is_live).ok_or(Refusal::Gone)?;
    let workspace = WorkspaceId(row.workspace_id);
    let made = Made { workspace, board: row.board_id, user: row.created_by, key: None, needed: Right::Own };
    // Before the password: a board that is gone has none.
    let (workspace_of, board) = standing(ctx, made).await?.ok_or(Refusal::Gone)?;
    if let Some(hash) = &row.password_hash {
        prove(ctx, &row, hash, proof, client).await?;
    }
    let pass = match row.password_hash {
        Some(_) => {
            let claims = Claims { workspace: row.workspace_id, id: row.id, until: now + PASS_LASTS };
            Some(token::seal(&ctx.models.vault, Purpose::Pass, claims)?)
        }
        None => None,
    };
    if is_due(row.last_used_at, now) {
        let change = board_links::Entity::update_in(workspace)
            .filter(board_links::Column::Id.eq(row.id))
            .col_expr(board_links::Column::LastUsedAt, Expr::value(now));
        noted(store::write(&ctx.db, async |tx| Ok(change.exec(tx).await.map(drop)?)).await);
    }
    Ok(Opened { window: Window::of_link(workspace_of, board, row.expires_at), pass })
}

/// Lets through whoever knows the password. Tries are counted before they are made, for the link and for where they come from.
async fn prove(
    ctx: &Context,
    row: &board_links::Model,
    hash: &str,
    proof: Proof<'_>,
    client: Client,
) -> Result<(), Refusal> {
    let password = match proof {
        Proof::Nothing => return Err(Refusal::Password { wrong: false }),
        Proof::Pass(pass) => {
            let claims = token::open(&ctx.models.vault, Purpose::Pass, pass)?;
            let holds = |claims: Claims| {
                claims.workspace == row.workspace_id && claims.id == row.id && claims.until > ctx.now_ms()
            };
            return if claims.is_some_and(holds) { Ok(()) } else { Err(Refusal::Password { wrong: false }) };
        }
        Proof::Password(password) => password,
    };
    let link = throttle::LINK.of(&row.id.to_string());
    let place = throttle::LINK_CLIENT.of_client(client);
    let counters: Vec<_> = place.iter().chain([&link]).collect();
    throttle::count(ctx, &counters).await?;
    if password.len() > 1_000 || !credentials::verify(password, Some(hash)).await? {
        return Err(Refusal::Password { wrong: true });
    }
    store::write(&ctx.db, async |tx| {
        for counter in &counters {
            throttle::give_back(tx, counter).await?;
        }
        Ok(())
    })
    .await?;
    Ok(())
}

fn is_due(last: Option<i64>, now: i64) -> bool {
    last.is_none_or(|last| now - last >= USED_EVERY)
}

/// What can't be noted is shown all the same.
fn noted(outcome: Result<()>) {
    if let Err(error) = outcome {
        tracing::warn!(%error, "the use of a link or a token was not noted");
    }
}
