use super::output;
use crate::{open, settings::Settings};
use anyhow::Result;
use clap::Args;
use services::{Context, demo};

#[derive(Args, Debug)]
pub struct Demo {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Demo {
    pub async fn run(self, settings: Settings) -> Result<()> {
        let context = open(&settings).await?;
        let slugs = demo::reset_all(&context).await?;
        if self.json {
            return output::json(&serde_json::json!({ "slugs": slugs }));
        }
        let lines: String = slugs.iter().map(|slug| format!("slug: {slug}\n")).collect();
        output::text(&lines)
    }
}

/// Makes the demo workspaces where they aren't there, without troubling whoever waits for the server.
pub async fn ensure(context: Context) {
    match demo::ensure_all(&context).await {
        Ok(made) if made.is_empty() => {}
        Ok(made) => tracing::info!(?made, "the demo is ready"),
        Err(error) => tracing::error!(%error, "the demo could not be made"),
    }
}
