//! An import that dies at any moment and is taken up again ends as if nothing had happened.

use super::{counts, dump, import};
use crate::harness::{MINUTE, databases};
use domain::record::Kind;
use services::imports::{self, Start, State};
use std::time::Duration;

/// Orders with lines, some of them bad, and more than two batches of each.
fn files() -> [(Kind, String); 2] {
    let mut orders = String::from("id,created_at,customer_id,total\n");
    let mut items = String::from("order_id,sku,quantity,unit_price\n");
    for number in 0..9500 {
        let day = number % 28 + 1;
        let customer = number * 7919 % 1500;
        let total = if number % 997 == 5 { "broken" } else { "20.00" };
        orders.push_str(&format!("{number},2026-0{}-{day:02} 10:00,c{customer},{total}\n", number % 3 + 1));
        items.push_str(&format!("{number},s{},1,20.00\n", number % 40));
    }
    [(Kind::Orders, orders), (Kind::OrderItems, items)]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_import_resumes_after_its_last_batch() {
    databases(async |t| {
        let clean = t.shop().await;
        for (kind, text) in files() {
            import(t, &clean, kind, text).await;
        }
        let killed = t.shop().await;
        let mut kills = 0;
        for (kind, text) in files() {
            let staged = imports::stage(&t.ctx, &killed, "file.csv", text.as_bytes(), 1 << 30).await.expect("staged");
            let start = Start { token: staged.token, kind, mapping: None };
            let id = imports::start(&t.ctx, &killed, start).await.expect("started");
            let mut patience = 3;
            while imports::get(&t.ctx, &killed, id).await.expect("an import").state != State::Done {
                // Dropping the run is a kill: whatever was not committed is gone.
                let run = tokio::time::timeout(Duration::from_millis(patience), imports::run_queued(&t.ctx)).await;
                kills += u32::from(run.is_err());
                patience = patience * 8 / 5 + 1;
                t.clock.advance(2 * MINUTE);
            }
            let found = imports::get(&t.ctx, &killed, id).await.expect("an import").counts;
            let bad = if kind == Kind::Orders { 10 } else { 0 };
            assert_eq!(found, counts(9500, 9500 - bad, 0, 0, bad), "{kind}");
            assert_eq!(
                imports::rejects(&t.ctx, &killed, id, None, 100).await.expect("rejects").rejects.len() as u64,
                bad
            );
        }
        assert!(kills >= 4, "only {kills} kills hit");
        services::facts::refresh(&t.ctx, killed.workspace_id()).await.expect("leftovers");
        assert_eq!(dump(t, &killed).await, dump(t, &clean).await);
    })
    .await;
}

/// What the command line or a request was reading is gone with its process: no other may take a file of that name for it.
#[tokio::test(flavor = "multi_thread")]
async fn what_only_its_own_process_could_read_ends_as_failed() {
    databases(async |t| {
        let shop = t.shop().await;
        let path = t.dir.path().join("orders.csv");
        let [(kind, text), _] = files();
        std::fs::write(&path, text).expect("a file");
        let running = async || {
            let all = imports::list(&t.ctx, &shop, 10).await.expect("a list");
            all.into_iter().find(|import| import.state == State::Running)
        };
        let mut left = None;
        for patience in [20, 40, 80, 160] {
            let run = imports::run_file(&t.ctx, &shop, kind, &path, |_| {});
            let _ = tokio::time::timeout(Duration::from_millis(patience), run).await;
            left = running().await;
            if left.is_some() {
                break;
            }
        }
        let left = left.expect("an import that broke off");
        t.clock.advance(2 * MINUTE);
        while imports::run_queued(&t.ctx).await.expect("the queue").is_some() {}
        let found = imports::get(&t.ctx, &shop, left.id).await.expect("an import");
        assert_eq!(found.state, State::Failed);
        assert!(found.error.as_deref().is_some_and(|error| error.contains("bring it in again")), "{:?}", found.error);
        let again = imports::run_file(&t.ctx, &shop, kind, &path, |_| {}).await.expect("again");
        assert_eq!(again.counts.new + again.counts.unchanged, 9490);
    })
    .await;
}
