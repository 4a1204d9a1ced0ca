//! The command line: one file a command. Exit code 0 means done, 1 failed, 2 wrong usage.

mod ask;
mod backup;
mod demo;
mod filter;
mod grid;
mod health;
mod import;
mod key;
mod metric;
mod output;
mod period;
mod query;
mod serve;
mod worker;
mod workspace;

use crate::settings::{Settings, read_files, table};
use anyhow::Result;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use std::process::ExitCode;

/// AI Business OS: a shop's files in, right numbers out.
///
/// Without a command it serves. Every setting is a flag and an environment variable.
#[derive(Parser, Debug)]
#[command(
    name = "bos",
    version,
    after_help = "Any variable may instead be read from a file: BOS_DATABASE_URL_FILE=/run/secrets/url."
)]
struct Line {
    #[command(flatten)]
    settings: Settings,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand, Debug)]
enum Command {
    /// Migrate the database forward, serve, run the jobs (the default)
    Serve(serve::Serve),
    /// Run jobs only, for several processes on one PostgreSQL
    Worker,
    /// Make or reset the demo workspaces
    Demo(demo::Demo),
    /// Workspaces
    #[command(subcommand)]
    Workspace(workspace::Workspace),
    /// Bring in a file, or a folder of them with KIND `all`
    Import(import::Import),
    /// Ask a semantic query
    Query(query::Query),
    /// Ask a question in words
    Ask(ask::Ask),
    /// API keys
    #[command(subcommand)]
    Key(key::Key),
    /// Metrics of a workspace's own
    #[command(subcommand)]
    Metric(metric::Metric),
    /// Write everything into one consistent file, while serving
    Backup(backup::Backup),
    /// Put a backup in place of what is there
    Restore(backup::Restore),
    /// Ask the server at BOS_ADDR whether it can serve
    Health,
    /// Print the settings as a Markdown table
    #[command(hide = true)]
    Settings,
}

/// A command failed because of how it was called.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Usage(String);

const DONE: u8 = 0;
const FAILED: u8 = 1;
const WRONG_USAGE: u8 = 2;

/// Runs the process's command line.
pub fn main() -> ExitCode {
    let line = match read_line() {
        Ok(line) => line,
        Err(error) => match error.downcast::<clap::Error>() {
            Ok(error) => error.exit(),
            Err(error) => return report(&error, WRONG_USAGE),
        },
    };
    match run(line) {
        Ok(()) => ExitCode::from(DONE),
        Err(error) => {
            let code = if is_usage(&error) { WRONG_USAGE } else { FAILED };
            report(&error, code)
        }
    }
}

fn read_line() -> Result<Line> {
    let command = read_files(Line::command(), |name| std::env::var_os(name))?;
    Ok(Line::from_arg_matches(&command.try_get_matches()?)?)
}

fn run(line: Line) -> Result<()> {
    let command = line.command.unwrap_or(Command::Serve(serve::Serve::default()));
    let serves = matches!(command, Command::Serve(_) | Command::Worker);
    line.settings.log.start(if serves { "info" } else { "warn" })?;
    let threads = if serves { line.settings.http.threads } else { 2 };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(usize::try_from(threads).unwrap_or(4))
        .enable_all()
        .build()?;
    runtime.block_on(dispatch(line.settings, command))
}

async fn dispatch(settings: Settings, command: Command) -> Result<()> {
    match command {
        Command::Serve(command) => command.run(settings).await,
        Command::Worker => worker::run(settings).await,
        Command::Demo(command) => command.run(settings).await,
        Command::Workspace(command) => command.run(settings).await,
        Command::Import(command) => command.run(settings).await,
        Command::Query(command) => command.run(settings).await,
        Command::Ask(command) => command.run(settings).await,
        Command::Key(command) => command.run(settings).await,
        Command::Metric(metric) => metric.run(settings).await,
        Command::Backup(command) => command.run(settings).await,
        Command::Restore(command) => command.run(settings).await,
        Command::Health => health::run(settings).await,
        Command::Settings => output::text(&table::markdown()),
    }
}

/// Whether the caller can mend it by calling differently.
fn is_usage(error: &anyhow::Error) -> bool {
    error.is::<Usage>() || matches!(error.downcast_ref(), Some(services::Error::Invalid { .. }))
}

fn report(error: &anyhow::Error, code: u8) -> ExitCode {
    eprintln!("error: {error:#}");
    ExitCode::from(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Line::command().debug_assert();
    }

    #[test]
    fn settings_go_before_and_after_the_command() {
        for words in [["bos", "--addr", "0.0.0.0:80", "serve"], ["bos", "serve", "--addr", "0.0.0.0:80"]] {
            let line = Line::try_parse_from(words).expect("a command line");
            assert_eq!(line.settings.http.addr.port(), 80, "{words:?}");
        }
    }
}
