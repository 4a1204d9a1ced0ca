//! Queries that would take longer than they may.

use crate::harness::{TestContext, databases};
use domain::Locale;
use sea_orm::{ConnectionTrait, DbBackend};
use semantic::{PeriodSpec, Query};
use serde_json::json;
use services::{Context, Error, Scope, queries};
use std::time::Duration;

/// Visits of one day to so many pages.
async fn visits(t: &TestContext, scope: &Scope, pages: u32) {
    let numbers = match t.db().get_database_backend() {
        DbBackend::Postgres => format!("generate_series(1, {pages}) AS numbers(n)"),
        _ => format!(
            "(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {pages}) SELECT n FROM c)"
        ),
    };
    let workspace = scope.workspace_id().0;
    let insert = format!(
        "INSERT INTO web_sessions (workspace_id, day, id, landing_page, sessions, row_hash)
         SELECT {workspace}, 20454 + n % 28, 'v' || n, 'page ' || (n / 28 % 5000), 1, 0 FROM {numbers}"
    );
    t.db().execute_unprepared(&insert).await.expect("visits");
}

fn by_page() -> Query {
    serde_json::from_value(json!({
        "metrics": ["sessions"],
        "dimensions": ["landing_page"],
        "period": {"from": "2026-01-01", "to": "2026-01-31"},
    }))
    .expect("a query")
}

#[tokio::test]
async fn what_takes_too_long_is_given_up() {
    databases(async |t| {
        let scope = t.shop().await;
        visits(t, &scope, 150_000).await;
        let hurried = Context { query_limit: Duration::from_millis(2), ..t.ctx.clone() };
        for _ in 0..12 {
            let error = queries::run(&hurried, &scope, &by_page(), Locale::En).await.expect_err("too slow");
            assert!(matches!(error, Error::TooSlow { .. }), "{error:?}");
            assert!(error.to_string().contains("BOS_QUERY_TIMEOUT"), "{error}");
        }
        // What was cut short is nobody else's concern.
        for as_of in ["2026-02-01", "2026-02-02", "2026-02-03"] {
            let query = Query { as_of: Some(as_of.parse().expect("a date")), ..by_page() };
            let table = queries::run(&t.ctx, &scope, &query, Locale::En).await.expect("an answer");
            assert_eq!((table.rows.len(), table.totals[1].as_f64()), (5000, Some(150_000.0)));
        }
    })
    .await;
}

#[tokio::test]
async fn an_answer_nobody_waits_for_any_more_leaves_nothing_behind() {
    databases(async |t| {
        let scope = t.shop().await;
        visits(t, &scope, 150_000).await;
        for _ in 0..12 {
            let query = by_page();
            let asked = queries::run(&t.ctx, &scope, &query, Locale::En);
            assert!(tokio::time::timeout(Duration::from_millis(3), asked).await.is_err(), "it takes longer than that");
        }
        let table = queries::run(&t.ctx, &scope, &by_page(), Locale::En).await.expect("an answer");
        assert_eq!(table.rows.len(), 5000);
    })
    .await;
}

#[tokio::test]
async fn more_rows_than_anyone_reads_are_refused() {
    databases(async |t| {
        let scope = t.shop().await;
        visits(t, &scope, 150_000).await;
        let query = Query {
            dimensions: vec!["landing_page".into(), "day".into()],
            period: PeriodSpec::range("2026-01-01".parse().expect("a date"), "2026-01-31".parse().expect("a date")),
            ..by_page()
        };
        let error = queries::run(&t.ctx, &scope, &query, Locale::En).await.expect_err("too many rows");
        assert!(matches!(&error, Error::Invalid { field, .. } if field == "dimensions"), "{error:?}");
        assert!(error.to_string().contains("fewer dimensions"), "{error}");
    })
    .await;
}
