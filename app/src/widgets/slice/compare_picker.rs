//! Chooses what the period is compared with.

use super::Place;
use crate::{
    i18n::{fill, use_i18n},
    widgets::menu::Menu,
};
use leptos::prelude::*;
use semantic::Compare;

/// A button that names the comparison and opens the choices.
#[component]
pub fn ComparePicker(
    place: Place,
    /// The compared days as text; `None` where nothing is compared.
    text: Option<String>,
    /// Whether the workspace has exchange rates, which may be held constant.
    rates: bool,
) -> impl IntoView {
    let t = &use_i18n().texts().widgets;
    let shown = match &text {
        Some(text) if place.slice.constant_rates => fill(t.versus_constant, &[("period", text)]),
        Some(text) => fill(t.versus, &[("period", text)]),
        None => t.compare_none.to_owned(),
    };
    let label = format!("{}: {shown}", t.compare);
    let short = if text.is_some() { t.versus_short } else { t.compare };
    let choices = [
        (Some(Compare::PreviousPeriod), t.compare_previous),
        (Some(Compare::PreviousYear), t.compare_year),
        (None, t.compare_none),
    ];
    let links = choices.map(|(compare, name)| {
        let current = (place.slice.compare == compare).then_some("true");
        view! {
            <a class="menu-item" href=place.to(&place.slice.with_compare(compare)) aria-current=current data-noscroll>
                {name}
            </a>
        }
    });
    let constant = place.slice.constant_rates;
    let hold = (rates && place.slice.compare.is_some()).then(|| {
        view! {
            <div class="menu-line"></div>
            <a
                class="menu-item"
                href=place.to(&place.slice.with_constant_rates(!constant))
                aria-current=constant.then_some("true")
                title=t.constant_rates_help
                data-noscroll
            >
                {t.constant_rates}
            </a>
        }
    });
    let button = move || {
        view! {
            <strong class="only-wide">{shown.clone()}</strong>
            <strong class="only-narrow">{short}</strong>
        }
    };
    view! {
        <Menu label=label button=button>
            {links.collect_view()}
            {hold}
        </Menu>
    }
}
