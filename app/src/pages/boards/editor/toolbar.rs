//! The bar above a board that is edited.

use super::library::Library;
use crate::{
    i18n::use_i18n,
    icons::{self, Icon},
    pages::boards::board::{Desk, Lens, Marked, Mode, Status, View},
};
use boards::Edit;
use leptos::prelude::*;

#[component]
pub fn Toolbar() -> impl IntoView {
    let view = expect_context::<View>();
    let editing = Memo::new(move |_| view.mode.get() == Mode::Edit);
    move || editing.get().then(|| view! { <Bar /> })
}

#[component]
fn Bar() -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let lens = expect_context::<Lens>();
    let (can_undo, can_redo) =
        (move || desk.history.with(boards::History::can_undo), move || desk.history.with(boards::History::can_redo));
    let rename = move |event| {
        let name = event_target_value(&event);
        let note = desk.board.with_untracked(|board| board.note.clone());
        desk.make(vec![Edit::Name { name, note }]);
    };
    let describe = move |event| {
        let note = event_target_value(&event);
        let name = desk.board.with_untracked(|board| board.name.clone());
        desk.make(vec![Edit::Name { name, note }]);
    };
    let differs = move || desk.board.with(|board| lens.slice.get() != board.view.clone().into());
    let keep = move |_| desk.make(vec![Edit::View { view: lens.slice.get_untracked().into() }]);
    let status = move || {
        match desk.status.get() {
        Status::Saved => view! { <span class="faint">{t.boards.saved}</span> }.into_any(),
        Status::Saving => view! { <span class="faint">{t.boards.saving}</span> }.into_any(),
        Status::Waiting(text) => view! { <span class="notice bad">{text}</span> }.into_any(),
        Status::Told(text) => {
            view! {
                <span class="notice bad">
                    {text}
                    <button type="button" class="tool" aria-label=t.boards.close on:click=move |_| desk.status.set(Status::Saved)>
                        <Icon path=icons::CLOSE />
                    </button>
                </span>
            }
            .into_any()
        }
    }
    };
    view! {
        <div class="board-bar card" role="toolbar" aria-label=t.boards.edit>
            <Library />
            <button type="button" class="pick" disabled=move || !can_undo() title=t.boards.undo on:click=move |_| desk.undo()>
                <Icon path=icons::UNDO />
                <span class="sr-only">{t.boards.undo}</span>
            </button>
            <button type="button" class="pick" disabled=move || !can_redo() title=t.boards.redo on:click=move |_| desk.redo()>
                <Icon path=icons::REDO />
                <span class="sr-only">{t.boards.redo}</span>
            </button>
            <button type="button" class="pick only-wide" title=t.boards.paste on:click=move |_| desk.paste()>
                <Icon path=icons::PASTE />
                <span class="sr-only">{t.boards.paste}</span>
            </button>
            <Marked />
            <input
                class="input board-name-field"
                aria-label=t.boards.name
                maxlength="120"
                autocomplete="off"
                prop:value=move || desk.board.with(|board| board.name.clone())
                on:change=rename
            />
            <input
                class="input board-note-field only-wide"
                aria-label=t.boards.description
                placeholder=t.boards.description
                maxlength="500"
                autocomplete="off"
                prop:value=move || desk.board.with(|board| board.note.clone())
                on:change=describe
            />
            {move || {
                differs().then(|| view! { <button type="button" class="button" on:click=keep>{t.boards.keep_view}</button> })
            }}
            <span class="board-status" role="status">
                {status}
            </span>
        </div>
    }
    .into_any()
}
