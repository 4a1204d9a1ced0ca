//! Many ways of saying one thing, written once: "{send|sent} back {|to us}" stands for four phrases.

use crate::token::Token;
use std::collections::HashMap;

/// Patterns, and what each of them means; found by the words they may begin with.
#[derive(Debug)]
pub(crate) struct Patterns<T> {
    /// What of a word is compared: its stem, or the word itself.
    of: fn(&Token) -> &str,
    all: Vec<(Vec<Slot>, T)>,
    by_first: HashMap<String, Vec<usize>>,
}

/// What may stand in one place: words, or nothing.
type Slot = Vec<Vec<String>>;

impl<T: Copy> Patterns<T> {
    pub fn of_words(patterns: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        Self::new(patterns, |token| &token.text, |word| word.to_owned())
    }

    pub fn of_stems(patterns: impl IntoIterator<Item = (&'static str, T)>) -> Self {
        Self::new(patterns, |token| &token.stem, crate::fold::stem)
    }

    fn new(
        patterns: impl IntoIterator<Item = (&'static str, T)>,
        of: fn(&Token) -> &str,
        cut: fn(&str) -> String,
    ) -> Self {
        let all: Vec<_> = patterns.into_iter().map(|(pattern, means)| (slots(pattern, cut), means)).collect();
        let mut by_first: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, (slots, _)) in all.iter().enumerate() {
            for word in first_words(slots) {
                let known = by_first.entry(word.clone()).or_default();
                if !known.contains(&index) {
                    known.push(index);
                }
            }
        }
        Self { of, all, by_first }
    }

    /// Every pattern that stands at `at`: where its longest form ends, and its meaning.
    pub fn at<'a>(&'a self, tokens: &'a [Token], at: usize) -> impl Iterator<Item = (usize, T)> + 'a {
        let named = tokens.get(at).and_then(|token| self.by_first.get((self.of)(token)));
        named.into_iter().flatten().filter_map(move |index| {
            let (slots, means) = self.all.get(*index)?;
            longest(slots, tokens, at, self.of).map(|end| (end, *means))
        })
    }

    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.all.iter().flat_map(|(slots, _)| slots.iter().flatten().flatten().map(String::as_str))
    }
}

fn slots(pattern: &str, cut: fn(&str) -> String) -> Vec<Slot> {
    let words = |text: &str| text.split_whitespace().map(cut).collect::<Vec<_>>();
    let mut found = Vec::new();
    for part in pattern.split('{') {
        let (choices, plain) = part.split_once('}').map_or((None, part), |(choices, plain)| (Some(choices), plain));
        found.extend(choices.map(|choices| choices.split('|').map(words).collect::<Slot>()));
        if !plain.trim().is_empty() {
            found.push(vec![words(plain)]);
        }
    }
    found
}

fn first_words(slots: &[Slot]) -> Vec<&String> {
    let mut found = Vec::new();
    for slot in slots {
        found.extend(slot.iter().filter_map(|choice| choice.first()));
        if slot.iter().all(|choice| !choice.is_empty()) {
            break;
        }
    }
    found
}

fn longest(slots: &[Slot], tokens: &[Token], at: usize, of: fn(&Token) -> &str) -> Option<usize> {
    let Some((slot, rest)) = slots.split_first() else { return Some(at) };
    let ends = slot.iter().filter(|choice| {
        tokens
            .get(at..at + choice.len())
            .is_some_and(|said| said.iter().zip(choice.iter()).all(|(token, word)| of(token) == *word && !token.quoted))
    });
    ends.filter_map(|choice| longest(rest, tokens, at + choice.len(), of)).max()
}

#[cfg(test)]
mod tests {
    use super::Patterns;
    use crate::token::tokens;

    #[test]
    fn the_longest_form_is_found() {
        let patterns = Patterns::of_stems([("{send|sent|shell out} {|it} back {|to us}", 1), ("{|the} bill", 2)]);
        for (text, expected) in [
            ("sent back to us in May", vec![(4, 1)]),
            ("shell out back", vec![(3, 1)]),
            ("sent it", vec![]),
            ("the bill", vec![(2, 2)]),
            ("bill", vec![(1, 2)]),
        ] {
            assert_eq!(patterns.at(&tokens(text), 0).collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
