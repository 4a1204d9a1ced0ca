//! The field a formula is written in: it offers the words it knows, and points at what is wrong.

use super::{
    Editing,
    suggest::{Word, bytes_of, completed, matching, typed, units_of},
};
use crate::{browser, forms::FormState, i18n::use_i18n, pages::metrics::model::Problem};
use leptos::{html::Textarea, prelude::*, web_sys::KeyboardEvent};

/// What is wrong with the formula as it stands, told by the trial beside it.
#[derive(Clone, Copy)]
pub struct Wrong(pub RwSignal<Option<(String, Problem)>>);

#[component]
pub fn FormulaField() -> impl IntoView {
    let t = use_i18n();
    let editing = expect_context::<Editing>();
    let area = NodeRef::<Textarea>::new();
    let (stretch, chosen) = (RwSignal::new(None::<(usize, usize)>), RwSignal::new(0_usize));
    let offered = Memo::new(move |_| match stretch.get() {
        None => Vec::new(),
        Some((from, to)) => editing.formula.with(|text| {
            let word = text.get(from..to).unwrap_or_default();
            editing.words.with_value(|words| matching(words, word))
        }),
    });
    let look = move || {
        let Some(area) = area.get_untracked() else { return };
        let text = area.value();
        let caret = bytes_of(&text, browser::caret(&area));
        stretch.set(typed(&text, caret));
        chosen.set(0);
    };
    let accept = move |word: &Word| {
        let (Some(area), Some(at)) = (area.get_untracked(), stretch.get_untracked()) else { return };
        let (text, caret) = editing.formula.with_untracked(|text| completed(text, at, &word.text));
        let caret = units_of(&text, caret);
        stretch.set(None);
        editing.formula.set(text.clone());
        editing.fields.update(|fields| fields.formula = text.clone());
        area.set_value(&text);
        browser::select(&area, caret, caret);
    };
    let on_key = move |event: KeyboardEvent| {
        let last = offered.with_untracked(Vec::len);
        if last == 0 {
            return;
        }
        match event.key().as_str() {
            "ArrowDown" => chosen.update(|at| *at = (*at + 1) % last),
            "ArrowUp" => chosen.update(|at| *at = (*at + last - 1) % last),
            "Escape" => stretch.set(None),
            "Enter" => {
                if let Some(word) = offered.with_untracked(|words| words.get(chosen.get_untracked()).cloned()) {
                    accept(&word);
                }
            }
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    };
    let open = move || offered.with(|words| !words.is_empty());
    let options = move || {
        let option = |(at, word): (usize, Word)| {
            let picked = word.clone();
            view! {
                <li
                    id=format!("formula-word-{at}")
                    role="option"
                    aria-selected=move || (chosen.get() == at).to_string()
                    on:mousedown=move |event| {
                        event.prevent_default();
                        accept(&picked);
                    }
                >
                    <code>{word.text}</code>
                    <small>{word.label}</small>
                </li>
            }
        };
        offered.get().into_iter().enumerate().map(option).collect_view()
    };
    view! {
        <div class="field formula-field">
            <div class="label">
                <label for="formula">{t.metrics.formula}</label>
            </div>
            <div class="formula-box">
                <textarea
                    class="input"
                    id="formula"
                    name="formula"
                    rows="3"
                    maxlength="2000"
                    required=true
                    autocomplete="off"
                    autocapitalize="off"
                    spellcheck="false"
                    node_ref=area
                    placeholder="(net_sales - cogs) / orders"
                    aria-autocomplete="list"
                    aria-controls="formula-words"
                    aria-activedescendant=move || open().then(|| format!("formula-word-{}", chosen.get()))
                    aria-describedby="formula-hint formula-problem"
                    prop:value=move || editing.formula.get()
                    on:input=move |event| {
                        editing.formula.set(event_target_value(&event));
                        look();
                    }
                    on:click=move |_| stretch.set(None)
                    on:blur=move |_| stretch.set(None)
                    on:keydown=on_key
                >
                    {editing.formula.get_untracked()}
                </textarea>
                <ul
                    id="formula-words"
                    class="formula-words card"
                    role="listbox"
                    aria-label=t.metrics.words
                    hidden=move || !open()
                >
                    {options}
                </ul>
            </div>
            <p class="hint" id="formula-hint">
                {t.metrics.formula_hint}
            </p>
            <div id="formula-problem" role="status">
                <ProblemLine area=area />
            </div>
        </div>
    }
    .into_any()
}

/// What is wrong and where, as soon as it is known; a click puts the caret there.
#[component]
fn ProblemLine(area: NodeRef<Textarea>) -> impl IntoView {
    let t = use_i18n();
    let editing = expect_context::<Editing>();
    let wrong = expect_context::<Wrong>();
    let refused = expect_context::<FormState>().message("formula");
    let known = Memo::new(move |_| {
        wrong.0.get().filter(|(formula, _)| editing.formula.with(|text| text == formula)).map(|(_, problem)| problem)
    });
    let show = move |_| {
        if let (Some(area), Some(problem)) = (area.get_untracked(), known.get_untracked()) {
            let text = area.value();
            browser::select(&area, units_of(&text, problem.from), units_of(&text, problem.to));
        }
    };
    move || match (known.get(), refused.get()) {
        (Some(problem), _) => {
            let formula = editing.formula.get_untracked();
            let part = |from: usize, to: usize| formula.get(from..to).unwrap_or_default().to_owned();
            let (before, bad, after) =
                (part(0, problem.from), part(problem.from, problem.to), part(problem.to, formula.len()));
            let bad = if bad.is_empty() { "␣".to_owned() } else { bad };
            view! {
                <p class="error">{problem.text}</p>
                <button type="button" class="formula-place" title=t.metrics.show_place on:click=show>
                    <code>{before} <mark>{bad}</mark> {after}</code>
                </button>
            }
            .into_any()
        }
        (None, Some(message)) => view! { <p class="error">{message}</p> }.into_any(),
        (None, None) => ().into_any(),
    }
}
