//! Settings: the person's and the workspace's.

pub mod keys;
pub mod members;
mod panel;
pub mod profile;
pub mod rates;
pub mod workspace;

use crate::{
    frame::Page,
    i18n::use_i18n,
    icons::{self, Icon},
};
use leptos::prelude::*;
use leptos_router::components::{A, Outlet};

#[component]
pub fn Settings() -> impl IntoView {
    let t = use_i18n();
    let tab = |href: &'static str, icon, label| {
        view! {
            <A href=href exact=true>
                <Icon path=icon />
                {label}
            </A>
        }
    };
    view! {
        <Page title=t.frame.settings>
            <div class="settings">
                <nav class="settings-nav" aria-label=t.frame.settings>
                    <p>{t.settings.person}</p>
                    {tab("/dashboard/settings/profile", icons::PERSON, t.frame.profile)}
                    <p>{t.settings.here}</p>
                    {tab("/dashboard/settings/workspace", icons::BUILDING, t.frame.workspace)}
                    {tab("/dashboard/settings/rates", icons::COINS, t.rates.title)}
                    {tab("/dashboard/settings/members", icons::PEOPLE, t.frame.members)}
                    {tab("/dashboard/settings/keys", icons::KEY, t.frame.keys)}
                </nav>
                <div class="settings-body">
                    <Outlet />
                </div>
            </div>
        </Page>
    }
    .into_any()
}
