//! Chooses filters from the values that are really there.

use super::{
    Place,
    period_picker::{Kept, kept},
};
use crate::{
    i18n::{fill, use_i18n},
    widgets::{
        icon::{Glyph, Icon},
        menu::Menu,
    },
};
use leptos::prelude::*;
use leptos_router::components::Form;
use semantic::FilterOp;
use serde::{Deserialize, Serialize};

/// A dimension and the values it has in this workspace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FilterChoices {
    pub dimension: String,
    pub label: String,
    pub values: Vec<Choice>,
}

/// A value to filter by. The empty value stands for "not given".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

/// A button that says how many filters are active and opens a form of checkboxes.
#[component]
pub fn FilterMenu(place: Place, choices: Vec<FilterChoices>) -> impl IntoView {
    let t = &use_i18n().texts().widgets;
    let active = place.slice.active_filters();
    let count = (active > 0).then(|| active.to_string());
    let label = match &count {
        Some(count) => format!("{}: {}", t.filters, fill(t.filters_active, &[("count", count)])),
        None => t.filters.to_owned(),
    };
    let button = move || {
        view! {
            <Glyph icon=Icon::Filter />
            <span class="only-wide">{t.filters}</span>
            {count.clone().map(|count| view! { <span class="count">{count}</span> })}
        }
    };
    let reset = place.to(&place.slice.without_filters());
    let path = place.path.clone();
    let mut pairs =
        kept(&place, |slice, base| [slice.period_pairs_over(base), slice.compare_pairs_over(base)].concat());
    if !place.base.filters.is_empty() {
        // Else a form with nothing ticked would mean the page's own filters.
        pairs.push(("filters".into(), "none".into()));
    }
    let body = if choices.is_empty() {
        view! { <p class="empty is-small">{t.filters_none}</p> }.into_any()
    } else {
        view! {
            <Form method="get" action=path noscroll=true>
                <Kept pairs=pairs />
                {choices.into_iter().map(|group| view! { <FilterGroup place=place.clone() group=group /> }).collect_view()}
                <div class="actions">
                    <button type="submit" class="button primary">
                        {t.apply}
                    </button>
                    {(active > 0)
                        .then(|| {
                            view! {
                                <a class="button" href=reset data-noscroll>
                                    {t.filters_reset}
                                </a>
                            }
                        })}
                </div>
            </Form>
        }
        .into_any()
    };
    view! {
        <Menu label=label button=button panel="filter-panel">
            {body}
        </Menu>
    }
}

#[component]
fn FilterGroup(place: Place, group: FilterChoices) -> impl IntoView {
    let name = group.dimension;
    let boxes = group.values.into_iter().map(|choice| {
        let checked = place.slice.is_filtered_by(&name, &choice.value);
        view! {
            <label>
                <input type="checkbox" name=name.clone() value=choice.value checked=checked prop:checked=checked />
                {choice.label}
            </label>
        }
    });
    view! {
        <fieldset>
            <legend>{group.label}</legend>
            <div class="filter-values">{boxes.collect_view()}</div>
        </fieldset>
    }
}

/// The active filters as chips, each a link that takes it away.
#[component]
pub fn FilterChips(place: Place, choices: Vec<FilterChoices>) -> impl IntoView {
    let t = &use_i18n().texts().widgets;
    let label = |dimension: &str, value: &str| {
        let group = choices.iter().find(|group| group.dimension == dimension);
        let choice = group.and_then(|group| group.values.iter().find(|choice| choice.value == value));
        let name = group.map_or(dimension, |group| group.label.as_str()).to_owned();
        let unnamed = if value.is_empty() { t.unnamed } else { value };
        (name, choice.map_or(unnamed, |choice| choice.label.as_str()).to_owned())
    };
    let chips = place.slice.filters.iter().flat_map(|filter| {
        let pairs = filter.values.iter().map(|value| (filter.dimension.clone(), value.clone(), filter.op));
        pairs.collect::<Vec<_>>()
    });
    let chips: Vec<_> = chips
        .map(|(dimension, value, op)| {
            let (name, label) = label(&dimension, &value);
            let name = if op == FilterOp::NotIn { fill(t.filter_not, &[("name", &name)]) } else { name };
            let href = place.to(&place.slice.without_value(&dimension, &value));
            let remove = fill(t.filter_remove, &[("value", &label)]);
            view! {
                <a class="chip is-line" href=href aria-label=remove data-noscroll>
                    <small>{name}</small>
                    {label}
                    <Glyph icon=Icon::Close />
                </a>
            }
        })
        .collect();
    (!chips.is_empty()).then(|| view! { <div class="filter-chips">{chips}</div> })
}
