//! Reads questions from standard input and prints what each is taken to mean. A file of values (dimension, value and label
//! separated by tabs) may be named as the argument; without one the shop of the tests is asked about.

#[path = "../tests/it/shop.rs"]
mod shop;

use nlq::Vocabulary;
use std::io::BufRead;

fn main() {
    let vocabulary = match std::env::args().nth(1).map(std::fs::read_to_string) {
        Some(Ok(text)) => Vocabulary::new(text.lines().filter_map(|line| {
            let mut parts = line.split('\t').map(String::from);
            Some((parts.next()?, parts.next()?, parts.next()?))
        })),
        Some(Err(error)) => return eprintln!("{error}"),
        None => shop::vocabulary(),
    };
    for text in std::io::stdin().lock().lines().map_while(Result::ok).filter(|line| !line.trim().is_empty()) {
        let reading = shop::ask(&vocabulary, &text, None);
        println!("{} | {} | {} | {}", reading.locale.code(), text, shop::line(&reading), shop::shape(&reading.shape));
        if reading.query.is_none() {
            println!("      {} {:?}", reading.message, reading.choices);
        }
    }
}
