//! Orders to do something: "cancel all subscriptions" asks for nothing, though cancellations can be counted.

use super::Asked;
use crate::{lexicon::Role, span::Tag};

/// Verbs that are also names of figures, and the words that make orders of them.
const VERBS: [(&str, &str); 4] = [
    ("compra|compre|pide|pedi|encarga|encargue|encomenda|encomende", "mas|mais"),
    (
        "cancel|upgrade|downgrade|refund|ship|discount|return|order|buy|sell|invoice|bill|charge|credit|move|set|mark|merge|pay|renew|restock|reorder|\
         raise|lower|increase|decrease|reduce|cut|close|open|stop|start|pause|resume|drop|clear|approve|reject|confirm|fix|clean",
        "all|the|my|our|every|everything|this|that|these|those|it|them|him|her|more|up|down|customer|order|orders|subscription|subscriptions|\
         price|prices|customers|product|products",
    ),
    (
        "cancela|factura|cobra|devuelve|reembolsa|descuenta|vende|compra|sube|baja|mueve|marca|pon|cierra|abre|renueva|pausa|aumenta|reduce|aprueba|\
         rechaza|confirma|limpia|reordena",
        "todo|todos|todas|el|la|los|las|al|esta|este|estas|estos|mis|mi|precio|precios|pedido|pedidos",
    ),
    (
        "cancela|cancele|fature|cobre|devolva|reembolse|desconte|compre|suba|baixe|mova|marque|coloque|abaixe|aumente|feche|abra|renove|pause|reduza|\
         aprove|rejeite|confirme|limpe|reponha",
        "tudo|todo|todos|todas|o|a|os|as|esta|este|estas|estes|meus|minhas|preco|precos|pedido|pedidos",
    ),
];

/// Words that name something done to the records wherever they stand.
const STRONG: [&str; 9] = ["delet", "remov", "eras", "truncat", "wip", "borr", "elimin", "apag", "exclu"];

/// Verbs that ask for something to be done only where a sentence, or a part of one, begins with them.
pub(super) fn is_order(asked: &Asked<'_>, at: usize) -> bool {
    let words = asked.words(at);
    if words.contains(' ') || STRONG.iter().any(|strong| words.starts_with(strong)) {
        return true;
    }
    let Some(piece) = asked.pieces.get(at) else { return true };
    let small = |at: &usize| {
        matches!(asked.tag(*at), Some(Tag::Role(Role::Filler | Role::In))) && !is_polite(&asked.words(*at))
    };
    let Some(before) = (0..at).rev().find(|at| !small(at)) else {
        // "What did we pay" begins with a question.
        return !(0..at).any(|at| is_question(&asked.words(at)));
    };
    let begins =
        matches!(asked.tag(before), Some(Tag::Role(Role::And) | Tag::Comma)) || is_polite(&asked.words(before));
    let gap = || {
        let (last, first) = (asked.tokens.get(piece.start.checked_sub(1)?)?, asked.tokens.get(piece.start)?);
        asked.question.get(last.end..first.start)
    };
    begins || gap().is_some_and(|gap| gap.contains(['.', ';', '!', '?', ':', '\n']))
}

fn is_polite(words: &str) -> bool {
    let polite = "please|pls|plz|kindly|then|now|por favor|porfa|favor|pfv|luego|despues|ahora|depois|agora|can you|could you|you|puedes|podes|\
                  podrias|voce pode|pode|poderia|want to|i want to|quiero|quero|need to|to|let s|lets|que";
    polite.split('|').any(|known| known.trim() == words)
}

fn is_question(words: &str) -> bool {
    let asks = "did|do|does|was|were|is|are|what is|what s|what was|how|cual es|cual fue|qual e|qual foi";
    asks.split('|').any(|known| known == words)
}

/// Whether the question begins with an order.
pub(super) fn is_command(asked: &Asked<'_>) -> bool {
    let polite = "please|pls|kindly|can|could|would|you|por|favor|porfa|pfv|voce|pode|puedes|podrias";
    let among = |list: &str, word: &str| list.split('|').any(|known| known.trim() == word);
    let mut words = asked
        .tokens
        .iter()
        .filter(|token| !token.quoted)
        .map(|token| token.text.as_str())
        .skip_while(|word| among(polite, word));
    let (Some(verb), Some(next)) = (words.next(), words.next()) else { return false };
    if VERBS.iter().any(|(verbs, objects)| among(verbs, verb) && among(objects, next)) {
        return true;
    }
    // "Drop marketplace orders", but "drop in revenue".
    let first = (0..asked.pieces.len()).find(|at| !matches!(asked.role(*at), Some(Role::Filler)));
    let growth = first.filter(|at| {
        asked.role(*at) == Some(Role::Growth) && matches!(asked.words(*at).as_str(), "drop" | "change" | "rise")
    });
    asked.standing.is_none()
        && growth.is_some_and(|at| asked.metric(at + 1).is_some() || matches!(asked.tag(at + 1), Some(Tag::Value(_))))
}
