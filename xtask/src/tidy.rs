//! The rules of the house that the compiler does not know.

use crate::step::cargo;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Which members each member may depend on.
const EDGES: [(&str, &[&str]); 14] = [
    ("domain", &[]),
    ("semantic", &["domain"]),
    ("nlq", &["domain", "semantic"]),
    ("charts", &["domain", "semantic"]),
    ("boards", &["domain", "semantic"]),
    ("export", &["domain", "semantic", "boards"]),
    ("connectors", &["domain"]),
    ("entity", &["domain"]),
    ("migration", &[]),
    ("services", &["domain", "semantic", "nlq", "charts", "boards", "entity", "migration"]),
    ("app", &["domain", "semantic", "nlq", "charts", "boards", "export", "services"]),
    ("frontend", &["app"]),
    (
        "server",
        &[
            "domain",
            "semantic",
            "nlq",
            "charts",
            "boards",
            "export",
            "connectors",
            "entity",
            "migration",
            "services",
            "app",
        ],
    ),
    ("xtask", &[]),
];

/// The longest a source file may be, in lines.
const LONGEST: usize = 700;

/// Checks all rules and lists every breach.
pub fn tidy() -> Result<()> {
    let mut breaches = dependency_directions()?;
    for path in sources(Path::new(".")) {
        let text = std::fs::read_to_string(&path)?;
        breaches.extend(source_rules(&path, &text));
    }
    breaches.extend(missing_readmes());
    if breaches.is_empty() {
        return Ok(());
    }
    bail!("the house is not tidy:\n{}", breaches.join("\n"))
}

fn dependency_directions() -> Result<Vec<String>> {
    let output = cargo().args(["metadata", "--no-deps", "--format-version", "1"]).output()?;
    let metadata: Value = serde_json::from_slice(&output.stdout).context("cargo metadata printed no JSON")?;
    let packages = metadata["packages"].as_array().context("cargo metadata has no packages")?;
    let members: Vec<&str> = packages.iter().filter_map(|package| package["name"].as_str()).collect();
    let mut breaches = Vec::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        let Some((_, allowed)) = EDGES.iter().find(|(member, _)| *member == name) else {
            breaches
                .push(format!("{name}: name it, and what it may use, in xtask/src/tidy.rs and docs/ARCHITECTURE.md"));
            continue;
        };
        let used = package["dependencies"].as_array().into_iter().flatten();
        let built = used.filter(|dependency| dependency["kind"].is_null());
        for dependency in built.filter_map(|dependency| dependency["name"].as_str()) {
            if members.contains(&dependency) && !allowed.contains(&dependency) {
                breaches.push(format!("{name} must not depend on {dependency}"));
            }
        }
    }
    Ok(breaches)
}

fn source_rules(path: &Path, text: &str) -> Vec<String> {
    let shown = path.display();
    let mut breaches = Vec::new();
    let lines = text.lines().count();
    if lines > LONGEST {
        breaches.push(format!("{shown}: {lines} lines; cut it at its nouns (at most {LONGEST})"));
    }
    let may_find = path.starts_with("./entity") || path.starts_with("./xtask");
    for (number, line) in text.lines().enumerate() {
        if !may_find && (line.contains("::Entity::find()") || line.contains("Entity::find_by_id(")) {
            breaches.push(format!("{shown}:{}: use the entity's scoped finder", number + 1));
        }
        if path.starts_with("./app") && line.contains("set_pending=") {
            breaches.push(format!("{shown}:{}: use `Reloading`, which keeps still on the server", number + 1));
        }
    }
    breaches
}

fn missing_readmes() -> Vec<String> {
    let crates = std::fs::read_dir("crates").into_iter().flatten().flatten().map(|entry| entry.path());
    let others = ["app", "server", "entity", "migration", "frontend", "xtask"].map(PathBuf::from);
    let missing = crates.chain(others).filter(|folder| !folder.join("README.md").exists());
    missing.map(|folder| format!("{}: has no README.md", folder.display())).collect()
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let skipped = ["target", ".git", "dist", "node_modules"];
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() {
            if !skipped.iter().any(|skip| name == *skip) {
                found.extend(sources(&path));
            }
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            found.push(path);
        }
    }
    found
}
