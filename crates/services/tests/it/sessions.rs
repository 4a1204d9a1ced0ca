//! The sessions table as tower-sessions uses it.

use crate::harness::{HOUR, NOW, TestContext, databases};
use domain::UserId;
use entity::sessions::Entity;
use sea_orm::EntityTrait;
use services::{ids, sessions::Sessions};
use time::{Duration, OffsetDateTime};
use tower_sessions_core::{
    SessionStore,
    session::{Id, Record},
};

fn record(user: Option<UserId>) -> Record {
    let now = OffsetDateTime::from_unix_timestamp(NOW / 1000).expect("a time");
    let data = user.map(|user| ("user_id".to_owned(), user.0.into()));
    Record { id: Id::default(), data: data.into_iter().collect(), expiry_date: now + Duration::hours(1) }
}

/// The id of a new session.
pub async fn open_session(t: &TestContext, user: Option<UserId>) -> Id {
    let mut record = record(user);
    Sessions::new(&t.ctx).create(&mut record).await.expect("a session");
    record.id
}

pub async fn is_open(t: &TestContext, id: &Id) -> bool {
    Sessions::new(&t.ctx).load(id).await.expect("an answer").is_some()
}

#[tokio::test]
async fn a_session_reads_back() {
    databases(async |t| {
        let store = Sessions::new(&t.ctx);
        let user = t.user("ana@example.com").await;
        let mut record = record(None);
        store.create(&mut record).await.expect("a session");
        assert_eq!(store.load(&record.id).await.expect("an answer"), Some(record.clone()));

        record.data.insert("user_id".into(), user.0.into());
        record.data.insert("seen".into(), "today".into());
        store.save(&record).await.expect("it is saved");
        assert_eq!(store.load(&record.id).await.expect("an answer"), Some(record.clone()));
        let row = Entity::by_digest(&ids::digest(&record.id.to_string())).one(t.db()).await.expect("a query");
        assert_eq!(row.and_then(|row| row.user_id), Some(user.0), "found by its person");

        store.delete(&record.id).await.expect("it goes");
        assert_eq!(store.load(&record.id).await.expect("an answer"), None);
    })
    .await;
}

#[tokio::test]
async fn the_table_opens_no_session() {
    databases(async |t| {
        let id = open_session(t, None).await;
        assert!(Entity::by_digest(&id.to_string()).one(t.db()).await.expect("a query").is_none());
    })
    .await;
}

#[tokio::test]
async fn an_id_in_use_is_not_given_twice() {
    databases(async |t| {
        let store = Sessions::new(&t.ctx);
        let first = open_session(t, None).await;
        let mut second = Record { id: first, ..record(None) };
        store.create(&mut second).await.expect("another id");
        assert_ne!(second.id, first);
        assert!(is_open(t, &first).await && is_open(t, &second.id).await);
    })
    .await;
}

#[tokio::test]
async fn a_session_ends_in_time() {
    databases(async |t| {
        let old = open_session(t, None).await;
        t.clock.advance(HOUR - 1);
        assert!(is_open(t, &old).await);
        t.clock.advance(1);
        assert!(!is_open(t, &old).await);
        services::sessions::delete_expired(&t.ctx).await.expect("a cleaning");
        let row = Entity::by_digest(&ids::digest(&old.to_string())).one(t.db()).await.expect("a query");
        assert!(row.is_none(), "the job removes it");
    })
    .await;
}

#[tokio::test]
async fn a_session_goes_with_its_person() {
    databases(async |t| {
        let user = t.user("ana@example.com").await;
        let id = open_session(t, Some(user)).await;
        entity::users::Entity::delete_by_id(user.0).exec(t.db()).await.expect("the account goes");
        assert!(!is_open(t, &id).await);
    })
    .await;
}
