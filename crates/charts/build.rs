//! Finds the ECharts that the `charming` crate carries and packs it for the binary. No copy of it lives in our repository.

use flate2::{Compression, write::GzEncoder};
use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

const ASSET: &str = "src/asset";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=BOS_ECHARTS_JS");
    if env::var_os("CARGO_FEATURE_RENDER").is_none() {
        return;
    }
    let found = given().or_else(|| in_registry().or_else(by_metadata).and_then(|root| script_in(&root.join(ASSET))));
    let Some(path) = found else {
        println!("cargo::error=no echarts-*.min.js found in the charming crate: set BOS_ECHARTS_JS to such a file");
        return;
    };
    println!("cargo::rerun-if-changed={}", path.display());
    if let Err(error) = pack(&path) {
        println!("cargo::error=packing {}: {error}", path.display());
    }
}

/// Writes `echarts.js.gz` and tells the crate its version, taken from the file's name.
fn pack(path: &Path) -> std::io::Result<()> {
    let source = fs::read(path)?;
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("echarts.js.gz");
    let mut packer = GzEncoder::new(fs::File::create(out)?, Compression::best());
    packer.write_all(&source)?;
    packer.finish()?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let version: String = name.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    println!("cargo::rustc-env=ECHARTS_VERSION={}", version.trim_matches('.'));
    Ok(())
}

fn given() -> Option<PathBuf> {
    env::var_os("BOS_ECHARTS_JS").map(PathBuf::from).filter(|path| path.is_file())
}

/// The usual place: `$CARGO_HOME/registry/src/*/charming-VERSION`, the version being the one of the lock file.
fn in_registry() -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")))?;
    let folder = format!("charming-{}", locked_version()?);
    let sources = fs::read_dir(home.join("registry/src")).ok()?;
    sources.flatten().map(|source| source.path().join(&folder)).find(|root| root.is_dir())
}

fn locked_version() -> Option<String> {
    let manifest = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR")?);
    let lock = manifest.ancestors().map(|folder| folder.join("Cargo.lock")).find(|file| file.is_file())?;
    println!("cargo::rerun-if-changed={}", lock.display());
    let lock = fs::read_to_string(lock).ok()?;
    let mut lines = lock.lines().skip_while(|line| *line != "name = \"charming\"");
    let version = lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.into())
}

/// Any other place (vendored or patched sources): cargo itself knows.
fn by_metadata() -> Option<PathBuf> {
    let mut metadata = Command::new(env::var_os("CARGO")?);
    metadata.args(["metadata", "--format-version=1", "--offline"]);
    metadata.current_dir(env::var_os("CARGO_MANIFEST_DIR")?);
    let parsed: serde_json::Value = serde_json::from_slice(&metadata.output().ok()?.stdout).ok()?;
    let package = parsed["packages"].as_array()?.iter().find(|package| package["name"] == "charming")?;
    Path::new(package["manifest_path"].as_str()?).parent().map(Path::to_path_buf)
}

fn script_in(folder: &Path) -> Option<PathBuf> {
    let named = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.starts_with("echarts-") && name.ends_with(".min.js")
    };
    fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path()).find(named)
}
