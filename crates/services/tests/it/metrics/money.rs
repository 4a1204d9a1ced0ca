//! Several currencies, missing costs, comparison, order, limits: numbers worked out by hand.

use super::ask::{ask, query, shown};
use super::fixture::load;
use crate::harness::{TestContext, databases};
use domain::{Locale, record::Kind};
use serde_json::json;
use services::{Scope, queries};

async fn shop(t: &TestContext, rates: &str) -> Scope {
    let scope = t.shop_in("Loja", "BRL", "America/Sao_Paulo").await;
    load(t, &scope, Kind::Products, "id,title,cost,currency\np1,Mug,2.00,BRL\np2,Tea,1.00,USD\np3,Cup,,BRL\n").await;
    let orders = "id,created_at,customer_id,currency,subtotal,discount_total,total,country\n\
        a,2026-01-10 10:00:00,c1,BRL,100.00,0,100.00,BR\n\
        b,2026-01-11 10:00:00,c2,USD,10.01,0,10.01,US\n\
        c,2026-01-12 10:00:00,c1,USD,10.01,0,10.01,US\n\
        d,2026-02-10 10:00:00,c1,JPY,300,0,300,JP\n";
    load(t, &scope, Kind::Orders, orders).await;
    if !rates.is_empty() {
        load(t, &scope, Kind::FxRates, rates).await;
    }
    scope
}

const JANUARY: &str = "2026-01-01";

#[tokio::test]
async fn each_amount_is_converted_at_the_rate_of_its_day() {
    databases(async |t| {
        let rates = "date,base,quote,rate\n2026-01-05,USD,BRL,5.25\n2026-01-12,USD,BRL,5.3333\n2026-02-08,BRL,JPY,30\n";
        let scope = shop(t, rates).await;
        let period = json!({"from": JANUARY, "to": "2026-02-28"});
        let table =
            ask(t, &scope, json!({"metrics": ["revenue", "orders", "aov"], "grain": "month", "period": period})).await;
        // 100 + 10.01 × 5.25 + 10.01 × 5.3333 = 205.938833; 300 yen ÷ 30 = 10.
        assert_eq!(shown(&table.rows), ["2026-01-01 | 205.94 | 3 | 68.646278", "2026-02-01 | 10.00 | 1 | 10.000000"]);
        assert_eq!(shown(&[table.totals]), ["– | 215.94 | 4 | 53.984708"]);
        assert_eq!(table.warnings, Vec::<String>::new());
        let table = ask(t, &scope, json!({"metrics": ["revenue"], "dimensions": ["currency"], "period": period})).await;
        assert_eq!(shown(&table.rows), ["USD | 105.94", "BRL | 100.00", "JPY | 10.00"]);
        let filter = json!([{"dimension": "country", "values": ["US"]}, {"dimension": "hour", "values": ["10"]}]);
        let table = ask(t, &scope, json!({"metrics": ["revenue"], "period": period, "filters": filter})).await;
        assert_eq!(shown(&table.rows), ["105.94"]);
    })
    .await;
}

#[tokio::test]
async fn a_missing_rate_leaves_no_value_and_says_so() {
    databases(async |t| {
        let scope = shop(t, "date,base,quote,rate\n2026-01-03,USD,BRL,5\n").await;
        let period = json!({"from": JANUARY, "to": "2026-01-31"});
        let table =
            ask(t, &scope, json!({"metrics": ["revenue", "orders"], "dimensions": ["country"], "period": period}))
                .await;
        assert_eq!(shown(&table.rows), ["BR | 100.00 | 1", "US | – | 2"]);
        assert_eq!(shown(&[table.totals]), ["– | – | 3"]);
        assert_eq!(
            table.warnings,
            ["Revenue was not added up: there is no exchange rate USD → BRL for 2026-01-11 (and 1 more day). \
              By currency: BRL 100.00, USD 20.02."]
        );
        let orders = json!({"metrics": ["orders"], "period": period});
        assert_eq!(ask(t, &scope, orders).await.warnings, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_product_without_a_cost_leaves_no_profit() {
    databases(async |t| {
        let scope = shop(t, "date,base,quote,rate\n2026-01-05,USD,BRL,5\n2026-01-12,USD,BRL,5\n2026-02-10,JPY,BRL,0.04\n").await;
        let items = "order_id,product_id,title,quantity,unit_price\na,p1,Mug,3,20.00\na,p2,Tea,2,20.00\nb,p1,Mug,1,10.01\nd,p3,Cup,1,300\n";
        load(t, &scope, Kind::OrderItems, items).await;
        let january = json!({"from": JANUARY, "to": "2026-01-31"});
        let metrics = json!(["cogs", "gross_profit", "gross_margin"]);
        // Cost: 4 mugs at 2 and 2 teas at 1 dollar of 5; sales 100 + (10.01 + 10.01) × 5.
        let table = ask(t, &scope, json!({"metrics": metrics, "period": january})).await;
        assert_eq!(shown(&table.rows), ["18.00 | 182.10 | 0.910045"]);
        let table = ask(t, &scope, json!({"metrics": metrics, "grain": "month", "period": {"from": JANUARY, "to": "2026-02-28"}})).await;
        assert_eq!(shown(&table.rows), ["2026-01-01 | 18.00 | 182.10 | 0.910045", "2026-02-01 | – | – | –"]);
        assert_eq!(shown(&[table.totals]), ["– | – | – | –"]);
        assert_eq!(
            table.warnings,
            ["Cost of goods, Gross profit, Gross margin: no value, 1 product sold has no cost: Cup."]
        );
        let by = json!({"metrics": ["product_sales", "cogs", "orders"], "dimensions": ["product"], "period": january});
        let table = ask(t, &scope, by).await;
        assert_eq!(shown(&table.rows), ["p1 | 110.05 | 8.00 | 2", "p2 | 40.00 | 10.00 | 1"]);
        assert_eq!(shown(std::slice::from_ref(&table.totals)), ["– | 150.05 | 18.00 | 2"]);
        assert_eq!(table.label("product", "p2"), "Tea");
        let tea = json!({"metrics": ["units_sold"], "period": january, "filters": [{"dimension": "product", "values": ["Tea"]}]});
        assert_eq!(shown(&ask(t, &scope, tea).await.rows), ["2"]);
    })
    .await;
}

#[tokio::test]
async fn comparisons_stand_beside_their_rows() {
    databases(async |t| {
        let scope = t.shop().await;
        let mut csv = String::from("id,created_at,total,channel,customer_id\n");
        for (id, at, total, channel) in [
            ("a", "2026-09-30", 1, "store"),
            ("b", "2026-10-05", 10, "store"),
            ("c", "2026-10-25", 40, "web"),
            ("d", "2026-11-03", 20, "web"),
            ("e", "2026-11-04", 30, "phone"),
            ("f", "2025-11-04", 7, "web"),
        ] {
            csv.push_str(&format!("{id},{at} 12:00:00,{total}.00,{channel},x\n"));
        }
        load(t, &scope, Kind::Orders, &csv).await;
        let this_month = json!({"preset": "this_month"});
        let ask_for = async |compare: &str, by: serde_json::Value| {
            let mut query = json!({"metrics": ["revenue"], "period": this_month, "compare": compare});
            query.as_object_mut().expect("an object").extend(by.as_object().expect("an object").clone());
            ask(t, &scope, query).await
        };
        let table = ask_for("previous_period", json!({"dimensions": ["channel"]})).await;
        assert!(table.period.partial);
        assert_eq!(shown(&table.rows), ["phone | 30.00", "web | 20.00"]);
        let other = table.comparison.expect("a comparison");
        assert_eq!(
            (other.period.from.to_string(), other.period.to.to_string()),
            ("2026-10-01".into(), "2026-10-22".into())
        );
        assert_eq!(shown(&other.rows), ["phone | –", "web | –"]);
        assert_eq!(shown(&[other.totals]), ["– | 10.00"]);
        let table = ask_for("previous_year", json!({"grain": "week"})).await;
        let other = table.comparison.expect("a comparison");
        assert_eq!(shown(&table.rows)[..2], ["2026-10-26 | 0.00", "2026-11-02 | 50.00"]);
        assert_eq!(shown(&other.rows)[..2], ["2025-10-27 | 0.00", "2025-11-03 | 7.00"]);
        let table =
            ask_for("previous_period", json!({"grain": "day", "limit": 3, "order_by": [{"key": "revenue"}]})).await;
        assert_eq!(shown(&table.rows), ["2026-11-04 | 30.00", "2026-11-03 | 20.00", "2026-11-01 | 0.00"]);
        assert_eq!(
            shown(&table.comparison.expect("a comparison").rows),
            ["2026-10-04 | 0.00", "2026-10-03 | 0.00", "2026-10-01 | 0.00"]
        );
        assert_eq!(shown(&[table.totals]), ["– | 50.00"]);
        let early = json!({"metrics": ["orders"], "period": this_month, "as_of": "2026-10-25"});
        let table = ask(t, &scope, early).await;
        assert_eq!(shown(&table.rows), ["2"]);
        let spanish = queries::run(&t.ctx, &scope, &query(json!({"metrics": ["revenue"]})), Locale::Es).await;
        assert_eq!(spanish.expect("an answer").columns[0].label, "Ingresos");
    })
    .await;
}

#[tokio::test]
async fn values_are_listed_by_sales() {
    databases(async |t| {
        let scope = shop(t, "").await;
        load(
            t,
            &scope,
            Kind::OrderItems,
            "order_id,product_id,title,quantity,unit_price\na,p1,Mug,3,20.00\na,p9,Old mug,4,20.00\n",
        )
        .await;
        let list = async |dimension: &str, prefix: &str| {
            let found = queries::values(&t.ctx, &scope, dimension, prefix, 10).await.expect("values");
            found
                .into_iter()
                .map(|v| v.label.map_or(v.value.clone(), |label| format!("{}={label}", v.value)))
                .collect::<Vec<_>>()
        };
        assert_eq!(list("country", "").await.len(), 3);
        assert_eq!(list("country", "u").await, ["US"]);
        assert_eq!(list("product", "mug").await, ["p9=Old mug", "p1=Mug"]);
        assert_eq!(list("product", "P1").await, ["p1=Mug"]);
        assert!(queries::values(&t.ctx, &scope, "month", "", 5).await.is_err());
        let span = queries::span(&t.ctx, &scope).await.expect("a span").expect("some days");
        assert_eq!((span.from.to_string(), span.to.to_string()), ("2026-01-10".into(), "2026-02-10".into()));
    })
    .await;
}
