//! A workspace's table of exchange rates: seen, corrected by hand, and what it lacks. Amounts are converted when they are
//! asked for, so a change needs nothing computed anew: the version of the data rises, and every answer with it.

mod missing;

pub use missing::{Gap, missing};

use crate::{
    Context, Error, Result, Scope,
    audit::{self, Event},
    ingest, store,
};
use domain::{Currency, Day, Permission};
use entity::fx_rates::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, Condition, DatabaseTransaction, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Expr,
};
use serde::{Deserialize, Serialize};

/// Rates a page shows.
pub const PAGE: u64 = 50;

/// One `base` was `rate` of `quote` on that day, and serves until the next, for at most a week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    pub base: String,
    pub quote: String,
    pub day: Day,
    /// A decimal above 0.
    pub rate: String,
}

/// Which rates to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// On either side.
    pub currency: Option<Currency>,
    pub from: Option<Day>,
    pub to: Option<Day>,
    /// From 0.
    pub page: u64,
}

/// A page of rates, the newest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    pub rates: Vec<Rate>,
    /// Whether there are older ones.
    pub more: bool,
}

/// Whether a workspace has any rate at all.
pub async fn any(ctx: &Context, scope: &Scope) -> Result<bool> {
    scope.require(Permission::ReadData)?;
    Ok(Entity::in_workspace(scope.workspace_id()).one(&ctx.db).await?.is_some())
}

/// The rates of a workspace that meet a search.
pub async fn list(ctx: &Context, scope: &Scope, search: &Search) -> Result<Page> {
    scope.require(Permission::ReadData)?;
    let mut select = Entity::in_workspace(scope.workspace_id());
    if let Some(currency) = search.currency {
        let either = Condition::any().add(Column::Base.eq(currency.code())).add(Column::Quote.eq(currency.code()));
        select = select.filter(either);
    }
    if let Some(from) = search.from {
        select = select.filter(Column::Day.gte(from.number()));
    }
    if let Some(to) = search.to {
        select = select.filter(Column::Day.lte(to.number()));
    }
    let rows = select
        .order_by_desc(Column::Day)
        .order_by_asc(Column::Base)
        .order_by_asc(Column::Quote)
        .offset(search.page.min(1_000_000) * PAGE)
        .limit(PAGE + 1)
        .all(&ctx.db)
        .await?;
    let more = rows.len() as u64 > PAGE;
    let rates = rows.into_iter().take(PAGE as usize).map(|row| Rate {
        day: Day::from_number(row.day),
        base: row.base,
        quote: row.quote,
        rate: row.rate,
    });
    Ok(Page { rates: rates.collect(), more })
}

/// Adds a rate, or corrects the one of that pair and day. `Invalid` names the field that is wrong.
pub async fn save(ctx: &Context, scope: &Scope, rate: Rate) -> Result<Rate> {
    scope.require(Permission::ImportData)?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    let rate = check(rate)?;
    let row = Model {
        workspace_id: workspace.0,
        base: rate.base.clone(),
        quote: rate.quote.clone(),
        day: rate.day.number(),
        rate: rate.rate.clone(),
        // No file's row: importing one of that day writes it over.
        row_hash: 0,
    };
    store::write(&ctx.db, async |tx| {
        ingest::lock_workspace(tx, workspace).await?;
        let before = find(tx, scope, &rate).await?;
        if before.as_ref().is_some_and(|before| before.rate == row.rate) {
            return Ok(rate.clone());
        }
        let detail = match &before {
            Some(before) => format!("{} → {}", before.rate, row.rate),
            None => row.rate.clone(),
        };
        match &before {
            Some(_) => {
                Entity::update_in(workspace)
                    .filter(of(&rate))
                    .col_expr(Column::Rate, Expr::value(row.rate.as_str()))
                    .col_expr(Column::RowHash, Expr::value(row.row_hash))
                    .exec(tx)
                    .await?;
            }
            None => {
                Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
            }
        }
        note(tx, scope, now, "rate.saved", &rate, detail).await?;
        Ok(rate.clone())
    })
    .await
}

/// Takes a rate out. What needed it then has no value and says so, unless a rate of the week before serves.
pub async fn delete(ctx: &Context, scope: &Scope, base: Currency, quote: Currency, day: Day) -> Result<()> {
    scope.require(Permission::ImportData)?;
    let now = ctx.now_ms();
    let rate = Rate { base: base.code().into(), quote: quote.code().into(), day, rate: String::new() };
    store::write(&ctx.db, async |tx| {
        ingest::lock_workspace(tx, scope.workspace_id()).await?;
        let row = find(tx, scope, &rate).await?.ok_or(Error::NotFound("rate"))?;
        Entity::delete_in(scope.workspace_id()).filter(of(&rate)).exec(tx).await?;
        note(tx, scope, now, "rate.deleted", &rate, row.rate).await
    })
    .await
}

async fn find(tx: &DatabaseTransaction, scope: &Scope, rate: &Rate) -> Result<Option<Model>> {
    Ok(Entity::in_workspace(scope.workspace_id()).filter(of(rate)).one(tx).await?)
}

fn of(rate: &Rate) -> Condition {
    Condition::all()
        .add(Column::Base.eq(rate.base.as_str()))
        .add(Column::Quote.eq(rate.quote.as_str()))
        .add(Column::Day.eq(rate.day.number()))
}

/// The change in the log, and a new version of the data.
async fn note(
    tx: &DatabaseTransaction,
    scope: &Scope,
    now: i64,
    action: &'static str,
    rate: &Rate,
    detail: String,
) -> Result<()> {
    let target = format!("rate:{}/{}/{}", rate.base, rate.quote, rate.day);
    audit::record(tx, now, scope.workspace_id(), scope.actor(), Event::new(action, target).detail(detail)).await?;
    ingest::raise_version(tx, scope.workspace_id(), now).await
}

/// A rate by the rules of the files, with codes and digits as they are stored.
fn check(rate: Rate) -> Result<Rate> {
    let known = |field: &str, code: &str| {
        Currency::parse(code)
            .map_err(|_| Error::invalid(field, format!("'{code}' is no currency: use a code like USD")))
    };
    let (base, quote) = (known("base", &rate.base)?, known("quote", &rate.quote)?);
    if base == quote {
        return Err(Error::invalid("quote", "is the base itself: a rate is between two currencies"));
    }
    let text = rate.rate.trim().replace(',', ".");
    let number = ingest::rate(&text).map_err(|reason| Error::invalid("rate", reason))?;
    let years = Day::from_ymd(1970, 1, 1)..=Day::from_ymd(2199, 12, 31);
    if !years.contains(&Some(rate.day)) {
        return Err(Error::invalid("day", format!("{} is out of range: use 1970 to 2199", rate.day)));
    }
    Ok(Rate { base: base.code().into(), quote: quote.code().into(), day: rate.day, rate: number })
}
