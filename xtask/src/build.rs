//! The release binary: site built, compressed, embedded.

use crate::{
    site,
    step::{cargo, execute, step, target_dir},
};
use anyhow::Result;
use std::path::PathBuf;

/// Builds `bos` and returns its path.
pub fn build() -> Result<PathBuf> {
    site::build(site::Profile::Release)?;
    step("Compress the site", site::compress)?;
    step("Build the server (release)", || execute(cargo().args(["build", "--release", "-p", "server"])))?;
    let binary = target_dir().join("release/bos");
    eprintln!("  {}", binary.display());
    Ok(binary)
}
