//! The rows an import left out: the first here, all of them as a file.

use crate::{
    i18n::{fill, use_i18n},
    pages::import::{
        api::{self, LISTED},
        model::Reject,
    },
    widgets::{
        icon::{Glyph, Icon},
        states::{SkeletonRows, Trouble},
    },
};
use leptos::{ev, html, prelude::*};
use semantic::format;

/// A disclosure that loads the rows when it is opened.
#[component]
pub fn Rejects(import: i64, count: i64) -> impl IntoView {
    let t = use_i18n();
    let node = NodeRef::<html::Details>::new();
    let load = Action::new(move |(): &()| api::load_rejects(import));
    let on_toggle = move |_: ev::Event| {
        let open = node.get_untracked().is_some_and(|details| details.open());
        if open && load.value().with_untracked(Option::is_none) {
            load.dispatch(());
        }
    };
    let title = format!("{}: {}", t.import.rejects_title, format::count(count, t.locale));
    view! {
        <details class="rejects" node_ref=node on:toggle=on_toggle>
            <summary>{title}</summary>
            <p class="small muted">{t.import.rejects_text}</p>
            {move || match load.value().get() {
                None => view! { <SkeletonRows rows=3 /> }.into_any(),
                Some(Ok(rows)) => view! { <RejectTable rows=rows /> }.into_any(),
                Some(Err(error)) => {
                    view! { <Trouble error=error on_retry=move |()| { load.dispatch(()); } /> }.into_any()
                }
            }}
            <p class="rejects-foot">
                {(count > i64::from(LISTED))
                    .then(|| fill(t.import.rejects_first, &[("count", &LISTED.to_string())]))} " "
                <a class="button" href=format!("/imports/{import}/rejects.csv") download rel="external">
                    <Glyph icon=Icon::Download />
                    {t.import.rejects_download}
                </a>
            </p>
        </details>
    }
}

#[component]
fn RejectTable(rows: Vec<Reject>) -> impl IntoView {
    let t = use_i18n();
    let lines = rows.into_iter().map(|row| {
        view! {
            <tr>
                <td class="is-figure">{format::count(row.line, t.locale)}</td>
                <td>{row.column}</td>
                <td class="reject-value">{row.value}</td>
                <td class="reject-reason">{row.reason}</td>
            </tr>
        }
    });
    view! {
        <div class="data-table-wrap" tabindex="0" role="region" aria-label=t.import.rejects_title>
            <table class="data-table">
                <thead>
                    <tr>
                        <th scope="col" class="is-figure">
                            {t.import.line}
                        </th>
                        <th scope="col">{t.import.column}</th>
                        <th scope="col">{t.import.value}</th>
                        <th scope="col">{t.import.reason}</th>
                    </tr>
                </thead>
                <tbody>{lines.collect_view()}</tbody>
            </table>
        </div>
    }
}
