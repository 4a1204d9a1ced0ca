use anyhow::{Context as _, Result};
use clap::Args;
use connectors::{egress::Egress, http::Http, models::Models};
use services::{models::Access, secrets::Vault};
use std::{path::Path, sync::Arc, time::Duration};

/// What leaves for addresses that people enter.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Outbound settings")]
pub struct OutboundSettings {
    /// Places off the public internet that requests may go to, with commas between them: 127.0.0.1:11434 for a local language model
    #[arg(long, env = "BOS_EGRESS_ALLOW", global = true, value_name = "HOST:PORT,…", hide_env_values = true)]
    pub egress_allow: Option<String>,

    /// Seconds after which a workspace's language models are given up for a question
    #[arg(
        long,
        env = "BOS_MODEL_TIMEOUT",
        global = true,
        value_name = "SECONDS",
        default_value_t = services::models::LIMIT.as_secs(),
        hide_env_values = true,
        value_parser = clap::value_parser!(u64).range(1..=120)
    )]
    pub model_timeout: u64,

    /// At least 32 random characters that keys of other services are encrypted with; the same for every server of one database [default: secret.key in the data folder, made when it is first needed]
    #[arg(long, env = "BOS_SECRET_KEY", global = true, value_name = "TEXT", hide_env_values = true)]
    pub secret_key: Option<String>,
}

impl OutboundSettings {
    /// How the language models of workspaces are reached.
    pub fn models(&self, data_dir: &Path) -> Result<Access> {
        let places: Vec<&str> = self.egress_allow.as_deref().unwrap_or_default().split(',').collect();
        let egress = Egress::new(&places).context("BOS_EGRESS_ALLOW")?;
        let vault = match &self.secret_key {
            Some(key) => Vault::given(key)?,
            None => Vault::in_folder(data_dir),
        };
        Ok(Access {
            port: Arc::new(Models::new(Http::new(egress)?)),
            vault: Arc::new(vault),
            limit: Duration::from_secs(self.model_timeout),
        })
    }
}
