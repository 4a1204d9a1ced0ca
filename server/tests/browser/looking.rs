//! A board that is there already: looked at through a value, views under names, tiles taken elsewhere and brought from elsewhere.

use super::{boards::press, driver::Browser};

/// Follows the looks and lengths of a board at `path` with a chart by channel.
pub async fn through_values_and_views(browser: &Browser, path: &str) {
    // A value of the chart that is walked to by keyboard filters all tiles; picked again it lets them go.
    browser.visit(path).await;
    browser.settled().await;
    let chart = "return (() => { const e = [...document.querySelectorAll('.board-drawn.can-pick .chart')].find(e => e.dataset.chart.includes('\"bars\"')); \
                 if (!e) return false; e.scrollIntoView({block: 'center'}); e.focus(); return e.querySelector('[aria-hidden=true] svg') !== null; })()";
    browser.until("the chart lives", chart).await;
    press(browser, "ArrowRight", 0).await;
    press(browser, "Enter", 0).await;
    browser.until("the board is filtered", "return /[?&]channel=/.test(location.search)").await;
    browser.until("the filter has its chip", "return !!document.querySelector('.board-page .chip')").await;

    // Kept for everyone, it is what the board begins with.
    menu(browser, "views-panel").await;
    browser.fill("#view-name", "One channel").await;
    browser.click(".view-form [type=checkbox]").await;
    browser.press_enter("#view-name").await;
    let named = "return document.querySelector('.views-panel')?.closest('details').querySelector('summary').innerText.includes('One channel')";
    browser.until("the view has its name", named).await;
    menu(browser, "views-panel").await;
    browser.click(".views-panel .saved-manage summary").await;
    browser.press(".view-tools button", "Begin with this for everyone").await;
    let bare = "return !location.search && !!document.querySelector('.board-page .chip')";
    browser.visit(path).await;
    browser.settled().await;
    browser.until("the board begins with it", bare).await;
    browser.until("the button says so", named).await;
}

/// Two tiles are copied and brought back; a view of Explore becomes a tile of the same board.
pub async fn tiles_from_elsewhere(browser: &Browser, path: &str) {
    browser.visit(&format!("{path}?edit=1")).await;
    browser.settled().await;
    let count = async || {
        browser.eval("return document.querySelectorAll('.board-tile').length").await.as_i64().expect("a count")
    };
    let before = count().await;
    for at in 0..2 {
        let focus = format!("document.querySelectorAll('.board-tile')[{at}].focus(); return true");
        browser.until("a tile has the focus", &focus).await;
        press(browser, " ", 0).await;
    }
    browser.until("two are marked", "return document.querySelectorAll('.board-tile.is-marked').length === 2").await;
    press(browser, "c", 2).await;
    press(browser, "v", 2).await;
    let there = format!("return document.querySelectorAll('.board-tile').length === {}", before + 2);
    browser.until("their copies are there", &there).await;
    press(browser, "z", 2).await;
    let gone = format!("return document.querySelectorAll('.board-tile').length === {before}");
    browser.until("they are taken back", &gone).await;
    browser.until("it is saved", super::boards::SAVED).await;

    let id = path.rsplit('/').next().expect("the board's id");
    browser.visit("/dashboard/explore?metric=orders&by=channel").await;
    browser.settled().await;
    browser.click(".send summary").await;
    let listed = format!("return !!document.querySelector('.send-form option[value=\"{id}\"]')");
    browser.until("the board is on offer", &listed).await;
    browser.choose(".send-form [name=board]", id).await;
    browser.fill(".send-form [name=title]", "From Explore").await;
    browser.press_enter(".send-form [name=title]").await;
    browser.click(".answer-kept a").await;
    browser.until_path(path).await;
    browser.until_text("From Explore").await;
    browser.console_is_empty("what came from elsewhere").await;
}

/// Opens the menu with a panel.
async fn menu(browser: &Browser, panel: &str) {
    let open = format!(
        "const e = document.querySelector('.{panel}')?.closest('details'); if (!e) return false; \
         if (!e.open) e.querySelector('summary').click(); return e.open"
    );
    browser.until("the menu is open", &open).await;
}
