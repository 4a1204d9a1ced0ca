//! One metric: its value now, its definition, its sources, and where to go from here.

use crate::{
    address::encode,
    browser,
    forms::{Confirm, FormError, FormState, Submit},
    i18n::{fill, use_i18n},
    pages::{
        boards::SendMenu,
        explore,
        metrics::{
            PATH, View, api,
            model::{Current, Entry, Library, Own},
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
use leptos::{form::ActionForm, prelude::*};
use semantic::format;

/// The panel of the metric that is open.
#[component]
pub fn Detail(library: StoredValue<Library>, key: String) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let (entry, can_import, can_edit) =
        library.with_value(|library| (library.entry(&key).cloned(), library.can_import, library.can_edit));
    let close = untrack(|| view.href(&view.category.get(), None));
    let body = match entry {
        Some(entry) => view! { <About entry=entry can_import=can_import can_edit=can_edit /> }.into_any(),
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
fn About(entry: Entry, can_import: bool, can_edit: bool) -> impl IntoView {
    let t = use_i18n();
    let ask = format!("/dashboard/ask?q={}", encode(&entry.label));
    let explore = explore::of(&Slice::default(), &entry.key, None);
    let state = explore::model::State { metrics: vec![entry.key.clone()], ..Default::default() };
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
            <SendMenu state=state title=entry.label.clone() />
            {entry.own.clone().filter(|_| can_edit).map(|own| view! { <Change key=entry.key.clone() label=entry.label.clone() own=own /> })}
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
            {(!entry.synonyms.is_empty())
                .then(|| view! { <dt>{t.metrics.synonyms}</dt> <dd>{entry.synonyms.join(", ")}</dd> })}
            {entry.own.map(|own| view! { <Known own=own /> })}
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

/// Who changed it, what it is built on and what is built on it.
#[component]
fn Known(own: Own) -> impl IntoView {
    let t = use_i18n();
    let by = match own.changed_by {
        Some(name) => fill(t.metrics.changed_by, &[("name", &name), ("day", &own.changed_on)]),
        None => own.changed_on,
    };
    let list = |names: Vec<String>| if names.is_empty() { "–".to_owned() } else { names.join(", ") };
    view! {
        <dt>{t.metrics.built_on}</dt>
        <dd>{list(own.built_on)}</dd>
        <dt>{t.metrics.used_by}</dt>
        <dd>{list(own.used_by)}</dd>
        <dt>{t.metrics.changed}</dt>
        <dd>{by}</dd>
    }
    .into_any()
}

/// What an editor may do with it.
#[component]
fn Change(key: String, label: String, own: Own) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    FormState::of(view.delete).provide();
    let edit = format!("{PATH}?edit={key}");
    let name = [("name", label.as_str())];
    let delete = match own.used_by.as_slice() {
        [] => view! {
            <ActionForm action=view.delete>
                <input type="hidden" name="key" value=key />
                <FormError />
                <Submit label=t.metrics.delete class="danger" />
            </ActionForm>
        }
        .into_any(),
        names => view! { <p>{fill(t.metrics.used_text, &[("names", &names.join(", "))])}</p> }.into_any(),
    };
    view! {
        <a class="button" href=edit data-noscroll>
            {t.metrics.edit}
        </a>
        <Confirm label=t.metrics.delete name=fill(t.metrics.delete_name, &name) question=fill(t.metrics.delete_text, &name)>
            {delete}
        </Confirm>
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

/// The number, how it changed, its shape.
#[component]
pub fn Value(current: Current) -> impl IntoView {
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
