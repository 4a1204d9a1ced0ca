//! How fast orders with items come in, against a bare bulk load of the same rows into the same kind of database.

use super::{Options, shop};
use crate::{postgres::Postgres, step::execute};
use anyhow::Result;
use std::process::Command;

/// Prints rows a second of both, their ratio and the peak of memory, on SQLite and on PostgreSQL.
pub fn run(options: &Options) -> Result<()> {
    let program = shop::program()?;
    let folder = shop::folder(options)?;
    execute(Command::new(&program).arg("compare").arg(&folder))?;
    if !options.no_postgres {
        let server = Postgres::start()?;
        execute(Command::new(&program).arg("compare").arg(&folder).arg(server.url()))?;
    }
    Ok(())
}
