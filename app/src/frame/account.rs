//! The person signed in: theme, language, profile, sign out.

use super::{
    languages::Languages,
    preferences::{SetTheme, SignOut},
};
use crate::{
    i18n::use_i18n,
    icons::{self, Icon},
    reader::{Reader, Theme},
    session::{User, use_session},
};
use leptos::{form::ActionForm, prelude::*, server_fn::ServerFn};

/// The foot of the rail.
#[component]
pub fn Account() -> impl IntoView {
    let session = use_session();
    view! {
        <Suspense fallback=|| view! { <div class="rail-item skeleton"></div> }>
            {move || Suspend::new(async move {
                session.await.ok().flatten().map(|session| view! { <Menu user=session.user /> })
            })}
        </Suspense>
    }
}

#[component]
fn Menu(user: User) -> impl IntoView {
    let t = use_i18n();
    view! {
        <button type="button" class="rail-item rail-account" popovertarget="account" aria-haspopup="true">
            <Icon path=icons::PERSON />
            <span class="menu-text">{user.name.clone()}</span>
        </button>
        <div id="account" class="pop pop-bottom" popover="auto">
            <p class="pop-head">
                {user.name} <small>{user.email}</small>
            </p>
            <p class="pop-label">{t.common.theme}</p>
            <Themes />
            <p class="pop-label">{t.common.language}</p>
            <Languages />
            <hr />
            <a class="pop-item" href="/dashboard/settings/profile">
                <Icon path=icons::PERSON />
                <span class="menu-text">{t.frame.profile}</span>
            </a>
            <form method="post" action=SignOut::url() id="sign-out">
                <button class="pop-item">
                    <Icon path=icons::SIGN_OUT />
                    <span class="menu-text">{t.common.sign_out}</span>
                </button>
            </form>
        </div>
    }
}

/// The three themes, shown at once when chosen.
#[component]
pub fn Themes() -> impl IntoView {
    let t = use_i18n();
    let set = ServerAction::<SetTheme>::new();
    let reader = expect_context::<Reader>();
    let chosen = RwSignal::new(reader.theme);
    let choose = move |theme: Theme| {
        chosen.set(theme);
        crate::browser::show_theme(theme.attribute());
    };
    view! {
        <ActionForm action=set attr:class="segments">
            {Theme::ALL
                .into_iter()
                .map(|theme| {
                    view! {
                        <button
                            name="theme"
                            value=theme.code()
                            aria-pressed=move || (chosen.get() == theme).to_string()
                            on:click=move |_| choose(theme)
                        >
                            {t.theme(theme)}
                        </button>
                    }
                })
                .collect_view()}
        </ActionForm>
    }
}
