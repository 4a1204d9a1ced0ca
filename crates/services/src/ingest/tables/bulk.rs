//! Writing many rows at once: as few and as small statements as each database likes best.
//!
//! SQLite takes some hundred rows of bound values a statement, whose text is always the same and so is prepared once; while
//! one runs, the next is made. PostgreSQL takes thousands of rows as one array a column, each written as text: it then reads
//! a handful of parameters and not one a value.

use super::arrays::Arrays;
use crate::Result;
use sea_orm::{
    ActiveModelTrait, ActiveValue, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, IdenStatic, IntoActiveModel,
    Iterable, PrimaryKeyToColumn, Statement, Value, sea_query::ColumnType,
};

/// Values one statement binds on SQLite. More make it no faster, but its memory larger.
const BOUND: usize = 6000;
/// Rows of a statement on PostgreSQL.
const ROWS: usize = 4000;

/// Inserts rows of which none is there.
pub(crate) async fn insert<E>(db: &impl ConnectionTrait, rows: Vec<E::Model>) -> Result<()>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    run::<E>(db, rows, "").await
}

/// Writes rows of which it is known whether one with their key is there: that is cheaper than to let the database find out.
pub(super) async fn write<E>(
    db: &impl ConnectionTrait,
    rows: Vec<E::Model>,
    is_there: impl Fn(&E::Model) -> bool,
) -> Result<()>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    let (there, new): (Vec<_>, Vec<_>) = rows.into_iter().partition(is_there);
    insert::<E>(db, new).await?;
    upsert::<E>(db, there).await
}

/// Inserts rows; where one with its key is there, it takes the new one's values.
pub(crate) async fn upsert<E>(db: &impl ConnectionTrait, rows: Vec<E::Model>) -> Result<()>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    let keys: Vec<&str> = E::PrimaryKey::iter().map(|key| key.into_column().as_str()).collect();
    let others = E::Column::iter().map(|column| column.as_str()).filter(|name| !keys.contains(name));
    let values: Vec<String> = others.map(|name| format!("\"{name}\" = excluded.\"{name}\"")).collect();
    let action = if values.is_empty() { "NOTHING".to_owned() } else { format!("UPDATE SET {}", values.join(", ")) };
    run::<E>(db, rows, &format!(" ON CONFLICT (\"{}\") DO {action}", keys.join("\", \""))).await
}

async fn run<E>(db: &impl ConnectionTrait, rows: Vec<E::Model>, conflict: &str) -> Result<()>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
{
    let mut statements = Statements::<E>::new(db.get_database_backend(), rows, conflict);
    let mut ready = statements.next();
    while let Some(statement) = ready {
        let (done, next) = tokio::join!(db.execute_raw(statement), async { statements.next() });
        done?;
        ready = next;
    }
    Ok(())
}

/// The statements that write some rows.
struct Statements<E: EntityTrait> {
    backend: DbBackend,
    columns: Vec<E::Column>,
    /// `INSERT INTO … `.
    head: String,
    conflict: String,
    rows: std::vec::IntoIter<E::Model>,
}

impl<E> Statements<E>
where
    E: EntityTrait,
    E::Model: IntoActiveModel<E::ActiveModel>,
    E::ActiveModel: ActiveModelTrait<Entity = E>,
{
    fn new(backend: DbBackend, rows: Vec<E::Model>, conflict: &str) -> Self {
        let columns: Vec<E::Column> = E::Column::iter().collect();
        let names: Vec<&str> = columns.iter().map(IdenStatic::as_str).collect();
        let head = format!("INSERT INTO \"{}\" (\"{}\") ", E::default().table_name(), names.join("\", \""));
        Self { backend, columns, head, conflict: conflict.to_owned(), rows: rows.into_iter() }
    }

    fn next(&mut self) -> Option<Statement> {
        if self.rows.len() == 0 {
            return None;
        }
        let (list, values) = if self.backend == DbBackend::Postgres { self.arrays() } else { self.values() };
        let sql = format!("{}{list}{}", self.head, self.conflict);
        Some(Statement::from_sql_and_values(self.backend, sql, values))
    }

    fn values(&mut self) -> (String, Vec<Value>) {
        let width = self.columns.len().max(1);
        let count = self.rows.len().min((BOUND / width).max(1));
        let mut values = Vec::with_capacity(count * width);
        for row in self.rows.by_ref().take(count) {
            let mut row = row.into_active_model();
            values.extend(self.columns.iter().map(|column| taken(row.take(*column))));
        }
        let row = format!("({})", vec!["?"; width].join(","));
        (format!("VALUES {}", vec![row; count].join(",")), values)
    }

    fn arrays(&mut self) -> (String, Vec<Value>) {
        let mut arrays = Arrays::new(self.columns.iter().map(|column| array_type(*column)));
        for row in self.rows.by_ref().take(ROWS) {
            let mut row = row.into_active_model();
            arrays.push(self.columns.iter().map(|column| taken(row.take(*column))));
        }
        (format!("SELECT * FROM {}", arrays.unnest(1)), arrays.into_values())
    }
}

fn taken(value: ActiveValue<Value>) -> Value {
    match value {
        ActiveValue::Set(value) | ActiveValue::Unchanged(value) => value,
        ActiveValue::NotSet => Value::String(None),
    }
}

fn array_type(column: impl ColumnTrait) -> &'static str {
    match column.def().get_column_type() {
        ColumnType::BigInteger => "bigint",
        ColumnType::Integer => "integer",
        ColumnType::SmallInteger => "smallint",
        ColumnType::Boolean => "boolean",
        _ => "text",
    }
}
