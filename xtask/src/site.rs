//! The browser's half: Trunk's build, and its compressed copies for the release binary.

use crate::{
    step::{execute, step},
    tools,
};
use anyhow::Result;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

const DIST: &str = "frontend/dist";
const STAMP: &str = "frontend/dist/.built";
const INPUTS: [&str; 9] = [
    "app",
    "frontend/src",
    "frontend/index.html",
    "crates/domain",
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

/// Builds `frontend/dist` unless it is newer than everything it is made of.
pub fn build(profile: Profile) -> Result<()> {
    tools::for_site()?;
    if is_fresh(profile) {
        eprintln!("▸ Front end is up to date");
        return Ok(());
    }
    step("Build the front end (WASM)", || trunk(profile))?;
    fs::write(STAMP, format!("{profile:?}"))?;
    Ok(())
}

fn trunk(profile: Profile) -> Result<()> {
    let mut command = Command::new("trunk");
    command.args(["build", "--skip-version-check", "--offline", "true", "--color", "never"]);
    command.env_remove("NO_COLOR");
    if profile == Profile::Release {
        command.args(["--release", "true", "--cargo-profile", "wasm-release"]);
    }
    match (profile, tools_path(profile)) {
        (Profile::Release, Some(path)) => {
            command.env("PATH", path);
        }
        _ => {
            let page = fs::read_to_string("frontend/index.html")?.replace("data-wasm-opt=\"z\"", "data-wasm-opt=\"0\"");
            fs::write("frontend/index.plain.html", page)?;
            command.args(["--html-output", "index.html", "frontend/index.plain.html"]);
        }
    }
    execute(&mut command)
}

/// PATH with wasm-opt's folder in front, where there is one.
fn tools_path(profile: Profile) -> Option<std::ffi::OsString> {
    if profile == Profile::Dev {
        return None;
    }
    let folder = tools::wasm_opt()?.parent()?.to_path_buf();
    let path = std::env::var_os("PATH")?;
    std::env::join_paths(std::iter::once(folder).chain(std::env::split_paths(&path))).ok()
}

fn is_fresh(profile: Profile) -> bool {
    let same_profile = fs::read_to_string(STAMP).is_ok_and(|built| built == format!("{profile:?}"));
    let built = fs::metadata(STAMP).and_then(|meta| meta.modified());
    same_profile && built.is_ok_and(|built| INPUTS.iter().all(|input| newest(Path::new(input)) <= built))
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
