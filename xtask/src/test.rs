//! Everything that must hold before a change lands.

use crate::{
    css,
    postgres::Postgres,
    site,
    step::{cargo, execute, step},
    tidy, tools,
};
use anyhow::Result;
use std::process::Command;

/// Runs all checks; the first that fails ends it.
pub fn test(browser: bool, postgres: bool) -> Result<()> {
    step("Format", || execute(cargo().args(["fmt", "--all", "--check"])))?;
    step("Tidy", tidy::tidy)?;
    css::bundle()?;
    step("Clippy, server side", || {
        execute(cargo().args([
            "clippy",
            "--quiet",
            "--workspace",
            "--exclude",
            "frontend",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]))
    })?;
    tools::for_site(site::Profile::Release)?;
    step("Clippy, browser side (WASM)", || {
        let wasm = ["--target", "wasm32-unknown-unknown"];
        execute(cargo().args(["clippy", "--quiet", "-p", "frontend"]).args(wasm).args(["--", "-D", "warnings"]))?;
        execute(cargo().args(["check", "--quiet", "-p", "nlq", "-p", "charts"]).args(wasm))
    })?;
    let server = if postgres { Some(Postgres::start()?) } else { None };
    if browser {
        site::build(site::Profile::Release)?;
        tools::browser()?;
    }
    step("Tests", || {
        let mut command: Command = cargo();
        command.args(["test", "--workspace", "--exclude", "frontend", "--no-fail-fast"]);
        if let Some(server) = &server {
            command.env("BOS_TEST_POSTGRES_URL", server.url());
        }
        if browser {
            command.env("BOS_TEST_BROWSER", "1");
            if let Some(axe) = tools::axe() {
                command.env("BOS_TEST_AXE", axe);
            }
        }
        execute(&mut command)
    })
}
