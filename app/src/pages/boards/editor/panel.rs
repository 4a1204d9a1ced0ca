//! The settings of a tile. Every change is made at once: the tile itself is the preview.

use super::settings::{DataSettings, TextSettings};
use crate::{
    i18n::{fill, use_i18n},
    icons::{self, Icon},
    pages::boards::board::{Desk, Mode, View},
};
use boards::{Edit, Face, MAX_NAME, MAX_NOTE, TileId, Widget};
use leptos::prelude::*;

/// Beside the board while a tile is chosen.
#[component]
pub fn Panel() -> impl IntoView {
    let view = expect_context::<View>();
    let desk = expect_context::<Desk>();
    let open = Memo::new(move |_| desk.chosen.get().filter(|_| view.mode.get() == Mode::Edit));
    move || open.get().map(|id| view! { <Settings id=id /> })
}

#[component]
fn Settings(id: TileId) -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let id = StoredValue::new(id);
    let face =
        Memo::new(move |_| id.with_value(|id| desk.board.with(|board| board.tile(id).map(|tile| tile.face.clone()))));
    let title = Memo::new(move |_| id.with_value(|id| desk.title(id)));
    let change = Callback::new(move |next: Face| {
        if face.get_untracked().is_some_and(|now| now != next) {
            // The fields are drawn anew, which takes the focus away from the one that was changed.
            let field = crate::browser::focused_name();
            desk.make(vec![Edit::Change { tile: id.get_value(), face: next }]);
            if let Some(field) = field {
                let selector = format!(".board-panel [name=\"{field}\"]");
                set_timeout(move || crate::browser::focus(&selector), std::time::Duration::from_millis(30));
            }
        }
    });
    let close = move || {
        let tile = id.with_value(|id| format!("[data-tile=\"{id}\"]"));
        desk.chosen.set(None);
        crate::browser::focus(&tile);
    };
    Effect::new(move |_| crate::browser::focus(".board-panel-title"));
    let text_of = move |get: fn(&Face) -> &String| {
        Signal::derive(move || face.with(|face| face.as_ref().map(|face| get(face).clone()).unwrap_or_default()))
    };
    let with = move |set: fn(&mut Face, String)| {
        Callback::new(move |text: String| {
            if let Some(mut next) = face.get_untracked() {
                set(&mut next, text);
                change.run(next);
            }
        })
    };
    view! {
        <aside class="board-panel card" aria-label=move || fill(t.boards.settings, &[("title", &title.get())])>
            <header>
                <h2 class="board-panel-title" tabindex="-1">
                    {move || title.get()}
                </h2>
                <button type="button" class="tool" aria-label=t.boards.close title=t.boards.close on:click=move |_| close()>
                    <Icon path=icons::CLOSE />
                </button>
            </header>
            <Wording name="title" label=t.boards.tile_title hint=t.boards.tile_title_hint longest=MAX_NAME value=text_of(|face| &face.title) set=with(|face, text| face.title = text) />
            <Wording name="note" label=t.boards.description hint="" longest=MAX_NOTE value=text_of(|face| &face.note) set=with(|face, text| face.note = text) />
            {move || match face.get() {
                Some(Face { widget: Widget::Text { text }, .. }) => {
                    view! { <TextSettings text=text face=face change=change /> }.into_any()
                }
                Some(Face { widget: Widget::Data(data), .. }) => {
                    view! { <DataSettings data=data face=face change=change /> }.into_any()
                }
                _ => ().into_any(),
            }}
        </aside>
    }
    .into_any()
}

/// A line of text that every tile has.
#[component]
fn Wording(
    name: &'static str,
    label: &'static str,
    hint: &'static str,
    /// In characters.
    longest: usize,
    value: Signal<String>,
    set: Callback<String>,
) -> impl IntoView {
    view! {
        <label class="field">
            <span class="label">{label}</span>
            <input
                class="input"
                name=name
                maxlength=longest.to_string()
                autocomplete="off"
                placeholder=hint
                prop:value=value
                on:change=move |event| set.run(event_target_value(&event))
            />
        </label>
    }
    .into_any()
}
