//! Signing in.

use super::{
    Client, credentials,
    throttle::{self, Counter, SIGN_IN_ADDRESS, SIGN_IN_CLIENT},
};
use crate::{
    Actor, Context, Error, Result,
    audit::{self, Event, NO_WORKSPACE},
    store,
};
use domain::UserId;
use entity::users;

/// An address and a password, as typed.
#[derive(Clone)]
pub struct Attempt {
    pub email: String,
    pub password: String,
}

/// Who it is. `Unauthenticated` where address and password don't belong together, whether or not there is such an account;
/// `RateLimited` after too many of those.
pub async fn sign_in(ctx: &Context, client: Client, attempt: Attempt) -> Result<UserId> {
    // An address that can't have an account is looked up all the same, so that it takes as long and counts as much.
    let email = attempt.email.trim().to_lowercase();
    let tries = Tries::count(ctx, client, &email).await?;
    let user = users::Entity::by_email(&email).one(&ctx.db).await?;
    let kept = user.as_ref().map(|user| user.password_hash.as_str());
    let matches = credentials::verify(&attempt.password, kept).await?;
    let Some(user) = user.filter(|_| matches) else { return Err(Error::Unauthenticated) };
    let id = UserId(user.id);
    store::write(&ctx.db, async |tx| {
        tries.forgive(tx).await?;
        let event = Event::new("user.signed_in", format!("user:{id}"));
        audit::record(tx, ctx.now_ms(), NO_WORKSPACE, Actor::User(id), event).await
    })
    .await?;
    Ok(id)
}

/// An attempt that has been counted.
pub(super) struct Tries {
    address: Counter,
    client: Option<Counter>,
}

impl Tries {
    pub async fn count(ctx: &Context, client: Client, email: &str) -> Result<Self> {
        let tries = Self { address: SIGN_IN_ADDRESS.of(email), client: SIGN_IN_CLIENT.of_client(client) };
        let counters: Vec<&Counter> = tries.client.iter().chain([&tries.address]).collect();
        throttle::count(ctx, &counters).await?;
        Ok(tries)
    }

    /// The password was right: the address starts afresh, the place has its attempt back.
    pub async fn forgive(&self, tx: &impl sea_orm::ConnectionTrait) -> Result<()> {
        if let Some(client) = &self.client {
            throttle::give_back(tx, client).await?;
        }
        throttle::clear(tx, &self.address).await
    }
}
