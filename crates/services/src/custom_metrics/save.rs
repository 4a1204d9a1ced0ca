//! Making, changing and deleting metrics of a workspace's own.

use super::{CustomMetric, Draft, MOST, check, known, read};
use crate::{
    Actor, Context, Error, Result, Scope,
    audit::{self, Event},
    ingest, store,
};
use domain::{Permission, WorkspaceId};
use entity::custom_metrics::{Column, Entity, Model};
use sea_orm::{ColumnTrait, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter};
use semantic::custom::{self, Expr, Known};

/// What is to be there before a metric is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    Anything,
    /// No metric of that key. The same one, saved a moment ago, is no conflict: a form sent twice makes one.
    Nothing,
    /// The metric as it was changed then (milliseconds since the Unix epoch), by nobody since.
    ChangedAt(i64),
}

/// Makes a metric, or changes the one with that key.
///
/// `Invalid` names the field that is wrong; for a formula that others are built on also when one of those would break.
pub async fn save(ctx: &Context, scope: &Scope, draft: Draft) -> Result<CustomMetric> {
    save_over(ctx, scope, draft, Before::Anything).await
}

/// The same where nobody else came between: `Conflict` on `key` where the key is taken, else where it was changed since.
pub async fn save_over(ctx: &Context, scope: &Scope, draft: Draft, expected: Before) -> Result<CustomMetric> {
    scope.require(Permission::EditMetrics)?;
    let draft = check::draft(draft)?;
    let workspace = scope.workspace_id();
    let now = ctx.now_ms();
    let by = match scope.actor() {
        Actor::User(user) => Some(user.0),
        _ => None,
    };
    store::write(&ctx.db, async |tx| {
        ingest::lock_workspace(tx, workspace).await?;
        let before = find(tx, workspace, &draft.key).await?;
        let mut all = known(tx, workspace).await?;
        match (expected, &before) {
            (Before::Anything, _) | (Before::Nothing, None) => {}
            (Before::ChangedAt(at), Some(row)) if row.updated_at == at => {}
            (_, Some(row)) if is_same(row, &draft) => {
                return read(row.clone(), &all).ok_or_else(|| Error::internal("a unit that can't be read"));
            }
            (Before::Nothing, Some(_)) => {
                return Err(Error::invalid("key", format!("'{}' is taken: choose another", draft.key)));
            }
            (Before::ChangedAt(_), _) => {
                return Err(Error::Conflict(format!("'{}' was changed by someone else: load it anew", draft.key)));
            }
        }
        if before.is_none() && all.len() >= MOST {
            return Err(Error::Conflict(format!("a workspace has at most {MOST} metrics of its own: delete one")));
        }
        let checked = custom::check(&draft.key, &draft.formula, &all)
            .map_err(|error| Error::invalid("formula", error.to_string()))?;
        all.insert(draft.key.clone(), draft.formula.clone());
        refuse_to_break(&draft.key, &all)?;
        let row = Model {
            workspace_id: workspace.0,
            unit: checked.unit.code().into(),
            synonyms: draft.synonyms.join("\n"),
            created_by: before.as_ref().map_or(by, |row| row.created_by),
            created_at: before.as_ref().map_or(now, |row| row.created_at),
            updated_by: by,
            updated_at: now,
            key: draft.key,
            label: draft.label,
            meaning: draft.meaning,
            formula: draft.formula,
            direction: draft.direction,
            category: draft.category,
        };
        let (action, detail) = match &before {
            None => ("metric.created", row.formula.clone()),
            Some(before) => ("metric.changed", format!("{} → {}", before.formula, row.formula)),
        };
        if before.is_some() {
            Entity::delete_in(workspace).filter(Column::Key.eq(row.key.as_str())).exec(tx).await?;
        }
        Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
        let event = Event::new(action, format!("metric:{}", row.key)).detail(detail);
        audit::record(tx, now, workspace, scope.actor(), event).await?;
        ingest::raise_version(tx, workspace, now).await?;
        read(row, &all).ok_or_else(|| Error::internal("a unit that can't be read"))
    })
    .await
}

/// Deletes a metric. `Conflict` while another is built on it.
pub async fn delete(ctx: &Context, scope: &Scope, key: &str) -> Result<()> {
    scope.require(Permission::EditMetrics)?;
    let workspace = scope.workspace_id();
    let now = ctx.now_ms();
    store::write(&ctx.db, async |tx| {
        ingest::lock_workspace(tx, workspace).await?;
        let row = find(tx, workspace, key).await?.ok_or(Error::NotFound("metric"))?;
        let users = users_of(key, &known(tx, workspace).await?);
        if !users.is_empty() {
            return Err(Error::Conflict(format!("'{key}' is used by {}: change those first", users.join(", "))));
        }
        Entity::delete_in(workspace).filter(Column::Key.eq(key)).exec(tx).await?;
        let event = Event::new("metric.deleted", format!("metric:{key}")).detail(row.formula);
        audit::record(tx, now, workspace, scope.actor(), event).await?;
        ingest::raise_version(tx, workspace, now).await
    })
    .await
}

async fn find(tx: &DatabaseTransaction, workspace: WorkspaceId, key: &str) -> Result<Option<Model>> {
    Ok(Entity::in_workspace(workspace).filter(Column::Key.eq(key)).one(tx).await?)
}

fn is_same(row: &Model, draft: &Draft) -> bool {
    row.label == draft.label
        && row.meaning == draft.meaning
        && row.formula == draft.formula
        && row.direction == draft.direction
        && row.category == draft.category
        && row.synonyms == draft.synonyms.join("\n")
}

/// The metrics whose formulas name that one.
pub(super) fn users_of(key: &str, all: &Known) -> Vec<String> {
    let names = |formula: &str| Expr::parse(formula).is_ok_and(|tree| tree.metrics().contains(&key));
    all.iter().filter(|(other, formula)| *other != key && names(formula)).map(|(other, _)| other.clone()).collect()
}

fn refuse_to_break(key: &str, all: &Known) -> Result<()> {
    for user in users_of(key, all) {
        let formula = all.get(&user).map_or("", String::as_str);
        if let Err(error) = custom::check(&user, formula, all) {
            return Err(Error::invalid(
                "formula",
                format!("'{user}' is built on it and would break: {}", error.reason),
            ));
        }
    }
    Ok(())
}
