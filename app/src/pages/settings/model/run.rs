//! The server's side: use-cases to what the page shows.

use super::shown::{Call, Page, Provider, Tried};
use crate::AppError;
use services::{
    Context, Scope,
    models::{self, Trial, dollars},
    zone::Zone,
};

/// Requests that are listed.
const LISTED: u64 = 50;

pub async fn page(ctx: &Context, scope: &Scope) -> Result<Page, AppError> {
    let settings = models::settings(ctx, scope).await?;
    let used = models::usage(ctx, scope).await?;
    let zone = Zone::named(&scope.workspace().timezone)?;
    let providers = models::list(ctx, scope).await?.into_iter().map(provider).collect();
    let calls = models::calls(ctx, scope, LISTED).await?.into_iter().map(|made| call(made, &zone)).collect();
    Ok(Page {
        enabled: settings.enabled,
        share: settings.share_values,
        cap: dollars(settings.monthly_cap),
        spent: dollars(used.cost),
        requests: used.requests,
        tokens_read: used.tokens_read,
        tokens_written: used.tokens_written,
        providers,
        calls,
    })
}

fn provider(found: models::Provider) -> Provider {
    Provider {
        id: found.id,
        protocol: found.protocol.code().into(),
        at_home: found.protocol.address() == Some(found.base_url.as_str()),
        base_url: found.base_url,
        model: found.model,
        has_key: found.has_key,
        key_hint: found.key_hint,
        price_read: dollars(found.price_read),
        price_written: dollars(found.price_written),
    }
}

fn call(made: models::Call, zone: &Zone) -> Call {
    Call {
        day: zone.day(made.at),
        time: zone.time(made.at),
        model: made.model,
        outcome: made.outcome,
        tokens_read: made.tokens_read,
        tokens_written: made.tokens_written,
        cost: dollars(made.cost),
        latency_ms: made.latency_ms,
        by: made.by,
    }
}

pub async fn trial(ctx: &Context, scope: &Scope, id: i64) -> Result<Tried, AppError> {
    let (outcome, latency_ms) = match models::trial(ctx, scope, id).await? {
        Trial::Ready { latency_ms } => ("ready", latency_ms),
        Trial::Shapeless => ("shapeless", 0),
        Trial::KeyLost => ("key_lost", 0),
        Trial::Failed(error) => (error.code(), 0),
    };
    Ok(Tried { id, outcome: outcome.into(), latency_ms })
}
