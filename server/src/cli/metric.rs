use super::output;
use crate::{open, settings::Settings};
use anyhow::Result;
use clap::{Args, Subcommand};
use services::{
    custom_metrics::{self, CustomMetric, Draft},
    workspaces,
};

#[derive(Subcommand, Debug)]
pub enum Metric {
    /// List the workspace's own metrics
    List(Which),
    /// Make a metric, or change the one with that key
    Save(Save),
    /// Delete a metric
    Delete(Delete),
}

#[derive(Args, Debug)]
pub struct Which {
    /// The workspace's slug
    #[arg(long, value_name = "SLUG")]
    workspace: String,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Args, Debug)]
pub struct Save {
    #[command(flatten)]
    which: Which,
    /// Its key: lower-case letters, digits and _
    key: String,
    /// What it is called
    #[arg(long, value_name = "TEXT")]
    label: String,
    /// How it is worked out, like `revenue / orders`
    #[arg(long, value_name = "FORMULA")]
    formula: String,
    /// What it means, in a sentence
    #[arg(long, value_name = "TEXT", default_value = "")]
    meaning: String,
    /// Which way is good: up, down or neutral
    #[arg(long, value_name = "WAY", default_value = "up")]
    direction: String,
}

#[derive(Args, Debug)]
pub struct Delete {
    /// The workspace's slug
    #[arg(long, value_name = "SLUG")]
    workspace: String,
    /// Its key
    key: String,
}

impl Metric {
    pub async fn run(self, settings: Settings) -> Result<()> {
        let context = open(&settings).await?;
        match self {
            Self::List(which) => {
                let scope = workspaces::scope_for_cli(&context, &which.workspace).await?;
                print(&custom_metrics::list(&context, &scope).await?, which.json)
            }
            Self::Save(save) => {
                let scope = workspaces::scope_for_cli(&context, &save.which.workspace).await?;
                let draft = Draft {
                    key: save.key,
                    label: save.label,
                    formula: save.formula,
                    meaning: save.meaning,
                    direction: save.direction,
                    ..Draft::default()
                };
                let saved = custom_metrics::save(&context, &scope, draft).await?;
                print(&[saved], save.which.json)
            }
            Self::Delete(delete) => {
                let scope = workspaces::scope_for_cli(&context, &delete.workspace).await?;
                Ok(custom_metrics::delete(&context, &scope, &delete.key).await?)
            }
        }
    }
}

fn print(metrics: &[CustomMetric], json: bool) -> Result<()> {
    if json {
        return output::json(&serde_json::to_value(metrics)?);
    }
    let line = |metric: &CustomMetric| {
        let CustomMetric { key, label, formula, unit, .. } = metric;
        format!("key: {key}\nlabel: {label}\nformula: {formula}\nunit: {}\n", unit.code())
    };
    output::text(&metrics.iter().map(line).collect::<Vec<_>>().join("\n"))
}
