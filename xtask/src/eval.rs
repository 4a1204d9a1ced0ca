//! The question engine's evaluation, on the demo businesses.

use crate::step::{cargo, execute, target_dir};
use anyhow::{Result, bail};
use std::{path::PathBuf, process::Command};

/// What it may be told.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// Show failures of what is held back, too: `held` or `fresh`
    #[arg(long)]
    show: Vec<String>,
    /// One kind of question alone (filter, "retail day", …) or one file (en, talks, traps, …)
    #[arg(long)]
    kind: Option<String>,
    /// Ask once instead of twice
    #[arg(long)]
    once: bool,
    /// On a release build, as the times are meant
    #[arg(long)]
    release: bool,
    /// A file to fill with the demo businesses, once, and to keep; a temporary one where none is named
    #[arg(long)]
    database: Option<PathBuf>,
}

/// Asks everything and prints the scores; fails below the target.
pub fn run(options: &Options) -> Result<()> {
    let profile = if options.release { "release" } else { "debug" };
    let mut build = cargo();
    build.args(["build", "--quiet", "-p", "services", "--example", "question_evaluation"]);
    build.args(options.release.then_some("--release"));
    execute(&mut build)?;
    let mut ask = Command::new(target_dir().join(profile).join("examples/question_evaluation"));
    ask.args(options.database.as_deref());
    ask.args(options.once.then_some("--once"));
    for part in &options.show {
        ask.args(["--show", part]);
    }
    if let Some(kind) = &options.kind {
        ask.args(["--kind", kind]);
    }
    if !ask.status()?.success() {
        bail!("below the target");
    }
    Ok(())
}
