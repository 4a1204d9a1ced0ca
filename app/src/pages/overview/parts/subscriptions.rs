//! The tiles of a business that lives on subscriptions.

use super::tiles::{RankingTile, Trend, skeleton_plot, skeleton_rows};
use crate::{
    i18n::use_i18n,
    pages::overview::{
        View,
        tiles::{Layout, MOVEMENTS},
    },
    widgets::{
        bridge::{Bridge, BridgeModel},
        cohort_grid::{CohortGrid, CohortModel},
        states::NoRows,
        tile::{Tile, TileAnswer, TileView},
    },
};
use leptos::prelude::*;

/// MRR over time, how it moved, where it comes from, and who stays.
#[component]
pub fn SubscriptionTiles() -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let note = t.overview.mrr_note;
    view! {
        <Trend layout=Layout::Subscriptions />
        <Movements />
        <RankingTile resource=view.second title=t.overview.plans note=note dimension="plan" class="span-6" />
        <RankingTile resource=view.third title=t.overview.countries note=note dimension="country" class="span-6" />
        <Cohorts />
    }
}

/// From the MRR at the period's start to that at its end, a movement a step.
#[component]
fn Movements() -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let draw = move |answer: &TileAnswer| TileView {
        title: t.overview.movements.into(),
        note: t.overview.movements_note.into(),
        legend: ().into_any(),
        body: match BridgeModel::read(&answer.table, "mrr", "net_new_mrr", &MOVEMENTS, t) {
            Some(model) => view! { <Bridge model=model caption=t.overview.movements /> }.into_any(),
            None => view! { <NoRows filtered=view.is_filtered() /> }.into_any(),
        },
    };
    view! {
        <Tile
            class="span-4"
            body_class="is-bridge"
            title=t.overview.movements.to_owned()
            resource=view.first
            skeleton=skeleton_rows
            draw=draw
        />
    }
}

/// Who still pays, by the month of the first payment.
#[component]
fn Cohorts() -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let draw = move |answer: &TileAnswer| {
        let model = CohortModel::read(&answer.table, t.locale);
        TileView {
            title: t.overview.cohorts.into(),
            note: t.overview.cohorts_note.into(),
            legend: ().into_any(),
            body: if model.rows.is_empty() {
                view! { <NoRows filtered=view.is_filtered() /> }.into_any()
            } else {
                view! { <CohortGrid model=model caption=t.overview.cohorts /> }.into_any()
            },
        }
    };
    view! {
        <Tile
            class="span-12"
            body_class="is-cohorts"
            title=t.overview.cohorts.to_owned()
            resource=view.fourth
            skeleton=skeleton_plot
            draw=draw
        />
    }
}
