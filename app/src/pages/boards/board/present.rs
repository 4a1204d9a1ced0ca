//! Presentation: nothing but the board; the whole of it, or one tile after the other.

use super::{Desk, Lens, Mode, View};
use crate::i18n::use_i18n;
use boards::TileId;
use leptos::{ev, leptos_dom::helpers::IntervalHandle, prelude::*};
use std::time::Duration;

/// How long a tile is shown while they turn.
const TURN: Duration = Duration::from_secs(15);

/// The bar of the presentation. Arrow keys turn, Escape leaves.
#[component]
pub fn Bar() -> impl IntoView {
    let view = expect_context::<View>();
    let presents = Memo::new(move |_| view.mode.get() == Mode::Present);
    move || presents.get().then(|| view! { <Turner /> })
}

#[component]
fn Turner() -> impl IntoView {
    let t = use_i18n();
    let lens = expect_context::<Lens>();
    let desk = expect_context::<Desk>();
    let ids = Memo::new(move |_| {
        desk.board.with(|board| board.tiles.iter().map(|tile| tile.id.clone()).collect::<Vec<TileId>>())
    });
    // None: the whole board.
    let at = RwSignal::new(None::<usize>);
    let turns = RwSignal::new(false);
    let step = move |by: i32| {
        let count = ids.with_untracked(Vec::len);
        if count > 0 {
            at.update(|at| {
                let now = at.map_or(if by > 0 { -1 } else { 0 }, |at| i32::try_from(at).unwrap_or_default());
                *at = usize::try_from((now + by).rem_euclid(i32::try_from(count).unwrap_or(1))).ok();
            });
        }
    };
    let navigate = leptos_router::hooks::use_navigate();
    let leave = move || navigate(&lens.in_mode(Mode::Look), leptos_router::NavigateOptions::default());
    let back = leave.clone();
    Effect::new(move |_| {
        let leave = leave.clone();
        let handle = window_event_listener(ev::keydown, move |event| match event.key().as_str() {
            "ArrowRight" | "PageDown" => step(1),
            "ArrowLeft" | "PageUp" => step(-1),
            "Home" => at.set(None),
            "Escape" => leave(),
            _ => {}
        });
        on_cleanup(move || handle.remove());
    });
    let timer: StoredValue<Option<IntervalHandle>> = StoredValue::new(None);
    Effect::new(move |_| {
        if let Some(handle) = timer.try_update_value(Option::take).flatten() {
            handle.clear();
        }
        if turns.get() {
            timer.set_value(set_interval_with_handle(move || step(1), TURN).ok());
        }
    });
    on_cleanup(move || {
        if let Some(handle) = timer.try_update_value(Option::take).flatten() {
            handle.clear();
        }
    });
    Effect::new(move |_| desk.alone.set(at.get().and_then(|at| ids.with(|ids| ids.get(at).cloned()))));
    on_cleanup(move || {
        desk.alone.try_set(None);
    });
    let name = Signal::derive(move || desk.board.with(|board| board.name.clone()));
    view! {
        <div class="present-bar">
            <strong>{move || name.get()}</strong>
            <button type="button" class="button" on:click=move |_| step(-1)>
                {t.boards.previous}
            </button>
            <button type="button" class="button" on:click=move |_| step(1)>
                {t.boards.next}
            </button>
            <button type="button" class="button" on:click=move |_| at.set(None)>
                {t.boards.whole}
            </button>
            <label>
                <input type="checkbox" prop:checked=move || turns.get() on:change=move |event| turns.set(event_target_checked(&event)) />
                {t.boards.rotate}
            </label>
            <button type="button" class="button" on:click=move |_| back()>
                {t.boards.leave}
            </button>
        </div>
    }
    .into_any()
}
