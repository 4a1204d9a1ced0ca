//! Name, language, theme.

use super::super::{super::panel::Panel, api::SaveProfile};
use crate::{
    forms::{Choice, FormError, FormState, Notice, SelectField, Submit, TextField, Tone},
    i18n::{native_name, use_i18n},
    reader::Theme,
    session::User,
};
use domain::Locale;
use leptos::{form::ActionForm, prelude::*};
use leptos_router::hooks::use_query_map;

#[component]
pub fn About(user: User) -> impl IntoView {
    let t = use_i18n();
    let action = ServerAction::<SaveProfile>::new();
    FormState::of(action).provide();
    let saved = use_query_map().with_untracked(|query| query.get("saved").is_some());
    let languages = Locale::ALL.map(|locale| Choice::new(locale.code(), native_name(locale))).to_vec();
    let themes = Theme::ALL.map(|theme| Choice::new(theme.code(), t.theme(theme))).to_vec();
    view! {
        <Panel title=t.settings.about_you text=t.settings.about_you_text>
            {saved.then(|| view! { <Notice tone=Tone::Good>{t.common.saved}</Notice> })}
            <ActionForm action=action attr:class="form">
                <FormError fields=&["name", "locale", "theme"] />
                <TextField label=t.auth.your_name name="name" value=user.name autocomplete="name" maxlength=80 />
                <div class="field">
                    <span class="label">{t.common.email}</span>
                    <p class="fixed">{user.email}</p>
                    <p class="hint">{t.settings.email_fixed}</p>
                </div>
                <div class="pair">
                    <SelectField label=t.common.language name="locale" choices=languages value=user.locale.code() />
                    <SelectField label=t.common.theme name="theme" choices=themes value=user.theme.code() />
                </div>
                <div class="actions">
                    <Submit label=t.common.save />
                </div>
            </ActionForm>
        </Panel>
    }
}
