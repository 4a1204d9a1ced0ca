//! What is looked at: metrics, dimensions, time, what goes across, the chart's shape.

use super::Keep;
use crate::{
    i18n::{I18n, fill, use_i18n},
    pages::explore::{
        View,
        model::{Fit, Offers, State},
    },
    widgets::{
        icon::{Glyph, Icon},
        menu::Menu,
        picker::{Choosable, Picker},
    },
};
use domain::Grain;
use leptos::prelude::*;

const MOST_METRICS: usize = 10;
const MOST_DIMENSIONS: usize = 4;

/// Four small groups of choices. What doesn't go together can't be chosen, and says why.
#[component]
pub fn Builder(offers: StoredValue<Offers>) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let state = Memo::new(move |_| offers.with_value(|offers| view.shown(offers)));
    let metrics = Signal::derive(move || offers.with_value(|offers| metric_choices(offers, &state.get(), t)));
    let dimensions = Signal::derive(move || offers.with_value(|offers| dimension_choices(offers, &state.get(), t)));
    view! {
        <section class="card explore-bar" aria-label=t.explore.choose>
            <div class="explore-group" role="group" aria-label=t.explore.metrics>
                <span class="explore-label">{t.explore.metrics}</span>
                {move || offers.with_value(|offers| metric_chips(offers, &state.get(), t))}
                <Picker id="metric" label=t.explore.add_metric placeholder=t.explore.find_metric all=metrics />
            </div>
            <div class="explore-group" role="group" aria-label=t.explore.split>
                <span class="explore-label">{t.explore.split}</span>
                {move || offers.with_value(|offers| dimension_chips(offers, &state.get(), t))}
                <Picker id="dimension" label=t.explore.add_dimension placeholder=t.explore.find_dimension all=dimensions />
            </div>
            <div class="explore-group is-menus">
                {move || offers.with_value(|offers| menus(offers, &state.get(), t))}
                <span class="explore-space"></span>
                <Keep offers=offers />
            </div>
        </section>
    }
    .into_any()
}

fn metric_choices(offers: &Offers, state: &State, t: I18n) -> Vec<Choosable> {
    let one = |metric: &crate::pages::explore::model::OfferedMetric| {
        let barred = match offers.metric_fits(metric, &touched(state)) {
            _ if state.metrics.contains(&metric.key) => Some(t.explore.chosen.to_owned()),
            _ if state.metrics.len() >= MOST_METRICS => Some(t.explore.enough_metrics.to_owned()),
            Fit::Not(names) => Some(fill(t.explore.not_by, &[("names", &names.join(", "))])),
            Fit::Fits => None,
        };
        Choosable {
            label: metric.label.clone(),
            detail: metric.category.clone(),
            barred,
            words: metric.words.clone(),
            href: state.changed(|state| state.metrics.push(metric.key.clone())).href(),
        }
    };
    offers.metrics.iter().map(one).collect()
}

fn dimension_choices(offers: &Offers, state: &State, t: I18n) -> Vec<Choosable> {
    let one = |dimension: &crate::pages::explore::model::OfferedDimension| {
        let count = state.by.len() + usize::from(state.grain.is_some());
        let barred = match offers.dimension_fits(&dimension.key, &state.metrics) {
            _ if state.by.contains(&dimension.key) => Some(t.explore.chosen.to_owned()),
            _ if count >= MOST_DIMENSIONS => Some(t.explore.enough_dimensions.to_owned()),
            Fit::Not(names) => Some(fill(t.explore.not_with, &[("names", &names.join(", "))])),
            Fit::Fits => None,
        };
        Choosable {
            label: dimension.label.clone(),
            detail: String::new(),
            barred,
            words: dimension.words.clone(),
            href: state.changed(|state| state.by.push(dimension.key.clone())).href(),
        }
    };
    offers.dimensions.iter().map(one).collect()
}

/// The dimensions that group or filter.
fn touched(state: &State) -> Vec<String> {
    state.by.iter().cloned().chain(state.slice.filters.iter().map(|filter| filter.dimension.clone())).collect()
}

fn metric_chips(offers: &Offers, state: &State, t: I18n) -> AnyView {
    let alone = state.metrics.len() == 1;
    let chip = |key: &String| {
        let label = offers.metric_label(key).to_owned();
        let about = offers.metric(key).map(|metric| format!("{}\n{}", metric.meaning, metric.formula));
        let href = (!alone).then(|| state.changed(|state| state.metrics.retain(|other| other != key)).href());
        chip(label, about, href, t)
    };
    state.metrics.iter().map(chip).collect_view().into_any()
}

fn dimension_chips(offers: &Offers, state: &State, t: I18n) -> AnyView {
    let one = |key: &String| {
        let label = offers.dimension_label(key).to_owned();
        let href = state.changed(|state| state.by.retain(|other| other != key)).href();
        chip(label, None, Some(href), t)
    };
    state.by.iter().map(one).collect_view().into_any()
}

/// A name, and a link that takes it away.
fn chip(label: String, about: Option<String>, href: Option<String>, t: I18n) -> AnyView {
    match href {
        Some(href) => {
            let remove = fill(t.explore.remove, &[("name", &label)]);
            view! {
                <a class="chip is-line" href=href title=about aria-label=remove data-noscroll>
                    {label}
                    <Glyph icon=Icon::Close />
                </a>
            }
            .into_any()
        }
        None => view! { <span class="chip is-line" title=about>{label}</span> }.into_any(),
    }
}

fn menus(offers: &Offers, state: &State, t: I18n) -> AnyView {
    view! {
        {time_menu(state, t)}
        {across_menu(offers, state, t)}
        {shape_menu(state, t)}
    }
    .into_any()
}

fn time_menu(state: &State, t: I18n) -> impl IntoView + use<> {
    let items: Vec<_> = [None]
        .into_iter()
        .chain(Grain::ALL.map(Some))
        .map(|grain| {
            let href = state
                .changed(|state| {
                    let was = state.grain.map(|grain| grain.code());
                    if was.is_some() && state.across.as_deref() == was {
                        state.across = grain.map(|grain| grain.code().into());
                    }
                    state.grain = grain;
                })
                .href();
            item(t.explore.step(grain), href, state.grain == grain)
        })
        .collect();
    menu(t.explore.time, t.explore.step(state.grain), items)
}

fn across_menu(offers: &Offers, state: &State, t: I18n) -> impl IntoView + use<> {
    let dimensions = state.dimensions();
    let label = |key: &str| match Grain::parse(key) {
        Some(grain) => t.explore.step(Some(grain)).to_owned(),
        None => offers.dimension_label(key).to_owned(),
    };
    let shown = state.across.as_deref().map_or_else(|| t.explore.no_across.to_owned(), label);
    let mut items =
        vec![item(t.explore.no_across, state.changed(|state| state.across = None).href(), state.across.is_none())];
    if dimensions.len() > 1 {
        items.extend(dimensions.iter().map(|key| {
            let href = state.changed(|state| state.across = Some(key.clone())).href();
            item(&label(key), href, state.across.as_ref() == Some(key))
        }));
    } else {
        items.push(view! { <p class="menu-hint">{t.explore.across_hint}</p> }.into_any());
    }
    menu(t.explore.across, &shown, items)
}

fn shape_menu(state: &State, t: I18n) -> impl IntoView + use<> {
    let shapes = [
        (None, t.explore.chart_auto),
        (Some("line"), t.explore.chart_line),
        (Some("columns"), t.explore.chart_columns),
        (Some("stacked"), t.explore.chart_stacked),
        (Some("bars"), t.explore.chart_bars),
        (Some("none"), t.explore.chart_none),
    ];
    let shown = shapes.iter().find(|(code, _)| *code == state.shape.as_deref()).map_or("", |(_, name)| name);
    let items = shapes.map(|(code, name)| {
        let href = State { shape: code.map(str::to_owned), ..state.clone() }.href();
        item(name, href, state.shape.as_deref() == code)
    });
    menu(t.explore.chart, shown, items.into())
}

fn item(name: &str, href: String, current: bool) -> AnyView {
    let name = name.to_owned();
    view! {
        <a class="menu-item" href=href aria-current=current.then_some("true") data-noscroll>
            {name}
        </a>
    }
    .into_any()
}

fn menu(label: &'static str, shown: &str, items: Vec<AnyView>) -> impl IntoView + use<> {
    let shown = shown.to_owned();
    let button = move || {
        view! {
            <span>{label}" "</span>
            <strong>{shown.clone()}</strong>
        }
    };
    view! {
        <Menu button=button panel="is-left">
            {items}
        </Menu>
    }
}
