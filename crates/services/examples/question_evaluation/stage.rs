//! The two demo businesses in a database of their own, on a day that never changes.

use crate::corpus::Business;
use domain::{
    FixedClock,
    mail::{MailError, Mailer, Message},
};
use services::{Context, Scope, demo, store, workspaces};
use std::{error::Error, path::Path, pin::Pin, sync::Arc};

/// 2026-11-22T15:00:00Z, the day after the last that the demo has data of.
const NOW: i64 = 1_795_359_600_000;

struct NoMail;

impl Mailer for NoMail {
    fn send<'a>(&'a self, _: &'a Message) -> Pin<Box<dyn Future<Output = Result<(), MailError>> + Send + 'a>> {
        Box::pin(async { Ok(()) })
    }
}

/// Opens the file and fills it, unless that has been done before. Whoever asks has conversations, which visitors have not.
pub async fn set(path: &Path) -> Result<(Context, [(Business, Scope); 2]), Box<dyn Error>> {
    let db = store::connect(&format!("sqlite://{}", path.display())).await?;
    store::migrate(&db).await?;
    let ctx = Context {
        replica: None,
        query_limit: services::QUERY_LIMIT,
        db,
        clock: Arc::new(FixedClock::at(NOW)),
        mailer: Arc::new(NoMail),
        models: services::models::Access::none(services::secrets::Vault::in_folder(&std::env::temp_dir())),
        data_dir: Arc::new(std::env::temp_dir()),
        base_url: "http://localhost".into(),
    };
    demo::ensure_all(&ctx).await?;
    let shop = workspaces::scope_for_cli(&ctx, demo::SHOP_SLUG).await?;
    let saas = workspaces::scope_for_cli(&ctx, demo::SAAS_SLUG).await?;
    Ok((ctx, [(Business::Shop, shop), (Business::Saas, saas)]))
}
