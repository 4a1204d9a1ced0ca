//! Changing a password that is known.

use super::{Client, credentials, sign_in::Tries};
use crate::{
    Actor, Context, Error, Result,
    audit::{self, Event, NO_WORKSPACE},
    sessions, store,
};
use domain::UserId;
use entity::{password_resets, users};
use sea_orm::{ConnectionTrait, sea_query::Expr};

/// Sets a new password and ends the person's other sessions and reset links. `keep` is the id of the session that asks.
pub async fn change_password(
    ctx: &Context,
    client: Client,
    user: UserId,
    current: &str,
    new: &str,
    keep: Option<&str>,
) -> Result<()> {
    let row = users::Entity::by_id(user).one(&ctx.db).await?.ok_or(Error::Unauthenticated)?;
    credentials::check_password("new_password", new, &row.email)?;
    let tries = Tries::count(ctx, client, &row.email).await?;
    if !credentials::verify(current, Some(&row.password_hash)).await? {
        return Err(Error::invalid("current_password", "is not your password: type the one you signed in with"));
    }
    let hash = credentials::hash(new).await?;
    store::write(&ctx.db, async |tx| {
        tries.forgive(tx).await?;
        set_password(tx, ctx.now_ms(), user, hash).await?;
        sessions::end_all(tx, user, keep).await?;
        let event = Event::new("user.password_changed", format!("user:{user}"));
        audit::record(tx, ctx.now_ms(), NO_WORKSPACE, Actor::User(user), event).await
    })
    .await
}

/// Stores the hash; links that were sent out for the old password open nothing any more.
pub(super) async fn set_password(tx: &impl ConnectionTrait, now: i64, user: UserId, hash: String) -> Result<()> {
    users::Entity::update_by_id(user).col_expr(users::Column::PasswordHash, Expr::value(hash)).exec(tx).await?;
    password_resets::Entity::update_unused_of(user)
        .col_expr(password_resets::Column::UsedAt, Expr::value(now))
        .exec(tx)
        .await?;
    Ok(())
}
