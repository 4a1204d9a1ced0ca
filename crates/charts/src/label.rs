//! A chart in words, for those who don't see it.

use crate::{
    Role, Shape,
    frame::{Frame, Series, steps},
    words,
};
use domain::{Locale, locale::Text};
use semantic::{Column, ColumnKind, Table, Value, format};

/// `Revenue by day, 1–21 Nov. Highest: …. Lowest: …. Compared with 1–21 Oct.`
pub(crate) fn of(table: &Table, frame: &Frame, shape: Shape, locale: Locale) -> String {
    let dimensions = table.columns.iter().filter(|column| column.kind == ColumnKind::Dimension);
    let by: Vec<&str> = dimensions.map(|column| column.label.as_str()).collect();
    let subject = match shape {
        Shape::Combo | Shape::Funnel => metrics(table, frame).join(", "),
        _ => frame.metric.label.clone(),
    };
    let period = format::period(table.period.period(), table.period.to, locale);
    let mut text = match by.is_empty() {
        true => format!("{subject}, {period}."),
        false => format!("{subject} {} {}, {period}.", words::BY.get(locale), by.join(", ").to_lowercase()),
    };
    let sentences = match shape {
        Shape::Combo => frame.main().filter_map(|series| named_extremes(frame, series, locale)).collect(),
        Shape::Pie | Shape::Donut => shares(frame, locale),
        Shape::HeatMap => extremes(cells(frame), &frame.metric, locale),
        Shape::Funnel => steps_taken(frame, locale),
        _ => alone(frame, locale),
    };
    for sentence in sentences.into_iter().chain(about_series(frame, shape, locale)) {
        text.push(' ');
        text.push_str(&sentence);
    }
    text
}

/// The names of what is drawn.
fn metrics<'a>(table: &'a Table, frame: &'a Frame) -> Vec<&'a str> {
    let drawn = |column: &&Column| frame.series.iter().any(|series| series.metric.key == column.key);
    let metrics = table.columns.iter().filter(|column| column.kind == ColumnKind::Metric);
    match frame.series.len() {
        1 => metrics.map(|column| column.label.as_str()).collect(),
        _ => metrics.filter(drawn).map(|column| column.label.as_str()).collect(),
    }
}

/// Highest and lowest of a single series.
fn alone(frame: &Frame, locale: Locale) -> Vec<String> {
    let mut main = frame.main();
    let (Some(only), None) = (main.next(), main.next()) else { return Vec::new() };
    extremes(points(frame, only), &frame.metric, locale)
}

/// `Orders – Highest: …. Lowest: ….`
fn named_extremes(frame: &Frame, series: &Series, locale: Locale) -> Option<String> {
    let both = extremes(points(frame, series), &series.metric, locale);
    (!both.is_empty()).then(|| format!("{} – {}", series.name, both.join(" ")))
}

/// The values with their headings.
fn points<'a>(frame: &'a Frame, series: &'a Series) -> Vec<(String, f64)> {
    let titled = frame.categories.iter().zip(&series.values);
    titled.filter_map(|(category, value)| Some((category.title.clone(), (*value)?))).collect()
}

fn cells(frame: &Frame) -> Vec<(String, f64)> {
    let row = |series: &Series| {
        let points = points(frame, series).into_iter();
        points.map(|(column, value)| (format!("{}, {column}", series.name), value)).collect::<Vec<_>>()
    };
    frame.series.iter().flat_map(row).collect()
}

fn extremes(points: Vec<(String, f64)>, metric: &Column, locale: Locale) -> Vec<String> {
    let say =
        |word: &str, (title, value): &(String, f64)| format!("{word}: {title}, {}.", written(*value, metric, locale));
    let numbered = || points.iter().enumerate();
    let highest = numbered().max_by(|a, b| a.1.1.total_cmp(&b.1.1).then(b.0.cmp(&a.0)));
    let lowest = numbered().min_by(|a, b| a.1.1.total_cmp(&b.1.1));
    let both = [(words::HIGHEST, highest), (words::LOWEST, lowest)];
    both.into_iter().filter_map(|(word, point)| Some(say(word.get(locale), point?.1))).collect()
}

/// `Online 62.4%, pos 37.6%. Total: ….`
fn shares(frame: &Frame, locale: Locale) -> Vec<String> {
    let value = |series: &Series| series.values.first().copied().flatten().unwrap_or_default();
    let total: f64 = frame.series.iter().map(value).sum();
    let slice = |series: &Series| format!("{} {}", series.name, percent(value(series) / total, locale));
    let slices: Vec<String> = frame.series.iter().map(slice).collect();
    let whole = written(total, &frame.metric, locale);
    vec![format!("{}.", slices.join(", ")), format!("{}: {whole}.", words::TOTAL.get(locale))]
}

/// `Orders: 120, 40% of previous, 12% of first.`
fn steps_taken(frame: &Frame, locale: Locale) -> Vec<String> {
    let Some(series) = frame.series.first() else { return Vec::new() };
    let share = |share: Option<f64>, of: Text| {
        share.map(|share| format!(", {} {}", percent(share, locale), of.get(locale))).unwrap_or_default()
    };
    let mut sentences = Vec::new();
    for ((category, value), (previous, first)) in
        frame.categories.iter().zip(&series.values).zip(steps::shares(&series.values))
    {
        let value = value.map_or_else(|| "–".into(), |value| written(value, &frame.metric, locale));
        let of_previous = share(previous, words::OF_PREVIOUS);
        let of_first = share(first.filter(|_| previous.is_some()), words::OF_FIRST);
        sentences.push(format!("{}: {value}{of_previous}{of_first}.", category.title));
    }
    sentences
}

fn written(value: f64, metric: &Column, locale: Locale) -> String {
    format::value(&Value::Text(value.to_string()), metric, locale)
}

fn percent(share: f64, locale: Locale) -> String {
    format::percent(&Value::Text(format!("{share:.6}")), locale)
}

fn about_series(frame: &Frame, shape: Shape, locale: Locale) -> Vec<String> {
    let mut sentences = Vec::new();
    let names: Vec<&str> = frame.main().map(|series| series.name.as_str()).collect();
    let told = matches!(shape, Shape::Combo | Shape::Pie | Shape::Donut | Shape::HeatMap);
    if names.len() > 1 && !told {
        sentences.push(format!("{}.", names.join(", ")));
    }
    let previous = frame.series.iter().find(|series| series.role == Role::Previous);
    sentences.extend(previous.map(|series| words::compared(&series.name, locale)));
    if frame.left_out > 0 {
        sentences.push(words::not_shown(frame.left_out, locale));
    }
    sentences
}
