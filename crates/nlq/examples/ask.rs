//! Reads questions from standard input and prints what each is taken to mean. `--talk` reads them as one conversation. A file of
//! values (dimension, value and label separated by tabs) may be named; without one the shop of the tests is asked about.
//! `--subscriptions` and `--everything` ask a workspace that has such data.

#[path = "../tests/it/shop.rs"]
#[allow(dead_code)]
mod shop;

use domain::WeekStart;
use nlq::{Question, State, Vocabulary};
use semantic::catalogue::Family;
use std::io::BufRead;

fn main() {
    use Family::{Ads, Demand, Invoices, Items, Mrr, Orders, Stock, Subscriptions, Web};
    let says = |option: &str| std::env::args().any(|word| word == option);
    let talk = says("--talk");
    let families: &[Family] = match (says("--subscriptions"), says("--everything")) {
        (true, _) => &[Ads, Web, Mrr, Subscriptions, Invoices],
        (_, true) => &[Orders, Items, Ads, Web, Stock, Demand],
        _ => &[Orders, Items],
    };
    let file = std::env::args().skip(1).find(|word| !word.starts_with("--"));
    let vocabulary = match file.map(std::fs::read_to_string) {
        Some(Ok(text)) => Vocabulary::with(
            families,
            text.lines().filter_map(|line| {
                let mut parts = line.split('\t').map(String::from);
                Some((parts.next()?, parts.next()?, parts.next()?))
            }),
        ),
        Some(Err(error)) => return eprintln!("{error}"),
        None => shop::vocabulary(),
    };
    let Ok(today) = shop::TODAY.parse() else { return };
    let mut state = State::default();
    for text in std::io::stdin().lock().lines().map_while(Result::ok) {
        if text.trim().is_empty() {
            state = State::default();
            continue;
        }
        let reading =
            nlq::follow(Question { text: &text, locale: None, today, week: WeekStart::Monday }, &state, &vocabulary);
        println!("{} | {} | {} | {}", reading.locale.code(), text, shop::line(&reading), shop::shape(&reading.shape));
        if reading.query.is_none() {
            println!("      {} {:?}", reading.message, reading.choices);
        }
        if talk {
            state = state.after(&reading);
        }
    }
}
