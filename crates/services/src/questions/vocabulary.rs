//! The names that questions may use, read from the data once for each state of it.

use super::words;
use crate::{
    Context, Error, Result, Scope,
    custom_metrics::{self, CustomMetric},
    queries,
};
use domain::WorkspaceId;
use entity::workspaces;
use nlq::{OwnMetric, Vocabulary};
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

/// Workspaces whose vocabulary is kept ready.
const KEPT: usize = 8;

struct Kept {
    workspace: WorkspaceId,
    version: i64,
    vocabulary: Arc<Vocabulary>,
}

/// The most recently used last.
static READY: LazyLock<Mutex<Vec<Kept>>> = LazyLock::new(Mutex::default);

/// The workspace's vocabulary as of its present data.
pub(super) async fn of(ctx: &Context, scope: &Scope) -> Result<Arc<Vocabulary>> {
    let workspace = scope.workspace_id();
    let row = workspaces::Entity::by_id(workspace).one(&ctx.db).await?.ok_or(Error::NotFound("workspace"))?;
    if let Some(ready) = ready(workspace, row.data_version) {
        return Ok(ready);
    }
    let mut values = Vec::new();
    for (dimension, most) in NAMED {
        for found in queries::values(ctx, scope, dimension, "", most).await? {
            let label = found.label.unwrap_or_else(|| found.value.clone());
            values.push((dimension.to_string(), found.value, label));
        }
    }
    let families = queries::families(ctx, scope).await?;
    let own = custom_metrics::list(ctx, scope).await?.into_iter().map(own).collect();
    let taught = words::taught(ctx, scope).await?;
    let vocabulary = Arc::new(Vocabulary::with_own(&families, own, values).teach(&taught));
    keep(Kept { workspace, version: row.data_version, vocabulary: vocabulary.clone() });
    Ok(vocabulary)
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

fn ready(workspace: WorkspaceId, version: i64) -> Option<Arc<Vocabulary>> {
    let mut ready = READY.lock().unwrap_or_else(PoisonError::into_inner);
    let at = ready.iter().position(|kept| kept.workspace == workspace && kept.version == version)?;
    let kept = ready.remove(at);
    let vocabulary = kept.vocabulary.clone();
    ready.push(kept);
    Some(vocabulary)
}

fn keep(kept: Kept) {
    let mut ready = READY.lock().unwrap_or_else(PoisonError::into_inner);
    ready.retain(|old| old.workspace != kept.workspace);
    if ready.len() >= KEPT {
        ready.remove(0);
    }
    ready.push(kept);
}
