//! Sessions of signed-in visitors, as tower-sessions keeps them.
//!
//! The cookie holds a secret; the table holds its digest, so that a copy of the database opens no session. The key
//! [`USER_ID`] of a session's data is also a column, so that all sessions of a person can be ended.

use crate::{Context, Error, Result, ids, store};
use async_trait::async_trait;
use domain::{Clock, UserId};
use entity::sessions::{ActiveModel, Column, Entity};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter, sea_query::OnConflict,
};
use std::{fmt, sync::Arc};
use time::OffsetDateTime;
use tower_sessions_core::{
    SessionStore,
    session::{Id, Record},
    session_store,
};

/// The key of a session's data that holds the person's id.
pub const USER_ID: &str = "user_id";

/// The sessions table as tower-sessions wants it. Ends by the context's clock.
#[derive(Clone)]
pub struct Sessions {
    db: DatabaseConnection,
    clock: Arc<dyn Clock>,
}

impl Sessions {
    pub fn new(ctx: &Context) -> Self {
        Self { db: ctx.db.clone(), clock: ctx.clock.clone() }
    }

    async fn insert(&self, record: &Record) -> Result<bool, sea_orm::DbErr> {
        match Entity::insert(row(record)).exec_without_returning(&self.db).await {
            Err(error) if store::is_duplicate(&error) => Ok(false),
            done => done.map(|_| true),
        }
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sessions")
    }
}

#[async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> session_store::Result<()> {
        while !self.insert(record).await.map_err(backend)? {
            record.id = Id::default();
        }
        Ok(())
    }

    async fn save(&self, record: &Record) -> session_store::Result<()> {
        let replace =
            OnConflict::column(Column::Id).update_columns([Column::UserId, Column::Data, Column::ExpiresAt]).to_owned();
        Entity::insert(row(record)).on_conflict(replace).exec_without_returning(&self.db).await.map_err(backend)?;
        Ok(())
    }

    async fn load(&self, id: &Id) -> session_store::Result<Option<Record>> {
        let found = Entity::by_digest(&digest(&id.to_string())).one(&self.db).await.map_err(backend)?;
        let Some(found) = found.filter(|row| self.clock.now_ms() < row.expires_at) else { return Ok(None) };
        let data = serde_json::from_slice(&found.data).map_err(decode)?;
        let expiry_date = OffsetDateTime::from_unix_timestamp_nanos(i128::from(found.expires_at) * 1_000_000);
        Ok(Some(Record { id: *id, data, expiry_date: expiry_date.map_err(decode)? }))
    }

    async fn delete(&self, id: &Id) -> session_store::Result<()> {
        Entity::delete_by_digest(&digest(&id.to_string())).exec(&self.db).await.map_err(backend)?;
        Ok(())
    }
}

/// Ends all sessions of a person but the one with the id `keep`.
pub async fn end_all(db: &impl ConnectionTrait, user: UserId, keep: Option<&str>) -> Result<()> {
    let mut ended = Entity::delete_of_user(user);
    if let Some(keep) = keep {
        ended = ended.filter(Column::Id.ne(digest(keep)));
    }
    ended.exec(db).await?;
    Ok(())
}

/// Removes sessions, reset links and attempt counters that have ended. For a job that runs now and then.
pub async fn delete_expired(ctx: &Context) -> Result<()> {
    Entity::delete_expired(ctx.now_ms()).exec(&ctx.db).await?;
    crate::accounts::delete_expired(ctx).await
}

fn row(record: &Record) -> ActiveModel {
    let user = record.data.get(USER_ID).and_then(serde_json::Value::as_i64);
    let expires_at = record.expiry_date.unix_timestamp_nanos() / 1_000_000;
    ActiveModel {
        id: Set(digest(&record.id.to_string())),
        user_id: Set(user),
        data: Set(serde_json::to_vec(&record.data).unwrap_or_default()),
        expires_at: Set(i64::try_from(expires_at).unwrap_or(i64::MAX)),
    }
}

fn digest(id: &str) -> String {
    ids::digest(id)
}

fn backend(error: sea_orm::DbErr) -> session_store::Error {
    session_store::Error::Backend(error.to_string())
}

fn decode(error: impl fmt::Display) -> session_store::Error {
    session_store::Error::Decode(error.to_string())
}

impl From<session_store::Error> for Error {
    fn from(error: session_store::Error) -> Self {
        Self::internal(error)
    }
}
