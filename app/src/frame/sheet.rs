//! The sheet of keyboard shortcuts, `?`.

use super::Dialogs;
use crate::{
    i18n::use_i18n,
    icons::{self, Icon},
};
use leptos::{html::Dialog, prelude::*};

/// Opens and closes a modal dialog with a signal, and the signal with the dialog.
pub fn bind(dialog: NodeRef<Dialog>, open: RwSignal<bool>) {
    Effect::new(move |_| {
        let Some(dialog) = dialog.get() else { return };
        match open.get() {
            true if !dialog.open() => {
                let _ = dialog.show_modal();
            }
            false if dialog.open() => dialog.close(),
            _ => {}
        }
    });
}

/// What the keyboard can do.
#[component]
pub fn Sheet() -> impl IntoView {
    let t = use_i18n();
    let open = expect_context::<Dialogs>().sheet;
    let dialog = NodeRef::<Dialog>::new();
    bind(dialog, open);
    let rows = [
        (t.palette.title, vec!["Ctrl", "K"]),
        (t.palette.key_ask, vec!["/"]),
        (t.frame.overview, vec!["g", "o"]),
        (t.frame.ask, vec!["g", "a"]),
        (t.frame.import, vec!["g", "i"]),
        (t.frame.settings, vec!["g", "s"]),
        (t.palette.key_sheet, vec!["?"]),
        (t.common.close, vec!["Esc"]),
    ];
    view! {
        <dialog class="sheet card" node_ref=dialog aria-labelledby="sheet-title" on:close=move |_| open.set(false)>
            <header>
                <h2 id="sheet-title">{t.palette.shortcuts}</h2>
                <button type="button" class="button quiet" aria-label=t.common.close on:click=move |_| open.set(false)>
                    <Icon path=icons::CLOSE />
                </button>
            </header>
            <dl>
                {rows
                    .into_iter()
                    .map(|(what, keys)| {
                        view! {
                            <div>
                                <dt>{what}</dt>
                                <dd>{keys.into_iter().map(|key| view! { <kbd>{key}</kbd> }).collect_view()}</dd>
                            </div>
                        }
                    })
                    .collect_view()}
            </dl>
        </dialog>
    }
}
