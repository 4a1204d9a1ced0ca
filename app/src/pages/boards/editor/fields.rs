//! Fields that tell what was chosen at once.

use crate::{
    forms::Choice,
    i18n::use_i18n,
    icons::{self, Icon},
};
use leptos::{ev, prelude::*};

/// One of several choices.
#[component]
pub fn Select(
    name: &'static str,
    label: &'static str,
    choices: Vec<Choice>,
    value: String,
    set: Callback<String>,
) -> impl IntoView {
    let options = choices.into_iter().map(|choice| {
        let selected = choice.value == value;
        view! { <option value=choice.value selected=selected>{choice.label}</option> }
    });
    view! {
        <label class="field">
            <span class="label">{label}</span>
            <select class="input" name=name on:change=move |event| set.run(event_target_value(&event))>
                {options.collect_view()}
            </select>
        </label>
    }
    .into_any()
}

/// A short text.
#[component]
pub fn Line(
    name: &'static str,
    label: &'static str,
    hint: &'static str,
    value: String,
    set: Callback<String>,
) -> impl IntoView {
    view! {
        <label class="field">
            <span class="label">{label}</span>
            <input class="input" name=name maxlength="30" autocomplete="off" value=value on:change=move |event| set.run(event_target_value(&event)) />
            <small class="faint">{hint}</small>
        </label>
    }
    .into_any()
}

/// Keys that are chosen, each with a way to take it away, and more to choose from.
#[component]
pub fn Keys(
    name: &'static str,
    label: &'static str,
    keys: Vec<String>,
    names: Vec<String>,
    set: Callback<Vec<String>>,
    /// The options.
    children: Children,
) -> impl IntoView {
    let t = use_i18n();
    let all = StoredValue::new(keys.clone());
    let chips = keys.into_iter().zip(names).map(|(key, shown)| {
        let remove = format!("{}: {shown}", t.boards.remove);
        let click =
            move |_| set.run(all.with_value(|all| all.iter().filter(|other| **other != key).cloned().collect()));
        view! {
            <button type="button" class="chip is-line" aria-label=remove on:click=click>
                {shown}
                <Icon path=icons::CLOSE />
            </button>
        }
    });
    let add = move |event: ev::Event| {
        let key = event_target_value(&event);
        if !key.is_empty() {
            set.run(all.with_value(|all| all.iter().cloned().chain([key]).collect()));
        }
    };
    view! {
        <div class="field">
            <span class="label">{label}</span>
            <div class="board-chips">{chips.collect_view()}</div>
            <select class="input" name=name aria-label=label on:change=add>
                {children()}
            </select>
        </div>
    }
    .into_any()
}
