//! A semantic query, answered.

use super::cache;
use super::fetch::Reader;
use super::presence::present;
use super::snapshot::{DataState, Snapshot};
use super::span::read_span;
use super::values::{plan_names, titles};
use crate::zone::Zone;
use crate::{Context, Error, Result, Scope, custom_metrics};
use domain::{Day, Locale, Permission};
use jiff::Timestamp;
use sea_orm::ConnectionTrait;
use semantic::plan::Computed;
use semantic::query::PresetSpec;
use semantic::table::ColumnKind;
use semantic::{PeriodSpec, Plan, Query, QueryError, Setting, Table, assemble, names};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

/// A question, and who asks it when.
struct Question<'a> {
    scope: &'a Scope,
    query: &'a Query,
    today: Day,
    locale: Locale,
    /// Whether it stands beside a query that looks at items (the totals of its rows), and so looks at items too.
    of_items: bool,
    /// A metric that is not saved yet, in the place of those of the workspace.
    draft: Option<Computed>,
}

/// Answers a query in a workspace, with labels and warnings in a language.
///
/// The same question on the same version of the data is answered from memory. `Invalid` names the field of the query that
/// is wrong; `TooSlow` is what takes longer than [`Context::query_limit`]. "Today" is the query's `as_of`, else the workspace's
/// local day.
pub async fn run(ctx: &Context, scope: &Scope, query: &Query, locale: Locale) -> Result<Table> {
    ask(ctx, scope, |today| Question { scope, query, today, locale, of_items: false, draft: None }).await
}

/// The same for a query that stands beside one that looks at items (the totals of its rows): it looks at items too.
pub async fn run_of_items(ctx: &Context, scope: &Scope, query: &Query, locale: Locale) -> Result<Table> {
    ask(ctx, scope, |today| Question { scope, query, today, locale, of_items: true, draft: None }).await
}

/// The same with a metric that is not saved yet beside those of the workspace.
pub(crate) async fn run_with(
    ctx: &Context,
    scope: &Scope,
    query: &Query,
    locale: Locale,
    draft: Option<Computed>,
) -> Result<Table> {
    ask(ctx, scope, |today| Question { scope, query, today, locale, of_items: false, draft }).await
}

async fn ask<'a>(ctx: &Context, scope: &Scope, question: impl FnOnce(Day) -> Question<'a>) -> Result<Table> {
    scope.require(Permission::ReadData)?;
    let begun = Instant::now();
    let today = Zone::named(&scope.workspace().timezone)?.day(ctx.now_ms());
    let question = question(today);
    let answer = async |snapshot: &Snapshot, state: &DataState| question.answer(ctx, snapshot, state).await;
    let mut table = within(ctx, scope, answer).await?;
    table.elapsed_ms = elapsed_ms(begun);
    Ok(table)
}

/// Does something in one view of the workspace's data. `TooSlow` is what takes longer than [`Context::query_limit`].
pub(super) async fn within<T>(
    ctx: &Context,
    scope: &Scope,
    work: impl AsyncFnOnce(&Snapshot, &DataState) -> Result<T>,
) -> Result<T> {
    let (snapshot, state) = Snapshot::begin(ctx.reads(), scope.workspace_id(), ctx.query_limit).await?;
    let state = state.ok_or(Error::NotFound("workspace"))?;
    let done = work(&snapshot, &state).await.map_err(|error| snapshot.explain(error));
    snapshot.end();
    done
}

impl Question<'_> {
    /// From memory, else from the store.
    async fn answer(&self, ctx: &Context, db: &Snapshot, state: &DataState) -> Result<Table> {
        let Self { scope, query, today, locale, of_items, .. } = *self;
        let workspace = scope.workspace();
        let custom = match &self.draft {
            Some(draft) => vec![draft.clone()],
            None => custom_metrics::computed(db, workspace.id, &query.metrics).await?,
        };
        let key = cache::Key::new(scope, state.version, today, locale, query, &custom).filter(|_| !of_items);
        if let Some(table) = key.as_ref().and_then(cache::find) {
            return Ok(table);
        }
        let setting = setting_of(db, ctx, scope, query, &custom).await?;
        let mut plan = Plan::new(query, &setting, &custom).map_err(|error| wrong(&error, locale))?;
        plan.of_items = of_items;
        let reader = Reader { db, workspace: workspace.id, home: workspace.currency };
        let (main, compared) = reader.answers(&plan, query.constant_currency).await?;
        let gaps = reader.gaps(&plan, &main, plan.period.period()).await?;
        let mut table = assemble::table(main, compared, &gaps, locale);
        name_ids(db, scope, &mut table).await?;
        name_codes(&mut table, locale);
        table.freshness = state.changed_at.and_then(rfc3339);
        if let Some(key) = key {
            cache::keep(key, &table);
        }
        Ok(table)
    }
}

/// A query that is wrong, in the reader's language.
pub(super) fn wrong(error: &QueryError, locale: Locale) -> Error {
    Error::invalid(error.field.clone(), error.reason(locale))
}

/// What the planner must know of the workspace for a query.
pub(super) async fn setting_of(
    db: &impl ConnectionTrait,
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
        data: if needs_span(query) { read_span(db, workspace.id, &families).await? } else { None },
        present: present(db, workspace.id, &families).await?,
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
