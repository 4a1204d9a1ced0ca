//! What a model's answer is held to. Nothing of it is believed.

use super::super::{Ask, answer::Asked};
use super::{
    Said, names, on_day, prompt,
    reply::{Means, Reply},
};
use crate::{
    Context, Error, Result, Scope,
    models::{Judge, Judged, Judging},
    queries,
};
use domain::{Locale, Period};
use nlq::State;
use semantic::{PeriodSpec, Query};

/// The longest answer that is read, in bytes.
const LONGEST: usize = 20_000;
/// Rows of a ranking.
const MOST_ROWS: u32 = 1_000;

/// A query that was held to everything, and the words its parts were taken from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Checked {
    pub query: Query,
    pub parts: Vec<Said>,
}

/// What an answer is checked against.
pub(super) struct Check<'a> {
    pub ctx: &'a Context,
    pub scope: &'a Scope,
    pub ask: &'a Ask,
    pub asked: &'a Asked,
    pub state: &'a State,
    pub locale: Locale,
}

impl Judge<Checked> for Check<'_> {
    fn judge(&self, text: String) -> Judging<'_, Checked> {
        Box::pin(async move { self.read(&text).await })
    }
}

impl Check<'_> {
    async fn read(&self, text: &str) -> Result<Judged<Checked>> {
        if text.len() > LONGEST {
            return Ok(Judged::Wrong("it is too long".into()));
        }
        let reply: Reply = match serde_json::from_str(text.trim()) {
            Ok(reply) => reply,
            Err(error) => return Ok(Judged::Wrong(format!("it is not of the schema ({error})"))),
        };
        if !reply.answerable || !reply.left_out.is_empty() {
            return Ok(Judged::Declined);
        }
        let query = match reply.query().and_then(|query| self.in_bounds(query)) {
            Ok(query) => query,
            Err(why) => return Ok(Judged::Wrong(why)),
        };
        let parts = match self.covers(&reply) {
            Ok(parts) => parts,
            Err(why) => return Ok(Judged::Wrong(why)),
        };
        let query = match self.with_values(query).await? {
            Ok(query) => query,
            Err(why) => return Ok(Judged::Wrong(why)),
        };
        // The same path as anyone's query.
        match queries::run(self.ctx, self.scope, &on_day(&query, self.asked), self.locale).await {
            Ok(_) => Ok(Judged::Good(Checked { query, parts })),
            Err(Error::Invalid { field, reason }) => Ok(Judged::Wrong(format!("{field}: {reason}"))),
            Err(error) => Err(error),
        }
    }

    /// What the planner would let pass, and a question can't mean.
    fn in_bounds(&self, query: Query) -> Result<Query, String> {
        let known = |key: &String| self.asked.vocabulary.metric(key).is_some();
        if let Some(key) = query.metrics.iter().find(|key| !known(key)) {
            return Err(format!("there is no metric '{key}'"));
        }
        let dimensions = query.dimensions.iter().chain(query.filters.iter().map(|filter| &filter.dimension));
        for key in dimensions {
            if self.asked.vocabulary.dimension(key).is_none() {
                return Err(format!("there is no dimension '{key}'"));
            }
        }
        if query.limit.is_some_and(|limit| limit > MOST_ROWS) {
            return Err(format!("limit is above {MOST_ROWS}"));
        }
        match query.period {
            PeriodSpec::Range(Period { from, .. }) if from > self.asked.today => {
                Err(format!("the period begins after today ({})", self.asked.today))
            }
            _ => Ok(query),
        }
    }

    /// The parts, where they are the question's own words and none of those that the grammar does not know is passed over.
    fn covers(&self, reply: &Reply) -> Result<Vec<Said>, String> {
        let question = flat(&self.ask.question);
        let mut meant = String::new();
        let mut parts = Vec::new();
        for piece in &reply.parts {
            let words = flat(&piece.words);
            if words.is_empty() || !question.contains(&words) {
                return Err(format!("the words '{}' do not stand in the question", piece.words));
            }
            if piece.means != Means::Small {
                meant.push(' ');
                meant.push_str(&words);
            }
            parts.extend(piece.means.part().map(|kind| (kind, piece.words.trim().to_owned())));
        }
        let passed_over = |word: &&str| !meant.contains(&flat(word));
        match self.asked.vocabulary.strangers(&self.ask.question).into_iter().find(passed_over) {
            Some(word) => Err(format!("the word '{word}' is passed over: say what it means, or put it into left_out")),
            None => Ok(parts),
        }
    }

    /// The query with its filters' values as the data write them; what is wrong where the data have no such value.
    async fn with_values(&self, mut query: Query) -> Result<Result<Query, String>> {
        for filter in &mut query.filters {
            if filter.values.is_empty() {
                return Ok(Err(format!("the filter of '{}' has no value", filter.dimension)));
            }
            for value in &mut filter.values {
                let found = match prompt::value_at(self.state, &filter.dimension, value) {
                    Some(found) => Some(found),
                    None => names::value_of(self.ctx, self.scope, &filter.dimension, value).await?,
                };
                match found {
                    Some(found) => *value = found,
                    None => return Ok(Err(format!("'{value}' is no value of {} in the data", filter.dimension))),
                }
            }
        }
        Ok(Ok(query))
    }
}

/// In lower case, without accents, with one blank between words.
fn flat(text: &str) -> String {
    nlq::fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
