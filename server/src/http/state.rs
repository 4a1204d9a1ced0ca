use super::{
    dev,
    idempotency::Replays,
    limiter::Limiter,
    site::{self, Site},
};
use crate::settings::Settings;
use app::Boot;
use axum::extract::FromRef;
use leptos::config::LeptosOptions;
use metrics_exporter_prometheus::PrometheusHandle;
use services::Context;
use std::{path::PathBuf, sync::Arc};
use tokio::sync::Notify;

/// What handlers share. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub context: Context,
    pub settings: Arc<Settings>,
    pub site: Arc<Site>,
    boot: Option<Boot>,
    pub limiter: Arc<Limiter>,
    pub replays: Arc<Replays>,
    /// Rung when an import was queued, so that the runner need not wait for its next look.
    pub queued: Arc<Notify>,
    pub metrics: PrometheusHandle,
    leptos: LeptosOptions,
    dev: bool,
}

impl App {
    /// `dev` reloads open pages when the server comes back.
    pub fn new(context: Context, settings: Settings, metrics: PrometheusHandle, dev: bool) -> Self {
        let site = Site::new(settings.http.site_dir.clone().or_else(debug_site));
        let boot = matches!(site, Site::Embedded).then(|| site::boot(&site));
        Self {
            limiter: Arc::new(Limiter::new(context.clock.clone())),
            replays: Arc::new(Replays::new(context.clock.clone())),
            queued: Arc::new(Notify::new()),
            leptos: LeptosOptions::builder().output_name("frontend").site_addr(settings.http.addr).build(),
            site: Arc::new(site),
            settings: Arc::new(settings),
            boot,
            context,
            metrics,
            dev,
        }
    }

    pub fn is_dev(&self) -> bool {
        self.dev
    }

    /// What pages load. Read anew where the files are in a folder, because a new build changes their names.
    pub fn boot(&self) -> Boot {
        let boot = self.boot.clone().unwrap_or_else(|| site::boot(&self.site));
        if self.dev { Boot::new(format!("{}{}", boot.head, dev::TAG)) } else { boot }
    }
}

/// While developing, the folder that Trunk writes.
fn debug_site() -> Option<PathBuf> {
    cfg!(debug_assertions).then(|| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../frontend/dist")))
}

impl FromRef<App> for LeptosOptions {
    fn from_ref(app: &App) -> Self {
        app.leptos.clone()
    }
}
