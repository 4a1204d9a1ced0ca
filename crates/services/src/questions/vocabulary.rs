//! The names that questions may use, read from the data once for each state of it.

use super::words;
use crate::{
    Context, Error, Result, Scope,
    custom_metrics::{self, CustomMetric},
    queries,
};
use domain::{Permission, WorkspaceId};
use entity::workspaces;
use nlq::{OwnMetric, Source, Vocabulary};
use semantic::catalogue::Trend;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

/// Dimensions whose values may be named, and how many of each are known: the best-selling ones first.
const NAMED: [(&str, usize); 24] = [
    ("channel", 1_000),
    ("source", 1_000),
    ("medium", 1_000),
    ("campaign", 2_000),
    ("country", 500),
    ("region", 2_000),
    ("city", 5_000),
    ("payment_method", 500),
    ("product", 20_000),
    ("sku", 10_000),
    ("category", 2_000),
    ("vendor", 2_000),
    ("platform", 100),
    ("account", 500),
    ("ad_group", 2_000),
    ("ad", 2_000),
    ("creative", 2_000),
    ("channel_type", 100),
    ("device", 100),
    ("landing_page", 2_000),
    ("plan", 500),
    ("interval", 10),
    ("location", 500),
    ("supplier", 500),
];

/// What of it the browser gets: at most so many values of a dimension, the best-selling ones first, and so many in all.
const SHARED: (usize, usize) = (1_000, 6_000);

/// Workspaces whose vocabulary is kept ready.
const KEPT: usize = 8;

#[derive(Clone)]
struct Kept {
    workspace: WorkspaceId,
    version: i64,
    vocabulary: Arc<Vocabulary>,
    shared: Arc<Source>,
}

/// The most recently used last.
static READY: LazyLock<Mutex<Vec<Kept>>> = LazyLock::new(Mutex::default);

/// The workspace's vocabulary as of its present data.
pub(super) async fn of(ctx: &Context, scope: &Scope) -> Result<Arc<Vocabulary>> {
    Ok(ready(ctx, scope).await?.vocabulary)
}

/// What the browser reads questions with: the most frequent values of the vocabulary, the rest whole. It comes with the version of the
/// data that it belongs to; `None` where the reader has that version already.
pub async fn shared(ctx: &Context, scope: &Scope, known: Option<i64>) -> Result<(i64, Option<Arc<Source>>)> {
    scope.require(Permission::ReadData)?;
    let ready = ready(ctx, scope).await?;
    let fresh = known != Some(ready.version);
    Ok((ready.version, fresh.then_some(ready.shared)))
}

async fn ready(ctx: &Context, scope: &Scope) -> Result<Kept> {
    let workspace = scope.workspace_id();
    let row = workspaces::Entity::by_id(workspace).one(&ctx.db).await?.ok_or(Error::NotFound("workspace"))?;
    if let Some(ready) = kept(workspace, row.data_version) {
        return Ok(ready);
    }
    let source = source(ctx, scope).await?;
    let shared = Arc::new(source.bounded(SHARED.0, SHARED.1));
    let vocabulary = Arc::new(source.vocabulary());
    let ready = Kept { workspace, version: row.data_version, vocabulary, shared };
    keep(ready.clone());
    Ok(ready)
}

async fn source(ctx: &Context, scope: &Scope) -> Result<Source> {
    let mut values = Vec::new();
    let mut whole = true;
    for (dimension, most) in NAMED {
        let found = queries::values(ctx, scope, dimension, "", most).await?;
        whole &= found.len() < most;
        let named = |found: queries::DimensionValue| {
            let label = found.label.filter(|label| *label != found.value).unwrap_or_default();
            (found.value, label)
        };
        values.push((dimension.to_owned(), found.into_iter().map(named).collect()));
    }
    Ok(Source {
        families: queries::families(ctx, scope).await?,
        own: custom_metrics::list(ctx, scope).await?.into_iter().map(own).collect(),
        values,
        taught: words::taught(ctx, scope).await?,
        whole,
    })
}

fn own(metric: CustomMetric) -> OwnMetric {
    OwnMetric {
        dimensions: metric.dimensions(),
        direction: custom_metrics::trend(&metric.direction).unwrap_or(Trend::Neutral),
        key: metric.key,
        label: metric.label,
        synonyms: metric.synonyms,
        unit: metric.unit,
    }
}

fn kept(workspace: WorkspaceId, version: i64) -> Option<Kept> {
    let mut ready = READY.lock().unwrap_or_else(PoisonError::into_inner);
    let at = ready.iter().position(|kept| kept.workspace == workspace && kept.version == version)?;
    let kept = ready.remove(at);
    ready.push(kept.clone());
    Some(kept)
}

fn keep(kept: Kept) {
    let mut ready = READY.lock().unwrap_or_else(PoisonError::into_inner);
    ready.retain(|old| old.workspace != kept.workspace);
    if ready.len() >= KEPT {
        ready.remove(0);
    }
    ready.push(kept);
}
