use anyhow::{Context as _, Result};
use clap::{Args, ValueEnum};
use tracing_subscriber::{EnvFilter, fmt, prelude::*};

/// What is logged, on standard error.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Log settings")]
pub struct LogSettings {
    /// What is logged: error, warn, info, debug, trace, also by module (info,server=debug) [default: info while serving, warn for commands]
    #[arg(long, env = "BOS_LOG", global = true, value_name = "FILTER", hide_env_values = true)]
    pub log: Option<String>,

    /// How a line looks
    #[arg(
        long,
        env = "BOS_LOG_FORMAT",
        global = true,
        value_name = "FORMAT",
        default_value = "text",
        hide_env_values = true
    )]
    pub log_format: LogFormat,
}

/// How a log line looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    Text,
    Json,
}

impl LogSettings {
    /// Starts logging; `fallback` is the filter where none is set.
    pub fn start(&self, fallback: &str) -> Result<()> {
        let wanted = self.log.as_deref().unwrap_or(fallback);
        let filter = EnvFilter::try_new(wanted).with_context(|| format!("BOS_LOG: '{wanted}' is not a log filter"))?;
        let registry = tracing_subscriber::registry().with(filter);
        match self.log_format {
            LogFormat::Text => registry.with(fmt::layer().with_writer(std::io::stderr).with_ansi(ansi())).try_init()?,
            LogFormat::Json => {
                registry.with(fmt::layer().json().flatten_event(true).with_writer(std::io::stderr)).try_init()?
            }
        }
        Ok(())
    }
}

fn ansi() -> bool {
    std::io::IsTerminal::is_terminal(&std::io::stderr())
}
