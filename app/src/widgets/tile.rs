//! A tile: it loads, fails and is retried by itself; its data is a table and a CSV one click away.

use super::{
    chart::Picture,
    csv,
    data_table::DataTable,
    icon::{Glyph, Icon},
    reloading::Reloading,
    states::Trouble,
};
use crate::{
    AppError,
    i18n::{fill, use_i18n},
};
use leptos::{ev, prelude::*};
use semantic::Table;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast;

/// What a tile shows: the answer to its query, and the chart of it where there is one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TileAnswer {
    pub table: Table,
    pub picture: Option<Picture>,
    /// Where its numbers are taken apart.
    pub explore: Option<String>,
}

/// A tile's answer as it loads.
pub type TileResource = Resource<Result<TileAnswer, AppError>>;

/// The head and body a tile draws of its answer.
pub struct TileView {
    pub title: String,
    pub note: String,
    /// Stands at the right end of the head.
    pub legend: AnyView,
    pub body: AnyView,
}

/// A card on the page. While fresh data loads the old stays, dimmed.
#[component]
pub fn Tile(
    /// The span and the body's size: `span-8`, `is-trend`.
    #[prop(into)]
    class: String,
    body_class: &'static str,
    /// Shown while loading and on failure; the answer may bring its own.
    #[prop(into)]
    title: Signal<String>,
    resource: TileResource,
    skeleton: fn() -> AnyView,
    draw: impl Fn(&TileAnswer) -> TileView + Clone + Send + Sync + 'static,
) -> impl IntoView {
    let pending = RwSignal::new(false);
    let fallback = move || {
        view! {
            <header>
                <h2>{title.get_untracked()}</h2>
            </header>
            <div class=format!("tile-body {body_class}")>{skeleton()}</div>
        }
    };
    view! {
        <section class=format!("tile {class}") class:is-loading=pending aria-busy=move || pending.get().then_some("true")>
            <Reloading fallback=fallback waits=pending>
                {move || {
                    let draw = draw.clone();
                    Suspend::new(async move {
                        match resource.await {
                            Ok(answer) => view! { <Loaded answer=answer body_class=body_class draw=draw /> }.into_any(),
                            Err(error) => {
                                view! {
                                    <header>
                                        <h2>{title.get_untracked()}</h2>
                                    </header>
                                    <div class=format!("tile-body {body_class}")>
                                        <Trouble error=error on_retry=move |()| resource.refetch() />
                                    </div>
                                }
                                    .into_any()
                            }
                        }
                    })
                }}
            </Reloading>
        </section>
    }
}

#[component]
fn Loaded(
    answer: TileAnswer,
    body_class: &'static str,
    draw: impl Fn(&TileAnswer) -> TileView + Send + Sync + 'static,
) -> impl IntoView {
    let as_table = RwSignal::new(false);
    let TileView { title, note, legend, body } = draw(&answer);
    let warnings = answer.table.warnings.clone();
    let table = StoredValue::new(answer.table);
    let caption = title.clone();
    let rows = table.with_value(|table| table.rows.len());
    let explore = answer.explore;
    view! {
        <header>
            <h2>{title.clone()}</h2>
            <span class="tile-note">{note}</span>
            <div class="tile-end">
                {legend} {(rows > 0).then(|| view! { <TileTools title=title table=table as_table=as_table explore=explore /> })}
            </div>
        </header>
        <div class=format!("tile-body {body_class}")>
            <div hidden=move || as_table.get()>{body}</div>
            {move || as_table.get().then(|| view! { <DataTable table=table.get_value() caption=caption.clone() /> })}
            {warnings.into_iter().map(|warning| view! { <p class="tile-warning">{warning}</p> }).collect_view()}
        </div>
    }
}

/// The small buttons of a tile's head: where it is taken apart, its data as a table, and as CSV.
#[component]
pub fn TileTools(
    title: String,
    table: StoredValue<Table>,
    as_table: RwSignal<bool>,
    explore: Option<String>,
) -> impl IntoView {
    let t = &use_i18n().texts().widgets;
    let toggle_label = {
        let title = title.clone();
        move || fill(if as_table.get() { t.show_chart } else { t.show_table }, &[("title", &title)])
    };
    let csv_label = fill(t.download_csv, &[("title", &title)]);
    let take_apart = fill(t.take_apart, &[("title", &title)]);
    view! {
        <div class="tile-tools">
            {explore
                .map(|href| {
                    view! {
                        <a class="tool" href=href title=take_apart.clone() aria-label=take_apart>
                            <Glyph icon=Icon::Explore />
                        </a>
                    }
                })}
            <button
                type="button"
                class="tool"
                title=toggle_label.clone()
                aria-label=toggle_label
                aria-pressed=move || as_table.get().to_string()
                on:click=move |_| as_table.update(|shown| *shown = !*shown)
            >
                <Glyph icon=Icon::Table />
            </button>
            <a
                class="tool"
                href="#"
                download=format!("{title}.csv")
                title=csv_label.clone()
                aria-label=csv_label
                on:click=move |event| fill_download(&event, &table.with_value(csv::to_csv))
            >
                <Glyph icon=Icon::Download />
            </a>
        </div>
    }
}

/// Gives the clicked link the CSV as its address, just before the browser follows it.
pub fn fill_download(event: &ev::MouseEvent, csv: &str) {
    if let Some(target) = event.current_target()
        && let Ok(link) = target.dyn_into::<web_sys::HtmlAnchorElement>()
    {
        link.set_href(&csv::data_url(csv));
    }
}
