//! What the overview costs: bytes, requests, paint, heap, memory, start-up. `cargo xtask bench` runs it on a release build.

use crate::driver::{Browser, Site};
use serde_json::{Value, json};
use std::time::Instant;

/// The budgets of the product, on the demo shop.
const MAX_KILOBYTES: f64 = 700.0;
const MAX_REQUESTS: f64 = 12.0;
const MAX_IDLE_MEGABYTES: f64 = 64.0;
const MAX_START_SECONDS: f64 = 1.0;

#[tokio::test]
#[ignore = "a benchmark: cargo xtask bench"]
async fn the_overview_stays_within_its_budget() {
    let site = Site::start("budget", true).await;
    let browser = Browser::open(&site).await;
    crate::journey::sign_up_with_demo(&browser, "budget@example.test").await;

    let site = site.restart().await;
    let (start, idle) = (site.started_in.as_secs_f64(), site.resident_megabytes());
    browser.cdp("Network.clearBrowserCache", json!({})).await;
    browser.client.goto("about:blank").await.expect("a blank page");
    let cold = load(&browser).await;
    let warm = load(&browser).await;
    let after = site.resident_megabytes();
    browser.close().await;

    println!("start to ready          {start:>8.2} s      (budget {MAX_START_SECONDS} s)");
    println!("server memory, idle     {idle:>8.1} MB     (budget {MAX_IDLE_MEGABYTES} MB)");
    println!("server memory, after    {after:>8.1} MB");
    for (name, run) in [("cold", &cold), ("warm", &warm)] {
        println!("{name}: transferred       {:>8.1} kB     (budget {MAX_KILOBYTES} kB)", run.kilobytes);
        println!("{name}: requests          {:>8.0}        (budget {MAX_REQUESTS})", run.requests);
        println!("{name}: first paint       {:>8.0} ms", run.first_paint);
        println!("{name}: hydrated          {:>8.0} ms", run.hydrated);
        println!("{name}: all charts drawn  {:>8.0} ms", run.drawn);
        println!("{name}: JavaScript heap   {:>8.1} MB", run.heap);
    }
    assert!(cold.kilobytes <= MAX_KILOBYTES, "the first load takes {} kB", cold.kilobytes);
    assert!(cold.requests <= MAX_REQUESTS, "the first load takes {} requests", cold.requests);
    assert!(idle <= MAX_IDLE_MEGABYTES, "the idle server takes {idle} MB");
    assert!(start <= MAX_START_SECONDS, "the server takes {start} s to get ready");
}

struct Load {
    kilobytes: f64,
    requests: f64,
    first_paint: f64,
    hydrated: f64,
    drawn: f64,
    heap: f64,
}

async fn load(browser: &Browser) -> Load {
    browser.cdp("Performance.enable", json!({})).await;
    let started = Instant::now();
    browser.visit("/dashboard").await;
    let hydrated = started.elapsed().as_secs_f64() * 1000.0;
    browser
        .until("all charts are drawn", "return [...document.querySelectorAll('[data-chart]')].every(e => e.querySelector('canvas, svg')) && !document.querySelector('[aria-busy=\"true\"]')")
        .await;
    let drawn = started.elapsed().as_secs_f64() * 1000.0;
    let seen = browser
        .eval(
            "const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')];
             const paint = performance.getEntriesByName('first-contentful-paint')[0];
             return [all.reduce((sum, e) => sum + e.transferSize, 0), all.filter(e => e.transferSize > 0).length, paint ? paint.startTime : 0]",
        )
        .await;
    let metrics = browser.cdp("Performance.getMetrics", json!({})).await;
    let heap = metrics["metrics"].as_array().into_iter().flatten().find(|metric| metric["name"] == "JSHeapUsedSize");
    let number = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
    Load {
        kilobytes: number(&seen[0]) / 1000.0,
        requests: number(&seen[1]),
        first_paint: number(&seen[2]),
        hydrated,
        drawn,
        heap: heap.map_or(f64::NAN, |metric| number(&metric["value"])) / 1e6,
    }
}
