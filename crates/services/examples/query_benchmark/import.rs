//! The shop in the database, brought in once.

use domain::{
    SystemClock,
    mail::{MailError, Mailer, Message},
};
use services::{Context, Scope, imports, store, workspaces};
use std::{path::Path, pin::Pin, sync::Arc};

const NAME: &str = "Benchmark";

struct NoMail;

impl Mailer for NoMail {
    fn send<'a>(&'a self, _: &'a Message) -> Pin<Box<dyn Future<Output = Result<(), MailError>> + Send + 'a>> {
        Box::pin(async { Ok(()) })
    }
}

/// Opens the database; where it has no shop yet and a folder is named, brings that in.
pub async fn open(url: &str, folder: Option<&Path>) -> Result<(Context, Scope), Box<dyn std::error::Error>> {
    let db = store::connect(url).await?;
    store::migrate(&db).await?;
    let ctx = Context {
        replica: None,
        query_limit: services::QUERY_LIMIT,
        db,
        clock: Arc::new(SystemClock),
        mailer: Arc::new(NoMail),
        models: services::models::Access::none(services::secrets::Vault::in_folder(&std::env::temp_dir())),
        data_dir: Arc::new(std::env::temp_dir()),
        base_url: "http://localhost".into(),
    };
    if let Ok(scope) = workspaces::scope_for_cli(&ctx, &NAME.to_lowercase()).await {
        return Ok((ctx, scope));
    }
    let folder = folder.ok_or("there is no shop in it yet: name a folder with --import")?;
    let vertical = if folder.join("subscriptions.csv").exists() { "saas" } else { "ecommerce" };
    let new = workspaces::NewWorkspace {
        name: NAME.into(),
        vertical: vertical.into(),
        currency: "BRL".into(),
        timezone: "America/Sao_Paulo".into(),
        ..workspaces::NewWorkspace::default()
    };
    let workspace = workspaces::create(&ctx, services::Actor::System, None, new).await?;
    let scope = workspaces::scope_for_cli(&ctx, &workspace.slug).await?;
    let summary = imports::run_folder(&ctx, &scope, folder, |_| ()).await?;
    let rows: u64 = summary.files.iter().map(|file| file.counts.read).sum();
    eprintln!("brought in {rows} rows from {}", folder.display());
    Ok((ctx, scope))
}
