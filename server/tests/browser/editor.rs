//! A metric of one's own: written with help, seen on real data, wrong and right, asked for by name, changed, deleted; and a rate
//! of exchange added and taken out.

use crate::driver::{Browser, Site};

#[tokio::test]
async fn a_metric_is_written_tried_asked_for_and_deleted() {
    if !crate::enabled() {
        return;
    }
    let site = Site::start("editor", true).await;
    let browser = Browser::open(&site).await;
    crate::journey::sign_up_with_demo(&browser, "editor@example.test").await;
    write(&browser).await;
    ask(&browser).await;
    change(&browser).await;
    delete(&browser).await;
    browser.console_is_empty("the metric editor").await;
    rates(&browser).await;
    browser.console_is_empty("the exchange rates").await;
    browser.close().await;
}

async fn write(browser: &Browser) {
    browser.visit("/dashboard/metrics").await;
    browser.press("a", "new metric").await;
    browser.fill("[name=label]", "Basket worth").await;
    browser.fill("#formula", "reven").await;
    browser.until("words are offered", "return !!document.querySelector('#formula-words [role=option]')").await;
    browser.press_enter("#formula").await;
    browser.until("the word is taken", "return document.querySelector('#formula').value === 'revenue'").await;
    browser.until("a number comes", "return !!document.querySelector('.metric-trial .library-value strong')").await;
    browser.fill("#formula", "revenue + orders").await;
    browser.until_text("money + a count makes no sense").await;
    browser
        .until(
            "the place is marked",
            "return document.querySelector('.formula-place mark')?.innerText === 'revenue + orders'",
        )
        .await;
    browser.fill("#formula", "sum(orders.gross where channel != \"x\") / count(orders)").await;
    browser.until("it is right again", "return !document.querySelector('.formula-place')").await;
    browser.until("a number comes", "return !!document.querySelector('.metric-trial .library-value strong')").await;
    browser.press("a", "cancel").await;
    browser.press("a", "new metric").await;
    browser.until_text("did not save").await;
    browser.until("nothing is lost", "return document.querySelector('[name=label]').value === 'Basket worth'").await;
    browser.press("button", "save").await;
    browser.until("it is shown", "return new URL(location).searchParams.get('metric') === 'basket_worth'").await;
    browser.until_text("Worked out anew for every period").await;
    browser.until_text("Ana Lima").await;
}

async fn ask(browser: &Browser) {
    browser.visit("/dashboard/ask?q=basket+worth+by+channel+last+month").await;
    browser.until_text("Basket worth by channel").await;
}

async fn change(browser: &Browser) {
    browser.visit("/dashboard/metrics?metric=basket_worth").await;
    browser.press("a", "edit").await;
    browser.fill("[name=synonyms]", "cesta media, valor da cesta").await;
    browser.press("button", "save").await;
    browser.until_text("valor da cesta").await;
    browser.visit("/dashboard/ask?q=cesta+media+por+mes+este+a%C3%B1o").await;
    browser.until_text("Basket worth").await;
}

async fn delete(browser: &Browser) {
    browser.visit("/dashboard/metrics?metric=basket_worth").await;
    browser.click(".library-detail .confirm summary").await;
    browser.click(".library-detail .confirm button.danger").await;
    browser.until("the panel is closed", "return !new URL(location).searchParams.get('metric')").await;
    browser.until("it is gone", "return !document.body.innerText.includes('Basket worth')").await;
}

async fn rates(browser: &Browser) {
    browser.visit("/dashboard/settings/rates").await;
    browser.choose("[name=base]", "USD").await;
    browser.eval("document.querySelector('[name=day]').value = '2026-03-05'").await;
    browser.fill("[name=rate]", "0").await;
    browser.press("button", "save rate").await;
    browser.until_text("Enter a number above 0").await;
    // Chromium notes the refusal.
    browser.console().await;
    browser.fill("[name=rate]", "5.4321").await;
    browser.press("button", "save rate").await;
    browser
        .until("it is listed", "return document.querySelector('table.list')?.innerText.includes('5.4321') === true")
        .await;
}
