//! One metric: its value now, its definition, its sources, and where to go from here.

use crate::{
    address::encode,
    browser,
    i18n::{fill, use_i18n},
    pages::{
        explore,
        metrics::{
            View, api,
            model::{Current, Entry, Library},
        },
    },
    widgets::{
        icon::{Glyph, Icon},
        number_card::{CardModel, DeltaBadge},
        slice::Slice,
        spark::Spark,
        states::{SkeletonPlot, Trouble},
    },
};
use leptos::prelude::*;
use semantic::format;

/// The panel of the metric that is open.
#[component]
pub fn Detail(library: StoredValue<Library>, key: String) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let (entry, can_import) = library.with_value(|library| (library.entry(&key).cloned(), library.can_import));
    let close = view.href(&view.category.get_untracked(), None);
    let body = match entry {
        Some(entry) => view! { <About entry=entry can_import=can_import /> }.into_any(),
        None => {
            let text = fill(t.metrics.unknown, &[("key", &key)]);
            view! { <p class="empty is-small">{text}</p> }.into_any()
        }
    };
    Effect::new(move |_| {
        if view.clicked.get_value() {
            browser::focus(".library-detail");
        }
    });
    view! {
        <section class="card library-detail" aria-label=t.metrics.title tabindex="-1">
            <a class="tool library-close" href=close aria-label=t.metrics.close title=t.metrics.close data-noscroll>
                <Glyph icon=Icon::Close />
            </a>
            {body}
        </section>
    }
    .into_any()
}

#[component]
fn About(entry: Entry, can_import: bool) -> impl IntoView {
    let t = use_i18n();
    let ask = format!("/dashboard/ask?q={}", encode(&entry.label));
    let explore = explore::of(&Slice::default(), &entry.key, None);
    let missing = entry.feeds.iter().any(|feed| !feed.there);
    let feeds = entry.feeds.iter().map(|feed| {
        let (class, state) = if feed.there { ("badge good", t.metrics.fed) } else { ("badge", t.metrics.not_fed) };
        view! {
            <li>
                {t.import.kind_name(feed.kind)} " " <span class=class>{state}</span>
            </li>
        }
    });
    view! {
        <h2>{entry.label.clone()}</h2>
        <p class="library-meaning">{entry.meaning}</p>
        <Now key=entry.key.clone() />
        <div class="actions">
            <a class="button primary" href=ask>
                {t.metrics.ask}
            </a>
            <a class="button" href=explore>
                {t.frame.explore}
            </a>
        </div>
        <dl class="library-facts">
            <dt>{t.metrics.formula}</dt>
            <dd>
                <code>{entry.formula}</code>
            </dd>
            <dt>{t.metrics.unit}</dt>
            <dd>{t.metrics.unit_name(entry.unit)}</dd>
            <dt>{t.metrics.direction}</dt>
            <dd>{t.metrics.good(&entry.good)}</dd>
            <dt>{t.metrics.adds_up}</dt>
            <dd>{t.metrics.adds(&entry.adds_up)}</dd>
            <dt>{t.metrics.dimensions}</dt>
            <dd>{entry.dimensions.join(", ")}</dd>
            <dt>{t.metrics.synonyms}</dt>
            <dd>{entry.synonyms.join(", ")}</dd>
            <dt>{t.metrics.lineage}</dt>
            <dd>
                <ul>{feeds.collect_view()}</ul>
                {(missing && can_import)
                    .then(|| {
                        view! {
                            <a class="link" href="/dashboard/import">
                                {t.metrics.bring}
                            </a>
                        }
                    })}
            </dd>
            <dt>{t.metrics.key}</dt>
            <dd>
                <code>{entry.key}</code>
            </dd>
        </dl>
    }
    .into_any()
}

/// The last 30 days.
#[component]
fn Now(key: String) -> impl IntoView {
    let current = Resource::new(move || key.clone(), api::load_current);
    view! {
        <div class="library-now">
            <Transition fallback=|| view! { <SkeletonPlot /> }>
                {move || Suspend::new(async move {
                    match current.await {
                        Ok(current) => view! { <Value current=current /> }.into_any(),
                        Err(error) => view! { <Trouble error=error on_retry=move |()| current.refetch() /> }.into_any(),
                    }
                })}
            </Transition>
        </div>
    }
    .into_any()
}

#[component]
fn Value(current: Current) -> impl IntoView {
    let t = use_i18n();
    let Current { table, good } = current;
    let metric = table.columns.last().map(|column| column.key.clone()).unwrap_or_default();
    let trend = match good.as_str() {
        "up" => semantic::catalogue::Trend::UpIsGood,
        "down" => semantic::catalogue::Trend::DownIsGood,
        _ => semantic::catalogue::Trend::Neutral,
    };
    let days = format::period(table.period.period(), table.period.to, t.locale);
    let versus = table.comparison.as_ref().map(|comparison| {
        let days = format::period(comparison.period, table.period.to, t.locale);
        fill(t.widgets.versus, &[("period", &days)])
    });
    let warnings = table.warnings.iter().cloned().map(|warning| view! { <p class="tile-warning">{warning}</p> });
    let warnings = warnings.collect_view();
    CardModel::read(&table, &metric, trend, t.locale).map(|card| {
        let value = if card.known { card.value } else { t.metrics.no_value.to_owned() };
        view! {
            <p class="library-value">
                <strong class="num" title=card.exact>
                    {value}
                </strong>
                {card.delta.map(|delta| view! { <DeltaBadge delta=delta /> })}
                <span class="faint">{days} " " {versus}</span>
            </p>
            <Spark points=card.spark />
            {warnings}
        }
    })
}
