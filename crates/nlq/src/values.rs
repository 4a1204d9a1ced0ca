//! The workspace's own values (channels, countries, products, …) found in a question, by hash, however many there are.

use crate::{fold::stem, places, token::Token, token::tokens, typo::distance};
use std::collections::{HashMap, HashSet};

/// One value of a dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The dimension's key.
    pub dimension: &'static str,
    /// As queries filter by it.
    pub value: String,
    /// As people call it.
    pub label: String,
    pub folded: String,
}

/// An index over the words of all values.
#[derive(Debug, Default)]
pub struct Values {
    entries: Vec<Entry>,
    by_phrase: HashMap<String, Vec<u32>>,
    by_word: HashMap<String, Vec<u32>>,
    firsts: HashSet<String>,
    /// The words behind the first of every name.
    others: HashSet<String>,
    /// The words of all names, by first letter and length: what a slip may have meant.
    spelled: HashMap<(u8, usize), Vec<String>>,
    longest: usize,
}

/// Labels of more words than this are found by some of their words only.
const LONGEST: usize = 14;

impl Values {
    /// Adds one value; empty ones are no names and are left out.
    pub fn add(&mut self, dimension: &'static str, value: String, label: String) {
        let id = self.entries.len() as u32;
        let names: Vec<Vec<Token>> = [&label, &value].into_iter().map(|name| words(name)).collect();
        if names.iter().all(Vec::is_empty) {
            return;
        }
        let folded = names.first().map(|name| joined(name, |token| &token.text)).unwrap_or_default();
        for (at, name) in names.iter().enumerate() {
            self.name(id, name.iter().map(|token| token.stem.clone()).collect());
            if name.iter().any(|token| token.text == "&") {
                for and in ["", "and", "y", "e"] {
                    let said = name.iter().map(|token| if token.text == "&" { and } else { &token.stem });
                    self.name(id, said.filter(|word| !word.is_empty()).map(String::from).collect());
                }
            }
            if at == 0 {
                for token in name {
                    let ids = self.by_word.entry(token.stem.clone()).or_default();
                    if ids.last() != Some(&id) {
                        ids.push(id);
                    }
                }
            }
        }
        // "LinkedIn" where the platform is called LinkedIn Ads.
        for name in names.iter().filter(|name| dimension == "platform" && name.len() > 1) {
            let short = name.split_last().filter(|(last, _)| matches!(last.text.as_str(), "ads" | "ad"));
            if let Some((_, rest)) = short {
                self.name(id, rest.iter().map(|token| token.stem.clone()).collect());
            }
        }
        // "Copo baixo" of "Copo baixo, 6 peças".
        if dimension == "product"
            && let Some(short) = label.split_once(',').map(|(short, _)| words(short)).filter(|short| short.len() > 1)
        {
            self.name(id, short.iter().map(|token| token.stem.clone()).collect());
        }
        for group in places::groups(dimension) {
            let is_here = |name: &str| names.iter().any(|words| joined(words, |token| &token.text) == name);
            if group.split('|').any(is_here) {
                group.split('|').for_each(|name| self.name(id, name.split(' ').map(stem).collect()));
                group.split(['|', ' ']).for_each(|word| self.spell(word));
            }
        }
        folded.split(' ').for_each(|word| self.spell(word));
        self.entries.push(Entry { dimension, value, label, folded });
    }

    /// Words of five letters or more are looked for behind slips.
    fn spell(&mut self, word: &str) {
        let Some(first) = word.bytes().next().filter(|_| word.len() >= 5) else { return };
        let known = self.spelled.entry((first, word.len())).or_default();
        if let Err(at) = known.binary_search_by(|other| other.as_str().cmp(word)) {
            known.insert(at, word.into());
        }
    }

    fn name(&mut self, id: u32, stems: Vec<String>) {
        let Some(first) = stems.first().filter(|_| stems.len() <= LONGEST) else { return };
        self.firsts.insert(first.clone());
        self.others.extend(stems.iter().skip(1).cloned());
        self.longest = self.longest.max(stems.len());
        let ids = self.by_phrase.entry(stems.join(" ")).or_default();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }

    pub fn entry(&self, id: u32) -> Option<&Entry> {
        self.entries.get(id as usize)
    }

    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub fn knows(&self, stem: &str) -> bool {
        self.by_word.contains_key(stem) || self.firsts.contains(stem) || self.others.contains(stem)
    }

    /// Every value named from `at` on: where the name ends and the entries it may mean, the shortest name first.
    pub fn at(&self, tokens: &[Token], at: usize) -> Vec<(usize, Vec<u32>)> {
        let mut found = Vec::new();
        if !tokens.get(at).is_some_and(|token| self.firsts.contains(&token.stem)) {
            return found;
        }
        let (mut stems, mut folded) = (String::new(), String::new());
        let mut count = 0;
        for (offset, token) in tokens.iter().enumerate().skip(at) {
            if token.is_separator() {
                continue;
            }
            if count > 0 {
                stems.push(' ');
                folded.push(' ');
            }
            stems.push_str(&token.stem);
            folded.push_str(&token.text);
            count += 1;
            if let Some(ids) = self.by_phrase.get(&stems) {
                let exact = |id: &&u32| self.entry(**id).is_some_and(|entry| entry.folded == folded);
                let (mut exactly, others): (Vec<u32>, Vec<u32>) = ids.iter().partition(|id| exact(id));
                // Of another dimension a name may mean something too: "São Paulo state", "LinkedIn ads".
                let dimensions: Vec<&str> =
                    exactly.iter().filter_map(|id| self.entry(*id)).map(|entry| entry.dimension).collect();
                let elsewhere = |id: &u32| self.entry(*id).is_some_and(|entry| !dimensions.contains(&entry.dimension));
                exactly.extend(others.into_iter().filter(elsewhere));
                found.push((offset + 1, exactly));
            }
            if count >= self.longest {
                break;
            }
        }
        found
    }

    /// Values whose label has all of these words, at most `most` of them, and how many there are in all.
    pub fn with_words(&self, stems: &[&str], most: usize) -> (Vec<u32>, usize) {
        let lists: Option<Vec<&Vec<u32>>> = stems.iter().map(|stem| self.by_word.get(*stem)).collect();
        let Some(mut lists) = lists.filter(|lists| !lists.is_empty()) else { return (Vec::new(), 0) };
        lists.sort_by_key(|list| list.len());
        let Some((rarest, others)) = lists.split_first() else { return (Vec::new(), 0) };
        let all: Vec<u32> =
            rarest.iter().filter(|id| others.iter().all(|list| list.binary_search(id).is_ok())).copied().collect();
        let count = all.len();
        (all.into_iter().take(most).collect(), count)
    }

    /// How much of a value's label these words are when they stand in it side by side: 1 is all of it, 0 none.
    pub fn coverage(&self, id: u32, stems: &[&str]) -> f32 {
        let label = self.entry(id).map(|entry| words(&entry.label)).unwrap_or_default();
        let label: Vec<&str> = label.iter().map(|token| token.stem.as_str()).collect();
        if stems.is_empty() || !label.windows(stems.len()).any(|window| window == stems) {
            return 0.0;
        }
        stems.len() as f32 / label.len() as f32
    }

    /// The labels nearest to a word that is none of them, nearest first.
    pub fn nearest(&self, text: &str, most: usize) -> Vec<&Entry> {
        let limit = match text.len() {
            0..=3 => return Vec::new(),
            4..=5 => 1,
            6..=7 => 2,
            _ => 3,
        };
        let head: String = text.chars().take(4).collect();
        let near = |entry: &Entry| match distance(text, &entry.folded, limit) {
            Some(steps) => Some(steps),
            None => (head.len() == 4 && entry.folded.starts_with(&head)).then_some(limit + 1),
        };
        let mut found: Vec<(usize, &Entry)> =
            self.entries.iter().take(20_000).filter_map(|entry| Some((near(entry)?, entry))).collect();
        found.sort_by(|a, b| (a.0, &a.1.folded, a.1.dimension).cmp(&(b.0, &b.1.folded, b.1.dimension)));
        found.into_iter().map(|(_, entry)| entry).take(most).collect()
    }

    /// The one word of a value's label that a slip may have meant.
    pub fn correct(&self, word: &str) -> Option<String> {
        let limit = match word.len() {
            0..=4 => return None,
            5..=7 => 1,
            _ => 2,
        };
        let first = word.bytes().next()?;
        let mut best: Option<(usize, &str)> = None;
        for length in word.len() - limit..=word.len() + limit {
            for known in self.spelled.get(&(first, length)).into_iter().flatten() {
                if let Some(steps) = distance(word, known, limit)
                    && best.is_none_or(|found| (steps, known.as_str()) < found)
                {
                    best = Some((steps, known));
                }
            }
        }
        best.map(|(_, known)| known.to_string())
    }
}

fn words(name: &str) -> Vec<Token> {
    let name = name.replace('_', " ");
    tokens(&name).into_iter().filter(|token| !token.is_separator()).collect()
}

fn joined(tokens: &[Token], part: impl Fn(&Token) -> &String) -> String {
    tokens.iter().map(|token| part(token).as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values() -> Values {
        let mut values = Values::default();
        for (dimension, value, label) in [
            ("channel", "online", "online"),
            ("country", "BR", "BR"),
            ("region", "SP", "SP"),
            ("product", "p1", "White Hanging Heart, T-Light Holder"),
            ("payment_method", "credit_card", "credit_card"),
        ] {
            values.add(dimension, value.into(), label.into());
        }
        values
    }

    fn check(text: &str, expected: Option<&str>) {
        let values = values();
        let found = values.at(&tokens(text), 0);
        let value = found.last().and_then(|(_, ids)| values.entry(*ids.first()?)).map(|entry| entry.value.as_str());
        assert_eq!(value, expected, "{text}");
    }

    #[test]
    fn finds_values_by_any_of_their_names() {
        check("Online orders", Some("online"));
        check("Brasil", Some("BR"));
        check("são paulo", Some("SP"));
        check("white hanging heart t-light holders", Some("p1"));
        check("cartão de crédito", Some("credit_card"));
        check("p1", Some("p1"));
        check("white heart", None);
    }

    #[test]
    fn finds_values_by_some_words() {
        let values = values();
        assert_eq!(values.with_words(&["heart", "light"], 5), (vec![3], 1));
        assert_eq!(values.with_words(&["heart", "shoe"], 5), (vec![], 0));
        assert_eq!(values.nearest("onlin", 3).first().map(|entry| entry.value.as_str()), Some("online"));
    }
}
