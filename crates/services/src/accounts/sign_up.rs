//! Making an account.

use super::{
    Client, credentials, letters,
    throttle::{self, SIGN_UP_CLIENT, TAKEN_CLIENT, TAKEN_MAIL},
};
use crate::{
    Actor, Context, Error, Result,
    audit::{self, Event, NO_WORKSPACE},
    ids, store,
};
use domain::{Locale, UserId};
use entity::users;
use sea_orm::{ActiveValue::Set, EntityTrait};

/// What someone says when signing up, unchecked.
#[derive(Clone)]
pub struct NewAccount {
    pub email: String,
    pub name: String,
    pub password: String,
    pub locale: Locale,
}

/// Makes an account; whoever made it may be signed in at once.
///
/// `Conflict` where the address has one already: see the module for what that tells strangers.
pub async fn sign_up(ctx: &Context, client: Client, new: NewAccount) -> Result<UserId> {
    let email = credentials::check_email(&new.email)?;
    let name = credentials::check_name(&new.name)?;
    credentials::check_password("password", &new.password, &email)?;
    if let Some(counter) = SIGN_UP_CLIENT.of_client(client) {
        throttle::count(ctx, &[&counter]).await?;
    }
    let password_hash = credentials::hash(&new.password).await?;
    let user = UserId(ids::random());
    let row = users::ActiveModel {
        id: Set(user.0),
        email: Set(email.clone()),
        name: Set(name),
        password_hash: Set(password_hash),
        locale: Set(new.locale.code().into()),
        theme: Set("system".into()),
        created_at: Set(ctx.now_ms()),
    };
    if insert(ctx, user, row).await? { Ok(user) } else { Err(taken(ctx, client, &email).await?) }
}

/// Whether the account was made; not where the address has one.
async fn insert(ctx: &Context, user: UserId, row: users::ActiveModel) -> Result<bool> {
    let tx = store::begin_write(&ctx.db).await?;
    match users::Entity::insert(row).exec_without_returning(&*tx).await {
        Err(error) if store::is_duplicate(&error) => return Ok(false),
        done => done?,
    };
    let event = Event::new("user.signed_up", format!("user:{user}"));
    audit::record(&*tx, ctx.now_ms(), NO_WORKSPACE, Actor::User(user), event).await?;
    tx.commit().await?;
    Ok(true)
}

/// Slows the asker down, tells the address's owner, and says what to do.
async fn taken(ctx: &Context, client: Client, email: &str) -> Result<Error> {
    if let Some(counter) = TAKEN_CLIENT.of_client(client) {
        throttle::count(ctx, &[&counter]).await?;
    }
    let owner = users::Entity::by_email(email).one(&ctx.db).await?;
    if let Some(owner) = owner
        && throttle::count(ctx, &[&TAKEN_MAIL.of(email)]).await.is_ok()
    {
        letters::send_later(ctx, letters::already_signed_up(&owner, &ctx.base_url));
    }
    Ok(Error::Conflict(
        "no account can be made with this address: if it is yours, sign in or ask for a new password".into(),
    ))
}
