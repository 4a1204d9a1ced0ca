//! The long oracle: the demo businesses and the real data set, against their records.

use crate::{
    postgres::Postgres,
    step::{cargo, execute, step},
};
use anyhow::Result;

/// What it may be told.
#[derive(Clone, Debug, clap::Args)]
pub struct Options {
    /// One business alone: demo_shop, demo_software or real_shop
    #[arg(long)]
    only: Option<String>,
    /// Leave PostgreSQL out
    #[arg(long)]
    no_postgres: bool,
}

/// Compares every cell of every metric by every dimension and bucket, on both databases.
pub fn run(options: &Options) -> Result<()> {
    // A server that is named is used, else one of our own.
    let named = std::env::var("BOS_TEST_POSTGRES_URL").ok();
    let own = if options.no_postgres || named.is_some() { None } else { Some(Postgres::start()?) };
    step("Every metric by every dimension, against the records", || {
        let mut command = cargo();
        // Millions of cells in exact fractions: unoptimised it takes hours.
        command.args(["test", "--quiet", "--release", "-p", "services", "--test", "it"]);
        command.args(["--", "--ignored", "--nocapture"]);
        command.args([
            "--test-threads",
            "1",
            &format!("metrics::every::whole::the_{}", options.only.as_deref().unwrap_or_default()),
        ]);
        if let Some(server) = &own {
            command.env("BOS_TEST_POSTGRES_URL", server.url());
        }
        if options.no_postgres {
            command.env_remove("BOS_TEST_POSTGRES_URL");
        }
        execute(&mut command)
    })
}
