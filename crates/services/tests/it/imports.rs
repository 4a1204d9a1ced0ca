//! Files in: the rules of the data contract, malformed input, uploads, kills.

mod currencies;
mod hostile;
mod items;
mod killed;
mod kinds;
mod marks;
mod real;
mod rules;
mod uploads;

use crate::harness::TestContext;
use domain::record::Kind;
use sea_orm::{ConnectionTrait, FromQueryResult, JsonValue, Statement};
use services::{
    Scope,
    imports::{self, Counts, FileSummary, Reject},
};

/// Imports text as a file of that kind.
pub async fn import(t: &TestContext, scope: &Scope, kind: Kind, text: impl AsRef<[u8]>) -> FileSummary {
    try_import(t, scope, kind, text).await.expect("an import")
}

pub async fn try_import(
    t: &TestContext,
    scope: &Scope,
    kind: Kind,
    text: impl AsRef<[u8]>,
) -> services::Result<FileSummary> {
    let path = t.dir.path().join(format!("{kind}-{}.csv", services::ids::random()));
    std::fs::write(&path, text).expect("a file");
    imports::run_file(&t.ctx, scope, kind, &path, |_| {}).await
}

/// The rejects of an import as `line column value reason`.
pub async fn rejects(t: &TestContext, scope: &Scope, summary: &FileSummary) -> Vec<Reject> {
    imports::rejects(&t.ctx, scope, summary.import, None, 1000).await.expect("rejects").rejects
}

pub fn counts(read: u64, new: u64, changed: u64, unchanged: u64, rejected: u64) -> Counts {
    Counts { read, new, changed, unchanged, rejected }
}

/// The rows of a query as JSON, in its order.
pub async fn rows(t: &TestContext, sql: &str) -> Vec<JsonValue> {
    let statement = Statement::from_string(t.db().get_database_backend(), sql);
    JsonValue::find_by_statement(statement).all(t.db()).await.expect(sql)
}

/// The one number a query answers.
pub async fn number(t: &TestContext, sql: &str) -> i64 {
    let statement = Statement::from_string(t.db().get_database_backend(), sql);
    let row = t.db().query_one_raw(statement).await.expect(sql).expect(sql);
    row.try_get_by_index(0).expect(sql)
}

/// Everything queries read in a workspace, as sorted text: equal dumps, equal answers.
pub async fn dump(t: &TestContext, scope: &Scope) -> Vec<String> {
    let mut lines = Vec::new();
    for table in ["order_facts", "item_facts", "refund_facts", "order_rollups", "product_rollups", "repeat_rollups"] {
        let sql = format!("SELECT * FROM {table} WHERE workspace_id = {}", scope.workspace_id());
        for mut row in rows(t, &sql).await {
            if let Some(fields) = row.as_object_mut() {
                fields.remove("workspace_id");
            }
            lines.push(format!("{table} {row}"));
        }
    }
    lines.sort();
    lines
}
