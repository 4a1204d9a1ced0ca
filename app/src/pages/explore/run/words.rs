//! A state as a question, checked by reading it.

use super::{complete, dimension_label, filled, named, texts};
use crate::{
    AppError, Code,
    pages::explore::model::State,
    server::{self, Start},
};
use domain::Locale;
use semantic::{Compare, PeriodSpec, Query, catalogue};
use services::questions::{self, Ask};

/// The question that is read as this state and nothing else; an error where no short one is.
pub async fn question(state: &State) -> Result<String, AppError> {
    let start = Start::new().await?;
    let state = complete(&start, state);
    let text = write(&start, &state);
    let ask = Ask { question: text.clone(), locale: Some(start.locale), as_of: start.as_of, conversation_id: None };
    let read = match questions::answer(&start.ctx, &start.scope, &ask, &nlq::State::default()).await {
        Ok(told) => told.answer.query,
        Err(services::Error::Invalid { .. }) => None,
        Err(error) => return Err(error.into()),
    };
    match read {
        Some(read) if means(&read, &state.query()) => Ok(text),
        _ => Err(server::errors::refuse(Code::Invalid, None, texts().explore.no_question)),
    }
}

/// Whether a question was read as the same metrics, slices, days and filters.
fn means(read: &Query, meant: &Query) -> bool {
    let sorted = |keys: &[String]| {
        let mut keys = keys.to_vec();
        keys.sort();
        keys
    };
    let slices = |query: &Query| {
        let grain = query.grain.map(|grain| grain.code().to_owned());
        sorted(&query.dimensions.iter().cloned().chain(grain).collect::<Vec<_>>())
    };
    let filters = |query: &Query| {
        let mut all: Vec<_> =
            query.filters.iter().map(|f| (f.dimension.clone(), f.op as u8, sorted(&f.values))).collect();
        all.sort();
        all
    };
    sorted(&read.metrics) == sorted(&meant.metrics)
        && slices(read) == slices(meant)
        && read.period == meant.period
        && filters(read) == filters(meant)
        && read.having == meant.having
}

/// "Revenue and orders by channel, last 30 days, Country BR".
fn write(start: &Start, state: &State) -> String {
    let t = texts();
    let locale = start.locale;
    let metric = |key: &String| catalogue::metric(key).map_or_else(|| key.clone(), |m| m.label.get(locale).to_owned());
    let metrics: Vec<String> = state.metrics.iter().map(metric).collect();
    let slices: Vec<String> = state.dimensions().iter().map(|key| dimension_label(key, start).to_lowercase()).collect();
    let mut text = joined(&metrics, t.explore.and);
    if !slices.is_empty() {
        text = format!("{text} {} {}", t.explore.by_word, joined(&slices, t.explore.and));
    }
    for filter in &state.slice.filters {
        let values: Vec<String> = filter.values.iter().map(|value| named(start, &filter.dimension, value)).collect();
        let values = joined(&values, t.explore.or);
        text = match filter.op {
            semantic::FilterOp::In => filled(t.explore.question_in, "values", &values).replace("{text}", &text),
            semantic::FilterOp::NotIn => filled(t.explore.question_not, "values", &values).replace("{text}", &text),
        };
    }
    let period = match state.slice.period {
        PeriodSpec::Preset(spec) => t.widgets.preset(spec.preset).to_lowercase(),
        PeriodSpec::Range(range) => {
            let (from, to) = (range.from.to_string(), range.to.to_string());
            crate::i18n::fill(t.explore.question_range, &[("from", &from), ("to", &to)])
        }
    };
    let compare = match (state.slice.compare, locale) {
        (Some(Compare::PreviousYear), Locale::En) => " vs a year earlier".to_owned(),
        (Some(Compare::PreviousYear), Locale::Es) => " vs. un año antes".to_owned(),
        (Some(Compare::PreviousYear), Locale::Pt) => " vs. um ano antes".to_owned(),
        (Some(Compare::Period(days)), _) => {
            let (from, to) = (days.from.to_string(), days.to.to_string());
            format!(" vs {}", crate::i18n::fill(t.explore.question_range, &[("from", &from), ("to", &to)]))
        }
        _ => String::new(),
    };
    format!("{text} {period}{compare}")
}

fn joined(words: &[String], last: &str) -> String {
    match words.split_last() {
        Some((end, rest)) if !rest.is_empty() => format!("{} {last} {end}", rest.join(", ")),
        Some((only, _)) => only.clone(),
        None => String::new(),
    }
}
