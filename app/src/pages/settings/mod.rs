//! Settings: the person's and the workspace's.

pub mod keys;
pub mod members;
pub mod model;
mod panel;
pub mod profile;
pub mod rates;
pub mod words;
pub mod workspace;

use crate::{
    browser,
    frame::Page,
    i18n::use_i18n,
    icons::{self, Icon},
};
use leptos::{html::Nav, prelude::*};
use leptos_router::{
    components::{A, Outlet},
    hooks::use_location,
};

#[component]
pub fn Settings() -> impl IntoView {
    let t = use_i18n();
    let tabs = NodeRef::<Nav>::new();
    let path = use_location().pathname;
    // A phone shows the tabs as a row, the present one in sight.
    Effect::new(move |_| {
        path.track();
        if let Some(row) = tabs.get() {
            request_animation_frame(move || browser::center_in(&row, "[aria-current=page]"));
        }
    });
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
                <nav node_ref=tabs class="settings-nav" aria-label=t.frame.settings>
                    <p>{t.settings.person}</p>
                    {tab("/dashboard/settings/profile", icons::PERSON, t.frame.profile)}
                    <p>{t.settings.here}</p>
                    {tab("/dashboard/settings/workspace", icons::BUILDING, t.frame.workspace)}
                    {tab("/dashboard/settings/rates", icons::COINS, t.rates.title)}
                    {tab("/dashboard/settings/words", icons::ASK, t.taught.title)}
                    {tab("/dashboard/settings/members", icons::PEOPLE, t.frame.members)}
                    {tab("/dashboard/settings/model", icons::ASK, t.models.title)}
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
