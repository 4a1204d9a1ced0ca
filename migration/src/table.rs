//! The few words migrations are written in.

use sea_orm_migration::{prelude::*, sea_orm::DbBackend};

pub use sea_orm_migration::schema::{
    big_integer, big_integer_null, blob, boolean, boolean_null, integer, integer_null, small_integer, text, text_null,
};

/// Creates a table stored in the order of its primary key (`WITHOUT ROWID` on SQLite).
pub async fn create(
    manager: &SchemaManager<'_>,
    name: &'static str,
    columns: impl IntoIterator<Item = ColumnDef>,
    key: &[&'static str],
) -> Result<(), DbErr> {
    create_with(manager, name, columns, key, []).await
}

/// The same with foreign keys, each `(column, table, column)`. A row goes with the row it points to.
pub async fn create_with<const N: usize>(
    manager: &SchemaManager<'_>,
    name: &'static str,
    columns: impl IntoIterator<Item = ColumnDef>,
    key: &[&'static str],
    owners: [(&'static str, &'static str, &'static str); N],
) -> Result<(), DbErr> {
    let mut table = Table::create();
    table.table(name);
    for column in columns {
        table.col(column);
    }
    let mut primary = Index::create();
    for column in key {
        primary.col(*column);
    }
    table.primary_key(&mut primary);
    for (column, owner, owner_column) in owners {
        table.foreign_key(
            ForeignKey::create().from(name, column).to(owner, owner_column).on_delete(ForeignKeyAction::Cascade),
        );
    }
    if manager.get_database_backend() == DbBackend::Sqlite {
        table.extra("WITHOUT ROWID");
    }
    manager.create_table(table).await
}

/// Lets a transaction that says which workspace it works for (`bos.workspace`) see and write rows of that one alone, the
/// table's owner too. A transaction that says nothing is not held back: the queue and signing in look across workspaces.
/// PostgreSQL only; every table with a `workspace_id` needs it.
pub async fn secure(manager: &SchemaManager<'_>, table: &'static str) -> Result<(), DbErr> {
    if manager.get_database_backend() != DbBackend::Postgres {
        return Ok(());
    }
    let setting = "NULLIF(current_setting('bos.workspace', true), '')";
    // A subquery is worked out once for a statement, not for every row.
    manager
        .get_connection()
        .execute_unprepared(&format!(
            "ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;
             ALTER TABLE {table} FORCE ROW LEVEL SECURITY;
             CREATE POLICY {table}_workspace ON {table} USING (
                 (SELECT {setting} IS NULL) OR workspace_id = (SELECT {setting}::bigint))"
        ))
        .await
        .map(drop)
}

/// Creates an index named after its table and columns.
pub async fn index(manager: &SchemaManager<'_>, table: &'static str, columns: &[&'static str]) -> Result<(), DbErr> {
    manager.create_index(named_index(table, columns)).await
}

/// The same, and no two rows may be alike in these columns.
pub async fn unique(manager: &SchemaManager<'_>, table: &'static str, columns: &[&'static str]) -> Result<(), DbErr> {
    manager.create_index(named_index(table, columns).unique().take()).await
}

fn named_index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("{table}_{}", columns.join("_"))).table(table);
    for column in columns {
        index.col(*column);
    }
    index
}
