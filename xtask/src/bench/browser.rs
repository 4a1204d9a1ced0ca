//! What the overview costs in a real browser.

use super::Options;
use crate::{
    build,
    step::{cargo, execute},
    tools,
};
use anyhow::Result;

/// Prints what the overview costs and fails where it leaves its budget.
pub fn run(_: &Options) -> Result<()> {
    let binary = build::build()?;
    tools::browser()?;
    let mut test = cargo();
    test.args(["test", "-p", "server", "--test", "browser", "--", "--ignored", "--nocapture", "--test-threads=1"]);
    execute(test.env("BOS_TEST_BINARY", &binary).env("BOS_TEST_BROWSER", "1"))
}
