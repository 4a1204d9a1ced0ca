//! A real Chromium, headless, through chromedriver; and a real `bos serve` on a fresh SQLite file.

use fantoccini::{Client, ClientBuilder, Locator, elements::Element, wd::WebDriverCompatibleCommand};
use serde_json::{Value, json};
use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tokio::time::sleep;

/// How long a page may take to show something before a test gives up.
const PATIENCE: Duration = Duration::from_secs(20);

/// A desktop and a phone, in CSS pixels.
pub const DESKTOP: (u32, u32) = (1366, 768);
pub const PHONE: (u32, u32) = (390, 844);

/// A served product, its folder gone when dropped.
pub struct Site {
    process: Child,
    folder: PathBuf,
    port: u16,
    pub base: String,
    /// From the start of the process until it answered that it is ready.
    pub started_in: Duration,
}

impl Site {
    /// Starts `bos serve` on a free port, after the demo workspaces are made when `demo`.
    pub async fn start(name: &str, demo: bool) -> Self {
        let port = free_port();
        let folder = std::env::temp_dir().join(format!("bos-browser-{name}-{port}"));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        if demo {
            let made = bos(&folder, port).arg("demo").stdout(Stdio::null()).status();
            assert!(made.expect("bos demo runs").success());
        }
        Self::serve(folder, port).await
    }

    /// Ends the server and starts it anew on the same data and port.
    pub async fn restart(mut self) -> Self {
        self.stop();
        let folder = std::mem::take(&mut self.folder);
        Self::serve(folder, self.port).await
    }

    async fn serve(folder: PathBuf, port: u16) -> Self {
        let started = Instant::now();
        let process = bos(&folder, port).arg("serve").spawn().expect("bos serve starts");
        wait_for_port(port).await;
        Self { process, folder, port, base: format!("http://127.0.0.1:{port}"), started_in: started.elapsed() }
    }

    /// The server's resident memory.
    pub fn resident_megabytes(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or(f64::NAN) / 1000.0
    }

    fn stop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.stop();
        if !self.folder.as_os_str().is_empty() {
            let _ = std::fs::remove_dir_all(&self.folder);
        }
    }
}

/// The binary under test: the one cargo built, or `BOS_TEST_BINARY`.
fn bos(folder: &Path, port: u16) -> Command {
    let built = std::env::var_os("BOS_TEST_BINARY").unwrap_or_else(|| env!("CARGO_BIN_EXE_bos").into());
    let mut command = Command::new(built);
    command.env("BOS_DATA_DIR", folder).env("BOS_ADDR", format!("127.0.0.1:{port}")).env("BOS_LOG", "warn");
    command
        .env("BOS_SITE_DIR", concat!(env!("CARGO_MANIFEST_DIR"), "/../frontend/dist"))
        .env_remove("BOS_DATABASE_URL");
    command
}

/// One browser window, and what its console said.
pub struct Browser {
    pub client: Client,
    driver: Child,
    base: String,
}

impl Browser {
    pub async fn open(site: &Site) -> Self {
        let port = free_port();
        let mut command = Command::new("chromedriver");
        command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
        let driver = command.spawn().expect("chromedriver starts");
        wait_for_port(port).await;
        let mut client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
        let options = json!({
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": { "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en-US"
            ] }
        });
        client.capabilities(options.as_object().cloned().unwrap_or_default());
        let client = client.connect(&format!("http://127.0.0.1:{port}")).await.expect("a browser session");
        let browser = Self { client, driver, base: site.base.clone() };
        browser.window(DESKTOP).await;
        browser
    }

    /// Sizes the page's viewport and its pixel ratio, exactly.
    pub async fn window(&self, (width, height): (u32, u32)) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700 });
        self.cdp("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    pub async fn theme(&self, scheme: &str) {
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.cdp("Emulation.setEmulatedMedia", features).await;
    }

    /// Opens a path and waits until the page is hydrated.
    pub async fn visit(&self, path: &str) {
        self.client.goto(&format!("{}{path}", self.base)).await.expect("the page opens");
        self.hydrated().await;
    }

    /// Opens a page that has no WASM.
    pub async fn open_plain(&self, path: &str) {
        self.client.goto(&format!("{}{path}", self.base)).await.expect("the page opens");
    }

    /// Waits until nothing loads any more: no busy region, and every chart drawn.
    pub async fn settled(&self) {
        self.until(
            "the page is settled",
            "return document.readyState === 'complete' && !document.querySelector('[aria-busy=\"true\"]')",
        )
        .await;
        sleep(Duration::from_millis(250)).await;
    }

    /// Waits until the WASM runs: `frontend` marks the document when it has hydrated.
    pub async fn hydrated(&self) {
        self.until("the page is hydrated", "return document.documentElement.dataset.hydrated === 'true'").await;
    }

    /// The first element that matches, waited for.
    pub async fn find(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        match found {
            Ok(element) => element,
            Err(error) => panic!("nothing matches {css} at {}: {error}\n{}", self.path().await, self.body().await),
        }
    }

    pub async fn click(&self, css: &str) {
        let element = self.find(css).await;
        let handle = serde_json::to_value(&element).expect("an element has a handle");
        let scroll = "arguments[0].scrollIntoView({block: 'center'})";
        self.client.execute(scroll, vec![handle]).await.expect("the page scrolls");
        element.click().await.unwrap_or_else(|error| panic!("{css} can't be clicked: {error}"));
    }

    /// Types into a field, replacing what it holds.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.find(css).await;
        field.clear().await.expect("the field clears");
        field.send_keys(text).await.expect("the field takes text");
    }

    /// Clicks the first visible element of that kind whose text contains `text`, once there is one.
    pub async fn press(&self, tag: &str, text: &str) {
        let script = format!(
            "const e = [...document.querySelectorAll({tag})].find(e => e.offsetParent && !e.disabled && e.innerText.toLowerCase().includes({text}));
             if (e) {{ e.scrollIntoView({{block: 'center'}}); e.click(); }} return !!e",
            tag = json!(tag),
            text = json!(text.to_lowercase())
        );
        self.until(&format!("there is a {tag} that says {text}"), &script).await;
    }

    /// Sends the form a field belongs to, as Enter does.
    pub async fn press_enter(&self, css: &str) {
        self.find(css).await.send_keys("\u{E007}").await.expect("the field takes Enter");
    }

    /// Chooses a value of a select.
    pub async fn choose(&self, css: &str, value: &str) {
        self.find(css)
            .await
            .select_by_value(value)
            .await
            .unwrap_or_else(|error| panic!("{css} has no {value}: {error}"));
    }

    /// Waits until a script returns true.
    pub async fn until(&self, what: &str, script: &str) {
        self.until_within(PATIENCE, what, script).await;
    }

    /// Waits that long until a script returns true.
    pub async fn until_within(&self, patience: Duration, what: &str, script: &str) {
        let started = Instant::now();
        while started.elapsed() < patience {
            if self.client.execute(script, vec![]).await.ok() == Some(Value::Bool(true)) {
                return;
            }
            sleep(Duration::from_millis(50)).await;
        }
        panic!(
            "waited in vain until {what}, at {}; console: {:?}\n{}",
            self.path().await,
            self.console().await,
            self.body().await
        );
    }

    pub async fn until_path(&self, path: &str) {
        self.until(&format!("the address is {path}"), &format!("return location.pathname === '{path}'")).await;
        self.hydrated().await;
    }

    pub async fn until_text(&self, text: &str) {
        self.until(
            &format!("the page says {text}"),
            &format!("return document.body.innerText.includes({})", json!(text)),
        )
        .await;
    }

    pub async fn path(&self) -> String {
        self.client.current_url().await.map(|url| url.path().to_owned()).unwrap_or_default()
    }

    async fn body(&self) -> String {
        let text = self.client.execute("return document.body.innerText.slice(0, 1500)", vec![]).await;
        text.ok().and_then(|text| text.as_str().map(str::to_owned)).unwrap_or_default()
    }

    pub async fn eval(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    pub async fn cdp(&self, command: &str, params: Value) -> Value {
        let call = Raw { path: "goog/cdp/execute", body: json!({ "cmd": command, "params": params }) };
        self.client.issue_cmd(call).await.expect("a DevTools command")
    }

    /// What the console said since it was last asked.
    pub async fn console(&self) -> Vec<String> {
        let log = self
            .client
            .issue_cmd(Raw { path: "se/log", body: json!({ "type": "browser" }) })
            .await
            .expect("the console's log");
        let entries = log.as_array().cloned().unwrap_or_default();
        entries
            .iter()
            .map(|entry| {
                format!("{} {}", entry["level"].as_str().unwrap_or(""), entry["message"].as_str().unwrap_or(""))
            })
            .collect()
    }

    pub async fn console_is_empty(&self, place: &str) {
        let said = self.console().await;
        assert!(said.is_empty(), "the console on {place} says {said:#?}");
    }

    /// Keeps a picture under BOS_SCREENSHOTS, when that names a folder.
    pub async fn picture(&self, name: &str) {
        if let Some(folder) = std::env::var_os("BOS_SCREENSHOTS") {
            let png = self.client.screenshot().await.expect("a screenshot");
            std::fs::create_dir_all(&folder).expect("the folder for screenshots");
            std::fs::write(PathBuf::from(folder).join(format!("{name}.png")), png).expect("the picture is written");
        }
    }

    /// What axe finds serious or critical on the page; `None` where axe-core isn't installed.
    pub async fn axe(&self) -> Option<Vec<String>> {
        let source = std::fs::read_to_string(std::env::var_os("BOS_TEST_AXE")?).expect("axe-core can be read");
        self.client.execute(&source, vec![]).await.expect("axe-core loads");
        let script = "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then(r => done(r.violations
              .filter(v => v.impact === 'serious' || v.impact === 'critical')
              .map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ') + ' ' + (n.any[0] ? n.any[0].message : '')).slice(0, 3).join(' | '))))
              .catch(e => done(['axe failed: ' + e]))";
        let found = self.client.execute_async(script, vec![]).await.expect("axe runs");
        Some(found.as_array().into_iter().flatten().filter_map(|v| v.as_str().map(str::to_owned)).collect())
    }

    pub async fn close(mut self) {
        let _ = self.client.clone().close().await;
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
    }
}

/// A chromedriver command that WebDriver does not have.
#[derive(Debug)]
struct Raw {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Raw {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    listener.local_addr().expect("an address").port()
}

async fn wait_for_port(port: u16) {
    let started = Instant::now();
    while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        assert!(started.elapsed() < PATIENCE, "nothing listens on port {port}");
        sleep(Duration::from_millis(30)).await;
    }
}
