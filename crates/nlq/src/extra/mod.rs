//! Ways of saying that belong to questions rather than to labels: verbs and spoken short forms, folded or not.

mod dimensions;
mod english;
mod marketing;
mod portuguese;
mod saas;
mod shop;
mod spanish;
mod spoken;
mod stock;

use crate::pattern::Patterns;
use domain::Locale;
use std::sync::LazyLock;

/// A metric's or dimension's key, and its phrases in each language.
pub(crate) type Said = (&'static str, [&'static str; 3]);

/// Key, language, phrase.
pub(crate) fn phrases() -> impl Iterator<Item = (&'static str, Locale, &'static str)> {
    let all = [shop::SAID, saas::SAID, marketing::SAID, stock::SAID, dimensions::SAID];
    all.into_iter().flatten().flat_map(|(key, languages)| {
        let spoken = Locale::ALL.into_iter().zip(languages);
        spoken.flat_map(move |(locale, list)| {
            list.split('|').map(str::trim).filter(|phrase| !phrase.is_empty()).map(move |phrase| (*key, locale, phrase))
        })
    })
}

/// The families of phrases, each with its language and the key of its figure.
pub(crate) fn families() -> &'static Patterns<(Locale, &'static str)> {
    static ALL: LazyLock<Patterns<(Locale, &str)>> = LazyLock::new(|| {
        let all = [
            (Locale::En, english::FAMILIES),
            (Locale::Es, spanish::FAMILIES),
            (Locale::Pt, &[portuguese::FAMILIES][..]),
        ];
        let of_all = all
            .into_iter()
            .flat_map(|(locale, lists)| lists.iter().flat_map(|list| list.iter()).map(move |family| (locale, family)));
        Patterns::of_stems(
            of_all.flat_map(|(locale, (key, patterns))| patterns.iter().map(move |pattern| (*pattern, (locale, *key)))),
        )
    });
    &ALL
}

/// The same for phrases that are put together of their parts.
pub(crate) fn spoken() -> impl Iterator<Item = (&'static str, Locale, &'static str)> {
    spoken::phrases().iter().map(|(key, locale, phrase)| (*key, *locale, phrase.as_str()))
}

#[cfg(test)]
mod tests;
