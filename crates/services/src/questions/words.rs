//! Words that a workspace teaches: "when I say X I mean Y". Everyone in the workspace may use them.

use super::{Ask, answer, vocabulary};
use crate::{
    Actor, Context, Error, Result, Scope,
    audit::{self, Event},
    ingest, store,
};
use domain::{Locale, Permission};
use entity::taught_words::{Column, Entity, Model};
use nlq::{Meaning, State, Taught, Vocabulary, teach::Lesson};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, QueryOrder};
use serde::{Deserialize, Serialize};

/// A workspace keeps at most this many.
pub const MOST: u64 = 500;

/// A taught word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    pub word: String,
    pub meaning: Meaning,
    /// What it means, in the reader's language; a meaning that is no longer there as it was written.
    pub label: String,
    /// Milliseconds since the Unix epoch.
    pub created_at: i64,
}

/// The workspace's words in their order.
pub async fn list(ctx: &Context, scope: &Scope, locale: Locale) -> Result<Vec<Word>> {
    scope.require(Permission::ReadData)?;
    let vocabulary = vocabulary::of(ctx, scope).await?;
    let word = |row: Model| {
        let meaning: Meaning = serde_json::from_str(&row.meaning).ok()?;
        Some(Word { label: label(&meaning, &vocabulary, locale), word: row.word, meaning, created_at: row.created_at })
    };
    Ok(rows(ctx, scope).await?.into_iter().filter_map(word).collect())
}

/// Keeps what a sentence teaches ("when I say X I mean Y"), in place of what the word meant before. `Invalid` where it teaches nothing that
/// can be kept, with the reason.
pub async fn add(ctx: &Context, scope: &Scope, sentence: &str, locale: Locale) -> Result<Lesson> {
    scope.require(Permission::EditMetrics)?;
    let ask = Ask { question: sentence.into(), locale: Some(locale), ..Ask::default() };
    let told = answer(ctx, scope, &ask, &State::default()).await?;
    let lesson = told.answer.lesson.ok_or_else(|| Error::invalid("question", told.answer.text))?;
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
    match meaning {
        Meaning::Metric { key } => vocabulary.metric(key).map_or(key.as_str(), |metric| metric.label(locale)).into(),
        Meaning::Dimension { key } => {
            vocabulary.dimension(key).map_or(key.as_str(), |dimension| dimension.label.get(locale)).into()
        }
        Meaning::Value { dimension, value } => vocabulary.label(dimension, value, locale),
        Meaning::Phrase { text } => text.clone(),
    }
}
