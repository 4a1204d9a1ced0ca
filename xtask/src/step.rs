//! A named step: printed before, timed after; and commands that say how they failed.

use anyhow::{Context, Result, bail};
use std::{process::Command, time::Instant};

/// Runs `work`, printing its name before and the time it took after.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("▸ {name}");
    let started = Instant::now();
    let done = work();
    let seconds = started.elapsed().as_secs_f64();
    match &done {
        Ok(_) => eprintln!("  done in {seconds:.1} s"),
        Err(_) => eprintln!("  failed after {seconds:.1} s: {name}"),
    }
    done
}

/// Runs a command with the terminal's output and fails unless it succeeds.
pub fn execute(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("could not start {command:?}"))?;
    if !status.success() {
        bail!("{command:?} ended with {status}");
    }
    Ok(())
}

/// A command's standard output, trimmed; `None` where it isn't there or fails.
pub fn output(program: &str, args: &[&str]) -> Option<String> {
    let done = Command::new(program).args(args).output().ok()?;
    done.status.success().then(|| String::from_utf8_lossy(&done.stdout).trim().to_owned())
}

/// The `cargo` that runs us.
pub fn cargo() -> Command {
    outside(Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())))
}

/// A command without what cargo told this program of itself: build scripts that look at it would run, and their crates be
/// built, anew whenever a build begins here and another at the prompt.
pub fn outside(mut command: Command) -> Command {
    const OURS: [&str; 4] = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_CRATE_", "CARGO_BIN_"];
    for (name, _) in std::env::vars_os() {
        if OURS.iter().any(|ours| name.to_string_lossy().starts_with(ours)) {
            command.env_remove(&name);
        }
    }
    command
}

/// Where cargo puts what it builds.
pub fn target_dir() -> std::path::PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate::root().join("target"), Into::into)
}
