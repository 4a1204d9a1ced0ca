//! Which everyday words the engine knows: reads words from standard input, puts each into a few questions of a language and prints
//! how each question is read then.
//!
//! ```text
//! cargo run -p nlq --example words -- en < words
//! ```
//!
//! `=` the word changes nothing, `~` it changes the query, `c` something is asked back, `?` it is not known, `!` it is refused for
//! another reason.

#[path = "../tests/it/shop.rs"]
#[allow(dead_code)]
mod shop;

use domain::Locale;
use nlq::{Refusal, Status, Vocabulary};
use std::io::BufRead;

const EN: &[&str] = &[
    "{} revenue last month",
    "revenue last month {}",
    "how much revenue did we {} last month",
    "how many orders {} by channel last month",
];
const ES: &[&str] = &[
    "{} ventas del mes pasado",
    "ventas del mes pasado {}",
    "cuánto {} las ventas el mes pasado",
    "cuántos pedidos {} por canal el mes pasado",
];
const PT: &[&str] = &[
    "{} vendas do mês passado",
    "vendas do mês passado {}",
    "quanto {} as vendas no mês passado",
    "quantos pedidos {} por canal no mês passado",
];

fn main() {
    let code = std::env::args().nth(1).unwrap_or_default();
    let Some(locale) = Locale::ALL.into_iter().find(|locale| locale.code() == code) else {
        return eprintln!("a language: en, es or pt");
    };
    let carriers = match locale {
        Locale::En => EN,
        Locale::Es => ES,
        Locale::Pt => PT,
    };
    let vocabulary = shop::vocabulary();
    let plain: Vec<String> =
        carriers.iter().map(|carrier| shop::line(&read(&vocabulary, carrier, "", locale))).collect();
    for word in std::io::stdin().lock().lines().map_while(Result::ok) {
        let marks = carriers.iter().zip(&plain).map(|(carrier, plain)| {
            let reading = read(&vocabulary, carrier, &word, locale);
            match (reading.status, reading.refusal) {
                (Status::Answered, _) if shop::line(&reading) == *plain => '=',
                (Status::Answered, _) => '~',
                (Status::Clarify, _) => 'c',
                (_, Some(Refusal::NotUnderstood)) => '?',
                _ => '!',
            }
        });
        println!("{}\t{word}", marks.collect::<String>());
    }
}

fn read(vocabulary: &Vocabulary, carrier: &str, word: &str, locale: Locale) -> nlq::Reading {
    let text = carrier.replace("{}", word);
    shop::ask(vocabulary, text.split_whitespace().collect::<Vec<_>>().join(" ").as_str(), Some(locale))
}
