//! Server functions of the words that a workspace teaches.

use crate::AppError;
use domain::Day;
use leptos::{prelude::*, server_fn::codec::GetUrl};
use serde::{Deserialize, Serialize};

/// The page's content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordList {
    pub can_edit: bool,
    pub words: Vec<Line>,
    /// How many a workspace may have.
    pub most: u64,
}

/// A taught word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub word: String,
    /// What it means, in the reader's language.
    pub label: String,
    /// `nlq::Meaning` as JSON.
    pub meaning: String,
    pub by: Option<String>,
    pub day: Day,
}

/// A word that was taught just now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lesson {
    pub word: String,
    pub label: String,
}

/// The workspace's words in their order.
#[server(prefix = "/fn", endpoint = "words", input = GetUrl)]
pub async fn list_words() -> Result<WordList, AppError> {
    use crate::server;
    use domain::Permission;
    use services::{questions::words, zone::Zone};

    let (ctx, scope) = (server::context(), server::scope().await?);
    let zone = Zone::named(&scope.workspace().timezone)?;
    let locale = crate::reader::Reader::current().locale;
    let line = |word: words::Word| Line {
        meaning: serde_json::to_string(&word.meaning).unwrap_or_default(),
        word: word.word,
        label: word.label,
        by: word.by,
        day: zone.day(word.created_at),
    };
    Ok(WordList {
        can_edit: scope.allows(Permission::EditMetrics),
        words: words::list(&ctx, &scope, locale).await?.into_iter().map(line).collect(),
        most: words::MOST,
    })
}

/// Teaches a word by what it means in words.
#[server(prefix = "/fn", endpoint = "teach_word")]
pub async fn teach_word(word: String, means: String) -> Result<Lesson, AppError> {
    use crate::{Code, server};
    use domain::Locale;
    use services::{Error, questions::words};

    let (ctx, scope) = (server::context(), server::scope().await?);
    let locale = crate::reader::Reader::current().locale;
    let (word, means) = (word.replace('"', " "), means.trim());
    let sentence = match locale {
        Locale::En => format!("when I say \"{word}\" I mean {means}"),
        Locale::Es => format!("cuando digo \"{word}\" quiero decir {means}"),
        Locale::Pt => format!("quando digo \"{word}\" quero dizer {means}"),
    };
    match words::add(&ctx, &scope, &sentence, locale).await {
        Ok(lesson) => Ok(Lesson { word: lesson.word, label: lesson.label }),
        Err(Error::Invalid { reason, .. }) => Err(server::errors::refuse(Code::Invalid, Some("means"), &reason)),
        Err(error) => Err(error.into()),
    }
}

/// Forgets a word.
#[server(prefix = "/fn", endpoint = "remove_word")]
pub async fn remove_word(word: String) -> Result<(), AppError> {
    let (ctx, scope) = (crate::server::context(), crate::server::scope().await?);
    Ok(services::questions::words::remove(&ctx, &scope, &word).await?)
}
