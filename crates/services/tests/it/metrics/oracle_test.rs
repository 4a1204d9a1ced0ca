//! Every metric, sliced many ways, is what the records say.

use super::ask::{ask, cell};
use super::expected::Numbers;
use super::fixture::{self, EDGES};
use super::oracle::{Slice, buckets};
use crate::harness::{TestContext, databases};
use domain::{Grain, Period};
use semantic::catalogue::{DimensionKind, Family, Metric, dimension, metrics};
use serde_json::json;
use services::Scope;
use std::collections::BTreeSet;

/// What this oracle knows; subscriptions and stock have their own.
const SHOP: [Family; 4] = [Family::Orders, Family::Items, Family::Ads, Family::Web];

fn period(from: &str, to: &str) -> Period {
    Period::new(from.parse().expect("a date"), to.parse().expect("a date"))
}

/// Asks for all metrics that may be sliced so, and compares every cell and every total.
async fn check(t: &TestContext, scope: &Scope, by: &[&str], period: Period, filter: Option<(&str, &str, &str)>) {
    let item = |key: &str| dimension(key).expect("a dimension").kind == DimensionKind::Item;
    let of_items = by.iter().any(|key| item(key)) || filter.is_some_and(|(key, _, _)| item(key));
    let (op, only) = match filter {
        None => ("in", "1 = 1".to_owned()),
        Some((key, "in", value)) => ("in", format!("x.{key} = '{value}'")),
        Some((key, op, value)) => (op, format!("(x.{key} IS NULL OR x.{key} <> '{value}')")),
    };
    let slice = Slice { by, period, only: &only };
    let touched: Vec<&str> = by.iter().copied().chain(filter.map(|(key, _, _)| key)).collect();
    let expected = Numbers::read(t, scope, slice, &touched, of_items).await;
    let totals = Numbers::read(t, scope, Slice { by: &[], ..slice }, &touched, of_items).await;
    let may = |metric: &Metric, key: &str| metric.allows(dimension(key).expect("a dimension"));
    let keys: Vec<_> = metrics()
        .filter(|metric| metric.families().iter().all(|family| SHOP.contains(family)))
        .filter(|metric| touched.iter().all(|key| may(metric, key)))
        .collect();
    for chunk in keys.chunks(7) {
        let names: Vec<_> = chunk.iter().map(|metric| metric.key).collect();
        let mut query = json!({"metrics": names, "dimensions": by, "period": period});
        if let Some((key, _, value)) = filter {
            query["filters"] = json!([{"dimension": key, "op": op, "values": [value]}]);
        }
        let table = ask(t, scope, query.clone()).await;
        let mut seen = BTreeSet::new();
        for row in &table.rows {
            let cells: Vec<_> = row.iter().map(cell).collect();
            let (group, values) = cells.split_at(by.len());
            let group = group.join(" | ");
            let wanted: Vec<_> = names.iter().map(|name| expected.cell(name, &group, of_items)).collect();
            assert_eq!(values, wanted, "{query} in {group}");
            seen.insert(group);
        }
        let nothing: Vec<_> = names.iter().map(|name| expected.cell(name, "no such group", of_items)).collect();
        for group in expected.groups() {
            let wanted: Vec<_> = names.iter().map(|name| expected.cell(name, group, of_items)).collect();
            assert!(seen.contains(group) || wanted == nothing, "{query} lacks {group}: {wanted:?}");
        }
        let total: Vec<_> = table.totals.iter().skip(by.len()).map(cell).collect();
        let wanted: Vec<_> = names.iter().map(|name| totals.cell(name, "", of_items)).collect();
        assert_eq!(total, wanted, "totals of {query}");
        if let ([one], Some(grain)) = (by, by.first().and_then(|key| Grain::parse(key))) {
            let found: Vec<_> = table.rows.iter().map(|row| cell(&row[0])).collect();
            assert_eq!(found, buckets(grain, period), "{one} of {query}");
        }
    }
}

#[tokio::test]
async fn every_metric_over_time() {
    databases(async |t| {
        let scope = fixture::shop(t).await;
        let spans = [("2017-12-01", "2020-03-31"), ("2018-02-17", "2018-02-18"), ("2018-01-15", "2018-03-05")];
        for (from, to) in spans {
            check(t, &scope, &[], period(from, to), None).await;
            for grain in Grain::ALL {
                check(t, &scope, &[grain.code()], period(from, to), None).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn every_metric_by_every_dimension() {
    databases(async |t| {
        let scope = fixture::shop(t).await;
        let dimensions = [
            "weekday",
            "hour",
            "channel",
            "source",
            "medium",
            "campaign",
            "country",
            "region",
            "city",
            "payment_method",
            "currency",
            "customer_type",
            "product",
            "sku",
            "category",
            "vendor",
            "platform",
            "account",
            "ad_group",
            "ad",
            "creative",
            "channel_type",
            "landing_page",
            "device",
        ];
        for key in dimensions {
            check(t, &scope, &[key], period("2018-01-15", "2020-03-10"), None).await;
        }
        for by in [
            ["month", "channel"],
            ["quarter", "product"],
            ["week", "customer_type"],
            ["country", "category"],
            ["channel", "city"],
            ["month", "campaign"],
            ["platform", "currency"],
            ["week", "device"],
        ] {
            check(t, &scope, &by, period("2018-01-31", "2020-03-01"), None).await;
        }
    })
    .await;
}

#[tokio::test]
async fn every_metric_filtered() {
    databases(async |t| {
        let scope = fixture::shop(t).await;
        let filters = [
            ("country", "in", "BR"),
            ("country", "not_in", "BR"),
            ("city", "in", "Rio"),
            ("customer_type", "in", "returning"),
            ("product", "in", "p2"),
            ("category", "not_in", "Café"),
            ("campaign", "in", "verão"),
            ("platform", "not_in", "meta"),
            ("device", "in", "mobile"),
        ];
        for filter in filters {
            for by in [&[][..], &["month"][..], &["channel"][..], &["weekday"][..]] {
                let apart = by == ["channel"] && ["platform", "device"].contains(&filter.0);
                if apart {
                    continue;
                }
                check(t, &scope, by, period("2018-01-01", "2018-11-30"), Some(filter)).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn days_are_days_of_the_shop() {
    databases(async |t| {
        let scope = t.shop_in("Loja", "BRL", "America/Sao_Paulo").await;
        let mut csv = String::from("id,created_at,total\n");
        for (id, at, _) in EDGES {
            csv.push_str(&format!("{id},{at},10.00\n"));
        }
        fixture::load(t, &scope, domain::record::Kind::Orders, &csv).await;
        let days: BTreeSet<_> = EDGES.iter().map(|(_, _, day)| *day).collect();
        for day in days {
            let table = ask(t, &scope, json!({"metrics": ["orders"], "period": {"from": day, "to": day}})).await;
            let expected = EDGES.iter().filter(|(_, _, other)| *other == day).count();
            assert_eq!(cell(&table.rows[0][0]), expected.to_string(), "{day}");
        }
    })
    .await;
}
