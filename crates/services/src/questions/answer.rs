//! From a reading to its answer. Nothing is kept here.

use super::{
    Answer, Ask, check,
    llm::{self, Help},
    phrases, sentence, vocabulary, why,
};
use crate::{Context, Error, Result, Scope, queries, zone::Zone};
use domain::{Day, Grain, Permission, WeekStart};
use nlq::{Question, Reading, Shape, State, Status, Vocabulary, talk};
use semantic::{ColumnKind, format};
use std::sync::Arc;

/// An answer, and what the next question goes on from.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    pub answer: Answer,
    pub state: State,
    /// What the answer is about, as `Revenue by channel for October 2026`; empty where there is none.
    pub name: String,
    /// The language model that read the question; `None` where the grammar did.
    pub reader: Option<String>,
}

/// What every answer needs to know.
pub(super) struct Asked {
    pub vocabulary: Arc<Vocabulary>,
    pub today: Day,
    pub as_of: Option<Day>,
    week: WeekStart,
}

impl Asked {
    pub fn question<'a>(&self, ask: &'a Ask) -> Question<'a> {
        Question { text: &ask.question, locale: ask.locale, today: self.today, week: self.week }
    }
}

/// Answers a question that goes on from a state and keeps nothing: for a look ahead, and for visitors. The conversation's id is not read.
pub async fn answer(ctx: &Context, scope: &Scope, ask: &Ask, state: &State) -> Result<Told> {
    scope.require(Permission::ReadData)?;
    check(ask)?;
    let asked = asked(ctx, scope, ask).await?;
    let reading = nlq::follow(asked.question(ask), state, &asked.vocabulary);
    tell(ctx, scope, &asked, reading, state).await
}

/// The same; what the grammar refuses because it is not sure, the workspace's language models may read.
pub(super) async fn with_models(ctx: &Context, scope: &Scope, ask: &Ask, state: &State) -> Result<Told> {
    scope.require(Permission::ReadData)?;
    check(ask)?;
    let asked = asked(ctx, scope, ask).await?;
    let mut reading = nlq::follow(asked.question(ask), state, &asked.vocabulary);
    if reading.is_unsure() {
        match llm::help(ctx, scope, ask, &asked, &reading, state).await? {
            Help::None => {}
            Help::Note(note) => reading.assumptions.push(note),
            Help::Read(read) => {
                let told = tell(ctx, scope, &asked, read.reading, &read.state).await?;
                return Ok(Told {
                    answer: Answer { engine: "llm".into(), ..told.answer },
                    reader: Some(read.model),
                    ..told
                });
            }
        }
    }
    tell(ctx, scope, &asked, reading, state).await
}

/// Marks an answer as one whose question a language model read.
pub(super) fn by_model(mut told: Told, model: String) -> Told {
    told.answer.engine = "llm".into();
    told.answer.assumptions.push(phrases::read_by_model(&model, told.answer.locale));
    Told { reader: Some(model), ..told }
}

/// What a question is read as; nothing is asked of the data.
pub(super) async fn read(ctx: &Context, scope: &Scope, ask: &Ask, state: &State) -> Result<Reading> {
    check(ask)?;
    let asked = asked(ctx, scope, ask).await?;
    Ok(nlq::follow(asked.question(ask), state, &asked.vocabulary))
}

/// Answers what stands in a state, without words; nothing is kept. `Invalid` where nothing stands.
pub async fn show(ctx: &Context, scope: &Scope, ask: &Ask, state: &State) -> Result<Told> {
    scope.require(Permission::ReadData)?;
    let asked = asked(ctx, scope, ask).await?;
    let reading = talk::standing(asked.question(ask), state, &asked.vocabulary)
        .ok_or_else(|| Error::invalid("query", "there is none: ask a question first"))?;
    tell(ctx, scope, &asked, reading, state).await
}

async fn asked(ctx: &Context, scope: &Scope, ask: &Ask) -> Result<Asked> {
    let today = match ask.as_of {
        Some(day) => day,
        None => Zone::named(&scope.workspace().timezone)?.day(ctx.now_ms()),
    };
    let week = scope.workspace().week_start;
    Ok(Asked { vocabulary: vocabulary::of(ctx, scope).await?, today, as_of: ask.as_of, week })
}

/// Runs the reading's query and says what it found.
async fn tell(ctx: &Context, scope: &Scope, asked: &Asked, reading: Reading, state: &State) -> Result<Told> {
    let next = state.after(&reading);
    let Some(mut query) = reading.query.clone() else { return Ok(unanswered(reading, next)) };
    query.as_of = asked.as_of;
    let table = match queries::run(ctx, scope, &query, reading.locale).await {
        Ok(table) => table,
        // The query reads well but can't be computed: say so, as any other refusal; what stood stays.
        Err(Error::Invalid { reason, .. }) => {
            let text = phrases::not_computed(&reason, reading.locale);
            let refused = Reading { status: Status::Refused, message: text, query: None, ..reading };
            return Ok(unanswered(refused, state.clone()));
        }
        Err(error) => return Err(error),
    };
    let reasons = match &reading.shape {
        Shape::Why { by, .. } => why::why(ctx, scope, &query, &table, by, reading.locale).await?,
        _ => Vec::new(),
    };
    let filters = query.filters.iter().flat_map(|filter| {
        filter.values.iter().map(|value| asked.vocabulary.label(&filter.dimension, value, reading.locale))
    });
    let said = sentence::Said {
        shape: &reading.shape,
        query: &query,
        table: &table,
        filters: filters.collect(),
        reasons: &reasons,
        today: asked.today,
        week: scope.workspace().week_start,
        locale: reading.locale,
    };
    let name = said.head();
    if sentence::is_empty(&said)
        && let Some(nothing) = nothing(ctx, scope, &said).await?
    {
        let answer = Answer {
            text: nothing.0,
            follow_ups: nothing.1,
            query: Some(query),
            result: Some(table),
            ..plain(reading)
        };
        return Ok(Told { answer, state: next, name, reader: None });
    }
    let text = sentence::write(&said);
    let state = match winner(&said) {
        Some((dimension, value)) => next.with_named(&dimension, &value),
        None => next,
    };
    let chart = charts::chart_for(&table, charts::Shape::Auto, reading.locale).map(|figure| figure.portable_option());
    let answer = Answer { text, chart, query: Some(query), result: Some(table), reasons, ..plain(reading) };
    Ok(Told { answer, state, name, reader: None })
}

/// What to say, and to ask next, where the question is about days without data of any kind; `None` where there are some.
async fn nothing(ctx: &Context, scope: &Scope, said: &sentence::Said<'_>) -> Result<Option<(String, Vec<String>)>> {
    let data = queries::span(ctx, scope).await?;
    let days = said.table.period.period();
    if data.is_some_and(|data| days.from <= data.to && data.from <= days.to) {
        return Ok(None);
    }
    let next = data.map(|data| {
        // Never a running month, whose name is written without its year.
        let month = format::period(Grain::Month.bucket(data.to, said.week), Day::MIN, said.locale);
        vec![phrases::over(&month, said.locale), phrases::ever(said.locale).to_owned()]
    });
    Ok(Some((sentence::nothing(said, data), next.unwrap_or_default())))
}

/// The value that a superlative named, so that "that channel" means it.
fn winner(said: &sentence::Said<'_>) -> Option<(String, String)> {
    let by = said.query.dimensions.first().filter(|_| *said.shape == Shape::Superlative)?;
    let mut columns = said.table.columns.iter();
    let at = columns.position(|column| column.kind == ColumnKind::Dimension && column.key == *by)?;
    Some((by.clone(), said.table.rows.first()?.get(at)?.as_str()?.to_owned()))
}

fn unanswered(reading: Reading, state: State) -> Told {
    Told {
        answer: Answer { text: reading.message.clone(), ..plain(reading) },
        state,
        name: String::new(),
        reader: None,
    }
}

/// The reading's part of an answer.
fn plain(reading: Reading) -> Answer {
    Answer {
        status: reading.status,
        text: String::new(),
        query: None,
        result: None,
        chart: None,
        reasons: Vec::new(),
        understood: reading.understood,
        assumptions: reading.assumptions,
        choices: reading.choices,
        follow_ups: reading.suggestions,
        lesson: reading.lesson,
        conversation_id: String::new(),
        engine: "grammar".into(),
        locale: reading.locale,
    }
}
