//! The server's side of the library.

use super::model::{Current, Entry, Feed, Library, Own, Problem, SHELVES, Tried};
use crate::{
    AppError, Code,
    i18n::{I18n, fill, in_locale},
    reader::Reader,
    server,
    server::Start,
};
use domain::{Day, Grain, Permission, Preset, record::Kind};
use semantic::{Compare, PeriodSpec, Query, catalogue, custom::columns::TABLES, format};
use services::{
    Error,
    custom_metrics::{self, Before, Draft, Told},
    lineage,
    zone::Zone,
};

/// The catalogue and the workspace's own metrics, in the reader's language.
pub async fn library() -> Result<Library, AppError> {
    let (ctx, scope) = (server::context(), server::scope().await?);
    let t = in_locale(Reader::current().locale);
    let told = custom_metrics::library(&ctx, &scope).await?;
    let mut kinds: Vec<Kind> = catalogue::metrics().flat_map(lineage::kinds).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let present = lineage::present(&ctx, &scope, &kinds).await?;
    let zone = Zone::named(&scope.workspace().timezone)?;
    let labels: Vec<(String, String)> =
        told.iter().map(|told| (told.metric.key.clone(), told.metric.label.clone())).collect();
    let own = told.into_iter().map(|told| {
        let day = zone.day(told.metric.updated_at);
        own_entry(told, &present, day, &labels, t)
    });
    let entries = catalogue::metrics().map(|metric| entry(metric, &present, t)).chain(own).collect();
    let columns =
        TABLES.iter().flat_map(|table| table.columns.iter().map(move |column| format!("{}.{}", table.key, column.key)));
    Ok(Library {
        entries,
        can_import: scope.allows(Permission::ImportData),
        can_edit: scope.allows(Permission::EditMetrics),
        columns: columns.collect(),
    })
}

fn entry(metric: &'static catalogue::Metric, present: &[Kind], t: I18n) -> Entry {
    let locale = t.locale;
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
        feeds: feeds(lineage::kinds(metric), present),
        own: None,
    }
}

fn own_entry(told: Told, present: &[Kind], day: Day, labels: &[(String, String)], t: I18n) -> Entry {
    let Told { metric, changed_by, used_by } = told;
    let name = |key: String| {
        let own = labels.iter().find(|(other, _)| *other == key).map(|(_, label)| label.clone());
        own.or_else(|| catalogue::metric(&key).map(|metric| metric.label.get(t.locale).into())).unwrap_or(key)
    };
    let dimensions = metric.dimensions().into_iter().filter_map(catalogue::dimension);
    Entry {
        dimensions: dimensions.map(|dimension| dimension.label.get(t.locale).to_owned()).collect(),
        feeds: feeds(lineage::kinds_of(&metric.bases, &metric.tables), present),
        own: Some(Own {
            changed_by,
            changed_on: format::day(day, t.locale),
            changed_at: metric.updated_at,
            shelf: metric.category.clone(),
            used_by: used_by.into_iter().map(name).collect(),
            built_on: metric.bases.into_iter().map(name).collect(),
        }),
        category: shelf(&metric.category, t),
        unit: metric.unit,
        adds_up: "anew".into(),
        good: metric.direction,
        key: metric.key,
        label: metric.label,
        meaning: metric.meaning,
        formula: metric.formula,
        synonyms: metric.synonyms,
    }
}

fn feeds(kinds: Vec<Kind>, present: &[Kind]) -> Vec<Feed> {
    kinds.into_iter().map(|kind| Feed { kind, there: present.contains(&kind) }).collect()
}

/// The name of a shelf; one that nobody knows stands under its own.
fn shelf(code: &str, t: I18n) -> String {
    if SHELVES.contains(&code) { t.metrics.shelf(code).into() } else { code.into() }
}

/// The metric's last 30 days by day, against the 30 before.
pub async fn current(key: &str) -> Result<Current, AppError> {
    let start = Start::new().await?;
    let good = match catalogue::metric(key) {
        Some(metric) => metric.direction.code().to_owned(),
        None => {
            let own = custom_metrics::list(&start.ctx, &start.scope).await?;
            let Some(metric) = own.into_iter().find(|metric| metric.key == key) else {
                let message = fill(server::request::texts().metrics.unknown, &[("key", key)]);
                return Err(AppError::new(Code::NotFound, message));
            };
            metric.direction
        }
    };
    let query = Query {
        metrics: vec![key.into()],
        grain: Some(Grain::Day),
        compare: Some(Compare::PreviousPeriod),
        as_of: start.as_of,
        ..Query::default()
    };
    Ok(Current { table: start.run(&query).await?, good })
}

/// A formula over the last 90 days by day, against the 90 before.
pub async fn attempt(own: &str, formula: &str) -> Result<Tried, AppError> {
    let start = Start::new().await?;
    let query = Query {
        grain: Some(Grain::Day),
        period: PeriodSpec::preset(Preset::Last90Days),
        compare: Some(Compare::PreviousPeriod),
        as_of: start.as_of,
        ..Query::default()
    };
    let tried = custom_metrics::preview(&start.ctx, &start.scope, own, formula, &query, start.locale).await?;
    Ok(match tried {
        Ok(preview) => Tried::Right { unit: preview.unit, table: preview.table },
        Err(error) => {
            let text = error.text(start.locale).to_owned();
            Tried::Wrong(Problem { from: error.at.from, to: error.at.to, text })
        }
    })
}

/// Saves a metric and tells its key: the one given, else one made of its name.
pub async fn save(draft: Draft, changed_at: i64) -> Result<String, AppError> {
    let (ctx, scope) = (server::context(), server::scope().await?);
    let t = in_locale(Reader::current().locale);
    let (expected, draft) = match draft.key.is_empty() {
        true => (Before::Nothing, Draft { key: key_of(&draft.label), ..draft }),
        false => (Before::ChangedAt(changed_at), draft),
    };
    let (key, formula) = (draft.key.clone(), draft.formula.clone());
    match custom_metrics::save_over(&ctx, &scope, draft, expected).await {
        Ok(saved) => Ok(saved.key),
        Err(Error::Invalid { field, reason }) => {
            let (field, message) = match field.as_str() {
                "key" => ("label", t.metrics.name_taken.to_owned()),
                "label" => ("label", t.metrics.name_wrong.to_owned()),
                "meaning" => ("meaning", t.metrics.meaning_wrong.to_owned()),
                "synonyms" => ("synonyms", t.metrics.synonyms_wrong.to_owned()),
                "formula" => ("formula", formula_wrong(&ctx, &scope, &key, &formula, t).await.unwrap_or(reason)),
                _ => return Err(Error::Invalid { field, reason }.into()),
            };
            Err(server::errors::refuse(Code::Invalid, Some(field), &message))
        }
        Err(Error::Conflict(_)) if changed_at != 0 => {
            Err(server::errors::refuse(Code::Conflict, None, t.metrics.changed_since))
        }
        Err(error) => Err(error.into()),
    }
}

/// Why a formula is none, in the reader's language; `None` where it breaks another metric.
async fn formula_wrong(
    ctx: &services::Context,
    scope: &services::Scope,
    key: &str,
    formula: &str,
    t: I18n,
) -> Option<String> {
    let all = custom_metrics::list(ctx, scope).await.ok()?;
    let known = all.into_iter().map(|metric| (metric.key, metric.formula)).collect();
    let error = custom_metrics::check(key, formula, &known).err()?;
    Some(error.text(t.locale).to_owned())
}

pub async fn delete(key: &str) -> Result<(), AppError> {
    let (ctx, scope) = (server::context(), server::scope().await?);
    match custom_metrics::delete(&ctx, &scope, key).await {
        Err(Error::Conflict(_)) => {
            Err(server::errors::refuse(Code::Conflict, None, server::request::texts().metrics.in_use))
        }
        other => Ok(other?),
    }
}

/// A key out of a name: `Margen por envío` is `margen_por_envio`.
fn key_of(label: &str) -> String {
    let plain = crate::search::plain(label);
    let words: Vec<&str> = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let key: String = words.join("_").chars().take(60).collect();
    match key.starts_with(|c: char| c.is_ascii_alphabetic()) {
        true => key,
        false => format!("metric_{key}").trim_end_matches('_').chars().take(60).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_make_keys() {
        let check = |label: &str, expected: &str| assert_eq!(key_of(label), expected, "{label}");
        check("Margen por envío", "margen_por_envio");
        check("  Ticket (médio) ", "ticket_medio");
        check("30-day basket", "metric_30_day_basket");
        check("毛利", "metric");
        check(&"a".repeat(90), &"a".repeat(60));
    }
}
