//! The main job, as a person does it: sign up, files in, an overview that is right, a question answered.

use crate::driver::{Browser, Site};
use fantoccini::Locator;
use std::{path::PathBuf, time::Duration};

const PASSWORD: &str = "correct horse battery";

/// A shop small enough to add up by hand: January 150.00 + 80.50, of which 30.00 came back in February; 200.00 in February.
const FILES: [(&str, &str); 4] = [
    ("customers.csv", "id,created_at,email\nc1,2026-01-02,ana@example.test\nc2,2026-02-01,bia@example.test\n"),
    (
        "orders.csv",
        "id,created_at,customer_id,status,financial_status,channel,currency,total,country\n\
         1,2026-01-05 10:00:00,c1,closed,paid,online,BRL,150.00,BR\n\
         2,2026-01-20 22:30:00,c1,closed,paid,store,BRL,80.50,BR\n\
         3,2026-02-03 09:15:00,c2,closed,paid,online,BRL,200.00,AR\n\
         4,2026-02-04 09:15:00,c2,cancelled,voided,online,BRL,999.00,AR\n",
    ),
    (
        "order_items.csv",
        "id,order_id,title,quantity,unit_price\ni1,1,Lamp,1,150.00\ni2,2,Vase,1,80.50\ni3,3,Lamp,1,200.00\n",
    ),
    ("refunds.csv", "id,order_id,created_at,amount\nr1,1,2026-02-10 12:00:00,30.00\nr2,1,yesterday,5.00\n"),
];

/// Makes an account and a workspace filled with demo data; ends on the overview.
pub async fn sign_up_with_demo(browser: &Browser, email: &str) {
    sign_up(browser, email).await;
    create_workspace(browser, "Casa Teste").await;
    browser.press("button", "demo").await;
    // Three years of orders take a while in a debug build.
    let loaded = "return location.pathname === '/dashboard'";
    browser.until_within(Duration::from_secs(180), "the demo is loaded", loaded).await;
    browser.hydrated().await;
}

async fn sign_up(browser: &Browser, email: &str) {
    browser.visit("/signup").await;
    browser.fill("[name=name]", "Ana Lima").await;
    browser.fill("[name=email]", email).await;
    browser.fill("[name=password]", PASSWORD).await;
    browser.click("form [type=submit], form.form button").await;
    browser.until_path("/onboarding").await;
}

async fn create_workspace(browser: &Browser, name: &str) {
    browser.fill("[name=name]", name).await;
    browser.choose("[name=currency]", "BRL").await;
    browser.choose("[name=timezone]", "America/Sao_Paulo").await;
    browser.click("form.form button").await;
    browser.until("the second step shows", "return !!document.querySelector('a[href=\"/dashboard/import\"]')").await;
}

#[tokio::test]
async fn files_in_an_overview_a_question_answered() {
    if !crate::enabled() {
        return;
    }
    let site = Site::start("journey", false).await;
    let browser = Browser::open(&site).await;
    sign_up(&browser, "ana@example.test").await;
    create_workspace(&browser, "Loja da Ana").await;

    browser.visit("/dashboard/import").await;
    let input = browser.client.find(Locator::Css("input[type=file]")).await.expect("a file input");
    let folder = write_files();
    let paths: Vec<String> = FILES.iter().map(|(name, _)| folder.join(name).display().to_string()).collect();
    input.send_keys(&paths.join("\n")).await.expect("the browser takes the files");
    browser.press("button", "Import all 4").await;
    browser
        .until("all four imports are done", "return document.querySelectorAll('.import-row, .import').length >= 4 && !document.querySelector('.import progress')")
        .await;
    browser.click("details.rejects summary").await;
    browser.until_text("yesterday").await;
    browser.console_is_empty("the import page").await;

    browser.visit("/dashboard?from=2026-01-01&to=2026-02-28").await;
    browser.settled().await;
    browser.until_text("400.50").await;
    browser.console_is_empty("the overview").await;

    browser.visit("/dashboard/ask").await;
    browser.fill("[name=q]", "revenue in january 2026 by channel").await;
    browser.press_enter("[name=q]").await;
    browser.until_text("230.50").await;
    browser.until_text("150.00").await;
    browser.visit("/dashboard/ask?q=how+many+unicorns").await;
    browser.until("a refusal shows", "return !!document.querySelector('.answer.is-refused')").await;
    browser.console_is_empty("the ask page").await;
    crate::typing::types_and_teaches(&browser).await;
    browser.close().await;
    let _ = std::fs::remove_dir_all(folder);
}

fn write_files() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("bos-journey-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    for (name, text) in FILES {
        std::fs::write(folder.join(name), text).expect("a file");
    }
    folder
}
