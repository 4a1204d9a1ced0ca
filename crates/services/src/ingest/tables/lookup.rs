//! How to ask for the rows of a batch that are in the store: not at all, by the range of their keys, or by a list of them.
//!
//! Files mostly come in the order of their keys, so that a batch is new from its first key to its last, or known all of a
//! piece. SQLite then walks a range instead of searching for each key. (Its order of text is ours, that of bytes; PostgreSQL
//! finds the range in an order of its own, and gets the list unless the range is empty.)

use super::{Batch, arrays::Arrays, sql::one_of};
use crate::Result;
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, IdenStatic, Statement, sea_query::SimpleExpr};

/// A range that holds more than this many times the keys asked for is not worth walking.
const SPARSE: i64 = 3;

/// Where the rows with certain keys are, if they are anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    Nowhere,
    /// From the first key to the last, with few others between.
    Between(String, String),
    Scattered,
}

impl Reach {
    /// Where rows with these keys may be. The column is the one after the workspace in its table's key.
    pub(super) async fn of<E: EntityTrait>(batch: &Batch<'_>, column: E::Column, keys: &[&str]) -> Result<Self> {
        let (Some(first), Some(last)) = (keys.iter().min(), keys.iter().max()) else { return Ok(Self::Nowhere) };
        let backend = batch.tx.get_database_backend();
        let most = keys.len() as i64 * SPARSE;
        let (range, bounds) = if backend == DbBackend::Postgres {
            let mut array = Arrays::new(["text"]);
            keys.iter().for_each(|key| array.push([(*key).into()]));
            let list = array.unnest(3);
            (format!("(SELECT MIN(k) FROM {list} k) AND (SELECT MAX(k) FROM {list} k)"), array.into_values())
        } else {
            ("$3 AND $4".to_owned(), vec![(*first).into(), (*last).into()])
        };
        let sql = format!(
            "SELECT COUNT(*) FROM (SELECT 1 FROM \"{}\" WHERE workspace_id = $1 AND \"{}\" BETWEEN {range} LIMIT $2) AS found",
            E::default().table_name(),
            column.as_str()
        );
        let values = [batch.id().0.into(), (most + 1).into()].into_iter().chain(bounds);
        let row = batch.tx.query_one_raw(Statement::from_sql_and_values(backend, sql, values)).await?;
        let count: i64 = row.map(|row| row.try_get_by_index(0)).transpose()?.unwrap_or_default();
        Ok(match count {
            0 => Self::Nowhere,
            count if count <= most && backend == DbBackend::Sqlite => {
                Self::Between((*first).to_owned(), (*last).to_owned())
            }
            _ => Self::Scattered,
        })
    }
}

/// A condition that all rows with one of these keys meet, and perhaps few others; `None` where there are none.
pub(super) async fn among<E: EntityTrait>(
    batch: &Batch<'_>,
    column: E::Column,
    keys: &[&str],
) -> Result<Option<SimpleExpr>> {
    Ok(match Reach::of::<E>(batch, column, keys).await? {
        Reach::Nowhere => None,
        Reach::Between(first, last) => Some(column.between(first, last)),
        Reach::Scattered => {
            let name = format!("\"{}\".\"{}\"", E::default().table_name(), column.as_str());
            Some(one_of(batch.tx.get_database_backend(), &name, keys.iter().copied()))
        }
    })
}
