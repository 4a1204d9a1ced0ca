//! What the overview costs: bytes, requests, paint, heap, memory, start-up. `cargo xtask bench` runs it on a release build.

use crate::driver::{Browser, Site};
use serde_json::{Value, json};
use std::time::Instant;

/// The budgets of the product, on the demo shop.
const MAX_KILOBYTES: f64 = 700.0;
const MAX_REQUESTS: f64 = 12.0;
const MAX_IDLE_MEGABYTES: f64 = 64.0;
const MAX_START_SECONDS: f64 = 1.0;

/// What a leading open-source peer takes for the same twelve tiles in headless Chromium, and how many times better we must be.
const PEER: Figures = Figures {
    kilobytes: 3000.0,
    requests: 85.0,
    first_paint: 1260.0,
    drawn_cold: 4400.0,
    drawn_warm: 3400.0,
    heap: 93.0,
    resident: 594.0,
    start: 4.1,
};
const TIMES_BETTER: f64 = 4.0;

/// Sizes in kB and MB, times in ms, the start in seconds.
struct Figures {
    kilobytes: f64,
    requests: f64,
    first_paint: f64,
    drawn_cold: f64,
    drawn_warm: f64,
    heap: f64,
    resident: f64,
    start: f64,
}

impl Figures {
    fn named(&self) -> [(&'static str, f64); 8] {
        [
            ("transferred, kB", self.kilobytes),
            ("requests", self.requests),
            ("first paint, ms", self.first_paint),
            ("all charts drawn, cold, ms", self.drawn_cold),
            ("all charts drawn, warm, ms", self.drawn_warm),
            ("JavaScript heap, MB", self.heap),
            ("server memory after the page, MB", self.resident),
            ("start to ready, s", self.start),
        ]
    }
}

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

    println!("server memory, idle: {idle:.1} MB; hydrated: cold {:.0} ms, warm {:.0} ms", cold.hydrated, warm.hydrated);
    let ours = Figures {
        kilobytes: cold.kilobytes,
        requests: cold.requests,
        first_paint: cold.first_paint,
        drawn_cold: cold.drawn,
        drawn_warm: warm.drawn,
        heap: cold.heap.max(warm.heap),
        resident: after,
        start,
    };
    let mut behind = Vec::new();
    for ((name, own), (_, peer)) in ours.named().into_iter().zip(PEER.named()) {
        let times = peer / own;
        println!("{name:<34} {own:>9.2}   peer {peer:>8.1}   {times:>6.1} times better");
        if times < TIMES_BETTER {
            behind.push(format!("{name}: {times:.1} times"));
        }
    }
    assert!(cold.kilobytes <= MAX_KILOBYTES, "the first load takes {} kB", cold.kilobytes);
    assert!(cold.requests <= MAX_REQUESTS, "the first load takes {} requests", cold.requests);
    assert!(idle <= MAX_IDLE_MEGABYTES, "the idle server takes {idle} MB");
    assert!(start <= MAX_START_SECONDS, "the server takes {start} s to get ready");
    assert!(behind.is_empty(), "less than {TIMES_BETTER} times better: {}", behind.join("; "));
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
