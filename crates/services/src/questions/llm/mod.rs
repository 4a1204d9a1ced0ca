//! Questions that the grammar is not sure of, read by a language model of the workspace.
//!
//! The model sees the catalogue, the day, the question and the query that stands; names of the workspace's data only where it allows that, and never a
//! row. It answers with a query in a closed form ([`reply`]), which is checked as anyone else's ([`check`]) and computed like any other. No number comes
//! out of it, and what it can't be held to is refused.

mod cache;
mod check;
mod names;
mod prompt;
mod reply;
mod schema;

use super::{Ask, answer::Asked, phrases, shape};
use crate::{Context, Result, Scope, models, models::Asked as Told};
use check::Checked;
use nlq::{PartKind, Question, Reading, State, talk};
use semantic::Query;

/// What a model made of a question.
pub(super) enum Help {
    /// Nobody was asked.
    None,
    /// Nothing that can be used, and why, for the reader.
    Note(String),
    Read(Box<Read>),
}

/// A question read by a model.
pub(super) struct Read {
    pub reading: Reading,
    /// What stands with its query.
    pub state: State,
    pub model: String,
}

/// Lets the workspace's models read a question that the grammar refused for want of understanding.
pub(super) async fn help(
    ctx: &Context,
    scope: &Scope,
    ask: &Ask,
    asked: &Asked,
    refused: &Reading,
    state: &State,
) -> Result<Help> {
    let Some(settings) = models::in_force(ctx, scope).await? else { return Ok(Help::None) };
    let key = cache::key(ctx, scope, ask, asked, state, refused.locale).await?;
    if let Some((checked, model)) = cache::find(&key) {
        return Ok(read(ask, asked, refused, state, checked, model));
    }
    let names = names::Names::of(ctx, scope, asked, settings.share_values).await?;
    let prompt = prompt::prompt(scope, ask, asked, refused.locale, state, &names)?;
    let check = check::Check { ctx, scope, ask, asked, state, locale: refused.locale };
    Ok(match models::ask(ctx, scope, &prompt, &check).await? {
        Told::Off => Help::None,
        Told::Good { value, model } => {
            cache::keep(key, &value, &model);
            read(ask, asked, refused, state, value, model)
        }
        Told::Declined => Help::Note(phrases::model_declined(refused.locale).into()),
        Told::CapReached => Help::Note(phrases::model_cap(refused.locale).into()),
        Told::Failed => Help::Note(phrases::model_failed(refused.locale).into()),
    })
}

/// The checked query as a reading, with the words that the model took its parts from.
fn read(ask: &Ask, asked: &Asked, refused: &Reading, state: &State, checked: Checked, model: String) -> Help {
    let Checked { query, parts } = checked;
    let state = shape::changed(state, &query);
    let question = Question { locale: Some(refused.locale), ..asked.question(ask) };
    let Some(mut reading) = talk::standing(question, &state, &asked.vocabulary) else { return Help::None };
    for (kind, words) in parts {
        if let Some(part) = reading.understood.iter_mut().find(|part| part.part == kind && part.text.is_empty()) {
            part.text = words;
        }
    }
    reading.assumptions.push(phrases::read_by_model(&model, refused.locale));
    Help::Read(Box::new(Read { reading, state, model }))
}

/// A part of the question: what it is, and its words.
type Said = (PartKind, String);

/// What a day of the query's own would be ignored for.
fn on_day(query: &Query, asked: &Asked) -> Query {
    Query { as_of: asked.as_of, ..query.clone() }
}
