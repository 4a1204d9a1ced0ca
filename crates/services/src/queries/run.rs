//! A semantic query, answered.

use super::cache;
use super::fetch::Reader;
use super::presence::present;
use super::snapshot::snapshot;
use super::span::read_span;
use super::values::{plan_names, titles};
use crate::zone::Zone;
use crate::{Context, Error, Result, Scope, custom_metrics};
use domain::{Locale, Permission};
use entity::workspaces;
use jiff::Timestamp;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use semantic::plan::Computed;
use semantic::query::PresetSpec;
use semantic::table::ColumnKind;
use semantic::{PeriodSpec, Plan, Query, QueryError, Setting, Table, assemble, names};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// How long an answer may take.
pub(super) const LONGEST: Duration = Duration::from_secs(30);

/// Answers a query in a workspace, with labels and warnings in a language.
///
/// The same question on the same version of the data is answered from memory. `Invalid` names the field of the query that
/// is wrong. "Today" is the query's `as_of`, else the workspace's local day.
pub async fn run(ctx: &Context, scope: &Scope, query: &Query, locale: Locale) -> Result<Table> {
    bounded(ctx, scope, query, false, locale, None).await
}

/// The same for a query that stands beside one that looks at items (the totals of its rows): it looks at items too.
pub async fn run_of_items(ctx: &Context, scope: &Scope, query: &Query, locale: Locale) -> Result<Table> {
    bounded(ctx, scope, query, true, locale, None).await
}

/// The same with a metric that is not saved yet beside those of the workspace.
pub(crate) async fn run_with(
    ctx: &Context,
    scope: &Scope,
    query: &Query,
    locale: Locale,
    draft: Option<Computed>,
) -> Result<Table> {
    bounded(ctx, scope, query, false, locale, draft).await
}

async fn bounded(
    ctx: &Context,
    scope: &Scope,
    query: &Query,
    of_items: bool,
    locale: Locale,
    draft: Option<Computed>,
) -> Result<Table> {
    let answer = tokio::time::timeout(LONGEST, answer(ctx, scope, query, of_items, locale, draft)).await;
    answer.unwrap_or_else(|_| Err(Error::invalid("metrics", too_long(locale))))
}

fn too_long(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "it took longer than 30 seconds: ask for fewer days, dimensions or metrics",
        Locale::Es => "tardó más de 30 segundos: pide menos días, dimensiones o métricas",
        Locale::Pt => "demorou mais de 30 segundos: peça menos dias, dimensões ou métricas",
    }
}

async fn answer(
    ctx: &Context,
    scope: &Scope,
    query: &Query,
    of_items: bool,
    locale: Locale,
    draft: Option<Computed>,
) -> Result<Table> {
    scope.require(Permission::ReadData)?;
    let begun = Instant::now();
    let workspace = scope.workspace();
    let today = Zone::named(&workspace.timezone)?.day(ctx.now_ms());
    let tx = snapshot(ctx.reads(), workspace.id).await?;
    let row = workspaces::Entity::by_id(workspace.id).one(&tx).await?.ok_or(Error::NotFound("workspace"))?;
    let custom = match draft {
        Some(draft) => vec![draft],
        None => custom_metrics::computed(&tx, workspace.id, &query.metrics).await?,
    };
    let key = cache::Key::new(scope, row.data_version, today, locale, query, &custom).filter(|_| !of_items);
    if let Some(mut table) = key.as_ref().and_then(cache::find) {
        tx.commit().await?;
        table.elapsed_ms = elapsed_ms(begun);
        return Ok(table);
    }
    let setting = setting_of(&tx, ctx, scope, query, &custom).await?;
    let mut plan = Plan::new(query, &setting, &custom).map_err(|error| wrong(&error, locale))?;
    plan.of_items = of_items;
    let reader = Reader { tx: &tx, workspace: workspace.id, home: workspace.currency };
    let period = plan.period.period();
    let constant = plan.compare.map(|(_, other)| other).filter(|_| query.constant_currency);
    let main = reader.answer(&plan, period, constant).await?;
    let compared = match plan.compare {
        Some((_, other)) => Some(reader.answer(&plan, other, None).await?),
        None => None,
    };
    let uncosted = reader.uncosted(&plan, &main, period).await?;
    let mut table = assemble::table(main, compared, &uncosted, locale);
    name_ids(&tx, scope, &mut table).await?;
    name_codes(&mut table, locale);
    table.freshness = row.data_changed_at.and_then(rfc3339);
    tx.commit().await?;
    table.elapsed_ms = elapsed_ms(begun);
    if let Some(key) = key {
        cache::keep(key, &table);
    }
    Ok(table)
}

/// A query that is wrong, in the reader's language.
pub(super) fn wrong(error: &QueryError, locale: Locale) -> Error {
    Error::invalid(error.field.clone(), error.reason(locale))
}

/// What the planner must know of the workspace for a query.
pub(super) async fn setting_of(
    tx: &DatabaseTransaction,
    ctx: &Context,
    scope: &Scope,
    query: &Query,
    custom: &[Computed],
) -> Result<Setting> {
    let workspace = scope.workspace();
    let families = semantic::plan::families(query, custom);
    Ok(Setting {
        today: Zone::named(&workspace.timezone)?.day(ctx.now_ms()),
        week: workspace.week_start,
        currency: workspace.currency,
        data: if needs_span(query) { read_span(tx, workspace.id, &families).await? } else { None },
        present: present(tx, workspace.id, &families).await?,
    })
}

fn elapsed_ms(begun: Instant) -> f64 {
    (begun.elapsed().as_secs_f64() * 10_000.0).round() / 10.0
}

fn needs_span(query: &Query) -> bool {
    query.period == PeriodSpec::Preset(PresetSpec { preset: domain::Preset::AllTime })
}

/// A time as RFC 3339 in UTC.
fn rfc3339(at_ms: i64) -> Option<String> {
    Timestamp::from_millisecond(at_ms).ok().map(|at| at.to_string())
}

/// Titles for the product ids, names for the plan ids in the rows.
async fn name_ids(db: &impl ConnectionTrait, scope: &Scope, table: &mut Table) -> Result<()> {
    for dimension in ["product", "plan"] {
        let Some(at) = table.column(dimension) else { continue };
        let ids: BTreeSet<&str> =
            table.rows.iter().filter_map(|row| row.get(at)).filter_map(semantic::Value::as_str).collect();
        let ids: Vec<&str> = ids.into_iter().collect();
        let names = match dimension {
            "plan" => plan_names(db, scope.workspace_id(), &ids).await?,
            _ => titles(db, scope.workspace_id(), &ids).await?,
        };
        table.labels.insert(dimension.into(), names);
    }
    Ok(())
}

/// Names for the codes in the rows: countries, ways to pay.
fn name_codes(table: &mut Table, locale: Locale) {
    for (at, column) in table.columns.iter().enumerate().filter(|(_, column)| column.kind == ColumnKind::Dimension) {
        let compared = table.comparison.iter().flat_map(|comparison| &comparison.rows);
        let codes = table.rows.iter().chain(compared).filter_map(|row| row.get(at)?.as_str());
        let names = codes.filter_map(|code| Some((code.to_owned(), names::value(&column.key, code, locale)?)));
        let names: BTreeMap<String, String> = names.collect();
        if !names.is_empty() {
            table.labels.entry(column.key.clone()).or_default().extend(names);
        }
    }
}
