//! Whether the sentence says what no column holds: the ratio of a share, the mean of a day.

use crate::corpus::Case;
use crate::judge::{Names, data};
use crate::meaning::Asks;
use crate::numbers::{as_recorded, whole};
use crate::oracle::{Asked, Oracle};
use domain::{Grain, Period, WeekStart};

/// Nothing where the sentence says it, or has nothing of the kind to say.
pub fn check(oracle: &Oracle, names: &Names, (case, asks): (&Case, &Asks), text: &str) -> Option<String> {
    let (period, _) = asks.period(case.today, data())?;
    let metric = asks.metrics.first()?;
    let filters = asks.filters.iter().map(|((dimension, out), values)| {
        let values = values.iter().map(|value| names.value(case.business, dimension, value)).collect();
        (dimension.clone(), *out, as_recorded(oracle, dimension, &values))
    });
    let metrics = asks.metrics.clone();
    let part = Asked { metrics, by: Vec::new(), grain: None, period, today: case.today, filters: filters.collect() };
    let number = |asked: &Asked| whole(oracle, asked).cell(metric).parse::<f64>().ok();
    if let Some(grain) = asks.mean {
        let sum = number(&part)?;
        let wanted: Vec<f64> = parts(period, grain, case).into_iter().map(|parts| sum / parts).collect();
        let near = |said: f64| wanted.iter().any(|wanted| (said - wanted).abs() <= (wanted.abs() * 0.0005).max(0.051));
        return (!spoken(text).any(near)).then(|| format!("the mean {wanted:?} is not in '{text}'"));
    }
    if asks.share && !asks.filters.is_empty() {
        let all = Asked { filters: Vec::new(), ..part.clone() };
        let wanted = number(&part)? / number(&all)? * 100.0;
        let near = |said: f64| (said - wanted).abs() <= 0.051;
        return (!spoken(text).any(near)).then(|| format!("{wanted:.2} % is not in '{text}'"));
    }
    None
}

/// How many days, weeks … the period has: whole ones, begun ones and days in proportion, where these differ.
fn parts(period: Period, grain: Grain, case: &Case) -> Vec<f64> {
    let cut = Period::new(period.from, period.to.min(case.today));
    let begun = grain.starts(cut, WeekStart::Monday);
    let inside = |period: &Period| cut.from <= period.from && period.to <= cut.to;
    let whole = begun.iter().map(|day| grain.bucket(*day, WeekStart::Monday)).filter(inside).count();
    let yesterday = f64::from(cut.days()) - f64::from(u8::from(cut.to == case.today));
    let mut parts = vec![begun.len() as f64, whole as f64];
    match grain {
        Grain::Day => parts.push(yesterday),
        Grain::Week => parts.push(f64::from(cut.days()) / 7.0),
        _ => {}
    }
    parts.retain(|parts| *parts > 0.0);
    parts
}

/// The numbers a text says, each read both ways: with points for decimals and with commas.
fn spoken(text: &str) -> impl Iterator<Item = f64> {
    let part = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}');
    text.split(move |c| !part(c)).filter(|word| word.contains(|c: char| c.is_ascii_digit())).flat_map(|word| {
        let plain = word.trim_end_matches(['.', ',', '\u{a0}', '\u{202f}']).replace(['\u{a0}', '\u{202f}'], "");
        let points = plain.replace(',', "").parse::<f64>();
        let commas = plain.replace('.', "").replace(',', ".").parse::<f64>();
        [points, commas].into_iter().flatten().collect::<Vec<_>>()
    })
}
