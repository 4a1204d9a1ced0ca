//! Finds the ECharts that the `charming` crate carries and packs it for the binary. No copy of it lives in our repository.

mod echarts_source;

use flate2::{Compression, write::GzEncoder};
use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=echarts_source.rs");
    println!("cargo::rerun-if-changed=../../Cargo.lock");
    println!("cargo::rerun-if-env-changed=BOS_ECHARTS_JS");
    if env::var_os("CARGO_FEATURE_RENDER").is_none() {
        return;
    }
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let Some(path) = echarts_source::find(&here) else {
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
