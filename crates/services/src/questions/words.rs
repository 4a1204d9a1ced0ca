//! Words that a workspace teaches: "when I say X I mean Y". Everyone in the workspace may use them.

use super::{Ask, answer, conversations, vocabulary};
use crate::{
    Actor, Context, Error, Result, Scope,
    audit::{self, Event},
    ingest, store,
};
use domain::{Locale, Permission, UserId};
use entity::{
    taught_words::{Column, Entity, Model},
    users,
};
use nlq::{
    Meaning, State, Taught, Vocabulary,
    teach::{self, Lesson},
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// A workspace keeps at most this many.
pub const MOST: u64 = 500;

/// A taught word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    pub word: String,
    pub meaning: Meaning,
    /// What it means, in the reader's language; a meaning that is no longer there as it was written.
    pub label: String,
    /// Who taught it; `None` for a key, the command line, or someone whose account is gone.
    pub by: Option<String>,
    /// Milliseconds since the Unix epoch.
    pub created_at: i64,
}

/// The workspace's words in their order.
pub async fn list(ctx: &Context, scope: &Scope, locale: Locale) -> Result<Vec<Word>> {
    scope.require(Permission::ReadData)?;
    let vocabulary = vocabulary::of(ctx, scope).await?;
    let rows = rows(ctx, scope).await?;
    let people = rows.iter().filter_map(|row| row.created_by).map(UserId);
    let people = users::Entity::by_ids(people).all(&ctx.db).await?;
    let people: HashMap<i64, String> = people.into_iter().map(|user| (user.id, user.name)).collect();
    let word = |row: Model| {
        let meaning: Meaning = serde_json::from_str(&row.meaning).ok()?;
        Some(Word {
            label: label(&meaning, &vocabulary, locale),
            word: row.word,
            meaning,
            by: row.created_by.and_then(|user| people.get(&user).cloned()),
            created_at: row.created_at,
        })
    };
    Ok(rows.into_iter().filter_map(word).collect())
}

/// Keeps what a sentence teaches ("when I say X I mean Y"), in place of what the word meant before. `Invalid` where it teaches nothing that
/// can be kept, with the reason.
pub async fn add(ctx: &Context, scope: &Scope, sentence: &str, locale: Locale) -> Result<Lesson> {
    scope.require(Permission::EditMetrics)?;
    let ask = Ask { question: sentence.into(), locale: Some(locale), ..Ask::default() };
    let told = answer(ctx, scope, &ask, &State::default()).await?;
    let lesson = told.answer.lesson.ok_or_else(|| Error::invalid("question", told.answer.text))?;
    keep(ctx, scope, lesson).await
}

/// Keeps a word with its meaning, in place of what it meant before: one that was offered, or that was removed. `Invalid` for a word that
/// the grammar needs and a meaning that isn't there.
pub async fn put(ctx: &Context, scope: &Scope, taught: &Taught, locale: Locale) -> Result<Lesson> {
    scope.require(Permission::EditMetrics)?;
    let Taught { word, meaning } = taught;
    if !teach::may_be_taught(word) {
        return Err(Error::invalid("word", format!("'{word}' can't be given a meaning: use another word")));
    }
    let vocabulary = vocabulary::of(ctx, scope).await?;
    let label = teach::label(meaning, locale, &vocabulary)
        .ok_or_else(|| Error::invalid("meaning", "it is not there: use a metric, a dimension or a value"))?;
    keep(ctx, scope, Lesson { word: word.clone(), meaning: meaning.clone(), label }).await
}

/// What the last turn of a conversation teaches, where it is a question that was chosen after one that was not answered.
pub async fn offered(ctx: &Context, scope: &Scope, conversation: &str, locale: Locale) -> Result<Option<Lesson>> {
    scope.require(Permission::ReadData)?;
    let Some(chosen) = conversations::chosen(ctx, scope, conversation).await? else { return Ok(None) };
    let ask = Ask { question: chosen.asked.clone(), locale: Some(chosen.locale), ..Ask::default() };
    let reading = answer::read(ctx, scope, &ask, &chosen.before).await?;
    if !reading.choices.iter().chain(&reading.suggestions).any(|offered| *offered == chosen.question) {
        return Ok(None);
    }
    let vocabulary = vocabulary::of(ctx, scope).await?;
    Ok(teach::from_choice(&chosen.asked, &chosen.question, locale, &vocabulary))
}

async fn keep(ctx: &Context, scope: &Scope, lesson: Lesson) -> Result<Lesson> {
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    let row = Model {
        workspace_id: workspace.0,
        word_key: nlq::fold(&lesson.word),
        word: lesson.word.clone(),
        meaning: serde_json::to_string(&lesson.meaning).map_err(Error::internal)?,
        created_by: match scope.actor() {
            Actor::User(user) => Some(user.0),
            _ => None,
        },
        created_at: now,
    };
    store::write(&ctx.db, async |tx| {
        ingest::lock_workspace(tx, workspace).await?;
        Entity::delete_in(workspace).filter(Column::WordKey.eq(&row.word_key)).exec(tx).await?;
        if Entity::in_workspace(workspace).count(tx).await? >= MOST {
            return Err(Error::Conflict(format!("a workspace keeps at most {MOST} words: remove one")));
        }
        let event = Event::new("word.taught", format!("word:{}", row.word)).detail(lesson.label.clone());
        Entity::insert(row.clone().into_active_model()).exec_without_returning(tx).await?;
        audit::record(tx, now, workspace, scope.actor(), event).await?;
        // The vocabulary is kept by version.
        ingest::raise_version(tx, workspace, now).await
    })
    .await?;
    Ok(lesson)
}

/// Forgets a word.
pub async fn remove(ctx: &Context, scope: &Scope, word: &str) -> Result<()> {
    scope.require(Permission::EditMetrics)?;
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    store::write(&ctx.db, async |tx| {
        let gone = Entity::delete_in(workspace).filter(Column::WordKey.eq(nlq::fold(word))).exec(tx).await?;
        if gone.rows_affected == 0 {
            return Err(Error::NotFound("word"));
        }
        let event = Event::new("word.removed", format!("word:{word}"));
        audit::record(tx, now, workspace, scope.actor(), event).await?;
        // The vocabulary is kept by version.
        ingest::raise_version(tx, workspace, now).await
    })
    .await
}

async fn rows(ctx: &Context, scope: &Scope) -> Result<Vec<Model>> {
    Ok(Entity::in_workspace(scope.workspace_id()).order_by_asc(Column::WordKey).all(&ctx.db).await?)
}

/// What the vocabulary is taught.
pub(super) async fn taught(ctx: &Context, scope: &Scope) -> Result<Vec<Taught>> {
    let taught = |row: Model| Some(Taught { meaning: serde_json::from_str(&row.meaning).ok()?, word: row.word });
    Ok(rows(ctx, scope).await?.into_iter().filter_map(taught).collect())
}

fn label(meaning: &Meaning, vocabulary: &Vocabulary, locale: Locale) -> String {
    teach::label(meaning, locale, vocabulary).unwrap_or_else(|| match meaning {
        Meaning::Metric { key } | Meaning::Dimension { key } => key.clone(),
        Meaning::Value { value, .. } => value.clone(),
        Meaning::Phrase { text } => text.clone(),
    })
}
