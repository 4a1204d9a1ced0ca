//! Server functions of the API keys.

use crate::AppError;
use domain::{ApiKeyId, Day};
use leptos::{prelude::*, server_fn::codec::GetUrl};
use serde::{Deserialize, Serialize};

/// A key as its workspace sees it: everything but the key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    pub id: ApiKeyId,
    pub name: String,
    /// How it begins.
    pub prefix: String,
    pub scopes: Vec<String>,
    /// The workspace's local days.
    pub created: Day,
    pub last_used: Option<Day>,
    pub revoked: bool,
}

/// The keys of the workspace shown.
#[server(prefix = "/fn", endpoint = "keys", input = GetUrl)]
pub async fn list_keys() -> Result<Vec<Key>, AppError> {
    use crate::server;
    use services::{keys, zone::Zone};

    let (ctx, scope) = (server::context(), server::scope().await?);
    let zone = Zone::named(&scope.workspace().timezone)?;
    let keys = keys::list(&ctx, &scope).await?;
    Ok(keys
        .into_iter()
        .map(|key| Key {
            id: key.id,
            name: key.name,
            prefix: key.prefix,
            scopes: key.scopes,
            created: zone.day(key.created_at),
            last_used: key.last_used_at.map(|at| zone.day(at)),
            revoked: key.revoked_at.is_some(),
        })
        .collect())
}

/// Makes a key. The answer is the only time it is seen.
#[server(prefix = "/fn", endpoint = "create_key")]
pub async fn create_key(
    name: String,
    #[server(default)] read: bool,
    #[server(default)] import: bool,
    #[server(default)] embed: bool,
) -> Result<String, AppError> {
    use crate::{Code, server};
    use services::keys;

    let (ctx, scope) = (server::context(), server::scope().await?);
    let named = [("read", read), ("import", import), ("embed", embed)];
    let scopes: Vec<String> = named.into_iter().filter(|(_, may)| *may).map(|(name, _)| name.into()).collect();
    if scopes.is_empty() {
        return Err(server::errors::refuse(Code::Invalid, Some("scopes"), server::request::texts().settings.no_scope));
    }
    Ok(keys::create(&ctx, &scope, &name, &scopes).await?.secret)
}

/// Refuses a key from now on.
#[server(prefix = "/fn", endpoint = "revoke_key")]
pub async fn revoke_key(key: i64) -> Result<(), AppError> {
    use crate::server;
    let (ctx, scope) = (server::context(), server::scope().await?);
    services::keys::revoke(&ctx, &scope, ApiKeyId(key)).await?;
    Ok(())
}
