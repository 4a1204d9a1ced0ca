//! Orders to do something: "cancel all subscriptions" asks for nothing, though cancellations can be counted.

use super::Asked;
use crate::lexicon::Role;

/// Verbs that are also names of figures, and the words that make orders of them.
const VERBS: [(&str, &str); 3] = [
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
        && growth.is_some_and(|at| {
            asked.metric(at + 1).is_some() || matches!(asked.tag(at + 1), Some(crate::span::Tag::Value(_)))
        })
}
