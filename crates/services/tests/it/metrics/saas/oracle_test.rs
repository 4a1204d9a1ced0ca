//! Every metric of subscriptions by every dimension and bucket, and movements that make up the difference.

use super::business::{DAYS, FIRST, PLANS, business, lives};
use super::expected::{Figures, Only, Oracle};
use crate::harness::{TestContext, databases};
use crate::metrics::ask::{ask, cell};
use domain::{Day, Grain, Period, WeekStart};
use semantic::catalogue::{Family, metrics};
use serde_json::json;
use services::Scope;
use std::collections::BTreeSet;

const DIMENSIONS: [&str; 6] = ["plan", "product", "interval", "currency", "country", "cohort"];

fn all() -> Vec<&'static str> {
    let of = |family: &Family| matches!(family, Family::Mrr | Family::Subscriptions);
    metrics().filter(|metric| metric.families().iter().all(of)).map(|metric| metric.key).collect()
}

fn day(text: &str) -> Day {
    text.parse().expect("a date")
}

async fn check(
    t: &TestContext,
    scope: &Scope,
    oracle: &Oracle<'_>,
    (by, grain, period, today): (&str, Option<Grain>, Period, Day),
    filter: Option<(&str, &str)>,
) {
    let dimensions: Vec<&str> = grain.map(Grain::code).into_iter().chain((!by.is_empty()).then_some(by)).collect();
    let buckets: Vec<(String, Period)> = match grain {
        None => vec![(String::new(), period)],
        Some(grain) => grain
            .starts(period, WeekStart::Monday)
            .into_iter()
            .map(|start| {
                let whole = grain.bucket(start, WeekStart::Monday);
                (start.to_string(), Period::new(start.max(period.from), whole.to.min(period.to)))
            })
            .collect(),
    };
    let keys = all();
    for names in keys.chunks(11) {
        let mut query = json!({"metrics": names, "dimensions": dimensions, "period": period, "as_of": today});
        if let Some((dimension, value)) = filter {
            query["filters"] = json!([{"dimension": dimension, "values": [value]}]);
        }
        let table = ask(t, scope, query.clone()).await;
        assert_eq!(table.warnings, Vec::<String>::new(), "{query}");
        let rows: Vec<(Vec<String>, Vec<String>)> = table
            .rows
            .iter()
            .map(|row| row.iter().map(cell).collect::<Vec<_>>())
            .map(|cells| (cells[..dimensions.len()].to_vec(), cells[dimensions.len()..].to_vec()))
            .collect();
        let mut seen = BTreeSet::new();
        let nothing: Vec<_> = names.iter().map(|name| Figures::default().cell(name)).collect();
        for (start, bucket) in &buckets {
            let expected = oracle.figures(by, *bucket, today);
            let head: Vec<String> = grain.map(|_| start.clone()).into_iter().collect();
            for (key, figures) in &expected {
                let group: Vec<String> = head.iter().cloned().chain((!by.is_empty()).then(|| key.clone())).collect();
                let wanted: Vec<_> = names.iter().map(|name| figures.cell(name)).collect();
                match rows.iter().find(|(found, _)| *found == group) {
                    Some((_, values)) => assert_eq!(*values, wanted, "{query} in {group:?}: {names:?}"),
                    None => assert_eq!(wanted, nothing, "{query} lacks {group:?}"),
                }
                seen.insert(group);
            }
        }
        for (group, values) in rows {
            assert!(seen.contains(&group) || values == nothing, "{query} has {group:?} {values:?}");
        }
        let whole = oracle.figures("", period, today).remove("").unwrap_or_default();
        let wanted: Vec<_> = names.iter().map(|name| whole.cell(name)).collect();
        let totals: Vec<_> = table.totals.iter().skip(dimensions.len()).map(cell).collect();
        assert_eq!(totals, wanted, "totals of {query}: {names:?}");
    }
}

#[tokio::test]
async fn every_metric_by_every_dimension_and_bucket() {
    databases(async |t| {
        let lives = lives(3);
        let scope = business(t, &lives).await;
        let oracle = Oracle { lives: &lives, only: &|_, _, _| true };
        let period = Period::new(day("2025-10-15"), day("2026-02-10"));
        let today = day("2026-06-01");
        for by in [""].into_iter().chain(DIMENSIONS) {
            for grain in [None, Some(Grain::Week), Some(Grain::Month), Some(Grain::Quarter), Some(Grain::Year)] {
                check(t, &scope, &oracle, (by, grain, period, today), None).await;
            }
        }
        let fortnight = Period::new(day("2025-12-25"), day("2026-01-05"));
        for by in ["", "plan", "cohort"] {
            check(t, &scope, &oracle, (by, Some(Grain::Day), fortnight, today), None).await;
        }
        // The month is not over: its end is today.
        check(t, &scope, &oracle, ("plan", Some(Grain::Month), period, day("2026-02-03")), None).await;
    })
    .await;
}

#[tokio::test]
async fn every_metric_filtered() {
    databases(async |t| {
        let lives = lives(4);
        let scope = business(t, &lives).await;
        let period = Period::new(day("2025-10-15"), day("2026-02-10"));
        let today = day("2026-06-01");
        let of_plan = |_: &str, _: usize, plan: usize| PLANS[plan].0 == "pro";
        let of_country = |_: &str, customer: usize, _: usize| customer.is_multiple_of(3);
        let core = |_: &str, _: usize, plan: usize| PLANS[plan].4 == Some("Core");
        let kept: [(Only, &str, &str); 4] = [
            (&of_plan, "plan", "pro"),
            (&of_plan, "plan", "The pro plan"),
            (&of_country, "country", "BR"),
            (&core, "product", "Core"),
        ];
        for (only, dimension, value) in kept {
            let oracle = Oracle { lives: &lives, only };
            for (by, grain) in [("", None), ("", Some(Grain::Month)), ("currency", Some(Grain::Quarter))] {
                check(t, &scope, &oracle, (by, grain, period, today), Some((dimension, value))).await;
            }
        }
    })
    .await;
}

/// Start + movements = end, in every slice and bucket, where no exchange rate comes between.
#[tokio::test]
async fn movements_make_up_the_difference() {
    databases(async |t| {
        for seed in [21, 22, 23] {
            let lives = lives(seed);
            let scope = business(t, &lives).await;
            let first = day(FIRST);
            for by in DIMENSIONS {
                let query = json!({
                    "metrics": ["mrr", "net_new_mrr", "new_mrr", "expansion_mrr", "reactivation_mrr", "contraction_mrr", "churned_mrr"],
                    "dimensions": ["week", by], "as_of": "2027-01-01",
                    "filters": [{"dimension": "currency", "values": ["USD"]}, {"dimension": "interval", "values": ["month"]}],
                    "period": {"from": first, "to": first.plus(DAYS as i32)},
                });
                let table = ask(t, &scope, query).await;
                let cents = |text: String| text.replace('.', "").parse::<i64>().expect("money");
                let mut standing: std::collections::BTreeMap<String, i64> = Default::default();
                assert!(table.rows.len() > 20, "{by}");
                for row in &table.rows {
                    let numbers: Vec<i64> = row[2..].iter().map(|value| cents(cell(value))).collect();
                    let [end, net, new, up, back, down, gone] = numbers[..] else { panic!("seven metrics") };
                    let key = cell(&row[1]);
                    let start = standing.insert(key.clone(), end).unwrap_or_default();
                    // Discounts of a quarter leave parts of a cent, each rounded on its own.
                    assert!((start + net - end).abs() <= 2, "{by} {key} {row:?}: {start}");
                    assert!((new + up + back - down - gone - net).abs() <= 3, "{by} {key} {row:?}");
                }
            }
        }
    })
    .await;
}
