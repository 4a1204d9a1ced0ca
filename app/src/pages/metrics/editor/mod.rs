//! The editor of a metric of the workspace's own: a form, a formula that is checked while it is written, and what it comes to.

mod formula;
mod kept;
mod suggest;
mod trial;

use super::{
    View,
    model::{Entry, Library, SHELVES},
};
use crate::{
    browser,
    forms::{Choice, FormError, FormState, Notice, SelectField, Submit, TextField, Tone},
    i18n::{I18n, fill, use_i18n},
};
use formula::FormulaField;
pub use kept::forget;
use kept::{Fields, ask_before_leaving, keep, kept};
use leptos::{ev::Event, form::ActionForm, prelude::*};
use suggest::Word;
use trial::Trial;

/// What the parts of the editor share.
#[derive(Clone, Copy)]
struct Editing {
    /// The key of the metric that is changed; empty for a new one.
    key: StoredValue<String>,
    fields: RwSignal<Fields>,
    /// The formula alone, as it is being written.
    formula: RwSignal<String>,
    words: StoredValue<Vec<Word>>,
}

/// The editor of the metric with that key, or of a new one.
#[component]
pub fn Editor(library: StoredValue<Library>, key: String) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let entry = library.with_value(|library| library.entry(&key).filter(|entry| entry.own.is_some()).cloned());
    if !library.with_value(|library| library.can_edit) {
        return view! { <Notice tone=Tone::Plain>{t.metrics.viewers_read}</Notice> }.into_any();
    }
    if entry.is_none() && key != "new" {
        let text = fill(t.metrics.unknown, &[("key", &key)]);
        return view! { <p class="empty is-small">{text}</p> }.into_any();
    }
    let saved = StoredValue::new(entry.as_ref().map(read).unwrap_or_else(fresh));
    let key = entry.as_ref().map(|entry| entry.key.clone()).unwrap_or_default();
    let editing = Editing {
        fields: RwSignal::new(saved.get_value()),
        formula: RwSignal::new(saved.with_value(|saved| saved.formula.clone())),
        words: StoredValue::new(library.with_value(|library| words(library, t))),
        key: StoredValue::new(key),
    };
    provide_context(editing);
    trial::provide_wrong();
    let start = RwSignal::new(saved.get_value());
    let restored = RwSignal::new(false);
    let put = move |fields: Fields| {
        editing.formula.set(fields.formula.clone());
        editing.fields.set(fields.clone());
        start.set(fields);
    };
    Effect::new(move |before: Option<()>| {
        if before.is_none() {
            view.save.value().set(None);
            if let Some(fields) = editing.key.with_value(|key| kept(key)).filter(|fields| *fields != saved.get_value())
            {
                put(fields);
                restored.set(true);
            }
        }
    });
    let unsaved = Memo::new(move |_| editing.fields.with(|fields| saved.with_value(|saved| fields != saved)));
    Effect::new(move |before: Option<()>| {
        let fields = editing.fields.get();
        if before.is_some() {
            editing.key.with_value(|key| saved.with_value(|saved| keep(key, &fields, saved)));
        }
    });
    ask_before_leaving(unsaved);
    let discard = move |_| {
        put(saved.get_value());
        restored.set(false);
    };
    let title =
        entry.as_ref().map_or(t.metrics.new.to_owned(), |entry| fill(t.metrics.change, &[("name", &entry.label)]));
    let changed_at = entry.as_ref().and_then(|entry| entry.own.as_ref()).map_or(0, |own| own.changed_at);
    let named = title.clone();
    view! {
        <div class="metric-editor">
            <section class="card metric-form" aria-label=named>
                <h2>{title}</h2>
                {move || {
                    restored
                        .get()
                        .then(|| {
                            view! {
                                <Notice tone=Tone::Warn>
                                    {t.metrics.restored} " "
                                    <button type="button" class="button quiet" on:click=discard>
                                        {t.metrics.discard}
                                    </button>
                                </Notice>
                            }
                        })
                }}
                {move || view! { <Form start=start.get() changed_at=changed_at unsaved=unsaved /> }}
            </section>
            <Trial />
        </div>
    }
    .into_any()
}

/// The form with these first values.
#[component]
fn Form(start: Fields, changed_at: i64, unsaved: Memo<bool>) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let editing = expect_context::<Editing>();
    FormState::of(view.save).provide();
    let key = editing.key.get_value();
    let back = untrack(|| view.href(&view.category.get(), Some(key.as_str()).filter(|key| !key.is_empty())));
    let directions = [("up", t.metrics.up), ("down", t.metrics.down), ("neutral", t.metrics.neutral)];
    let directions = directions.map(|(value, label)| Choice::new(value, label)).to_vec();
    let shelves = SHELVES.map(|code| Choice::new(code, t.metrics.shelf(code))).to_vec();
    let on_input = move |event: Event| {
        if let Some((name, value)) = browser::named_value(&event) {
            editing.fields.update(|fields| put(fields, &name, value));
        }
    };
    view! {
        <div on:input=on_input>
            <ActionForm action=view.save attr:class="form">
                <input type="hidden" name="key" value=key />
                <input type="hidden" name="changed_at" value=changed_at.to_string() />
                <FormError fields=&["label", "formula", "meaning", "synonyms"] />
                <TextField
                    label=t.common.name
                    name="label"
                    value=start.label
                    maxlength=80
                    placeholder=t.metrics.name_example
                />
                <FormulaField />
                <TextField label=t.metrics.meaning name="meaning" value=start.meaning maxlength=500 required=false />
                <div class="form-pair">
                    <SelectField label=t.metrics.direction name="direction" choices=directions value=start.direction />
                    <SelectField label=t.metrics.shelf_label name="category" choices=shelves value=start.category />
                </div>
                <TextField
                    label=t.metrics.synonyms
                    name="synonyms"
                    value=start.synonyms
                    hint=t.metrics.synonyms_hint
                    maxlength=1000
                    required=false
                />
                <div class="actions">
                    <Submit label=t.common.save />
                    <a class="button" href=back data-noscroll>
                        {t.common.cancel}
                    </a>
                    <span class="faint" role="status">
                        {move || unsaved.get().then_some(t.metrics.unsaved)}
                    </span>
                </div>
            </ActionForm>
        </div>
    }
    .into_any()
}

fn put(fields: &mut Fields, name: &str, value: String) {
    let field = match name {
        "label" => &mut fields.label,
        "formula" => &mut fields.formula,
        "meaning" => &mut fields.meaning,
        "direction" => &mut fields.direction,
        "category" => &mut fields.category,
        "synonyms" => &mut fields.synonyms,
        _ => return,
    };
    *field = value;
}

fn fresh() -> Fields {
    Fields { direction: "up".into(), category: "custom".into(), ..Fields::default() }
}

fn read(entry: &Entry) -> Fields {
    Fields {
        label: entry.label.clone(),
        formula: entry.formula.clone(),
        meaning: entry.meaning.clone(),
        direction: entry.good.clone(),
        category: entry.own.as_ref().map(|own| own.shelf.clone()).unwrap_or_default(),
        synonyms: entry.synonyms.join(", "),
    }
}

/// Every word that a formula may hold.
fn words(library: &Library, t: I18n) -> Vec<Word> {
    let metrics = library.entries.iter().map(|entry| Word { text: entry.key.clone(), label: entry.label.clone() });
    let columns = library.columns.iter().map(|column| Word { text: column.clone(), label: t.metrics.column.into() });
    let functions = ["sum", "avg", "min", "max", "count", "count_distinct", "where"]
        .map(|name| Word { text: name.into(), label: t.metrics.function.into() });
    metrics.chain(columns).chain(functions).collect()
}
