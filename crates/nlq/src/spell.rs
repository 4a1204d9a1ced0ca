//! Slips of the finger are put right before anything is read, where it is safe to.

use crate::{
    token::{Kind, Token},
    typo::distance,
    vocabulary::Vocabulary,
};

/// Replaces words that are no word of the grammar, the catalogue or the values by the one that was probably meant. Names
/// (a capital inside a sentence) are corrected to values only, so that Paris does not become a country or a tax.
pub fn correct(tokens: &mut [Token], vocabulary: &Vocabulary) {
    let lower = tokens.iter().filter(|token| token.kind == Kind::Word).any(|token| !token.capital);
    for at in 0..tokens.len() {
        let Some(token) = tokens.get(at) else { break };
        if token.kind != Kind::Word || token.quoted || is_known(token, vocabulary) || crate::places::is_place(&token.text) {
            continue;
        }
        let name = token.capital && lower && at > 0;
        let after_preposition = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|before| {
            matches!(before.text.as_str(), "in" | "from" | "at" | "to" | "en" | "em" | "no" | "na" | "desde" | "para" | "with" | "con" | "com")
        });
        let value = || vocabulary.values.correct(&token.text);
        let found = if name { value() } else { vocabulary.correct(&token.text) };
        let Some(found) = found else { continue };
        // "in salem" is a place, not a slip of "sales".
        let is_value = vocabulary.values.knows(&crate::fold::stem(&found));
        let is_time = crate::calendar::words::unit(&found).is_some()
            || crate::calendar::words::month(&found).is_some()
            || crate::calendar::words::weekday(&found).is_some()
            || crate::calendar::words::last(&found);
        let far = distance(&token.text, &found, 2).unwrap_or(2) > 1;
        if after_preposition && !is_value && !is_time || (far && is_value && token.text.len() < 8) {
            continue;
        }
        if let Some(slot) = tokens.get_mut(at) {
            slot.stem = crate::fold::stem(&found);
            slot.text = found;
        }
    }
}

fn is_known(token: &Token, vocabulary: &Vocabulary) -> bool {
    vocabulary.knows(&token.text, &token.stem)
        || crate::calendar::words::unit(&token.text).is_some()
        || crate::calendar::words::month(&token.text).is_some()
        || crate::calendar::words::weekday(&token.text).is_some()
        || crate::calendar::words::weekdays(&token.text, None).is_some()
        || crate::calendar::words::number(&token.text).is_some()
        || crate::calendar::words::ordinal(&token.text).is_some()
        || crate::calendar::words::langs(&token.text) != crate::lexicon::Langs::ALL
}
