//! The tiles below the numbers.

use crate::{
    i18n::{I18n, use_i18n},
    pages::overview::{View, tiles::Layout},
    widgets::{
        chart::Chart,
        ranking::Ranking,
        states::{NoRows, SkeletonPlot, SkeletonRows},
        tile::{Tile, TileAnswer, TileResource, TileView},
    },
};
use boards::grain_for;
use leptos::prelude::*;
use semantic::{Table, catalogue};

/// A shop's tiles.
#[component]
pub fn ShopTiles() -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    view! {
        <Trend layout=Layout::Shop />
        <Products />
        <RankingTile resource=view.second title=t.overview.channels note=t.overview.revenue_note dimension="channel" />
        <Customers />
        <Places />
    }
}

/// The chosen metric over time against the comparison.
#[component]
pub fn Trend(layout: Layout) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let title = Signal::derive(move || label(layout.trend_metric(&view.metric.get()), t).to_owned());
    let draw = move |answer: &TileAnswer| {
        let column = answer.table.columns.last();
        let per = t.overview.per(grain_for(answer.table.period.period()));
        let currency = column.and_then(|column| column.currency).map(|currency| format!(", {currency}"));
        TileView {
            title: column.map(|column| column.label.clone()).unwrap_or_default(),
            note: format!("{per}{}", currency.unwrap_or_default()),
            legend: ().into_any(),
            body: plot(answer, view.is_filtered()),
        }
    };
    view! {
        <Tile class="span-8" body_class="is-trend" title=title resource=view.trend skeleton=skeleton_plot draw=draw />
    }
}

/// The products that sold most.
#[component]
fn Products() -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    ranking_tile(
        view.first,
        "span-4",
        t.overview.products,
        move |_| (t.overview.products, t.overview.products_note),
        None,
    )
}

/// The page's money by a dimension; its names filter the page.
#[component]
pub fn RankingTile(
    resource: TileResource,
    title: &'static str,
    note: &'static str,
    dimension: &'static str,
    /// How wide the tile is.
    #[prop(default = "span-4")]
    class: &'static str,
) -> impl IntoView {
    ranking_tile(resource, class, title, move |_| (title, note), Some(dimension))
}

/// Revenue by country, or by region where there is but one country.
#[component]
fn Places() -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let head = move |table: &Table| {
        let regions = table.column("region").is_some();
        (if regions { t.overview.regions } else { t.overview.countries }, t.overview.revenue_note)
    };
    ranking_tile(view.third, "span-4", t.overview.countries, head, Some("country"))
}

/// New and returning customers over time.
#[component]
fn Customers() -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let draw = move |answer: &TileAnswer| {
        let per = t.overview.per(grain_for(answer.table.period.period()));
        TileView {
            title: t.overview.customers.into(),
            note: crate::i18n::fill(t.overview.customers_note, &[("grain", per)]),
            legend: ().into_any(),
            body: plot(answer, view.is_filtered()),
        }
    };
    view! {
        <Tile
            class="span-4"
            body_class="is-stack"
            title=t.overview.customers.to_owned()
            resource=view.fourth
            skeleton=skeleton_plot
            draw=draw
        />
    }
}

fn ranking_tile(
    resource: TileResource,
    class: &'static str,
    title: &'static str,
    head: impl Fn(&Table) -> (&'static str, &'static str) + Clone + Send + Sync + 'static,
    links: Option<&'static str>,
) -> impl IntoView {
    let view = expect_context::<View>();
    let draw = move |answer: &TileAnswer| {
        let (title, note) = head(&answer.table);
        let dimension =
            links.map(|_| answer.table.columns.first().map(|column| column.key.clone()).unwrap_or_default());
        let table = answer.table.clone();
        let filtered = view.is_filtered();
        let body = match dimension {
            Some(dimension) => {
                let link = Callback::new(move |value: String| {
                    let place = view.place();
                    place.to(&place.slice.with_only(&dimension, &value))
                });
                view! { <Ranking table=table caption=title filtered=filtered link=link /> }.into_any()
            }
            None => view! { <Ranking table=table caption=title filtered=filtered /> }.into_any(),
        };
        TileView { title: title.into(), note: note.into(), legend: ().into_any(), body }
    };
    view! {
        <Tile
            class=class
            body_class="is-ranking"
            title=title.to_owned()
            resource=resource
            skeleton=skeleton_rows
            draw=draw
        />
    }
}

fn plot(answer: &TileAnswer, filtered: bool) -> AnyView {
    match &answer.picture {
        Some(picture) => view! { <Chart picture=picture.clone() group="overview" /> }.into_any(),
        None => view! { <NoRows filtered=filtered /> }.into_any(),
    }
}

fn label(metric: &str, t: I18n) -> &'static str {
    catalogue::metric(metric).map_or("", |metric| metric.label.get(t.locale))
}

pub(super) fn skeleton_plot() -> AnyView {
    view! { <SkeletonPlot /> }.into_any()
}

pub(super) fn skeleton_rows() -> AnyView {
    view! { <SkeletonRows rows=8 /> }.into_any()
}
