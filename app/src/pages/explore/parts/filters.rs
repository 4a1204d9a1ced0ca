//! What is filtered by, and a way to more of it.

use crate::{
    i18n::{fill, use_i18n},
    pages::explore::{View, api, model::Offers},
    widgets::{
        icon::{Glyph, Icon},
        menu::Menu,
        slice::{Choice, FilterChips},
        states::SkeletonRows,
    },
};
use leptos::prelude::*;
use semantic::FilterOp;

/// The filters that are on, as chips.
#[component]
pub fn Filters(offers: StoredValue<Offers>) -> impl IntoView {
    let view = expect_context::<View>();
    view! {
        <Transition>
            {move || {
                let state = offers.with_value(|offers| view.shown(offers));
                let place = view.place(&state);
                Suspend::new(async move {
                    let choices = view.answer.await.map(|answer| answer.filters).unwrap_or_default();
                    view! { <FilterChips place=place choices=choices /> }
                })
            }}
        </Transition>
    }
}

/// A button that says how many filters are on, and opens: reset, a dimension, its values.
#[component]
pub fn FilterPicker(offers: Offers) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let state = view.now(&offers);
    let active = state.slice.active_filters();
    let count = (active > 0).then(|| active.to_string());
    let label = match &count {
        Some(count) => format!("{}: {}", t.widgets.filters, fill(t.widgets.filters_active, &[("count", count)])),
        None => t.widgets.filters.to_owned(),
    };
    let button = move || {
        view! {
            <Glyph icon=Icon::Filter />
            <span class="only-wide">{t.widgets.filters}</span>
            {count.clone().map(|count| view! { <span class="count">{count}</span> })}
        }
    };
    let place = view.place(&state);
    let reset = place.to(&place.slice.without_filters());
    let dimension = RwSignal::new(String::new());
    let op = RwSignal::new(FilterOp::In);
    let allowed: Vec<(String, String)> = offers
        .dimensions
        .iter()
        .filter(|one| offers.dimension_fits(&one.key, &state.metrics) == crate::pages::explore::model::Fit::Fits)
        .map(|one| (one.key.clone(), one.label.clone()))
        .collect();
    view! {
        <Menu label=label button=button panel="filter-panel">
            <div class="explore-filter">
                <label>
                    {t.explore.filter_by}
                    <select class="select" on:change=move |event| dimension.set(event_target_value(&event))>
                        <option value="">"–"</option>
                        {allowed
                            .into_iter()
                            .map(|(key, label)| view! { <option value=key>{label}</option> })
                            .collect_view()}
                    </select>
                </label>
                {move || {
                    (!dimension.get().is_empty())
                        .then(|| view! { <Values dimension=dimension.get() op=op offers=offers.clone() /> })
                }}
                {(active > 0)
                    .then(|| {
                        view! {
                            <a class="button" href=reset data-noscroll>
                                {t.widgets.filters_reset}
                            </a>
                        }
                    })}
            </div>
        </Menu>
    }
    .into_any()
}

/// The values of a dimension; each is a link that keeps it, or leaves it out.
#[component]
fn Values(dimension: String, op: RwSignal<FilterOp>, offers: Offers) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let text = RwSignal::new(String::new());
    let key = dimension.clone();
    let found = LocalResource::new(move || api::find_values(key.clone(), text.get()));
    let offers = StoredValue::new(offers);
    let dimension = StoredValue::new(dimension);
    let link = move |choice: Choice| {
        let href = move || {
            let state = offers.with_value(|offers| view.shown(offers));
            let place = view.place(&state);
            dimension.with_value(|key| place.to(&place.slice.with_value(key, &choice.value, op.get())))
        };
        let label = if choice.label.is_empty() { t.widgets.unnamed.to_owned() } else { choice.label };
        view! {
            <li>
                <a class="menu-item" href=href data-noscroll>
                    {label}
                </a>
            </li>
        }
    };
    let side = move |wanted: FilterOp, name: &'static str| {
        view! {
            <button
                type="button"
                class="chip is-line"
                aria-pressed=move || (op.get() == wanted).to_string()
                on:click=move |_| op.set(wanted)
            >
                {name}
            </button>
        }
    };
    view! {
        <div class="chips">
            {side(FilterOp::In, t.explore.filter_is)} {side(FilterOp::NotIn, t.explore.filter_is_not)}
        </div>
        <input
            class="input"
            type="search"
            aria-label=t.explore.find_value
            placeholder=t.explore.find_value
            maxlength="200"
            on:input=move |event| text.set(event_target_value(&event))
        />
        <Transition fallback=|| view! { <SkeletonRows rows=4 /> }>
            {move || Suspend::new(async move {
                match found.await {
                    Ok(choices) if choices.is_empty() => {
                        view! { <p class="empty is-small">{t.widgets.no_match}</p> }.into_any()
                    }
                    Ok(choices) => {
                        view! { <ul class="explore-values">{choices.into_iter().map(link).collect_view()}</ul> }.into_any()
                    }
                    Err(error) => view! { <p class="notice bad" role="alert">{error.message}</p> }.into_any(),
                }
            })}
        </Transition>
    }
    .into_any()
}
