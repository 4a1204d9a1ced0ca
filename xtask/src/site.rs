//! The browser's half: Trunk's build for development, our own for releases, and its compressed copies for the binary.

use crate::{
    split,
    step::{cargo, execute, outside, step},
    tools,
};
use anyhow::{Context, Result};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

#[path = "../../crates/charts/echarts_source.rs"]
mod echarts_source;

pub const DIST: &str = "frontend/dist";
const STAMP: &str = "frontend/dist/.built";
const INPUTS: [&str; 11] = [
    "app",
    "frontend/src",
    "frontend/index.html",
    "crates/boards",
    "crates/domain",
    "crates/nlq",
    "crates/semantic",
    "style",
    "public",
    "Cargo.lock",
    "Trunk.toml",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    Dev,
    Release,
}

/// Builds `frontend/dist` unless nothing that it is made of was changed since it was built.
pub fn build(profile: Profile) -> Result<()> {
    tools::for_site(profile)?;
    // What is changed while it is built is not in it.
    let made_of = made_of(profile);
    if fs::read_to_string(STAMP).is_ok_and(|built| built == made_of) {
        eprintln!("▸ Front end is up to date");
        return Ok(());
    }
    match profile {
        Profile::Dev => step("Build the front end (WASM)", trunk)?,
        Profile::Release => split::build()?,
    }
    fs::write(STAMP, made_of)?;
    Ok(())
}

fn trunk() -> Result<()> {
    let mut command = outside(Command::new("trunk"));
    command.args(["build", "--skip-version-check", "--offline", "true", "--color", "never"]);
    execute(command.env_remove("NO_COLOR"))
}

/// The profile, and when the newest of the inputs was changed.
fn made_of(profile: Profile) -> String {
    let newest = INPUTS.iter().map(|input| newest(Path::new(input))).max().unwrap_or(SystemTime::UNIX_EPOCH);
    let since = newest.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    format!("{profile:?} {}", since.as_nanos())
}

/// When the newest file of a folder was changed, generated style left out.
pub fn newest(path: &Path) -> SystemTime {
    if path.ends_with("style/dist") {
        return SystemTime::UNIX_EPOCH;
    }
    let own = fs::metadata(path).and_then(|meta| meta.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    let Ok(entries) = fs::read_dir(path) else { return own };
    entries.flatten().map(|entry| newest(&entry.path())).max().unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Puts `.br` and `.gz` copies beside every file worth compressing.
pub fn compress() -> Result<()> {
    compress_charts()?;
    for path in files(Path::new(DIST))? {
        let worth = path
            .extension()
            .and_then(|ext| ext.to_str())
            .is_some_and(|ext| matches!(ext, "js" | "css" | "wasm" | "svg" | "html" | "txt" | "json" | "webmanifest"));
        let with = |ext: &str| PathBuf::from(format!("{}.{ext}", path.display()));
        if !worth || newest(&with("br")) >= newest(&path) {
            continue;
        }
        let bytes = fs::read(&path)?;
        let mut br = Vec::new();
        brotli::CompressorWriter::new(&mut br, 1 << 16, 11, 22).write_all(&bytes)?;
        fs::write(with("br"), br)?;
        let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gz.write_all(&bytes)?;
        fs::write(with("gz"), gz.finish()?)?;
    }
    Ok(())
}

/// The chart library's smallest copy. The server carries the others.
fn compress_charts() -> Result<()> {
    let script = echarts()?.context("no echarts-*.min.js in the charming crate")?;
    let target = Path::new(DIST).join("assets/echarts.min.js.br");
    if newest(&target) < newest(&script) || !target.exists() {
        let mut br = Vec::new();
        brotli::CompressorWriter::new(&mut br, 1 << 16, 11, 22).write_all(&fs::read(script)?)?;
        fs::write(target, br)?;
    }
    Ok(())
}

/// Where the script is. The site itself needs nothing of its crate, so on a fresh machine that may not have come yet.
fn echarts() -> Result<Option<PathBuf>> {
    let find = || echarts_source::find(Path::new("crates/charts"));
    if let Some(script) = find() {
        return Ok(Some(script));
    }
    execute(cargo().args(["fetch", "--locked"]))?;
    Ok(find())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}
