//! Work in the background: queued imports, facts left behind by a killed process, sessions that ended.

use services::{Context, facts, imports, sessions};
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::{Notify, watch},
    time::{MissedTickBehavior, interval, timeout},
};

/// How long queued work waits when nobody rings.
const LOOK_EVERY: Duration = Duration::from_secs(1);
const CLEAN_EVERY: Duration = Duration::from_secs(3600);
const AFTER_ERROR: Duration = Duration::from_secs(5);

/// Runs jobs until `stop` says so. An import under way then gives its lease back and is taken up by the next process.
pub async fn run(context: Context, queued: Arc<Notify>, mut stop: watch::Receiver<bool>) {
    let cleaning = tokio::spawn(clean(context.clone()));
    if let Err(error) = facts::refresh_all(&context).await {
        tracing::error!(%error, "facts left behind could not be refreshed");
    }
    loop {
        tokio::select! {
            _ = stop.wait_for(|stop| *stop) => break,
            () = look(&context, &queued) => {}
        }
    }
    cleaning.abort();
    if let Err(error) = imports::release(&context).await {
        tracing::warn!(%error, "a lease was not given back; it ends by itself");
    }
}

/// Runs what is queued, then waits.
async fn look(context: &Context, queued: &Notify) {
    match imports::run_queued(context).await {
        Ok(0) => drop(timeout(LOOK_EVERY, queued.notified()).await),
        Ok(_) => {}
        Err(error) => {
            tracing::error!(%error, "queued imports could not be run");
            tokio::time::sleep(AFTER_ERROR).await;
        }
    }
}

async fn clean(context: Context) {
    let mut ticks = interval(CLEAN_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        if let Err(error) = sessions::delete_expired(&context).await {
            tracing::warn!(%error, "ended sessions could not be removed");
        }
    }
}
