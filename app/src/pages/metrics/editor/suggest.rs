//! What a half-written word of a formula may become.

/// A word that formulas know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As it stands in a formula.
    pub text: String,
    /// What it is, in the reader's language.
    pub label: String,
}

/// Most words offered at once.
const MOST: usize = 8;

/// The stretch (in bytes) of the word that ends at the caret; `None` where none does, and within quotes.
pub fn typed(text: &str, caret: usize) -> Option<(usize, usize)> {
    let before = text.get(..caret)?;
    if before.chars().filter(|c| *c == '"').count() % 2 == 1 {
        return None;
    }
    let length: usize = before
        .chars()
        .rev()
        .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))
        .map(char::len_utf8)
        .sum();
    let start = caret - length;
    let first = before.get(start..)?.chars().next()?;
    first.is_ascii_alphabetic().then_some((start, caret))
}

/// The words that begin like it, then those whose name or a part of the key does.
pub fn matching(words: &[Word], typed: &str) -> Vec<Word> {
    let wanted = crate::search::plain(typed);
    let rank = |word: &Word| {
        let label = crate::search::plain(&word.label);
        if word.text.starts_with(&wanted) {
            Some(0)
        } else if word.text.split(['_', '.']).any(|part| part.starts_with(&wanted)) {
            Some(1)
        } else {
            label.split(' ').any(|part| part.starts_with(&wanted)).then_some(2)
        }
    };
    if words.iter().any(|word| word.text == wanted) {
        return Vec::new();
    }
    let mut found: Vec<(u8, &Word)> = words.iter().filter_map(|word| Some((rank(word)?, word))).collect();
    found.sort_by_key(|(rank, word)| (*rank, word.text.len()));
    found.into_iter().take(MOST).map(|(_, word)| word.clone()).collect()
}

/// The text with a word put in the place of what was typed, and where the caret is then (in bytes).
pub fn completed(text: &str, (from, to): (usize, usize), word: &str) -> (String, usize) {
    let (before, after) = (text.get(..from).unwrap_or_default(), text.get(to..).unwrap_or_default());
    (format!("{before}{word}{after}"), from + word.len())
}

/// Browsers count UTF-16 units, formulas bytes.
pub fn bytes_of(text: &str, units: usize) -> usize {
    let mut left = units;
    let counted = text.char_indices().find(|(_, c)| {
        let over = left == 0;
        left = left.saturating_sub(c.len_utf16());
        over
    });
    counted.map_or(text.len(), |(at, _)| at)
}

/// The other way round.
pub fn units_of(text: &str, bytes: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < bytes).map(|(_, c)| c.len_utf16()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_word_at_the_caret() {
        let check = |text: &str, expected: Option<&str>| {
            let caret = text.find('|').expect("a caret");
            let text = text.replace('|', "");
            let found = typed(&text, caret).and_then(|(from, to)| text.get(from..to));
            assert_eq!(found, expected, "{text}");
        };
        check("rev|", Some("rev"));
        check("revenue / ord|ers", Some("ord"));
        check("sum(orders.gr|)", Some("orders.gr"));
        check("revenue |", None);
        check("2|", None);
        check("count(orders where channel = \"onl|", None);
        check("é + net_s|", Some("net_s"));
        check("|", None);
    }

    #[test]
    fn offers_keys_before_names() {
        let word = |text: &str, label: &str| Word { text: text.into(), label: label.into() };
        let words = [
            word("revenue", "Ingresos"),
            word("net_sales", "Ventas netas"),
            word("orders.gross", "orders"),
            word("returns", "Devoluciones"),
            word("customers", "Clientes"),
        ];
        let check = |typed: &str, expected: &[&str]| {
            let found: Vec<_> = matching(&words, typed).into_iter().map(|word| word.text).collect();
            assert_eq!(found, expected, "{typed}");
        };
        check("re", &["revenue", "returns"]);
        check("sal", &["net_sales"]);
        check("gro", &["orders.gross"]);
        check("ventas", &["net_sales"]);
        check("revenue", &[]);
        check("x", &[]);
    }

    #[test]
    fn completes_in_place() {
        assert_eq!(completed("a + rev / b", (4, 7), "revenue"), ("a + revenue / b".into(), 11));
        assert_eq!((bytes_of("é💥x", 1), bytes_of("é💥x", 3), bytes_of("é💥x", 9)), (2, 6, 7));
        assert_eq!((units_of("é💥x", 2), units_of("é💥x", 6), units_of("é💥x", 7)), (1, 3, 4));
    }
}
