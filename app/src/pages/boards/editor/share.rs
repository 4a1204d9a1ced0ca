//! Whom a board is for.

use super::{embed::Embeds, links::Links};
use crate::{
    i18n::use_i18n,
    icons::{self, Icon},
    pages::boards::{
        api::{load_sharing, share_board},
        board::Desk,
    },
    widgets::{menu::Menu, states::SkeletonRows},
};
use boards::kept::{Access, May, Person, Right, Sharing};
use leptos::{prelude::*, task::spawn_local};

/// The menu of sharing, for whoever may edit: with whom is for the owner to say. Its content is loaded when the page is there.
#[component]
pub fn ShareMenu() -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let button = move || {
        view! {
            <Icon path=icons::PEOPLE />
            <span class="only-wide">{t.boards.share}</span>
        }
    };
    view! {
        <Menu label=t.boards.share button=button panel="share-panel">
            {(desk.right == Right::Own).then(|| view! { <People /> <Links /> })}
            <Embeds />
        </Menu>
    }
    .into_any()
}

#[component]
fn People() -> impl IntoView {
    let desk = expect_context::<Desk>();
    let sharing = LocalResource::new(move || load_sharing(desk.id));
    view! {
        <Transition fallback=|| view! { <SkeletonRows rows=3 /> }>
            {move || Suspend::new(async move {
                match sharing.await {
                    Ok(sharing) => view! { <Form sharing=sharing /> }.into_any(),
                    Err(error) => view! { <p class="notice bad" role="alert">{error.message}</p> }.into_any(),
                }
            })}
        </Transition>
    }
    .into_any()
}

#[component]
fn Form(sharing: Sharing) -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let access = RwSignal::new(sharing.access);
    let named: Vec<(i64, RwSignal<Option<May>>)> =
        sharing.people.iter().map(|person| (person.user, RwSignal::new(person.may))).collect();
    let (told, failed) = (RwSignal::new(false), RwSignal::new(None::<String>));
    let grants = named.clone();
    let save = move |_| {
        let granted = |(user, may): &(i64, RwSignal<Option<May>>)| Some((*user, may.get_untracked()?));
        let people: Vec<(i64, May)> = grants.iter().filter_map(granted).collect();
        spawn_local(async move {
            let outcome = share_board(desk.id, access.get_untracked(), people).await;
            told.set(outcome.is_ok());
            failed.set(outcome.err().map(|error| error.message));
        });
    };
    let who =
        [(Access::Private, t.boards.who_private), (Access::Workspace, t.boards.who_workspace)].map(|(one, text)| {
            view! {
                <label class="board-check">
                    <input
                        type="radio"
                        name="access"
                        value=one.code()
                        prop:checked=move || access.get() == one
                        on:change=move |_| access.set(one)
                    />
                    {text}
                </label>
            }
        });
    let is_alone = sharing.people.is_empty();
    let lines = sharing
        .people
        .into_iter()
        .zip(named)
        .map(|(person, (_, may))| view! { <Line person=person may=may access=access /> });
    view! {
        <fieldset>
            <legend>{t.boards.who}</legend>
            {who.collect_view()}
        </fieldset>
        <ul class="share-people">{lines.collect_view()}</ul>
        {is_alone.then(|| view! { <p class="menu-hint">{t.boards.nobody_else}</p> })}
        <div class="actions">
            <button type="button" class="button primary" on:click=save>
                {t.boards.save}
            </button>
            <span role="status">{move || told.get().then_some(t.boards.kept)}</span>
        </div>
        {move || failed.get().map(|message| view! { <p class="notice bad" role="alert">{message}</p> })}
    }
    .into_any()
}

#[component]
fn Line(person: Person, may: RwSignal<Option<May>>, access: RwSignal<Access>) -> impl IntoView {
    let t = use_i18n();
    let choices = [
        ("", None, t.boards.may_not),
        ("view", Some(May::View), t.boards.may_view),
        ("edit", Some(May::Edit), t.boards.may_edit),
    ];
    let set = move |event| {
        let code = event_target_value(&event);
        may.set(choices.iter().find(|(known, _, _)| *known == code).and_then(|(_, may, _)| *may));
    };
    let options = choices.map(|(code, one, text)| {
        let selected = may.get_untracked() == one;
        view! { <option value=code selected=selected>{text}</option> }
    });
    view! {
        <li>
            <span>{person.name.clone()}</span>
            <select class="input" aria-label=person.name disabled=move || access.get() == Access::Workspace on:change=set>
                {options.collect_view()}
            </select>
        </li>
    }
}
