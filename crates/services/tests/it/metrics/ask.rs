//! Short ways to put a query and to read its answer.

use crate::harness::TestContext;
use domain::Locale;
use entity::workspaces;
use sea_orm::{ColumnTrait, EntityTrait, ExprTrait, IntoSimpleExpr, QueryFilter};
use semantic::{Query, Table, Value};
use services::{Error, Scope, queries};

/// A query from the JSON of the API.
pub fn query(json: serde_json::Value) -> Query {
    serde_json::from_value(json).expect("a query")
}

/// Its answer in English.
pub async fn ask(t: &TestContext, scope: &Scope, json: serde_json::Value) -> Table {
    let shown = json.to_string();
    queries::run(&t.ctx, scope, &query(json), Locale::En).await.unwrap_or_else(|error| panic!("{shown}: {error:?}"))
}

/// The field and the reason of its refusal.
pub async fn refused(t: &TestContext, scope: &Scope, json: serde_json::Value) -> (String, String) {
    let shown = json.to_string();
    match queries::run(&t.ctx, scope, &query(json), Locale::En).await {
        Err(Error::Invalid { field, reason }) => (field, reason),
        other => panic!("{shown}: {other:?}"),
    }
}

/// Rows as texts, `–` for no value.
pub fn shown(rows: &[Vec<Value>]) -> Vec<String> {
    rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join(" | ")).collect()
}

pub fn cell(value: &Value) -> String {
    match value {
        Value::Null => "–".into(),
        Value::Count(count) => count.to_string(),
        Value::Text(text) => text.clone(),
    }
}

/// Rows were written past the product: tells caches that the data changed, as an import does.
pub async fn changed(t: &TestContext, scope: &Scope) {
    let raised = workspaces::Column::DataVersion.into_simple_expr().add(1);
    let update = workspaces::Entity::update_many()
        .col_expr(workspaces::Column::DataVersion, raised)
        .filter(workspaces::Column::Id.eq(scope.workspace_id().0));
    update.exec(t.db()).await.expect("a new version");
}
