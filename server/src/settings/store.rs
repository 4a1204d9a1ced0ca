use anyhow::{Context as _, Result};
use clap::Args;
use etcetera::base_strategy::{BaseStrategy, choose_native_strategy};
use std::{path::PathBuf, time::Duration};

/// Where everything is kept.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Store settings")]
pub struct StoreSettings {
    /// Folder for the database file, waiting uploads and unsent mail [default: the platform's data folder, ~/.local/share/bos on Linux]
    #[arg(long, env = "BOS_DATA_DIR", global = true, value_name = "DIR", hide_env_values = true)]
    pub data_dir: Option<PathBuf>,

    /// sqlite://PATH or postgres://USER:PASSWORD@HOST/NAME [default: bos.db in the data folder]
    #[arg(long, env = "BOS_DATABASE_URL", global = true, value_name = "URL", hide_env_values = true)]
    pub database_url: Option<String>,

    /// postgres://… of a copy that follows the database: queries read there
    #[arg(long, env = "BOS_DATABASE_REPLICA_URL", global = true, value_name = "URL", hide_env_values = true)]
    pub database_replica_url: Option<String>,

    /// Seconds after which the database gives a query up
    #[arg(
        long,
        env = "BOS_QUERY_TIMEOUT",
        global = true,
        value_name = "SECONDS",
        default_value_t = services::QUERY_LIMIT.as_secs(),
        hide_env_values = true,
        value_parser = clap::value_parser!(u64).range(1..=86_400)
    )]
    pub query_timeout: u64,
}

impl StoreSettings {
    /// How long a query may run.
    pub fn query_limit(&self) -> Duration {
        Duration::from_secs(self.query_timeout)
    }

    /// The data folder, made if it isn't there.
    pub fn data_dir(&self) -> Result<PathBuf> {
        let dir = match &self.data_dir {
            Some(dir) => std::path::absolute(dir)?,
            None => choose_native_strategy()
                .context("this machine has no home folder: set BOS_DATA_DIR")?
                .data_dir()
                .join("bos"),
        };
        std::fs::create_dir_all(&dir)
            .with_context(|| format!("the data folder {} can't be made: set BOS_DATA_DIR", dir.display()))?;
        Ok(dir)
    }

    /// The database's URL, `sqlite://<data folder>/bos.db` where none is set.
    pub fn database_url(&self) -> Result<String> {
        match &self.database_url {
            Some(url) => Ok(url.clone()),
            None => Ok(format!("sqlite://{}", self.data_dir()?.join("bos.db").display())),
        }
    }
}
