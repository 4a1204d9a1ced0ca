#![doc = include_str!("../README.md")]

mod bench;
mod build;
mod css;
mod dev;
mod eval;
mod oracle;
mod postgres;
mod run;
mod site;
mod split;
mod step;
mod test;
mod tidy;
mod tools;

use anyhow::Result;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, runs and tests AI Business OS")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build everything and serve it, with demo data
    Run {
        /// Passed on to `bos serve`
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        serve: Vec<String>,
    },
    /// Format, lint, tidy, unit, integration (SQLite and PostgreSQL), WASM and browser tests
    Test {
        /// Leave the browser tests out
        #[arg(long)]
        no_browser: bool,
        /// Leave PostgreSQL out
        #[arg(long)]
        no_postgres: bool,
    },
    /// Rebuild and restart on every change
    Dev,
    /// Measure the overview's cost in a browser, and the import and queries over many orders, on a release build
    Bench(bench::Options),
    /// Ask the question engine's evaluation and compare queries and numbers
    Eval(eval::Options),
    /// Compare every metric by every dimension with the records of the demo businesses and the real data set
    Oracle(oracle::Options),
    /// One release binary with the site embedded, compressed
    Build,
    /// The checks of the house: dependency directions, scoped finders, file sizes
    Tidy,
    /// Build the browser's half into frontend/dist
    Site,
    /// Bundle style/ into style/dist/app.css (Trunk calls this)
    Css,
}

fn main() -> ExitCode {
    match carry_out(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn carry_out(command: Command) -> Result<()> {
    std::env::set_current_dir(root())?;
    match command {
        Command::Run { serve } => run::run(&serve),
        Command::Test { no_browser, no_postgres } => test::test(!no_browser, !no_postgres),
        Command::Dev => dev::dev(),
        Command::Bench(options) => bench::bench(&options),
        Command::Eval(options) => eval::run(&options),
        Command::Oracle(options) => oracle::run(&options),
        Command::Build => build::build().map(drop),
        Command::Tidy => tidy::tidy(),
        Command::Site => site::build(site::Profile::Release),
        Command::Css => css::bundle(),
    }
}

/// The workspace's folder.
fn root() -> std::path::PathBuf {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}
