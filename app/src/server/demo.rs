//! Filling a workspace with a demo business: goes on when the visitor doesn't wait, and never twice at once.

use domain::WorkspaceId;
use services::{Context, Error, Scope};
use std::{
    collections::HashMap,
    sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::{sync::watch, time::timeout};

/// How long one request waits: well under the time after which the server gives a request up.
const PATIENCE: Duration = Duration::from_secs(15);

type Outcome = Option<Result<(), Arc<Error>>>;
type Loads = HashMap<WorkspaceId, watch::Receiver<Outcome>>;

static LOADS: LazyLock<Mutex<Loads>> = LazyLock::new(Mutex::default);

/// How far a load has come.
#[derive(Clone, Debug)]
pub enum Progress {
    Loading,
    Done,
    Failed(Arc<Error>),
}

/// Starts loading, or joins a load of that workspace in progress, and waits a while for its end.
pub async fn load(ctx: &Context, scope: &Scope) -> Progress {
    let running = start(ctx.clone(), scope.clone());
    wait(running).await
}

/// Waits a while for a load in progress, here or in another process, or takes up one that broke off; done where there is none.
pub async fn join(ctx: &Context, scope: &Scope) -> Progress {
    let running = loads().get(&scope.workspace_id()).cloned();
    match running {
        Some(running) => wait(running).await,
        None => match services::demo::is_loading(ctx, scope.workspace_id()).await {
            Ok(true) => load(ctx, scope).await,
            Ok(false) => Progress::Done,
            Err(error) => Progress::Failed(Arc::new(error)),
        },
    }
}

fn start(ctx: Context, scope: Scope) -> watch::Receiver<Outcome> {
    let id = scope.workspace_id();
    let mut loads = loads();
    if let Some(running) = loads.get(&id) {
        return running.clone();
    }
    let (tell, running) = watch::channel(None);
    loads.insert(id, running.clone());
    tokio::spawn(async move {
        let outcome = services::demo::load_into(&ctx, &scope).await.map_err(Arc::new);
        self::loads().remove(&id);
        let _ = tell.send(Some(outcome));
    });
    running
}

async fn wait(mut running: watch::Receiver<Outcome>) -> Progress {
    match timeout(PATIENCE, running.wait_for(Option::is_some)).await {
        Err(_) => Progress::Loading,
        Ok(Err(_)) => Progress::Failed(Arc::new(Error::internal("the load of the demo data broke off"))),
        Ok(Ok(outcome)) => match &*outcome {
            Some(Err(error)) => Progress::Failed(error.clone()),
            _ => Progress::Done,
        },
    }
}

fn loads() -> MutexGuard<'static, Loads> {
    LOADS.lock().unwrap_or_else(PoisonError::into_inner)
}
