use super::output;
use crate::{open, settings::Settings};
use anyhow::Result;
use clap::{Args, Subcommand};
use domain::Permission;
use serde_json::json;
use services::{keys, workspaces};

#[derive(Subcommand, Debug)]
pub enum Key {
    /// Make an API key; prints it alone on standard output, once
    Create(Create),
}

#[derive(Args, Debug)]
pub struct Create {
    /// The workspace's slug
    #[arg(long, value_name = "SLUG")]
    workspace: String,
    /// What the key is for
    #[arg(long, value_name = "N")]
    name: String,
    /// What it may do: read, import; repeated or with commas [default: all of them]
    #[arg(long, value_name = "SCOPE", value_delimiter = ',')]
    scope: Vec<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Key {
    pub async fn run(self, settings: Settings) -> Result<()> {
        let Self::Create(new) = self;
        let context = open(&settings).await?;
        let scope = workspaces::scope_for_cli(&context, &new.workspace).await?;
        let wanted = if new.scope.is_empty() { all_scopes() } else { new.scope };
        let made = keys::create(&context, &scope, &new.name, &wanted).await?;
        if new.json {
            let key = &made.key;
            return output::json(&json!({ "id": key.id, "name": key.name, "scopes": key.scopes, "key": made.secret }));
        }
        output::text(&format!("{}\n", made.secret))
    }
}

fn all_scopes() -> Vec<String> {
    Permission::ALL.into_iter().filter_map(Permission::scope).map(str::to_owned).collect()
}
