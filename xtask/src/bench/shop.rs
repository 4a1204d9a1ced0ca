//! The made-up shop that steps share: the same files on every machine for the same number of orders.

use super::Options;
use crate::step::{cargo, execute, step, target_dir};
use anyhow::Result;
use std::{path::PathBuf, process::Command};

/// The release build of the benchmark of `crates/services/examples/import_benchmark`.
pub fn program() -> Result<PathBuf> {
    execute(cargo().args(["build", "--release", "-p", "server", "-p", "services", "--example", "import_benchmark"]))?;
    Ok(target_dir().join("release/examples/import_benchmark"))
}

/// The folder of its CSV files, made where missing.
pub fn folder(options: &Options) -> Result<PathBuf> {
    let folder = target_dir().join(format!("bench/shop-{}", options.orders));
    if !folder.join("order_items.csv").exists() {
        let program = program()?;
        step("Make up a shop", || {
            execute(Command::new(program).arg("generate").arg(&folder).arg(options.orders.to_string()))
        })?;
    }
    Ok(folder)
}
