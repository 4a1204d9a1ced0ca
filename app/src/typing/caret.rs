//! Places in a text: browsers count UTF-16 units, Rust bytes.

/// The byte at which so many UTF-16 units end; the end of the text where it has fewer.
pub fn byte(text: &str, units: usize) -> usize {
    let mut count = 0;
    for (at, c) in text.char_indices() {
        if count >= units {
            return at;
        }
        count += c.len_utf16();
    }
    text.len()
}

/// A text with a completion in the place of the bytes `from..to`, and the caret behind it in UTF-16 units. At the end a space follows, so
/// that typing goes on.
pub fn put(text: &str, from: usize, to: usize, with: &str) -> Option<(String, usize)> {
    let (before, after) = (text.get(..from)?, text.get(to..)?);
    let space = if after.is_empty() { " " } else { "" };
    let whole = format!("{before}{with}{space}{after}");
    let caret = format!("{before}{with}{space}").encode_utf16().count();
    Some((whole, caret))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_bytes_elsewhere() {
        for (text, units, bytes) in [("abc", 2, 2), ("é📦x", 1, 2), ("é📦x", 3, 6), ("é📦x", 9, 7), ("", 0, 0)]
        {
            assert_eq!(byte(text, units), bytes, "{text} {units}");
        }
    }

    #[test]
    fn completions_go_where_the_word_stood() {
        let check = |text, from, to, expected: Option<(&str, usize)>| {
            let found = put(text, from, to, "canal");
            assert_eq!(found.as_ref().map(|(text, at)| (text.as_str(), *at)), expected, "{text}");
        };
        check("por ca", 4, 6, Some(("por canal ", 10)));
        check("por ca em maio", 4, 6, Some(("por canal em maio", 9)));
        check("📦 ca", 5, 7, Some(("📦 canal ", 9)));
        check("é", 1, 2, None);
        check("x", 0, 9, None);
    }
}
