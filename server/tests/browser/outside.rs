//! A board inside another site's page: made by hand, seen there, as tall as it is, and refused to a third site by the browser itself.

use crate::driver::{Browser, DESKTOP, PHONE, Site};
use std::{
    io::{Read, Write},
    net::TcpListener,
    sync::{Arc, Mutex},
    thread,
};

/// A site of somebody else, on a port of its own, with one page.
struct Elsewhere {
    port: u16,
    html: Arc<Mutex<String>>,
}

impl Elsewhere {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let html = Arc::new(Mutex::new(String::new()));
        let page = html.clone();
        // Ends with the test's process.
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let mut head = [0; 4096];
                let read = stream.read(&mut head).unwrap_or(0);
                let wants_page = head[..read].starts_with(b"GET / ");
                let body = if wants_page { page.lock().expect("the page").clone() } else { String::new() };
                let status = if wants_page { "200 OK" } else { "404 Not Found" };
                let _ = write!(
                    stream,
                    "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                    body.len()
                );
            }
        });
        Self { port, html }
    }

    /// The site's origin, which is not the product's: another name, another port.
    fn origin(&self) -> String {
        format!("http://localhost:{}", self.port)
    }

    fn put(&self, head: &str, snippet: &str) {
        *self.html.lock().expect("the page") = format!(
            "<!doctype html><html lang=\"en\"><head><title>A shop</title><meta name=\"viewport\" content=\"width=device-width\"><link rel=\"icon\" href=\"data:,\">{head}</head><body><h1>A shop</h1>{snippet}</body></html>"
        );
    }
}

/// How many tiles the frame shows; none where the browser did not let it in.
async fn tiles_inside(browser: &Browser) -> i64 {
    browser.client.enter_frame(0).await.expect("there is a frame");
    let count = browser.eval("return document.querySelectorAll('[data-tile]').length").await;
    browser.client.enter_parent_frame().await.expect("and a page around it");
    count.as_i64().unwrap_or_default()
}

#[tokio::test]
async fn a_board_is_embedded_in_another_site() {
    if !crate::enabled() {
        return;
    }
    let site = Site::start("outside", true).await;
    let browser = Browser::open(&site).await;
    crate::journey::sign_up_with_demo(&browser, "outside@example.test").await;

    // A board of a template, and its embed, by hand.
    let make = "const form = document.createElement('form'); form.method = 'post'; form.action = '/fn/boards/create';
        for (const [name, value] of [['name', 'Outside'], ['template', 'shop_sales']]) { const field = document.createElement('input'); field.name = name; field.value = value; form.append(field); }
        document.body.append(form); form.submit()";
    browser.eval(make).await;
    browser.until("the board is there", "return /boards\\/\\d+$/.test(location.pathname)").await;
    browser.hydrated().await;
    browser.settled().await;
    let tiles = browser.eval("return document.querySelectorAll('.board-tile').length").await;
    let friend = Elsewhere::start();
    browser.press("summary", "Share").await;
    browser.press(".share-part summary", "Embed").await;
    browser.fill(".share-part[open] textarea", "not a site").await;
    browser.press("button", "Make the embed").await;
    browser.until_text("'not' is no site").await;
    browser.fill(".share-part[open] textarea", &friend.origin()).await;
    browser.press("button", "Make the embed").await;
    browser.until("the snippet is shown", "return !!document.querySelector('.share-once textarea')").await;
    let snippet = browser.eval("return document.querySelector('.share-once textarea').value").await;
    let snippet = snippet.as_str().expect("a snippet").to_owned();
    browser.until_text(&friend.origin()).await;
    if let Some(faults) = browser.axe().await {
        assert!(faults.is_empty(), "{faults:#?}");
    }
    browser.picture("outside-share").await;
    browser.console_is_empty("the board").await;

    // In the other site's page: every tile, its numbers, its height, on both sizes.
    friend.put("", &snippet);
    for (size, name) in [(DESKTOP, "desktop"), (PHONE, "phone")] {
        browser.window(size).await;
        browser.client.goto(&friend.origin()).await.expect("the other site's page");
        let grown = "const frame = document.querySelector('iframe'); return frame.style.height.endsWith('px') && frame.style.height !== '600px'";
        browser.until("the frame is as tall as the board", grown).await;
        assert_eq!(tiles_inside(&browser).await, tiles.as_i64().unwrap_or_default(), "{name}");
        let height = browser.eval("return document.querySelector('iframe').clientHeight").await;
        browser.client.enter_frame(0).await.expect("the frame");
        browser.until_text("R$").await;
        let inside =
            browser.eval("return Math.ceil(document.querySelector('main').getBoundingClientRect().height)").await;
        assert_eq!(height, inside, "{name}: nothing scrolls and nothing is empty");
        let wide = browser.eval("return document.documentElement.scrollWidth - innerWidth").await;
        assert_eq!(wide, 0, "{name}: nothing is wider than the page");
        let tip = "const chart = document.querySelector('[data-tip]'); chart.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' })); return !!chart.querySelector('.tip em')?.textContent";
        assert_eq!(browser.eval(tip).await, true, "{name}: a chart tells its numbers");
        if let Some(faults) = browser.axe().await {
            assert!(faults.is_empty(), "{name}: {faults:#?}");
        }
        browser.client.enter_parent_frame().await.expect("the page around it");
        browser.picture(&format!("outside-{name}")).await;
        browser.console_is_empty(name).await;
    }
    for scheme in ["dark", "light"] {
        browser.window(DESKTOP).await;
        browser.theme(scheme).await;
        browser.client.goto(&friend.origin()).await.expect("the other site's page");
        browser.until("it is shown", "return document.querySelector('iframe').style.height !== '600px'").await;
        browser.picture(&format!("outside-{scheme}")).await;
    }

    // A third site: refused by the server where it says who it is, by the browser where it does not.
    let stranger = Elsewhere::start();
    // A page with a frame that is not lazy has loaded when the frame has.
    let snippet = snippet.replace(" loading=\"lazy\"", "");
    for head in ["", "<meta name=\"referrer\" content=\"no-referrer\">"] {
        stranger.put(head, &snippet);
        browser.client.goto(&stranger.origin()).await.expect("the third site's page");
        browser.until("the frame has loaded", "return document.readyState === 'complete'").await;
        assert_eq!(tiles_inside(&browser).await, 0, "{head}");
        let grown = browser.eval("return document.querySelector('iframe').style.height").await;
        assert_eq!(grown, "600px", "nothing is told to another site");
        let said = browser.console().await.join("\n");
        assert!(said.contains("frame-ancestors") || said.contains("403"), "{said}");
    }
    browser.close().await;
}
