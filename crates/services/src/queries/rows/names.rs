//! Names of what rows tell by id: products, plans, customers, orders.

use super::super::fetch::Reader;
use super::super::values::{plan_names, titles};
use crate::Result;
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::{Expr, ExprTrait, Query, SelectStatement};
use semantic::Plan;
use semantic::assemble::Field;
use semantic::behind::At;
use semantic::plan::{Holds, Named, Sheet};
use std::collections::{BTreeMap, BTreeSet};

const CHUNK: usize = 500;

/// Names by id.
#[derive(Debug, Default)]
pub(super) struct Names {
    products: BTreeMap<String, String>,
    plans: BTreeMap<String, String>,
    customers: BTreeMap<String, String>,
    orders: BTreeMap<String, String>,
}

impl Names {
    /// Of everything that rows of a sheet name.
    pub async fn of_rows(
        reader: &Reader<'_, impl ConnectionTrait>,
        sheet: &Sheet,
        rows: &[Vec<Field>],
    ) -> Result<Self> {
        let mut names = Self::default();
        for (at, field) in sheet.kind.fields().iter().enumerate() {
            let Holds::Id(of) = field.holds else { continue };
            let id = |row: &'_ Vec<Field>| match row.get(at) {
                Some(Field::Text(id)) if !id.is_empty() => Some(id.clone()),
                _ => None,
            };
            let ids: BTreeSet<String> = rows.iter().filter_map(id).collect();
            let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
            names.look_up(reader, of, &ids).await?;
        }
        Ok(names)
    }

    /// Of the products and plans among the values of a row of an answer.
    pub async fn of_values(reader: &Reader<'_, impl ConnectionTrait>, plan: &Plan, values: &[At]) -> Result<Self> {
        let mut names = Self::default();
        for (dimension, value) in plan.dimensions.iter().zip(values) {
            let of = match dimension.key {
                "product" => Named::Product,
                "plan" => Named::Plan,
                _ => continue,
            };
            if let At::Is(value) = value {
                names.look_up(reader, of, &[value]).await?;
            }
        }
        Ok(names)
    }

    async fn look_up(&mut self, reader: &Reader<'_, impl ConnectionTrait>, of: Named, ids: &[&str]) -> Result<()> {
        let (tx, workspace) = (reader.db, reader.workspace);
        match of {
            Named::Product => self.products.extend(titles(tx, workspace, ids).await?),
            Named::Plan => self.plans.extend(plan_names(tx, workspace, ids).await?),
            Named::Customer => self.customers.extend(named(reader, "customers", "name", ids).await?),
            Named::Order => self.orders.extend(named(reader, "orders", "number", ids).await?),
        }
        Ok(())
    }

    /// The name of something.
    pub fn of(&self, of: Named, id: &str) -> Option<String> {
        let names = match of {
            Named::Product => &self.products,
            Named::Plan => &self.plans,
            Named::Customer => &self.customers,
            Named::Order => &self.orders,
        };
        names.get(id).filter(|name| *name != id).cloned()
    }

    /// The name of a dimension's value.
    pub fn find(&self, dimension: &str, value: &str) -> Option<String> {
        match dimension {
            "product" => self.of(Named::Product, value),
            "plan" => self.of(Named::Plan, value),
            _ => None,
        }
    }
}

async fn named(
    reader: &Reader<'_, impl ConnectionTrait>,
    table: &'static str,
    column: &'static str,
    ids: &[&str],
) -> Result<BTreeMap<String, String>> {
    let select = |ids: &[&str]| -> SelectStatement {
        Query::select()
            .columns(["id", column])
            .from(table)
            .and_where(Expr::col("workspace_id").eq(reader.workspace.0))
            .and_where(Expr::col("id").is_in(ids.iter().copied()))
            .and_where(Expr::col(column).is_not_null())
            .to_owned()
    };
    let mut found = BTreeMap::new();
    for chunk in ids.chunks(CHUNK) {
        for row in reader.db.query_all(&select(chunk)).await? {
            found.insert(row.try_get_by_index(0)?, row.try_get_by_index(1)?);
        }
    }
    Ok(found)
}
