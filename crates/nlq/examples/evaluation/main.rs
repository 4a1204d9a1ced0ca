//! Reads the evaluation's questions and compares the queries, without a database: quick, for work on the grammar. Conversations
//! and numbers are what `cargo xtask eval` adds.
//!
//! ```text
//! cargo run -p nlq --example evaluation [-- --show-held] [--kind KIND]
//! ```

mod corpus;
mod judge;
mod meaning;
mod tally;

use corpus::{Business, Case};
use domain::{Locale, WeekStart};
use judge::{Got, Names};
use nlq::{Question, Reading, Vocabulary};
use semantic::catalogue::Family;
use std::{path::Path, time::Instant};

const SHOP: [Family; 6] = [Family::Orders, Family::Items, Family::Ads, Family::Web, Family::Stock, Family::Demand];
const SAAS: [Family; 5] = [Family::Ads, Family::Web, Family::Mrr, Family::Subscriptions, Family::Invoices];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let held = words.iter().any(|word| word == "--show-held");
    let kind = words.iter().position(|word| word == "--kind").and_then(|at| words.get(at + 1));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("eval");
    let shop = corpus::values(&folder, Business::Shop)?;
    let saas = corpus::values(&folder, Business::Saas)?;
    let own = |[dimension, value, name]: [String; 3]| (dimension, value, name);
    let vocabularies = [
        Vocabulary::with(&SHOP, shop.iter().cloned().map(own)),
        Vocabulary::with(&SAAS, saas.iter().cloned().map(own)),
    ];
    let shop = shop.into_iter().map(|value| (Business::Shop, value));
    let names = Names::new(shop.chain(saas.into_iter().map(|value| (Business::Saas, value))));
    let mut tally = tally::Tally::default();
    let mut times = Vec::new();
    let mut traps = 0;
    for case in corpus::read(&folder)?.iter().filter(|case| kind.is_none_or(|kind| *kind == case.kind)) {
        let vocabulary = &vocabularies[case.business as usize];
        let Some(turn) = case.turns.first() else { continue };
        let begun = Instant::now();
        let reading = read(case, &turn.text, vocabulary);
        times.push(begun.elapsed());
        let got = got(&reading)?;
        let lacks = judge::judge(case, turn, &got, &names, true);
        tally.count("sort", case.sort.code(), case.held, lacks.is_none());
        tally.count("kind", &format!("{} {}", case.sort.code(), case.kind), case.held, lacks.is_none());
        if let corpus::Sort::Question(locale) = case.sort {
            tally.count("language", locale.code(), case.held, reading.locale == locale);
        }
        traps += u32::from(case.sort == corpus::Sort::Trap && got.status == "answered" && !turn.is_asked());
        if let Some(lacks) = lacks.filter(|_| held || !case.held) {
            println!(
                "{} {} | {}\n    {lacks}\n    {} {}",
                case.sort.code(),
                case.kind,
                turn.text,
                got.query,
                reading.message
            );
        }
    }
    ["kind", "language", "sort"].into_iter().for_each(|under| tally.print(under));
    println!("\ntraps answered with a number: {traps}");
    println!("reading: {}", tally::spread(times));
    Ok(())
}

fn read(case: &Case, text: &str, vocabulary: &Vocabulary) -> Reading {
    let question = Question { text, locale: None::<Locale>, today: case.today, week: WeekStart::Monday };
    nlq::read(question, vocabulary)
}

fn got(reading: &Reading) -> Result<Got, serde_json::Error> {
    Ok(Got {
        status: serde_json::to_value(reading.status)?.as_str().unwrap_or_default().into(),
        query: serde_json::to_value(&reading.query)?,
        shape: serde_json::to_value(&reading.shape)?,
        assumed: !reading.assumptions.is_empty(),
    })
}
