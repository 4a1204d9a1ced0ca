//! Finding by words as people type them: any case, with or without accents.

/// Lower case, without the accents of our languages.
pub fn plain(text: &str) -> String {
    text.chars()
        .flat_map(char::to_lowercase)
        .map(|letter| match letter {
            'á' | 'à' | 'â' | 'ã' => 'a',
            'é' | 'ê' => 'e',
            'í' => 'i',
            'ó' | 'ô' | 'õ' => 'o',
            'ú' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            letter => letter,
        })
        .collect()
}

/// Whether every word of `wanted` begins a word of one of the texts; both already [`plain`].
pub fn has_words(texts: &[String], wanted: &str) -> bool {
    let words = || texts.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    wanted.split_whitespace().all(|part| words().any(|word| word.starts_with(part)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_matter() {
        let texts = [plain("Ticket médio"), plain("average_order value")];
        for wanted in ["medio", "MÉDIO", "tick med", "order", "", "value average"] {
            assert!(has_words(&texts, &plain(wanted)), "{wanted}");
        }
        for wanted in ["edio", "ticket x"] {
            assert!(!has_words(&texts, &plain(wanted)), "{wanted}");
        }
    }
}
