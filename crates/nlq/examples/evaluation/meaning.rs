//! What a question means, as the evaluation's files write it down.

use domain::{Day, Grain, Period, Preset, WeekStart};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug, PartialEq)]
pub enum Meaning {
    Refused,
    Clarify,
    Asks(Box<Asks>),
}

/// A question that has an answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Asks {
    pub metrics: Vec<String>,
    pub by: BTreeSet<String>,
    pub per: Per,
    pub when: Option<When>,
    /// Dimension and whether its values are left out → values.
    pub filters: BTreeMap<(String, bool), BTreeSet<String>>,
    pub against: Option<Against>,
    pub rank: Option<Rank>,
    pub having: Vec<Bound>,
    pub share: bool,
    pub mean: Option<Grain>,
    pub why: bool,
}

/// Time buckets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Per {
    #[default]
    Whole,
    Any,
    Grain(Grain),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    Days(Period),
    All,
    /// The last 30 days, which the answer has to say.
    Assumed(Period),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    Previous,
    Year,
    Days(Period),
}

/// Ranked by the first metric; a count where so many are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rank {
    pub highest: bool,
    pub count: Option<u64>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    pub metric: String,
    /// As queries write it: `gt`, `gte`, `lt`, `lte`.
    pub op: &'static str,
    pub value: f64,
}

impl Meaning {
    pub fn parse(text: &str, today: Day) -> Result<Self, String> {
        match text {
            "refused" => Ok(Self::Refused),
            "clarify" => Ok(Self::Clarify),
            _ => Ok(Self::Asks(Box::new(Asks::parse(text, today)?))),
        }
    }
}

impl Asks {
    fn parse(text: &str, today: Day) -> Result<Self, String> {
        let mut asks = Self::default();
        let mut rest = String::new();
        for (at, part) in text.split('[').enumerate() {
            let (inside, after) = if at == 0 { ("", part) } else { part.split_once(']').ok_or("no ]")? };
            if at > 0 {
                asks.filter(inside)?;
            }
            rest.push_str(after);
        }
        let mut words = rest.split_whitespace();
        asks.metrics = words.next().ok_or("no metric")?.split('+').map(String::from).collect();
        while let Some(word) = words.next() {
            let mut next = || words.next().ok_or_else(|| format!("what comes after '{word}'?"));
            match word {
                "by" => asks.by = next()?.split(',').map(String::from).collect(),
                "per" => asks.per = per(next()?)?,
                "vs" => asks.against = Some(against(next()?)?),
                "top" => asks.rank = Some(Rank { highest: true, count: Some(number(next()?)?) }),
                "bottom" => asks.rank = Some(Rank { highest: false, count: Some(number(next()?)?) }),
                "best" => asks.rank = Some(Rank { highest: true, count: None }),
                "worst" => asks.rank = Some(Rank { highest: false, count: None }),
                "having" => asks.having.push(bound(next()?)?),
                "share" => asks.share = true,
                "avg" => asks.mean = Some(grain(next()?)?),
                "why" => asks.why = true,
                _ => asks.when = Some(when(word, today)?),
            }
        }
        asks.when.is_some().then_some(asks).ok_or_else(|| "no period".into())
    }

    fn filter(&mut self, text: &str) -> Result<(), String> {
        let (dimension, values) = text.split_once('=').ok_or("a filter without values")?;
        let (dimension, out) = dimension.strip_suffix('!').map_or((dimension, false), |dimension| (dimension, true));
        let values = values.split('|').map(String::from).collect();
        self.filters.insert((dimension.to_owned(), out), values);
        Ok(())
    }

    /// First and last day, within the days there are data of and not beyond today.
    pub fn period(&self, today: Day, data: Period) -> Option<(Period, bool)> {
        match self.when? {
            When::Days(period) => Some((period, false)),
            When::All => Some((Preset::AllTime.resolve(today, WeekStart::Monday, Some(data)), false)),
            When::Assumed(period) => Some((period, true)),
        }
    }
}

fn number(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("'{text}' is no number"))
}

fn grain(text: &str) -> Result<Grain, String> {
    Grain::parse(text).ok_or_else(|| format!("'{text}' is no bucket"))
}

fn per(text: &str) -> Result<Per, String> {
    if text == "*" { Ok(Per::Any) } else { grain(text).map(Per::Grain) }
}

fn against(text: &str) -> Result<Against, String> {
    match text {
        "previous" => Ok(Against::Previous),
        "year" => Ok(Against::Year),
        days => period(days).map(Against::Days),
    }
}

fn when(word: &str, today: Day) -> Result<When, String> {
    match word.strip_prefix('@').ok_or_else(|| format!("'{word}' is not understood"))? {
        "all" => Ok(When::All),
        "default" => Ok(When::Assumed(Preset::Last30Days.resolve(today, WeekStart::Monday, None))),
        days => period(days).map(When::Days),
    }
}

/// `2026`, `2026-Q3`, `2026-10`, `2026-10-12` or two of the last kind with `..` between.
fn period(text: &str) -> Result<Period, String> {
    let wrong = || format!("'{text}' is no period");
    let day = |text: &str| text.parse::<Day>().map_err(|_| wrong());
    let bucket = |grain: Grain, first: &str| Ok(grain.bucket(day(first)?, WeekStart::Monday));
    if let Some((from, to)) = text.split_once("..") {
        return Ok(Period::new(day(from)?, day(to)?));
    }
    if let Some((year, quarter)) = text.split_once("-Q") {
        let month = quarter.parse::<u8>().map_err(|_| wrong())? * 3 - 2;
        return bucket(Grain::Quarter, &format!("{year}-{month:02}-01"));
    }
    match text.len() {
        4 => bucket(Grain::Year, &format!("{text}-01-01")),
        7 => bucket(Grain::Month, &format!("{text}-01")),
        _ => Ok(Period::single(day(text)?)),
    }
}

fn bound(text: &str) -> Result<Bound, String> {
    let signs = [(">=", "gte"), ("<=", "lte"), (">", "gt"), ("<", "lt")];
    let found = signs.iter().find_map(|(sign, op)| Some((text.split_once(sign)?, *op)));
    let ((metric, value), op) = found.ok_or_else(|| format!("'{text}' is no bound"))?;
    let value = value.parse().map_err(|_| format!("'{value}' is no number"))?;
    Ok(Bound { metric: metric.to_owned(), op, value })
}
