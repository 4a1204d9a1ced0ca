//! Work in the background: queued imports, facts left behind by a killed process, what has ended and may go.

use anyhow::Result;
use services::{Context, demo, facts, imports, sessions};
use std::{fs::File, fs::TryLockError, sync::Arc, time::Duration};
use tokio::{
    sync::{Notify, watch},
    time::{MissedTickBehavior, interval, sleep, timeout},
};

/// How long queued work waits when nobody rings.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How often a process looks for facts that another left stale when it died.
const LEFTOVERS_EVERY: Duration = Duration::from_secs(20);
const CLEAN_EVERY: Duration = Duration::from_secs(3600);
const AFTER_ERROR: Duration = Duration::from_secs(5);

/// Runs jobs until `stop` says so. An import under way is then left after its last batch, and taken up by the next process.
pub async fn run(context: Context, queued: Arc<Notify>, mut stop: watch::Receiver<bool>) {
    let alone = Alone::on(&context).await;
    if alone.is_some() {
        give_back(&context).await;
    }
    tokio::select! {
        _ = stop.wait_for(|stop| *stop) => {}
        () = work(&context, &queued) => {}
        () = leftovers(&context) => {}
        () = clean(&context) => {}
    }
    if alone.is_some() {
        give_back(&context).await;
    }
}

/// Held by the only process that runs jobs on an SQLite file: what is leased then is its own, or a dead process's.
struct Alone(#[allow(dead_code)] File);

impl Alone {
    async fn on(context: &Context) -> Option<Self> {
        let path = services::store::sqlite_path(&context.db)?.with_added_extension("jobs");
        match lock(&path) {
            Ok(file) => Some(Self(file)),
            Err(error) => {
                tracing::warn!(path = %path.display(), %error, "another process runs jobs on this database");
                None
            }
        }
    }
}

fn lock(path: &std::path::Path) -> Result<File> {
    let file = File::options().create(true).truncate(false).write(true).open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => anyhow::bail!("it is locked"),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

async fn give_back(context: &Context) {
    for released in [imports::release(context).await, demo::release(context).await] {
        if let Err(error) = released {
            tracing::warn!(%error, "leases were not given back; they end by themselves");
        }
    }
}

async fn leftovers(context: &Context) {
    let mut ticks = interval(LEFTOVERS_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        if let Err(error) = facts::refresh_leftovers(context).await {
            tracing::error!(%error, "facts left behind could not be computed");
        }
        match demo::resume(context).await {
            Ok(0) => {}
            Ok(loads) => tracing::info!(loads, "interrupted loads of demo data ended"),
            Err(error) => tracing::error!(%error, "a load of demo data could not be taken up"),
        }
    }
}

async fn work(context: &Context, queued: &Notify) {
    loop {
        match imports::run_queued(context).await {
            Ok(Some(id)) => tracing::info!(import = %id, "an import ended"),
            Ok(None) => drop(timeout(LOOK_EVERY, queued.notified()).await),
            Err(error) => {
                tracing::error!(%error, "queued imports could not be run");
                sleep(AFTER_ERROR).await;
            }
        }
    }
}

async fn clean(context: &Context) {
    let mut ticks = interval(CLEAN_EVERY);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        if let Err(error) = sessions::delete_expired(context).await {
            tracing::warn!(%error, "ended sessions could not be removed");
        }
        if let Err(error) = imports::sweep(context).await {
            tracing::warn!(%error, "old uploads could not be removed");
        }
    }
}
