//! What was understood, as chips. Those of an answered query change it: each is a link that asks the changed query.

use crate::{
    i18n::{I18n, fill, use_i18n},
    pages::{
        ask::model::{Edit, Named, Part, Trail},
        explore::model::State,
    },
    widgets::{
        icon::{Glyph, Icon},
        menu::Menu,
        slice::{ComparePicker, FilterChips, PeriodPicker},
    },
};
use leptos::prelude::*;
use semantic::{Table, format};

/// The word before a chip; nothing for kinds that explain themselves.
pub fn part_name(t: I18n, part: &str) -> &'static str {
    match part {
        "metric" => t.ask.metric,
        "breakdown" | "dimension" => t.ask.dimension,
        "period" => t.ask.period,
        "filter" => t.ask.filter,
        "compare" => t.ask.compare,
        "grain" | "trend" => t.ask.grain,
        "ranking" | "order" => t.ask.order,
        _ => "",
    }
}

/// What was understood of a question that has no query.
#[component]
pub fn Understood(parts: Vec<Part>) -> impl IntoView {
    let t = use_i18n();
    parts
        .into_iter()
        .map(|part| {
            view! {
                <span class="understood" title=part.text>
                    <small>{part_name(t, &part.part)}</small>
                    {part.meaning}
                </span>
            }
        })
        .collect_view()
}

/// What was assumed.
#[component]
pub fn Assumed(assumptions: Vec<String>) -> impl IntoView {
    let t = use_i18n();
    assumptions
        .into_iter()
        .map(|assumption| {
            view! {
                <span class="understood is-assumed">
                    <small>{t.ask.assumed}</small>
                    {assumption}
                </span>
            }
        })
        .collect_view()
}

/// The answered query, part by part, each to be changed.
#[component]
pub fn Editable(edit: Edit, trail: Trail, understood: Vec<Part>, table: Table) -> impl IntoView {
    let t = use_i18n();
    let Edit { state, metrics, dimensions, filters } = edit;
    let place = trail.place(&state);
    let days = table.period.period();
    let shown = format::period(days, days.to, t.locale);
    let compared = table.comparison.as_ref().map(|other| format::period(other.period, days.to, t.locale));
    let rest = understood
        .into_iter()
        .filter(|part| {
            !matches!(part.part.as_str(), "metric" | "breakdown" | "grain" | "filter" | "period" | "compare")
        })
        .map(|part| {
            let without = match part.part.as_str() {
                "threshold" => Some(trail.change(&state.changed(|state| state.having.clear()))),
                "ranking" => {
                    let whole = state.changed(|state| (state.sort, state.limit) = (None, 0));
                    Some(trail.change(&whole))
                }
                _ => None,
            };
            view! { <Chip name=part_name(t, &part.part) label=part.meaning without=without /> }
        })
        .collect_view();
    view! {
        {metric_chips(t, &state, &trail, &metrics)}
        {dimension_chips(t, &state, &trail, &dimensions)}
        <PeriodPicker place=place.clone() days=days text=shown />
        <ComparePicker place=place.clone() text=compared rates=false />
        <FilterChips place=place choices=filters />
        {rest}
    }
}

fn metric_chips(t: I18n, state: &State, trail: &Trail, offered: &[Named]) -> impl IntoView + use<> {
    let several = state.metrics.len() > 1;
    let chips = state.metrics.iter().map(|key| {
        let others = choices(offered, key, |to| {
            let next = state.changed(|state| {
                let others = std::mem::take(&mut state.metrics);
                state.metrics = others.into_iter().filter(|other| other != to).collect();
                state.metrics.iter_mut().filter(|other| *other == key).for_each(|other| *other = to.to_owned());
            });
            trail.change(&next)
        });
        let without = several.then(|| trail.change(&state.changed(|state| state.metrics.retain(|other| other != key))));
        view! { <Choose name=t.ask.metric label=label(offered, key) others=others without=without /> }
    });
    chips.collect_view()
}

fn dimension_chips(t: I18n, state: &State, trail: &Trail, offered: &[Named]) -> impl IntoView + use<> {
    let grain = state.grain.map(|grain| {
        let without = trail.change(&state.changed(|state| state.grain = None));
        let others = domain::Grain::ALL.into_iter().filter(|other| *other != grain).map(|other| {
            let next = trail.change(&state.changed(|state| state.grain = Some(other)));
            (t.explore.step(Some(other)).to_owned(), next)
        });
        let label = t.explore.step(Some(grain)).to_owned();
        view! { <Choose name=t.ask.grain label=label others=others.collect() without=Some(without) /> }
    });
    let by = state.by.iter().map(|key| {
        let others = choices(offered, key, |to| {
            let next = state.changed(|state| {
                state.by.retain(|other| other != to);
                state.by.iter_mut().filter(|other| *other == key).for_each(|other| *other = to.to_owned());
            });
            trail.change(&next)
        });
        let without = trail.change(&state.changed(|state| state.by.retain(|other| other != key)));
        view! { <Choose name=t.ask.dimension label=label(offered, key) others=others without=Some(without) /> }
    });
    let by = by.collect_view();
    let none = (state.by.is_empty() && state.grain.is_none()).then(|| {
        let all = choices(offered, "", |to| trail.change(&state.changed(|state| state.by = vec![to.to_owned()])));
        view! { <Choose name="" label=t.ask.split.to_owned() others=all without=None /> }
    });
    view! {
        {grain}
        {by}
        {none}
    }
}

/// The other choices with their addresses.
fn choices(offered: &[Named], but: &str, to: impl Fn(&str) -> String) -> Vec<(String, String)> {
    offered.iter().filter(|named| named.key != but).map(|named| (named.label.clone(), to(&named.key))).collect()
}

fn label(offered: &[Named], key: &str) -> String {
    offered.iter().find(|named| named.key == key).map_or_else(|| key.to_owned(), |named| named.label.clone())
}

/// A chip that opens the choices that may take its place.
#[component]
fn Choose(
    name: &'static str,
    label: String,
    others: Vec<(String, String)>,
    /// Where the query leads without it.
    without: Option<String>,
) -> impl IntoView {
    let t = use_i18n();
    let remove = fill(t.widgets.filter_remove, &[("value", &label)]);
    let button = move || {
        view! {
            <small>{name}" "</small>
            <strong>{label.clone()}</strong>
        }
    };
    let links = others.into_iter().map(|(label, address)| {
        view! {
            <a class="menu-item" href=address>
                {label}
            </a>
        }
    });
    let links = links.collect_view();
    view! {
        <Menu button=button panel="chip-panel">
            {without
                .map(|address| {
                    view! {
                        <a class="menu-item" href=address>
                            <Glyph icon=Icon::Close />
                            {remove}
                        </a>
                        <div class="menu-line"></div>
                    }
                })}
            {links}
        </Menu>
    }
}

/// A chip that can only be taken away, or not even that.
#[component]
fn Chip(name: &'static str, label: String, without: Option<String>) -> impl IntoView {
    let t = use_i18n();
    match without {
        Some(address) => {
            let remove = fill(t.widgets.filter_remove, &[("value", &label)]);
            view! {
                <a class="chip is-line" href=address aria-label=remove>
                    <small>{name}</small>
                    {label}
                    <Glyph icon=Icon::Close />
                </a>
            }
            .into_any()
        }
        None => view! {
            <span class="understood">
                <small>{name}</small>
                {label}
            </span>
        }
        .into_any(),
    }
}
