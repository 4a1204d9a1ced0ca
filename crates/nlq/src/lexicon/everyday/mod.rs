//! Everyday words that carry nothing in a question about figures, gathered from how often words are used in each language: adverbs of
//! how sure or how much one is, what one says to start, to go on and to end, verbs of saying and seeing, verbs that figures
//! take ("came in at", "se ubicó en"). A word that names a thing is never among them, nor one that leaves something out.
//!
//! They are told apart from the other lists because a word of a value's name is none of them: a shop that sells a "Simply Red
//! Mug" asks which words were meant rather than pass over one.

mod english;
mod portuguese;
mod spanish;

use super::{Langs, Phrases, Role};
use domain::Locale;
use std::sync::LazyLock;

/// Stems of adverbs and the ending that makes them.
type Adverbs = (&'static str, &'static str);

/// Every word of them by itself.
pub(crate) fn words() -> &'static Phrases<()> {
    static ALL: LazyLock<Phrases<()>> = LazyLock::new(|| {
        let mut phrases = Phrases::default();
        let all = [
            (Locale::En, english::WORDS, english::ADVERBS),
            (Locale::Es, spanish::WORDS, spanish::ADVERBS),
            (Locale::Pt, portuguese::WORDS, portuguese::ADVERBS),
        ];
        for (locale, plain, (roots, ending)) in all {
            let made = list(roots).map(|root| format!("{root}{ending}"));
            for word in list(plain).map(String::from).chain(made) {
                phrases.add(vec![word], Langs::of(locale), ());
            }
        }
        phrases
    });
    &ALL
}

/// Phrases of several words, with what they do.
pub(super) fn patterns() -> impl Iterator<Item = (&'static str, (Locale, Role))> {
    let all = [(Locale::En, english::PATTERNS), (Locale::Es, spanish::PATTERNS), (Locale::Pt, portuguese::PATTERNS)];
    all.into_iter().flat_map(|(locale, roles)| {
        roles.iter().flat_map(move |(role, patterns)| patterns.iter().map(move |pattern| (*pattern, (locale, *role))))
    })
}

fn list(words: &'static str) -> impl Iterator<Item = &'static str> {
    words.split('|').map(str::trim).filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn everyday_words_stand_alone_and_are_folded() {
        for (plain, (roots, _)) in [
            (english::WORDS, english::ADVERBS),
            (spanish::WORDS, spanish::ADVERBS),
            (portuguese::WORDS, portuguese::ADVERBS),
        ] {
            for word in list(plain).chain(list(roots)) {
                assert_eq!(fold(word), word);
                assert!(!word.contains(' '), "{word}");
            }
        }
    }

    #[test]
    fn what_leaves_something_out_is_no_everyday_word() {
        let kept = "without|except|other|another|different|only|expected|should|new|first|next|same|before|after|between|average|sin|otro|otra|\
                    distinto|primero|nuevo|mismo|antes|despues|sem|outro|outra|diferente|novo|mesmo|depois|weather|competitor|stock|price";
        for word in kept.split('|').map(str::trim) {
            assert!(!words().has(&[word.to_string()]), "{word}");
        }
    }
}
