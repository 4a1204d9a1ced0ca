//! The sentence that says why a figure changed.

use super::{
    phrases,
    sentence::{NAMED_ROWS, SCALE, Said, scaled, total},
};
use domain::money::decimal_text;
use semantic::{Column, Unit, Value, format};
use std::cmp::Ordering;

/// The change, and the values that make most of it: one of each dimension.
pub fn why(said: &Said<'_>, fell: Option<bool>) -> String {
    let told = total(said);
    let found = said.metrics().next().zip(said.table.comparison.as_ref());
    let Some(((at, column), comparison)) = found else { return told };
    let number = |values: &[Value]| values.get(at).and_then(scaled);
    let Some((now, before)) = number(&said.table.totals).zip(number(&comparison.totals)) else { return told };
    let went = now.cmp(&before);
    let otherwise = match (fell, went) {
        (Some(true), Ordering::Greater | Ordering::Equal) => Some(phrases::did_not(true, said.locale)),
        (Some(false), Ordering::Less | Ordering::Equal) => Some(phrases::did_not(false, said.locale)),
        _ => None,
    };
    let mut biggest: Vec<(i128, String)> = said
        .reasons
        .iter()
        .filter_map(|reasons| {
            let parts = reasons.rows.iter().filter_map(|row| Some((scaled(&row.change)?, row)));
            let (part, row) = parts.filter(|(part, _)| part.cmp(&0) == went).max_by_key(|(part, _)| part.abs())?;
            Some((part, format!("{} ({}) {}", row.label, reasons.label.to_lowercase(), signed(part, column, said))))
        })
        .collect();
    biggest.sort_by_key(|(part, _)| std::cmp::Reverse(part.abs()));
    biggest.truncate(NAMED_ROWS);
    let biggest: Vec<String> = biggest.into_iter().map(|(_, text)| text).collect();
    let reasons =
        (went != Ordering::Equal && !biggest.is_empty()).then(|| phrases::mostly(&biggest.join(", "), said.locale));
    [otherwise.map(String::from), Some(told), reasons].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn value(scaled: i128, column: &Column, said: &Said<'_>) -> String {
    let text = Value::Text(decimal_text(scaled, SCALE));
    format::value(&text, column, said.locale)
}

/// With its sign; of ratios in percentage points.
fn signed(scaled: i128, column: &Column, said: &Said<'_>) -> String {
    let sign = match scaled.cmp(&0) {
        Ordering::Less => format::MINUS.to_string(),
        Ordering::Equal => String::new(),
        Ordering::Greater => "+".into(),
    };
    let text = value(scaled.abs(), column, said);
    let text = match column.unit {
        Some(Unit::Ratio) => {
            format!("{}{}pp", text.trim_end_matches(['%', format::NBSP]), format::NBSP)
        }
        _ => text,
    };
    format!("{sign}{text}")
}
