//! One board: to look at, to edit, to present.

mod desk;
mod draw;
mod grid;
mod head;
mod keys;
mod lens;
mod marks;
mod present;
mod tile;

pub use desk::{Desk, Status};
#[cfg(feature = "ssr")]
pub(crate) use draw::body;
pub use lens::Lens;
pub use marks::Marked;

use super::{api, editor, model::shown::Shown};
use crate::{
    AppError,
    frame::Page,
    i18n::use_i18n,
    pages::overview::{Around, Shop, api as overview},
    widgets::{
        slice::{FilterChoices, Slice, parameter},
        states::{EmptyPage, SkeletonPlot, Trouble},
    },
};
use boards::{TileId, kept::Opened};
use grid::Grid;
use leptos::prelude::*;
use leptos_router::hooks::{use_location, use_params_map};
use serde::{Deserialize, Serialize};

/// How the page is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    Look,
    Edit,
    Present,
}

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct View {
    pub mode: Memo<Mode>,
    /// The address's query string.
    pub search: Memo<String>,
    pub opened: Resource<Result<Opened, AppError>>,
    first: Resource<First>,
    pub shop: Resource<Result<Shop, AppError>>,
    pub around: Resource<Result<Around, AppError>>,
    pub choices: Resource<Result<Vec<FilterChoices>, AppError>>,
    /// The board and its own view since it was changed here. Never set on the server.
    changed: RwSignal<Option<(i64, boards::View)>>,
}

impl View {
    fn load() -> Self {
        let params = use_params_map();
        let search = use_location().search;
        let id = Memo::new(move |_| {
            params.with(|params| params.get("id").and_then(|id| id.parse().ok()).unwrap_or_default())
        });
        let mode = Memo::new(move |_| {
            let on = |key: &str| parameter(&search.get(), key).is_some();
            match (on("present"), on("edit")) {
                (true, _) => Mode::Present,
                (false, true) => Mode::Edit,
                (false, false) => Mode::Look,
            }
        });
        let opened = Resource::new(move || id.get(), api::open_board);
        let changed = RwSignal::new(None::<(i64, boards::View)>);
        let looked = Memo::new(move |_| Slice::said_by(&search.get()));
        let around = Resource::new(
            move || (id.get(), looked.get(), changed.get()),
            move |(id, looked, changed)| async move {
                let base = match changed.filter(|(of, _)| *of == id) {
                    Some((_, view)) => view,
                    None => opened.await?.begins().clone(),
                };
                overview::load_around(Slice::from_query_over(&looked, &base.into())).await
            },
        );
        Self {
            mode,
            search,
            opened,
            // On the server with all tiles, so that the page comes complete; in the browser each tile loads by itself.
            first: Resource::new(|| (), move |()| first_answers(opened, search.get_untracked())),
            shop: Resource::new(|| (), |()| overview::load_shop()),
            around,
            choices: Resource::new(|| (), |()| overview::load_choices()),
            changed,
        }
    }
}

/// The tiles' answers as the server knew them when it made the page, and what they are answers to; none where the browser makes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct First {
    pub version: i64,
    pub slice: Slice,
    pub answers: Vec<(TileId, Result<Shown, AppError>)>,
}

#[cfg(feature = "ssr")]
async fn first_answers(opened: Resource<Result<Opened, AppError>>, search: String) -> First {
    match opened.await {
        Ok(opened) => {
            let slice = Slice::from_query_over(&search, &opened.begins().clone().into());
            let answers = super::run::all(&opened.board, &slice).await;
            First { version: opened.version, slice, answers }
        }
        Err(_) => First::default(),
    }
}

#[cfg(not(feature = "ssr"))]
async fn first_answers(_: Resource<Result<Opened, AppError>>, _: String) -> First {
    First::default()
}

/// The page at `/dashboard/boards/{id}`.
#[component]
pub fn Board() -> impl IntoView {
    let view = View::load();
    provide_context(view);
    view! {
        <Transition fallback=|| view! { <Loading /> }>
            {move || Suspend::new(async move {
                let opened = view.opened.await;
                let first = view.first.await;
                match opened {
                    Ok(opened) => view! { <Content opened=opened first=first /> }.into_any(),
                    Err(error) => {
                        view! { <Missing error=error on_retry=move |()| view.opened.refetch() /> }.into_any()
                    }
                }
            })}
        </Transition>
    }
    .into_any()
}

#[component]
fn Content(opened: Opened, first: First) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let desk = Desk::new(&opened, t);
    let kept = opened.begins_with.is_some().then(|| opened.begins().clone());
    let follows = kept.is_none();
    let lens = Lens::new(view, desk, kept);
    let is_current = first.version == opened.version && lens.slice.with_untracked(|slice| *slice == first.slice);
    let first = if is_current { first.answers } else { Vec::new() };
    let own = Memo::new(move |_| desk.board.with(|board| board.view.clone()));
    Effect::new(move |before: Option<()>| {
        let own = own.get();
        if before.is_some() && follows {
            view.changed.set(Some((desk.id, own)));
        }
    });
    provide_context(desk);
    provide_context(lens);
    keys::listen(desk, view.mode);
    editor::provide_offers(Signal::derive(move || view.mode.get() == Mode::Edit));
    let first = StoredValue::new(first);
    let note = desk.board.with_untracked(|board| board.note.clone());
    let archived = opened.archived.then(|| view! { <p class="as-of">{t.boards.archived}</p> });
    let opened = StoredValue::new(opened);
    let is_empty = Memo::new(move |_| desk.board.with(|board| board.tiles.is_empty()));
    view! {
        <div
            class="board-page"
            class:is-editing=move || view.mode.get() == Mode::Edit
            class:is-presented=move || view.mode.get() == Mode::Present
        >
            <Page title=opened.with_value(|opened| opened.board.name.clone()) note=move || view! { <head::Note opened=opened /> } actions=move || view! { <head::Picks opened=opened /> }>
                <present::Bar />
                <editor::Toolbar />
                {archived}
                {(!note.is_empty()).then(|| view! { <p class="board-note">{note}</p> })}
                <head::Chips />
                <Show when=move || is_empty.get() fallback=move || view! { <Grid first=first /> }>
                    <EmptyPage
                        icon=crate::widgets::icon::Icon::Chart
                        title=t.boards.empty
                        text=if desk.may_edit() { t.boards.empty_text } else { t.boards.empty_viewer }
                    >
                        {(desk.may_edit() && view.mode.get() != Mode::Edit)
                            .then(|| view! { <a class="button primary" href=lens.in_mode(Mode::Edit)>{t.boards.edit}</a> })}
                    </EmptyPage>
                </Show>
                <div class="sr-only" aria-live="polite">
                    {move || desk.said.get()}
                </div>
                <span class="sr-only" id="board-keys">
                    {t.boards.keys}
                </span>
            </Page>
            <editor::Panel />
        </div>
    }
    .into_any()
}

#[component]
fn Missing(error: AppError, #[prop(into)] on_retry: Callback<()>) -> impl IntoView {
    let t = use_i18n();
    view! {
        <Page title=t.boards.title>
            <Trouble error=error on_retry=on_retry />
            <p>
                <a class="link" href=super::PATH>
                    {t.boards.title}
                </a>
            </p>
        </Page>
    }
}

#[component]
fn Loading() -> impl IntoView {
    let t = use_i18n();
    view! {
        <Page title=t.boards.title>
            <div class="overview" style="min-height:320px">
                <SkeletonPlot />
            </div>
        </Page>
    }
}
