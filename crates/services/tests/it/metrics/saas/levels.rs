//! What levels say where something is missing.

use crate::harness::databases;
use crate::metrics::ask::{ask, changed, shown};
use domain::Day;
use entity::{mrr_facts, subscription_facts};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::json;
use services::Scope;

fn change(
    scope: &Scope,
    day: &str,
    customer: &str,
    plan: (&str, &str),
    delta: i64,
    paying: i32,
    phase: &str,
) -> mrr_facts::ActiveModel {
    let day: Day = day.parse().expect("a date");
    mrr_facts::Model {
        workspace_id: scope.workspace_id().0,
        day: day.number(),
        customer_id: customer.into(),
        plan_id: plan.0.into(),
        currency: plan.1.into(),
        delta: delta * 360_000,
        paying,
        phase: phase.into(),
        cohort: day.month_start().number(),
    }
    .into_active_model()
}

#[tokio::test]
async fn levels_say_what_they_lack() {
    databases(async |t| {
        let scope = t.shop().await;
        let query = json!({"metrics": ["mrr", "active_customers", "invoiced", "on_hand"], "grain": "month",
            "period": {"from": "2026-10-01", "to": "2026-12-31"}});
        let table = ask(t, &scope, query.clone()).await;
        assert_eq!(shown(&table.rows)[0], "2026-10-01 | – | – | – | –");
        assert_eq!(table.warnings.len(), 3, "{:?}", table.warnings);
        let facts = [
            change(&scope, "2026-09-10", "a", ("p", "USD"), 5000, 1, "new"),
            change(&scope, "2026-10-10", "b", ("q", "BRL"), 3000, 1, "new"),
            change(&scope, "2026-11-10", "a", ("p", "USD"), 1000, 0, "kept"),
            // Not yet: it is 22 November.
            change(&scope, "2026-11-30", "a", ("p", "USD"), -6000, -1, "gone"),
        ];
        mrr_facts::Entity::insert_many(facts).exec(t.db()).await.expect("facts");
        changed(t, &scope).await;
        let metrics = json!(["mrr", "active_customers", "new_mrr", "expansion_mrr", "churned_mrr"]);
        let months = json!({"metrics": metrics, "grain": "month", "period": {"from": "2026-09-01", "to": "2026-12-31"}});
        let table = ask(t, &scope, months.clone()).await;
        assert_eq!(
            shown(&table.rows),
            [
                "2026-09-01 | 50.00 | 1 | 50.00 | 0.00 | 0.00",
                "2026-10-01 | – | 2 | – | 0.00 | 0.00",
                "2026-11-01 | – | 2 | 0.00 | 10.00 | 0.00",
                "2026-12-01 | – | – | 0.00 | 0.00 | 0.00",
            ]
        );
        assert!(table.warnings[0].contains("MRR was not added up: there is no exchange rate BRL → USD for 2026-10-10 (and 2 more days)"), "{:?}", table.warnings);
        assert!(table.warnings[0].contains("By currency: BRL 30.00, USD 60.00"), "{:?}", table.warnings);
        let later = json!({"metrics": ["mrr", "active_customers"], "dimensions": ["plan"], "as_of": "2026-12-15", "period": {"preset": "this_month"},
            "filters": [{"dimension": "currency", "values": ["USD"]}]});
        assert_eq!(shown(&ask(t, &scope, later).await.rows), Vec::<String>::new());
        let all = json!({"metrics": ["mrr"], "period": {"preset": "all_time"}, "filters": [{"dimension": "plan", "values": ["p"]}]});
        let table = ask(t, &scope, all).await;
        assert_eq!((shown(&table.rows), table.period.from.to_string()), (vec!["60.00".to_owned()], "2026-09-10".to_owned()));
        // A plan that is not there leaves the amount open.
        let lost = change(&scope, "2026-11-01", "c", ("lost", ""), 0, 1, "new");
        mrr_facts::Entity::insert(lost).exec(t.db()).await.expect("a fact");
        changed(t, &scope).await;
        let mrr = json!({"metrics": ["mrr", "active_customers"], "dimensions": ["plan"], "period": {"preset": "yesterday"},
            "filters": [{"dimension": "currency", "op": "not_in", "values": ["BRL"]}]});
        let table = ask(t, &scope, mrr).await;
        assert_eq!(shown(&table.rows), ["p | 60.00 | 1", "lost | – | 1"]);
        assert_eq!(shown(&[table.totals]), ["– | – | 2"]);
        assert!(table.warnings[0].contains("plans that are not there"), "{:?}", table.warnings);
    })
    .await;
}

#[tokio::test]
async fn subscriptions_that_stopped_nobody_knows_when_are_told_of() {
    databases(async |t| {
        let scope = t.shop().await;
        let undated = |id: &str, day: &str| {
            let day: Day = day.parse().expect("a date");
            subscription_facts::Model {
                workspace_id: scope.workspace_id().0,
                day: day.number(),
                subscription_id: id.into(),
                kind: "unclear".into(),
                customer_id: "a".into(),
                plan_id: "p".into(),
                currency: "USD".into(),
                cohort: None,
            }
            .into_active_model()
        };
        let facts = [
            undated("s1", "2026-09-10"),
            undated("s2", "2026-09-11"),
            undated("s3", "2026-10-01"),
            undated("s4", "2026-10-20"),
            undated("s5", "2026-11-21"),
        ];
        subscription_facts::Entity::insert_many(facts).exec(t.db()).await.expect("facts");
        let active = change(&scope, "2026-09-10", "a", ("p", "USD"), 5000, 1, "new");
        mrr_facts::Entity::insert(active).exec(t.db()).await.expect("a fact");
        changed(t, &scope).await;
        let of = |metric: &str| json!({"metrics": [metric], "period": {"from": "2026-10-01", "to": "2026-10-31"}});
        let told = "4 subscriptions are paused or canceled without a date, so they count as never paying: s1, s2, s3 and 1 more.";
        for metric in ["mrr", "customer_churn_rate", "new_subscriptions", "net_new_mrr"] {
            assert_eq!(ask(t, &scope, of(metric)).await.warnings, [told], "{metric}");
        }
        let first = json!({"metrics": ["mrr"], "period": {"from": "2026-09-01", "to": "2026-09-10"}});
        let told = "1 subscription is paused or canceled without a date, so it counts as never paying: s1.";
        assert_eq!(ask(t, &scope, first).await.warnings, [told]);
        assert!(!ask(t, &scope, of("revenue")).await.warnings.iter().any(|warning| warning.contains("without a date")));
    })
    .await;
}
