//! What a draft must be to become a metric.

use super::{Draft, trend};
use crate::{Error, Result};
use semantic::{
    catalogue::{dimension, metric},
    custom::{self, Checked, FormulaError, Known, columns},
};

const MAX_KEY: usize = 60;
const MAX_LABEL: usize = 80;
const MAX_MEANING: usize = 500;
const MAX_SYNONYMS: usize = 20;

/// Checks a formula as it is being written. `own` is the key of the metric it belongs to, if it has one.
pub fn check(own: &str, formula: &str, known: &Known) -> Result<Checked, FormulaError> {
    custom::check(own, formula, known)
}

/// A draft with blanks cut and defaults put in, or the field that is wrong.
pub(super) fn draft(draft: Draft) -> Result<Draft> {
    let key = draft.key.trim().to_lowercase();
    check_key(&key)?;
    let label = text("label", &draft.label, MAX_LABEL)?;
    if label.is_empty() {
        return Err(Error::invalid("label", "is empty: give the metric a name"));
    }
    let direction = or(draft.direction.trim(), "up");
    if trend(&direction).is_none() {
        return Err(Error::invalid("direction", format!("'{direction}' is no direction: use up, down or neutral")));
    }
    let mut synonyms = Vec::new();
    for word in &draft.synonyms {
        let word = text("synonyms", word, MAX_LABEL)?.to_lowercase();
        if !word.is_empty() && !synonyms.contains(&word) {
            synonyms.push(word);
        }
    }
    if synonyms.len() > MAX_SYNONYMS {
        return Err(Error::invalid("synonyms", format!("{} are too many: use at most {MAX_SYNONYMS}", synonyms.len())));
    }
    Ok(Draft {
        category: or(&text("category", &draft.category, MAX_LABEL)?, "custom"),
        meaning: text("meaning", &draft.meaning, MAX_MEANING)?,
        formula: draft.formula.trim().to_owned(),
        key,
        label,
        direction,
        synonyms,
    })
}

fn check_key(key: &str) -> Result<()> {
    let plain = key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if !plain || key.len() > MAX_KEY || !key.starts_with(|c: char| c.is_ascii_lowercase()) {
        let shown: String = key.chars().take(MAX_KEY).collect();
        let rule = format!("use lower-case letters, digits and _, a letter first, at most {MAX_KEY}");
        return Err(Error::invalid("key", format!("'{shown}' is no key: {rule}")));
    }
    let words = ["and", "in", "not", "where"];
    let taken = metric(key).is_some()
        || dimension(key).is_some()
        || words.contains(&key)
        || custom::Function::ALL.iter().any(|function| function.code() == key)
        || columns::TABLES.iter().any(|table| table.key == key && metric(key).is_none());
    if taken {
        return Err(Error::invalid("key", format!("'{key}' is taken by the catalogue: choose another")));
    }
    Ok(())
}

fn text(field: &str, value: &str, max: usize) -> Result<String> {
    let value = value.trim();
    let length = value.chars().count();
    if length > max {
        return Err(Error::invalid(field, format!("has {length} characters: use at most {max}")));
    }
    if value.chars().any(char::is_control) {
        return Err(Error::invalid(field, "has a control character or a line break: take it out"));
    }
    Ok(value.to_owned())
}

fn or(value: &str, default: &str) -> String {
    if value.is_empty() { default.into() } else { value.into() }
}
