//! The overview: how is business today.

pub mod api;
mod around;
pub mod headline;
mod parts;
#[cfg(feature = "ssr")]
pub mod run;
pub mod tiles;

pub use around::{Around, Shop};

use crate::{
    AppError,
    frame::Page,
    i18n::{fill, use_i18n},
    widgets::{
        ask_box::AskBox,
        slice::{FilterChoices, Place, Slice, parameter},
        states::Trouble,
        tile::TileResource,
    },
};
use headline::Headline;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use parts::{ActiveFilters, HeadlineBar, Numbers, ShopTiles, SubscriptionTiles};
pub use parts::{Empty, Note, Picks};
use tiles::{Layout, Tile};

/// The page's address.
pub const PATH: &str = "/dashboard";

/// What the parts of the page share: the slice in the URL, and one resource a tile.
#[derive(Clone, Copy)]
pub struct View {
    pub slice: Memo<Slice>,
    /// The metric of the main chart as the URL names it; empty for the layout's first.
    pub metric: Memo<String>,
    pub shop: Resource<Result<Shop, AppError>>,
    pub around: Resource<Result<Around, AppError>>,
    pub choices: Resource<Result<Vec<FilterChoices>, AppError>>,
    pub headline: Resource<Result<Option<Headline>, AppError>>,
    pub numbers: TileResource,
    pub trend: TileResource,
    pub first: TileResource,
    pub second: TileResource,
    pub third: TileResource,
    pub fourth: TileResource,
}

impl View {
    /// Starts loading everything. Called once, at the top of the page, so that both sides make the same resources.
    fn load() -> Self {
        let search = use_location().search;
        let slice = Memo::new(move |_| Slice::from_query(&search.get()));
        let metric = Memo::new(move |_| parameter(&search.get(), "metric").unwrap_or_default());
        let tile =
            move |tile: Tile| Resource::new(move || slice.get(), move |slice| api::run_tile(slice, tile.clone()));
        Self {
            slice,
            metric,
            shop: Resource::new(|| (), |()| api::load_shop()),
            around: Resource::new(move || slice.get(), api::load_around),
            choices: Resource::new(|| (), |()| api::load_choices()),
            headline: Resource::new(move || slice.get(), api::load_headline),
            numbers: tile(Tile::Numbers),
            trend: Resource::new(
                move || (slice.get(), metric.get()),
                |(slice, metric)| api::run_tile(slice, Tile::Trend(metric)),
            ),
            first: tile(Tile::First),
            second: tile(Tile::Second),
            third: tile(Tile::Third),
            fourth: tile(Tile::Fourth),
        }
    }

    /// Where the links of the page lead from here.
    pub fn place(&self) -> Place {
        let metric = self.metric.get();
        let more = if metric.is_empty() { Vec::new() } else { vec![("metric", metric)] };
        Place::of(PATH, self.slice.get(), more)
    }

    pub fn is_filtered(&self) -> bool {
        self.slice.with_untracked(|slice| slice.active_filters() > 0)
    }
}

/// The page at `/dashboard`.
#[component]
pub fn Overview() -> impl IntoView {
    let t = use_i18n();
    let view = View::load();
    provide_context(view);
    view! {
        <Page title=t.overview.title note=move || view! { <Note around=view.around /> } actions=move || {
            let place = Signal::derive(move || view.place());
            view! { <Picks place=place shop=view.shop around=view.around choices=view.choices /> }
        }>
            <Transition fallback=|| view! { <Loading /> }>
                {move || Suspend::new(async move {
                    match view.shop.await {
                        Ok(shop) if shop.span.is_none() => view! { <Empty can_import=shop.can_import /> }.into_any(),
                        Ok(shop) => view! { <Content shop=shop /> }.into_any(),
                        Err(error) => {
                            view! { <Trouble error=error on_retry=move |()| view.shop.refetch() /> }.into_any()
                        }
                    }
                })}
            </Transition>
        </Page>
    }
    .into_any()
}

#[component]
fn Content(shop: Shop) -> impl IntoView {
    let t = use_i18n();
    let suggestions = match shop.layout {
        Layout::Shop => vec![t.ask.q2, t.ask.q3, t.ask.q1],
        Layout::Subscriptions => vec![t.overview.ask_mrr, t.overview.ask_churn, t.overview.ask_plans],
    };
    let currency = shop.currency.to_string();
    let foot = match shop.layout {
        Layout::Shop => t.overview.foot,
        Layout::Subscriptions => t.overview.foot_mrr,
    };
    let foot = fill(foot, &[("currency", &currency), ("timezone", &shop.timezone)]);
    view! {
        <div class="overview">
            <AskBox action="/dashboard/ask" suggestions=suggestions />
            <ActiveFilters />
            <HeadlineBar />
            <Numbers layout=shop.layout />
            <div class="tiles">
                {match shop.layout {
                    Layout::Shop => view! { <ShopTiles /> }.into_any(),
                    Layout::Subscriptions => view! { <SubscriptionTiles /> }.into_any(),
                }}
            </div>
            <p class="overview-foot">{foot}</p>
        </div>
    }
    .into_any()
}

/// The page's outline before anything is known.
#[component]
fn Loading() -> impl IntoView {
    view! {
        <div class="overview">
            <span class="skeleton" style="height:52px"></span>
            <span class="skeleton" style="height:140px"></span>
            <span class="skeleton" style="height:300px"></span>
        </div>
    }
}
