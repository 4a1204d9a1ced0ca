//! The words that say what is wanted, not of what: by, top, versus, except, how many; and those that carry nothing.
//!
//! Lists are folded (lower case, no accents, no hyphens), one per role and language, with `|` between phrases.

mod courtesy;
mod en;
mod es;
mod everyday;
mod idioms;
mod idioms_pt;
mod pt;
mod verbs;

pub(crate) use everyday::words as everyday;

use crate::{pattern::Patterns, token::Token};
use domain::{Grain, Locale};
use std::{collections::HashMap, sync::LazyLock};

/// What a phrase does in a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// "by", "per", "for each": the next dimension slices.
    By,
    /// "breakdown", "distribution": a dimension near it slices.
    Breakdown,
    And,
    /// "vs", "compared to", "than": what follows is compared with.
    Versus,
    /// "compare", "difference between".
    Compare,
    With,
    Except,
    Not,
    Which,
    HowMany,
    HowMuch,
    Where,
    When,
    High,
    Low,
    Best,
    Worst,
    BestSeller,
    WorstSeller,
    /// "ranking", "sorted by".
    Rank,
    Share,
    Trend,
    Growth,
    /// "who buys": customers of a kind beside each other, else nobody's business.
    Who,
    /// "at the end of": of levels, which are told at the end of their period.
    AtEnd,
    /// "rate", by itself: the figure as a part of its whole.
    Rate,
    /// "average", "em média": of days, weeks, months.
    Average,
    /// "month over month".
    Over(Grain),
    /// "same period last year".
    YearEarlier,
    /// "the same day last week".
    WeekEarlier,
    /// "the period before".
    PeriodBefore,
    /// "sold", "facturamos": money came in.
    Sold,
    /// "cancelled", "perdimos": what was there went away.
    Lost,
    /// "how did we do".
    HowDo,
    /// "weekly", "each month", "mes a mes".
    Every(Grain),
    /// "day", "semanas": slices after [`Role::By`] and beside superlatives only.
    Unit(Grain),
    /// A preposition before a value or a period.
    In,
    Filler,
    No(Reason),
}

/// Why a question is refused whatever else it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    Why,
    Forecast,
    Change,
    Private,
    Injection,
    Opinion,
    OffTopic,
    /// Medians, percentiles, deviations.
    Statistic,
}

/// A set of languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Langs(pub u8);

impl Langs {
    pub const ALL: Self = Self(0b111);

    pub fn of(locale: Locale) -> Self {
        Self(1 << locale as u8)
    }

    pub fn has(self, locale: Locale) -> bool {
        self.0 & Self::of(locale).0 != 0
    }

    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Phrases found by their first two words.
#[derive(Debug)]
pub struct Phrases<T> {
    by_first: HashMap<String, Starting<T>>,
}

/// What begins with a word: that word alone, and longer phrases by their second word.
#[derive(Debug)]
struct Starting<T> {
    alone: Vec<Phrase<T>>,
    longer: HashMap<String, Vec<Phrase<T>>>,
}

#[derive(Clone, Debug)]
struct Phrase<T> {
    /// The words behind the second.
    rest: Vec<String>,
    langs: Langs,
    means: T,
}

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self { by_first: HashMap::new() }
    }
}

impl<T: Copy + PartialEq> Phrases<T> {
    /// Adds words in one language; the same words with the same meaning in another language share an entry.
    pub fn add(&mut self, words: Vec<String>, langs: Langs, means: T) {
        let mut words = words.into_iter();
        let Some(first) = words.next() else { return };
        let starting =
            self.by_first.entry(first).or_insert_with(|| Starting { alone: Vec::new(), longer: HashMap::new() });
        let known = match words.next() {
            Some(second) => starting.longer.entry(second).or_default(),
            None => &mut starting.alone,
        };
        let rest: Vec<String> = words.collect();
        match known.iter_mut().find(|phrase| phrase.rest == rest && phrase.means == means) {
            Some(phrase) => phrase.langs = phrase.langs.with(langs),
            None => known.push(Phrase { rest, langs, means }),
        }
    }

    /// Whether these words mean anything.
    pub fn has(&self, words: &[String]) -> bool {
        let Some((first, rest)) = words.split_first() else { return false };
        let Some(starting) = self.by_first.get(first) else { return false };
        match rest.split_first() {
            None => !starting.alone.is_empty(),
            Some((second, rest)) => {
                starting.longer.get(second).is_some_and(|phrases| phrases.iter().any(|phrase| phrase.rest == rest))
            }
        }
    }

    /// Whether these words mean anything in a language.
    fn says(&self, words: &[String], locale: Locale) -> bool {
        let Some((first, rest)) = words.split_first() else { return false };
        let Some(starting) = self.by_first.get(first) else { return false };
        let (phrases, rest) = match rest.split_first() {
            None => (Some(&starting.alone), rest),
            Some((second, rest)) => (starting.longer.get(second), rest),
        };
        phrases.is_some_and(|all| all.iter().any(|phrase| phrase.rest == rest && phrase.langs.has(locale)))
    }

    /// Every phrase that stands at `at`: where it ends, its languages, its meaning. `word` picks what is compared.
    pub fn at<'a>(
        &'a self,
        tokens: &'a [Token],
        at: usize,
        word: impl Fn(&Token) -> &str + Copy + 'a,
    ) -> impl Iterator<Item = (usize, Langs, T)> + 'a {
        let starting = tokens.get(at).and_then(|token| self.by_first.get(word(token)));
        let alone = starting.into_iter().flat_map(|starting| &starting.alone);
        let longer = starting
            .zip(tokens.get(at + 1))
            .and_then(|(starting, second)| starting.longer.get(word(second)))
            .into_iter()
            .flatten();
        let longer = longer.filter_map(move |phrase| {
            let end = at + 2 + phrase.rest.len();
            let rest = tokens.get(at + 2..end)?;
            let same = rest.iter().zip(&phrase.rest).all(|(token, expected)| word(token) == expected);
            same.then_some((end, phrase))
        });
        alone.map(move |phrase| (at + 1, phrase)).chain(longer).map(|(end, phrase)| (end, phrase.langs, phrase.means))
    }

    /// Every single word of every phrase.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.by_first.iter().flat_map(|(first, starting)| {
            let alone = starting.alone.iter().flat_map(|phrase| &phrase.rest);
            let longer = starting.longer.iter().flat_map(|(second, phrases)| {
                std::iter::once(second).chain(phrases.iter().flat_map(|phrase| &phrase.rest))
            });
            std::iter::once(first.as_str()).chain(alone.chain(longer).map(String::as_str))
        })
    }
}

/// The phrases of all roles.
pub fn roles() -> &'static Phrases<Role> {
    static ROLES: LazyLock<Phrases<Role>> = LazyLock::new(|| {
        let mut phrases = Phrases::default();
        for (locale, lists) in [(Locale::En, en::LISTS), (Locale::Es, es::LISTS), (Locale::Pt, pt::LISTS)] {
            for (role, list) in lists {
                for phrase in list.split('|').map(str::trim).filter(|phrase| !phrase.is_empty()) {
                    let words = phrase.split_whitespace().map(String::from).collect();
                    phrases.add(words, Langs::of(locale), *role);
                }
            }
        }
        for (locale, phrase) in courtesy::phrases() {
            let words = phrase.split_whitespace().map(String::from).collect();
            phrases.add(words, Langs::of(locale), Role::Filler);
        }
        // What the lists say of a form stands before what its verb would mean.
        for (role, class, list) in verbs::VERBS {
            for form in verbs::forms(*class, list) {
                let words: Vec<String> = form.split_whitespace().map(String::from).collect();
                if !phrases.says(&words, Locale::Es) {
                    phrases.add(words, Langs::of(Locale::Es), *role);
                }
            }
        }
        phrases
    });
    &ROLES
}

/// Idioms of many forms, each with its language and role.
pub(crate) fn idioms() -> &'static Patterns<(Locale, Role)> {
    static ALL: LazyLock<Patterns<(Locale, Role)>> = LazyLock::new(|| {
        let all = [(Locale::En, idioms::ENGLISH), (Locale::Pt, idioms_pt::PORTUGUESE)];
        let of_all = all.into_iter().flat_map(|(locale, roles)| roles.iter().map(move |role| (locale, role)));
        Patterns::of_words(
            of_all
                .flat_map(|(locale, (role, patterns))| patterns.iter().map(move |pattern| (*pattern, (locale, *role))))
                .chain(everyday::patterns()),
        )
    });
    &ALL
}

/// The words of the roles that tell what is wanted: those of five letters or more that a slip may have meant.
pub fn telling() -> impl Iterator<Item = &'static str> {
    let lists = en::LISTS.iter().chain(es::LISTS).chain(pt::LISTS);
    let telling = lists.filter(|(role, _)| {
        matches!(
            role,
            Role::Sold
                | Role::Growth
                | Role::Average
                | Role::Compare
                | Role::Breakdown
                | Role::Trend
                | Role::HowMany
                | Role::HowMuch
        )
    });
    telling.flat_map(|(_, list)| list.split(['|', ' '])).filter(|word| word.len() >= 5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::fold;

    #[test]
    fn courtesies_are_folded() {
        for (_, phrase) in courtesy::phrases() {
            assert_eq!(fold(&phrase), phrase);
        }
    }

    #[test]
    fn verbs_mean_what_their_row_says() {
        let means = |word: &str| {
            let tokens = crate::token::tokens(word);
            let found: Vec<Role> = roles()
                .at(&tokens, 0, |token| &token.text)
                .filter(|(_, langs, _)| langs.has(Locale::Es))
                .map(|found| found.2)
                .collect();
            found
        };
        assert_eq!(means("recaudaban"), [Role::Sold]);
        assert_eq!(means("abandonaron"), [Role::Lost]);
        // A coat, and copper.
        assert_eq!(means("saco"), []);
        assert_eq!(means("cobre"), []);
    }

    #[test]
    fn lists_are_folded() {
        for (_, list) in en::LISTS.iter().chain(es::LISTS).chain(pt::LISTS) {
            assert_eq!(fold(list), *list);
            assert!(!list.contains('-') && !list.contains('\''), "{list}");
        }
    }
}
