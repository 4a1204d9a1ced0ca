//! The list of boards: shelves, folders, search, and what can be done with each.

mod create;
mod row;

use super::{
    api,
    model::shelf::{Shelf, folders, shown},
};
use crate::{
    AppError,
    frame::Page,
    i18n::use_i18n,
    pages::overview::api::load_shop,
    widgets::{
        icon::Icon,
        states::{EmptyPage, SkeletonRows, Trouble},
    },
};
use boards::kept::Listed;
use create::NewBoard;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use row::Row;

/// What the list's parts share.
#[derive(Clone, Copy)]
struct View {
    boards: Resource<Result<(Vec<Listed>, bool), AppError>>,
    /// Rises with every change of what is listed.
    changes: RwSignal<u32>,
    shelf: Memo<Shelf>,
    text: RwSignal<String>,
    folders: StoredValue<Vec<String>>,
}

/// The page at `/dashboard/boards`.
#[component]
pub fn Boards() -> impl IntoView {
    let t = use_i18n();
    let changes = RwSignal::new(0);
    let search = use_location().search;
    let view = View {
        boards: Resource::new(move || changes.get(), |_| api::list_boards()),
        changes,
        shelf: Memo::new(move |_| Shelf::from_query(&search.get())),
        text: RwSignal::new(String::new()),
        folders: StoredValue::new(Vec::new()),
    };
    provide_context(view);
    let shop = Resource::new(|| (), |()| load_shop());
    let actions = move || {
        view! {
            <Transition>
                {move || Suspend::new(async move {
                    let may_make = view.boards.await.is_ok_and(|(_, may_make)| may_make);
                    let layout = shop.await.map(|shop| shop.layout).unwrap_or_default();
                    may_make.then(|| view! { <NewBoard layout=layout folders=view.folders /> })
                })}
            </Transition>
        }
    };
    view! {
        <Page title=t.boards.title actions=actions>
            <Transition fallback=|| view! { <SkeletonRows rows=6 /> }>
                {move || Suspend::new(async move {
                    match view.boards.await {
                        Ok((boards, may_make)) => {
                            view.folders.set_value(folders(&boards));
                            view! { <Content boards=boards may_make=may_make /> }.into_any()
                        }
                        Err(error) => {
                            view! { <Trouble error=error on_retry=move |()| view.boards.refetch() /> }.into_any()
                        }
                    }
                })}
            </Transition>
        </Page>
    }
    .into_any()
}

#[component]
fn Content(boards: Vec<Listed>, may_make: bool) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    if boards.is_empty() {
        let text = if may_make { t.boards.none_text } else { t.boards.none_viewer };
        return view! {
            <EmptyPage icon=Icon::Chart title=t.boards.none text=text>
                {may_make
                    .then(|| {
                        // The form stands in the top bar.
                        let open = move |_| {
                            crate::browser::open_details("#new-board");
                            crate::browser::focus("#board-name");
                        };
                        view! {
                            <button type="button" class="button primary" on:click=open>
                                {t.boards.new}
                            </button>
                        }
                    })}
            </EmptyPage>
        }
        .into_any();
    }
    let boards = StoredValue::new(boards);
    view! {
        <div class="boards">
            <div class="boards-bar">
                <nav class="tabs" aria-label=t.boards.title>
                    {Shelf::ALL.map(|shelf| view! { <ShelfLink shelf=shelf /> }).collect_view()}
                </nav>
                <input
                    class="input boards-search"
                    type="search"
                    aria-label=t.boards.search
                    placeholder=t.boards.search
                    autocomplete="off"
                    maxlength="80"
                    prop:value=move || view.text.get()
                    on:input=move |event| view.text.set(event_target_value(&event))
                />
            </div>
            {move || {
                let folders = boards.with_value(|boards| shown(boards, view.shelf.get(), &view.text.get()));
                if folders.is_empty() {
                    let archive = view.shelf.get() == Shelf::Archive && view.text.with(String::is_empty);
                    let text = if archive { t.boards.none_archived } else { t.boards.none_found };
                    return view! { <p class="empty is-small card">{text}</p> }.into_any();
                }
                folders.into_iter().map(|(folder, boards)| view! { <Folder name=folder boards=boards /> }).collect_view().into_any()
            }}
        </div>
    }
    .into_any()
}

#[component]
fn ShelfLink(shelf: Shelf) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let name = match shelf {
        Shelf::All => t.boards.all,
        Shelf::Mine => t.boards.mine,
        Shelf::Favourites => t.boards.favourites,
        Shelf::Archive => t.boards.archive,
    };
    view! {
        <a href=shelf.href() aria-current=move || (view.shelf.get() == shelf).then_some("page") data-noscroll>
            {name}
        </a>
    }
}

#[component]
fn Folder(name: String, boards: Vec<Listed>) -> impl IntoView {
    let heading = (!name.is_empty()).then(|| view! { <h2 class="boards-folder">{name}</h2> });
    view! {
        <section>
            {heading} <ul class="board-rows card">{boards.into_iter().map(|board| view! { <Row board=board /> }).collect_view()}</ul>
        </section>
    }
}
