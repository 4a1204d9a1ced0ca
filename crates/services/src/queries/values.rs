//! The values a dimension has, for filter pickers and for finding names in questions.

use crate::{Context, Error, Result, Scope};
use domain::{Day, Permission, WorkspaceId};
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::{Expr, ExprTrait, Func, IntoIden, JoinType, Order, Query, SelectStatement};
use semantic::catalogue::{DimensionKind, dimension, dimensions, nearest};
use std::collections::BTreeMap;

/// A value that occurs, and the name to show where the value is an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionValue {
    pub value: String,
    pub label: Option<String>,
}

/// Ids asked for at once.
const CHUNK: usize = 500;

/// The values of a dimension that begin with `prefix` (in any case; of products the title, any of its words, or the id), the
/// one with the highest sales first.
///
/// `Invalid` for a dimension there isn't, and for time buckets, which have no list of values.
pub async fn values(
    ctx: &Context,
    scope: &Scope,
    dimension_key: &str,
    prefix: &str,
    limit: usize,
) -> Result<Vec<DimensionValue>> {
    scope.require(Permission::ReadData)?;
    let workspace = scope.workspace_id();
    let found = match dimension(dimension_key) {
        None => return Err(unknown(dimension_key)),
        Some(time) if time.grain().is_some() => {
            return Err(Error::invalid(
                "dimension",
                format!("'{dimension_key}' has no list of values: use the period"),
            ));
        }
        Some(known) => match (known.kind, known.key) {
            (DimensionKind::Clock, "weekday") => numbers(1..=7),
            (DimensionKind::Clock, _) => numbers(0..=23),
            (_, "customer_type") => vec![plain("new".into()), plain("returning".into())],
            (_, "product") => read(ctx, &products(workspace), true).await?,
            (_, "category") => read(ctx, &of_products(workspace, "category"), false).await?,
            (_, "vendor") => read(ctx, &of_products(workspace, "vendor"), false).await?,
            (_, "sku") => read(ctx, &column(workspace, "item_facts", "sku"), false).await?,
            (_, "city") => read(ctx, &column(workspace, "order_facts", "city"), false).await?,
            (_, "plan") => read(ctx, &plans(workspace), true).await?,
            (_, "interval") => read(ctx, &of_plans(workspace, "interval"), false).await?,
            (_, "cohort") => cohorts(ctx, workspace).await?,
            (DimensionKind::Stock, key) => {
                read(ctx, &by_weight(workspace, "inventory_levels", key, "on_hand"), false).await?
            }
            (DimensionKind::Ad, key) => read(ctx, &by_weight(workspace, "ad_performance", key, "spend"), false).await?,
            (DimensionKind::Web, key) => {
                read(ctx, &by_weight(workspace, "web_sessions", key, "sessions"), false).await?
            }
            (_, "currency") => read(ctx, &rolled_up(workspace, "all", "currency"), false).await?,
            (_, key) => read(ctx, &rolled_up(workspace, key, "value"), false).await?,
        },
    };
    let found = with_others(ctx, workspace, found, dimension_key).await?;
    let prefix = prefix.trim().to_lowercase();
    Ok(found.into_iter().filter(|value| matches(value, &prefix)).take(limit).collect())
}

/// Values that other tables know under the same key.
async fn with_others(
    ctx: &Context,
    workspace: WorkspaceId,
    mut found: Vec<DimensionValue>,
    key: &str,
) -> Result<Vec<DimensionValue>> {
    let web = |column| by_weight(workspace, "web_sessions", column, "sessions");
    let others = match key {
        "campaign" => vec![by_weight(workspace, "ad_performance", "campaign", "spend"), web("campaign")],
        "source" => vec![web("source")],
        "medium" => vec![web("medium")],
        "country" => vec![web("country"), counted(workspace, "customers", "country")],
        "currency" => {
            vec![of_plans(workspace, "currency"), by_weight(workspace, "ad_performance", "currency", "spend")]
        }
        "product" => vec![of_plans(workspace, "product")],
        _ => Vec::new(),
    };
    for select in others {
        for value in read(ctx, &select, false).await? {
            if !found.iter().any(|known| known.value == value.value) {
                found.push(value);
            }
        }
    }
    Ok(found)
}

fn plans(workspace: WorkspaceId) -> SelectStatement {
    Query::select()
        .columns(["id", "name"])
        .from("plans")
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .order_by("id", Order::Asc)
        .to_owned()
}

fn of_plans(workspace: WorkspaceId, column: &'static str) -> SelectStatement {
    counted(workspace, "plans", column)
}

fn counted(workspace: WorkspaceId, table: &'static str, column: &'static str) -> SelectStatement {
    by_sales(column, Expr::col("workspace_id").count())
        .from(table)
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .and_where(Expr::col(column).is_not_null())
        .to_owned()
}

/// The months in which customers first paid, the latest first.
async fn cohorts(ctx: &Context, workspace: WorkspaceId) -> Result<Vec<DimensionValue>> {
    let select = Query::select()
        .expr(Expr::col("cohort").cast_as("bigint"))
        .from("mrr_facts")
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .group_by_col("cohort")
        .order_by("cohort", Order::Desc)
        .to_owned();
    let rows = ctx.db.query_all(&select).await?;
    let month = |row: &sea_orm::QueryResult| -> Result<DimensionValue> {
        let number: i64 = row.try_get_by_index(0)?;
        Ok(plain(Day::from_number(i32::try_from(number).unwrap_or_default()).to_string()))
    };
    rows.iter().map(month).collect()
}

fn unknown(key: &str) -> Error {
    let known = || dimensions().map(|dimension| dimension.key);
    let near = nearest(key, known());
    let hint = if near.is_empty() { known().collect::<Vec<_>>().join(", ") } else { near.join(" or ") };
    let shown: String = key.chars().take(60).collect();
    Error::invalid("dimension", format!("there is no dimension '{shown}': use {hint}"))
}

fn matches(found: &DimensionValue, prefix: &str) -> bool {
    let begins = |text: &str| text.to_lowercase().starts_with(prefix);
    let label = found.label.as_deref().unwrap_or_default();
    begins(&found.value) || begins(label) || label.split_whitespace().any(begins)
}

fn plain(value: String) -> DimensionValue {
    DimensionValue { value, label: None }
}

fn numbers(range: std::ops::RangeInclusive<u8>) -> Vec<DimensionValue> {
    range.map(|number| plain(number.to_string())).collect()
}

/// Rows of a value, and its label where the statement gives one.
async fn read(ctx: &Context, select: &SelectStatement, labelled: bool) -> Result<Vec<DimensionValue>> {
    let rows = ctx.db.query_all(select).await?;
    rows.iter()
        .map(|row| {
            let value: String = row.try_get_by_index(0)?;
            let label = if labelled { row.try_get_by_index::<Option<String>>(1)? } else { None };
            Ok(DimensionValue { value, label })
        })
        .filter(|value| value.as_ref().map_or(true, |value| !value.value.is_empty()))
        .collect()
}

fn rolled_up(workspace: WorkspaceId, dimension: &'static str, column: &'static str) -> SelectStatement {
    by_sales(column, Expr::col("gross").sum())
        .from("order_rollups")
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .and_where(Expr::col("dimension").eq(dimension))
        .and_where(Expr::col("grain").eq("m"))
        .to_owned()
}

fn column(workspace: WorkspaceId, table: &'static str, column: &'static str) -> SelectStatement {
    by_weight(workspace, table, column, "gross")
}

fn by_weight(
    workspace: WorkspaceId,
    table: &'static str,
    column: &'static str,
    weight: &'static str,
) -> SelectStatement {
    by_sales(column, Expr::col(weight).sum())
        .from(table)
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .and_where(Expr::col(column).is_not_null())
        .to_owned()
}

fn by_sales(column: &'static str, sales: Expr) -> SelectStatement {
    Query::select()
        .column(column)
        .group_by_col(column)
        .order_by_expr(sales, Order::Desc)
        .order_by(column, Order::Asc)
        .to_owned()
}

fn products(workspace: WorkspaceId) -> SelectStatement {
    let title = Func::coalesce([Expr::col(("p", "title")), Expr::col(("r", "title")), Expr::col(("r", "product_key"))]);
    let mut select = sold(workspace);
    select
        .column(("r", "product_key"))
        .expr(Expr::expr(title).max())
        .and_where(Expr::col(("r", "product_key")).ne(""))
        .group_by_col(("r", "product_key"))
        .order_by_expr(Expr::col(("r", "gross")).sum(), Order::Desc)
        .order_by(("r", "product_key"), Order::Asc);
    select
}

fn of_products(workspace: WorkspaceId, column: &'static str) -> SelectStatement {
    let mut select = sold(workspace);
    select
        .column(("p", column))
        .and_where(Expr::col(("p", column)).is_not_null())
        .group_by_col(("p", column))
        .order_by_expr(Expr::col(("r", "gross")).sum(), Order::Desc)
        .order_by(("p", column), Order::Asc);
    select
}

/// Monthly sales of products, with what is known of the product.
fn sold(workspace: WorkspaceId) -> SelectStatement {
    let on = Expr::col(("p", "workspace_id"))
        .equals(("r", "workspace_id"))
        .and(Expr::col(("p", "id")).equals(("r", "product_key")));
    Query::select()
        .from_as("product_rollups", "r")
        .join_as(JoinType::LeftJoin, "products", "p".into_iden(), on)
        .and_where(Expr::col(("r", "workspace_id")).eq(workspace.0))
        .and_where(Expr::col(("r", "grain")).eq("m"))
        .to_owned()
}

/// The titles of these products: the product's own, else that of the items sold.
pub(super) async fn titles(
    db: &impl ConnectionTrait,
    workspace: WorkspaceId,
    ids: &[&str],
) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for chunk in ids.chunks(CHUNK) {
        for row in db.query_all(&semantic::sql::titles(workspace, chunk)).await? {
            found.insert(row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        }
    }
    let rest: Vec<&str> = ids.iter().copied().filter(|id| !found.contains_key(*id)).collect();
    for chunk in rest.chunks(CHUNK) {
        for row in db.query_all(&titles_of_items(workspace, chunk)).await? {
            if let Some(title) = row.try_get_by_index::<Option<String>>(1)? {
                found.insert(row.try_get_by_index(0)?, title);
            }
        }
    }
    Ok(found)
}

/// The names of these plans.
pub(super) async fn plan_names(
    db: &impl ConnectionTrait,
    workspace: WorkspaceId,
    ids: &[&str],
) -> Result<BTreeMap<String, String>> {
    let mut found = BTreeMap::new();
    for chunk in ids.chunks(CHUNK) {
        for row in db.query_all(&semantic::sql::plan_names(workspace, chunk)).await? {
            found.insert(row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        }
    }
    Ok(found)
}

fn titles_of_items(workspace: WorkspaceId, ids: &[&str]) -> SelectStatement {
    Query::select()
        .column("product_key")
        .expr(Expr::col("title").max())
        .from("product_rollups")
        .and_where(Expr::col("workspace_id").eq(workspace.0))
        .and_where(Expr::col("grain").eq("m"))
        .and_where(Expr::col("product_key").is_in(ids.iter().copied()))
        .group_by_col("product_key")
        .to_owned()
}
