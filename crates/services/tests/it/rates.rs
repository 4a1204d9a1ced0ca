//! The table of exchange rates: corrected by hand, and what it lacks.

use crate::harness::{TestContext, databases};
use domain::{Currency, Day, Locale, Role, record::Kind};
use semantic::Query;
use serde_json::json;
use services::{
    Error, Scope, audit, imports, queries,
    rates::{self, Rate, Search},
};

fn day(text: &str) -> Day {
    text.parse().expect("a date")
}

fn rate(base: &str, quote: &str, on: &str, rate: &str) -> Rate {
    Rate { base: base.into(), quote: quote.into(), day: day(on), rate: rate.into() }
}

async fn load(t: &TestContext, scope: &Scope, kind: Kind, rows: &str) {
    let path = t.dir.path().join(format!("{}.csv", kind.code()));
    std::fs::write(&path, rows).expect("a file");
    imports::run_file(&t.ctx, scope, kind, &path, |_| {}).await.expect("an import");
}

async fn revenue(t: &TestContext, scope: &Scope) -> String {
    let query: Query = serde_json::from_value(json!({
        "metrics": ["revenue"], "period": {"from": "2026-01-01", "to": "2026-12-31"}
    }))
    .expect("a query");
    json!(queries::run(&t.ctx, scope, &query, Locale::En).await.expect("an answer").totals[0]).to_string()
}

#[tokio::test]
async fn a_change_shows_in_the_next_answer() {
    databases(async |t| {
        let scope = t.shop_in("Loja", "BRL", "UTC").await;
        load(t, &scope, Kind::Orders, "id,created_at,total,currency\n1,2026-03-05,10.00,USD\n2,2026-03-06,1.00,BRL\n")
            .await;
        assert_eq!(revenue(t, &scope).await, "null");
        assert!(!rates::any(&t.ctx, &scope).await.expect("an answer"));
        rates::save(&t.ctx, &scope, rate("usd", "BRL", "2026-03-01", "05,250")).await.expect("saved");
        assert_eq!(revenue(t, &scope).await, "\"53.50\"");
        assert!(rates::any(&t.ctx, &scope).await.expect("an answer"));
        rates::save(&t.ctx, &scope, rate("USD", "BRL", "2026-03-01", "5")).await.expect("corrected");
        assert_eq!(revenue(t, &scope).await, "\"51.00\"");
        let page = rates::list(&t.ctx, &scope, &Search::default()).await.expect("a page");
        assert_eq!((page.rates, page.more), (vec![rate("USD", "BRL", "2026-03-01", "5")], false));
        rates::save(&t.ctx, &scope, rate("USD", "BRL", "2026-03-01", "5.0")).await.expect("the same again");
        let (usd, brl) = (Currency::USD, Currency::BRL);
        rates::delete(&t.ctx, &scope, usd, brl, day("2026-03-01")).await.expect("deleted");
        assert_eq!(revenue(t, &scope).await, "null");
        let gone = rates::delete(&t.ctx, &scope, usd, brl, day("2026-03-01")).await.expect_err("gone");
        assert!(matches!(gone, Error::NotFound(_)), "{gone}");
        let events = audit::list(&t.ctx, &scope, None, 20).await.expect("events");
        let told: Vec<_> = events
            .iter()
            .filter(|event| event.action.starts_with("rate."))
            .map(|event| format!("{} {} {}", event.action, event.target, event.detail.as_deref().unwrap_or_default()))
            .collect();
        assert_eq!(
            told,
            [
                "rate.deleted rate:USD/BRL/2026-03-01 5",
                "rate.saved rate:USD/BRL/2026-03-01 5.25 → 5",
                "rate.saved rate:USD/BRL/2026-03-01 5.25",
            ]
        );
    })
    .await;
}

#[tokio::test]
async fn wrong_ones_are_refused_with_the_field() {
    databases(async |t| {
        let scope = t.shop_in("Loja", "BRL", "UTC").await;
        let refuse = async |wrong: Rate, field: &str| {
            let error = rates::save(&t.ctx, &scope, wrong).await.expect_err("a refusal");
            assert!(matches!(&error, Error::Invalid { field: found, .. } if found == field), "{error}");
        };
        refuse(rate("US", "BRL", "2026-03-01", "5"), "base").await;
        refuse(rate("USD", "R$", "2026-03-01", "5"), "quote").await;
        refuse(rate("BRL", "brl", "2026-03-01", "5"), "quote").await;
        for wrong in ["", "0", "-5", "1e3", "five", "1.2.3", "1234567890123", "NaN", "0.0000"] {
            refuse(rate("USD", "BRL", "2026-03-01", wrong), "rate").await;
        }
        refuse(rate("USD", "BRL", "1969-12-31", "5"), "day").await;
        let viewer = t.member(scope.workspace_id(), Role::Viewer).await;
        let error = rates::save(&t.ctx, &viewer, rate("USD", "BRL", "2026-03-01", "5")).await.expect_err("a viewer");
        assert!(matches!(error, Error::Forbidden(_)), "{error}");
        let other = t.shop_in("Another", "BRL", "UTC").await;
        rates::save(&t.ctx, &scope, rate("USD", "BRL", "2026-03-01", "5")).await.expect("saved");
        assert!(rates::list(&t.ctx, &other, &Search::default()).await.expect("a page").rates.is_empty());
    })
    .await;
}

#[tokio::test]
async fn gaps_are_told_by_currency() {
    databases(async |t| {
        let scope = t.shop_in("Loja", "BRL", "UTC").await;
        let orders = "id,created_at,total,currency\n1,2026-03-05,10.00,USD\n2,2026-03-06,1.00,BRL\n\
            3,2026-03-20,1.00,USD\n4,2026-03-21,1.00,EUR\n5,2026-03-12,1.00,USD\n";
        load(t, &scope, Kind::Orders, orders).await;
        let ads = "date,platform,campaign_id,spend,currency\n2026-04-02,x,1,3.00,USD\n";
        load(t, &scope, Kind::AdPerformance, ads).await;
        rates::save(&t.ctx, &scope, rate("USD", "BRL", "2026-03-05", "5")).await.expect("saved");
        rates::save(&t.ctx, &scope, rate("BRL", "EUR", "2026-03-20", "0.2")).await.expect("the other way round");
        let gaps = rates::missing(&t.ctx, &scope).await.expect("the gaps");
        let told: Vec<_> =
            gaps.iter().map(|gap| format!("{} {} {}..{}", gap.currency, gap.days, gap.first, gap.last)).collect();
        assert_eq!(told, ["USD 2 2026-03-20..2026-04-02"]);
    })
    .await;
}

#[tokio::test]
async fn are_searched_and_paged() {
    databases(async |t| {
        let scope = t.shop_in("Loja", "BRL", "UTC").await;
        let mut rows = String::from("date,base,quote,rate\n");
        (1..=28)
            .for_each(|day| rows.push_str(&format!("2026-02-{day:02},USD,BRL,5.{day}\n2026-02-{day:02},EUR,BRL,6\n")));
        load(t, &scope, Kind::FxRates, &rows).await;
        let first = rates::list(&t.ctx, &scope, &Search::default()).await.expect("a page");
        assert_eq!((first.rates.len(), first.more), (50, true));
        let second = rates::list(&t.ctx, &scope, &Search { page: 1, ..Search::default() }).await.expect("a page");
        assert_eq!((second.rates.len(), second.more), (6, false));
        let search = Search {
            currency: Some(Currency::USD),
            from: Some(day("2026-02-03")),
            to: Some(day("2026-02-04")),
            page: 0,
        };
        let found = rates::list(&t.ctx, &scope, &search).await.expect("a page").rates;
        assert_eq!(found, [rate("USD", "BRL", "2026-02-04", "5.4"), rate("USD", "BRL", "2026-02-03", "5.3")]);
    })
    .await;
}
