//! A board from nothing, as people make one: by mouse, by keyboard, by touch; it is kept, taken back, presented, and whole in both themes.

use crate::driver::{Browser, DESKTOP, PHONE, Site};
use serde_json::{Value, json};

pub const SAVED: &str = "return document.querySelector('.board-status')?.innerText.trim() === 'Saved'";

#[tokio::test]
async fn a_board_is_built_by_hand() {
    if !crate::enabled() {
        return;
    }
    let site = Site::start("boards", true).await;
    let browser = Browser::open(&site).await;
    crate::journey::sign_up_with_demo(&browser, "boards@example.test").await;

    // From nothing: ten tiles of the library.
    browser.visit("/dashboard/boards").await;
    browser.settled().await;
    browser.press(".empty button", "New board").await;
    browser.fill("#board-name", "Monday").await;
    browser.press_enter("#board-name").await;
    browser
        .until(
            "it can be edited",
            "return /boards\\/\\d+$/.test(location.pathname) && !!document.querySelector('.board-bar')",
        )
        .await;
    browser.hydrated().await;
    let looks = ["number", "goal", "line", "columns", "bars", "combo", "donut", "heat_map", "pivot", "text"];
    for (at, look) in looks.into_iter().enumerate() {
        browser.click(".board-bar details summary").await;
        browser.click(&format!("[data-look={look}]")).await;
        let there = format!("return document.querySelectorAll('.board-tile').length === {}", at + 1);
        browser.until("the tile is there", &there).await;
    }
    browser.until("it is saved", SAVED).await;
    let loaded = "return [...document.querySelectorAll('.board-tile .tile-body')].every(e => e.children.length > 0 && !e.querySelector('.skeleton, .trouble'))";
    browser.until("every tile shows something", loaded).await;
    browser.console_is_empty("the new board").await;

    // By mouse: the first tile three columns to the right, its corner outwards; by touch: the lowest one up.
    press(&browser, "Escape", 0).await;
    browser.until("the settings are closed", "return !document.querySelector('.board-panel')").await;
    let column = browser.eval("return Math.round(document.querySelector('.board-grid').clientWidth / 12)").await;
    let column = column.as_i64().expect("a width");
    let before = places(&browser).await;
    let first = before.iter().min_by_key(|tile| (tile.at.1, tile.at.0)).expect("a tile").id.clone();
    let lowest = before.iter().max_by_key(|tile| (tile.at.1, tile.at.0)).expect("a tile").id.clone();
    drag(&browser, &first, ".board-grip", (3 * column, 0), Pointer::Mouse).await;
    let after = places(&browser).await;
    assert_eq!(of(&after, &first).at, (of(&before, &first).at.0 + 3, 1), "three columns to the right");
    drag(&browser, &first, ".board-corner", (2 * column, 60), Pointer::Mouse).await;
    let wider = places(&browser).await;
    let (was, is) = (of(&after, &first).size, of(&wider, &first).size);
    assert_eq!(is, (was.0 + 2, was.1 + 1), "two columns wider, a row taller");
    drag(&browser, &lowest, ".board-grip", (0, -400), Pointer::Touch).await;
    let touched = places(&browser).await;
    assert!(of(&touched, &lowest).at.1 < of(&wider, &lowest).at.1, "{wider:?} {touched:?}");
    no_overlap(&touched);

    // By keyboard: one column to the left, one wider, taken back and made again; the focus stays.
    let tile = format!("[data-tile=\"{first}\"]");
    browser.eval(&format!("document.querySelector('{tile}').focus()")).await;
    press(&browser, "ArrowLeft", 0).await;
    let left = places(&browser).await;
    assert_eq!(of(&left, &first).at.0, of(&touched, &first).at.0 - 1);
    press(&browser, "ArrowRight", SHIFT).await;
    let grown = places(&browser).await;
    assert_eq!(of(&grown, &first).size.0, of(&left, &first).size.0 + 1);
    let focus = browser.eval(&format!("return document.activeElement === document.querySelector('{tile}')")).await;
    assert_eq!(focus, true, "the tile keeps the focus");
    press(&browser, "z", CONTROL).await;
    assert_eq!(places(&browser).await, left);
    press(&browser, "z", CONTROL | SHIFT).await;
    assert_eq!(places(&browser).await, grown);
    no_overlap(&grown);

    // Settings change the tile at once.
    press(&browser, "Enter", 0).await;
    browser.choose(".board-panel [name=look]", "funnel").await;
    browser
        .until(
            "it lacks a second metric and says so",
            "return document.querySelector('.board-status').innerText.includes('needs other')",
        )
        .await;
    browser.choose(".board-panel [name=look]", "area").await;
    let area = format!("return !!document.querySelector('{tile} .chart')");
    browser.until("it is a chart", &area).await;
    browser.fill(".board-panel [name=title]", "Our money").await;
    browser.press_enter(".board-panel [name=title]").await;
    browser
        .until("it has its name", &format!("return document.querySelector('{tile} h2').innerText === 'Our money'"))
        .await;
    browser.until("it is saved", SAVED).await;

    // All of it is there when the page is loaded anew, on the server's own.
    let kept = places(&browser).await;
    let path = browser.path().await;
    browser.visit(&path).await;
    browser.settled().await;
    assert_eq!(places(&browser).await, kept);
    browser.until_text("Our money").await;
    let faults = whole(&browser, &path).await;
    assert!(faults.is_empty(), "{}", faults.join("\n"));

    // Presented: one tile, then another.
    browser.window(DESKTOP).await;
    browser.visit(&format!("{path}?present=1")).await;
    browser.settled().await;
    press(&browser, "ArrowRight", 0).await;
    let alone = "return [...document.querySelectorAll('.board-tile')].filter(e => e.offsetParent).length === 1";
    browser.until("one tile is shown", alone).await;
    press(&browser, "Escape", 0).await;
    browser.until("it is left", "return !location.search.includes('present')").await;

    crate::looking::through_values_and_views(&browser, &path).await;
    crate::looking::tiles_from_elsewhere(&browser, &path).await;
    browser.visit(&path).await;
    browser.settled().await;

    // A favourite in the list; a copy goes to the archive and away.
    browser.click(".top .star").await;
    browser.visit("/dashboard/boards?shelf=favourites").await;
    browser.settled().await;
    browser.until_text("Monday").await;
    browser.console_is_empty("the boards").await;
    browser.close().await;
}

/// What is wrong with the page in either theme and size.
async fn whole(browser: &Browser, path: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for (name, size) in [("desktop", DESKTOP), ("phone", PHONE)] {
        for theme in ["light", "dark"] {
            browser.window(size).await;
            browser.theme(theme).await;
            for query in ["", "?edit=1"] {
                browser.visit(&format!("{path}{query}")).await;
                browser.settled().await;
                let edit = if query.is_empty() { "" } else { "-edit" };
                browser.picture(&format!("board{edit}-{name}-{theme}")).await;
                let place = format!("{path}{query} ({name}, {theme})");
                faults.extend(browser.console().await.into_iter().map(|said| format!("{place}: console: {said}")));
                faults.extend(
                    browser.axe().await.unwrap_or_default().into_iter().map(|found| format!("{place}: {found}")),
                );
                let over = browser
                    .eval("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    .await;
                if over.as_i64() > Some(0) {
                    faults.push(format!("{place}: {over} px too wide"));
                }
            }
        }
    }
    faults
}

/// Where a tile stands: column and row, columns and rows, counted from one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Tile {
    id: String,
    at: (i64, i64),
    size: (i64, i64),
}

/// The tiles by their ids, so that they can be compared.
async fn places(browser: &Browser) -> Vec<Tile> {
    let script = "return [...document.querySelectorAll('.board-tile')].map(e => [e.dataset.tile,
        ...['--x', '--y', '--w', '--h'].map(name => Number(e.style.getPropertyValue(name)))])";
    let tiles = browser.eval(script).await;
    let number = |value: &Value| value.as_i64().expect("a number");
    let mut tiles: Vec<Tile> = tiles
        .as_array()
        .expect("tiles")
        .iter()
        .map(|tile| Tile {
            id: tile[0].as_str().expect("an id").to_owned(),
            at: (number(&tile[1]), number(&tile[2])),
            size: (number(&tile[3]), number(&tile[4])),
        })
        .collect();
    tiles.sort_by(|a, b| a.id.cmp(&b.id));
    tiles
}

fn of<'a>(tiles: &'a [Tile], id: &str) -> &'a Tile {
    tiles.iter().find(|tile| tile.id == id).expect("the tile")
}

fn no_overlap(tiles: &[Tile]) {
    for (at, one) in tiles.iter().enumerate() {
        for other in tiles.iter().skip(at + 1) {
            let apart = |a: i64, length: i64, b: i64, other: i64| a + length <= b || b + other <= a;
            let free = apart(one.at.0, one.size.0, other.at.0, other.size.0)
                || apart(one.at.1, one.size.1, other.at.1, other.size.1);
            assert!(free, "{one:?} overlaps {other:?}");
        }
    }
}

#[derive(Clone, Copy)]
enum Pointer {
    Mouse,
    Touch,
}

/// Drags a part of a tile by so many pixels, in steps.
async fn drag(browser: &Browser, tile: &str, part: &str, by: (i64, i64), pointer: Pointer) {
    let script = format!(
        "const e = document.querySelector('[data-tile=\"{tile}\"] {part}'); e.scrollIntoView({{block: 'center'}});
         const r = e.getBoundingClientRect(); return [r.x + r.width / 4, r.y + Math.min(r.height / 2, 8)]"
    );
    let start = browser.eval(&script).await;
    let (x, y) = (start[0].as_f64().expect("x"), start[1].as_f64().expect("y"));
    let at = |part: i64| (x + (by.0 * part) as f64 / 5.0, y + (by.1 * part) as f64 / 5.0);
    for step in 0..=6 {
        let (x, y) = at(step.min(5));
        let (command, params) = match (pointer, step) {
            (Pointer::Mouse, 0) => mouse("mousePressed", x, y),
            (Pointer::Mouse, 6) => mouse("mouseReleased", x, y),
            (Pointer::Mouse, _) => mouse("mouseMoved", x, y),
            (Pointer::Touch, 0) => touch("touchStart", &[(x, y)]),
            (Pointer::Touch, 6) => touch("touchEnd", &[]),
            (Pointer::Touch, _) => touch("touchMove", &[(x, y)]),
        };
        browser.cdp(command, params).await;
    }
    browser.until("the tile is let go", "return !document.querySelector('.board-ghost')").await;
}

fn mouse(kind: &str, x: f64, y: f64) -> (&'static str, Value) {
    (
        "Input.dispatchMouseEvent",
        json!({ "type": kind, "x": x, "y": y, "button": "left", "buttons": 1, "clickCount": 1 }),
    )
}

fn touch(kind: &str, points: &[(f64, f64)]) -> (&'static str, Value) {
    let points: Vec<Value> = points.iter().map(|(x, y)| json!({ "x": x, "y": y })).collect();
    ("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points }))
}

const CONTROL: u8 = 2;
const SHIFT: u8 = 8;

/// A key where the focus is.
pub async fn press(browser: &Browser, key: &str, modifiers: u8) {
    let code = if key.len() == 1 { format!("Key{}", key.to_uppercase()) } else { key.to_owned() };
    let number = match key {
        "ArrowLeft" => 37,
        "ArrowUp" => 38,
        "ArrowRight" => 39,
        "ArrowDown" => 40,
        "Enter" => 13,
        "Escape" => 27,
        key => i64::from(key.to_ascii_uppercase().bytes().next().unwrap_or_default()),
    };
    for kind in ["rawKeyDown", "keyUp"] {
        let params =
            json!({ "type": kind, "key": key, "code": code, "modifiers": modifiers, "windowsVirtualKeyCode": number });
        browser.cdp("Input.dispatchKeyEvent", params).await;
    }
    // The focus comes back in a task of its own.
    tokio::time::sleep(std::time::Duration::from_millis(80)).await;
}
