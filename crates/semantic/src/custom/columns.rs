//! The tables of facts and their columns that a formula may name. What is not here can't be read.

use super::{Function, said::Said};
use crate::catalogue::{Family, dimensions, nearest};
use std::fmt;

/// A table of facts as formulas know it.
#[derive(PartialEq, Eq)]
pub struct Table {
    pub key: &'static str,
    pub columns: &'static [Column],
    /// Whose days and dimensions its rows have.
    pub family: Family,
}

/// A column of a table of facts.
#[derive(Debug, PartialEq, Eq)]
pub struct Column {
    pub key: &'static str,
    pub kind: Kind,
    /// How many of the store's units make one.
    pub scale: i64,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Money,
    Count,
    /// Ids and names: counted, never added.
    Text,
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key)
    }
}

impl Table {
    /// What its rows may be filtered by: keys of the catalogue's dimensions.
    pub fn filters(&self) -> Vec<&'static str> {
        let known = dimensions().filter(|dimension| dimension.grain().is_none() && self.family.has(dimension.key));
        known.map(|dimension| dimension.key).collect()
    }
}

const fn money(key: &'static str) -> Column {
    Column { key, kind: Kind::Money, scale: 1 }
}

const fn count(key: &'static str) -> Column {
    Column { key, kind: Kind::Count, scale: 1 }
}

/// Kept in millionths.
const fn parts(key: &'static str) -> Column {
    Column { key, kind: Kind::Count, scale: 1_000_000 }
}

const fn text(key: &'static str) -> Column {
    Column { key, kind: Kind::Text, scale: 1 }
}

/// Valid orders, their items, the refunds of valid orders; what ads and visits did; invoices that are not void.
pub static TABLES: &[Table] = &[
    Table {
        key: "orders",
        columns: &[
            money("gross"),
            money("discounts"),
            money("shipping"),
            money("taxes"),
            money("fees"),
            count("units"),
            text("id"),
            text("customer"),
        ],
        family: Family::Orders,
    },
    Table {
        key: "items",
        columns: &[money("gross"), money("discount"), count("quantity"), text("order"), text("product")],
        family: Family::Items,
    },
    Table { key: "refunds", columns: &[money("amount"), text("id"), text("order")], family: Family::Orders },
    Table {
        key: "ads",
        columns: &[
            money("spend"),
            money("conversion_value"),
            count("impressions"),
            count("clicks"),
            parts("conversions"),
            text("campaign"),
        ],
        family: Family::Ads,
    },
    Table {
        key: "visits",
        columns: &[
            count("sessions"),
            count("users"),
            count("pageviews"),
            count("engaged"),
            parts("conversions"),
            text("landing_page"),
        ],
        family: Family::Web,
    },
    Table {
        key: "invoices",
        columns: &[
            money("total"),
            money("subtotal"),
            money("tax"),
            count("attempts"),
            text("id"),
            text("customer"),
            text("subscription"),
        ],
        family: Family::Invoices,
    },
];

/// The table, and the column where the name has one, of `orders` or `orders.gross`.
pub(super) fn find(name: &str) -> Result<(&'static Table, Option<&'static Column>), Said> {
    let (table_key, column_key) = match name.split_once('.') {
        Some((table, column)) => (table, Some(column)),
        None => (name, None),
    };
    let table = TABLES.iter().find(|table| table.key == table_key).ok_or_else(|| {
        let known = TABLES.iter().map(|table| table.key).collect::<Vec<_>>().join(", ");
        said!(
            "there is no table '{table_key}': use {known}",
            "no hay una tabla '{table_key}': usa {known}",
            "não há tabela '{table_key}': use {known}",
        )
    })?;
    let Some(column_key) = column_key else { return Ok((table, None)) };
    let column = table.columns.iter().find(|column| column.key == column_key).ok_or_else(|| {
        let near = nearest(column_key, table.columns.iter().map(|column| column.key));
        let known = if near.is_empty() { table.columns.iter().map(|column| column.key).collect() } else { near };
        let known = known.join(", ");
        said!(
            "{table_key} has no column '{column_key}': use {known}",
            "{table_key} no tiene la columna '{column_key}': usa {known}",
            "{table_key} não tem a coluna '{column_key}': use {known}",
        )
    })?;
    Ok((table, Some(column)))
}

/// Whether a function makes sense of a column.
pub(super) fn fits(function: Function, table: &Table, column: Option<&Column>) -> Result<(), Said> {
    let code = function.code();
    let (numbers, texts): (Vec<_>, Vec<_>) = table.columns.iter().partition(|column| column.kind != Kind::Text);
    let names = |columns: &[&Column]| {
        columns.iter().map(|column| format!("{}.{}", table.key, column.key)).collect::<Vec<_>>().join(", ")
    };
    match (function, column.map(|column| column.kind)) {
        (Function::Count, None) => Ok(()),
        (Function::Count, Some(_)) => {
            let key = table.key;
            Err(said!(
                "count takes a table: write count({key})",
                "count lleva una tabla: escribe count({key})",
                "count leva uma tabela: escreva count({key})",
            ))
        }
        (Function::CountDistinct, Some(Kind::Text)) => Ok(()),
        (Function::CountDistinct, _) => {
            let names = names(&texts);
            Err(said!(
                "count_distinct takes a name or an id: use {names}",
                "count_distinct lleva un nombre o un id: usa {names}",
                "count_distinct leva um nome ou um id: use {names}",
            ))
        }
        (_, Some(Kind::Money | Kind::Count)) => Ok(()),
        (_, _) => {
            let names = names(&numbers);
            Err(said!(
                "{code} takes numbers: use {names}",
                "{code} lleva números: usa {names}",
                "{code} leva números: use {names}",
            ))
        }
    }
}
