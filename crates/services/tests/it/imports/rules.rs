//! Each rule of the contract for every file.

use super::{counts, import, rejects, rows, try_import};
use crate::harness::databases;
use domain::record::Kind;
use flate2::{Compression, write::GzEncoder};
use services::imports;
use std::io::Write;

#[tokio::test]
async fn importing_again_changes_nothing_and_updates_what_changed() {
    databases(async |t| {
        let shop = t.shop().await;
        let first = "id,created_at,total,status\n1,2026-01-02,10.00,open\n2,2026-01-03,20.00,open\n";
        assert_eq!(import(t, &shop, Kind::Orders, first).await.counts, counts(2, 2, 0, 0, 0));
        assert_eq!(import(t, &shop, Kind::Orders, first).await.counts, counts(2, 0, 0, 2, 0));
        let second =
            "total;id;created_at;status\n10.0;1;2026-01-02 00:00;OPEN\n25;2;2026-01-03;closed\n7;3;2026-01-04;\n";
        assert_eq!(import(t, &shop, Kind::Orders, second).await.counts, counts(3, 1, 1, 1, 0));
        let totals = rows(t, "SELECT id, total, status FROM orders ORDER BY id").await;
        assert_eq!(totals[1]["total"], 2500);
        assert_eq!(totals[1]["status"], "closed");
        assert_eq!(totals[2]["status"], serde_json::Value::Null);
    })
    .await;
}

#[tokio::test]
async fn the_last_of_two_rows_with_one_id_wins() {
    databases(async |t| {
        let shop = t.shop().await;
        let text = "id,title,price\nA,Old,1\nB,Other,2\nA,New,3\nA,New,3.00\n";
        assert_eq!(import(t, &shop, Kind::Products, text).await.counts, counts(4, 2, 1, 1, 0));
        assert_eq!(rows(t, "SELECT title, price FROM products WHERE id = 'A'").await[0]["title"], "New");
    })
    .await;
}

#[tokio::test]
async fn every_kind_goes_in_with_marks_gzip_and_other_delimiters() {
    databases(async |t| {
        let shop = t.shop().await;
        let check = async |kind: Kind, text: &str, new: u64| {
            assert_eq!(import(t, &shop, kind, text).await.counts, counts(new, new, 0, 0, 0), "{kind}");
        };
        check(
            Kind::Customers,
            "\u{feff}id\tcreated_at\taccepts_marketing\nc1\t2026-01-01\tyes\nc2\t2026-01-01T10:00:00-03:00\t\n",
            2,
        )
        .await;
        check(
            Kind::Products,
            "id;title;cost;created_at\r\np1;\"Vase; \"\"blue\"\"\nsecond line\";4.50;2026-01-01\r\n",
            1,
        )
        .await;
        check(Kind::FxRates, "date,base,quote,rate\n2026-01-01,EUR,USD,1.0850\n", 1).await;
        check(Kind::Orders, "id,created_at,total,customer_id,extra\no1,2026-01-02,30,c1,x\n", 1).await;
        check(Kind::OrderItems, "id,order_id,product_id,quantity,unit_price\ni1,o1,p1,2,15.00\n", 1).await;
        check(Kind::Refunds, "id,order_id,created_at,amount,reason\nr1,o1,2026-01-05,5,\"late, broken\"\n", 1).await;
        check(Kind::Fees, "order_id,kind,amount\no1,commission,1.25\n", 1).await;
        assert_eq!(rows(t, "SELECT title FROM products").await[0]["title"], "Vase; \"blue\"\nsecond line");

        let mut zip = GzEncoder::new(Vec::new(), Compression::default());
        zip.write_all(b"id,created_at,total\no2,2026-01-02,30\n").expect("memory");
        let zipped = zip.finish().expect("memory");
        assert_eq!(import(t, &shop, Kind::Orders, zipped).await.counts, counts(1, 1, 0, 0, 0));
    })
    .await;
}

#[tokio::test]
async fn headers_of_exports_are_recognised_and_missing_columns_named() {
    databases(async |t| {
        let shop = t.shop_in("Loja", "BRL", "America/Sao_Paulo").await;
        let shopify = "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,Id\n\
                       #1001,a@b.test,paid,BRL,90.00,10.00,0.00,100.00,5.00,2026-03-01 23:30:00 -0300,5001\n";
        assert_eq!(import(t, &shop, Kind::Orders, shopify).await.counts, counts(1, 1, 0, 0, 0));
        let order = &rows(t, "SELECT id, number, discount_total, hour FROM orders").await[0];
        assert_eq!((&order["id"], &order["number"]), (&"5001".into(), &"#1001".into()));
        assert_eq!((&order["discount_total"], &order["hour"]), (&500.into(), &23.into()));

        let error = try_import(t, &shop, Kind::Orders, "id,created_at\n1,2026-01-01\n").await.expect_err("no total");
        assert!(error.to_string().contains("required column 'total' is missing"), "{error}");
        let all = imports::list(&t.ctx, &shop, 10).await.expect("imports");
        let failed: Vec<_> = all.iter().filter(|import| import.state == imports::State::Failed).collect();
        assert_eq!(failed.len(), 1, "{all:?}");
        assert!(failed[0].error.as_deref().is_some_and(|error| error.contains("'total'")), "{failed:?}");
    })
    .await;
}

#[tokio::test]
async fn local_days_and_hours_are_the_workspaces() {
    databases(async |t| {
        let shop = t.shop_in("Loja", "BRL", "America/Sao_Paulo").await;
        let text = "id,created_at,total\na,2026-01-01T02:59:59Z,1\nb,2026-01-01 00:00,1\nc,2026-01-01T03:00:00Z,1\n";
        import(t, &shop, Kind::Orders, text).await;
        let days = rows(t, "SELECT day, hour FROM orders ORDER BY id").await;
        let found: Vec<_> = days.iter().map(|row| (row["day"].as_i64(), row["hour"].as_i64())).collect();
        assert_eq!(found, [(Some(20453), Some(23)), (Some(20454), Some(0)), (Some(20454), Some(0))]);
    })
    .await;
}

#[tokio::test]
async fn rejects_say_where_and_why_and_the_rest_goes_in() {
    databases(async |t| {
        let shop = t.shop().await;
        let text = "Id,created_at,total,status,currency\n\
                    1,2026-01-02,10.00,open,USD\n\
                    ,2026-01-02,10.00,,\n\
                    3,yesterday,10.00,,\n\
                    \"4\n4\",2026-01-02,10.00,shipped,\n\
                    5,2026-01-02,\"1,000.50\",,\n\
                    6,2026-01-02,1,,DOLLARS\n\
                    7,2026-01-02\n\
                    8,2026-01-02,12.345,,JPY\n";
        let summary = import(t, &shop, Kind::Orders, text).await;
        assert_eq!(summary.counts, counts(8, 2, 0, 0, 6));
        let found = rejects(t, &shop, &summary).await;
        let short: Vec<_> = found.iter().map(|r| (r.line, r.column.as_str(), r.value.as_str())).collect();
        let expected = [
            (3, "Id", ""),
            (4, "created_at", "yesterday"),
            (5, "status", "shipped"),
            (7, "total", "1,000.50"),
            (8, "currency", "DOLLARS"),
            (9, "", ""),
        ];
        assert_eq!(short, expected);
        assert!(found[2].reason.contains("open, closed, cancelled"), "{:?}", found[2]);
        assert!(found[5].reason.contains("2 fields, the header has 5"), "{:?}", found[5]);
        assert_eq!(rows(t, "SELECT total FROM orders WHERE id = '8'").await[0]["total"], 12);
    })
    .await;
}

#[tokio::test]
async fn a_header_alone_is_an_import_of_nothing() {
    databases(async |t| {
        let shop = t.shop().await;
        for text in ["id,created_at,total\n", "id,created_at,total", "\n\nid,created_at,total\r\n\r\n"] {
            assert_eq!(import(t, &shop, Kind::Orders, text).await.counts, counts(0, 0, 0, 0, 0), "{text:?}");
        }
    })
    .await;
}

/// Shopify's export: further lines of an order hold its name and the line, and nothing else of the order.
#[tokio::test]
async fn an_order_over_several_rows_is_one_order_with_its_lines() {
    databases(async |t| {
        let shop = t.shop().await;
        let text = "Name,Financial Status,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Id\n\
            #1001,paid,USD,30.00,30.00,2026-01-02 10:00:00 +0000,1,Lamp,10.00,9001\n\
            #1001,,,,,2026-01-02 10:00:00 +0000,2,Rug,10.00,\n\
            #1002,paid,USD,5.00,5.00,2026-01-03 10:00:00 +0000,1,Cup,5.00,9002\n\
            #1003,,,,,2026-01-03 10:00:00 +0000,1,Orphan,5.00,\n";
        let orders = import(t, &shop, Kind::Orders, text).await;
        assert_eq!(orders.counts, counts(4, 2, 0, 1, 1));
        assert_eq!(import(t, &shop, Kind::OrderItems, text).await.counts, counts(4, 3, 0, 0, 1));
        let lines = rows(t, "SELECT order_id, title, quantity FROM order_items ORDER BY order_id, title").await;
        let lines: Vec<_> = lines.iter().map(|line| (&line["order_id"], &line["title"], &line["quantity"])).collect();
        assert_eq!(serde_json::json!(lines), serde_json::json!([["9001", "Lamp", 1], ["9001", "Rug", 2], ["9002", "Cup", 1]]));
        assert_eq!(import(t, &shop, Kind::OrderItems, text).await.counts, counts(4, 0, 0, 3, 1));
        let facts = rows(t, "SELECT order_id, gross, units FROM order_facts ORDER BY order_id").await;
        assert_eq!((&facts[0]["gross"], &facts[0]["units"]), (&3000.into(), &3.into()));
    })
    .await;
}

/// Which rows are there is asked by the range of their keys, or by a list where many others lie between.
#[tokio::test]
async fn few_among_many_are_found() {
    databases(async |t| {
        let shop = t.shop().await;
        let order = |number: u32, total: u32| format!("{number},2026-01-02,{total}\n");
        let header = "id,created_at,total\n";
        let all: String = (100..300).map(|number| order(number, 20)).collect();
        assert_eq!(import(t, &shop, Kind::Orders, format!("{header}{all}")).await.counts, counts(200, 200, 0, 0, 0));
        let few = [order(100, 20), order(177, 21), order(299, 22), order(300, 20), order(999, 20), order(177, 21)];
        let few = format!("{header}{}", few.concat());
        assert_eq!(import(t, &shop, Kind::Orders, &few).await.counts, counts(6, 2, 2, 2, 0));
        assert_eq!(import(t, &shop, Kind::Orders, &few).await.counts, counts(6, 0, 0, 6, 0));
        let lines = |numbers: std::ops::Range<u32>, price: u32| -> String {
            let line = |number| format!("{number},l,1,{price}\n");
            std::iter::once("order_id,id,quantity,unit_price\n".to_owned()).chain(numbers.map(line)).collect()
        };
        assert_eq!(import(t, &shop, Kind::OrderItems, lines(100..300, 5)).await.counts, counts(200, 200, 0, 0, 0));
        assert_eq!(import(t, &shop, Kind::OrderItems, lines(290..310, 5)).await.counts, counts(20, 10, 0, 10, 0));
        let ends = format!("{}299,l,1,7\n", lines(100..101, 6));
        assert_eq!(import(t, &shop, Kind::OrderItems, ends).await.counts, counts(2, 0, 2, 0, 0));
    })
    .await;
}
