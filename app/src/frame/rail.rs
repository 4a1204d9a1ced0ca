//! The sections: a rail at the left, a bar at the bottom on a phone.

use super::{Dialogs, account::Account, switcher::Switcher};
use crate::{
    i18n::use_i18n,
    icons::{self, Icon},
};
use leptos::prelude::*;
use leptos_router::components::A;

/// A section of the product.
struct Section {
    href: &'static str,
    label: &'static str,
    icon: &'static str,
}

fn sections() -> [Section; 7] {
    let t = use_i18n();
    let section = |href, label, icon| Section { href, label, icon };
    [
        section("/dashboard", t.frame.overview, icons::OVERVIEW),
        section("/dashboard/ask", t.frame.ask, icons::ASK),
        section("/dashboard/boards", t.frame.boards, icons::BOARDS),
        section("/dashboard/explore", t.frame.explore, icons::EXPLORE),
        section("/dashboard/metrics", t.frame.metrics, icons::METRICS),
        section("/dashboard/import", t.frame.import, icons::IMPORT),
        section("/dashboard/settings", t.frame.settings, icons::SETTINGS),
    ]
}

#[component]
fn SectionLink(section: Section) -> impl IntoView {
    view! {
        <A href=section.href exact=section.href == "/dashboard">
            <Icon path=section.icon />
            <span>{section.label}</span>
        </A>
    }
}

/// The rail: workspace, sections, search, account.
#[component]
pub fn Rail() -> impl IntoView {
    let t = use_i18n();
    let dialogs = expect_context::<Dialogs>();
    let [overview, ask, boards, explore, metrics, import, settings] = sections();
    view! {
        <div class="rail">
            <Switcher />
            <button type="button" class="rail-item rail-search" on:click=move |_| dialogs.palette.set(true)>
                <Icon path=icons::SEARCH />
                <span>{t.palette.open}</span>
                <kbd>"Ctrl K"</kbd>
            </button>
            <nav class="rail-nav" aria-label=t.frame.sections>
                <SectionLink section=overview />
                <SectionLink section=ask />
                <SectionLink section=boards />
                <SectionLink section=explore />
                <SectionLink section=metrics />
                <SectionLink section=import />
                <span class="rail-space"></span>
                <SectionLink section=settings />
            </nav>
            <Account />
        </div>
    }
}

/// The rail of a phone: what is used daily. The last item opens the palette, which holds everything else.
#[component]
pub fn TabBar() -> impl IntoView {
    let t = use_i18n();
    let dialogs = expect_context::<Dialogs>();
    let [overview, ask, boards, explore, ..] = sections();
    view! {
        <nav class="tabbar" aria-label=t.frame.sections>
            {[overview, ask, boards, explore].into_iter().map(|section| view! { <SectionLink section /> }).collect_view()}
            <button type="button" on:click=move |_| dialogs.palette.set(true)>
                <Icon path=icons::MENU />
                <span>{t.frame.menu}</span>
            </button>
        </nav>
    }
}
