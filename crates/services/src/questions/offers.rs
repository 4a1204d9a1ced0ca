//! What an answered query may be changed to, with names for people.

use super::vocabulary;
use crate::{Context, Result, Scope};
use domain::{Locale, Permission};
use nlq::Vocabulary;
use semantic::Query;

/// Keys and names, each list in the catalogue's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// Metrics that may be sliced and filtered as the query is.
    pub metrics: Vec<(String, String)>,
    /// Dimensions that all its metrics may be sliced by, without steps of time.
    pub dimensions: Vec<(String, String)>,
    /// Its filters.
    pub filters: Vec<Filtered>,
}

/// A dimension that a query filters by and the values named there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filtered {
    pub dimension: String,
    pub label: String,
    pub values: Vec<(String, String)>,
}

/// What the query's parts may be changed to in this workspace.
pub async fn offers(ctx: &Context, scope: &Scope, query: &Query, locale: Locale) -> Result<Offers> {
    scope.require(Permission::ReadData)?;
    let vocabulary = vocabulary::of(ctx, scope).await?;
    Ok(of(&vocabulary, query, locale))
}

fn of(vocabulary: &Vocabulary, query: &Query, locale: Locale) -> Offers {
    let used = query.dimensions.iter().chain(query.filters.iter().map(|filter| &filter.dimension));
    let used: Vec<_> = used.filter_map(|key| vocabulary.dimension(key)).collect();
    let metrics = vocabulary.metrics().iter().filter(|metric| {
        query.metrics.iter().any(|key| key == metric.key()) || used.iter().all(|dimension| metric.allows(dimension))
    });
    let asked: Vec<_> = query.metrics.iter().filter_map(|key| vocabulary.metric(key)).collect();
    let dimensions = vocabulary.dimensions().iter().filter(|dimension| {
        query.dimensions.iter().any(|key| key == dimension.key) || asked.iter().all(|metric| metric.allows(dimension))
    });
    let filters = query.filters.iter().map(|filter| Filtered {
        label: vocabulary
            .dimension(&filter.dimension)
            .map_or_else(|| filter.dimension.clone(), |found| found.label.get(locale).into()),
        values: filter
            .values
            .iter()
            .map(|value| (value.clone(), vocabulary.label(&filter.dimension, value, locale)))
            .collect(),
        dimension: filter.dimension.clone(),
    });
    Offers {
        metrics: metrics.map(|metric| (metric.key().to_owned(), metric.label(locale).to_owned())).collect(),
        dimensions: dimensions.map(|found| (found.key.to_owned(), found.label.get(locale).to_owned())).collect(),
        filters: filters.collect(),
    }
}
