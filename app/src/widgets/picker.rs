//! A button that opens a list to search and choose from: a combobox. What can't be chosen stays in sight, with the reason.

use super::{
    icon::{Glyph, Icon},
    leaving::{on_pointer_outside, went_outside},
};
use crate::{
    i18n::use_i18n,
    search::{has_words, plain},
};
use leptos::{ev, html, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};

/// One thing to choose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choosable {
    pub label: String,
    /// Small, at the right: its shelf.
    pub detail: String,
    /// Why it can't be chosen; `None` for what can.
    pub barred: Option<String>,
    /// Further words it is found by, plain.
    pub words: String,
    /// Where choosing it leads.
    pub href: String,
}

/// The things a text means, what can be chosen first; those whose name begins with it before the others.
pub fn matching(all: &[Choosable], text: &str) -> Vec<Choosable> {
    let wanted = plain(text.trim());
    let mut found: Vec<(bool, bool, &Choosable)> = all
        .iter()
        .filter(|one| has_words(&[plain(&one.label), one.words.clone()], &wanted))
        .map(|one| (one.barred.is_some(), !plain(&one.label).starts_with(&wanted), one))
        .collect();
    found.sort_by_key(|(barred, later, _)| (*barred, *later));
    found.into_iter().map(|(_, _, one)| one.clone()).collect()
}

/// The button and its list. `id` tells the pickers of a page apart.
#[component]
pub fn Picker(
    id: &'static str,
    /// What the button says.
    #[prop(into)]
    label: String,
    /// What is searched for.
    #[prop(into)]
    placeholder: String,
    #[prop(into)] all: Signal<Vec<Choosable>>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let root = NodeRef::<html::Div>::new();
    let button = NodeRef::<html::Button>::new();
    let close = Callback::new(move |()| {
        open.set(false);
        if let Some(button) = button.get_untracked() {
            let _ = button.focus();
        }
    });
    let holds = move |other: &web_sys::Node| root.get_untracked().is_none_or(|root| root.contains(Some(other)));
    on_pointer_outside(holds, move || open.set(false));
    let on_leave = move |event: ev::FocusEvent| {
        if went_outside(&event, holds) {
            open.set(false);
        }
    };
    view! {
        <div class="picker" node_ref=root on:focusout=on_leave>
            <button
                type="button"
                class="pick"
                node_ref=button
                aria-haspopup="dialog"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <Glyph icon=Icon::Plus />
                <span>{label}</span>
            </button>
            {move || {
                open.get().then(|| view! { <Panel id=id placeholder=placeholder.clone() all=all close=close /> })
            }}
        </div>
    }
}

#[component]
fn Panel(id: &'static str, placeholder: String, all: Signal<Vec<Choosable>>, close: Callback<()>) -> impl IntoView {
    let t = use_i18n();
    let text = RwSignal::new(String::new());
    let chosen = RwSignal::new(0_usize);
    let input = NodeRef::<html::Input>::new();
    let shown = Memo::new(move |_| all.with(|all| matching(all, &text.get())));
    let navigate = use_navigate();
    let pick = Callback::new(move |one: Choosable| {
        if one.barred.is_none() {
            close.run(());
            navigate(&one.href, NavigateOptions { scroll: false, ..NavigateOptions::default() });
        }
    });
    Effect::new(move |_| {
        if let Some(input) = input.get() {
            let _ = input.focus();
        }
    });
    let on_key = move |event: ev::KeyboardEvent| {
        let count = shown.with_untracked(Vec::len).max(1);
        match event.key().as_str() {
            "ArrowDown" => chosen.update(|at| *at = (*at + 1) % count),
            "ArrowUp" => chosen.update(|at| *at = (*at + count - 1) % count),
            "Home" => chosen.set(0),
            "End" => chosen.set(count - 1),
            "Enter" => {
                if let Some(one) = shown.with_untracked(|shown| shown.get(chosen.get_untracked()).cloned()) {
                    pick.run(one);
                }
            }
            "Escape" => close.run(()),
            _ => return,
        }
        event.prevent_default();
    };
    Effect::new(move |_| {
        if let Some(element) = document().get_element_by_id(&format!("{id}-{}", chosen.get())) {
            element.scroll_into_view_with_bool(false);
        }
    });
    view! {
        <div class="picker-panel">
            <input
                class="input"
                type="text"
                role="combobox"
                aria-expanded="true"
                aria-autocomplete="list"
                aria-controls=format!("{id}-list")
                aria-label=placeholder.clone()
                aria-activedescendant=move || format!("{id}-{}", chosen.get())
                placeholder=placeholder.clone()
                autocomplete="off"
                maxlength="80"
                node_ref=input
                prop:value=move || text.get()
                on:input=move |event| {
                    text.set(event_target_value(&event));
                    chosen.set(0);
                }
                on:keydown=on_key
            />
            <ul id=format!("{id}-list") class="picker-list" role="listbox" tabindex="-1" aria-label=placeholder>
                {move || {
                    let options = shown.get();
                    if options.is_empty() {
                        return view! { <li class="picker-none" role="option" aria-disabled="true" aria-selected="false">{t.widgets.no_match}</li> }
                            .into_any();
                    }
                    options
                        .into_iter()
                        .enumerate()
                        .map(|(at, one)| view! { <Line id=id at=at one=one chosen=chosen pick=pick /> })
                        .collect_view()
                        .into_any()
                }}
            </ul>
        </div>
    }
}

#[component]
fn Line(
    id: &'static str,
    at: usize,
    one: Choosable,
    chosen: RwSignal<usize>,
    pick: Callback<Choosable>,
) -> impl IntoView {
    let (label, detail, barred) = (one.label.clone(), one.detail.clone(), one.barred.clone());
    let is_barred = barred.is_some();
    view! {
        <li
            id=format!("{id}-{at}")
            role="option"
            aria-selected=move || (chosen.get() == at).to_string()
            aria-disabled=is_barred.then_some("true")
            on:mousemove=move |_| {
                if chosen.get_untracked() != at {
                    chosen.set(at);
                }
            }
            on:click=move |_| pick.run(one.clone())
        >
            <span>{label}</span>
            <small>{barred.unwrap_or(detail)}</small>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_chosen_comes_first() {
        let one = |label: &str, words: &str, barred: bool| Choosable {
            label: label.into(),
            words: words.into(),
            barred: barred.then(|| "why".into()),
            ..Choosable::default()
        };
        let all =
            [one("Net sales", "ventas netas", true), one("Sales", "ventas", false), one("Orders", "pedidos", false)];
        let found = |text: &str| matching(&all, text).into_iter().map(|one| one.label).collect::<Vec<_>>();
        assert_eq!(found("ventas"), ["Sales", "Net sales"]);
        assert_eq!(found("NET"), ["Net sales"]);
        assert_eq!(found("Pédi"), ["Orders"]);
        assert!(found("x").is_empty());
    }
}
