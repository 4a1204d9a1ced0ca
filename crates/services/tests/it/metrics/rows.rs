//! The rows behind a number add up to it, whatever the number, the slice and the page.

use super::ask::{ask, query};
use super::fixture;
use super::holdings::{invoice, warehouse};
use super::saas::business::{business, lives};
use crate::harness::{TestContext, databases};
use domain::{Locale, Role, record::Kind};
use semantic::behind::{At, Behind, SideCode};
use semantic::catalogue::{Family, dimension, metric, metrics};
use semantic::{Unit, Value};
use serde_json::json;
use services::queries::rows::{self, Wanted};
use services::{Error, Scope};
use std::collections::BTreeSet;

/// Parts of a cent, so that amounts without an end can be added up.
const FINE: f64 = 100_000_000.0;

async fn behind(t: &TestContext, scope: &Scope, wanted: &Wanted) -> Behind {
    rows::rows(&t.ctx, scope, wanted, Locale::En).await.unwrap_or_else(|error| panic!("{wanted:?}: {error:?}"))
}

fn fine(value: &Value) -> Option<i128> {
    match value {
        Value::Null => None,
        Value::Count(count) => Some(i128::from(*count) * FINE as i128),
        Value::Text(text) => {
            let (whole, part) = text.split_once('.').unwrap_or((text, ""));
            let digits: i128 = format!("{whole}{part:0<8}").parse().expect("a decimal");
            Some(digits)
        }
    }
}

/// Whether two sums are the same but for what rounding did to each of so many parts, and to the sum.
fn same(sum: i128, total: i128, parts: usize, unit: Unit) -> bool {
    let half = if unit == Unit::Money { 500_000 } else { 50_000_000 };
    (sum - total).abs() <= half + parts as i128
}

/// Reads every page of every sheet of a cell, and holds the rows to the sheets and the sheets to the number.
async fn check(t: &TestContext, scope: &Scope, wanted: &Wanted, expected: &Value) -> BTreeSet<String> {
    let first = behind(t, scope, wanted).await;
    assert_eq!(first.value, *expected, "{wanted:?}");
    let mut kinds = BTreeSet::new();
    for (at, sheet) in first.sheets.iter().enumerate() {
        let (mut sum, mut seen, mut count) = (Some(0), BTreeSet::new(), 0);
        let mut wanted = Wanted { sheet: at, after: None, ..wanted.clone() };
        loop {
            let page = behind(t, scope, &wanted).await.page;
            assert_eq!(page.before, count, "{wanted:?}");
            for row in &page.rows {
                assert_eq!(row.cells.len(), page.columns.len());
                sum = sum.zip(row.cells.last().and_then(fine)).map(|(sum, more): (i128, i128)| sum + more);
                seen.insert(format!("{row:?}"));
            }
            count += page.rows.len() as u64;
            let Some(next) = page.next else { break };
            assert_eq!(page.rows.len() as u64, rows::PAGE);
            wanted.after = Some(next);
        }
        assert_eq!(count, sheet.rows, "{wanted:?}");
        match (sum, fine(&sheet.total)) {
            (Some(sum), Some(total)) => {
                assert!(same(sum, total, seen.len(), sheet.unit), "{wanted:?}: {sum} is not {total}")
            }
            (sum, total) => assert!(total.is_none(), "{wanted:?}: {sum:?} {total:?}"),
        }
        kinds.insert(sheet.label.clone());
    }
    whole(&first, wanted);
    kinds
}

/// The sheets make up the number, where every part of it has rows.
fn whole(behind: &Behind, wanted: &Wanted) {
    let total = |side: SideCode| -> Option<i128> {
        behind.sheets.iter().filter(|sheet| sheet.side == side).map(|sheet| fine(&sheet.total)).sum()
    };
    let metric = metric(&wanted.metric).expect("a metric");
    let (top, bottom) = metric.expression.terms();
    let told = top.iter().chain(bottom).all(|term| {
        !["DailyDemand", "MeanStockValue", "ChurnBase"].contains(&format!("{:?}", term.measure()).as_str())
    });
    let Some(value) = fine(&behind.value).filter(|_| told && !behind.sheets.is_empty()) else { return };
    let plain = matches!(metric.expression, semantic::catalogue::Formula::Sum(_));
    if plain {
        let sum = total(SideCode::Whole).expect("a total");
        assert!(same(sum, value, 2 * behind.sheets.len() * 1_000_000, Unit::Count), "{wanted:?}: {sum} is not {value}");
        if let [only] = behind.sheets.as_slice() {
            let slack = if only.unit == Unit::Money { 0 } else { 50_000_000 };
            assert!((sum - value).abs() <= slack, "{wanted:?}: {sum} is not {value}");
        }
    } else if let (Some(top), Some(bottom)) = (total(SideCode::Numerator), total(SideCode::Denominator))
        && matches!(metric.expression, semantic::catalogue::Formula::Ratio { .. })
    {
        let (ratio, value) = (top as f64 / bottom as f64, value as f64 / FINE);
        let slack = value.abs() * 0.001 + 2_000_000.0 / (bottom.abs() as f64).max(1.0) + 0.000_002;
        assert!((ratio - value).abs() <= slack, "{wanted:?}: {top} ÷ {bottom} is not {value}");
    }
}

/// Every metric of some families, by every slice they allow: the total and a few rows of each.
async fn every_metric(
    t: &TestContext,
    scope: &Scope,
    families: &[Family],
    slices: &[&[&str]],
    base: serde_json::Value,
) {
    let mut kinds = BTreeSet::new();
    let of = |metric: &&semantic::Metric| metric.families().iter().all(|family| families.contains(family));
    for metric in metrics().filter(of) {
        for by in slices {
            let mut json = base.clone();
            let filtered = json["filters"][0]["dimension"].as_str().map(str::to_owned);
            let touched = by.iter().copied().chain(filtered.as_deref());
            if !touched.into_iter().all(|key| metric.allows(dimension(key).expect("a dimension"))) {
                continue;
            }
            json["metrics"] = json!([metric.key]);
            json["dimensions"] = json!(by);
            let table = ask(t, scope, json.clone()).await;
            let wanted = Wanted { query: query(json), metric: metric.key.into(), ..Wanted::default() };
            kinds.extend(check(t, scope, &wanted, table.totals.last().expect("a total")).await);
            let step = (table.rows.len() / 3).max(1);
            for row in table.rows.iter().step_by(step).take(3).filter(|_| !by.is_empty()) {
                let at = row[..by.len()].iter().map(|value| At::of(value.as_str())).collect();
                let wanted = Wanted { at, sort: "value".into(), ..wanted.clone() };
                kinds.extend(check(t, scope, &wanted, &row[by.len()]).await);
            }
        }
    }
    eprintln!("{kinds:?}");
}

#[tokio::test]
async fn add_up_to_every_number_of_a_shop() {
    databases(async |t| {
        let scope = fixture::shop(t).await;
        let families = [Family::Orders, Family::Items, Family::Ads, Family::Web];
        let slices: [&[&str]; 9] = [
            &[],
            &["month"],
            &["weekday"],
            &["month", "channel"],
            &["customer_type", "country"],
            &["product"],
            &["category", "currency"],
            &["campaign"],
            &["device", "week"],
        ];
        let base = json!({"period": {"from": "2018-01-15", "to": "2020-03-10"}});
        every_metric(t, &scope, &families, &slices, base).await;
        let base = json!({"period": {"from": "2018-02-01", "to": "2018-03-05"},
            "filters": [{"dimension": "country", "op": "not_in", "values": ["BR"]}]});
        every_metric(t, &scope, &families, &[&[], &["day"]], base).await;
    })
    .await;
}

#[tokio::test]
async fn add_up_to_every_number_of_subscriptions() {
    databases(async |t| {
        let lives = lives(3);
        let scope = business(t, &lives).await;
        invoice(t, &scope, &lives).await;
        let families = [Family::Mrr, Family::Subscriptions, Family::Invoices];
        let slices: [&[&str]; 7] =
            [&[], &["month"], &["plan"], &["quarter", "cohort"], &["country"], &["currency"], &["interval", "product"]];
        let base = json!({"period": {"from": "2025-10-15", "to": "2026-02-10"}, "as_of": "2026-02-03"});
        every_metric(t, &scope, &families, &slices, base).await;
    })
    .await;
}

#[tokio::test]
async fn add_up_to_every_number_of_stock() {
    databases(async |t| {
        let scope = warehouse(t).await;
        let slices: [&[&str]; 5] = [&[], &["month"], &["product"], &["category", "vendor"], &["location", "supplier"]];
        let base = json!({"period": {"from": "2025-03-15", "to": "2025-06-10"}, "as_of": "2026-01-01"});
        every_metric(t, &scope, &[Family::Stock, Family::Demand, Family::Items], &slices, base).await;
    })
    .await;
}

#[tokio::test]
async fn are_paged_in_a_fixed_order() {
    databases(async |t| {
        let scope = t.shop().await;
        let mut csv = String::from("id,created_at,total,customer_id\n");
        for n in 0..120 {
            csv.push_str(&format!("o{n:03},2018-01-{:02},{}.00,=c{}\n", 1 + n % 9, 10 + n % 7, n % 5));
        }
        fixture::load(t, &scope, Kind::Orders, &csv).await;
        let month = json!({"metrics": ["revenue"], "period": {"from": "2018-01-01", "to": "2018-01-31"}});
        let wanted = Wanted { query: query(month), metric: "revenue".into(), ..Wanted::default() };
        for sort in ["day", "-day", "value", "-value", ""] {
            let (mut ids, mut sorted, mut after) = (Vec::new(), Vec::new(), None);
            loop {
                let page = behind(t, &scope, &Wanted { sort: sort.into(), after, ..wanted.clone() }).await.page;
                let column = if sort.contains("value") { page.columns.len() - 1 } else { 0 };
                sorted.extend(page.rows.iter().map(|row| row.cells[column].as_str().unwrap_or_default().to_owned()));
                ids.extend(page.rows.iter().map(|row| row.cells[1].as_str().unwrap_or_default().to_owned()));
                after = page.next;
                if after.is_none() {
                    break;
                }
            }
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), 120, "{sort}");
            let mut expected = sorted.clone();
            expected.sort();
            if sort.starts_with('-') || sort.is_empty() {
                expected.reverse();
            }
            assert_eq!(sorted, expected, "{sort}");
        }

        let mut export = rows::csv(&t.ctx, &scope, wanted.clone(), Locale::Pt).await.expect("an export");
        let mut text = Vec::new();
        while let Some(piece) = export.next().await.expect("a piece") {
            text.extend(piece);
        }
        let text = String::from_utf8(text).expect("text");
        assert_eq!(text.lines().count(), 121);
        assert!(text.starts_with("Dia,Pedido,Pedido (name),Cliente"), "{text}");
        assert!(text.contains(",'=c1,") && !text.contains(",=c1"), "a cell must not be run as a formula");
    })
    .await;
}

#[tokio::test]
async fn are_told_to_nobody_else_and_refuse_nonsense() {
    databases(async |t| {
        let scope = t.shop().await;
        fixture::load(t, &scope, Kind::Orders, "id,created_at,total,channel\n1,2018-01-01,10,\"a' OR 1=1 --\"\n").await;
        let json = json!({"metrics": ["orders"], "dimensions": ["channel"], "grain": "month",
            "period": {"from": "2018-01-01", "to": "2018-12-31"}});
        let wanted = Wanted { query: query(json), metric: "orders".into(), ..Wanted::default() };
        assert_eq!(behind(t, &scope, &wanted).await.page.rows.len(), 1);
        let other = t.shop_in("Another", "USD", "UTC").await;
        assert_eq!(behind(t, &other, &wanted).await.page.rows.len(), 0);
        let at = |values: &[&str]| Wanted { at: values.iter().map(|v| At::of(Some(v))).collect(), ..wanted.clone() };
        let hostile = at(&["2018-01-01", "a' OR 1=1 --"]);
        assert_eq!(behind(t, &scope, &hostile).await.page.rows.len(), 1);
        assert_eq!(behind(t, &scope, &at(&["2018-01-01", "b' OR 1=1 --"])).await.page.rows.len(), 0);

        let refused = async |wanted: Wanted| match rows::rows(&t.ctx, &scope, &wanted, Locale::En).await {
            Err(Error::Invalid { field, .. }) => field,
            other => panic!("{wanted:?}: {other:?}"),
        };
        assert_eq!(refused(at(&["2018-01-01"])).await, "at");
        assert_eq!(refused(at(&["soon", "x"])).await, "at");
        assert_eq!(refused(at(&["2019-01-01", "x"])).await, "at");
        assert_eq!(refused(at(&["2018-01-01", "\0"])).await, "at");
        assert_eq!(refused(Wanted { metric: "revenue".into(), ..wanted.clone() }).await, "metric");
        assert_eq!(refused(Wanted { sheet: 7, ..wanted.clone() }).await, "sheet");
        assert_eq!(refused(Wanted { sort: "1; drop".into(), ..wanted.clone() }).await, "sort");
        assert_eq!(refused(Wanted { after: Some("e30".into()), ..wanted.clone() }).await, "after");
        let viewer = t.member(scope.workspace_id(), Role::Viewer).await;
        assert_eq!(behind(t, &viewer, &wanted).await.page.rows.len(), 1);
    })
    .await;
}
