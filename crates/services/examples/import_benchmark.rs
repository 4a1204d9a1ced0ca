//! How fast a folder of files goes in, and how much memory that takes.
//!
//! ```text
//! cargo run --release -p services --example import_benchmark -- FOLDER [DATABASE_URL]
//! ```
//!
//! Without an address it is a new SQLite file in a temporary folder. Prints rows a second of every file (facts excluded),
//! the time the facts took, rows a second of the whole, and the peak of the process's memory (`VmHWM`, Linux).

use domain::{
    SystemClock,
    mail::{MailError, Mailer, Message},
    record::Kind,
};
use services::{Context, imports, store, workspaces};
use std::{path::PathBuf, pin::Pin, sync::Arc, time::Instant};

struct NoMail;

impl Mailer for NoMail {
    fn send<'a>(&'a self, _: &'a Message) -> Pin<Box<dyn Future<Output = Result<(), MailError>> + Send + 'a>> {
        Box::pin(async { Ok(()) })
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("which folder?")?);
    let scratch = std::env::temp_dir().join(format!("import-benchmark-{}", std::process::id()));
    let url = arguments.next().unwrap_or_else(|| format!("sqlite://{}/bench.db", scratch.display()));
    let db = store::connect(&url).await?;
    store::migrate(&db).await?;
    let ctx = Context {
        replica: None,
        db,
        clock: Arc::new(SystemClock),
        mailer: Arc::new(NoMail),
        data_dir: Arc::new(scratch.clone()),
        base_url: "http://localhost".into(),
    };
    let new = workspaces::NewWorkspace {
        name: "Benchmark".into(),
        vertical: "ecommerce".into(),
        currency: "BRL".into(),
        timezone: "America/Sao_Paulo".into(),
        ..workspaces::NewWorkspace::default()
    };
    let workspace = workspaces::create(&ctx, services::Actor::System, None, new).await?;
    let scope = workspaces::scope_for_cli(&ctx, &workspace.slug).await?;

    let start = Instant::now();
    let mut stages: Vec<(Kind, f64, u64)> = Vec::new();
    let summary = imports::run_folder(&ctx, &scope, &folder, |at| {
        let now = start.elapsed().as_secs_f64();
        match stages.last_mut() {
            Some(stage) if stage.0 == at.kind => (stage.1, stage.2) = (now, at.counts.read),
            _ => stages.push((at.kind, now, at.counts.read)),
        }
    })
    .await?;
    let whole = start.elapsed().as_secs_f64();

    let mut before = 0.0;
    for (kind, end, rows) in &stages {
        println!(
            "{:<12} {rows:>9} rows {:>8.2} s {:>9.0} rows/s",
            kind.code(),
            end - before,
            *rows as f64 / (end - before)
        );
        before = *end;
    }
    let rows: u64 = summary.files.iter().map(|file| file.counts.read).sum();
    let rejected: u64 = summary.files.iter().map(|file| file.counts.rejected).sum();
    println!("{:<12} {:>27.2} s", "facts", whole - before);
    println!("{:<12} {rows:>9} rows {whole:>8.2} s {:>9.0} rows/s, {rejected} rejected", "all", rows as f64 / whole);
    println!("peak memory  {}", peak_memory());
    ctx.db.close().await?;
    let _ = std::fs::remove_dir_all(&scratch);
    Ok(())
}

fn peak_memory() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.map_or_else(|| "unknown".into(), |text| text.trim().into())
}
