//! The server's side of the library.

use super::model::{Current, Entry, Feed, Library};
use crate::{AppError, Code, i18n::fill, server, server::Start};
use domain::{Grain, Locale, Permission, record::Kind};
use semantic::{Compare, Query, catalogue};
use services::lineage;

/// The catalogue in the reader's language.
pub async fn library() -> Result<Library, AppError> {
    let (ctx, scope) = (server::context(), server::scope().await?);
    let locale = crate::reader::Reader::current().locale;
    let mut kinds: Vec<Kind> = catalogue::metrics().flat_map(lineage::kinds).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let present = lineage::present(&ctx, &scope, &kinds).await?;
    let entries = catalogue::metrics().map(|metric| entry(metric, &present, locale)).collect();
    Ok(Library { entries, can_import: scope.allows(Permission::ImportData) })
}

fn entry(metric: &'static catalogue::Metric, present: &[Kind], locale: Locale) -> Entry {
    let feed = |kind| Feed { kind, there: present.contains(&kind) };
    Entry {
        key: metric.key.into(),
        label: metric.label.get(locale).into(),
        meaning: metric.meaning.get(locale).into(),
        formula: metric.formula.into(),
        unit: metric.unit,
        good: metric.direction.code().into(),
        adds_up: metric.adds_up.code().into(),
        category: metric.category.label().get(locale).into(),
        synonyms: metric.synonyms.get(locale).iter().map(ToString::to_string).collect(),
        dimensions: metric.dimensions().map(|dimension| dimension.label.get(locale).to_owned()).collect(),
        feeds: lineage::kinds(metric).into_iter().map(feed).collect(),
    }
}

/// The metric's last 30 days by day, against the 30 before.
pub async fn current(key: &str) -> Result<Current, AppError> {
    let start = Start::new().await?;
    let Some(metric) = catalogue::metric(key) else {
        let message = fill(server::request::texts().metrics.unknown, &[("key", key)]);
        return Err(AppError::new(Code::NotFound, message));
    };
    let query = Query {
        metrics: vec![metric.key.into()],
        grain: Some(Grain::Day),
        compare: Some(Compare::PreviousPeriod),
        as_of: start.as_of,
        ..Query::default()
    };
    Ok(Current { table: start.run(&query).await?, good: metric.direction.code().into() })
}
