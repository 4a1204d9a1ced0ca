//! The benchmarks, on a release build.

use crate::{
    build,
    step::{cargo, execute, step},
    tools,
};
use anyhow::Result;

/// Prints what the overview costs in a real browser and fails where it leaves its budget.
pub fn bench() -> Result<()> {
    let binary = build::build()?;
    tools::browser()?;
    step("The overview in a browser", || {
        let mut test = cargo();
        test.args(["test", "-p", "server", "--test", "browser", "--", "--ignored", "--nocapture", "--test-threads=1"]);
        execute(test.env("BOS_TEST_BINARY", &binary).env("BOS_TEST_BROWSER", "1"))
    })
}
