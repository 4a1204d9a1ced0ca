//! Runs a test on a fresh SQLite file and, where `BOS_TEST_POSTGRES_URL` names a server, on a fresh PostgreSQL database.

use domain::{
    FixedClock, Role, UserId, WorkspaceId,
    mail::{MailError, Mailer, Message},
};
use entity::{memberships, users};
use futures::FutureExt;
use sea_orm::{ActiveValue::Set, ConnectionTrait, DatabaseConnection, EntityTrait};
use services::{Actor, Context, Scope, ids, models, secrets::Vault, store, workspaces};
use std::{
    panic::{AssertUnwindSafe, resume_unwind},
    pin::Pin,
    sync::{Arc, Mutex, Once},
    time::Duration,
};
use tempfile::TempDir;

/// 2026-11-22T12:00:00Z: the time every test starts at.
pub const NOW: i64 = 1_795_348_800_000;
pub const MINUTE: i64 = 60_000;
pub const HOUR: i64 = 60 * MINUTE;

/// A database of its own and everything around it.
pub struct TestContext {
    pub ctx: Context,
    pub clock: Arc<FixedClock>,
    pub mail: Arc<Outbox>,
    /// The database's address, for tests that open it a second time.
    pub url: String,
    pub dir: TempDir,
}

/// Runs the test once for every database. A failing test says which one it failed on.
pub async fn databases(test: impl AsyncFn(&TestContext)) {
    on_sqlite(&test).await;
    match std::env::var("BOS_TEST_POSTGRES_URL") {
        Ok(server) => on_postgres(&server, &test).await,
        Err(_) => say_skipped(),
    }
}

/// Runs the test on SQLite only, for what only a file can do.
pub async fn on_sqlite(test: impl AsyncFn(&TestContext)) {
    let dir = TempDir::new().expect("a temporary folder");
    let url = format!("sqlite://{}", dir.path().join("test.db").display());
    eprintln!("on sqlite");
    test(&TestContext::open(url, dir).await).await;
}

/// Row-level security holds for everyone but superusers, so the tests are not one.
const PLAIN_ROLE: &str = "DO $$ BEGIN CREATE ROLE bos_tests NOSUPERUSER; \
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$";

async fn on_postgres(server: &str, test: &impl AsyncFn(&TestContext)) {
    let admin = store::connect(server).await.expect("the server of BOS_TEST_POSTGRES_URL");
    let name = format!("bos_test_{}", ids::random());
    admin.execute_unprepared(PLAIN_ROLE).await.expect("the tests' role");
    admin.execute_unprepared(&format!("CREATE DATABASE {name} OWNER bos_tests")).await.expect("a new database");
    let (base, options) =
        server.split_once('?').map_or((server, String::new()), |(base, rest)| (base, format!("&{rest}")));
    let (cluster, _) = base.rsplit_once('/').expect("an address with a database: postgres://USER@HOST/postgres");
    let url = format!("{cluster}/{name}?options=-c%20role%3Dbos_tests{options}");
    eprintln!("on postgres");
    let dir = TempDir::new().expect("a temporary folder");
    let t = TestContext::open(url, dir).await;
    let outcome = AssertUnwindSafe(test(&t)).catch_unwind().await;
    t.ctx.db.close_by_ref().await.expect("connections close");
    admin.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await.expect("the database goes");
    admin.close().await.expect("the connection closes");
    outcome.unwrap_or_else(|panic| resume_unwind(panic));
}

fn say_skipped() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Not captured by the test runner, so that it is seen in a green run too.
        use std::io::Write;
        let _ = writeln!(std::io::stderr(), "PostgreSQL skipped: set BOS_TEST_POSTGRES_URL to test on it too");
    });
}

impl TestContext {
    async fn open(url: String, dir: TempDir) -> Self {
        let db = store::connect(&url).await.expect("the database opens");
        store::migrate(&db).await.expect("the schema");
        let clock = Arc::new(FixedClock::at(NOW));
        let mail = Arc::new(Outbox::default());
        let ctx = Context {
            replica: None,
            query_limit: services::QUERY_LIMIT,
            db,
            clock: clock.clone(),
            mailer: mail.clone(),
            models: models::Access::none(Vault::in_folder(dir.path())),
            data_dir: Arc::new(dir.path().to_owned()),
            base_url: "https://bos.test".into(),
        };
        Self { ctx, clock, mail, url, dir }
    }

    pub fn db(&self) -> &DatabaseConnection {
        &self.ctx.db
    }

    /// A person who can't sign in: there is no password, which would be slow to hash.
    pub async fn user(&self, email: &str) -> UserId {
        let id = ids::random();
        let row = users::ActiveModel {
            id: Set(id),
            email: Set(email.into()),
            name: Set(email.split('@').next().unwrap_or_default().into()),
            password_hash: Set(String::new()),
            locale: Set("en".into()),
            theme: Set("system".into()),
            created_at: Set(NOW),
        };
        users::Entity::insert(row).exec_without_returning(self.db()).await.expect("a new user");
        UserId(id)
    }

    /// A shop with that currency and time zone, and its owner's scope.
    pub async fn shop_in(&self, name: &str, currency: &str, timezone: &str) -> Scope {
        let owner = self.user(&format!("owner-{}@shop.test", ids::random())).await;
        let new = workspaces::NewWorkspace {
            name: name.into(),
            vertical: "ecommerce".into(),
            currency: currency.into(),
            timezone: timezone.into(),
            ..workspaces::NewWorkspace::default()
        };
        let workspace =
            workspaces::create(&self.ctx, Actor::User(owner), Some(owner), new).await.expect("a new workspace");
        workspaces::scope_for_member(&self.ctx, owner, workspace.id).await.expect("the owner's scope")
    }

    /// A shop in US dollars and UTC, and its owner's scope.
    pub async fn shop(&self) -> Scope {
        self.shop_in("Test shop", "USD", "UTC").await
    }

    /// The scope of a new member with that role.
    pub async fn member(&self, workspace: WorkspaceId, role: Role) -> Scope {
        let user = self.user(&format!("{role}-{}@shop.test", ids::random())).await;
        let row = memberships::ActiveModel {
            workspace_id: Set(workspace.0),
            user_id: Set(user.0),
            role: Set(role.code().into()),
            created_at: Set(NOW),
        };
        memberships::Entity::insert(row).exec_without_returning(self.db()).await.expect("a new member");
        workspaces::scope_for_member(&self.ctx, user, workspace).await.expect("the member's scope")
    }
}

/// A mailer that keeps what it is given.
#[derive(Debug, Default)]
pub struct Outbox(Mutex<Vec<Message>>);

impl Outbox {
    /// The next message, for those sent in the background.
    pub async fn next(&self) -> Message {
        for _ in 0..500 {
            {
                let mut messages = self.0.lock().expect("the outbox");
                if !messages.is_empty() {
                    return messages.remove(0);
                }
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("no message came");
    }

    /// What was sent since the last call.
    pub fn take(&self) -> Vec<Message> {
        std::mem::take(&mut self.0.lock().expect("the outbox"))
    }
}

impl Mailer for Outbox {
    fn send<'a>(&'a self, message: &'a Message) -> Pin<Box<dyn Future<Output = Result<(), MailError>> + Send + 'a>> {
        self.0.lock().expect("the outbox").push(message.clone());
        Box::pin(async { Ok(()) })
    }
}
