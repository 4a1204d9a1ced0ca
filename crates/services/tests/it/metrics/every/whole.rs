//! Who is walked through: a made-up business in every run; the demo businesses and the real data set by `cargo xtask oracle`.

use super::book::Book;
use super::made::{self, UNKNOWN};
use super::walk::{GRAINS, Stretch, walk};
use super::{files, stored};
use crate::harness::{TestContext, databases};
use crate::metrics::retail;
use jiff::civil::date;
use services::{Context, Scope, demo, imports, workspaces};
use std::time::{Duration, Instant};

#[tokio::test]
async fn every_metric_by_every_dimension_and_bucket_is_what_the_records_say() {
    let business = made::business(20);
    let book = Book::new(&business);
    let stretches = [
        // Both changes of the clock of that summer, all of it over.
        Stretch { from: date(2018, 11, 2), to: date(2019, 2, 18), today: date(2019, 5, 1), grains: &GRAINS },
        // With amounts nobody knows, and days to come.
        Stretch {
            from: date(2018, 12, 20),
            to: date(2019, 3, 20),
            today: date(2019, 3, 12),
            grains: &[None, Some("week")],
        },
    ];
    assert!(stretches[1].from < UNKNOWN && UNKNOWN < stretches[1].to);
    databases(async |t| {
        let scope = files::workspace(t, &business).await;
        let cells = walk(&t.ctx, &scope, &book, &stretches).await;
        assert!(cells > 40_000, "only {cells} cells");
    })
    .await;
}

/// All of a workspace, from its first day to its last, by what its records say.
async fn all_of(t: &TestContext, scope: &Scope, least: usize) {
    let began = Instant::now();
    let business = stored::business(t, scope).await;
    let book = Book::new(&business);
    let (from, today) = (business.first, business.last);
    let stretch = Stretch { from, to: today.yesterday().expect("a day"), today, grains: &GRAINS };
    // Unoptimised, and by the day.
    let patient = Context { query_limit: Duration::from_secs(900), ..t.ctx.clone() };
    let read = began.elapsed().as_secs();
    let cells = walk(&patient, scope, &book, &[stretch]).await;
    eprintln!(
        "{from} to {}: {cells} cells in {} s, {read} of them to read the records",
        stretch.to,
        began.elapsed().as_secs()
    );
    assert!(cells > least, "only {cells} cells");
}

/// A workspace of that kind with its demo business.
async fn demo_of(t: &TestContext, vertical: &str, currency: &str, timezone: &str) -> Scope {
    let scope = t.shop_in("Demo", currency, timezone).await;
    let changes = workspaces::Changes { vertical: Some(vertical.into()), ..Default::default() };
    workspaces::update(&t.ctx, &scope, changes).await.expect("another vertical");
    let scope = workspaces::scope_for_cli(&t.ctx, &scope.workspace().slug).await.expect("its scope");
    demo::load_into(&t.ctx, &scope).await.expect("demo data");
    scope
}

#[tokio::test]
#[ignore = "minutes: cargo xtask oracle"]
async fn the_demo_shop_is_what_its_records_say() {
    databases(async |t| {
        let scope = demo_of(t, "ecommerce", "BRL", "America/Sao_Paulo").await;
        all_of(t, &scope, 500_000).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "minutes: cargo xtask oracle"]
async fn the_demo_software_service_is_what_its_records_say() {
    databases(async |t| {
        let scope = demo_of(t, "saas", "USD", "America/Mexico_City").await;
        all_of(t, &scope, 300_000).await;
    })
    .await;
}

#[tokio::test]
#[ignore = "minutes: cargo xtask oracle"]
async fn the_real_shop_is_what_its_records_say() {
    let Some(folder) = retail::folder() else {
        eprintln!("online-retail skipped: set BOS_TEST_RETAIL to its folder");
        return;
    };
    databases(async |t| {
        let scope = t.shop_in("Gifts", "GBP", "Europe/London").await;
        imports::run_folder(&t.ctx, &scope, &folder, |_| {}).await.expect("an import");
        all_of(t, &scope, 500_000).await;
    })
    .await;
}
