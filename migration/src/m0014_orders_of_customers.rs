//! What facts ask of a customer's other orders, in an index of its own: they need not look at the orders themselves.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        connection.execute_unprepared("DROP INDEX orders_workspace_id_customer_id_created_at_id").await?;
        // `valid` is among the columns because SQLite looks at it although every entry has it.
        let sql = "CREATE INDEX orders_of_customers ON orders (workspace_id, customer_id, created_at, id, day, valid) \
            WHERE valid AND customer_id IS NOT NULL";
        connection.execute_unprepared(sql).await.map(drop)
    }
}
