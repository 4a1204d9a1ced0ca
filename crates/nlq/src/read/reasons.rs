//! "Why did revenue fall in May?": the change whose reasons are asked for.

use super::{Asked, Draft, Note, Why};
use crate::{
    lexicon::{Reason, Role},
    span::Tag,
};

pub(super) fn read(asked: &Asked<'_>, draft: &mut Draft<'_>) {
    let said = |at: &usize| asked.role(*at) == Some(Role::No(Reason::Why)) && !asks_which_way(asked, *at);
    let Some(at) = (0..asked.pieces.len()).find(said) else { return };
    draft.why = Some(Why { fell: which_way(asked) });
    draft.notes.push((at, Note::Why));
}

/// "¿Por qué canal vendimos más?" asks for a channel, not for a reason.
fn asks_which_way(asked: &Asked<'_>, at: usize) -> bool {
    asked.words(at) == "por que" && matches!(asked.tag(at + 1), Some(Tag::Dimension(_) | Tag::Role(Role::Unit(_))))
}

/// Down, up, or not said.
fn which_way(asked: &Asked<'_>) -> Option<bool> {
    let growth = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Growth)).map(|at| asked.words(at));
    if let Some(fell) = growth.as_deref().and_then(falls) {
        return Some(fell);
    }
    // "O que derrubou o faturamento?"
    let asks = (0..asked.pieces.len()).filter(|at| asked.role(*at) == Some(Role::No(Reason::Why)));
    if let Some(fell) = asks.map(|at| asked.words(at)).find_map(|words| falls(&words)) {
        return Some(fell);
    }
    let has = |wanted: &[Role]| asked.has(|role| wanted.contains(&role));
    match () {
        () if has(&[Role::Low, Role::Worst, Role::WorstSeller]) => Some(true),
        () if has(&[Role::High, Role::Best, Role::BestSeller]) => Some(false),
        () => None,
    }
}

/// Whether a word of change says that it went down; `None` where it doesn't tell.
pub(crate) fn falls(words: &str) -> Option<bool> {
    const DOWN: [&str; 20] = [
        "drop", "fall", "fell", "declin", "decreas", "down", "shr", "baj", "cay", "cai", "disminu", "diminu", "descen",
        "redu", "derrub", "segur", "frei", "prejud", "baix", "encolh",
    ];
    const UP: [&str; 20] = [
        "grow", "grew", "growth", "increas", "rise", "rose", "rising", "up", "improv", "crec", "cresc", "aument",
        "sub", "incremen", "pux", "impuls", "alavanc", "empurr", "elev", "cima",
    ];
    let starts = |list: &[&str]| words.split(' ').any(|word| list.iter().any(|start| word.starts_with(start)));
    match (starts(&DOWN), starts(&UP)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ if starts(&["queda", "empeor", "pior"]) => Some(true),
        _ if starts(&["mejor", "melhor"]) => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::falls;

    #[test]
    fn words_tell_the_way() {
        for (words, expected) in [
            ("dropped", Some(true)),
            ("fell", Some(true)),
            ("bajaron", Some(true)),
            ("cayo", Some(true)),
            ("caiu", Some(true)),
            ("queda", Some(true)),
            ("grew", Some(false)),
            ("crecieron", Some(false)),
            ("subiu", Some(false)),
            ("melhorou", Some(false)),
            ("change", None),
            ("up or down", None),
            ("variacao", None),
        ] {
            assert_eq!(falls(words), expected, "{words}");
        }
    }
}
