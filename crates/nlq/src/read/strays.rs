//! What is said beside a figure and can't be told of it: lengths of time, ordinals, reasons listed, single orders, what people do.

use super::{Asked, Step, Stop};
use crate::{
    lexicon::{Reason, Role},
    say,
    span::Tag,
};

/// Refuses what would change the meaning if it were passed over.
pub(super) fn refuse(asked: &Asked<'_>) -> Step<()> {
    let unknown = nth(asked).or_else(|| reasons_listed(asked)).or_else(|| done_by_people(asked));
    if let Some(at) = unknown {
        return Err(Stop::refuse(say::unknown_words(&[asked.text(at)], &[], asked.locale)));
    }
    match lasting(asked).or_else(|| so_many_or_more(asked)).or_else(|| who_bought(asked)) {
        Some(at) => Err(Stop::refuse(say::no_conditions(asked.text(at), asked.locale))),
        None => Ok(()),
    }
}

/// "El segundo producto más vendido": the first of a ranking can be told, the second by itself can't.
fn nth(asked: &Asked<'_>) -> Option<usize> {
    let second = |at: &usize| {
        matches!(asked.words(*at).as_str(), "segundo" | "segunda" | "tercer" | "tercero" | "tercera")
            && !matches!(asked.tag(*at), Some(Tag::Period(_) | Tag::Value(_)))
    };
    let ranked = |at: usize| {
        asked.dimension(at).is_some()
            || matches!(asked.role(at), Some(Role::Best | Role::High | Role::BestSeller | Role::Worst))
    };
    (0..asked.pieces.len()).filter(second).find(|at| ranked(at + 1))
}

/// "Motivos de devolución": no dimension; why a figure moved is asked otherwise.
fn reasons_listed(asked: &Asked<'_>) -> Option<usize> {
    let noun = |at: &usize| {
        matches!(asked.words(*at).as_str(), "motivo" | "motivos" | "razon" | "razones" | "causa" | "causas")
    };
    let moved = |role| matches!(role, Role::Growth | Role::Lost | Role::High | Role::Low | Role::Best | Role::Worst);
    let at = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::No(Reason::Why)) && noun(at))?;
    let of = matches!(asked.words(at + 1).as_str(), "de" | "de la" | "de las" | "de los" | "del" | "por");
    (of && asked.metric(at + 2).is_some() && !asked.has(moved)).then_some(at)
}

/// "Clientes que llevan más de un año": no figure is of those who last so long.
fn lasting(asked: &Asked<'_>) -> Option<usize> {
    let count = |at: usize| {
        let words = asked.words(at);
        matches!(words.as_str(), "un" | "una" | "one" | "a" | "um" | "uma" | "dois" | "duas")
            || matches!(asked.tag(at), Some(Tag::Number(_)))
            || crate::calendar::words::number(&words).is_some()
    };
    (0..asked.pieces.len()).find(|at| {
        matches!(asked.role(*at), Some(Role::High | Role::Low))
            && matches!(asked.words(*at).as_str(), "mas" | "menos" | "mais")
            && asked.words(at + 1) == "de"
            && count(at + 2)
            && matches!(asked.role(at + 3), Some(Role::Unit(_)))
    })
}

/// "Pedidos de 3 productos o más": single orders.
fn so_many_or_more(asked: &Asked<'_>) -> Option<usize> {
    (1..asked.pieces.len()).find(|at| {
        let counted = matches!(asked.tag(at - 1), Some(Tag::Number(_))) && asked.dimension(*at).is_some();
        let more = matches!(asked.words(at + 1).as_str(), "o" | "or" | "ou")
            && matches!(asked.words(at + 2).as_str(), "mas" | "menos");
        counted && more
    })
}

/// "Ventas a clientes que compraron en Black Friday": by what they did at another time.
fn who_bought(asked: &Asked<'_>) -> Option<usize> {
    let named = |at: usize| asked.metric(at).is_some();
    (1..asked.pieces.len()).find(|at| {
        let words = asked.words(*at);
        let people = asked.metric(*at).is_some_and(|metric| metric.key() == "customers");
        let did =
            words.contains(" que compr") || matches!(asked.words(at + 1).as_str(), "que compraron" | "que compran");
        people && did && (0..*at).any(named) && asked.role(at - 1) == Some(Role::In)
    })
}

/// "Qué buscan los clientes": what they do, of which nothing is counted.
fn done_by_people(asked: &Asked<'_>) -> Option<usize> {
    let verbs = "busca|buscar|buscando|buscan|buscaron|miran|miraron|ven|vieron|quieren|necesitan|esperan|dicen|dijeron|opinan|piensan|visitan|visitaron|prefieren|prefirieron";
    let people = |at: usize| {
        asked.metric(at).is_some_and(|metric| matches!(metric.key(), "customers" | "active_customers" | "users"))
    };
    let first = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Which) && asked.words(*at) == "que")?;
    let verb = first + 1;
    let does = verbs.split('|').any(|known| known == asked.words(verb));
    let who = (verb + 1..asked.pieces.len()).find(|at| people(*at))?;
    let others =
        (0..asked.pieces.len()).any(|at| asked.dimension(at).is_some() || at != who && asked.metric(at).is_some());
    (does && who <= verb + 2 && !others).then_some(verb)
}
