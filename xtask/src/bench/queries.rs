//! What the tiles of an overview cost, against SQL written by hand over rollups made by hand.

use super::{Options, shop};
use crate::{
    postgres::Postgres,
    step::{cargo, execute, target_dir},
};
use anyhow::Result;
use std::{path::Path, process::Command};

/// Prints milliseconds and ratios of every tile, on SQLite and on PostgreSQL. The SQLite file is kept for the next time.
pub fn run(options: &Options) -> Result<()> {
    execute(cargo().args(["build", "--release", "-p", "server", "-p", "services", "--example", "query_benchmark"]))?;
    let folder = shop::folder(options)?;
    measure(&format!("sqlite://{}", folder.with_extension("db").display()), &folder)?;
    if !options.no_postgres {
        let server = Postgres::start()?;
        measure(&server.url(), &folder)?;
    }
    Ok(())
}

fn measure(url: &str, folder: &Path) -> Result<()> {
    let program = target_dir().join("release/examples/query_benchmark");
    execute(Command::new(program).arg(url).arg("--import").arg(folder))
}
