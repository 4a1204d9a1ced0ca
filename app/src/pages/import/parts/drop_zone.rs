//! Where files are dropped or chosen.

use crate::{
    i18n::{I18n, use_i18n},
    pages::import::{
        Importing, Upload,
        model::Plan,
        upload::{self, Progress},
    },
    widgets::icon::{Glyph, Icon},
};
use leptos::{ev, html, prelude::*};
use web_sys::FileList;

/// A large target for files, with a button for those who'd rather choose.
#[component]
pub fn DropZone() -> impl IntoView {
    let t = use_i18n();
    let importing = expect_context::<Importing>();
    let over = RwSignal::new(false);
    let input = NodeRef::<html::Input>::new();
    let on_drop = move |event: ev::DragEvent| {
        event.prevent_default();
        over.set(false);
        if let Some(files) = event.data_transfer().and_then(|data| data.files()) {
            take(importing, &files, t);
        }
    };
    let on_over = move |event: ev::DragEvent| {
        event.prevent_default();
        over.set(true);
    };
    let on_choose = move |_| {
        if let Some(input) = input.get_untracked() {
            if let Some(files) = input.files() {
                take(importing, &files, t);
            }
            input.set_value("");
        }
    };
    view! {
        <section
            class="drop-zone"
            class:is-over=over
            on:dragover=on_over
            on:dragleave=move |_| over.set(false)
            on:drop=on_drop
        >
            <span class="empty-icon">
                <Glyph icon=Icon::Upload />
            </span>
            <div>
                <h2>{t.import.drop_title}</h2>
                <p>{t.import.drop_text}</p>
            </div>
            <label class="button primary large" for="files">
                {t.import.choose}
            </label>
            <input
                id="files"
                class="sr-only"
                type="file"
                multiple
                accept=".csv,.gz,text/csv,application/gzip"
                node_ref=input
                on:change=on_choose
            />
        </section>
    }
}

/// Puts files on the list and begins to send them.
fn take(importing: Importing, files: &FileList, t: I18n) {
    for at in 0..files.length() {
        let Some(file) = files.get(at) else { continue };
        let key = importing.uploads.with_untracked(|uploads| uploads.last().map_or(0, |last| last.key + 1));
        let progress = RwSignal::new(Progress::Sending(0));
        let plan = RwSignal::new(Plan::default());
        let bytes = file.size() as i64;
        importing.uploads.update(|uploads| {
            uploads.push(Upload { key, name: StoredValue::new(file.name()), bytes, progress, plan });
        });
        upload::send(&file, progress, t);
    }
}
