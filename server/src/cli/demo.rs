use super::output;
use crate::{open, settings::Settings};
use anyhow::Result;
use clap::Args;
use services::{Context, demo, queries, workspaces};

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

/// Makes the demo workspaces where they aren't there or have no data, without troubling whoever waits for the server.
pub async fn ensure(context: Context) {
    match is_there(&context).await {
        Ok(true) => {}
        Ok(false) => match demo::reset_all(&context).await {
            Ok(slugs) => tracing::info!(?slugs, "the demo is ready"),
            Err(error) => tracing::error!(%error, "the demo could not be made"),
        },
        Err(error) => tracing::error!(%error, "the demo could not be looked for"),
    }
}

async fn is_there(context: &Context) -> services::Result<bool> {
    match workspaces::demo_scope(context, demo::SHOP_SLUG).await {
        Ok(scope) => Ok(queries::span(context, &scope).await?.is_some()),
        Err(services::Error::NotFound(_)) => Ok(false),
        Err(error) => Err(error),
    }
}
