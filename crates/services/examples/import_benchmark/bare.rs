//! A bare bulk load: rows that are in memory into empty tables of our schema, with all of its indexes, and nothing else. No
//! look at what is there, no hashes to compare, no days to mark, no progress to keep.

use crate::{
    Result,
    measure::{Watch, print, print_peak_memory},
    rows::Bulk,
};
use entity::{order_items, orders};
use sea_orm::{
    ColumnTrait, Condition, DatabaseConnection, DbBackend, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sqlx::{self, AssertSqlSafe},
};
use services::store;

/// Rows of a transaction.
const BATCH: u64 = 50_000;
/// Rows of a statement on SQLite: more make it no faster.
const ROWS: usize = 200;

/// Loads the orders and lines of one database into another, new one. The reading is not counted.
pub async fn bare(source: &str, target: &str) -> Result<()> {
    let (source, target) = (store::connect(source).await?, store::connect(target).await?);
    store::migrate(&target).await?;
    let orders =
        load::<orders::Entity>(&source, &target, |row| Condition::all().add(orders::Column::Id.gt(row.id.as_str())));
    let orders = orders.await?;
    let lines = load::<order_items::Entity>(&source, &target, |row| {
        let (order, id) = (order_items::Column::OrderId, order_items::Column::Id);
        let same = Condition::all().add(order.eq(row.order_id.as_str())).add(id.gt(row.id.as_str()));
        Condition::any().add(order.gt(row.order_id.as_str())).add(same)
    });
    let lines = lines.await?;
    orders.print("orders");
    lines.print("order_items");
    orders.plus(&lines).print("bare");
    print_peak_memory("peak memory");
    source.close().await?;
    target.close().await?;
    Ok(())
}

#[derive(Default)]
struct Cost {
    rows: u64,
    wall: f64,
    cpu: f64,
}

impl Cost {
    fn plus(&self, other: &Self) -> Self {
        Self { rows: self.rows + other.rows, wall: self.wall + other.wall, cpu: self.cpu + other.cpu }
    }

    fn print(&self, name: &str) {
        println!("{name} rows: {}", self.rows);
        print(&format!("{name} seconds"), self.wall);
        print(&format!("{name} processor seconds"), self.cpu);
        print(&format!("{name} rows a second"), self.rows as f64 / self.wall);
    }
}

async fn load<E>(
    source: &DatabaseConnection,
    target: &DatabaseConnection,
    after: impl Fn(&E::Model) -> Condition,
) -> Result<Cost>
where
    E: EntityTrait,
    E::Model: Bulk + Sync,
{
    let mut cost = Cost::default();
    let mut beyond = Condition::all();
    loop {
        let keys = <E::PrimaryKey as sea_orm::Iterable>::iter().map(sea_orm::PrimaryKeyToColumn::into_column);
        let page = keys.fold(E::find().filter(beyond), |page, column| page.order_by_asc(column));
        let rows = page.limit(BATCH).all(source).await?;
        let Some(last) = rows.last() else { return Ok(cost) };
        beyond = after(last);
        let count = rows.len() as u64;
        let watch = Watch::start();
        match target.get_database_backend() {
            DbBackend::Sqlite => insert(target.get_sqlite_connection_pool(), rows).await?,
            _ => copy(target.get_postgres_connection_pool(), rows).await?,
        }
        cost = cost.plus(&Cost { rows: count, wall: watch.wall(), cpu: watch.cpu() });
    }
}

/// Statements of many rows, prepared once.
async fn insert<R: Bulk>(pool: &sqlx::SqlitePool, rows: Vec<R>) -> Result<()> {
    let mut tx = pool.begin().await?;
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let chunk: Vec<R> = rows.by_ref().take(ROWS).collect();
        let row = format!("({})", vec!["?"; R::COLUMNS.len()].join(","));
        let list = vec![row; chunk.len()].join(",");
        let sql = format!("INSERT INTO {} ({}) VALUES {list}", R::TABLE, R::COLUMNS.join(","));
        let statement = sqlx::query(AssertSqlSafe(sql));
        chunk.into_iter().fold(statement, |statement, row| row.bind(statement)).execute(&mut *tx).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// `COPY`, the fastest way into PostgreSQL.
async fn copy<R: Bulk>(pool: &sqlx::PgPool, rows: Vec<R>) -> Result<()> {
    let mut tx = pool.begin().await?;
    let mut load = tx.copy_in_raw(&format!("COPY {} ({}) FROM STDIN", R::TABLE, R::COLUMNS.join(","))).await?;
    for chunk in rows.chunks(1000) {
        let mut text = String::new();
        chunk.iter().for_each(|row| row.copy(&mut text));
        load.send(text.into_bytes()).await?;
    }
    load.finish().await?;
    tx.commit().await?;
    Ok(())
}
