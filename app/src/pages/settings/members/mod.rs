//! Who belongs to the workspace, and as what.

mod api;
mod parts;

use super::panel::{Panel, Permitted};
use crate::{forms::ErrorNotice, i18n::use_i18n};
use api::list_members;
use domain::Permission;
use leptos::prelude::*;
use leptos_meta::Title;
use parts::{add::AddMember, row::Row};

/// Rises whenever the list of members has to be read again.
#[derive(Clone, Copy)]
struct Changed(RwSignal<u32>);

#[component]
pub fn Members() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Title text=format!("{} · {}", t.frame.members, t.common.product) />
        <Panel title=t.settings.members_title text=t.settings.members_text>
            <Permitted
                permission=Permission::ManageMembers
                view=Callback::new(|(session, workspace): (crate::session::Session, crate::session::Membership)| {
                    view! { <List me=session.user.id owner=workspace.role == domain::Role::Owner /> }.into_any()
                })
            />
        </Panel>
    }
    .into_any()
}

#[component]
fn List(me: domain::UserId, owner: bool) -> impl IntoView {
    let t = use_i18n();
    let changed = Changed(RwSignal::new(0));
    provide_context(changed);
    let members = Resource::new_blocking(move || changed.0.get(), |_| list_members());
    view! {
        <Transition>
            {move || Suspend::new(async move {
                match members.await {
                    Err(error) => view! { <ErrorNotice error /> }.into_any(),
                    Ok(members) => {
                        view! {
                            <div class="scroll-x">
                                <table class="list">
                                    <thead>
                                        <tr>
                                            <th scope="col">{t.settings.member}</th>
                                            <th scope="col">{t.settings.role}</th>
                                            <th scope="col">
                                                <span class="sr-only">{t.common.remove}</span>
                                            </th>
                                        </tr>
                                    </thead>
                                    <tbody>
                                        {members
                                            .into_iter()
                                            .map(|member| view! { <Row member me owner /> })
                                            .collect_view()}
                                    </tbody>
                                </table>
                            </div>
                        }
                            .into_any()
                    }
                }
            })}
        </Transition>
        <AddMember owner />
    }
}
