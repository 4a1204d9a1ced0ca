//! The import of orders with items against the bare load, a process each.

use crate::{Result, measure::print};
use sea_orm::ConnectionTrait;
use services::store;
use std::{
    collections::HashMap,
    env, fs,
    path::Path,
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
    for unit in ["seconds", "processor seconds"] {
        let bare = of(bare, &format!("bare {unit}"))?;
        let [load, facts, whole] = ["load ", "facts ", ""].map(|what| of(import, &format!("{what}{unit}")));
        let (load, facts, whole) = (load?, facts?, whole?);
        print(&format!("bare {unit}"), bare);
        print(&format!("import {unit}, facts apart"), load);
        print(&format!("facts {unit}"), facts);
        print(&format!("ratio of {unit}, facts apart"), bare / load);
        print(&format!("ratio of {unit}, with facts"), bare / whole);
    }
    print("bare peak memory", of(bare, "peak memory")?);
    print("import peak memory", of(import, "peak memory")?);
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

/// Addresses of two new databases. On PostgreSQL the import is an ordinary user, whom row-level security binds as it does in
/// use, and the bare load is the given one, because `COPY` leaves such tables to users whom it does not bind.
struct Databases {
    import: String,
    bare: String,
}

impl Databases {
    async fn new(server: Option<&str>, scratch: &Path) -> Result<Self> {
        let Some(server) = server else {
            let address = |name: &str| format!("sqlite://{}", scratch.join(name).display());
            return Ok(Self { import: address("import.db"), bare: address("bare.db") });
        };
        let (address, _) = server.rsplit_once('/').ok_or("the server's address names no database")?;
        let (_, host) = address.rsplit_once('@').ok_or("the server's address names no user")?;
        let [import, bare] = Self::names();
        let db = store::connect(server).await?;
        db.execute_unprepared(&format!("CREATE ROLE {import} LOGIN PASSWORD '{import}'")).await?;
        db.execute_unprepared(&format!("CREATE DATABASE {import} OWNER {import}")).await?;
        db.execute_unprepared(&format!("CREATE DATABASE {bare}")).await?;
        db.close().await?;
        Ok(Self { import: format!("postgres://{import}:{import}@{host}/{import}"), bare: format!("{address}/{bare}") })
    }

    fn names() -> [String; 2] {
        ["import", "bare"].map(|name| format!("bos_benchmark_{name}_{}", std::process::id()))
    }

    async fn drop(self, server: Option<&str>) -> Result<()> {
        let Some(server) = server else { return Ok(()) };
        let db = store::connect(server).await?;
        let names = Self::names();
        for name in &names {
            db.execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)")).await?;
        }
        db.execute_unprepared(&format!("DROP ROLE {}", names[0])).await?;
        db.close().await?;
        Ok(())
    }
}
