//! The main job: build everything and serve it.

use crate::{build, step::execute};
use anyhow::Result;
use std::process::Command;

/// Builds, then serves with demo data; `serve` goes to `bos serve`.
pub fn run(serve: &[String]) -> Result<()> {
    let binary = build::build()?;
    eprintln!("▸ Serve (Ctrl-C ends it)");
    execute(Command::new(binary).arg("serve").arg("--with-demo").args(serve))
}
