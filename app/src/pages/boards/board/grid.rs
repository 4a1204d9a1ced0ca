//! The grid: tiles on twelve columns, four on a phone. While it is edited, tiles are dragged by their heads and corners.

use super::{Desk, Mode, View, tile::TileBody};
use crate::{
    AppError,
    i18n::{fill, use_i18n},
    icons::{self, Icon},
    pages::boards::model::{
        drag::{Drag, Grip, nudged, resized},
        shown::Shown,
    },
};
use boards::{Edit, Place, TileId, grid};
use leptos::{ev, html, prelude::*};
use wasm_bindgen::JsCast;

/// All tiles, each placed by itself.
#[component]
pub fn Grid(first: StoredValue<Vec<(TileId, Result<Shown, AppError>)>>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let node = NodeRef::<html::Div>::new();
    let ids =
        Memo::new(move |_| desk.board.with(|board| board.tiles.iter().map(|tile| tile.id.clone()).collect::<Vec<_>>()));
    let places = Memo::new(move |_| desk.places());
    let phone = Memo::new(move |_| desk.board.with(boards::Board::phone_places));
    view! {
        <div class="board-grid" node_ref=node on:pointermove=move |event| dragged(desk, &event) on:pointerup=move |event| dropped(desk, &event) on:pointercancel=move |_| desk.drag.set(None)>
            <For each=move || ids.get() key=|id| id.clone() let:id>
                {
                    let answer = first.with_value(|first| first.iter().find(|(known, _)| *known == id).map(|(_, answer)| answer.clone()));
                    view! { <TileFrame id=id grid=node places=places phone=phone first=answer /> }
                }
            </For>
            <Ghost places=places />
        </div>
    }
    .into_any()
}

/// Where the dragged tile will stand.
#[component]
fn Ghost(places: Memo<Vec<(TileId, Place)>>) -> impl IntoView {
    let desk = expect_context::<Desk>();
    let style = move || {
        let drag = desk.drag.get()?;
        let place = place_of(&places.get(), &drag.tile)?;
        Some(style_of("", place))
    };
    move || style().map(|style| view! { <div class="board-ghost" style=style aria-hidden="true"></div> })
}

#[component]
fn TileFrame(
    id: TileId,
    grid: NodeRef<html::Div>,
    places: Memo<Vec<(TileId, Place)>>,
    phone: Memo<Vec<(TileId, Place)>>,
    first: Option<Result<Shown, AppError>>,
) -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let view = expect_context::<View>();
    let id = StoredValue::new(id);
    let place = Memo::new(move |_| id.with_value(|id| places.with(|places| place_of(places, id))).unwrap_or_default());
    let on_phone = Memo::new(move |_| id.with_value(|id| phone.with(|phone| place_of(phone, id))).unwrap_or_default());
    let offset = Memo::new(move |_| {
        let drag = desk.drag.get().filter(|drag| drag.grip == Grip::Tile && id.with_value(|id| *id == drag.tile))?;
        Some(drag.offset(place.get()))
    });
    let style = move || {
        let placed = format!("{}{}", style_of("", place.get()), style_of("p", on_phone.get()));
        match offset.get() {
            Some((x, y)) => format!("{placed}transform:translate({x:.0}px,{y:.0}px)"),
            None => placed,
        }
    };
    let editing = move || view.mode.get() == Mode::Edit;
    let title = Memo::new(move |_| id.with_value(|id| desk.title(id)));
    let begin = move |event: ev::PointerEvent, grip: Grip| {
        if let (true, Some(grid)) = (editing(), grid.get_untracked()) {
            begin(desk, &id.get_value(), grip, &grid, &event);
        }
    };
    let is_marked = move || id.with_value(|id| desk.marked.with(|marked| marked.contains(id)));
    let is_chosen = move || id.with_value(|id| desk.chosen.with(|chosen| chosen.as_ref() == Some(id)));
    view! {
        <section
            class="tile board-tile"
            class:is-dragged=move || offset.get().is_some()
            class:is-chosen=is_chosen
            class:is-marked=is_marked
            on:click=move |event| {
                if editing() && (event.ctrl_key() || event.meta_key()) {
                    desk.mark(&id.get_value());
                }
            }
            class:is-narrow=move || on_phone.get().w <= 2
            class:is-alone=move || id.with_value(|id| desk.alone.with(|alone| alone.as_ref() == Some(id)))
            class:is-away=move || id.with_value(|id| desk.alone.with(|alone| alone.as_ref().is_some_and(|alone| alone != id)))
            style=style
            tabindex=move || if editing() { "0" } else { "-1" }
            aria-label=move || title.get()
            aria-describedby=move || editing().then_some("board-keys")
            data-tile=id.with_value(ToString::to_string)
            on:keydown=move |event| {
                if editing() {
                    pressed(desk, &id.get_value(), &event);
                }
            }
        >
            <Show when=editing>
                <div class="board-grip" title=move || fill(t.boards.drag, &[("title", &title.get())]) on:pointerdown=move |event| begin(event, Grip::Tile)>
                    <Icon path=icons::GRIP />
                </div>
                <div class="board-tools">
                    <Tool icon=icons::COPY label=move || format!("{}: {}", t.boards.duplicate, title.get()) on_click=move || duplicate(desk, &id.get_value()) />
                    <Tool
                        icon=icons::EDIT
                        label=move || fill(t.boards.settings, &[("title", &title.get())])
                        pressed=Signal::derive(is_chosen)
                        on_click=move || desk.chosen.update(|chosen| *chosen = if chosen.as_ref() == Some(&id.get_value()) { None } else { Some(id.get_value()) })
                    />
                    <Tool icon=icons::CLOSE label=move || format!("{}: {}", t.boards.remove, title.get()) on_click=move || desk.remove(Some(id.get_value())) />
                </div>
                <div
                    class="board-corner"
                    title=move || fill(t.boards.resize, &[("title", &title.get())])
                    on:pointerdown=move |event| begin(event, Grip::Corner)
                ></div>
            </Show>
            <TileBody id=id.get_value() title=title first=first />
        </section>
    }
    .into_any()
}

/// A small button of a tile that is edited.
#[component]
fn Tool(
    icon: &'static str,
    #[prop(into)] label: Signal<String>,
    #[prop(optional, into)] pressed: Option<Signal<bool>>,
    on_click: impl Fn() + Send + Sync + 'static,
) -> impl IntoView {
    let pressed = pressed.map(|pressed| move || pressed.get().to_string());
    view! {
        <button type="button" class="tool" title=label aria-label=label aria-pressed=pressed on:click=move |_| on_click()>
            <Icon path=icon />
        </button>
    }
}

fn place_of(places: &[(TileId, Place)], id: &TileId) -> Option<Place> {
    places.iter().find(|(known, _)| known == id).map(|(_, place)| *place)
}

/// A place as custom properties, counted from one.
fn style_of(prefix: &str, place: Place) -> String {
    let Place { x, y, w, h } = place;
    format!("--{prefix}x:{};--{prefix}y:{};--{prefix}w:{w};--{prefix}h:{h};", x + 1, y + 1)
}

fn begin(desk: Desk, id: &TileId, grip: Grip, grid: &web_sys::HtmlElement, event: &ev::PointerEvent) {
    if event.button() != 0 {
        return;
    }
    let Some(from) = desk.board.with_untracked(|board| board.tile(id).map(|tile| tile.place)) else { return };
    event.prevent_default();
    // The grid hears of the pointer wherever it goes.
    let _ = grid.set_pointer_capture(event.pointer_id());
    let gap = 16.0;
    let column = (f64::from(grid.client_width()) + gap) / f64::from(grid::COLUMNS);
    let at = (f64::from(event.page_x()), f64::from(event.page_y()));
    desk.drag.set(Some(Drag {
        tile: id.clone(),
        grip,
        pointer: event.pointer_id(),
        begun: at,
        at,
        from,
        cell: (column, ROW + gap),
    }));
}

/// The height of a row, in px.
const ROW: f64 = 40.0;

fn dragged(desk: Desk, event: &ev::PointerEvent) {
    if desk.drag.with_untracked(|drag| drag.as_ref().is_some_and(|drag| drag.pointer == event.pointer_id())) {
        let at = (f64::from(event.page_x()), f64::from(event.page_y()));
        desk.drag.update(|drag| {
            if let Some(drag) = drag {
                drag.at = at;
            }
        });
    }
}

fn dropped(desk: Desk, event: &ev::PointerEvent) {
    let Some(drag) = desk.drag.get_untracked().filter(|drag| drag.pointer == event.pointer_id()) else { return };
    desk.drag.set(None);
    let wanted = drag.wanted(grid::COLUMNS);
    if wanted != drag.from {
        desk.make(vec![Edit::Put { tile: drag.tile.clone(), place: wanted }]);
        desk.say_place(&drag.tile);
    }
}

fn duplicate(desk: Desk, id: &TileId) {
    let tile = desk.board.with_untracked(|board| board.tile(id).cloned());
    if let Some(mut tile) = tile {
        tile.id = crate::pages::boards::editor::fresh_id();
        tile.place.y = tile.place.bottom();
        let id = tile.id.clone();
        desk.make(vec![Edit::Add { tile }]);
        desk.say_place(&id);
    }
}

fn pressed(desk: Desk, id: &TileId, event: &ev::KeyboardEvent) {
    let on_tile = event
        .target()
        .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
        .is_some_and(|element| element.has_attribute("data-tile"));
    if !on_tile || event.ctrl_key() || event.meta_key() || event.alt_key() {
        return;
    }
    let (across, down) = match event.key().as_str() {
        "ArrowLeft" => (-1, 0),
        "ArrowRight" => (1, 0),
        "ArrowUp" => (0, -1),
        "ArrowDown" => (0, 1),
        " " => {
            event.prevent_default();
            return desk.mark(id);
        }
        "Enter" => {
            event.prevent_default();
            return desk.chosen.set(Some(id.clone()));
        }
        "Delete" | "Backspace" => {
            event.prevent_default();
            return desk.remove(Some(id.clone()));
        }
        _ => return,
    };
    event.prevent_default();
    let places = desk.board.with_untracked(boards::Board::places);
    let wanted = match event.shift_key() {
        true => place_of(&places, id).map(|from| resized(from, across, down, grid::COLUMNS)),
        false => nudged(&places, id, across, down, grid::COLUMNS),
    };
    if let Some(place) = wanted.filter(|wanted| place_of(&places, id) != Some(*wanted)) {
        desk.make(vec![Edit::Put { tile: id.clone(), place }]);
    }
    desk.say_place(id);
    // A tile that has another place among the others is another place in the page, which takes the focus away.
    let selector = format!("[data-tile=\"{id}\"]");
    set_timeout(move || crate::browser::focus(&selector), std::time::Duration::ZERO);
}
