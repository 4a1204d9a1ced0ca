//! Kinds whose rows stand alone: each is written as it was read, whatever else is in the store.

use super::{Batch, Record, Tally, bulk::write, sort::sort_ranked, sql::select_for};
use crate::{
    Result,
    ingest::row::{Reject, Row},
};
use sea_orm::{
    ActiveModelTrait, EntityTrait, IdenStatic, IntoActiveModel, Iterable, ModelTrait, PrimaryKeyToColumn, Value,
};
use std::collections::HashMap;

/// A row that stands alone. Its table has `workspace_id` first in its key, and `row_hash`.
pub(crate) trait Standalone: ModelTrait + Sized + Send + 'static {
    /// As [`Record::QUERIED`].
    const QUERIED: bool = true;
    /// A column of times: of rows with one key that of the latest stays, however late another comes.
    const RANK: Option<&'static str> = None;

    fn read(row: &mut Row<'_>) -> Result<Self, Reject>;

    /// What [`Standalone::RANK`] says of this row.
    fn rank(&self) -> i64 {
        0
    }

    /// Marks what rows that are about to be written make stale. The store still holds those that were there before.
    fn mark(_batch: &mut Batch<'_>, _rows: &[Self]) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }
}

/// A row that stands alone, as the engine takes it.
pub(crate) struct Alone<M>(M);

type Key = Vec<Value>;

impl<M, E> Record for Alone<M>
where
    E: EntityTrait<Model = M>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    M: Standalone + ModelTrait<Entity = E> + IntoActiveModel<E::ActiveModel> + Sync,
{
    const QUERIED: bool = M::QUERIED;
    type Table = E;

    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        M::read(row).map(Self)
    }

    async fn write(batch: &mut Batch<'_>, rows: Vec<Self>) -> Result<Tally> {
        let hash = E::Column::iter().find(|column| column.as_str() == "row_hash");
        let hash_of = |row: &M| match hash.map(|column| row.get(column)) {
            Some(Value::BigInt(Some(hash))) => hash,
            _ => 0,
        };
        let keys: Vec<Key> = rows.iter().map(|row| key_of(&row.0)).collect();
        let known = known::<M, E>(batch, &keys).await?;
        let rows = rows.into_iter().zip(keys).map(|(row, key)| (key, (hash_of(&row.0), row.0.rank()), row.0));
        let sorted = sort_ranked(rows, |key| known.get(key).copied());
        M::mark(batch, &sorted.write).await?;
        write::<E>(batch.tx, sorted.write, |row| !known.is_empty() && known.contains_key(&key_of(row))).await?;
        Ok(sorted.tally)
    }
}

/// The columns that tell a row from another of its workspace.
fn key_columns<E: EntityTrait>() -> impl Iterator<Item = E::Column> {
    E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column).filter(|column| column.as_str() != "workspace_id")
}

fn key_of<M: ModelTrait>(row: &M) -> Key {
    key_columns::<M::Entity>().map(|column| row.get(column)).collect()
}

/// Hash and rank of the rows that are in the store, by key.
async fn known<M: Standalone, E: EntityTrait>(batch: &Batch<'_>, keys: &[Key]) -> Result<HashMap<Key, (i64, i64)>> {
    let columns: Vec<E::Column> = key_columns::<E>().collect();
    let names: Vec<String> = (0..columns.len()).map(|index| format!("k{index}")).collect();
    let matches = columns.iter().zip(&names).map(|(column, name)| format!("t.\"{}\" = p.{name}", column.as_str()));
    let sql = format!(
        "WITH p(n, {}) AS ({{rows}}) SELECT p.n, t.row_hash, {} FROM p CROSS JOIN {} t WHERE t.workspace_id = $1 AND {}",
        names.join(", "),
        M::RANK.map_or("CAST(0 AS BIGINT)".to_owned(), |column| format!("t.{column}")),
        E::default().table_name(),
        matches.collect::<Vec<_>>().join(" AND "),
    );
    let numbered = (0_i64..).zip(keys);
    let rows: Vec<Key> =
        numbered.map(|(n, key)| std::iter::once(n.into()).chain(key.iter().cloned()).collect()).collect();
    let mut known = HashMap::new();
    for row in select_for(batch.tx, &sql, batch.id().0, rows).await? {
        let (n, hash, rank): (i64, i64, i64) = row.try_get_many_by_index()?;
        if let Some(key) = usize::try_from(n).ok().and_then(|n| keys.get(n)) {
            known.insert(key.clone(), (hash, rank));
        }
    }
    Ok(known)
}
