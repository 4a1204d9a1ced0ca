//! Invoices against hand-written SQL, and what levels say where something is missing.

use super::business::{business, invoice, lives};
use crate::harness::{TestContext, databases};
use crate::metrics::ask::{ask, cell, changed, shown};
use domain::money::decimal_text;
use domain::{Day, Grain, Period, WeekStart};
use entity::mrr_facts;
use sea_orm::{ConnectionTrait, EntityTrait, IntoActiveModel, Statement};
use serde_json::json;
use services::Scope;
use std::collections::BTreeMap;

/// What is selected, and when it counts: between the days {a} and {z}, or as it is at the end of {z}.
const NUMBERS: [(&str, &str, &str); 4] = [
    ("invoiced", "SUM(total)", "day BETWEEN {a} AND {z}"),
    (
        "collected",
        "SUM(CASE WHEN amount_paid IS NOT NULL THEN amount_paid WHEN status = 'paid' THEN total ELSE 0 END
            - COALESCE(amount_refunded, 0))",
        "CASE WHEN paid_day IS NULL THEN day ELSE paid_day END BETWEEN {a} AND {z}",
    ),
    (
        "overdue",
        "SUM(CASE WHEN paid_day IS NULL THEN total - COALESCE(amount_paid, 0) ELSE total END)",
        "due_day < {z} AND status IN ('open', 'paid') AND (paid_day > {z} OR (paid_day IS NULL AND status = 'open'))",
    ),
    (
        "failed_payments",
        "100 * SUM(CASE WHEN attempt_count > 1 OR (attempt_count = 1 AND status <> 'paid') THEN 1 ELSE 0 END)",
        "day BETWEEN {a} AND {z}",
    ),
];

/// How a dimension of an invoice is found.
const DIMENSIONS: [(&str, &str); 6] = [
    ("plan", "(SELECT s.plan_id FROM subscriptions s WHERE s.workspace_id = i.workspace_id AND s.id = i.subscription_id)"),
    (
        "product",
        "(SELECT p.product FROM subscriptions s JOIN plans p ON p.workspace_id = s.workspace_id AND p.id = s.plan_id
          WHERE s.workspace_id = i.workspace_id AND s.id = i.subscription_id)",
    ),
    (
        "interval",
        "(SELECT p.\"interval\" FROM subscriptions s JOIN plans p ON p.workspace_id = s.workspace_id AND p.id = s.plan_id
          WHERE s.workspace_id = i.workspace_id AND s.id = i.subscription_id)",
    ),
    ("currency", "i.currency"),
    ("country", "(SELECT c.country FROM customers c WHERE c.workspace_id = i.workspace_id AND c.id = i.customer_id)"),
    (
        "cohort",
        "(SELECT CAST(MIN(m.cohort) AS TEXT) FROM mrr_facts m WHERE m.workspace_id = i.workspace_id AND m.customer_id = i.customer_id)",
    ),
];

async fn sums(t: &TestContext, scope: &Scope, name: &str, by: &str, period: Period) -> BTreeMap<String, i64> {
    let (_, select, when) = NUMBERS.iter().find(|number| number.0 == name).expect("a number");
    let group = DIMENSIONS.iter().find(|(key, _)| *key == by).map_or("''", |(_, sql)| sql);
    let when = when.replace("{a}", &period.from.number().to_string()).replace("{z}", &period.to.number().to_string());
    let sql = format!(
        "SELECT COALESCE({group}, '–') AS k, CAST({select} AS BIGINT) FROM invoices i
         WHERE i.workspace_id = {} AND status <> 'void' AND {when} GROUP BY 1",
        scope.workspace_id()
    );
    let rows = t.db().query_all_raw(Statement::from_string(t.db().get_database_backend(), sql)).await.expect("sums");
    rows.iter()
        .map(|row| {
            let key: String = row.try_get_by_index(0).expect("a key");
            let key = match (by, key.parse::<i32>()) {
                ("cohort", Ok(day)) => Day::from_number(day).to_string(),
                _ => key,
            };
            (key, row.try_get_by_index::<Option<i64>>(1).expect("a sum").unwrap_or_default())
        })
        .collect()
}

#[tokio::test]
async fn invoices_are_what_the_records_say() {
    databases(async |t| {
        let lives = lives(9);
        let scope = business(t, &lives).await;
        invoice(t, &scope, &lives).await;
        let period = Period::new("2025-10-05".parse().expect("a date"), "2026-02-20".parse().expect("a date"));
        let names = NUMBERS.map(|(name, ..)| name);
        for by in ["", "plan", "product", "interval", "currency", "country", "cohort"] {
            for grain in [None, Some(Grain::Month), Some(Grain::Week), Some(Grain::Day), Some(Grain::Year)] {
                let keys: Vec<&str> =
                    grain.map(Grain::code).into_iter().chain((!by.is_empty()).then_some(by)).collect();
                let query = json!({"metrics": names, "dimensions": keys, "period": period, "as_of": "2026-12-31"});
                let table = ask(t, &scope, query.clone()).await;
                let starts = grain.map_or(vec![period.from], |grain| grain.starts(period, WeekStart::Monday));
                let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
                for row in &table.rows {
                    let cells: Vec<_> = row.iter().map(cell).collect();
                    found.insert(cells[..keys.len()].join(" | "), cells[keys.len()..].to_vec());
                }
                for start in starts {
                    let end = grain.map_or(period.to, |grain| grain.bucket(start, WeekStart::Monday).to.min(period.to));
                    let bucket = Period::new(start.max(period.from), end);
                    for (at, name) in names.iter().enumerate() {
                        for (key, sum) in sums(t, &scope, name, by, bucket).await {
                            let head = grain.map(|_| start.to_string());
                            let group: Vec<_> = head.into_iter().chain((!by.is_empty()).then_some(key)).collect();
                            let cells = found.get(&group.join(" | "));
                            let value = cells.map_or("0.00", |cells| cells[at].as_str());
                            let wanted = if *name == "failed_payments" {
                                (sum / 100).to_string()
                            } else {
                                decimal_text(sum.into(), 2)
                            };
                            assert!(
                                value == wanted || (cells.is_none() && sum == 0),
                                "{name} of {query} in {group:?}: {value}, not {wanted}"
                            );
                        }
                    }
                }
                let totals: Vec<_> = table.totals.iter().skip(keys.len()).map(cell).collect();
                for (at, name) in names.iter().enumerate() {
                    let sum = sums(t, &scope, name, "", period).await.remove("").unwrap_or_default();
                    let wanted =
                        if *name == "failed_payments" { (sum / 100).to_string() } else { decimal_text(sum.into(), 2) };
                    assert_eq!(totals[at], wanted, "{name} in all of {query}");
                }
            }
        }
    })
    .await;
}

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
