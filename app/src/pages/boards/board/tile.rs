//! What stands in a tile: it loads, fails and is retried by itself.

use super::{Desk, Lens, draw};
use crate::{
    AppError,
    i18n::use_i18n,
    pages::boards::{
        api::load_tile,
        model::{
            pick::{can_pick, picked},
            shown::Shown,
        },
    },
    widgets::{
        data_table::{DataTable, Pick},
        slice::Slice,
        states::{SkeletonPlot, Trouble},
        tile::{TileAnswer, TileTools},
    },
};
use boards::{Face, TileId, Widget};
use leptos::{ev, prelude::*, task::spawn_local};
use leptos_router::NavigateOptions;
use semantic::ColumnKind;

/// What an answer is the answer to.
type Asked = (Widget, Slice, (u16, u16));

#[component]
pub fn TileBody(id: TileId, title: Memo<String>, first: Option<Result<Shown, AppError>>) -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let lens = expect_context::<Lens>();
    let id = StoredValue::new(id);
    let face =
        Memo::new(move |_| id.with_value(|id| desk.board.with(|board| board.tile(id).map(|tile| tile.face.clone()))));
    let size = Memo::new(move |_| {
        let place = id.with_value(|id| desk.board.with(|board| board.tile(id).map(|tile| tile.place)));
        place.map_or((6, 6), |place| (place.w, place.h))
    });
    let asked = Memo::new(move |_| face.get().map(|face| (face.widget, lens.slice.get(), size.get())));
    let answer = RwSignal::new(first);
    let loading = RwSignal::new(false);
    let known: StoredValue<Option<Asked>> = StoredValue::new(None);
    if answer.with_untracked(Option::is_some) {
        known.set_value(asked.get_untracked());
    }
    let load = move |asked: Asked| {
        loading.set(true);
        known.set_value(Some(asked.clone()));
        spawn_local(async move {
            let loaded = load_tile(asked.0.clone(), asked.1.clone(), asked.2).await;
            // A later question, or a page that is gone, has no use for it.
            if known.try_with_value(|known| known.as_ref() == Some(&asked)).unwrap_or(false) {
                loading.set(false);
                answer.set(Some(loaded));
            }
        });
    };
    Effect::new(move |_| {
        if let Some(asked) = asked.get().filter(|asked| known.with_value(|known| known.as_ref() != Some(asked))) {
            load(asked);
        }
    });
    let retry = Callback::new(move |()| {
        if let Some(asked) = asked.get_untracked() {
            load(asked);
        }
    });
    let navigate = StoredValue::new(leptos_router::hooks::use_navigate());
    let with = Callback::new(move |(column, value): (String, String)| {
        let place = untrack(|| lens.place());
        if let Some(slice) = picked(&place.slice, &column, &value) {
            let stay = NavigateOptions { scroll: false, ..NavigateOptions::default() };
            navigate.with_value(|navigate| navigate(&place.to(&slice), stay));
        }
    });
    let pick = Pick { can: can_pick, with };
    let as_table = RwSignal::new(false);
    let note = Memo::new(move |_| face.get().map(|face| face.note).unwrap_or_default());
    let head = move || {
        let table = answer.with(|answer| match answer {
            Some(Ok(Shown::Numbers(numbers))) => Some((numbers.table.clone(), numbers.explore.clone())),
            _ => None,
        });
        let title = title.get();
        table.filter(|(table, _)| !table.rows.is_empty()).map(|(table, explore)| {
            view! { <TileTools title=title table=StoredValue::new(table) as_table=as_table explore=explore /> }
        })
    };
    let body = move || {
        let Some(face) = face.get() else { return ().into_any() };
        match answer.get() {
            None => view! { <SkeletonPlot /> }.into_any(),
            Some(Err(error)) => view! { <Trouble error=error on_retry=retry /> }.into_any(),
            Some(Ok(Shown::Gone)) => view! { <p class="empty is-small">{t.boards.kept_gone}</p> }.into_any(),
            Some(Ok(Shown::Html(html))) => view! { <div class="board-text" inner_html=html></div> }.into_any(),
            Some(Ok(Shown::Numbers(numbers))) => drawn(&face, &numbers, as_table, lens, pick),
        }
    };
    let is_text = move || {
        face.with(|face| matches!(face, Some(Face { widget: Widget::Text { .. }, title, .. }) if title.is_empty()))
    };
    view! {
        <Show when=move || !is_text()>
            <header>
                <h2 title=move || title.get()>{move || title.get()}</h2>
                <span class="tile-note">{move || note.get()}</span>
                <div class="tile-end">{head}</div>
            </header>
        </Show>
        <div class="tile-body" class:is-waiting=loading aria-busy=move || loading.get().then_some("true")>
            {body}
        </div>
    }
    .into_any()
}

fn drawn(face: &Face, numbers: &TileAnswer, as_table: RwSignal<bool>, lens: Lens, pick: Pick) -> AnyView {
    let filtered = lens.slice.with_untracked(|slice| slice.active_filters() > 0);
    let body = draw::body(face, numbers, filtered, Some(pick));
    // The categories of a chart are its table's first column.
    let column = numbers.table.columns.first().filter(|column| column.kind == ColumnKind::Dimension);
    let column = StoredValue::new(column.map(|column| column.key.clone()).unwrap_or_default());
    let click = move |event: ev::Event| {
        if let Some(value) = crate::browser::detail(&event) {
            pick.with.run((column.get_value(), value));
        }
    };
    let table = StoredValue::new(numbers.table.clone());
    let warnings: Vec<String> = numbers.table.warnings.clone();
    let caption = face.title.clone();
    view! {
        <div class="board-drawn" class:can-pick=column.with_value(|column| can_pick(column)) hidden=move || as_table.get() on:chart-pick=click>
            {body}
        </div>
        {move || {
            as_table
                .get()
                .then(|| view! { <DataTable table=table.get_value() caption=caption.clone() pick=Some(pick) /> })
        }}
        {warnings.into_iter().map(|warning| view! { <p class="tile-warning">{warning}</p> }).collect_view()}
    }
    .into_any()
}
