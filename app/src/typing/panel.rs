//! The list of completions and the line of what is understood. The field itself becomes a combobox: it keeps the focus, the arrows move
//! in the list, Enter and Tab take what is chosen, Escape closes the list.

use super::{
    Assist, caret,
    engine::{self, Typed},
};
use crate::{
    browser,
    i18n::{I18n, fill, use_i18n},
    pages::ask::{api, model::Part, part_name},
};
use leptos::{ev, leptos_dom::helpers::TimeoutHandle, prelude::*, task::spawn_local};
use nlq::{Completion, State};
use std::time::Duration;
use web_sys::{Element, HtmlInputElement};

/// How long typing must pause before it is said aloud, and before the server is asked about values that aren't here.
const PAUSE: Duration = Duration::from_millis(400);
const LIST: &str = "completions";

type Listener = leptos::tachys::renderer::RemoveEventHandler<Element>;

/// What the parts of the panel share.
#[derive(Clone, Copy)]
struct Typing {
    assist: Assist,
    typed: RwSignal<Typed>,
    open: RwSignal<bool>,
    chosen: RwSignal<Option<usize>>,
    /// What the server understood where the browser couldn't.
    told: RwSignal<Vec<Part>>,
    /// What is said aloud, behind the typing.
    said: RwSignal<String>,
    state: Memo<State>,
    t: I18n,
}

/// The panel; made when the field has the focus.
pub fn panel(assist: Assist) -> AnyView {
    let t = use_i18n();
    let typing = Typing {
        assist,
        typed: RwSignal::new(Typed::default()),
        open: RwSignal::new(false),
        chosen: RwSignal::new(None),
        told: RwSignal::new(Vec::new()),
        said: RwSignal::new(String::new()),
        state: Memo::new(move |_| assist.standing.with(|json| serde_json::from_str(json).unwrap_or_default())),
        t,
    };
    typing.load();
    typing.listen();
    typing.describe();
    view! {
        <div class="typing">
            <ul id=LIST class="typing-list" role="listbox" aria-label=t.ask.completions hidden=move || !typing.is_open()>
                {move || {
                    let completions = typing.typed.with(|typed| typed.completions.clone());
                    completions.into_iter().enumerate().map(|(at, one)| option(typing, at, one)).collect_view()
                }}
            </ul>
            <p class="dock-live">{move || understood(typing)}</p>
            <span class="sr-only" role="status">
                {move || typing.said.get()}
            </span>
        </div>
    }
    .into_any()
}

impl Typing {
    fn is_open(self) -> bool {
        self.open.get() && self.typed.with(|typed| !typed.completions.is_empty())
    }

    fn field(self) -> Option<HtmlInputElement> {
        self.assist.field.get_untracked()
    }

    /// The words come, or are made sure of, whenever the field gets the focus.
    fn load(self) {
        Effect::new(move |_| {
            self.assist.focused.track();
            let about = self.assist.after.with(|after| after.about);
            spawn_local(async move {
                let first = engine::load(about).await;
                // What was typed before the words came is completed as well.
                self.read(first);
            });
        });
    }

    /// Reads what the field holds now.
    fn read(self, opens: bool) {
        let Some(field) = self.field() else { return };
        let (text, locale) = (field.value(), self.t.locale);
        let at = caret::byte(&text, browser::caret(&field));
        let Some(about) = self.assist.after.try_with_untracked(|after| after.about) else { return };
        let Some(typed) =
            self.state.try_with_untracked(|state| engine::read(about, &text, at, state, locale)).flatten()
        else {
            return;
        };
        self.chosen.set(None);
        self.told.set(Vec::new());
        self.open.set(opens && !typed.completions.is_empty());
        self.typed.set(typed);
    }

    /// What the field's events do.
    fn listen(self) {
        let pause = StoredValue::new(None::<TimeoutHandle>);
        Effect::new(move |_| {
            let Some(field) = self.assist.field.get() else { return };
            let on_input = move |_| {
                self.read(true);
                pause.try_update_value(|waiting| {
                    if let Some(handle) = waiting.take() {
                        handle.clear();
                    }
                    *waiting = set_timeout_with_handle(move || self.after_a_pause(), PAUSE).ok();
                });
            };
            let listeners = [
                listen(&field, ev::input, on_input),
                listen(&field, ev::keydown, move |event| self.on_key(&event)),
                listen(&field, ev::blur, move |_| self.open.set(false)),
            ];
            on_cleanup(move || drop(listeners));
        });
    }

    fn on_key(self, event: &ev::KeyboardEvent) {
        let count = self.typed.with_untracked(|typed| typed.completions.len());
        if event.is_composing() || count == 0 || event.ctrl_key() || event.meta_key() {
            return;
        }
        let (open, chosen) = (self.open.get_untracked(), self.chosen.get_untracked());
        match (event.key().as_str(), chosen) {
            ("ArrowDown", _) => {
                self.chosen.set(Some(chosen.filter(|_| open).map_or(0, |at| (at + 1) % count)));
                self.open.set(true);
            }
            ("ArrowUp", _) => {
                self.chosen.set(Some(chosen.filter(|_| open).map_or(count - 1, |at| (at + count - 1) % count)));
                self.open.set(true);
            }
            ("Enter" | "Tab", Some(at)) if open => self.take(at),
            ("Escape", _) if open => self.close(),
            ("ArrowLeft" | "ArrowRight" | "Home" | "End" | "Tab" | "Enter", _) => return self.close(),
            _ => return,
        }
        event.prevent_default();
    }

    fn close(self) {
        self.open.set(false);
        self.chosen.set(None);
    }

    /// Writes a completion into the field.
    fn take(self, at: usize) {
        let Some(field) = self.field() else { return };
        let Some(one) = self.typed.with_untracked(|typed| typed.completions.get(at).cloned()) else { return };
        if let Some((text, caret)) = caret::put(&field.value(), one.from, one.to, &one.text) {
            field.set_value(&text);
            browser::select(&field, caret, caret);
            browser::tell_input(&field);
        }
        self.close();
    }

    /// Says what there is, and asks the server about what isn't here.
    fn after_a_pause(self) {
        let Some((count, unsure)) = self.typed.try_with_untracked(|typed| (typed.completions.len(), typed.unsure))
        else {
            return;
        };
        let (Some(field), t) = (self.field(), self.t) else { return };
        let heard = match (self.open.get_untracked(), count) {
            (false, _) | (_, 0) => String::new(),
            (true, 1) => t.ask.completions_one.into(),
            (true, _) => fill(t.ask.completions_count, &[("count", &count.to_string())]),
        };
        self.said.set(heard);
        let (text, after) = (field.value(), self.assist.after.get_untracked());
        if unsure && text.trim().chars().count() > 2 {
            spawn_local(async move {
                let told = api::understand(text.clone(), after).await.unwrap_or_default();
                if self.field().is_some_and(|field| field.value() == text) {
                    self.told.try_set(told);
                }
            });
        }
    }

    /// What the field is to a screen reader.
    fn describe(self) {
        Effect::new(move |_| {
            let Some(field) = self.assist.field.get() else { return };
            for (name, value) in [("role", "combobox"), ("aria-autocomplete", "list"), ("aria-controls", LIST)] {
                let _ = field.set_attribute(name, value);
            }
            let open = self.is_open();
            let _ = field.set_attribute("aria-expanded", if open { "true" } else { "false" });
            let _ = match self.chosen.get().filter(|_| open) {
                Some(at) => {
                    let id = format!("{LIST}-{at}");
                    browser::show_nearest(&id);
                    field.set_attribute("aria-activedescendant", &id)
                }
                None => field.remove_attribute("aria-activedescendant"),
            };
        });
    }
}

/// A listener that is the field's own, beside those that the field has.
fn listen<E>(field: &HtmlInputElement, event: E, run: impl FnMut(E::EventType) + 'static) -> Listener
where
    E: ev::EventDescriptor + Send + 'static,
    E::EventType: From<wasm_bindgen::JsValue> + 'static,
{
    field.on(event, run)
}

fn option(typing: Typing, at: usize, one: Completion) -> impl IntoView {
    let kind = engine::kind(one.kind);
    let name = part_kind(typing.t, kind);
    // What is written, and what it is called where that is another word.
    let detail = if one.label.to_lowercase() == one.text.trim_matches('"').to_lowercase() {
        name.to_owned()
    } else {
        format!("{name} · {}", one.label)
    };
    view! {
        <li
            id=format!("{LIST}-{at}")
            role="option"
            aria-selected=move || (typing.chosen.get() == Some(at)).to_string()
            on:pointerdown=move |event| event.prevent_default()
            on:mousedown=move |event| event.prevent_default()
            on:mousemove=move |_| {
                if typing.chosen.get_untracked() != Some(at) {
                    typing.chosen.set(Some(at));
                }
            }
            on:click=move |_| typing.take(at)
        >
            <span>{one.text.trim_matches('"').to_owned()}</span>
            <small>{detail}</small>
        </li>
    }
}

/// The kind of a completion, in the reader's language.
fn part_kind(t: I18n, kind: &str) -> &'static str {
    match kind {
        "metric" => t.ask.metric,
        "breakdown" => t.ask.kind_dimension,
        "filter" => t.ask.kind_value,
        _ => t.ask.period,
    }
}

/// Understood: Revenue · by Country · October 2026.
fn understood(typing: Typing) -> Option<impl IntoView> {
    let t = typing.t;
    let (parts, assumed, lesson) =
        typing.typed.with(|typed| (typed.parts.clone(), typed.assumed.clone(), typed.lesson.clone()));
    let told = typing.told.get();
    let parts = if told.len() > parts.len() { told } else { parts };
    if parts.is_empty() && lesson.is_none() {
        return None;
    }
    let chips = parts.into_iter().map(|Part { part, text, meaning }| {
        let before = match part.as_str() {
            "metric" | "period" => "",
            other => part_name(t, other),
        };
        view! {
            <em class=format!("is-{part}") title=text>
                {(!before.is_empty()).then(|| view! { <small>{before} " "</small> })}
                {meaning}
            </em>
        }
    });
    let lesson = lesson.map(|(word, means)| {
        view! {
            <em class="is-lesson">
                <small>{t.ask.teaches} " "</small>
                {word}
                " = "
                {means}
            </em>
        }
    });
    Some(view! {
        <span>{t.ask.understood}</span>
        {chips.collect_view()}
        {lesson}
        {assumed.map(|assumed| view! { <i>{assumed}</i> })}
    })
}
