//! Slips of the finger: the distance between two words, and the one word that was probably meant.

use std::collections::HashMap;

/// Insertions, deletions, substitutions and swaps of neighbours that lead from one word to the other, if at most `limit`.
pub fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > limit || a.len() > 24 || b.len() > 24 {
        return None;
    }
    let mut rows = [[0u8; 25]; 3];
    for (j, cell) in rows[1].iter_mut().enumerate().take(b.len() + 1) {
        *cell = j as u8;
    }
    let (mut before, mut last, mut now) = (0, 1, 2);
    for i in 0..a.len() {
        rows[now][0] = i as u8 + 1;
        for j in 0..b.len() {
            let substituted = rows[last][j] + u8::from(a[i] != b[j]);
            let mut best = substituted.min(rows[last][j + 1] + 1).min(rows[now][j] + 1);
            if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
                best = best.min(rows[before][j - 1] + 1);
            }
            rows[now][j + 1] = best;
        }
        (before, last, now) = (last, now, before);
    }
    let found = usize::from(rows[last][b.len()]);
    (found <= limit).then_some(found)
}

/// Words that a slip may have meant, by first letter and length.
#[derive(Debug, Default)]
pub struct Speller {
    buckets: HashMap<(u8, usize), Vec<String>>,
}

impl Speller {
    /// Adds a folded word; short ones are not kept, too much is near them.
    pub fn add(&mut self, word: &str) {
        let Some(first) = word.bytes().next() else { return };
        if word.len() < 5 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
            return;
        }
        let bucket = self.buckets.entry((first, word.len())).or_default();
        if !bucket.iter().any(|known| known == word) {
            bucket.push(word.into());
        }
    }

    /// The nearest word: one slip in words of 5 to 7 letters (or 4, if a letter is missing), two in longer ones. The first
    /// letter is taken to be right. Of equally near words the first in the alphabet, so the answer is always the same.
    pub fn correct(&self, word: &str) -> Option<&str> {
        let length = word.len();
        if !(4..=22).contains(&length) || !word.bytes().all(|b| b.is_ascii_lowercase()) {
            return None;
        }
        let limit = if length >= 8 { 2 } else { 1 };
        let first = word.bytes().next()?;
        let mut best: Option<(usize, &str)> = None;
        for near in length - limit..=length + limit {
            for known in self.buckets.get(&(first, near)).into_iter().flatten() {
                if length == 4 && known.len() != 5 {
                    continue;
                }
                if let Some(steps) = distance(word, known, limit)
                    && best.is_none_or(|found| (steps, known.as_str()) < found)
                {
                    best = Some((steps, known));
                }
            }
        }
        best.map(|(_, known)| known)
    }

    /// The first word with a letter more or less than this one of six letters or more, or with two neighbours swapped.
    pub fn near(&self, word: &str) -> Option<&str> {
        let length = word.len();
        let first = word.bytes().next().filter(|_| (6..=22).contains(&length))?;
        let swapped = |known: &str| {
            let mut one: Vec<u8> = word.bytes().collect();
            let mut other: Vec<u8> = known.bytes().collect();
            one.sort_unstable();
            other.sort_unstable();
            one == other
        };
        let known = (length - 1..=length + 1).flat_map(|near| self.buckets.get(&(first, near)).into_iter().flatten());
        known
            .filter(|known| known.len() != length || swapped(known))
            .filter(|known| distance(word, known, 1).is_some())
            .map(String::as_str)
            .min()
    }
}

/// How people write what they hear, letter for letter: "bendimos", "kanal", "oy". The ways the word may be spelled right.
pub fn as_heard(word: &str) -> impl Iterator<Item = String> + '_ {
    let swaps = [
        ("b", "v"),
        ("v", "b"),
        ("k", "c"),
        ("k", "qu"),
        ("z", "s"),
        ("s", "z"),
        ("s", "c"),
        ("c", "s"),
        ("ss", "s"),
        ("s", "ss"),
        ("ll", "y"),
        ("y", "ll"),
        ("j", "g"),
        ("g", "j"),
        ("x", "ch"),
        ("ch", "x"),
        ("rr", "r"),
        ("i", "e"),
        ("u", "o"),
        ("ph", "f"),
    ];
    let silent = word.strip_prefix('h').map(String::from).into_iter().chain(std::iter::once(format!("h{word}")));
    swaps.into_iter().filter(|(from, _)| word.contains(from)).map(|(from, to)| word.replacen(from, to, 1)).chain(silent)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_slips() {
        assert_eq!(distance("revenue", "revenue", 2), Some(0));
        assert_eq!(distance("revneue", "revenue", 2), Some(1));
        assert_eq!(distance("custmers", "customers", 2), Some(1));
        assert_eq!(distance("shoes", "orders", 2), None);
    }

    #[test]
    fn corrects_long_words_only() {
        let mut speller = Speller::default();
        ["revenue", "pais", "orders", "month", "customers"].into_iter().for_each(|word| speller.add(word));
        assert_eq!(speller.correct("revenu"), Some("revenue"));
        assert_eq!(speller.correct("mont"), Some("month"));
        assert_eq!(speller.correct("custommrs"), Some("customers"));
        assert_eq!(speller.correct("paris"), None);
        assert_eq!(speller.correct("older"), None);
    }
}
