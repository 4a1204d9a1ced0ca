//! Which of the choices was meant.

use crate::token::{Token, tokens};

/// The choice that a text names: by its words, its number, or words that only it has.
pub(super) fn chosen<'a>(text: &str, choices: &'a [String]) -> Option<&'a str> {
    if choices.is_empty() {
        return None;
    }
    let said = tokens(text);
    let words: Vec<&str> = said.iter().filter(|token| !token.is_separator()).map(|token| token.text.as_str()).collect();
    let same = choices.iter().find(|choice| plain(&tokens(choice)) == plain(&said));
    if same.is_some() {
        return same.map(String::as_str);
    }
    if let Some(at) = place(&words, choices.len()) {
        return choices.get(at).map(String::as_str);
    }
    only_match(&words, choices)
}

fn plain(tokens: &[Token]) -> Vec<&str> {
    tokens.iter().filter(|token| !token.is_separator()).map(|token| token.text.as_str()).collect()
}

/// "2", "the second", "la segunda opción", "a última".
fn place(words: &[&str], count: usize) -> Option<usize> {
    let mut found = None;
    for word in telling(words) {
        let at = match word {
            "1" | "1st" | "1o" | "1a" | "one" | "uno" | "una" | "um" | "uma" | "first" | "primero" | "primera"
            | "primeiro" | "primeira" => 0,
            "2" | "2nd" | "2o" | "2a" | "two" | "dos" | "dois" | "duas" | "second" | "segundo" | "segunda" => 1,
            "3" | "3rd" | "3o" | "3a" | "three" | "tres" | "third" | "tercero" | "tercera" | "terceiro"
            | "terceira" => 2,
            "4" | "4th" | "4o" | "4a" | "four" | "cuatro" | "quatro" | "fourth" | "cuarto" | "cuarta" | "quarto"
            | "quarta" => 3,
            "5" | "5th" | "5o" | "5a" | "five" | "cinco" | "fifth" | "quinto" | "quinta" => 4,
            "last" | "ultimo" | "ultima" => count.checked_sub(1)?,
            _ => return None,
        };
        if found.is_some() {
            return None;
        }
        found = Some(at);
    }
    found.filter(|at| *at < count)
}

fn is_small(word: &str) -> bool {
    let small = "the|option|number|choice|please|la|el|lo|opcion|numero|por|favor|o|a|opcao|de|yes|si|sim|i|mean|meant";
    small.split('|').any(|known| known == word)
}

/// The words that tell, "one" in "the first one" not being one of them.
fn telling<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let mut found: Vec<&str> = words.iter().copied().filter(|word| !is_small(word)).collect();
    if found.len() > 1 {
        found.retain(|word| *word != "one");
    }
    found
}

/// A few words that all stand in one choice only.
fn only_match<'a>(words: &[&str], choices: &'a [String]) -> Option<&'a str> {
    let telling = telling(words);
    if telling.is_empty() || telling.len() > 5 {
        return None;
    }
    let has_all = |choice: &&String| {
        let its = tokens(choice);
        telling.iter().all(|word| its.iter().any(|token| token.text == **word))
    };
    let mut matching = choices.iter().filter(has_all);
    match (matching.next(), matching.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::chosen;

    #[test]
    fn choices_are_named_in_many_ways() {
        let choices: Vec<String> =
            ["revenue from \"Linen Dress Blue\"", "revenue from \"Linen Dress White\""].map(String::from).into();
        for (text, expected) in [
            ("2", Some(1)),
            ("the second", Some(1)),
            ("The first one", Some(0)),
            ("la segunda", Some(1)),
            ("o primeiro", Some(0)),
            ("the last one", Some(1)),
            ("blue", Some(0)),
            ("Linen dress white", Some(1)),
            ("revenue from Linen Dress Blue", Some(0)),
            ("linen dress", None),
            ("orders last month", None),
            ("3", None),
            ("the second quarter", None),
        ] {
            assert_eq!(
                chosen(text, &choices),
                expected.and_then(|at: usize| choices.get(at)).map(String::as_str),
                "{text}"
            );
        }
        assert_eq!(chosen("2", &[]), None);
    }
}
