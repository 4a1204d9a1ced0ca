//! The release build of the browser's half: one WASM file for the first load and one for each group of `app::later`.
//!
//! Trunk can't cut a module apart between cargo and wasm-bindgen, so these steps are done here.

use crate::{
    css,
    site::DIST,
    step::{cargo, execute, step, target_dir},
    tools,
};
use anyhow::{Context, Result};
use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    process::Command,
};

const PROFILE: &str = "wasm-release";
/// What the browsers of the last years have beyond the first WebAssembly.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Writes `frontend/dist`: the code in a folder named after its content, the style sheet, `public/`, and the page that
/// says what to load.
pub fn build() -> Result<()> {
    css::bundle()?;
    let work = target_dir().join("site");
    let code = work.join("code");
    if code.exists() {
        fs::remove_dir_all(&code)?;
    }
    fs::create_dir_all(&code)?;
    step("Compile to WASM", compile)?;
    let module = target_dir().join("wasm32-unknown-unknown").join(PROFILE).join("frontend.wasm");
    step("Cut into files", || {
        execute(Command::new("wasm-split-cli").arg(&module).arg(&code).args([
            "--target",
            "web",
            "--out-name",
            "frontend",
        ]))
    })?;
    step("Bind to JavaScript", || bind(&code))?;
    if let Some(tool) = tools::wasm_opt() {
        step("Make it small", || shrink(&tool, &code))?;
    }
    lay_out(&code)
}

/// The cutter follows the relocations that the linker leaves in the module.
fn compile() -> Result<()> {
    let mut command = cargo();
    command.args(["rustc", "--package", "frontend", "--lib", "--features", "split", "--profile", PROFILE]);
    command.args(["--crate-type", "cdylib", "--target", "wasm32-unknown-unknown", "--", "-Clink-args=--emit-relocs"]);
    execute(&mut command)
}

fn bind(code: &Path) -> Result<()> {
    let cut = code.join("frontend.wasm");
    let mut command = Command::new("wasm-bindgen");
    command.args([
        "--target",
        "web",
        "--keep-lld-exports",
        "--no-demangle",
        "--no-typescript",
        "--out-name",
        "frontend",
    ]);
    execute(command.arg("--out-dir").arg(code).arg(&cut))?;
    fs::remove_file(cut)?;
    Ok(())
}

fn shrink(tool: &Path, code: &Path) -> Result<()> {
    for module in with_ending(code, "wasm")? {
        execute(Command::new(tool).arg("-Oz").args(FEATURES).arg(&module).arg("-o").arg(&module))?;
    }
    Ok(())
}

/// Everything in its place, and the page that names it.
fn lay_out(code: &Path) -> Result<()> {
    let dist = Path::new(DIST);
    if dist.exists() {
        fs::remove_dir_all(dist)?;
    }
    let style = Path::new("style/dist/app.css");
    let code_name = format!("app-{}", digest(&files(code)?)?);
    let style_name = format!("app-{}.css", digest(&[style.to_path_buf()])?);
    copy(code, &dist.join(&code_name))?;
    copy(Path::new("public"), &dist.join("assets"))?;
    fs::copy(style, dist.join(&style_name))?;
    let script = format!("/{code_name}/frontend.js");
    let module = format!("/{code_name}/frontend_bg.wasm");
    let page = format!(
        "<!doctype html><html><head>\n\
         <link rel=\"stylesheet\" href=\"/{style_name}\">\n\
         <link rel=\"modulepreload\" href=\"{script}\">\n\
         <link rel=\"preload\" href=\"{module}\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\">\n\
         <script type=\"module\">import start from \"{script}\"; start({{ module_or_path: \"{module}\" }});</script>\n\
         </head><body></body></html>\n"
    );
    fs::write(dist.join("index.html"), page)?;
    Ok(())
}

/// Sixteen hexadecimal digits for the content of these files.
fn digest(paths: &[PathBuf]) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for path in paths {
        fs::read(path).with_context(|| format!("{} is missing", path.display()))?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn with_ending(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    Ok(files(folder)?.into_iter().filter(|path| path.extension().is_some_and(|found| found == ending)).collect())
}

/// The files of a folder, in the order of their names.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found: Vec<_> =
        fs::read_dir(folder)?.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    found.sort();
    Ok(found)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for path in files(from)? {
        fs::copy(&path, to.join(path.file_name().unwrap_or_default()))?;
    }
    Ok(())
}
