//! What each kind of file holds, and a template of it.

use crate::{
    i18n::{fill, use_i18n},
    pages::import::model::template,
    widgets::{
        csv::data_url,
        icon::{Glyph, Icon},
    },
};
use domain::record::{Group, Kind};
use leptos::prelude::*;

/// One line a kind: its required columns, its optional ones, a template. Groups of kinds unfold.
#[component]
pub fn Help() -> impl IntoView {
    let t = use_i18n();
    view! {
        <section class="card import-help">
            <h2>{t.import.help_title}</h2>
            <p class="muted">{t.import.help_text}</p>
            {Group::ALL.map(|group| view! { <GroupHelp group=group /> }).collect_view()}
        </section>
    }
}

#[component]
fn GroupHelp(group: Group) -> impl IntoView {
    let t = use_i18n();
    let lines = group.kinds().iter().map(|kind| view! { <KindHelp kind=*kind /> });
    view! {
        <details class="kind-group" open=group == Group::Shop>
            <summary>{t.import.group_name(group)}</summary>
            {lines.collect_view()}
        </details>
    }
}

#[component]
fn KindHelp(kind: Kind) -> impl IntoView {
    let t = use_i18n();
    let name = t.import.kind_name(kind);
    let required =
        kind.fields().iter().filter(|field| field.required).map(|field| view! { <code>{field.name}</code> " " });
    let optional: Vec<_> = kind.fields().iter().filter(|field| !field.required).map(|field| field.name).collect();
    let optional = (!optional.is_empty()).then(|| fill(t.import.optional, &[("fields", &optional.join(", "))]));
    let label = fill(t.import.template_of, &[("kind", name)]);
    view! {
        <div class="kind-help">
            <h3>{name}</h3>
            <p>
                <span class="kind-required">{required.collect_view()}</span>
                <small class="faint">{optional}</small>
            </p>
            <a class="button" href=data_url(&template(kind)) download=format!("{kind}.csv") aria-label=label>
                <Glyph icon=Icon::Download />
                {t.import.template}
            </a>
        </div>
    }
}
