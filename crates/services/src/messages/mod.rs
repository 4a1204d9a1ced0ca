//! What was refused and why, in the reader's language.
//!
//! Reasons are made, stored and sent to programs in English; a page shows them in its reader's language. The English sentence is the key, with `{}`
//! where a value stands in it.

mod sentences;

use domain::Locale;
use sentences::SENTENCES;

/// A reason in a language; one that has no translation stays in English. A field's name before it (`file: …`) stays as it is.
pub fn translate(reason: &str, locale: Locale) -> String {
    let at = match locale {
        Locale::En => return reason.to_owned(),
        Locale::Es => 1,
        Locale::Pt => 2,
    };
    let whole = |text: &str| {
        SENTENCES.iter().find_map(|sentence| Some(fill(sentence.get(at)?, &values(sentence.first()?, text)?)))
    };
    let with_field = || {
        let (field, rest) = reason.split_once(": ")?;
        let plain = field.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_[].".contains(&byte));
        plain.then(|| whole(rest)).flatten().map(|rest| format!("{field}: {rest}"))
    };
    whole(reason).or_else(with_field).unwrap_or_else(|| reason.to_owned())
}

/// What stands in the places of a pattern, if the text is one of its kind.
fn values<'a>(pattern: &str, text: &'a str) -> Option<Vec<&'a str>> {
    let mut parts = pattern.split("{}");
    let mut rest = text.strip_prefix(parts.next()?)?;
    let mut found = Vec::new();
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        let end = match parts.peek() {
            None => rest.strip_suffix(part)?.len(),
            Some(_) => rest.find(part)?,
        };
        let (value, behind) = rest.split_at_checked(end)?;
        found.push(value);
        rest = behind.strip_prefix(part)?;
    }
    rest.is_empty().then_some(found)
}

fn fill(pattern: &str, values: &[&str]) -> String {
    let mut values = values.iter();
    let mut parts = pattern.split("{}");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + values.next().copied().unwrap_or_default() + part)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(english: &str, es: &str, pt: &str) {
        assert_eq!(translate(english, Locale::En), english);
        assert_eq!([translate(english, Locale::Es), translate(english, Locale::Pt)], [es, pt]);
    }

    #[test]
    fn a_reason_keeps_its_values() {
        check("is required", "es obligatorio", "é obrigatório");
        check(
            "has 201 characters: at most 200 are kept",
            "tiene 201 caracteres: se guardan 200 como máximo",
            "tem 201 caracteres: são guardados no máximo 200",
        );
        check(
            "the row has 3 fields, the header has 4",
            "la fila tiene 3 campos, el encabezado tiene 4",
            "a linha tem 3 campos, o cabeçalho tem 4",
        );
        check("file: a PDF, not CSV", "file: un PDF, no un CSV", "file: um PDF, não um CSV");
        check("something nobody wrote", "something nobody wrote", "something nobody wrote");
    }

    #[test]
    fn every_sentence_keeps_its_places_and_finds_itself() {
        for sentence in SENTENCES {
            let places = sentence.map(|text| text.matches("{}").count());
            assert!(places.iter().all(|count| *count == places[0]), "{sentence:?}");
            let written = fill(sentence[0], &["A", "B", "C"]);
            assert_eq!(translate(&written, Locale::Es), fill(sentence[1], &["A", "B", "C"]));
            assert_eq!(translate(&written, Locale::Pt), fill(sentence[2], &["A", "B", "C"]));
        }
    }
}
