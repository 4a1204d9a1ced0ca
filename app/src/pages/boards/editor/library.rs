//! The library: what can be put on a board.

use super::{
    choices::{KeptResource, OffersResource},
    fresh_id,
};
use crate::{
    i18n::use_i18n,
    icons::{self, Icon},
    pages::{boards::board::Desk, explore::model::Offers, overview::tiles::MOVEMENTS},
    widgets::menu::Menu,
};
use boards::{Bucket, Data, Edit, Face, Goal, Look, Tile, Widget, grid};
use domain::Grain;
use leptos::prelude::*;

/// The button and what it offers. A choice stands at the first free place, with its settings open.
#[component]
pub fn Library() -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let offers = expect_context::<OffersResource>();
    let kept = expect_context::<KeptResource>();
    let add = move |widget: Widget, title: String| {
        let (w, h) = widget.usual_size();
        let place = desk.board.with_untracked(|board| grid::free(&board.places(), w, h, grid::COLUMNS));
        let tile = Tile { id: fresh_id(), place, face: Face { title, ..Face::of(widget) } };
        let id = tile.id.clone();
        desk.make(vec![Edit::Add { tile }]);
        desk.say_place(&id);
        desk.chosen.set(Some(id.clone()));
        let shown = format!("[data-tile=\"{id}\"]");
        set_timeout(move || crate::browser::reveal(&shown), std::time::Duration::from_millis(60));
    };
    let item = move |look: Look| {
        let click = move |_| {
            let loaded = offers.get_untracked().flatten().and_then(Result::ok);
            let first = loaded.map(|setup| setup.offers).unwrap_or_default();
            if let Some(data) = begin(look, &first) {
                add(Widget::Data(data), String::new());
            }
        };
        view! {
            <button type="button" class="menu-item" data-look=look.code() on:click=click>
                {t.boards.look(look)}
            </button>
        }
    };
    let queries = move || {
        let all = kept.get().flatten().and_then(Result::ok).filter(|all| !all.is_empty())?;
        let items = all.into_iter().map(move |saved| {
            let (id, name) = (saved.id, saved.name.clone());
            let click = move |_| add(Widget::Saved { query: id }, name.clone());
            view! {
                <button type="button" class="menu-item" data-look="saved" on:click=click>
                    {saved.name}
                </button>
            }
        });
        Some(view! { <p class="menu-hint">{t.boards.kept_queries}</p> {items.collect_view()} })
    };
    let button = move || view! { <Icon path=icons::PLUS /> <span>{t.boards.add}</span> };
    view! {
        <Menu label=t.boards.add button=button panel="library-panel">
            {Look::ALL.map(item).collect_view()}
            <button type="button" class="menu-item" data-look="text" on:click=move |_| add(Widget::Text { text: format!("## {}", t.boards.look_text) }, String::new())>
                {t.boards.look_text}
            </button>
            {queries}
        </Menu>
    }
    .into_any()
}

/// What a new tile of a look shows: the workspace's first metric, by its first dimension. `None` where nothing is on offer.
pub fn begin(look: Look, offers: &Offers) -> Option<Data> {
    let (metric, dimension) = (offers.first.0.as_str(), offers.first.1.as_str());
    if metric.is_empty() {
        return None;
    }
    let is_saas = metric == "mrr";
    let second = if is_saas { "active_customers" } else { "orders" };
    let data = match look {
        Look::Number => Data::of(look, &[metric]).per(Bucket::Auto),
        Look::Goal => Data { goal: Some(Goal { value: "10000".into() }), ..Data::of(look, &[metric]) },
        Look::Line | Look::Area | Look::Columns => Data::of(look, &[metric]).per(Bucket::Auto),
        Look::Stacked => Data::of(look, &[metric]).by(&[dimension]).per(Bucket::Auto),
        Look::Bars => Data::of(look, &[metric]).by(&[dimension]).top(8),
        Look::Combo => Data::of(look, &[metric, second]).per(Bucket::Auto),
        Look::Pie | Look::Donut => Data::of(look, &[metric]).by(&[dimension]).top(6),
        Look::Table => Data::of(look, &[metric, second]).by(&[dimension]).top(20),
        Look::Pivot => Data::of(look, &[metric]).by(&[dimension]).per(Bucket::Of(Grain::Month)),
        Look::HeatMap if is_saas => Data::of(look, &[metric]).by(&[dimension]).per(Bucket::Of(Grain::Month)),
        Look::HeatMap => Data::of(look, &["orders"]).by(&["weekday", "hour"]),
        Look::Funnel => Data::of(look, &["impressions", "clicks", "conversions"]),
        Look::Cohort => Data::of(look, &["active_customers"]).by(&["cohort"]).per(Bucket::Of(Grain::Month)),
        Look::Bridge => Data::of(look, &[&["mrr", "net_new_mrr"], &MOVEMENTS[..]].concat()),
    };
    Some(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_look_begins_whole() {
        for (metric, dimension) in [("revenue", "channel"), ("mrr", "plan")] {
            let offers = Offers { first: (metric.into(), dimension.into()), ..Offers::default() };
            for look in Look::ALL {
                let data = begin(look, &offers).expect("a beginning");
                assert_eq!(Widget::Data(data).check(), Ok(()), "{look:?}");
            }
        }
        assert_eq!(begin(Look::Line, &Offers::default()), None);
    }
}
