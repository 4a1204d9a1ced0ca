//! "Average orders per day": the mean of the days, weeks or months of a period.

use super::{Asked, Draft, Note, Slice, Step, Stop};
use crate::{Figure, lexicon::Role, say, span::Tag};
use domain::Grain;
use semantic::Unit;

/// Words for a mean that stand within a metric's name: "venta promedio", "average sale".
const MEAN: [&str; 6] = ["average", "avg", "promedio", "media", "medio", "mean"];

/// A mean of time that a metric's own name seems to be: "venta promedio por mes" is the mean of months, not of orders.
pub(super) fn of_time<'a>(asked: &Asked<'a>, at: usize) -> Option<&'a Figure> {
    let words = asked.words(at);
    let rest: Vec<String> = words.split(' ').filter(|word| !MEAN.contains(word)).map(crate::fold::stem).collect();
    if rest.is_empty() || rest.len() == words.split(' ').count() || grain(asked).is_none() {
        return None;
    }
    let tokens = crate::token::tokens(&rest.join(" "));
    let found =
        asked.vocabulary.metric_names.at(&tokens, 0, |token| &token.stem).filter(|(end, ..)| *end == tokens.len());
    let named: Vec<&Figure> =
        found.filter_map(|(_, _, index)| asked.vocabulary.metrics().get(usize::from(index))).collect();
    let known = |key: &str| named.iter().copied().find(|figure| figure.key() == key);
    // "Average orders per day" counts orders, "average order per day" is what one is worth.
    let many = words.split(' ').any(|word| matches!(word, "orders" | "pedidos" | "ordenes" | "encomendas"));
    known("revenue")
        .or_else(|| known("orders").filter(|_| many))
        .or_else(|| known("units_sold"))
        .or_else(|| known("mrr"))
}

pub(super) fn read(asked: &Asked<'_>, draft: &mut Draft<'_>) -> Step<()> {
    let said = (0..asked.pieces.len()).find(|at| asked.role(*at) == Some(Role::Average));
    let Some(at) = said.or(draft.mean_at).or_else(|| usually(asked, draft)) else { return Ok(()) };
    if all_means(asked, draft) {
        return Ok(());
    }
    // "Last month against the average month of 2025": a mean is nothing that a period is compared with.
    let against = (0..at).rev().find(|before| asked.role(*before) != Some(Role::Filler));
    if against.is_some_and(|before| asked.role(before) == Some(Role::Versus)) {
        return Err(Stop::refuse(say::compare_with_what(asked.locale)));
    }
    // "Em que horário a gente vende mais, normalmente?": as a rule, not on average.
    let habit = "normalmente|habitualmente|usualmente|geralmente|normally|usually|typically|normalmente|generalmente|habitualmente";
    let adverb = habit.split('|').any(|known| known == asked.words(at));
    if adverb && draft.ranking.is_some() && grain(asked).is_none() {
        return Ok(());
    }
    let Some(grain) = grain(asked).or_else(|| asked.standing.and_then(|standing| standing.average)) else {
        return Err(per_what(asked, draft));
    };
    if draft.slices.contains(&Slice::Grain(grain)) || beside(asked).is_some() {
        draft.slices.retain(|slice| *slice != Slice::Grain(grain));
    }
    draft.notes.retain(|(_, note)| *note != Note::Slice(Slice::Grain(grain)));
    draft.notes.push((at, Note::Average(grain)));
    draft.average = Some(grain);
    Ok(())
}

/// "Cuánto vendo al día", "cuántos pedidos hay por día más o menos": what is usual, where no days are named to be listed.
fn usually(asked: &Asked<'_>, draft: &Draft<'_>) -> Option<usize> {
    let much = asked.has(|role| matches!(role, Role::HowMuch | Role::HowMany));
    let rate = (0..asked.pieces.len()).find(|at| matches!(asked.role(*at), Some(Role::Every(_))))?;
    let now = "vendo|vendemos|vende|venden|facturo|hago|hacemos|entra|entran|sale|salen|gasto|gastamos|recibo|recibimos|llega|llegan|tengo|tenemos|\
               hay|compran|piden|despacho|despachamos|saco|mueve|movemos|pagan|pagamos";
    let present = asked.tokens.iter().any(|token| now.split('|').any(|verb| verb.trim() == token.text));
    let at_a = ["al dia", "a la semana", "al mes"].contains(&asked.words(rate).as_str());
    let about = (0..asked.pieces.len()).any(|at| {
        matches!(
            asked.words(at).as_str(),
            "mas o menos" | "aproximadamente" | "aprox" | "por lo general" | "generalmente"
        )
    });
    let alone = draft.period.is_none() && draft.slices.len() == 1 && asked.standing.is_none() && !draft.trend;
    (much && alone && draft.ranking.is_none() && (at_a && present || about)).then_some(rate)
}

/// Rates and quotients are means already.
fn all_means(asked: &Asked<'_>, draft: &Draft<'_>) -> bool {
    let is_mean = |key: &&str| {
        asked.vocabulary.metric(key).is_some_and(|figure| match figure.known() {
            Some(metric) => metric.expression.is_ratio(),
            None => figure.unit() == Unit::Ratio,
        })
    };
    !draft.metrics.is_empty() && draft.metrics.iter().all(is_mean)
}

/// "Per day", "daily", "an average week".
fn grain(asked: &Asked<'_>) -> Option<Grain> {
    let per = (0..asked.pieces.len()).find_map(|at| match asked.role(at) {
        Some(Role::Every(grain)) => Some(grain),
        Some(Role::Unit(grain)) if asked.by(at) => Some(grain),
        _ => None,
    });
    // "Em média aos sábados": of each of these days.
    let of_days =
        || (0..asked.pieces.len()).any(|at| matches!(asked.tag(at), Some(Tag::Weekdays(_)))).then_some(Grain::Day);
    per.or_else(|| beside(asked)).or_else(of_days)
}

/// "An average week", "un día promedio".
pub(super) fn beside(asked: &Asked<'_>) -> Option<Grain> {
    (0..asked.pieces.len()).find_map(|at| match asked.role(at) {
        Some(Role::Unit(grain)) => {
            let near = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
            near.into_iter().any(|near| asked.role(near) == Some(Role::Average)).then_some(grain)
        }
        _ => None,
    })
}

fn per_what(asked: &Asked<'_>, draft: &Draft<'_>) -> Stop {
    let key = draft.metrics.first().copied().unwrap_or("revenue");
    let label = asked.vocabulary.metric(key).map_or(key, |metric| metric.label(asked.locale));
    let choices = [Grain::Day, Grain::Week, Grain::Month].map(|grain| say::average_of(label, grain, asked.locale));
    Stop::Clarify { message: say::average_of_what(asked.locale), choices: choices.into() }
}
