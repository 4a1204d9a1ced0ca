//! The import of orders with items against the bare load, a process each.

use crate::{Result, measure::print};
use sea_orm::ConnectionTrait;
use services::store;
use std::{
    collections::HashMap,
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// Brings the orders and lines of a folder in, loads the same rows bare, and prints both and their ratio.
pub async fn compare(folder: &Path, server: Option<&str>) -> Result<()> {
    let scratch = env::temp_dir().join(format!("import-benchmark-{}", std::process::id()));
    fs::create_dir_all(&scratch)?;
    let compared = measure(folder, server, &scratch).await;
    fs::remove_dir_all(&scratch)?;
    compared
}

async fn measure(folder: &Path, server: Option<&str>, scratch: &Path) -> Result<()> {
    let files = scratch.join("files");
    fs::create_dir(&files)?;
    for name in ["orders.csv", "order_items.csv"] {
        fs::hard_link(folder.join(name), files.join(name))
            .or_else(|_| fs::copy(folder.join(name), files.join(name)).map(drop))?;
    }
    let databases = Databases::new(server, scratch).await?;
    let outcome = run_both(&files, &databases);
    databases.drop(server).await?;
    let (import, bare) = outcome?;
    report(if server.is_some() { "PostgreSQL" } else { "SQLite" }, &import, &bare)
}

fn run_both(files: &Path, databases: &Databases) -> Result<(Figures, Figures)> {
    let files = files.to_string_lossy();
    let import = figures(&["import", &files, &databases.import])?;
    let bare = figures(&["bare", &databases.import, &databases.bare])?;
    Ok((import, bare))
}

fn report(name: &str, import: &Figures, bare: &Figures) -> Result<()> {
    let of =
        |figures: &Figures, name: &str| figures.get(name).copied().ok_or_else(|| format!("no '{name}' was measured"));
    println!("database: {name}");
    for kind in ["orders", "order_items"] {
        println!("{kind}: {}", of(import, &format!("{kind} rows"))?);
        print(&format!("bare {kind} rows a second"), of(bare, &format!("{kind} rows a second"))?);
        print(&format!("import {kind} rows a second"), of(import, &format!("{kind} rows a second"))?);
    }
    for (what, figures, seconds) in [
        ("bare", bare, "bare seconds"),
        ("bare processor", bare, "bare processor seconds"),
        ("import without facts", import, "load seconds"),
        ("import without facts, processor", import, "load processor seconds"),
        ("facts", import, "facts seconds"),
        ("import with facts", import, "seconds"),
        ("import with facts, processor", import, "processor seconds"),
    ] {
        print(&format!("{what} seconds"), of(figures, seconds)?);
    }
    print("bare peak memory", of(bare, "peak memory")?);
    print("import peak memory", of(import, "peak memory")?);
    let bare_seconds = of(bare, "bare seconds")?;
    print("ratio without facts", bare_seconds / of(import, "load seconds")?);
    print("ratio with facts", bare_seconds / of(import, "seconds")?);
    Ok(())
}

type Figures = HashMap<String, f64>;

/// Runs this program once more and reads what it measured.
fn figures(arguments: &[&str]) -> Result<Figures> {
    let output = Command::new(env::current_exe()?).args(arguments).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(format!("{} ended with {}", arguments.join(" "), output.status).into());
    }
    let text = String::from_utf8(output.stdout)?;
    let pairs = text.lines().filter_map(|line| line.split_once(": "));
    Ok(pairs.filter_map(|(name, value)| Some((name.to_owned(), value.parse().ok()?))).collect())
}

/// Addresses of two new databases.
struct Databases {
    import: String,
    bare: String,
}

impl Databases {
    async fn new(server: Option<&str>, scratch: &Path) -> Result<Self> {
        let Some(server) = server else {
            let file = |name: &str| -> PathBuf { scratch.join(name) };
            return Ok(Self {
                import: format!("sqlite://{}", file("import.db").display()),
                bare: format!("sqlite://{}", file("bare.db").display()),
            });
        };
        let db = store::connect(server).await?;
        let names = Self::names();
        for name in &names {
            db.execute_unprepared(&format!("CREATE DATABASE {name}")).await?;
        }
        db.close().await?;
        let (address, _) = server.rsplit_once('/').ok_or("the server's address has no database")?;
        let [import, bare] = names.map(|name| format!("{address}/{name}"));
        Ok(Self { import, bare })
    }

    fn names() -> [String; 2] {
        ["import", "bare"].map(|name| format!("bos_benchmark_{name}_{}", std::process::id()))
    }

    async fn drop(self, server: Option<&str>) -> Result<()> {
        let Some(server) = server else { return Ok(()) };
        let db = store::connect(server).await?;
        for name in Self::names() {
            db.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await?;
        }
        db.close().await?;
        Ok(())
    }
}
