//! PostgreSQL's wall between workspaces, tried with a raw connection.

use crate::harness::{TestContext, databases};
use domain::record::Kind;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement, TransactionTrait};
use services::{Scope, facts, imports};

async fn number(db: &impl ConnectionTrait, sql: &str) -> i64 {
    let row = db.query_one_raw(Statement::from_string(DbBackend::Postgres, sql)).await.expect(sql).expect("a row");
    row.try_get_by_index(0).expect("a number")
}

async fn shop_with_orders(t: &TestContext, name: &str, orders: usize) -> Scope {
    let scope = t.shop_in(name, "USD", "UTC").await;
    let path = t.dir.path().join(format!("{name}.csv"));
    let rows: String = (0..orders).map(|n| format!("{n},2026-11-0{},10.00\n", n + 1)).collect();
    std::fs::write(&path, format!("id,created_at,total\n{rows}")).expect("a file");
    imports::run_file(&t.ctx, &scope, Kind::Orders, &path, |_| {}).await.expect("an import");
    facts::refresh(&t.ctx, scope.workspace_id()).await.expect("facts");
    scope
}

fn postgres(db: &DatabaseConnection) -> bool {
    db.get_database_backend() == DbBackend::Postgres
}

#[tokio::test]
async fn a_transaction_of_one_workspace_neither_sees_nor_writes_another() {
    databases(async |t| {
        if !postgres(t.db()) {
            return;
        }
        let one = shop_with_orders(t, "one", 2).await;
        let other = shop_with_orders(t, "other", 3).await;
        for table in ["orders", "order_facts", "order_rollups"] {
            let all = number(t.db(), &format!("SELECT COUNT(*) FROM {table}")).await;
            let tx = t.db().begin().await.expect("a transaction");
            let set = format!("SELECT set_config('bos.workspace', '{}', true)", one.workspace_id());
            tx.execute_unprepared(&set).await.expect("the setting");
            let seen = number(&tx, &format!("SELECT COUNT(*) FROM {table}")).await;
            let of_other = format!("SELECT COUNT(*) FROM {table} WHERE workspace_id = {}", other.workspace_id());
            assert_eq!(number(&tx, &of_other).await, 0, "{table}");
            assert!(0 < seen && seen < all, "{table}: {seen} of {all}");
            let moved = format!("UPDATE {table} SET workspace_id = {}", other.workspace_id());
            assert!(tx.execute_unprepared(&moved).await.is_err(), "{table}: rows went to another workspace");
            tx.rollback().await.expect("an end");
        }
    })
    .await;
}

#[tokio::test]
async fn every_table_of_workspaces_has_the_wall() {
    databases(async |t| {
        if !postgres(t.db()) {
            return;
        }
        let bare = "SELECT COUNT(*) FROM information_schema.columns c JOIN pg_class t ON t.relname = c.table_name
            WHERE c.table_schema = 'public' AND c.column_name = 'workspace_id' AND t.relkind = 'r'
              AND NOT (t.relrowsecurity AND t.relforcerowsecurity)";
        assert_eq!(number(t.db(), bare).await, 0, "a migration forgot `table::secure`");
        let walled = "SELECT COUNT(*) FROM pg_class WHERE relrowsecurity AND relforcerowsecurity";
        assert!(number(t.db(), walled).await > 30);
        let role = "SELECT COUNT(*) FROM pg_roles WHERE rolname = current_user AND NOT rolsuper";
        assert_eq!(number(t.db(), role).await, 1, "a superuser passes every wall");
    })
    .await;
}
