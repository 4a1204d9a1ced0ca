//! Every sentence of the engine, in three languages.

mod assumed;
mod choices;
mod parts;
mod refused;
mod talk;

pub use assumed::*;
pub use choices::*;
pub use parts::*;
pub use refused::*;
pub use talk::*;

use domain::Locale;

fn pick<'a>(locale: Locale, en: &'a str, es: &'a str, pt: &'a str) -> &'a str {
    match locale {
        Locale::En => en,
        Locale::Es => es,
        Locale::Pt => pt,
    }
}

fn text(locale: Locale, en: String, es: String, pt: String) -> String {
    match locale {
        Locale::En => en,
        Locale::Es => es,
        Locale::Pt => pt,
    }
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("“{word}”")).collect::<Vec<_>>().join(", ")
}
