//! A real shop's files, where they are at hand.

use super::{counts, number};
use crate::harness::databases;
use domain::record::Kind;
use services::imports;
use std::path::Path;

#[tokio::test]
#[ignore = "takes a while unoptimised: cargo test --release -p services -- --ignored"]
async fn online_retail_comes_out_to_the_cent() {
    // Beside the project, however deep the project lies.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let Some(folder) = here.ancestors().map(|up| up.join("shared/data/online-retail")).find(|folder| folder.is_dir())
    else {
        eprintln!("online-retail skipped: no shared/data/online-retail beside the project");
        return;
    };
    let text = std::fs::read_to_string(folder.join("expected.json")).expect("the figures");
    let expected: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    databases(async |t| {
        let shop = t.shop_in("Online Retail", "GBP", "Europe/London").await;
        let summary = imports::run_folder(&t.ctx, &shop, &folder, |_| {}).await.expect("an import");
        for file in &summary.files {
            let all = expected["rows"][file.kind.code()].as_u64().expect("a count");
            let new = if file.kind == Kind::OrderItems { file.counts.new } else { all };
            assert_eq!(file.counts, counts(all, new, all - new, 0, 0), "{}", file.kind);
        }
        let sum = async |measure: &str| {
            let sql = format!(
                "SELECT CAST(SUM({measure}) AS BIGINT) FROM order_rollups WHERE dimension = 'all' AND grain = 'm'"
            );
            number(t, &sql).await
        };
        let all_time = &expected["all_time"];
        let cents = |key: &str| all_time[key].as_str().map(|text| text.replace('.', "").parse::<i64>().expect("money"));
        assert_eq!(sum("orders").await, all_time["orders"]);
        assert_eq!(sum("units").await, all_time["units_sold"]);
        assert_eq!(Some(sum("gross").await), cents("gross_sales"));
        assert_eq!(Some(sum("returns").await), cents("returns"));
        let customers =
            "SELECT CAST(SUM(orders) AS BIGINT) FROM repeat_rollups WHERE grain = 'd' AND prev_bucket = -1000000";
        assert_eq!(number(t, customers).await, all_time["customers"]);
    })
    .await;
}
