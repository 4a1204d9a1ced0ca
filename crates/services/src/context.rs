//! What every use-case is handed first.

use crate::models;
use domain::{Clock, mail::Mailer};
use sea_orm::DatabaseConnection;
use std::{path::PathBuf, sync::Arc, time::Duration};

/// How long a query may run where nothing else is said.
pub const QUERY_LIMIT: Duration = Duration::from_secs(20);

/// The process's resources. Cheap to clone.
#[derive(Clone)]
pub struct Context {
    pub db: DatabaseConnection,
    /// A copy that follows `db`, for queries; `None` where there is none.
    pub replica: Option<DatabaseConnection>,
    /// How long the statements of one answer may take.
    pub query_limit: Duration,
    pub clock: Arc<dyn Clock>,
    pub mailer: Arc<dyn Mailer>,
    /// How the language models of workspaces are reached.
    pub models: models::Access,
    /// Where uploads wait to be imported.
    pub data_dir: Arc<PathBuf>,
    /// The public address without a trailing slash, for links in mail.
    pub base_url: Arc<str>,
}

impl Context {
    /// Where queries read.
    pub fn reads(&self) -> &DatabaseConnection {
        self.replica.as_ref().unwrap_or(&self.db)
    }

    /// Milliseconds since the Unix epoch.
    pub fn now_ms(&self) -> i64 {
        self.clock.now_ms()
    }
}
