//! The tools a fresh machine may lack, installed where that is possible.

use crate::{
    site::Profile,
    step::{cargo, execute, output, step, target_dir},
};
use anyhow::{Context, Result, bail};
use std::{
    path::{Path, PathBuf},
    process::Command,
};

const TRUNK: &str = "0.21.14";
/// Cuts WASM apart where `wasm_split_helpers` of Cargo.lock has put its marks.
const WASM_SPLIT: &str = "0.2.4";
const BINARYEN: &str = "132.0.0";
const AXE: &str = "4.14.1";

/// What the browser's half takes: the WASM target, the wasm-bindgen of Cargo.lock, and Trunk or the tool that cuts.
pub fn for_site(profile: Profile) -> Result<()> {
    wasm_target()?;
    wasm_bindgen()?;
    match profile {
        Profile::Dev => trunk(),
        Profile::Release => wasm_split(),
    }
}

fn wasm_split() -> Result<()> {
    if which("wasm-split-cli").is_some() {
        return Ok(());
    }
    step(&format!("Install wasm-split {WASM_SPLIT} (about 2 minutes)"), || {
        install("wasm_split_cli_support", WASM_SPLIT, &["--locked", "--features", "build-binary"])
    })
}

fn wasm_target() -> Result<()> {
    let sysroot =
        output("rustc", &["--print", "sysroot"]).context("rustc is missing: install Rust from https://rustup.rs")?;
    if Path::new(&sysroot).join("lib/rustlib/wasm32-unknown-unknown").exists() {
        return Ok(());
    }
    step("Install the WASM target", || {
        execute(Command::new("rustup").args(["target", "add", "wasm32-unknown-unknown"]))
            .context("type: rustup target add wasm32-unknown-unknown")
    })
}

fn trunk() -> Result<()> {
    if output("trunk", &["--version"]).is_some() {
        return Ok(());
    }
    step(&format!("Install Trunk {TRUNK} (about 4 minutes)"), || install("trunk", TRUNK, &["--locked"]))
}

fn wasm_bindgen() -> Result<()> {
    let version = locked_version("wasm-bindgen")?;
    if output("wasm-bindgen", &["--version"]).is_some_and(|found| found.ends_with(&version)) {
        return Ok(());
    }
    step(&format!("Install wasm-bindgen {version} (about 3 minutes)"), || install("wasm-bindgen-cli", &version, &[]))
}

/// `cargo install` into its own target folder, unoptimised: it builds three times faster and runs for seconds only.
fn install(name: &str, version: &str, more: &[&str]) -> Result<()> {
    let mut command = cargo();
    command.args(["install", "--debug", name, "--version", version]).args(more);
    command.env("CARGO_TARGET_DIR", target_dir().join("tools-build")).env_remove("RUSTFLAGS");
    execute(&mut command).with_context(|| format!("type: cargo install {name} --version {version}"))
}

fn locked_version(package: &str) -> Result<String> {
    let lock = std::fs::read_to_string("Cargo.lock").context("Cargo.lock is missing: run cargo build once")?;
    lock.split("[[package]]")
        .find(|entry| entry.contains(&format!("\nname = \"{package}\"\n")))
        .and_then(|entry| entry.lines().find_map(|line| line.strip_prefix("version = \"")))
        .map(|version| version.trim_end_matches('"').to_owned())
        .with_context(|| format!("Cargo.lock does not name {package}"))
}

/// `wasm-opt` from PATH or from the npm package `binaryen`; `None`, with a notice, where neither can be had.
pub fn wasm_opt() -> Option<PathBuf> {
    if let Some(found) = which("wasm-opt") {
        return Some(found);
    }
    let local = npm_package("binaryen", BINARYEN).map(|modules| modules.join(".bin/wasm-opt"));
    if let Some(local) = local {
        return Some(local);
    }
    eprintln!("  note: no wasm-opt, so the download is a third larger (type: npm install -g binaryen)");
    None
}

/// axe-core's script, which finds what shuts people out of a page; `None` where npm isn't there.
pub fn axe() -> Option<PathBuf> {
    npm_package("axe-core", AXE).map(|modules| modules.join("axe-core/axe.min.js"))
}

/// The `node_modules` folder of our own tools, with that package in it; `None`, with a notice, where npm fails.
fn npm_package(name: &str, version: &str) -> Option<PathBuf> {
    let home = target_dir().join("tools").join(name);
    let modules = home.join("node_modules");
    if !modules.join(name).exists() {
        which("npm")?;
        let installed = step(&format!("Install {name} {version} (npm)"), || {
            std::fs::create_dir_all(&home)?;
            let mut npm = Command::new("npm");
            npm.args(["install", "--silent", "--no-save", "--prefix"]).arg(&home).arg(format!("{name}@{version}"));
            execute(&mut npm)
        });
        if installed.is_err() {
            eprintln!("  going on without {name}");
        }
    }
    modules.join(name).exists().then(|| std::fs::canonicalize(&modules).ok())?
}

/// The folder of PostgreSQL's server programs, installed through apt-get where that is allowed.
pub fn postgres() -> Result<PathBuf> {
    if let Some(found) = postgres_bin() {
        return Ok(found);
    }
    apt_install("PostgreSQL", &["postgresql"])?;
    postgres_bin().context("PostgreSQL was installed but its programs are not under /usr/lib/postgresql")
}

fn postgres_bin() -> Option<PathBuf> {
    let versions = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<_> =
        versions.map(|entry| entry.path().join("bin")).filter(|bin| bin.join("initdb").exists()).collect();
    found.sort();
    found.pop().or_else(|| which("initdb").and_then(|initdb| initdb.parent().map(Path::to_path_buf)))
}

/// Chromium and its driver.
pub fn browser() -> Result<()> {
    if which("chromium").is_some() && which("chromedriver").is_some() {
        return Ok(());
    }
    apt_install("Chromium", &["chromium", "chromium-driver"])
}

fn apt_install(name: &str, packages: &[&str]) -> Result<()> {
    let typed = format!("sudo apt-get install -y {}", packages.join(" "));
    step(&format!("Install {name} ({})", packages.join(" ")), || {
        let root = output("id", &["-u"]).as_deref() == Some("0");
        let sudo = output("sudo", &["-n", "true"]).is_some();
        if which("apt-get").is_none() || !(root || sudo) {
            bail!("{name} is missing; type: {typed}");
        }
        let apt = |args: &[&str]| {
            let mut command = if root { Command::new("apt-get") } else { Command::new("sudo") };
            if !root {
                command.args(["-n", "apt-get"]);
            }
            command.args(args).env("DEBIAN_FRONTEND", "noninteractive");
            execute(&mut command)
        };
        apt(&["update", "-qq"])?;
        let mut install = vec!["install", "-y", "-qq", "--no-install-recommends"];
        install.extend_from_slice(packages);
        apt(&install).with_context(|| format!("type: {typed}"))
    })
}

/// Looks a program up in PATH.
pub fn which(program: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(program)).find(|path| path.is_file())
}
