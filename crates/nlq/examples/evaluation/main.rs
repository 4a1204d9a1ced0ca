//! Reads the evaluation's questions and compares the queries, without a database: quick, for work on the grammar. Numbers
//! are what `cargo xtask eval` adds.
//!
//! ```text
//! cargo run -p nlq --example evaluation [-- --show held|fresh] [--kind KIND] [--folder PATH]
//! ```
//!
//! `--folder` asks questions of one's own, written as those of `eval` are.

mod corpus;
mod judge;
mod meaning;
mod reader;
mod tally;

use corpus::{Business, Part, Sort};
use judge::{Got, Names};
use nlq::{Reading, State};
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let mut shown = vec![Part::Dev];
    for pair in words.windows(2).filter(|pair| pair[0] == "--show") {
        shown.push(Part::parse(&pair[1]).ok_or("--show held or --show fresh")?);
    }
    let option = |name: &str| words.iter().position(|word| word == name).and_then(|at| words.get(at + 1));
    let kind = option("--kind");
    let folder =
        option("--folder").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("eval"), |path| path.into());
    let reader = reader::Reader::new(&folder)?;
    let shop = corpus::values(&folder, Business::Shop)?.into_iter().map(|value| (Business::Shop, value));
    let saas = corpus::values(&folder, Business::Saas)?.into_iter().map(|value| (Business::Saas, value));
    let names = Names::new(shop.chain(saas));
    let mut tally = tally::Tally::default();
    let mut times = Vec::new();
    let mut traps = [0, 0, 0];
    for case in corpus::read(&folder)?.iter().filter(|case| kind.is_none_or(|kind| *kind == case.kind)) {
        let mut state = State::default();
        let mut right = true;
        for (at, turn) in case.turns.iter().enumerate() {
            let (reading, time) = reader.read(case, &turn.text, &state);
            times.push(time);
            state = state.after(&reading);
            let got = got(&reading)?;
            let lacks = judge::judge(case, turn, &got, &names, at == 0).err();
            right &= lacks.is_none();
            if case.sort == Sort::Talk {
                tally.count("turn", &format!("turn {}", at + 1), case.part, lacks.is_none());
            }
            if let Sort::Question(locale) = case.sort {
                tally.count("language", locale.code(), case.part, reading.locale == locale);
            }
            traps[case.part as usize] +=
                u32::from(case.sort == Sort::Trap && got.status == "answered" && !turn.is_asked());
            if let Some(lacks) = lacks.filter(|_| shown.contains(&case.part)) {
                let before = if at > 0 { format!("{} … ", case.turns[0].text) } else { String::new() };
                println!("{} {} {} | {before}{}", case.part.code(), case.sort.code(), case.kind, turn.text);
                println!("    {lacks}\n    {} {}", got.query, reading.message);
            }
        }
        tally.count("sort", case.sort.code(), case.part, right);
        tally.count("kind", &format!("{} {}", case.sort.code(), case.kind), case.part, right);
    }
    ["kind", "turn", "language", "sort"].into_iter().for_each(|under| tally.print(under));
    println!("\ntraps answered with a number: dev and held {}, fresh {}", traps[0] + traps[1], traps[2]);
    println!("reading: {}", tally::spread(times));
    Ok(())
}

fn got(reading: &Reading) -> Result<Got, serde_json::Error> {
    Ok(Got {
        status: serde_json::to_value(reading.status)?.as_str().unwrap_or_default().into(),
        query: serde_json::to_value(&reading.query)?,
        shape: serde_json::to_value(&reading.shape)?,
        assumed: !reading.assumptions.is_empty(),
    })
}
