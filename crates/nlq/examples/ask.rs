//! Reads questions from standard input and prints what each is taken to mean.

#[path = "../tests/it/shop.rs"]
mod shop;

use std::io::BufRead;

fn main() {
    let vocabulary = shop::vocabulary();
    for text in std::io::stdin().lock().lines().map_while(Result::ok).filter(|line| !line.trim().is_empty()) {
        let reading = shop::ask(&vocabulary, &text, None);
        println!("{} | {} | {} | {}", reading.locale.code(), text, shop::line(&reading), shop::shape(&reading.shape));
        if reading.query.is_none() {
            println!("      {} {:?}", reading.message, reading.choices);
        }
    }
}
