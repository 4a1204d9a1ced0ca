//! While a question is typed: the browser reads and completes it, as the server does; a word is taught.

use crate::driver::{Browser, Site};
use app::typing::engine;
use domain::{Day, WeekStart};
use nlq::Source;
use semantic::catalogue::Family;
use serde_json::Value;
use std::path::{Path, PathBuf};

const SHOP: [Family; 6] = [Family::Orders, Family::Items, Family::Ads, Family::Web, Family::Stock, Family::Demand];
const SAAS: [Family; 5] = [Family::Ads, Family::Web, Family::Mrr, Family::Subscriptions, Family::Invoices];

/// A key press may take so long, in milliseconds.
const MOST: f64 = 5.0;

#[tokio::test]
async fn both_builds_read_every_question_alike() {
    if !crate::enabled() {
        return;
    }
    let site = Site::start("agree", false).await;
    let browser = Browser::open(&site).await;
    browser.visit("/login").await;
    for (business, families) in [("shop", &SHOP[..]), ("saas", &SAAS[..])] {
        let source = Source { families: families.to_vec(), values: values(business), whole: true, ..Source::default() };
        let talks = engine::Talks { source, week: WeekStart::Monday, talks: talks(business) };
        let given = serde_json::to_string(&talks).expect("json");
        let heard = hear(&browser, &given).await;
        let here = serde_json::to_value(engine::hear(talks.clone(), || 0.0).readings).expect("json");
        let pairs = here.as_array().zip(heard["readings"].as_array()).expect("readings");
        assert_eq!(pairs.0.len(), pairs.1.len(), "{business}");
        let differ = pairs.0.iter().zip(pairs.1).zip(&talks.talks).filter(|((here, there), _)| here != there);
        let differ: Vec<_> = differ.map(|((here, there), (_, questions))| (questions, here, there)).take(3).collect();
        assert!(differ.is_empty(), "{business}: the builds differ: {differ:#?}");
        let count: usize = talks.talks.iter().map(|(_, questions)| questions.len()).sum();
        let took = heard["took"].as_f64().expect("a time");
        println!("{business}: {count} questions read alike, {:.2} ms each in the browser", took / count as f64);
        assert!(count > 100 && took / (count as f64) < MOST, "{count} questions, {took} ms");
    }
    browser.close().await;
}

/// What the page's own build makes of conversations.
async fn hear(browser: &Browser, talks: &str) -> Value {
    let script = "const [talks, done] = arguments;
        const built = document.querySelector('link[rel=modulepreload]').href;
        import(built).then(module => module.hearTalks(talks)).then(done, error => done('failed: ' + error));";
    let heard = browser.client.execute_async(script, vec![talks.into()]).await.expect("the script runs");
    serde_json::from_str(heard.as_str().unwrap_or_default()).unwrap_or_else(|_| panic!("no readings: {heard}"))
}

/// The evaluation's conversations and questions about a business, each with its day.
fn talks(business: &str) -> Vec<(Day, Vec<String>)> {
    let mut found: Vec<(Day, Vec<String>)> = Vec::new();
    let mut files: Vec<_> =
        std::fs::read_dir(folder()).expect("the evaluation").flatten().map(|file| file.path()).collect();
    files.retain(|path| path.extension().is_some_and(|ext| ext == "txt") && !path.ends_with("values.txt"));
    files.sort();
    assert!(files.len() >= 10, "{files:?}");
    for path in files {
        let text = read(&path);
        let mut day = None;
        for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with(['#', '~', ' '])) {
            if let Some(stage) = line.strip_prefix("@ ") {
                let (of, today) = stage.split_once(' ').expect("a business and a day");
                day = (of == business).then(|| today.trim().parse::<Day>().expect("a day"));
            } else if let Some(day) = day {
                match line.strip_prefix("+ ").zip(found.last_mut()) {
                    Some((next, (_, questions))) => questions.push(next.trim().into()),
                    None => found.push((day, vec![line.trim().into()])),
                }
            }
        }
    }
    found
}

fn values(business: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut found: Vec<(String, Vec<(String, String)>)> = Vec::new();
    for line in read(&folder().join("values.txt")).lines() {
        let parts: Vec<&str> = line.split('\t').collect();
        let [of, dimension, value, ..] = parts[..] else { continue };
        if of == business {
            let name = parts.get(3).copied().unwrap_or_default();
            match found.last_mut().filter(|(last, _)| last == dimension) {
                Some((_, values)) => values.push((value.into(), name.into())),
                None => found.push((dimension.into(), vec![(value.into(), name.into())])),
            }
        }
    }
    found
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/nlq/eval")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

const DOWN: &str = "\u{e015}";
const ESCAPE: &str = "\u{e00c}";
const ENTER: &str = "\u{e007}";

/// Types a question by its completions, teaches a word, uses it, takes it away and back. In a workspace that sold 230.50 in January 2026.
pub async fn types_and_teaches(browser: &Browser) {
    browser.visit("/dashboard/ask").await;
    let watch = "window.keyPresses = [];
        new PerformanceObserver(list => window.keyPresses.push(...list.getEntriesByName('ask-key').map(key => key.duration)))
          .observe({ type: 'measure' })";
    browser.eval(watch).await;
    let open = |option: &str| {
        format!(
            "const list = document.querySelector('.typing-list:not([hidden])');
             return !!list && list.innerText.includes('{option}')
               && document.querySelector('#question').getAttribute('aria-expanded') === 'true'"
        )
    };
    keys(browser, "reven").await;
    browser.until("revenue is offered", &open("revenue")).await;
    keys(browser, ESCAPE).await;
    browser.until("the list is closed", "return !document.querySelector('.typing-list:not([hidden])')").await;
    keys(browser, &format!("{DOWN}{ENTER} by chan")).await;
    browser.until("channel is offered", &open("channel")).await;
    keys(browser, &format!("{DOWN}{ENTER}in january 2026")).await;
    let understood = "return document.querySelector('.dock-live').innerText.includes('January 2026')
        && document.querySelector('.dock-live .is-metric').innerText === 'Revenue'";
    browser.until("it is understood", understood).await;
    let middle = "const all = window.keyPresses.sort((a, b) => a - b);
        return all.length < 20 ? null : all[all.length >> 1]";
    let took = browser.eval(middle).await;
    assert!(took.as_f64().is_some_and(|took| took < MOST), "the median key press took {took} ms");
    println!("the median key press took {took} ms");
    keys(browser, ENTER).await;
    browser.until_text("230.50").await;

    for (sentence, shown) in [("when I say dosh I mean revenue", "Remember"), ("dosh in january 2026", "230.50")] {
        browser.until("the field is empty", "return document.querySelector('#question').value === ''").await;
        keys(browser, &format!("{sentence}{ENTER}")).await;
        browser
            .until(
                "the question is asked",
                &format!("return document.querySelector('#latest').innerText === '{sentence}'"),
            )
            .await;
        browser.until_text(shown).await;
        if shown == "Remember" {
            browser.press("button", "Remember").await;
            browser.until_text("From now on").await;
        }
    }
    browser.visit("/dashboard/settings/words").await;
    browser.until_text("dosh").await;
    browser.press("button", "Remove").await;
    browser.until_text("no longer understand").await;
    browser.press("button", "Undo").await;
    browser.until_text("is back").await;
    browser.until("it is listed again", "return document.querySelector('table.list').innerText.includes('dosh')").await;
    browser.console_is_empty("typing and teaching").await;
}

async fn keys(browser: &Browser, keys: &str) {
    browser.find("#question").await.send_keys(keys).await.expect("the field takes keys");
}
