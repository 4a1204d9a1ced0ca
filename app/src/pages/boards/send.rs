//! Sends what is shown elsewhere to a board: an answer, a view of Explore, a metric.

use super::{
    api::{SendTile, list_boards},
    board_href,
};
use crate::{
    AppError,
    forms::{FormError, FormState},
    i18n::{fill, use_i18n},
    pages::explore::model::State,
    session::use_session,
    widgets::{
        icon::{Glyph, Icon},
        menu::Menu,
        states::SkeletonRows,
    },
};
use boards::{
    MAX_NAME,
    kept::{Listed, Right},
};
use domain::Permission;
use leptos::{form::ActionForm, prelude::*, task::spawn_local};

/// A menu with the boards that the reader may edit; nothing for those who may edit none.
#[component]
pub fn SendMenu(
    state: State,
    /// What to call the tile.
    title: String,
) -> impl IntoView {
    let t = use_i18n();
    let session = use_session();
    let query = state.drilled(None).at("").trim_start_matches('?').to_owned();
    let title: String = title.chars().take(MAX_NAME).collect();
    let action = ServerAction::<SendTile>::new();
    FormState::of(action).provide();
    // The boards are asked for when somebody first looks for one.
    let listed = RwSignal::new(None::<Result<Vec<Listed>, AppError>>);
    let look = move |_| {
        if !matches!(listed.get_untracked(), Some(Ok(_))) {
            spawn_local(async move {
                let answer = list_boards().await.map(|(listed, _)| listed);
                listed.try_set(Some(answer));
            });
        }
    };
    let choices = move || match listed.get() {
        None => view! { <SkeletonRows rows=2 /> }.into_any(),
        Some(Err(error)) => view! { <p class="notice bad" role="alert">{error.message}</p> }.into_any(),
        Some(Ok(listed)) => {
            let (query, title) = (query.clone(), title.clone());
            let mine = listed.into_iter().filter(|board| board.right >= Right::Edit && !board.archived);
            let options = mine.map(|board| view! { <option value=board.id.to_string()>{board.name}</option> });
            view! {
                <ActionForm action=action attr:class="saved-form send-form">
                    <label class="field">
                        <span class="label">{t.boards.send_to}</span>
                        <select class="input" name="board">
                            <option value="0">{t.boards.new}</option>
                            {options.collect_view()}
                        </select>
                    </label>
                    <label class="field">
                        <span class="label">{t.boards.tile_title}</span>
                        <input class="input" name="title" value=title maxlength=MAX_NAME.to_string() autocomplete="off" />
                    </label>
                    <input type="hidden" name="state" value=query />
                    <button type="submit" class="button primary" disabled=action.pending()>
                        {t.boards.send_it}
                    </button>
                </ActionForm>
            }
            .into_any()
        }
    };
    let choices = StoredValue::new(choices);
    let said = move || {
        let sent = action.value().with(|value| value.as_ref().and_then(|value| value.clone().ok()));
        sent.map(|(id, name)| {
            view! {
                <a class="link" href=board_href(id)>
                    {fill(t.boards.sent, &[("name", &name)])}
                </a>
            }
        })
    };
    view! {
        <Transition>
            {move || Suspend::new(async move {
                let workspace = session.await.ok().flatten().and_then(|session| session.workspace);
                let may = workspace.is_some_and(|workspace| workspace.allows(Permission::EditBoards));
                may.then(|| {
                    let button = move || view! { <Glyph icon=Icon::Chart /> <span class="only-wide">{t.boards.send}</span> };
                    view! {
                        <span class="send" on:click=look>
                            <Menu label=t.boards.send button=button panel="keep-panel">
                                {move || choices.with_value(|choices| choices())}
                            </Menu>
                        </span>
                    }
                })
            })}
        </Transition>
        <span class="answer-kept" role="status">
            {said}
        </span>
        <FormError />
    }
    .into_any()
}
