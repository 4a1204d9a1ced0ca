//! What was done to a board, and the way back.

use crate::{
    i18n::{I18n, fill, use_i18n},
    icons::{self, Icon},
    pages::boards::{
        api::{load_steps, revert_board},
        board::{Desk, View},
        model::name::title_of,
    },
    widgets::{menu::Menu, states::SkeletonRows},
};
use boards::{Edit, kept::Step};
use domain::Day;
use leptos::{prelude::*, task::spawn_local};
use semantic::format;

/// The menu of the past, read anew with every change.
#[component]
pub fn PastMenu() -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let steps = LocalResource::new(move || {
        desk.saved.track();
        load_steps(desk.id)
    });
    let button = move || {
        view! {
            <Icon path=icons::HISTORY />
            <span class="sr-only">{t.boards.history}</span>
        }
    };
    view! {
        <Menu label=t.boards.history button=button panel="past-panel">
            <Transition fallback=|| view! { <SkeletonRows rows=3 /> }>
                {move || Suspend::new(async move {
                    match steps.await {
                        Ok(steps) if steps.is_empty() => {
                            view! { <p class="menu-hint">{t.boards.no_history}</p> }.into_any()
                        }
                        Ok(steps) => {
                            let lines = steps.into_iter().map(|step| view! { <Line step=step /> });
                            view! { <ol class="past-steps">{lines.collect_view()}</ol> }.into_any()
                        }
                        Err(error) => view! { <p class="notice bad" role="alert">{error.message}</p> }.into_any(),
                    }
                })}
            </Transition>
        </Menu>
    }
    .into_any()
}

#[component]
fn Line(step: Step) -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let view = expect_context::<View>();
    let failed = RwSignal::new(None::<String>);
    let by = step.by.clone().unwrap_or_else(|| t.boards.somebody.into());
    let day = Day::from_number(i32::try_from(step.at.div_euclid(86_400_000)).unwrap_or_default());
    let before = step.version - 1;
    let back = move |_| {
        spawn_local(async move {
            match revert_board(desk.id, before).await {
                // Everything on the page follows from the board: it is read anew.
                Ok(()) => view.opened.refetch(),
                Err(error) => failed.set(Some(error.message)),
            }
        });
    };
    view! {
        <li>
            <span>
                <strong>{by}</strong>
                " "
                {told(&step.edits, t).join(", ")}
                <small>{format::day(day, t.locale)}</small>
            </span>
            {desk
                .may_edit()
                .then(|| {
                    view! {
                        <button type="button" class="tool" title=t.boards.go_back aria-label=t.boards.go_back on:click=back>
                            <Icon path=icons::UNDO />
                        </button>
                    }
                })}
            {move || failed.get().map(|message| view! { <p class="notice bad" role="alert">{message}</p> })}
        </li>
    }
    .into_any()
}

/// Edits in words, alike ones once.
fn told(edits: &[Edit], t: I18n) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for edit in edits {
        let said = match edit {
            Edit::Add { tile } => fill(t.boards.did_add, &[("title", &title_of(&tile.face, t))]),
            Edit::Remove { .. } => t.boards.did_remove.into(),
            Edit::Put { .. } | Edit::Arrange { .. } => t.boards.did_move.into(),
            Edit::Change { face, .. } => fill(t.boards.did_change, &[("title", &title_of(face, t))]),
            Edit::Name { name, .. } => fill(t.boards.did_name, &[("title", name)]),
            Edit::View { .. } => t.boards.did_view.into(),
            Edit::Phone { .. } => t.boards.did_phone.into(),
        };
        if !all.contains(&said) {
            all.push(said);
        }
    }
    all
}
