//! What stands between two questions of a conversation.

use super::narrowed;
use crate::reading::{Reading, Shape};
use domain::Locale;
use semantic::{Filter, FilterOp, Query};
use serde::{Deserialize, Serialize};

/// The last answered query, what was named on the way, and what is left to choose. Keep it as JSON beside the conversation.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    /// Of the last answer; without `as_of`.
    pub query: Option<Query>,
    pub shape: Shape,
    /// [`Reading::named`] of the last answer.
    pub named: Vec<String>,
    /// The language of the conversation: it decides where a short question doesn't.
    pub locale: Option<Locale>,
    /// Values that were named, a filter a dimension, the latest last: what "there" and "that product" mean.
    pub mentioned: Vec<Filter>,
    /// What the last question left to choose; nothing once another was asked.
    pub choices: Vec<String>,
}

impl State {
    /// The state after a reading: an answer replaces what stands, a refusal leaves it.
    pub fn after(&self, reading: &Reading) -> Self {
        let mut next = Self { choices: reading.choices.clone(), ..self.clone() };
        let Some(query) = &reading.query else { return next };
        next.query = Some(Query { as_of: None, ..query.clone() });
        next.shape = reading.shape.clone();
        next.named = reading.named.clone();
        next.locale = Some(reading.locale);
        for filter in narrowed(&query.filters) {
            next.mention(filter.clone());
        }
        if let Shape::Share { dimension, values } = &reading.shape
            && !values.is_empty()
        {
            next.mention(Filter { dimension: dimension.clone(), op: FilterOp::In, values: values.clone() });
        }
        next
    }

    /// Notes the value that an answer named, as the winner of a superlative, so that "that channel" means it.
    pub fn with_named(mut self, dimension: &str, value: &str) -> Self {
        self.mention(Filter { dimension: dimension.into(), op: FilterOp::In, values: vec![value.into()] });
        self
    }

    fn mention(&mut self, filter: Filter) {
        self.mentioned.retain(|known| known.dimension != filter.dimension);
        self.mentioned.push(filter);
    }
}
