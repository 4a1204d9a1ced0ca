//! One file of everything, and back.

use crate::{
    harness::{TestContext, databases, on_sqlite},
    sessions::{is_open, open_session},
};
use domain::WorkspaceId;
use entity::dirty_days;
use sea_orm::{ActiveValue::Set, ConnectionTrait, DbBackend, EntityTrait, PaginatorTrait};
use services::{
    Actor, Error, backup, store,
    workspaces::{self, Changes},
};
use std::path::Path;

fn invalid(error: &Error) -> bool {
    matches!(error, Error::Invalid { field, .. } if field == "file")
}

async fn mark(t: &TestContext, day: i32) {
    let row = dirty_days::ActiveModel { workspace_id: Set(1), day: Set(day) };
    dirty_days::Entity::insert(row).exec_without_returning(t.db()).await.expect("a day");
}

async fn days(t: &TestContext) -> Vec<i32> {
    let rows = dirty_days::Entity::in_workspace(WorkspaceId(1)).all(t.db()).await.expect("a query");
    rows.into_iter().map(|row| row.day).collect()
}

#[tokio::test]
async fn a_backup_brings_everything_back() {
    on_sqlite(async |t| {
        let shop = t.shop_in("Before", "USD", "UTC").await;
        let slug = shop.workspace().slug.clone();
        mark(t, 1).await;
        let file = t.dir.path().join("all.backup");
        backup::backup(&t.ctx, &file).await.expect("a backup");
        assert!(!file.with_added_extension("partial").exists());

        workspaces::update(&t.ctx, &shop, Changes { name: Some("After".into()), ..Changes::default() })
            .await
            .expect("a change");
        let later = t.shop_in("Later", "USD", "UTC").await;
        mark(t, 2).await;
        let session = open_session(t, None).await;

        let restored = backup::restore(&t.ctx, &file).await.expect("a restore");
        assert!(restored.tables > 20 && restored.rows >= 5, "{restored:?}");
        let scope = workspaces::scope_for_cli(&t.ctx, &slug).await.expect("the workspace");
        assert_eq!(scope.workspace().name, "Before");
        assert!(workspaces::scope_for_cli(&t.ctx, &later.workspace().slug).await.is_err());
        assert_eq!(days(t).await, [1]);
        let Actor::User(owner) = shop.actor() else { panic!("{:?}", shop.actor()) };
        assert!(workspaces::scope_for_member(&t.ctx, owner, shop.workspace_id()).await.is_ok());
        assert!(!is_open(t, &session).await, "everyone signs in again");
        let version = workspaces::data_state(&t.ctx, &scope).await.expect("a state").version;
        assert!(version > 0, "what was remembered of the old data is out of date");
        let left: Vec<_> =
            std::fs::read_dir(t.dir.path()).expect("the folder").flatten().map(|f| f.file_name()).collect();
        assert!(!left.iter().any(|name| name.to_string_lossy().contains("restoring")), "{left:?}");
    })
    .await;
}

#[tokio::test]
async fn a_backup_fills_an_empty_database() {
    on_sqlite(async |t| {
        let shop = t.shop().await;
        let file = t.dir.path().join("all.backup");
        backup::backup(&t.ctx, &file).await.expect("a backup");
        on_sqlite(async |other| {
            backup::restore(&other.ctx, &file).await.expect("a restore");
            assert!(workspaces::scope_for_cli(&other.ctx, &shop.workspace().slug).await.is_ok());
        })
        .await;
    })
    .await;
}

/// Two rows are always written together, so a consistent file holds an even number.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_backup_is_one_moment_while_others_write() {
    on_sqlite(async |t| {
        let db = t.db().clone();
        let writer = tokio::spawn(async move {
            for n in 0..200 {
                store::write(&db, async |tx| {
                    for day in [n * 2, n * 2 + 1] {
                        let row = dirty_days::ActiveModel { workspace_id: Set(1), day: Set(day) };
                        dirty_days::Entity::insert(row).exec_without_returning(tx).await?;
                    }
                    Ok(())
                })
                .await
                .expect("a write");
            }
        });
        for n in 0..3 {
            let file = t.dir.path().join(format!("{n}.backup"));
            backup::backup(&t.ctx, &file).await.expect("a backup");
            let copy = store::connect(&format!("sqlite://{}", file.display())).await.expect("it opens");
            let rows = dirty_days::Entity::in_workspace(WorkspaceId(1)).count(&copy).await.expect("a count");
            assert_eq!(rows % 2, 0, "{rows}");
            copy.close().await.expect("it closes");
        }
        writer.await.expect("no panic");
    })
    .await;
}

#[cfg(unix)]
#[tokio::test]
async fn only_its_owner_reads_a_backup() {
    use std::os::unix::fs::PermissionsExt;
    on_sqlite(async |t| {
        let file = t.dir.path().join("all.backup");
        backup::backup(&t.ctx, &file).await.expect("a backup");
        for path in [file, t.dir.path().join("test.db")] {
            let mode = std::fs::metadata(&path).expect("a file").permissions().mode();
            assert_eq!(mode & 0o077, 0, "{}", path.display());
        }
    })
    .await;
}

#[tokio::test]
async fn a_backup_overwrites_nothing() {
    on_sqlite(async |t| {
        let file = t.dir.path().join("there");
        std::fs::write(&file, "mine").expect("a file");
        assert!(invalid(&backup::backup(&t.ctx, &file).await.expect_err("a refusal")));
        assert_eq!(std::fs::read_to_string(&file).expect("a file"), "mine");
        let nowhere = t.dir.path().join("no/folder/here");
        assert!(invalid(&backup::backup(&t.ctx, &nowhere).await.expect_err("a refusal")));
    })
    .await;
}

#[tokio::test]
async fn what_is_no_backup_changes_nothing() {
    on_sqlite(async |t| {
        mark(t, 7).await;
        let path = |name: &str| t.dir.path().join(name);
        std::fs::write(path("text"), "not a database").expect("a file");
        std::fs::write(path("empty"), "").expect("a file");
        std::fs::write(path("header"), [b"SQLite format 3\0".as_slice(), &[0xff; 4000]].concat()).expect("a file");
        let other = store::connect(&format!("sqlite://{}", path("other").display())).await.expect("another database");
        other.execute_unprepared("CREATE TABLE notes (id INTEGER)").await.expect("a table");
        other.close().await.expect("it closes");
        for name in ["text", "empty", "header", "other", "missing"] {
            let error = backup::restore(&t.ctx, &path(name)).await.expect_err(name);
            assert!(invalid(&error), "{name}: {error:?}");
            assert_eq!(days(t).await, [7], "{name}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_damaged_or_newer_backup_is_refused() {
    on_sqlite(async |t| {
        mark(t, 7).await;
        let good = t.dir.path().join("good");
        backup::backup(&t.ctx, &good).await.expect("a backup");
        let mut bytes = std::fs::read(&good).expect("a file");
        let middle = bytes.len() / 2;
        bytes[4096..middle].fill(0xa5);
        let damaged = t.dir.path().join("damaged");
        std::fs::write(&damaged, bytes).expect("a file");
        assert!(invalid(&backup::restore(&t.ctx, &damaged).await.expect_err("damaged")));

        let newer = t.dir.path().join("newer");
        std::fs::copy(&good, &newer).expect("a copy");
        let db = store::connect(&format!("sqlite://{}", newer.display())).await.expect("it opens");
        let step = "INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_future', 0)";
        db.execute_unprepared(step).await.expect("a step from the future");
        db.close().await.expect("it closes");
        let error = backup::restore(&t.ctx, &newer).await.expect_err("newer");
        assert!(matches!(&error, Error::Conflict(reason) if reason.contains("newer")), "{error}");
        assert_eq!(days(t).await, [7]);
    })
    .await;
}

#[tokio::test]
async fn postgresql_has_its_own_tools() {
    databases(async |t| {
        if t.db().get_database_backend() != DbBackend::Postgres {
            return;
        }
        let file = Path::new("/tmp/all.backup");
        let saved = backup::backup(&t.ctx, file).await.expect_err("a refusal").to_string();
        assert!(saved.contains("pg_dump --format=custom --file='/tmp/all.backup'"), "{saved}");
        let restored = backup::restore(&t.ctx, file).await.expect_err("a refusal").to_string();
        assert!(restored.contains("pg_restore --clean --if-exists"), "{restored}");
    })
    .await;
}
