//! Metrics that a workspace defines for itself: a formula over those of the catalogue and over facts.

mod check;
mod library;
mod preview;
mod save;

pub use check::check;
pub use library::{Told, library};
pub use preview::{Preview, preview};
pub use save::{Before, delete, save, save_over};

use crate::{Context, Error, Result, Scope};
use domain::{Permission, WorkspaceId};
use entity::custom_metrics::{Column, Entity, Model};
use sea_orm::{ConnectionTrait, QueryOrder};
use semantic::{
    Unit,
    catalogue::{self, Trend},
    custom::{self, Expr, Known, columns},
    plan::Computed,
};
use serde::{Deserialize, Serialize};

/// A workspace has at most this many.
pub const MOST: usize = 200;

/// A metric of a workspace's own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomMetric {
    pub key: String,
    pub label: String,
    pub meaning: String,
    pub formula: String,
    pub unit: Unit,
    /// `up`, `down` or `neutral`.
    pub direction: String,
    pub category: String,
    pub synonyms: Vec<String>,
    /// Whose change was the last: a user's id; `None` for the command line.
    pub updated_by: Option<i64>,
    /// Milliseconds since the Unix epoch.
    pub updated_at: i64,
    /// The metrics of the catalogue it comes down to.
    pub bases: Vec<String>,
    /// The tables of facts whose columns it reads.
    #[serde(default)]
    pub tables: Vec<String>,
}

impl CustomMetric {
    /// The dimensions it may be sliced by: those that everything it is made of allows.
    pub fn dimensions(&self) -> Vec<&'static str> {
        let bases: Vec<_> = self.bases.iter().filter_map(|key| catalogue::metric(key)).collect();
        let tables: Vec<_> =
            columns::TABLES.iter().filter(|table| self.tables.iter().any(|key| key == table.key)).collect();
        let allowed = catalogue::dimensions().filter(|dimension| {
            bases.iter().all(|base| base.allows(dimension))
                && tables.iter().all(|table| table.family.has(dimension.key))
        });
        allowed.map(|dimension| dimension.key).collect()
    }
}

/// What a person says of a metric, unchecked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Lower-case letters, digits and `_`.
    pub key: String,
    pub label: String,
    #[serde(default)]
    pub meaning: String,
    pub formula: String,
    /// `up`, `down` or `neutral`; empty is `up`.
    #[serde(default)]
    pub direction: String,
    /// The shelf a picker shows it on; empty is `custom`.
    #[serde(default)]
    pub category: String,
    #[serde(default)]
    pub synonyms: Vec<String>,
}

/// The workspace's own metrics, by label.
pub async fn list(ctx: &Context, scope: &Scope) -> Result<Vec<CustomMetric>> {
    scope.require(Permission::ReadData)?;
    let rows = rows(&ctx.db, scope.workspace_id()).await?;
    let known = formulas(&rows);
    Ok(rows.into_iter().filter_map(|row| read(row, &known)).collect())
}

/// Their formulas by key.
pub(crate) async fn known(db: &impl ConnectionTrait, workspace: WorkspaceId) -> Result<Known> {
    Ok(formulas(&rows(db, workspace).await?))
}

/// The workspace's own metrics among those that a query names, ready to be planned.
pub(crate) async fn computed(
    db: &impl ConnectionTrait,
    workspace: WorkspaceId,
    wanted: &[String],
) -> Result<Vec<Computed>> {
    if wanted.iter().all(|key| catalogue::metric(key).is_some()) {
        return Ok(Vec::new());
    }
    let rows = rows(db, workspace).await?;
    let known = formulas(&rows);
    let named = rows.into_iter().filter(|row| wanted.contains(&row.key));
    named
        .map(|row| {
            let checked = custom::check(&row.key, &row.formula, &known);
            let checked = checked.map_err(|error| Error::invalid("metrics", format!("{}: {error}", row.key)))?;
            Ok(Computed { key: row.key, label: row.label, unit: checked.unit, tree: checked.tree })
        })
        .collect()
}

async fn rows(db: &impl ConnectionTrait, workspace: WorkspaceId) -> Result<Vec<Model>> {
    Ok(Entity::in_workspace(workspace).order_by_asc(Column::Label).order_by_asc(Column::Key).all(db).await?)
}

fn formulas(rows: &[Model]) -> Known {
    rows.iter().map(|row| (row.key.clone(), row.formula.clone())).collect()
}

fn read(row: Model, known: &Known) -> Option<CustomMetric> {
    let tree = custom::check(&row.key, &row.formula, known).ok()?.tree;
    Some(CustomMetric {
        bases: tree.metrics().into_iter().map(str::to_owned).collect(),
        tables: tables(&tree),
        unit: Unit::parse(&row.unit)?,
        synonyms: row.synonyms.lines().map(str::to_owned).collect(),
        key: row.key,
        label: row.label,
        meaning: row.meaning,
        formula: row.formula,
        direction: row.direction,
        category: row.category,
        updated_by: row.updated_by,
        updated_at: row.updated_at,
    })
}

/// The tables whose columns a formula reads, once each.
fn tables(tree: &Expr) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for aggregate in tree.aggregates() {
        if !found.iter().any(|key| key == aggregate.table.key) {
            found.push(aggregate.table.key.into());
        }
    }
    found
}

/// The direction of a code.
pub(crate) fn trend(code: &str) -> Option<Trend> {
    [Trend::UpIsGood, Trend::DownIsGood, Trend::Neutral].into_iter().find(|trend| trend.code() == code)
}
