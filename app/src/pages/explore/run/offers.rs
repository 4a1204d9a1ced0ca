//! What may be chosen: the catalogue and the workspace's own metrics.

use crate::{
    AppError,
    pages::{
        explore::model::{OfferedDimension, OfferedMetric, Offers},
        overview::tiles::Layout,
    },
    search::plain,
    server::Start,
};
use domain::Locale;
use semantic::catalogue::{self, Synonyms};
use services::custom_metrics;
use std::collections::BTreeSet;

/// Metrics and dimensions in the reader's language, findable in all three.
pub(super) async fn offers(start: &Start) -> Result<Offers, AppError> {
    let dimensions: Vec<_> = catalogue::dimensions().filter(|dimension| dimension.grain().is_none()).collect();
    let places = |keys: &[&str]| {
        let place = |key: &&str| dimensions.iter().position(|dimension| dimension.key == *key);
        keys.iter().filter_map(place).filter_map(|at| u16::try_from(at).ok()).collect::<Vec<_>>()
    };
    let locale = start.locale;
    let known = catalogue::metrics().map(|metric| OfferedMetric {
        key: metric.key.into(),
        label: metric.label.get(locale).into(),
        category: metric.category.label().get(locale).into(),
        meaning: metric.meaning.get(locale).into(),
        formula: metric.formula.into(),
        words: words(metric.key, Locale::ALL.map(|l| metric.label.get(l)), &metric.synonyms),
        by: places(&metric.dimensions().map(|dimension| dimension.key).collect::<Vec<_>>()),
    });
    let own = custom_metrics::list(&start.ctx, &start.scope).await?.into_iter().map(|metric| OfferedMetric {
        words: plain(&[&[metric.key.clone(), metric.label.clone()], metric.synonyms.as_slice()].concat().join(" ")),
        by: places(&metric.dimensions()),
        key: metric.key,
        label: metric.label,
        category: super::texts().explore.own_metrics.into(),
        meaning: metric.meaning,
        formula: metric.formula,
    });
    Ok(Offers {
        metrics: own.chain(known).collect(),
        dimensions: dimensions
            .iter()
            .map(|dimension| OfferedDimension {
                key: dimension.key.into(),
                label: dimension.label.get(locale).into(),
                words: words(dimension.key, Locale::ALL.map(|l| dimension.label.get(l)), &dimension.synonyms),
            })
            .collect(),
        first: first(start),
    })
}

/// What is shown where the address names no metric.
pub(super) fn first(start: &Start) -> (String, String) {
    let layout = Layout::of(start.scope.workspace().vertical);
    let by = layout.drivers().first().copied().unwrap_or_default();
    (layout.trend_metric("").into(), by.into())
}

/// Each word once, plain.
fn words(key: &str, labels: [&str; 3], synonyms: &Synonyms) -> String {
    let synonyms = Locale::ALL.into_iter().flat_map(|locale| synonyms.get(locale)).copied();
    let all: BTreeSet<String> = labels
        .into_iter()
        .chain(synonyms)
        .chain([key])
        .flat_map(|text| plain(text).split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| !word.is_empty())
        .collect();
    all.into_iter().collect::<Vec<_>>().join(" ")
}
