use crate::{cli::serve::wait_for_signal, jobs, open, settings::Settings};
use anyhow::Result;
use std::sync::Arc;
use tokio::sync::{Notify, watch};

/// Runs jobs until a signal ends it.
pub async fn run(settings: Settings) -> Result<()> {
    let context = open(&settings).await?;
    let (stopper, stop) = watch::channel(false);
    let jobs = tokio::spawn(jobs::run(context, Arc::new(Notify::new()), stop));
    tracing::info!("working");
    wait_for_signal().await;
    stopper.send_replace(true);
    jobs.await?;
    Ok(())
}
