//! The real data set of the contract, to the cent. Skipped where it isn't there.

use super::ask::{ask, cell};
use crate::harness::databases;
use serde_json::{Value, json};
use services::imports;
use std::path::Path;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/online-retail");

/// Where the data lies: beside the project, or where `BOS_TEST_RETAIL` says.
pub fn folder() -> Option<std::path::PathBuf> {
    let named = std::env::var("BOS_TEST_RETAIL").unwrap_or_else(|_| FOLDER.into());
    Some(Path::new(&named).to_owned()).filter(|path| path.join("expected.json").exists())
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[tokio::test]
async fn real_figures_come_out_to_the_cent() {
    let Some(folder) = folder() else {
        eprintln!("online-retail skipped: set BOS_TEST_RETAIL to its folder");
        return;
    };
    let expected: Value =
        serde_json::from_str(&std::fs::read_to_string(folder.join("expected.json")).expect("a file")).expect("JSON");
    databases(async |t| {
        let scope = t.shop_in("Gifts", "GBP", "Europe/London").await;
        imports::run_folder(&t.ctx, &scope, &folder, |_| {}).await.expect("an import");
        let all = &expected["all_time"];
        let names: Vec<_> = all.as_object().expect("figures").keys().cloned().collect();
        let period = json!({"preset": "all_time"});
        let table = ask(t, &scope, json!({"metrics": names, "period": period})).await;
        for (name, found) in names.iter().zip(&table.rows[0]) {
            assert_eq!(cell(found), text(&all[name]), "{name}");
        }
        let months = expected["by_month"].as_object().expect("months");
        let names: Vec<_> = months["2011-01"].as_object().expect("figures").keys().cloned().collect();
        let by = json!({"metrics": names, "grain": "month", "period": {"from": "2010-12-01", "to": "2011-12-31"}});
        let table = ask(t, &scope, by).await;
        assert_eq!(table.rows.len(), months.len());
        for (row, (month, figures)) in table.rows.iter().zip(months) {
            assert_eq!(cell(&row[0]), format!("{month}-01"));
            for (name, found) in names.iter().zip(&row[1..]) {
                assert_eq!(cell(found), text(&figures[name]), "{name} in {month}");
            }
        }
        for (list, metric, dimension) in
            [("product_sales_top10", "product_sales", "product"), ("revenue_by_country_top10", "revenue", "country")]
        {
            let table =
                ask(t, &scope, json!({"metrics": [metric], "dimensions": [dimension], "period": period, "limit": 10}))
                    .await;
            let found: Vec<_> = table.rows.iter().map(|row| (cell(&row[0]), cell(&row[1]))).collect();
            let wanted = expected[list].as_array().expect("a list");
            let wanted: Vec<_> = wanted.iter().map(|pair| (text(&pair[0]), text(&pair[1]))).collect();
            assert_eq!(found, wanted, "{list}");
        }
    })
    .await;
}
