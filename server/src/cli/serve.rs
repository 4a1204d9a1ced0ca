use crate::{
    http::{self, App, connections},
    jobs, open,
    settings::Settings,
};
use anyhow::{Context as _, Result};
use axum::Router;
use clap::Args;
use std::{net::SocketAddr, time::Duration};
use tokio::{
    net::TcpListener,
    signal,
    sync::watch,
    time::{sleep, timeout},
};

#[derive(Args, Debug, Default)]
pub struct Serve {
    /// Make the demo workspaces in the background if they aren't there
    #[arg(long)]
    with_demo: bool,
    /// Reload open pages when the server comes back with a new build
    #[arg(long, hide = true)]
    dev: bool,
}

/// How long open requests may take after the signal to stop.
const DRAIN: Duration = Duration::from_secs(20);

impl Serve {
    pub async fn run(self, settings: Settings) -> Result<()> {
        let listener = listen(settings.http.addr).await?;
        let metrics_addr = settings.metrics.metrics_addr;
        let runs_jobs = !settings.jobs.no_jobs;
        let app = App::new(open(&settings).await?, settings, http::install_metrics(), self.dev);
        let (stopper, stop) = watch::channel(false);
        let jobs = runs_jobs.then(|| tokio::spawn(jobs::run(app.context.clone(), app.queued.clone(), stop.clone())));
        if self.with_demo {
            tokio::spawn(super::demo::ensure(app.context.clone()));
        }
        if let Some(addr) = metrics_addr {
            let own = listen(addr).await?;
            tokio::spawn(serve(own, http::metrics_router(app.metrics.clone()), stop.clone()));
        }
        tokio::spawn(stop_on_signal(stopper));
        let local = listener.local_addr()?;
        tracing::info!(addr = %local, url = %app.context.base_url, "serving");
        eprintln!("AI Business OS is at {}", app.context.base_url);
        serve(listener, http::router(app), stop).await;
        if let Some(jobs) = jobs {
            let _ = timeout(DRAIN, jobs).await;
        }
        tracing::info!("stopped");
        Ok(())
    }
}

async fn listen(addr: SocketAddr) -> Result<TcpListener> {
    TcpListener::bind(addr).await.with_context(|| format!("can't listen on {addr}: set BOS_ADDR to a free address"))
}

/// Serves until told to stop, then lets open requests end, for so long.
async fn serve(listener: TcpListener, router: Router, stop: watch::Receiver<bool>) {
    let mut drained = stop.clone();
    tokio::select! {
        () = connections::serve(listener, router, stop, connections::HEAD_TIMEOUT) => (),
        () = async { let _ = drained.wait_for(|stop| *stop).await; sleep(DRAIN).await } => (),
    }
}

async fn stop_on_signal(stopper: watch::Sender<bool>) {
    wait_for_signal().await;
    tracing::info!("stopping: open requests may end, a second signal ends at once");
    stopper.send_replace(true);
    wait_for_signal().await;
    std::process::exit(1);
}

/// Ends with SIGINT (Ctrl-C) or SIGTERM.
pub async fn wait_for_signal() {
    #[cfg(unix)]
    if let Ok(mut terminate) = signal::unix::signal(signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = terminate.recv() => return,
            _ = signal::ctrl_c() => return,
        }
    }
    let _ = signal::ctrl_c().await;
}
