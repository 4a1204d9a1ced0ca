//! Chooses the period: presets as links, any days as a form.

use super::{Place, Slice};
use crate::{
    i18n::use_i18n,
    widgets::{
        icon::{Glyph, Icon},
        menu::Menu,
    },
};
use domain::{Period, Preset};
use leptos::prelude::*;
use leptos_router::components::Form;
use semantic::PeriodSpec;

/// The presets offered, short ones first.
const PRESETS: [Preset; 14] = [
    Preset::Today,
    Preset::Yesterday,
    Preset::Last7Days,
    Preset::ThisWeek,
    Preset::Last30Days,
    Preset::LastWeek,
    Preset::Last90Days,
    Preset::ThisMonth,
    Preset::Last12Months,
    Preset::LastMonth,
    Preset::ThisQuarter,
    Preset::LastQuarter,
    Preset::ThisYear,
    Preset::AllTime,
];

/// A button that names the period's days and opens the choices.
#[component]
pub fn PeriodPicker(
    place: Place,
    /// The days the slice's period means now.
    days: Period,
    /// They as text, for the button.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let t = &use_i18n().texts().widgets;
    let label = format!("{}: {text}", t.period);
    let button = move || view! { <Glyph icon=Icon::Calendar /><strong>{text.clone()}</strong> };
    view! {
        <Menu label=label button=button panel="period-panel">
            {PRESETS.map(|preset| preset_link(&place, preset, t.preset(preset))).collect_view()}
            <CustomRange place=place days=days />
        </Menu>
    }
}

fn preset_link(place: &Place, preset: Preset, name: &'static str) -> impl IntoView + use<> {
    let spec = PeriodSpec::preset(preset);
    let current = (place.slice.period == spec).then_some("true");
    view! {
        <a class="menu-item" href=place.to(&place.slice.with_period(spec)) aria-current=current data-noscroll>
            {name}
        </a>
    }
}

/// Two days and a button. Everything else of the address goes along in hidden fields.
#[component]
fn CustomRange(place: Place, days: Period) -> impl IntoView {
    let t = &use_i18n().texts().widgets;
    view! {
        <Form method="get" action=place.path.clone() noscroll=true>
            <label>
                {t.custom_from}
                <input type="date" name="from" required value=days.from.to_string() prop:value=days.from.to_string() max="2199-12-31" />
            </label>
            <label>
                {t.custom_to} <input type="date" name="to" required value=days.to.to_string() prop:value=days.to.to_string() max="2199-12-31" />
            </label>
            <Kept pairs=kept(&place, |slice, base| [slice.compare_pairs_over(base), slice.filter_pairs_over(base)].concat()) />
            <button type="submit" class="button">
                {t.apply}
            </button>
        </Form>
    }
}

/// Parameters that a form sends along unchanged.
#[component]
pub(super) fn Kept(pairs: Vec<(String, String)>) -> impl IntoView {
    pairs.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view()
}

/// The chosen parameters of a slice and the further ones of its page.
pub(super) fn kept(
    place: &Place,
    choose: impl for<'a> Fn(&'a Slice, &Slice) -> Vec<(&'a str, String)>,
) -> Vec<(String, String)> {
    let more = place.more.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
    choose(&place.slice, &place.base).into_iter().map(|(key, value)| (key.to_owned(), value)).chain(more).collect()
}
