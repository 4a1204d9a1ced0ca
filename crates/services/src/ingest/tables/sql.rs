//! Statements over many rows at once, the same on SQLite and PostgreSQL.

use crate::Result;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DbBackend, EntityTrait, IdenStatic, IntoActiveModel, Iterable, ModelTrait,
    PrimaryKeyToColumn, QueryResult, Statement, Value, sea_query::OnConflict,
};

/// Values one statement may bind: SQLite takes 32,766.
const MAX_BOUND: usize = 30_000;

/// Inserts rows; where one with its key is there, it takes the new one's values.
pub(crate) async fn upsert<E>(db: &impl ConnectionTrait, rows: Vec<E::Model>) -> Result<()>
where
    E: EntityTrait,
    E::Model: ModelTrait<Entity = E> + IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    let keys: Vec<E::Column> = E::PrimaryKey::iter().map(PrimaryKeyToColumn::into_column).collect();
    let is_key = |column: &E::Column| keys.iter().any(|key| key.as_str() == column.as_str());
    let others: Vec<E::Column> = E::Column::iter().filter(|column| !is_key(column)).collect();
    let size = MAX_BOUND / (keys.len() + others.len()).max(1);
    let mut rows = rows.into_iter().map(IntoActiveModel::into_active_model).peekable();
    while rows.peek().is_some() {
        let mut conflict = OnConflict::columns(keys.clone());
        match others.as_slice() {
            [] => conflict.do_nothing_on(keys.clone()),
            others => conflict.update_columns(others.to_vec()),
        };
        E::insert_many(rows.by_ref().take(size)).on_conflict(conflict).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Runs `sql`, in which `{rows}` stands for a list of value rows and `$1` for the workspace. Long lists go in several
/// statements.
///
/// SQLite looks every numbered parameter up among those before it, which takes seconds for some thousands: it gets plain `?`,
/// and the workspace's number as it is.
pub(super) async fn select_for<R>(
    db: &impl ConnectionTrait,
    sql: &str,
    workspace: i64,
    rows: Vec<R>,
) -> Result<Vec<QueryResult>>
where
    R: AsRef<[Value]> + IntoIterator<Item = Value>,
{
    let backend = db.get_database_backend();
    let (sql, first) = match backend {
        DbBackend::Sqlite => (sql.replace("$1", &workspace.to_string()), Vec::new()),
        _ => (sql.to_owned(), vec![Value::from(workspace)]),
    };
    let mut found = Vec::new();
    let width = rows.first().map_or(1, |row| row.as_ref().len()).max(1);
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let mut values = first.clone();
        let mut list = String::new();
        for row in rows.by_ref().take(MAX_BOUND / width) {
            list.push_str(if list.is_empty() { "(" } else { ",(" });
            for (index, value) in row.into_iter().enumerate() {
                values.push(value);
                list.push_str(if index == 0 { "" } else { "," });
                match backend {
                    DbBackend::Sqlite => list.push('?'),
                    _ => list.push_str(&format!("${}", values.len())),
                }
            }
            list.push(')');
        }
        let statement = Statement::from_sql_and_values(backend, sql.replace("{rows}", &list), values);
        found.extend(db.query_all_raw(statement).await?);
    }
    Ok(found)
}
