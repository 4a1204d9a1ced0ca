//! The rollups someone would make by hand for these very tiles, from the records, in plain SQL. Made once and kept.

use sea_orm::{ConnectionTrait, DbBackend, DbErr, Statement};
use services::{Context, Scope};

/// Tables, each with the columns of its key first, and what fills it. `$1` is the workspace.
const TABLES: [(&str, &str, &str); 9] = [
    (
        "bench_orders",
        "id TEXT PRIMARY KEY, day INTEGER, month INTEGER, hour INTEGER, customer TEXT, first INTEGER, channel TEXT, country TEXT,
         gross BIGINT, discounts BIGINT, shipping BIGINT, taxes BIGINT, units BIGINT",
        "SELECT o.id, o.day, m.month, o.hour, o.customer_id,
           CASE WHEN ROW_NUMBER() OVER (PARTITION BY o.customer_id ORDER BY o.created_at, o.id) = 1
             AND o.customer_id IS NOT NULL THEN 1 ELSE 0 END,
           COALESCE(o.channel, ''), COALESCE(o.country, ''), i.gross, COALESCE(o.discount_total, 0),
           COALESCE(o.shipping_total, 0), COALESCE(o.tax_total, 0), i.units
         FROM orders o
         JOIN bench_months m ON o.day BETWEEN m.month AND m.last
         JOIN (SELECT order_id, SUM(unit_price * quantity) AS gross, SUM(quantity) AS units
               FROM order_items WHERE workspace_id = $1 GROUP BY order_id) i ON i.order_id = o.id
         WHERE o.workspace_id = $1 AND o.valid",
    ),
    (
        "bench_day",
        "day INTEGER PRIMARY KEY, month INTEGER, orders BIGINT, gross BIGINT, discounts BIGINT, shipping BIGINT,
         taxes BIGINT, units BIGINT, firsts BIGINT, returns BIGINT",
        "SELECT o.day, o.month, COUNT(*), SUM(o.gross), SUM(o.discounts), SUM(o.shipping), SUM(o.taxes), SUM(o.units), SUM(o.first),
           COALESCE((SELECT SUM(r.amount) FROM refunds r JOIN bench_orders v ON v.id = r.order_id
                     WHERE r.workspace_id = $1 AND r.day = o.day), 0)
         FROM bench_orders o GROUP BY o.day, o.month",
    ),
    (
        "bench_day_channel",
        "day INTEGER, channel TEXT, revenue BIGINT, PRIMARY KEY (day, channel)",
        "SELECT day, channel, SUM(revenue) FROM (
           SELECT day, channel, gross - discounts + shipping + taxes AS revenue FROM bench_orders
           UNION ALL SELECT r.day, o.channel, -r.amount FROM refunds r JOIN bench_orders o ON o.id = r.order_id
           WHERE r.workspace_id = $1) AS parts GROUP BY day, channel",
    ),
    (
        "bench_day_country",
        "day INTEGER, country TEXT, revenue BIGINT, PRIMARY KEY (day, country)",
        "SELECT day, country, SUM(revenue) FROM (
           SELECT day, country, gross - discounts + shipping + taxes AS revenue FROM bench_orders
           UNION ALL SELECT r.day, o.country, -r.amount FROM refunds r JOIN bench_orders o ON o.id = r.order_id
           WHERE r.workspace_id = $1) AS parts GROUP BY day, country",
    ),
    (
        "bench_day_hour",
        "day INTEGER, hour INTEGER, orders BIGINT, PRIMARY KEY (day, hour)",
        "SELECT day, hour, COUNT(*) FROM bench_orders WHERE $1 <> 0 GROUP BY day, hour",
    ),
    (
        "bench_day_product",
        "day INTEGER, product TEXT, sales BIGINT, units BIGINT, PRIMARY KEY (day, product)",
        "SELECT o.day, i.product_id, SUM(i.unit_price * i.quantity - COALESCE(i.discount, 0)), SUM(i.quantity)
         FROM order_items i JOIN bench_orders o ON o.id = i.order_id WHERE i.workspace_id = $1 GROUP BY o.day, i.product_id",
    ),
    (
        "bench_month_product",
        "month INTEGER, product TEXT, sales BIGINT, units BIGINT, PRIMARY KEY (month, product)",
        "SELECT m.month, p.product, SUM(p.sales), SUM(p.units)
         FROM bench_day_product p JOIN bench_months m ON p.day BETWEEN m.month AND m.last
         WHERE $1 <> 0 GROUP BY m.month, p.product",
    ),
    (
        "bench_month_customer",
        "month INTEGER, customer TEXT, first INTEGER, PRIMARY KEY (month, customer)",
        "SELECT month, customer, MAX(first) FROM bench_orders WHERE customer IS NOT NULL AND $1 <> 0 GROUP BY month, customer",
    ),
    (
        "bench_day_customer",
        "day INTEGER, customer TEXT, first INTEGER, PRIMARY KEY (day, customer)",
        "SELECT day, customer, MAX(first) FROM bench_orders WHERE customer IS NOT NULL AND $1 <> 0 GROUP BY day, customer",
    ),
];

/// Makes what is not there yet.
pub async fn build(ctx: &Context, scope: &Scope) -> Result<(), Box<dyn std::error::Error>> {
    let db = &ctx.db;
    if db.execute_unprepared("SELECT 1 FROM bench_done").await.is_ok() {
        return Ok(());
    }
    let sqlite = db.get_database_backend() == DbBackend::Sqlite;
    drop_all(db).await?;
    months(ctx, scope).await?;
    for (name, columns, select) in TABLES {
        // As our own tables: in the order of the key.
        let stored = if sqlite { " WITHOUT ROWID" } else { "" };
        db.execute_unprepared(&format!("CREATE TABLE {name} ({columns}){stored}")).await?;
        let text = format!("INSERT INTO {name} {select}");
        let fill = Statement::from_sql_and_values(db.get_database_backend(), text, [scope.workspace_id().0.into()]);
        db.execute_raw(fill).await?;
        if !sqlite {
            db.execute_unprepared(&format!("VACUUM ANALYZE {name}")).await?;
        }
    }
    db.execute_unprepared("CREATE TABLE bench_done (at INTEGER)").await?;
    Ok(())
}

async fn drop_all(db: &impl ConnectionTrait) -> Result<(), DbErr> {
    for name in TABLES.iter().map(|(name, _, _)| *name).chain(["bench_months"]) {
        db.execute_unprepared(&format!("DROP TABLE IF EXISTS {name}")).await?;
    }
    Ok(())
}

/// The months with data: their first and last days.
async fn months(ctx: &Context, scope: &Scope) -> Result<(), Box<dyn std::error::Error>> {
    ctx.db.execute_unprepared("CREATE TABLE bench_months (month INTEGER PRIMARY KEY, last INTEGER)").await?;
    let Some(data) = services::queries::span(ctx, scope).await? else { return Ok(()) };
    let mut month = data.from.month_start();
    while month <= data.to {
        let next = month.plus_months(1);
        let text = format!("INSERT INTO bench_months VALUES ({}, {})", month.number(), next.number() - 1);
        ctx.db.execute_unprepared(&text).await?;
        month = next;
    }
    Ok(())
}
