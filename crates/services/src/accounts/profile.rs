//! What a person says about themselves.

use super::credentials;
use crate::{
    Actor, Context, Error, Result,
    audit::{self, Event, NO_WORKSPACE},
    store,
};
use domain::{Locale, UserId};
use entity::users;
use sea_orm::{QuerySelect, sea_query::Expr};

const THEMES: [&str; 3] = ["system", "light", "dark"];

/// A person as they see themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    pub user: UserId,
    pub email: String,
    pub name: String,
    pub locale: Locale,
    /// `system`, `light` or `dark`.
    pub theme: String,
}

/// What to change, unchecked; `None` leaves a field as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProfileChanges {
    pub name: Option<String>,
    pub locale: Option<Locale>,
    pub theme: Option<String>,
}

/// The person of a session; `Unauthenticated` where the account is gone.
pub async fn profile(ctx: &Context, user: UserId) -> Result<Profile> {
    read(users::Entity::by_id(user).one(&ctx.db).await?)
}

pub async fn update_profile(ctx: &Context, user: UserId, changes: ProfileChanges) -> Result<Profile> {
    store::write(&ctx.db, async |tx| {
        let before = read(users::Entity::by_id(user).lock_exclusive().one(tx).await?)?;
        let after = apply(&before, &changes)?;
        if after == before {
            return Ok(after);
        }
        users::Entity::update_by_id(user)
            .col_expr(users::Column::Name, Expr::value(after.name.clone()))
            .col_expr(users::Column::Locale, Expr::value(after.locale.code()))
            .col_expr(users::Column::Theme, Expr::value(after.theme.clone()))
            .exec(tx)
            .await?;
        let event = Event::new("user.profile_changed", format!("user:{user}"));
        audit::record(tx, ctx.now_ms(), NO_WORKSPACE, Actor::User(user), event).await?;
        Ok(after)
    })
    .await
}

fn read(row: Option<users::Model>) -> Result<Profile> {
    let row = row.ok_or(Error::Unauthenticated)?;
    Ok(Profile {
        user: UserId(row.id),
        email: row.email,
        name: row.name,
        locale: Locale::parse(&row.locale).unwrap_or_default(),
        theme: row.theme,
    })
}

fn apply(before: &Profile, changes: &ProfileChanges) -> Result<Profile> {
    let mut after = before.clone();
    if let Some(name) = &changes.name {
        after.name = credentials::check_name(name)?;
    }
    if let Some(locale) = changes.locale {
        after.locale = locale;
    }
    if let Some(theme) = &changes.theme {
        if !THEMES.contains(&theme.as_str()) {
            return Err(Error::invalid("theme", format!("'{theme}' is not known: use one of {}", THEMES.join(", "))));
        }
        after.theme.clone_from(theme);
    }
    Ok(after)
}
