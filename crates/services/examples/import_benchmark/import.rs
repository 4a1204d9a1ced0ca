//! Brings a folder in, the way `bos import` does.

use crate::{
    Result,
    measure::{Watch, print, print_peak_memory},
};
use domain::{
    SystemClock,
    mail::{MailError, Mailer, Message},
};
use services::{Context, imports, store, workspaces};
use std::{path::Path, pin::Pin, sync::Arc};

struct NoMail;

impl Mailer for NoMail {
    fn send<'a>(
        &'a self,
        _: &'a Message,
    ) -> Pin<Box<dyn Future<Output = std::result::Result<(), MailError>> + Send + 'a>> {
        Box::pin(async { Ok(()) })
    }
}

/// Prints seconds and rows a second of every file (facts excluded), of the facts, and of the whole.
pub async fn import(folder: &Path, url: Option<&str>) -> Result<()> {
    let scratch = std::env::temp_dir().join(format!("import-benchmark-{}", std::process::id()));
    let url = url.map_or_else(|| format!("sqlite://{}/bench.db", scratch.display()), str::to_owned);
    let db = store::connect(&url).await?;
    store::migrate(&db).await?;
    let ctx = Context {
        replica: None,
        query_limit: services::QUERY_LIMIT,
        db,
        clock: Arc::new(SystemClock),
        mailer: Arc::new(NoMail),
        models: services::models::Access::none(services::secrets::Vault::in_folder(&std::env::temp_dir())),
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

    let watch = Watch::start();
    let mut stages: Vec<(&str, f64, f64)> = Vec::new();
    let summary = imports::run_folder(&ctx, &scope, folder, |at| {
        let (kind, wall, cpu) = (at.kind.code(), watch.wall(), watch.cpu());
        match stages.last_mut() {
            Some(stage) if stage.0 == kind => *stage = (kind, wall, cpu),
            _ => stages.push((kind, wall, cpu)),
        }
    })
    .await?;
    let (whole, whole_cpu) = (watch.wall(), watch.cpu());

    let (mut wall_before, mut cpu_before) = (0.0, 0.0);
    for ((kind, wall, cpu), file) in stages.into_iter().zip(&summary.files) {
        let rows = file.counts.read as f64;
        println!("{kind} rows: {rows}");
        print(&format!("{kind} seconds"), wall - wall_before);
        print(&format!("{kind} processor seconds"), cpu - cpu_before);
        print(&format!("{kind} rows a second"), rows / (wall - wall_before));
        (wall_before, cpu_before) = (wall, cpu);
    }
    let rows: u64 = summary.files.iter().map(|file| file.counts.read).sum();
    println!("rows: {rows}");
    println!("rejected: {}", summary.files.iter().map(|file| file.counts.rejected).sum::<u64>());
    print("load seconds", wall_before);
    print("load processor seconds", cpu_before);
    print("facts seconds", whole - wall_before);
    print("facts processor seconds", whole_cpu - cpu_before);
    print("seconds", whole);
    print("processor seconds", whole_cpu);
    print("rows a second", rows as f64 / whole);
    print_peak_memory("peak memory");
    ctx.db.close().await?;
    let _ = std::fs::remove_dir_all(&scratch);
    Ok(())
}
