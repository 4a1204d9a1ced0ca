use clap::Args;
use std::{net::SocketAddr, path::PathBuf, time::Duration};

/// How the server is reached.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "HTTP settings")]
pub struct HttpSettings {
    /// Address and port to listen on
    #[arg(
        long,
        env = "BOS_ADDR",
        global = true,
        value_name = "IP:PORT",
        default_value = "127.0.0.1:3000",
        hide_env_values = true
    )]
    pub addr: SocketAddr,

    /// Public address, for links in mail; with https:// cookies are Secure and HSTS is sent [default: http:// and the address]
    #[arg(long, env = "BOS_BASE_URL", global = true, value_name = "URL", hide_env_values = true)]
    pub base_url: Option<String>,

    /// Folder of the built browser files [default: those inside the program, or frontend/dist in a debug build]
    #[arg(long, env = "BOS_SITE_DIR", global = true, value_name = "DIR", hide_env_values = true)]
    pub site_dir: Option<PathBuf>,

    /// Largest upload in megabytes
    #[arg(
        long,
        env = "BOS_UPLOAD_LIMIT_MB",
        global = true,
        value_name = "MB",
        default_value_t = 1024,
        hide_env_values = true
    )]
    pub upload_limit_mb: u64,

    /// Seconds after which a request is given up (uploads have twenty times as long)
    #[arg(
        long,
        env = "BOS_REQUEST_TIMEOUT",
        global = true,
        value_name = "SECONDS",
        default_value_t = 30,
        hide_env_values = true
    )]
    pub request_timeout: u64,

    /// A proxy of ours stands before the server: take visitors' addresses from its X-Forwarded-For
    #[arg(long, env = "BOS_BEHIND_PROXY", global = true, value_parser = clap::builder::BoolishValueParser::new(), hide_env_values = true)]
    pub behind_proxy: bool,

    /// Threads that serve requests
    #[arg(long, env = "BOS_THREADS", global = true, value_name = "N", default_value_t = 4, hide_env_values = true, value_parser = clap::value_parser!(u64).range(1..=256))]
    pub threads: u64,
}

impl HttpSettings {
    /// The public address without a trailing slash.
    pub fn base_url(&self) -> String {
        match &self.base_url {
            Some(url) => url.trim_end_matches('/').to_owned(),
            None => format!("http://{}", self.addr),
        }
    }

    /// Whether visitors come over TLS.
    pub fn is_secure(&self) -> bool {
        self.base_url().starts_with("https://")
    }

    /// Bytes.
    pub fn upload_limit(&self) -> u64 {
        self.upload_limit_mb.saturating_mul(1024 * 1024)
    }

    pub fn request_timeout(&self) -> Duration {
        Duration::from_secs(self.request_timeout.max(1))
    }

    pub fn upload_timeout(&self) -> Duration {
        self.request_timeout() * 20
    }
}
