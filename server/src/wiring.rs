//! From settings to the resources that every use-case is handed.

use crate::settings::Settings;
use anyhow::{Context as _, Result};
use domain::SystemClock;
use services::{Context, store};
use std::sync::Arc;

/// Opens the database and brings its schema forward.
pub async fn open(settings: &Settings) -> Result<Context> {
    let context = context(settings).await?;
    store::migrate(&context.db).await.context("the database can't be brought forward")?;
    Ok(context)
}

/// Opens the database as it is.
pub async fn context(settings: &Settings) -> Result<Context> {
    let data_dir = settings.store.data_dir()?;
    let url = settings.store.database_url()?;
    let replica = match &settings.store.database_replica_url {
        Some(url) => {
            Some(store::connect(url).await.context("the replica can't be opened: check BOS_DATABASE_REPLICA_URL")?)
        }
        None => None,
    };
    Ok(Context {
        replica,
        query_limit: settings.store.query_limit(),
        db: store::connect(&url).await.context("the database can't be opened: check BOS_DATABASE_URL")?,
        clock: Arc::new(SystemClock),
        mailer: settings.mail.mailer(&data_dir)?,
        models: settings.outbound.models(&data_dir)?,
        data_dir: Arc::new(data_dir),
        base_url: settings.http.base_url().into(),
    })
}
