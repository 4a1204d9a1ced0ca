//! The values that identify a row, in the order they sort.

use crate::catalogue::{Dimension, DimensionKind};
use crate::table::Value;
use domain::{Day, WeekStart};
use serde::Deserialize;
use std::cmp::Ordering;

/// A column of a result row as the database gave it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Field {
    Int(i64),
    Text(String),
}

/// A dimension's value: buckets, weekdays and hours are numbers; the empty text is no value and sorts last.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Int(i64),
    Text(String),
}

/// No month: of who never paid.
const NO_COHORT: i32 = -1_000_000;

impl Key {
    /// What a result column means under a dimension. A bucket is told by its first day, in or out of the period.
    pub fn read(dimension: &Dimension, field: Field, week: WeekStart) -> Self {
        match (dimension.kind, field) {
            (DimensionKind::Time(grain), Field::Int(day)) => {
                let day = Day::from_number(i32::try_from(day).unwrap_or_default());
                Self::from(grain.start(day, week))
            }
            (DimensionKind::Clock, Field::Text(text)) => match text.parse() {
                Ok(number) => Self::Int(number),
                Err(_) => Self::Text(text),
            },
            (_, Field::Int(number)) => Self::Int(number),
            (_, Field::Text(text)) => Self::Text(text),
        }
    }

    /// What a column of a series means.
    pub fn plain(field: Field) -> Self {
        match field {
            Field::Int(number) => Self::Int(number),
            Field::Text(text) => Self::Text(text),
        }
    }

    /// The cell that shows it.
    pub fn value(&self, dimension: &Dimension) -> Value {
        match (self, dimension.kind) {
            (Self::Int(day), DimensionKind::Time(_)) => {
                Value::Text(Day::from_number(i32::try_from(*day).unwrap_or_default()).to_string())
            }
            (Self::Int(day), _) if dimension.key == "cohort" => match i32::try_from(*day) {
                Ok(day) if day > NO_COHORT => Value::Text(Day::from_number(day).to_string()),
                _ => Value::Null,
            },
            (Self::Int(number), _) if dimension.key == "weekday" => Value::Text((number + 1).to_string()),
            (Self::Int(number), _) => Value::Text(number.to_string()),
            (Self::Text(text), _) if text.is_empty() => Value::Null,
            (Self::Text(text), _) => Value::Text(text.clone()),
        }
    }
}

impl From<Day> for Key {
    fn from(day: Day) -> Self {
        Self::Int(day.number().into())
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Int(a), Self::Int(b)) => a.cmp(b),
            (Self::Int(_), Self::Text(_)) => Ordering::Less,
            (Self::Text(_), Self::Int(_)) => Ordering::Greater,
            (Self::Text(a), Self::Text(b)) => a.is_empty().cmp(&b.is_empty()).then_with(|| a.cmp(b)),
        }
    }
}
