//! Inputs with label, hint, and the error beside them.

use super::FormState;
use crate::icons::{self, Icon};
use leptos::prelude::*;

/// One line of text. `kind` is the input's type; `autocomplete` tells password managers what it is.
#[component]
pub fn TextField(
    #[prop(into)] label: String,
    name: &'static str,
    #[prop(default = "text")] kind: &'static str,
    #[prop(default = "off")] autocomplete: &'static str,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(optional, into)] placeholder: Option<String>,
    #[prop(default = true)] required: bool,
    #[prop(optional)] minlength: Option<u16>,
    #[prop(default = 200)] maxlength: u16,
    #[prop(optional)] autofocus: bool,
    #[prop(optional)] disabled: bool,
    /// What stands at the right of the label, like a link to a forgotten password.
    #[prop(optional, into)]
    aside: ViewFn,
) -> impl IntoView {
    let message = message(name);
    let described = described_by(name, hint.is_some(), message);
    view! {
        <div class="field">
            <div class="label">
                <label for=name>{label}</label>
                {aside.run()}
            </div>
            <input
                class="input"
                id=name
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                placeholder=placeholder
                required=required
                minlength=minlength
                maxlength=maxlength
                autofocus=autofocus
                disabled=disabled
                aria-invalid=move || message.get().is_some().then_some("true")
                aria-describedby=described
                spellcheck=if kind == "text" { None } else { Some("false") }
            />
            <Below name hint message />
        </div>
    }
}

/// One of a list of choices: the value sent, and the words shown. Choices with a group stand under its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub group: Option<String>,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), group: None }
    }
}

/// One of several choices. `value` is the one chosen first.
#[component]
pub fn SelectField(
    #[prop(into)] label: String,
    name: &'static str,
    choices: Vec<Choice>,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(optional)] disabled: bool,
) -> impl IntoView {
    let message = message(name);
    let described = described_by(name, hint.is_some(), message);
    view! {
        <div class="field">
            <div class="label">
                <label for=name>{label}</label>
            </div>
            <select
                class="select"
                id=name
                name=name
                required=true
                disabled=disabled
                aria-invalid=move || message.get().is_some().then_some("true")
                aria-describedby=described
            >
                {grouped(choices)
                    .into_iter()
                    .map(|(group, choices)| {
                        let options = choices
                            .into_iter()
                            .map(|choice| {
                                let selected = choice.value == value;
                                view! {
                                    <option value=choice.value selected=selected>
                                        {choice.label}
                                    </option>
                                }
                            })
                            .collect_view();
                        match group {
                            Some(group) => view! { <optgroup label=group>{options}</optgroup> }.into_any(),
                            None => options.into_any(),
                        }
                    })
                    .collect_view()}
            </select>
            <Below name hint message />
        </div>
    }
}

/// The hint and the error under an input.
#[component]
fn Below(name: &'static str, hint: Option<String>, message: Signal<Option<String>>) -> impl IntoView {
    view! {
        {hint.map(|hint| view! { <p class="hint" id=format!("{name}-hint")>{hint}</p> })}
        {move || {
            message
                .get()
                .map(|message| {
                    view! {
                        <p class="error" id=format!("{name}-error")>
                            <Icon path=icons::ALERT />
                            {message}
                        </p>
                    }
                })
        }}
    }
}

fn message(name: &'static str) -> Signal<Option<String>> {
    match use_context::<FormState>() {
        Some(form) => form.message(name),
        None => Signal::stored(None),
    }
}

fn described_by(name: &'static str, hint: bool, message: Signal<Option<String>>) -> impl Fn() -> Option<String> {
    move || {
        let parts = [hint.then(|| format!("{name}-hint")), message.get().map(|_| format!("{name}-error"))];
        let ids: Vec<String> = parts.into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

/// Runs of choices that share a group, in their order.
fn grouped(choices: Vec<Choice>) -> Vec<(Option<String>, Vec<Choice>)> {
    let mut groups: Vec<(Option<String>, Vec<Choice>)> = Vec::new();
    for choice in choices {
        match groups.last_mut() {
            Some((group, members)) if *group == choice.group => members.push(choice),
            _ => groups.push((choice.group.clone(), vec![choice])),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_stand_under_their_groups() {
        let choice =
            |value: &str, group: Option<&str>| Choice { group: group.map(Into::into), ..Choice::new(value, value) };
        let groups =
            grouped(vec![choice("UTC", None), choice("a", Some("A")), choice("b", Some("A")), choice("c", Some("B"))]);
        let shape: Vec<(Option<&str>, usize)> =
            groups.iter().map(|(group, members)| (group.as_deref(), members.len())).collect();
        assert_eq!(shape, [(None, 1), (Some("A"), 2), (Some("B"), 1)]);
    }
}
