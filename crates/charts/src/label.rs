//! A chart in words, for those who don't see it.

use crate::{Role, frame::Frame, words};
use domain::Locale;
use semantic::{ColumnKind, Table, Value, format};

/// `Revenue by day, 1–21 Nov. Highest: …. Lowest: …. Compared with 1–21 Oct.`
pub(crate) fn of(table: &Table, frame: &Frame, locale: Locale) -> String {
    let dimensions = table.columns.iter().filter(|column| column.kind == ColumnKind::Dimension);
    let by: Vec<&str> = dimensions.map(|column| column.label.as_str()).collect();
    let period = format::period(table.period.period(), table.period.to, locale);
    let mut text =
        format!("{} {} {}, {period}.", frame.metric.label, words::BY.get(locale), by.join(", ").to_lowercase());
    for sentence in extremes(frame, locale).into_iter().chain(about_series(frame, locale)) {
        text.push(' ');
        text.push_str(&sentence);
    }
    text
}

/// Highest and lowest of a single series.
fn extremes(frame: &Frame, locale: Locale) -> Vec<String> {
    let mut main = frame.main();
    let (Some(only), None) = (main.next(), main.next()) else { return Vec::new() };
    let points = || only.values.iter().enumerate().filter_map(|(at, value)| value.map(|value| (at, value)));
    let say = |word: &str, (at, value): (usize, f64)| {
        let category = frame.categories.get(at)?;
        let value = format::value(&Value::Text(value.to_string()), &frame.metric, locale);
        Some(format!("{word}: {}, {value}.", category.title))
    };
    let highest = points().max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0)));
    let lowest = points().min_by(|a, b| a.1.total_cmp(&b.1));
    let both = [(words::HIGHEST, highest), (words::LOWEST, lowest)];
    both.into_iter().filter_map(|(word, point)| say(word.get(locale), point?)).collect()
}

fn about_series(frame: &Frame, locale: Locale) -> Vec<String> {
    let mut sentences = Vec::new();
    let names: Vec<&str> = frame.main().map(|series| series.name.as_str()).collect();
    if names.len() > 1 {
        sentences.push(format!("{}.", names.join(", ")));
    }
    let previous = frame.series.iter().find(|series| series.role == Role::Previous);
    sentences.extend(previous.map(|series| words::compared(&series.name, locale)));
    if frame.left_out > 0 {
        sentences.push(words::not_shown(frame.left_out, locale));
    }
    sentences
}
