use clap::Args;
use std::net::SocketAddr;

/// Who may read the Prometheus metrics. Without either setting they are not served.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Metrics settings")]
pub struct MetricsSettings {
    /// Bearer token that /metrics asks for
    #[arg(long, env = "BOS_METRICS_TOKEN", global = true, value_name = "TOKEN", hide_env_values = true)]
    pub metrics_token: Option<String>,

    /// Own address and port for /metrics, without a token
    #[arg(long, env = "BOS_METRICS_ADDR", global = true, value_name = "IP:PORT", hide_env_values = true)]
    pub metrics_addr: Option<SocketAddr>,
}
