//! From a number on the overview to the rows it is made of, as a person does it, by mouse and by keyboard.

use crate::driver::{Browser, Site};
use fantoccini::Locator;

#[tokio::test]
async fn a_number_leads_to_its_rows() {
    if !crate::enabled() {
        return;
    }
    let site = Site::start("explore", true).await;
    let browser = Browser::open(&site).await;
    crate::journey::sign_up_with_demo(&browser, "explore@example.test").await;

    // Two clicks: the number, then the number's rows.
    browser.click(".number-explore").await;
    browser.until_path("/dashboard/explore").await;
    browser.until("a table of numbers", "return document.querySelectorAll('.explore-table .cell').length > 2").await;
    let total = browser.eval("return [...document.querySelectorAll('.explore-table tfoot .cell')][0].innerText").await;
    browser.click(".explore-table tfoot .cell").await;
    browser.until("a page of rows", "return document.querySelectorAll('.behind tbody tr').length === 50").await;
    let shown = browser.eval("return document.querySelector('.behind-head strong').innerText").await;
    assert_eq!(shown, total, "the number whose rows are shown");
    let focused = browser.eval("return document.activeElement.classList.contains('behind')").await;
    assert_eq!(focused, true, "the rows take the focus");
    browser.click(".behind-pager a[rel=next]").await;
    browser.until("the next page", "return /^51/.test(document.querySelector('.behind-pager .num').innerText)").await;
    let csv = "return fetch(document.querySelector('.behind-pager a[download]').href).then(r => r.text())\
        .then(t => t.trim().split('\\n').length)";
    let lines = browser.eval(csv).await.as_i64().expect("a number of lines");
    assert!(lines > 51, "all rows are in the file: {lines}");

    // A metric, a dimension and time by keyboard, found by a word of another language.
    browser.visit("/dashboard/explore?metrics=revenue").await;
    browser.settled().await;
    pick(&browser, 0, "pedidos").await;
    browser.until("two metrics", "return /metrics=revenue%2Corders/.test(location.search)").await;
    pick(&browser, 1, "pais").await;
    browser.until("a dimension", "return /by=country/.test(location.search)").await;
    browser
        .until("the table has both", "return document.querySelectorAll('.explore-table thead th').length >= 3")
        .await;
    let barred = "document.querySelectorAll('.picker button')[0].click(); return new Promise(done => setTimeout(() => \
        done([...document.querySelectorAll('[role=option][aria-disabled=true] small')].map(e => e.innerText).join('|')), 400))";
    let barred = browser.eval(barred).await;
    assert!(barred.as_str().is_some_and(|text| text.contains("Can't be split by Country")), "{barred}");

    // Kept, found again, and gone.
    browser.visit("/dashboard/explore?metrics=orders&by=channel&sort=orders").await;
    browser.settled().await;
    browser.click("summary[aria-label=Saved]").await;
    browser.fill("#save-name", "Orders by channel").await;
    browser.press_enter("#save-name").await;
    browser.until("it is listed", "return !!document.querySelector('.saved-lines a[href*=\"sort=orders\"]')").await;
    browser.visit("/dashboard/explore").await;
    browser.settled().await;
    browser.click("summary[aria-label=Saved]").await;
    browser.until("it is there", "return !!document.querySelector('.saved-lines a')").await;
    browser.click(".saved-lines a").await;
    browser.until("it is opened", "return /sort=orders/.test(location.search)").await;

    // What makes no sense says so, with ways on.
    browser.visit("/dashboard/explore?metrics=mrr&by=channel").await;
    browser.until("a way on", "return !!document.querySelector('.trouble a.button')").await;
    browser.console().await;
    browser.visit("/dashboard/explore?metrics=revenue&by=channel&grain=month&across=month&period=this_year").await;
    browser.settled().await;
    browser.console_is_empty("the page that explores").await;
    browser.close().await;
}

/// Opens the n-th picker and chooses what a word finds.
async fn pick(browser: &Browser, at: usize, word: &str) {
    let open = format!("document.querySelectorAll('.picker button')[{at}].focus()");
    browser.eval(&open).await;
    let active = browser.client.active_element().await.expect("the button");
    active.send_keys("\u{e007}").await.expect("Enter");
    browser.until("the list opens", "return document.activeElement.getAttribute('role') === 'combobox'").await;
    let input = browser.client.find(Locator::Css(".picker-panel input")).await.expect("the field");
    input.send_keys(&format!("{word}\u{e007}")).await.expect("a word");
}
