//! Names that stand in the workspace's data: told to a model where the workspace allows it, and what its words mean among them.

use super::super::answer::Asked;
use crate::{Context, Result, Scope, queries};
use domain::Locale;
use semantic::{catalogue::DimensionKind, names};
use std::collections::BTreeMap;

/// Dimensions whose names are told, and how many of each: the best-selling first.
const TOLD: [(&str, usize); 12] = [
    ("channel", 30),
    ("source", 30),
    ("medium", 30),
    ("campaign", 40),
    ("country", 40),
    ("region", 60),
    ("city", 60),
    ("category", 60),
    ("vendor", 40),
    ("product", 80),
    ("plan", 40),
    ("payment_method", 20),
];
/// Names are cut behind so many characters.
const LONGEST: usize = 60;
/// Values that are looked through for one that was named.
const SEARCHED: usize = 50_000;

/// What may be told of the workspace's data.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// By dimension; nothing where the workspace does not allow it.
    pub told: BTreeMap<&'static str, Vec<String>>,
    pub allowed: bool,
}

impl Names {
    pub async fn of(ctx: &Context, scope: &Scope, asked: &Asked, allowed: bool) -> Result<Self> {
        let mut told = BTreeMap::new();
        for (dimension, most) in TOLD.into_iter().filter(|_| allowed) {
            if asked.vocabulary.dimension(dimension).is_none() {
                continue;
            }
            let values = queries::values(ctx, scope, dimension, "", most).await?;
            let names: Vec<String> = values
                .into_iter()
                .map(|found| found.label.unwrap_or(found.value))
                .filter(|name| !name.trim().is_empty())
                .map(|name| name.chars().take(LONGEST).collect())
                .collect();
            if !names.is_empty() {
                told.insert(dimension, names);
            }
        }
        Ok(Self { told, allowed })
    }
}

/// The value of a dimension that a word means, if the data have it: itself, its name, or its name in another language; whatever its case and
/// accents.
pub(super) async fn value_of(ctx: &Context, scope: &Scope, dimension: &str, said: &str) -> Result<Option<String>> {
    let timed =
        semantic::catalogue::dimension(dimension).is_none_or(|known| matches!(known.kind, DimensionKind::Time(_)));
    if timed {
        return Ok(None);
    }
    let wanted = nlq::fold(said.trim());
    let values = queries::values(ctx, scope, dimension, "", SEARCHED).await?;
    if let Some(exact) = values.iter().find(|found| found.value == said) {
        return Ok(Some(exact.value.clone()));
    }
    let is_it = |found: &&queries::DimensionValue| {
        let own = [Some(found.value.as_str()), found.label.as_deref()];
        let known = Locale::ALL.into_iter().filter_map(|locale| names::value(dimension, &found.value, locale));
        own.into_iter().flatten().any(|name| nlq::fold(name) == wanted)
            || known.into_iter().any(|name| nlq::fold(&name) == wanted)
    };
    Ok(values.iter().find(is_it).filter(|_| !wanted.is_empty()).map(|found| found.value.clone()))
}
