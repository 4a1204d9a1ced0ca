//! Whether models are asked, and what they may take.

use super::super::{Changes, shown::Page};
use crate::{
    forms::{FormError, FormState, Submit, TextField},
    i18n::use_i18n,
    pages::settings::panel::Done,
};
use leptos::{form::ActionForm, prelude::*};

#[component]
pub fn Switch(page: Page) -> impl IntoView {
    let t = use_i18n();
    let action = expect_context::<Changes>().settings;
    FormState::of(action).provide();
    view! {
        <ActionForm action=action attr:class="form">
            <FormError fields=&["cap"] />
            <label class="check">
                <input type="checkbox" name="enabled" value="true" checked=page.enabled />
                <span>
                    {t.models.enabled}
                    <small>{t.models.enabled_text}</small>
                </span>
            </label>
            <label class="check">
                <input type="checkbox" name="share" value="true" checked=page.share />
                <span>
                    {t.models.share}
                    <small>{t.models.share_text}</small>
                </span>
            </label>
            <div class="model-cap">
                <TextField label=t.models.cap name="cap" value=page.cap maxlength=12 hint=t.models.cap_hint />
            </div>
            <div class="actions">
                <Submit label=t.common.save />
                <Done text=t.common.saved />
            </div>
        </ActionForm>
    }
    .into_any()
}
