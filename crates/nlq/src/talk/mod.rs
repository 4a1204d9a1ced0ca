//! Conversations: questions that go on from the ones before.
//!
//! What stands is a structured query, never text ([`State`]). The rule for a next question:
//!
//! 1. One that answers what was left to choose, by its text, its number or a word that only one choice has, is that choice.
//! 2. One that names both what is counted (a metric, or a verb like "sold") and its own days starts afresh, unless it begins with
//!    "and", "what about", "now" or says "the same", "instead". Then it is read by itself; "there", "that product" still bring
//!    along what was named before.
//! 3. Any other refines what stands. What it names takes the place of what stood in the same slot, the rest is kept and said
//!    in the assumptions:
//!    - metrics replace metrics ("also", "too", "add" put them beside);
//!    - a period replaces the period, a comparison the comparison; a comparison outlives a new period;
//!    - a dimension replaces the dimensions, a time step the time step; with "instead" either replaces both;
//!    - a value replaces the values of its dimension, a place the places that may not contain it, a product its categories ("only"
//!      narrows instead, "also" adds); "except" leaves out; a breakdown drops the one value that its own dimension was narrowed to;
//!    - a ranking replaces the ranking; a new dimension named with "by" ends it, one named by itself takes it over;
//!    - "remove the filter", "without comparing", "in total" take away; "all channels" takes away what channels were narrowed to;
//!    - "why?" asks for the reasons of the change of what stands.

mod base;
mod choice;
mod marks;
mod merge;
mod standing;
mod state;

pub(crate) use marks::is_known;
pub use standing::standing;
pub use state::State;

use crate::{
    Question, Reading, Vocabulary,
    calendar::Now,
    explain,
    lexicon::Role,
    read::{self, Asked, Draft, Step, Stop},
    reading::{PartKind, Refusal},
    say, span,
    span::Tag,
    spell, token,
};
use marks::{Mark, Marks};
use semantic::{Filter, FilterOp};

/// Reads a question that may go on from those before.
pub fn follow(question: Question<'_>, state: &State, vocabulary: &Vocabulary) -> Reading {
    if let Some(choice) = choice::chosen(question.text, &state.choices) {
        let rest = State { choices: Vec::new(), ..state.clone() };
        return follow(Question { text: choice, ..question }, &rest, vocabulary);
    }
    let mut tokens = token::tokens(question.text);
    let long = question.text.len() > crate::LONGEST || question.text.chars().count() > 500;
    if long || tokens.iter().all(token::Token::is_separator) || crate::teach::is_lesson(&tokens) {
        return crate::read(question, vocabulary);
    }
    crate::texting::write_out(&mut tokens, vocabulary);
    crate::shorthand::write_out(question.text, &mut tokens, vocabulary);
    vocabulary.say_as_taught(&mut tokens);
    spell::correct(&mut tokens, vocabulary);
    let mut marks = marks::find(question.text, &mut tokens, vocabulary, state.query.is_some());
    let Some(query) = &state.query else {
        return without_state(question, &tokens, &marks, vocabulary);
    };
    customer_kinds(&mut marks, query);
    next_part(&mut marks, query);
    let hint = state.locale.or(question.locale);
    let now = |locale| Now { today: question.today, week: question.week, locale };
    let (locale, pieces) = span::cut(question.text, &marks.rest, vocabulary, hint, now);
    let alone = Asked {
        question: question.text,
        tokens: &marks.rest,
        pieces: &pieces,
        vocabulary,
        locale,
        now: now(locale),
        standing: None,
    };
    let named = match mentioned(&marks, state, locale) {
        Ok(named) => named,
        Err(stop) => return crate::stopped(&alone, stop),
    };
    if is_new(&alone, &marks) {
        return match named.is_empty() {
            true => crate::read_tokens(question, &tokens, vocabulary),
            false => afresh(&alone, &named),
        };
    }
    let base = base::of(query, &state.shape, &state.named, vocabulary, now(locale));
    let asked = Asked { standing: Some(&base), ..alone };
    match refine(&asked, &marks, &named) {
        Ok(reading) => reading,
        Err(stop) => crate::stopped(&asked, stop),
    }
}

/// "And returning?", where what stands is about new customers: those of returning ones.
fn customer_kinds(marks: &mut Marks, query: &semantic::Query) {
    let only = marks.is(Mark::Only);
    let tokens = &mut marks.rest;
    let about = query.filters.iter().any(|filter| filter.dimension == "customer_type");
    let is_kind = |token: &token::Token| {
        let known = "new|nuevos|nuevas|novos|novas|returning|repeat|existing|recurrentes|recorrentes|antiguos|antigos|habituales|habituais";
        known.split('|').any(|word| word == token.text)
    };
    let noun = |token: &token::Token| {
        matches!(token.text.as_str(), "customers" | "clientes" | "buyers" | "clients" | "shoppers" | "compradores")
    };
    let heads = query.metrics.iter().all(|metric| metric.ends_with("customers"));
    // "Only returning customers": what stands, of those.
    if let [one, other] = tokens.as_slice()
        && only
        && !heads
        && (noun(one) && is_kind(other) || is_kind(one) && noun(other))
    {
        let from = token::Token { text: "from".into(), stem: "from".into(), ..one.clone() };
        tokens.insert(0, from);
        return;
    }
    // "And the returning ones?"
    let small = "the|ones|los|las|os|as";
    let plain = tokens.iter().filter(|token| !small.split('|').any(|word| word == token.text));
    if let [only] = plain.collect::<Vec<_>>().as_slice()
        && is_kind(only)
    {
        *tokens = vec![(*only).clone()];
    }
    let word =
        |text: &str, of: &token::Token| token::Token { text: text.into(), stem: crate::fold::stem(text), ..of.clone() };
    // "And returning?", where the heads of new ones stand.
    if let [only] = tokens.as_slice()
        && heads
        && !about
        && is_kind(only)
    {
        let new = matches!(only.text.as_str(), "new" | "nuevos" | "nuevas" | "novos" | "novas");
        *tokens = [if new { "new" } else { "returning" }, "customers"].map(|text| word(text, only)).into();
        return;
    }
    if let [only] = tokens.as_slice()
        && about
        && is_kind(only)
    {
        let word = |text: &str| token::Token { text: text.into(), stem: crate::fold::stem(text), ..only.clone() };
        let new = matches!(only.text.as_str(), "new" | "nuevos" | "nuevas" | "novos" | "novas");
        let kind = if new { "new" } else { "returning" };
        *tokens = ["from", kind, "customers"].map(word).into();
    }
}

/// "And in the 3rd?", where a quarter or a half stands: that one of the same year.
fn next_part(marks: &mut Marks, query: &semantic::Query) {
    let semantic::PeriodSpec::Range(days) = query.period else { return };
    let small =
        "in|the|one|no|na|o|a|do|da|en|el|la|del|de|and|y|e|what|about|for|para|quarter|trimestre|semestre|half";
    let said: Vec<&token::Token> = marks
        .rest
        .iter()
        .filter(|token| !token.is_separator() && !small.split('|').any(|word| word == token.text))
        .collect();
    let [only] = said.as_slice() else { return };
    let number = match only.kind {
        token::Kind::Ordinal(n) => Some(n),
        _ => crate::calendar::words::ordinal(&only.text),
    };
    let unit = match days.days() {
        90..=92 if days.from.day_of_month() == 1 => ('q', 4),
        181..=184 if days.from.day_of_month() == 1 => ('h', 2),
        _ => return,
    };
    if let Some(number) = number.filter(|number| (1..=unit.1).contains(number)) {
        let part = crate::shorthand::respelled(only, &format!("{}{number}", unit.0));
        let year = crate::shorthand::respelled(only, &days.from.year().to_string());
        marks.rest = vec![part, year];
    }
}

/// Nothing stands: a question that only makes sense after another says so, any other is read by itself.
fn without_state(question: Question<'_>, tokens: &[token::Token], marks: &Marks, vocabulary: &Vocabulary) -> Reading {
    let reading = crate::read_tokens(question, tokens, vocabulary);
    let leans = marks.has(|mark| matches!(mark, Mark::Same | Mark::Remove(_) | Mark::That(_)));
    match leans {
        true => {
            crate::refused(reading.locale, Refusal::Impossible, say::nothing_to_go_on_from(reading.locale), vocabulary)
        }
        false => reading,
    }
}

/// What "there" and "that product" mean.
fn mentioned(marks: &Marks, state: &State, locale: domain::Locale) -> Step<Vec<Filter>> {
    let mut found: Vec<Filter> = Vec::new();
    for (said, dimensions) in marks.references() {
        let known = state.mentioned.iter().rev().find(|filter| dimensions.contains(&filter.dimension.as_str()));
        match known {
            Some(filter) if found.contains(filter) => {}
            Some(filter) => found.push(filter.clone()),
            None => return Err(Stop::because(Refusal::Impossible, say::not_mentioned(&said, locale))),
        }
    }
    Ok(found)
}

/// Whether a question stands for itself: it says what is counted and when.
fn is_new(asked: &Asked<'_>, marks: &Marks) -> bool {
    if marks.leads() {
        return false;
    }
    let counts = (0..asked.pieces.len()).any(|at| asked.metric(at).is_some())
        || asked.has(|role| matches!(role, Role::Sold | Role::HowDo | Role::BestSeller | Role::WorstSeller));
    let dated = asked.pieces.iter().enumerate().any(|(at, piece)| {
        let against = asked.before(at).is_some_and(|before| asked.role(before) == Some(Role::Versus));
        matches!(piece.tag, Tag::Period(_)) && !against
    });
    counts && dated
}

/// A new question about something that was named before.
fn afresh(asked: &Asked<'_>, named: &[Filter]) -> Reading {
    let read = || -> Step<Draft<'_>> {
        let mut draft = read::fragment(asked)?;
        merge::filters(&mut draft.filters, named.to_vec(), &Marks::default());
        read::finish(asked, &mut draft)?;
        Ok(draft)
    };
    match read() {
        Ok(draft) => with_kept(asked, &draft),
        Err(stop) => crate::stopped(asked, stop),
    }
}

fn refine<'a>(asked: &Asked<'a>, marks: &Marks, named: &[Filter]) -> Step<Reading> {
    let mut said = read::fragment(asked)?;
    merge::filters(&mut said.filters, named.to_vec(), &Marks::default());
    let mut draft = merge::merge(asked, said, marks, named)?;
    read::settle(asked, &mut draft)?;
    Ok(with_kept(asked, &draft))
}

/// The answer, with what it takes over from before.
fn with_kept(asked: &Asked<'_>, draft: &Draft<'_>) -> Reading {
    let mut reading = crate::answered(asked, draft);
    let kept = explain::kept(asked, draft, &reading.understood);
    if !kept.is_empty() {
        let parts: Vec<String> = kept.iter().map(|part| part.meaning.clone()).collect();
        reading.assumptions.insert(0, say::kept(&parts, asked.locale));
    }
    reading.understood.extend(kept);
    reading.understood.retain(|part| part.part != PartKind::Ranking || !part.meaning.is_empty());
    reading
}

/// The values that a query is narrowed to.
fn narrowed(filters: &[Filter]) -> impl Iterator<Item = &Filter> {
    filters.iter().filter(|filter| filter.op == FilterOp::In)
}
