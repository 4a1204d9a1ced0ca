//! New customers of a slice are found by an index: reading all of them for every order takes minutes at fifty thousand orders.

use super::ask::query;
use crate::harness::on_sqlite;
use domain::{Currency, Day, WeekStart, WorkspaceId};
use sea_orm::{ConnectionTrait, Statement};
use semantic::{Plan, Setting, catalogue::Family};
use serde_json::json;

fn reads(dimensions: &[&str]) -> Statement {
    let day = |text: &str| text.parse::<Day>().expect("a date");
    let setting = Setting {
        today: day("2026-01-01"),
        week: WeekStart::Monday,
        currency: Currency::BRL,
        data: None,
        present: Family::ALL.to_vec(),
    };
    let period = json!({"from": "2023-01-01", "to": "2025-12-31"});
    let asked = query(json!({"metrics": ["new_customers"], "dimensions": dimensions, "period": period}));
    let plan = Plan::new(&asked, &setting, &[]).expect("a plan");
    let reads = plan.reads(plan.period.period());
    let batch = semantic::sql::batch(&reads, WorkspaceId(1), Currency::BRL).expect("a statement");
    sea_orm::DbBackend::Sqlite.build(&batch)
}

#[tokio::test]
async fn new_customers_of_a_slice_are_looked_up_by_an_index() {
    on_sqlite(async |t| {
        for dimensions in [&["channel"][..], &["weekday"], &["month", "country"], &["day", "payment_method"]] {
            let mut statement = reads(dimensions);
            statement.sql = format!("EXPLAIN QUERY PLAN {}", statement.sql);
            let rows = t.db().query_all_raw(statement).await.expect("a plan of SQLite");
            let steps: Vec<String> = rows.iter().map(|row| row.try_get("", "detail").expect("a step")).collect();
            let found = steps.iter().any(|step| step.starts_with("SEARCH n USING AUTOMATIC COVERING INDEX"));
            assert!(found, "by {dimensions:?}: {steps:#?}");
        }
    })
    .await;
}
