//! Where the `charming` crate keeps its ECharts. The build script and xtask both look here.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

const ASSET: &str = "src/asset";

/// The script, seen from the folder of a package of this workspace. `BOS_ECHARTS_JS` names another one.
pub fn find(package: &Path) -> Option<PathBuf> {
    given()
        .or_else(|| in_registry(package).or_else(|| by_metadata(package)).and_then(|root| script_in(&root.join(ASSET))))
}

fn given() -> Option<PathBuf> {
    env::var_os("BOS_ECHARTS_JS").map(PathBuf::from).filter(|path| path.is_file())
}

/// The usual place: `$CARGO_HOME/registry/src/*/charming-VERSION`, the version being the one of the lock file.
fn in_registry(package: &Path) -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(".cargo")))?;
    let folder = format!("charming-{}", locked_version(package)?);
    let sources = fs::read_dir(home.join("registry/src")).ok()?;
    sources.flatten().map(|source| source.path().join(&folder)).find(|root| root.is_dir())
}

fn locked_version(package: &Path) -> Option<String> {
    let package = fs::canonicalize(package).ok()?;
    let lock = package.ancestors().map(|folder| folder.join("Cargo.lock")).find(|file| file.is_file())?;
    let lock = fs::read_to_string(lock).ok()?;
    let mut lines = lock.lines().skip_while(|line| *line != "name = \"charming\"");
    let version = lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.into())
}

/// Any other place (vendored or patched sources): cargo itself knows.
fn by_metadata(package: &Path) -> Option<PathBuf> {
    let mut metadata = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    metadata.args(["metadata", "--format-version=1", "--offline"]);
    metadata.current_dir(package);
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
