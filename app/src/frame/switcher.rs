//! The workspace shown, and the way to another one.

use super::preferences::SwitchWorkspace;
use crate::{
    i18n::use_i18n,
    icons::{self, Icon},
    session::{Membership, use_session},
};
use leptos::{prelude::*, server_fn::ServerFn};

/// The workspace's name, and a menu of the others. Forms, so that it works before scripts have loaded.
#[component]
pub fn Switcher() -> impl IntoView {
    let session = use_session();
    view! {
        <Suspense fallback=|| view! { <div class="ws skeleton"></div> }>
            {move || Suspend::new(async move {
                let session = session.await.ok().flatten()?;
                let shown = session.workspace?;
                Some(view! { <Shown shown=shown.clone() /> <Others shown workspaces=session.workspaces /> })
            })}
        </Suspense>
    }
}

#[component]
fn Shown(shown: Membership) -> impl IntoView {
    let t = use_i18n();
    let kind = format!("{} · {}", t.vertical(shown.vertical), shown.currency);
    view! {
        <button type="button" class="ws" popovertarget="workspaces" aria-haspopup="true" title=t.frame.switch_workspace>
            <Monogram name=shown.name.clone() />
            <span class="ws-name">
                {shown.name}
                <small>{kind}</small>
            </span>
            <Icon path=icons::CHEVRONS />
        </button>
    }
}

#[component]
fn Others(shown: Membership, workspaces: Vec<Membership>) -> impl IntoView {
    let t = use_i18n();
    view! {
        <div id="workspaces" class="pop pop-top" popover="auto">
            <p class="pop-head">{t.frame.workspaces}</p>
            <form method="post" action=SwitchWorkspace::url()>
                {workspaces
                    .into_iter()
                    .map(|workspace| {
                        let current = workspace.id == shown.id;
                        view! {
                            <button
                                class="pop-item"
                                name="workspace"
                                value=workspace.id.to_string()
                                aria-current=current.then_some("true")
                            >
                                <Monogram name=workspace.name.clone() />
                                <span class="menu-text">{workspace.name}</span>
                                {current.then(|| view! { <Icon path=icons::CHECK /> })}
                            </button>
                        }
                    })
                    .collect_view()}
            </form>
            <hr />
            <a class="pop-item" href="/onboarding?new=1">
                <Icon path=icons::PLUS />
                <span class="menu-text">{t.frame.new_workspace}</span>
            </a>
        </div>
    }
}

/// The first letter of a name on a coloured square.
#[component]
fn Monogram(name: String) -> impl IntoView {
    let letter: String = name.chars().find(|c| c.is_alphanumeric()).into_iter().flat_map(char::to_uppercase).collect();
    view! {
        <span class="monogram" aria-hidden="true">
            {letter}
        </span>
    }
}
