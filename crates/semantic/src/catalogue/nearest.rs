//! "Did you mean": the known keys nearest to a mistyped one.

/// Up to three candidates within a few typing errors of `key`, or sharing a word with it, nearest first.
pub fn nearest<'a>(key: &str, candidates: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let key = key.to_lowercase();
    let allowed = (key.chars().count() / 3).clamp(1, 4);
    let mut found: Vec<(usize, &str)> = candidates
        .filter_map(|candidate| {
            let distance = distance(&key, candidate);
            let shares = key.len() > 3 && (candidate.contains(&key) || candidate.split('_').any(|word| word == key));
            match (distance <= allowed, shares) {
                (true, _) => Some((distance, candidate)),
                (false, true) => Some((allowed + 1, candidate)),
                (false, false) => None,
            }
        })
        .collect();
    found.sort();
    found.into_iter().take(3).map(|(_, candidate)| candidate).collect()
}

/// Levenshtein distance in characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.chars().enumerate() {
        let mut diagonal = i;
        let mut last = i + 1;
        for (cell, right) in row.iter_mut().skip(1).zip(&b) {
            let next = (diagonal + usize::from(left != *right)).min(*cell + 1).min(last + 1);
            diagonal = *cell;
            *cell = next;
            last = next;
        }
        if let Some(first) = row.first_mut() {
            *first = i + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(key: &str, expected: &[&str]) {
        let keys = ["revenue", "returns", "return_rate", "orders", "net_sales", "gross_sales", "product_sales"];
        assert_eq!(nearest(key, keys.into_iter()), expected, "{key}");
    }

    #[test]
    fn finds_typing_errors_and_parts() {
        check("revenu", &["revenue"]);
        check("Order", &["orders"]);
        check("sales", &["gross_sales", "net_sales", "product_sales"]);
        check("xyzzy", &[]);
        check("", &[]);
        assert_eq!(distance("kitten", "sitting"), 3);
    }
}
