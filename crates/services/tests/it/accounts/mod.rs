//! Signing up and in, passwords, profiles.

mod passwords;
mod profile;
mod reset;
mod sign_in;
mod sign_up;

use crate::harness::TestContext;
use domain::{Locale, UserId};
use entity::audit_events;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};
use services::{
    Error,
    accounts::{self, Attempt, Client, NewAccount},
    audit::NO_WORKSPACE,
};

pub const EMAIL: &str = "ana@example.com";
pub const PASSWORD: &str = "correct horse battery";

pub fn somewhere() -> Client {
    Some([192, 0, 2, 1].into())
}

pub fn elsewhere() -> Client {
    Some([198, 51, 100, 7].into())
}

pub fn new_account(email: &str) -> NewAccount {
    NewAccount { email: email.into(), name: "Ana".into(), password: PASSWORD.into(), locale: Locale::Es }
}

pub async fn sign_up(t: &TestContext, email: &str) -> UserId {
    accounts::sign_up(&t.ctx, somewhere(), new_account(email)).await.expect("a new account")
}

pub async fn sign_in(t: &TestContext, email: &str, password: &str) -> Result<UserId, Error> {
    accounts::sign_in(&t.ctx, somewhere(), Attempt { email: email.into(), password: password.into() }).await
}

/// What the log says that someone did, in order.
pub async fn actions_of(t: &TestContext, user: UserId) -> Vec<String> {
    let events = audit_events::Entity::in_workspace(NO_WORKSPACE)
        .filter(audit_events::Column::Target.eq(format!("user:{user}")))
        .order_by_asc(audit_events::Column::At)
        .order_by_asc(audit_events::Column::Id);
    events.all(t.db()).await.expect("the log").into_iter().map(|event| event.action).collect()
}

pub fn invalid_field(error: &Error) -> &str {
    match error {
        Error::Invalid { field, .. } => field,
        other => panic!("{other:?}"),
    }
}
