//! What stands, told without a question: for a query that was changed by hand.

use super::{State, base};
use crate::{Question, Reading, Vocabulary, calendar::Now, explain, read::Asked, reading::Status, suggest};

/// The state's query as a reading, its parts without words. The question's text is not read; `None` where nothing stands.
pub fn standing(question: Question<'_>, state: &State, vocabulary: &Vocabulary) -> Option<Reading> {
    let query = state.query.as_ref()?;
    let locale = question.locale.or(state.locale).unwrap_or_default();
    let now = Now { today: question.today, week: question.week, locale };
    let asked = Asked { question: "", tokens: &[], pieces: &[], vocabulary, locale, now, standing: None };
    let draft = base::of(query, &state.shape, &state.named, vocabulary, now);
    Some(Reading {
        status: Status::Answered,
        locale,
        query: Some(query.clone()),
        shape: state.shape.clone(),
        understood: explain::kept(&asked, &draft, &[]),
        assumptions: Vec::new(),
        message: String::new(),
        refusal: None,
        lesson: None,
        choices: Vec::new(),
        suggestions: suggest::follow_ups(&asked, query),
        named: state.named.clone(),
    })
}
