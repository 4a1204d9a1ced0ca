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

    /// Whether the record's id was free.
    async fn insert(&self, record: &Record) -> Result<bool> {
        let tx = store::begin_write(&self.db).await?;
        match Entity::insert(row(record)).exec_without_returning(&*tx).await {
            Err(error) if store::is_duplicate(&error) => return Ok(false),
            done => done?,
        };
        tx.commit().await?;
        Ok(true)
    }

    async fn upsert(&self, record: &Record) -> Result<()> {
        let replace =
            OnConflict::column(Column::Id).update_columns([Column::UserId, Column::Data, Column::ExpiresAt]).to_owned();
        store::write(&self.db, async |tx| {
            Entity::insert(row(record)).on_conflict(replace).exec_without_returning(tx).await?;
            Ok(())
        })
        .await
    }

    async fn read(&self, id: &Id) -> Result<Option<Record>> {
        let found = Entity::by_digest(&ids::digest(&id.to_string())).one(&self.db).await?;
        let Some(found) = found.filter(|row| self.clock.now_ms() < row.expires_at) else { return Ok(None) };
        let data = serde_json::from_slice(&found.data).map_err(Error::internal)?;
        let expiry_date = OffsetDateTime::from_unix_timestamp_nanos(i128::from(found.expires_at) * 1_000_000);
        Ok(Some(Record { id: *id, data, expiry_date: expiry_date.map_err(Error::internal)? }))
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
        self.upsert(record).await.map_err(backend)
    }

    async fn load(&self, id: &Id) -> session_store::Result<Option<Record>> {
        self.read(id).await.map_err(backend)
    }

    async fn delete(&self, id: &Id) -> session_store::Result<()> {
        let ended = Entity::delete_by_digest(&ids::digest(&id.to_string()));
        let done = store::write(&self.db, async |tx| {
            ended.exec(tx).await?;
            Ok(())
        });
        done.await.map_err(backend)
    }
}

/// Ends all sessions of a person but the one with the id `keep`.
pub async fn end_all(db: &impl ConnectionTrait, user: UserId, keep: Option<&str>) -> Result<()> {
    let mut ended = Entity::delete_of_user(user);
    if let Some(keep) = keep {
        ended = ended.filter(Column::Id.ne(ids::digest(keep)));
    }
    ended.exec(db).await?;
    Ok(())
}

/// Removes sessions, reset links and attempt counters that have ended. For a job that runs now and then.
pub async fn delete_expired(ctx: &Context) -> Result<()> {
    store::write(&ctx.db, async |tx| {
        Entity::delete_expired(ctx.now_ms()).exec(tx).await?;
        Ok(())
    })
    .await?;
    crate::accounts::delete_expired(ctx).await
}

fn row(record: &Record) -> ActiveModel {
    let user = record.data.get(USER_ID).and_then(serde_json::Value::as_i64);
    let expires_at = record.expiry_date.unix_timestamp_nanos() / 1_000_000;
    ActiveModel {
        id: Set(ids::digest(&record.id.to_string())),
        user_id: Set(user),
        data: Set(serde_json::to_vec(&record.data).unwrap_or_default()),
        expires_at: Set(i64::try_from(expires_at).unwrap_or(i64::MAX)),
    }
}

/// The cause is logged here, because tower-sessions only keeps a text.
fn backend(error: Error) -> session_store::Error {
    tracing::error!(error = &error as &dyn std::error::Error, "a session could not be read or written");
    session_store::Error::Backend(error.to_string())
}
