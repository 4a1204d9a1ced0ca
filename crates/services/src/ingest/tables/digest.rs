//! Ids of rows that have none: a digest of what tells one from another.

use crate::ids;

/// A digest in which no two lists of parts come to the same text: each part's length stands before it, and a part that
/// is not there is not one that is empty.
pub(super) fn digest<const N: usize>(parts: [Option<&str>; N]) -> String {
    let mut text = String::new();
    for part in parts {
        match part {
            Some(part) => {
                text.push_str(&part.len().to_string());
                text.push(':');
                text.push_str(part);
            }
            None => text.push('-'),
        }
    }
    ids::digest(&text).chars().take(32).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_lists_are_one() {
        let lists = [
            [Some("a"), Some("b"), None],
            [Some("ab"), None, None],
            [Some("a"), None, Some("b")],
            [Some("a"), Some("b"), Some("")],
            [Some("a1:b"), None, None],
            [Some(""), Some("a"), Some("b")],
            [None, Some("a"), Some("b")],
            [Some("a\u{1f}b"), None, None],
            [Some("a-"), None, None],
        ];
        let digests: std::collections::HashSet<String> = lists.into_iter().map(digest).collect();
        assert_eq!(digests.len(), lists.len());
    }
}
