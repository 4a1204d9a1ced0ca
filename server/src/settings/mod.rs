//! Settings: each one is an environment variable `BOS_X` and a flag `--x`; `BOS_X_FILE` names a file to read it from.

mod files;
mod http;
mod jobs;
mod log;
mod mail;
mod metrics;
mod outbound;
mod store;
pub mod table;

pub use files::read_files;
pub use http::HttpSettings;
pub use jobs::JobSettings;
pub use log::{LogFormat, LogSettings};
pub use mail::MailSettings;
pub use metrics::MetricsSettings;
pub use outbound::OutboundSettings;
pub use store::StoreSettings;

use clap::Args;

/// Everything the process can be told, one struct per concern.
#[derive(Args, Clone, Debug)]
pub struct Settings {
    #[command(flatten)]
    pub store: StoreSettings,
    #[command(flatten)]
    pub http: HttpSettings,
    #[command(flatten)]
    pub mail: MailSettings,
    #[command(flatten)]
    pub outbound: OutboundSettings,
    #[command(flatten)]
    pub jobs: JobSettings,
    #[command(flatten)]
    pub metrics: MetricsSettings,
    #[command(flatten)]
    pub log: LogSettings,
}
