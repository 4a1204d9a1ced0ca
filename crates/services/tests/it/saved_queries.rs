//! Queries kept under a name: by whom, for whom, and what is refused.

use crate::harness::databases;
use domain::Role;
use semantic::Query;
use services::{
    Error, audit,
    saved_queries::{self, Draft, SavedQuery},
};

fn draft(name: &str) -> Draft {
    let query = Query { metrics: vec!["orders".into()], ..Query::default() };
    Draft { name: name.into(), query, view: "pivot=channel".into() }
}

#[tokio::test]
async fn are_kept_renamed_changed_and_deleted() {
    databases(async |t| {
        let scope = t.shop().await;
        let list = async || saved_queries::list(&t.ctx, &scope).await.expect("a list");
        let names = async || list().await.into_iter().map(|SavedQuery { name, .. }| name).collect::<Vec<_>>();
        let one = saved_queries::save(&t.ctx, &scope, draft("  Orders by week ")).await.expect("saved");
        let two = saved_queries::save(&t.ctx, &scope, draft("A ranking")).await.expect("saved");
        assert_eq!(names().await, ["A ranking", "Orders by week"]);
        let taken = saved_queries::save(&t.ctx, &scope, draft("ORDERS BY WEEK")).await.expect_err("taken");
        assert!(matches!(taken, Error::Conflict(_)), "{taken}");
        let taken = saved_queries::rename(&t.ctx, &scope, two, "orders by week").await.expect_err("taken");
        assert!(matches!(taken, Error::Conflict(_)), "{taken}");
        saved_queries::rename(&t.ctx, &scope, one, "Orders by Week").await.expect("its own name");

        let other = Draft { query: Query { metrics: vec!["revenue".into()], ..Query::default() }, ..draft("") };
        saved_queries::replace(&t.ctx, &scope, one, other).await.expect("replaced");
        let found = list().await.into_iter().find(|query| query.id == one).expect("the query");
        assert_eq!(
            (found.name.as_str(), found.query.metrics.as_slice()),
            ("Orders by Week", &["revenue".to_owned()][..])
        );
        assert!(found.by.is_some_and(|name| name.starts_with("owner-")));
        saved_queries::delete(&t.ctx, &scope, two).await.expect("deleted");
        assert_eq!(names().await, ["Orders by Week"]);
        let events = audit::list(&t.ctx, &scope, None, 10).await.expect("events");
        let told: Vec<_> =
            events.iter().map(|event| event.action.as_str()).filter(|a| a.starts_with("query.")).collect();
        assert_eq!(told, ["query.deleted", "query.changed", "query.renamed", "query.saved", "query.saved"]);
    })
    .await;
}

#[tokio::test]
async fn belong_to_one_workspace_and_take_an_editor() {
    databases(async |t| {
        let scope = t.shop().await;
        let id = saved_queries::save(&t.ctx, &scope, draft("Mine")).await.expect("saved");
        let other = t.shop_in("Another", "USD", "UTC").await;
        assert!(saved_queries::list(&t.ctx, &other).await.expect("a list").is_empty());
        for refused in [
            saved_queries::rename(&t.ctx, &other, id, "Theirs").await,
            saved_queries::replace(&t.ctx, &other, id, draft("x")).await,
            saved_queries::delete(&t.ctx, &other, id).await,
        ] {
            assert!(matches!(refused, Err(Error::NotFound(_))), "{refused:?}");
        }
        saved_queries::save(&t.ctx, &other, draft("Mine")).await.expect("names are the workspace's own");
        let viewer = t.member(scope.workspace_id(), Role::Viewer).await;
        assert_eq!(saved_queries::list(&t.ctx, &viewer).await.expect("a list").len(), 1);
        let refused = saved_queries::save(&t.ctx, &viewer, draft("Nope")).await;
        assert!(matches!(refused, Err(Error::Forbidden(_))), "{refused:?}");
        assert!(matches!(saved_queries::delete(&t.ctx, &viewer, id).await, Err(Error::Forbidden(_))));
    })
    .await;
}

#[tokio::test]
async fn nonsense_is_refused() {
    databases(async |t| {
        let scope = t.shop().await;
        let field = async |draft: Draft| match saved_queries::save(&t.ctx, &scope, draft).await {
            Err(Error::Invalid { field, .. }) => field,
            other => panic!("{other:?}"),
        };
        let (long, broken) = ("x".repeat(81), "a\nb");
        for name in ["", "   ", long.as_str(), broken, "\u{0}"] {
            assert_eq!(field(draft(name)).await, "name", "{name:?}");
        }
        let none = Draft { query: Query::default(), ..draft("none") };
        assert_eq!(field(none).await, "metrics");
        let huge = Draft { view: "x".repeat(20_001), ..draft("huge") };
        assert_eq!(field(huge).await, "query");
    })
    .await;
}
