//! The strip of key numbers.

use crate::{
    i18n::{I18n, fill, use_i18n},
    pages::{
        explore,
        overview::{View, tiles::Layout},
    },
    widgets::{
        number_card::{CardModel, NumberCard},
        reloading::Reloading,
        slice::Place,
        states::Trouble,
        tile::TileAnswer,
    },
};
use leptos::prelude::*;
use semantic::{catalogue, format};

/// The cards from one answer: its totals over its rows by time.
#[component]
pub fn Numbers(layout: Layout) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let pending = RwSignal::new(false);
    let resource = view.numbers;
    view! {
        <section class=format!("numbers is-{}", layout.numbers().len()) class:is-loading=pending aria-label=t.overview.numbers>
            <Reloading fallback=move || skeleton(layout) waits=pending>
                {move || {
                    let (metric, place) = (view.metric.get(), view.place());
                    Suspend::new(async move {
                        match resource.await {
                            Ok(answer) => cards(t, layout, &answer, layout.trend_metric(&metric), &place).into_any(),
                            Err(error) => {
                                view! {
                                    <div class="numbers-trouble">
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

fn cards(t: I18n, layout: Layout, answer: &TileAnswer, shown: &'static str, place: &Place) -> impl IntoView + use<> {
    let table = &answer.table;
    let compared = table.comparison.as_ref();
    let versus = compared.map(|comparison| format::period(comparison.period, table.period.to, t.locale));
    let card = |key: &'static str| {
        let metric = catalogue::metric(key)?;
        let card = CardModel::read(table, key, metric.direction, t.locale)?;
        let action = fill(t.overview.show_metric, &[("metric", &card.label)]);
        let href = place.with("metric", key);
        let explore = explore::of(&place.slice, key, layout.drivers().first().copied());
        Some(view! {
            <NumberCard
                card=card
                meaning=metric.meaning.get(t.locale)
                versus=versus.clone()
                href=href
                current=key == shown
                action=action
                explore=explore
            />
        })
    };
    layout.numbers().iter().copied().filter_map(card).collect_view()
}

fn skeleton(layout: Layout) -> impl IntoView {
    let card = |_| {
        view! {
            <div class="number-card is-skeleton">
                <span class="skeleton"></span>
                <span class="skeleton"></span>
                <span class="skeleton"></span>
                <span class="skeleton"></span>
            </div>
        }
    };
    (0..layout.numbers().len()).map(card).collect_view()
}
