//! Advertising and visits: currencies, what isn't there, and which slices make sense.

use super::ask::{self, ask, changed, refused, shown};
use super::fixture::load;
use crate::harness::{TestContext, databases};
use domain::{Day, Locale, record::Kind};
use entity::{ad_performance, web_sessions};
use sea_orm::{EntityTrait, IntoActiveModel};
use serde_json::json;
use services::{Scope, queries};

const JANUARY: (&str, &str) = ("2026-01-01", "2026-01-31");

/// Spend and conversion value in cents, conversions in millionths.
async fn ads(t: &TestContext, scope: &Scope, rows: &[(&str, &str, &str, i64, i64, i64)]) {
    for (n, (day, platform, currency, spend, value, conversions)) in rows.iter().enumerate() {
        let row = ad_performance::Model {
            workspace_id: scope.workspace_id().0,
            day: day.parse::<Day>().expect("a date").number(),
            id: n.to_string(),
            platform: (*platform).into(),
            account: None,
            campaign_id: "1".into(),
            campaign: Some("Brand".into()),
            channel_type: None,
            ad_group_id: None,
            ad_group: None,
            ad_id: None,
            ad: None,
            creative: None,
            keyword: None,
            quality_score: None,
            audience: None,
            spend: *spend,
            impressions: Some(1_000),
            clicks: Some(30),
            conversions: Some(*conversions),
            conversion_value: Some(*value),
            currency: (*currency).into(),
            frequency: None,
            row_hash: 0,
        };
        ad_performance::Entity::insert(row.into_active_model()).exec(t.db()).await.expect("an ad");
    }
    changed(t, scope).await;
}

async fn visits(t: &TestContext, scope: &Scope, day: &str, sessions: i64, conversions: i64) {
    let row = web_sessions::Model {
        workspace_id: scope.workspace_id().0,
        day: day.parse::<Day>().expect("a date").number(),
        id: day.into(),
        source: None,
        medium: None,
        campaign: None,
        landing_page: None,
        device: Some("mobile".into()),
        country: None,
        sessions,
        users: None,
        new_users: None,
        pageviews: None,
        engaged_sessions: Some(sessions / 2),
        conversions: Some(conversions),
        row_hash: 0,
    };
    web_sessions::Entity::insert(row.into_active_model()).exec(t.db()).await.expect("visits");
    changed(t, scope).await;
}

fn january() -> serde_json::Value {
    json!({"from": JANUARY.0, "to": JANUARY.1})
}

#[tokio::test]
async fn spend_is_converted_at_its_own_day() {
    databases(async |t| {
        let scope = t.shop_in("Loja", "BRL", "America/Sao_Paulo").await;
        load(t, &scope, Kind::FxRates, "date,base,quote,rate\n2026-01-05,USD,BRL,5.00\n2026-01-12,USD,BRL,6.00\n")
            .await;
        let rows = [
            ("2026-01-05", "google", "USD", 10_000, 30_000, 2_500_000),
            ("2026-01-12", "google", "USD", 10_000, 0, 0),
            ("2026-01-12", "meta", "BRL", 1_234, 4_936, 1_000_000),
        ];
        ads(t, &scope, &rows).await;
        let metrics = json!(["ad_spend", "conversion_value", "roas", "cpm", "cpa", "conversions", "ctr"]);
        let by = json!({"metrics": metrics, "dimensions": ["platform"], "period": january()});
        let table = ask(t, &scope, by).await;
        // 100 × 5 + 100 × 6 reais; 300 × 5; half of a conversion is rounded to the even number.
        assert_eq!(
            shown(&table.rows),
            [
                "google | 1100.00 | 1500.00 | 1.363636 | 550.000000 | 440.000000 | 2 | 0.030000",
                "meta | 12.34 | 49.36 | 4.000000 | 12.340000 | 12.340000 | 1 | 0.030000",
            ]
        );
        assert_eq!(
            shown(&[table.totals]),
            ["– | 1112.34 | 1549.36 | 1.392883 | 370.780000 | 317.811429 | 4 | 0.030000"]
        );
        ads(t, &scope, &[]).await;
        let later = json!({"metrics": ["ad_spend", "roas"], "period": {"from": "2026-03-01", "to": "2026-03-31"}});
        let table = ask(t, &scope, later).await;
        assert_eq!((shown(&table.rows), table.warnings), (vec!["0.00 | –".to_owned()], vec![]));
    })
    .await;
}

#[tokio::test]
async fn what_is_not_there_has_no_value() {
    databases(async |t| {
        let scope = t.shop_in("Loja", "BRL", "America/Sao_Paulo").await;
        let metrics = json!(["orders", "ad_spend", "cac", "sessions", "conversion_rate", "contribution_profit"]);
        let query = json!({"metrics": metrics, "period": january()});
        let table = ask(t, &scope, query.clone()).await;
        assert_eq!(shown(&table.rows), ["0 | – | – | – | – | –"]);
        assert_eq!(
            table.warnings,
            [
                "Ad spend: no value, there are no advertising figures (ad_performance.csv).",
                "Customer acquisition cost, Contribution profit: no value, there are no orders (orders.csv), no advertising figures (ad_performance.csv).",
                "Sessions, Conversion rate: no value, there are no web sessions (sessions.csv).",
            ]
        );
        // Without orders the conversions of the web analytics count.
        visits(t, &scope, "2026-01-10", 400, 10_500_000).await;
        let table = ask(t, &scope, query.clone()).await;
        assert_eq!(shown(&table.rows), ["0 | – | – | 400 | 0.026250 | –"]);
        load(t, &scope, Kind::Orders, "id,created_at,total,customer_id\na,2026-01-10,100.00,x\n").await;
        ads(t, &scope, &[("2026-01-11", "google", "BRL", 2_000, 0, 0)]).await;
        let table = ask(t, &scope, query).await;
        assert_eq!(shown(&table.rows), ["1 | 20.00 | 20.000000 | 400 | 0.002500 | 80.00"]);
        assert_eq!(table.warnings, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn slices_are_those_that_both_sides_have() {
    databases(async |t| {
        let scope = t.shop().await;
        let check = async |metrics: &[&str], by: &str, part: &str| {
            let (field, reason) = refused(t, &scope, json!({"metrics": metrics, "dimensions": [by]})).await;
            assert_eq!(field, "metrics", "{metrics:?} by {by}");
            assert!(reason.contains(part), "{metrics:?} by {by}: {reason}");
        };
        let ways = "split cac by day, week, month, quarter, year, weekday, campaign, currency";
        check(&["cac"], "platform", ways).await;
        check(&["cac"], "channel", "belongs to orders").await;
        check(&["conversion_rate"], "device", "weekday, source, medium, campaign, country").await;
        check(&["revenue"], "platform", "belongs to advertising: use ad_spend, impressions").await;
        check(&["sessions"], "currency", "landing_page").await;
        check(&["ad_spend", "orders"], "country", "'ad_spend' can't be split by 'country'").await;
        ask(t, &scope, json!({"metrics": ["cac", "mer", "ad_spend", "orders"], "dimensions": ["month", "campaign"]}))
            .await;
    })
    .await;
}

#[tokio::test]
async fn growth_at_constant_rates() {
    databases(async |t| {
        let scope = t.shop_in("Loja", "BRL", "America/Sao_Paulo").await;
        let rates = "date,base,quote,rate\n2025-12-10,USD,BRL,4.00\n2025-12-31,USD,BRL,4.50\n2026-01-10,USD,BRL,6.00\n";
        load(t, &scope, Kind::FxRates, rates).await;
        let rows = [
            ("2025-12-10", "google", "USD", 10_000, 0, 0),
            ("2026-01-10", "google", "USD", 11_000, 0, 0),
            ("2026-01-12", "meta", "BRL", 1_000, 0, 0),
        ];
        ads(t, &scope, &rows).await;
        let mut query = json!({"metrics": ["ad_spend"], "period": january(), "compare": "previous_period"});
        let table = ask(t, &scope, query.clone()).await;
        let compared = |table: &semantic::Table| shown(&[table.comparison.clone().expect("a comparison").totals]);
        assert_eq!(
            (shown(std::slice::from_ref(&table.totals)), compared(&table)),
            (vec!["670.00".into()], vec!["400.00".into()])
        );
        // 110 dollars at the rate of 10 December.
        query["constant_currency"] = json!(true);
        let table = ask(t, &scope, query.clone()).await;
        assert_eq!(
            (shown(std::slice::from_ref(&table.totals)), compared(&table)),
            (vec!["450.00".into()], vec!["400.00".into()])
        );
        query["compare"] = json!(null);
        assert_eq!(refused(t, &scope, query).await.0, "constant_currency");
    })
    .await;
}

#[tokio::test]
async fn answers_are_kept_for_a_version_of_the_data_and_a_workspace() {
    databases(async |t| {
        let (one, other) = (t.shop().await, t.shop().await);
        ads(t, &one, &[("2026-01-05", "google", "USD", 1_000, 0, 0)]).await;
        let query = json!({"metrics": ["ad_spend"], "dimensions": ["platform"], "period": january()});
        assert_eq!(shown(&ask(t, &one, query.clone()).await.rows), ["google | 10.00"]);
        assert_eq!(shown(&ask(t, &other, query.clone()).await.rows), Vec::<String>::new());
        // Written past the product: nothing tells that it changed, and the kept answer is given.
        ad_performance::Entity::delete_in(one.workspace_id()).exec(t.db()).await.expect("no ads");
        assert_eq!(shown(&ask(t, &one, query.clone()).await.rows), ["google | 10.00"]);
        let spanish = queries::run(&t.ctx, &one, &ask::query(query.clone()), Locale::Es).await.expect("an answer");
        assert_eq!(shown(&spanish.rows), Vec::<String>::new());
        changed(t, &one).await;
        assert_eq!(shown(&ask(t, &one, query).await.rows), Vec::<String>::new());
    })
    .await;
}
