//! The benchmarks, on a release build: independent steps, one file each.

mod browser;
mod ingest;
mod queries;
mod shop;

use crate::step::step;
use anyhow::{Result, bail};

/// What steps may be told.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// The steps to take, all of them where none is named: browser, ingest, queries
    steps: Vec<String>,
    /// How many orders the made-up shop has
    #[arg(long, default_value_t = 1_000_000)]
    orders: u64,
    /// Measure on SQLite alone
    #[arg(long)]
    no_postgres: bool,
}

type Step = (&'static str, &'static str, fn(&Options) -> Result<()>);

const STEPS: [Step; 3] = [
    ("ingest", "Orders with items against a bare bulk load", ingest::run),
    ("queries", "The tiles of an overview against SQL by hand", queries::run),
    ("browser", "The overview in a browser", browser::run),
];

/// Takes the steps one after another, whatever became of those before, and fails if one did.
pub fn bench(options: &Options) -> Result<()> {
    if let Some(name) = options.steps.iter().find(|name| STEPS.iter().all(|(step, ..)| step != name)) {
        bail!("there is no step '{name}': name one of {}", STEPS.map(|(name, ..)| name).join(", "));
    }
    let asked = |name: &str| options.steps.is_empty() || options.steps.iter().any(|asked| asked == name);
    let mut failed = Vec::new();
    for (name, title, run) in STEPS {
        if asked(name)
            && let Err(error) = step(title, || run(options))
        {
            eprintln!("  {error:#}");
            failed.push(name);
        }
    }
    if !failed.is_empty() {
        bail!("failed: {}", failed.join(", "));
    }
    Ok(())
}
