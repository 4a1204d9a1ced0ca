//! Countries by their ISO 3166 code.

use domain::Locale;
use std::{collections::HashMap, sync::LazyLock};

/// A code and its names, tab-separated; where they come from is said in the file's head.
static NAMES: LazyLock<HashMap<&str, [&str; 3]>> = LazyLock::new(|| {
    let lines = include_str!("countries.tsv").lines().filter(|line| !line.starts_with('#'));
    let row = |line: &'static str| {
        let mut cells = line.split('\t');
        Some((cells.next()?, [cells.next()?, cells.next()?, cells.next()?]))
    };
    lines.filter_map(row).collect()
});

/// The name of a country, by its code of two capitals.
pub(super) fn name(code: &str, locale: Locale) -> Option<&'static str> {
    let [en, es, pt] = NAMES.get(code)?;
    Some(match locale {
        Locale::En => en,
        Locale::Es => es,
        Locale::Pt => pt,
    })
}
