//! Every page in both themes and at both sizes: silent console, nothing serious for axe, a title, one heading, no sideways scroll.

use crate::driver::{Browser, DESKTOP, PHONE, Site};

/// Pages anyone may open.
const PUBLIC: [&str; 6] = ["/", "/login", "/signup", "/forgot", "/playground", "/docs/api"];

/// Pages of a signed-in owner with data.
const PRIVATE: [&str; 18] = [
    "/dashboard",
    "/dashboard/ask",
    "/dashboard/ask?q=revenue+by+month+this+year",
    "/dashboard/explore",
    "/dashboard/explore?metrics=revenue,orders&by=channel&grain=month&across=month&period=this_year",
    "/dashboard/explore?metrics=revenue&by=channel&rows=revenue&at=_",
    "/dashboard/explore?metrics=mrr&by=channel",
    "/dashboard/boards",
    "/dashboard/metrics",
    "/dashboard/metrics?q=order&metric=aov",
    "/dashboard/metrics?edit=new",
    "/dashboard/import",
    "/dashboard/settings/profile",
    "/dashboard/settings/workspace",
    "/dashboard/settings/rates",
    "/dashboard/settings/members",
    "/dashboard/settings/model",
    "/dashboard/settings/keys",
];

#[tokio::test]
async fn every_page_is_whole() {
    if !crate::enabled() {
        return;
    }
    let site = Site::start("pages", true).await;
    let browser = Browser::open(&site).await;
    let mut faults = Vec::new();
    for path in PUBLIC {
        inspect(&browser, path, &mut faults).await;
    }
    crate::journey::sign_up_with_demo(&browser, "pages@example.test").await;
    for path in PRIVATE {
        inspect(&browser, path, &mut faults).await;
    }
    browser.close().await;
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

async fn inspect(browser: &Browser, path: &str, faults: &mut Vec<String>) {
    for (size_name, size) in [("desktop", DESKTOP), ("phone", PHONE)] {
        for theme in ["light", "dark"] {
            browser.window(size).await;
            browser.theme(theme).await;
            if path == "/docs/api" {
                browser.open_plain(path).await;
            } else {
                browser.visit(path).await;
            }
            browser.settled().await;
            let place = format!("{path} ({size_name}, {theme})");
            browser
                .picture(&format!(
                    "{}-{size_name}-{theme}",
                    path.trim_start_matches('/').replace(['/', '?', '=', '+'], "-")
                ))
                .await;
            faults.extend(browser.console().await.into_iter().map(|said| format!("{place}: console: {said}")));
            for finding in browser.axe().await.unwrap_or_default() {
                faults.push(format!("{place}: {finding}"));
            }
            let shape = browser
                .eval(
                    "return [document.title.length > 0, document.querySelectorAll('h1').length,
                      document.documentElement.scrollWidth - document.documentElement.clientWidth,
                      document.body.innerText.match(/NaN|undefined|null/g) || []]",
                )
                .await;
            if shape[0] != true {
                faults.push(format!("{place}: has no title"));
            }
            if shape[1] != 1 {
                faults.push(format!("{place}: has {} level-one headings", shape[1]));
            }
            if shape[2].as_i64().unwrap_or(0) > 0 {
                faults.push(format!("{place}: is {} px wider than the window", shape[2]));
            }
            // The API's description speaks of JSON's null.
            let leaks = shape[3].as_array().into_iter().flatten().filter(|leak| path != "/docs/api" || *leak != "null");
            faults.extend(leaks.map(|leak| format!("{place}: shows {leak}")));
        }
    }
}
