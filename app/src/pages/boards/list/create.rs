//! A new board: blank, or of a template.

use crate::{
    forms::FormState,
    i18n::use_i18n,
    icons::{self, Icon},
    pages::{boards::api::CreateBoard, overview::tiles::Layout},
};
use boards::template;
use domain::Vertical;
use leptos::{form::ActionForm, html, prelude::*};

/// The button and its dialog. Works without scripts: the dialog is a disclosure.
#[component]
pub(super) fn NewBoard(layout: Layout, folders: StoredValue<Vec<String>>) -> impl IntoView {
    let t = use_i18n();
    let open = NodeRef::<html::Details>::new();
    let action = ServerAction::<CreateBoard>::new();
    let state = FormState::of(action).provide();
    let vertical = match layout {
        Layout::Shop => Vertical::Ecommerce,
        Layout::Subscriptions => Vertical::Saas,
    };
    let name = RwSignal::new(String::new());
    let typed = StoredValue::new(false);
    let option = move |key: &'static str, first: bool| {
        let (title, text) = t.boards.template(key);
        let choose = move |_| {
            if !typed.get_value() {
                name.set(if key.is_empty() { String::new() } else { title.to_owned() });
            }
        };
        view! {
            <label class="template">
                <input type="radio" name="template" value=key checked=first on:change=choose />
                <span>
                    <strong>{title}</strong>
                    <small>{text}</small>
                </span>
            </label>
        }
    };
    let names = folders.get_value();
    view! {
        <details class="menu new-board" id="new-board" node_ref=open>
            <summary class="button primary">
                <Icon path=icons::PLUS />
                {t.boards.new}
            </summary>
            <div class="menu-panel new-board-panel">
                <ActionForm action=action>
                    <fieldset class="templates">
                        <legend>{t.boards.from_template}</legend>
                        {option("", true)}
                        {template::of(vertical).iter().map(|template| option(template.key, false)).collect_view()}
                    </fieldset>
                    <div class="field">
                        <label class="label" for="board-name">
                            {t.boards.name}
                        </label>
                        <input
                            class="input"
                            id="board-name"
                            name="name"
                            required
                            maxlength="120"
                            autocomplete="off"
                            prop:value=move || name.get()
                            on:input=move |event| {
                                typed.set_value(true);
                                name.set(event_target_value(&event));
                            }
                        />
                    </div>
                    <div class="field">
                        <label class="label" for="board-folder">
                            {t.boards.folder}
                        </label>
                        <input class="input" id="board-folder" name="folder" maxlength="60" autocomplete="off" list="board-folders" />
                        <datalist id="board-folders">{names.into_iter().map(|name| view! { <option value=name></option> }).collect_view()}</datalist>
                    </div>
                    {move || state.error.get().map(|error| view! { <p class="notice bad" role="alert">{error.message}</p> })}
                    <div class="actions">
                        <button type="submit" class="button primary" disabled=state.pending>
                            {t.boards.create}
                        </button>
                    </div>
                </ActionForm>
            </div>
        </details>
    }
    .into_any()
}
