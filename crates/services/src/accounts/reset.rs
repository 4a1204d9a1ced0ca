//! Setting a password that was forgotten.

use super::{
    Client, credentials, letters,
    passwords::set_password,
    throttle::{self, Counter, RESET_ADDRESS, RESET_CLIENT, SIGN_IN_ADDRESS},
};
use crate::{
    Actor, Context, Error, Result,
    audit::{self, Event, NO_WORKSPACE},
    ids, sessions, store,
};
use domain::UserId;
use entity::{password_resets, users};
use sea_orm::{ActiveValue::Set, EntityTrait, QuerySelect};

/// How long a link opens, in milliseconds.
const LASTS: i64 = 60 * 60 * 1000;

/// Sends a link to that address, if it has an account; the answer is the same, and as quick, if it has none.
pub async fn request_password_reset(ctx: &Context, client: Client, email: &str) -> Result<()> {
    let email = credentials::check_email(email)?;
    let place = RESET_CLIENT.of_client(client);
    let address = RESET_ADDRESS.of(&email);
    let counters: Vec<&Counter> = place.iter().chain([&address]).collect();
    throttle::count(ctx, &counters).await?;
    let later = ctx.clone();
    tokio::spawn(async move {
        if let Err(error) = send_link(&later, &email).await {
            tracing::error!(error = &error as &dyn std::error::Error, "a reset link could not be made");
        }
    });
    Ok(())
}

async fn send_link(ctx: &Context, email: &str) -> Result<()> {
    let Some(user) = users::Entity::by_email(email).one(&ctx.db).await? else { return Ok(()) };
    let token = ids::secret();
    let now = ctx.now_ms();
    let row = password_resets::ActiveModel {
        token_hash: Set(ids::digest(&token)),
        user_id: Set(user.id),
        created_at: Set(now),
        expires_at: Set(now + LASTS),
        used_at: Set(None),
    };
    store::write(&ctx.db, async |tx| {
        password_resets::Entity::insert(row).exec_without_returning(tx).await?;
        let event = Event::new("user.reset_requested", format!("user:{}", user.id));
        audit::record(tx, now, NO_WORKSPACE, Actor::System, event).await
    })
    .await?;
    letters::send(ctx, letters::reset(&user, &ctx.base_url, &token)).await;
    Ok(())
}

/// Whether a link still opens, for the page behind it.
pub async fn check_reset(ctx: &Context, token: &str) -> Result<()> {
    usable(&ctx.db, ctx.now_ms(), token).await.map(drop)
}

/// Sets the password by a link, which then opens nothing any more, and ends all of the person's sessions.
pub async fn reset_password(ctx: &Context, token: &str, password: &str) -> Result<()> {
    let link = usable(&ctx.db, ctx.now_ms(), token).await?;
    let user = users::Entity::by_id(UserId(link.user_id)).one(&ctx.db).await?.ok_or_else(spent)?;
    credentials::check_password("password", password, &user.email)?;
    let hash = credentials::hash(password).await?;
    let id = UserId(user.id);
    store::write(&ctx.db, async |tx| {
        let now = ctx.now_ms();
        // Held from here on: of two that come at once with one link, the second finds it used.
        users::Entity::by_id(id).lock_exclusive().one(tx).await?;
        usable(tx, now, token).await?;
        set_password(tx, now, id, hash).await?;
        sessions::end_all(tx, id, None).await?;
        throttle::clear(tx, &SIGN_IN_ADDRESS.of(&user.email)).await?;
        let event = Event::new("user.password_reset", format!("user:{id}"));
        audit::record(tx, now, NO_WORKSPACE, Actor::User(id), event).await
    })
    .await
}

async fn usable(db: &impl sea_orm::ConnectionTrait, now: i64, token: &str) -> Result<password_resets::Model> {
    let link = password_resets::Entity::by_digest(&ids::digest(token)).one(db).await?;
    link.filter(|link| link.used_at.is_none() && now < link.expires_at).ok_or_else(spent)
}

fn spent() -> Error {
    Error::invalid("token", "this link was used or is too old: ask for a new one")
}
