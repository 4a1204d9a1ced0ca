//! A question in words, answered from one query: the sentence, the table and the chart can't disagree. Questions go on from those before
//! in their conversation.

mod answer;
pub mod conversations;
mod llm;
mod offers;
mod phrases;
mod reasons;
mod sentence;
mod shape;
mod shapes;
mod vocabulary;
mod why;
pub mod words;

pub use answer::{Told, answer, show};
pub use offers::{Filtered, Offers, offers};
pub use shape::changed;
pub use vocabulary::shared;
pub use why::{Reason, Reasons};

use crate::{Actor, Context, Error, Result, Scope};
use domain::{Day, Locale, Permission};
use nlq::{Part, State, Status, teach::Lesson};
use semantic::{Query, Table};
use serde::{Deserialize, Deserializer, Serialize, de};

/// The longest question, in characters.
pub const LONGEST: usize = 500;
const LONGEST_ID: usize = 100;

/// What is asked. The JSON of `POST /api/v1/nlq`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    pub question: String,
    /// The reader's language, a hint: the question's own words count first. `pt-BR` is read as `pt`.
    #[serde(default, deserialize_with = "language")]
    pub locale: Option<Locale>,
    /// The day that stands for today.
    #[serde(default)]
    pub as_of: Option<Day>,
    /// Of an earlier answer: the question goes on from there.
    #[serde(default)]
    pub conversation_id: Option<String>,
}

/// The answer, or what can't be answered and what can.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    pub status: Status,
    /// One sentence in the language of the question.
    pub text: String,
    pub query: Option<Query>,
    pub result: Option<Table>,
    /// ECharts options; `None` where a number or the table says it better.
    pub chart: Option<serde_json::Value>,
    /// What explains a change, by dimension, where the question asks why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Reasons>,
    pub understood: Vec<Part>,
    pub assumptions: Vec<String>,
    /// Questions to choose from when readings really differ.
    pub choices: Vec<String>,
    pub follow_ups: Vec<String>,
    /// A word that the sentence wants to teach, for the reader to confirm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lesson: Option<Lesson>,
    /// Empty where nothing is kept.
    pub conversation_id: String,
    /// What read the question: `grammar`, or `llm` for a language model of the workspace.
    pub engine: String,
    pub locale: Locale,
}

/// Answers a question about the workspace's figures, in its conversation or a new one, and keeps both. Visitors' questions are answered
/// alone and not kept.
///
/// `Invalid` for an empty question, one of more than [`LONGEST`] characters, or a conversation id that is none; `NotFound` for a conversation
/// that is not the asker's own. What can't be answered is no error: its status says so.
pub async fn ask(ctx: &Context, scope: &Scope, ask: &Ask) -> Result<Answer> {
    scope.require(Permission::ReadData)?;
    check(ask)?;
    if matches!(scope.actor(), Actor::Visitor | Actor::Guest) {
        return match ask.conversation_id {
            Some(_) => Err(Error::NotFound(conversations::THING)),
            None => Ok(answer(ctx, scope, ask, &State::default()).await?.answer),
        };
    }
    let state = conversations::state(ctx, scope, ask.conversation_id.as_deref()).await?;
    let told = answer::with_models(ctx, scope, ask, &state).await?;
    conversations::keep(ctx, scope, ask.conversation_id.as_deref(), &ask.question, false, told).await
}

/// Answers a query that was changed by hand, as the next turn of its conversation or the first of a new one. `ask.question` is not read:
/// what the query is called takes its place.
pub async fn change(ctx: &Context, scope: &Scope, query: &Query, ask: &Ask) -> Result<Answer> {
    scope.require(Permission::ReadData)?;
    check_id(ask)?;
    let state = conversations::state(ctx, scope, ask.conversation_id.as_deref()).await?;
    let state = shape::changed(&state, query);
    let told = show(ctx, scope, ask, &state).await?;
    let name = told.name.clone();
    conversations::keep(ctx, scope, ask.conversation_id.as_deref(), &name, true, told).await
}

/// What the next question of a conversation goes on from; for a look ahead with [`answer`].
pub async fn standing(ctx: &Context, scope: &Scope, id: &str) -> Result<State> {
    scope.require(Permission::ReadData)?;
    conversations::state(ctx, scope, Some(id)).await
}

/// The answer to the last turn of a conversation, from the present data; `None` where it has no turns.
pub async fn again(ctx: &Context, scope: &Scope, id: &str, ask: &Ask) -> Result<Option<Answer>> {
    scope.require(Permission::ReadData)?;
    let Some(last) = conversations::last(ctx, scope, id).await? else { return Ok(None) };
    let ask = Ask { question: last.question, locale: Some(last.locale), ..ask.clone() };
    let told = match last.reader {
        // What a model read stands as it was shown; it is not asked again.
        Some(model) => answer::by_model(show(ctx, scope, &ask, &last.after).await?, model),
        None if last.edited => show(ctx, scope, &ask, &last.after).await?,
        None => answer(ctx, scope, &ask, &last.before).await?,
    };
    Ok(Some(Answer { conversation_id: id.into(), ..told.answer }))
}

pub(super) fn check(ask: &Ask) -> Result<()> {
    if ask.question.trim().is_empty() {
        return Err(Error::invalid("question", "it is empty: ask about the workspace's figures"));
    }
    if ask.question.chars().count() > LONGEST {
        return Err(Error::invalid("question", format!("it is too long: use at most {LONGEST} characters")));
    }
    check_id(ask)
}

fn check_id(ask: &Ask) -> Result<()> {
    match &ask.conversation_id {
        Some(id) if id.is_empty() || id.chars().count() > LONGEST_ID => Err(Error::invalid(
            "conversation_id",
            "it is no id of a conversation: send the one of an earlier answer, or null",
        )),
        _ => Ok(()),
    }
}

fn language<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Locale>, D::Error> {
    let tag: Option<String> = Option::deserialize(deserializer)?;
    tag.map(|tag| {
        Locale::parse(&tag)
            .ok_or_else(|| de::Error::custom(format!("unknown language '{tag}': use en, es, pt or null")))
    })
    .transpose()
}
