//! People: signing up and in, passwords, profiles.
//!
//! What strangers can learn. Sign-in and password reset answer the same, in the same time, whether or not an address has an
//! account. Sign-up can't: whoever may sign in at once learns that the address was free. So a taken address costs as much
//! time as a free one, is answered at most a few times from one place before it has to wait, and its owner gets a mail that
//! says what happened.

pub(crate) mod credentials;
mod letters;
mod passwords;
mod profile;
mod reset;
mod sign_in;
mod sign_up;
pub(crate) mod throttle;

pub use passwords::change_password;
pub use profile::{Profile, ProfileChanges, profile, update_profile};
pub use reset::{check_reset, request_password_reset, reset_password};
pub use sign_in::{Attempt, sign_in};
pub use sign_up::{NewAccount, sign_up};

use crate::{Context, Error, Result};
use domain::UserId;
use entity::{password_resets, users};
use std::net::IpAddr;

/// Where a request comes from; `None` for the command line, which is not limited.
pub type Client = Option<IpAddr>;

/// The person with that address, for whoever may know: the command line, and members who add someone.
pub async fn by_email(ctx: &Context, email: &str) -> Result<UserId> {
    find(ctx, email).await.map(|user| UserId(user.id))
}

pub(crate) async fn find(ctx: &Context, email: &str) -> Result<users::Model> {
    let email = credentials::check_email(email)?;
    users::Entity::by_email(&email)
        .one(&ctx.db)
        .await?
        .ok_or_else(|| Error::invalid("email", format!("'{email}' has no account: ask them to sign up first")))
}

/// Removes reset links and attempt counters that no longer matter.
pub async fn delete_expired(ctx: &Context) -> Result<()> {
    let now = ctx.now_ms();
    crate::store::write(&ctx.db, async |tx| {
        password_resets::Entity::delete_expired(now).exec(tx).await?;
        throttle::delete_stale(tx, now).await
    })
    .await
}
