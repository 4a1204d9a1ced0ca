//! A question in words, answered from one query: the sentence, the table and the chart can't disagree.

mod phrases;
mod sentence;
mod vocabulary;

use crate::{Context, Error, Result, Scope, ids, queries, zone::Zone};
use domain::{Day, Locale, Permission};
use nlq::{Part, Question, Reading, Status};
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
    /// Of an earlier answer.
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
    pub understood: Vec<Part>,
    pub assumptions: Vec<String>,
    /// Questions to choose from when readings really differ.
    pub choices: Vec<String>,
    pub follow_ups: Vec<String>,
    pub conversation_id: String,
    /// What read the question: `grammar`.
    pub engine: String,
    pub locale: Locale,
}

/// Answers a question about the workspace's figures.
///
/// `Invalid` for an empty question, one of more than [`LONGEST`] characters, or a conversation id that is none. What can't be
/// answered is no error: its status says so.
pub async fn ask(ctx: &Context, scope: &Scope, ask: &Ask) -> Result<Answer> {
    scope.require(Permission::ReadData)?;
    let conversation_id = check(ask)?;
    let workspace = scope.workspace();
    let today = match ask.as_of {
        Some(day) => day,
        None => Zone::named(&workspace.timezone)?.day(ctx.now_ms()),
    };
    let vocabulary = vocabulary::of(ctx, scope).await?;
    let question = Question { text: &ask.question, locale: ask.locale, today, week: workspace.week_start };
    let reading = nlq::read(question, &vocabulary);
    let Some(mut query) = reading.query.clone() else { return Ok(unanswered(reading, conversation_id)) };
    query.as_of = ask.as_of;
    let table = match queries::run(ctx, scope, &query, reading.locale).await {
        Ok(table) => table,
        // The query reads well but can't be computed: say so, as any other refusal.
        Err(Error::Invalid { reason, .. }) => return Ok(refused(reading, reason, conversation_id)),
        Err(error) => return Err(error),
    };
    let filters = query.filters.iter().flat_map(|filter| {
        filter.values.iter().map(|value| vocabulary.label(&filter.dimension, value, reading.locale))
    });
    let said = sentence::Said {
        shape: &reading.shape,
        query: &query,
        table: &table,
        filters: filters.collect(),
        today,
        locale: reading.locale,
    };
    Ok(Answer {
        status: Status::Answered,
        text: sentence::write(&said),
        chart: charts::chart_for(&table, charts::Shape::Auto, reading.locale).map(|figure| figure.portable_option()),
        query: Some(query),
        result: Some(table),
        understood: reading.understood,
        assumptions: reading.assumptions,
        choices: reading.choices,
        follow_ups: reading.suggestions,
        conversation_id,
        engine: "grammar".into(),
        locale: reading.locale,
    })
}

/// The conversation's id: the one given, or a fresh one.
fn check(ask: &Ask) -> Result<String> {
    if ask.question.trim().is_empty() {
        return Err(Error::invalid("question", "it is empty: ask about the workspace's figures"));
    }
    if ask.question.chars().count() > LONGEST {
        return Err(Error::invalid("question", format!("it is too long: use at most {LONGEST} characters")));
    }
    match &ask.conversation_id {
        Some(id) if id.is_empty() || id.chars().count() > LONGEST_ID => Err(Error::invalid(
            "conversation_id",
            "it is no id of a conversation: send the one of an earlier answer, or null",
        )),
        Some(id) => Ok(id.clone()),
        None => Ok(format!("{:012x}", ids::random())),
    }
}

fn refused(reading: Reading, reason: String, conversation_id: String) -> Answer {
    let text = phrases::not_computed(&reason, reading.locale);
    unanswered(Reading { status: Status::Refused, message: text, query: None, ..reading }, conversation_id)
}

fn unanswered(reading: Reading, conversation_id: String) -> Answer {
    Answer {
        status: reading.status,
        text: reading.message,
        query: None,
        result: None,
        chart: None,
        understood: reading.understood,
        assumptions: reading.assumptions,
        choices: reading.choices,
        follow_ups: reading.suggestions,
        conversation_id,
        engine: "grammar".into(),
        locale: reading.locale,
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
