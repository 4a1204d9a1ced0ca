//! The columns of a file beside the fields they go to.

use crate::{
    i18n::use_i18n,
    pages::import::model::{Plan, Staged},
};
use leptos::prelude::*;

/// One row a column of the file: its name, examples, and a choice of field.
#[component]
pub fn MappingTable(plan: RwSignal<Plan>, staged: Staged) -> impl IntoView {
    let t = use_i18n();
    let columns = staged.preview.columns.into_iter().enumerate();
    let lines: Vec<_> = columns.map(|(at, column)| (at, column.samples.join(" · "), column.name)).collect();
    let lines = StoredValue::new(lines);
    view! {
        <Show when=move || plan.with(|plan| plan.kind.is_some())>
            <div class="scroll-x">
                <table class="mapping">
                    <caption class="sr-only">{t.import.columns}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t.import.column_of_file}</th>
                            <th scope="col">{t.import.examples}</th>
                            <th scope="col">{t.import.field}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {lines
                            .get_value()
                            .into_iter()
                            .map(|(at, examples, column)| {
                                view! {
                                    <tr class:is-ignored=move || plan.with(|plan| plan.field_of(at).is_none())>
                                        <th scope="row">{column.clone()}</th>
                                        <td class="mapping-examples">{examples}</td>
                                        <td>
                                            <FieldChoice plan=plan at=at column=column />
                                        </td>
                                    </tr>
                                }
                            })
                            .collect_view()}
                    </tbody>
                </table>
            </div>
        </Show>
    }
}

/// The field a column goes to.
#[component]
fn FieldChoice(plan: RwSignal<Plan>, at: usize, column: String) -> impl IntoView {
    let t = use_i18n();
    let kind = Memo::new(move |_| plan.with(|plan| plan.kind));
    let choose = move |event| {
        let field = event_target_value(&event);
        plan.update(|plan| plan.assign(at, Some(field.as_str()).filter(|field| !field.is_empty())));
    };
    let options = move || {
        let fields = kind.get().map(|kind| kind.fields()).unwrap_or_default();
        fields
            .iter()
            .map(|field| {
                let name = field.name;
                let label = if field.required { format!("{name} ({})", t.import.required) } else { name.to_owned() };
                view! {
                    <option value=name selected=move || plan.with(|plan| plan.field_of(at) == Some(name))>
                        {label}
                    </option>
                }
            })
            .collect_view()
    };
    view! {
        <select class="select" aria-label=format!("{}: {column}", t.import.field) on:change=choose>
            <option value="" selected=move || plan.with(|plan| plan.field_of(at).is_none())>
                {t.import.ignored}
            </option>
            {options}
        </select>
    }
}
