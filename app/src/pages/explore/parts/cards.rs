//! The chart and the table of the answer: they load together, fail together, and the old ones stay while fresh ones come.

use super::grid::GridTable;
use crate::{
    AppError, Code,
    i18n::{fill, use_i18n},
    pages::explore::{
        PATH, View,
        model::{Answer, Offers, State},
    },
    widgets::{
        chart::Chart,
        icon::{Glyph, Icon},
        reloading::Reloading,
        states::{NoRows, SkeletonPlot, SkeletonRows, Trouble},
    },
};
use leptos::prelude::*;
use semantic::format;

/// The chart, where there is one to draw.
#[component]
pub fn ChartCard() -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let pending = RwSignal::new(false);
    let fallback = || {
        view! {
            <section class="tile explore-chart">
                <div class="tile-body is-trend">
                    <SkeletonPlot />
                </div>
            </section>
        }
    };
    view! {
        <div class="explore-loading" class:is-loading=pending aria-busy=move || pending.get().then_some("true")>
            <Reloading fallback=fallback waits=pending>
                {move || Suspend::new(async move {
                    let answer = view.answer.await.ok()?;
                    let as_of = answer.as_of.map(|day| fill(t.overview.as_of, &[("day", &format::day(day, t.locale))]));
                    Some(
                        view! {
                            {as_of.map(|text| view! { <p class="as-of">{text}</p> })}
                            {answer
                                .picture
                                .map(|picture| {
                                    view! {
                                        <section class="tile explore-chart" aria-label=t.explore.chart>
                                            <Chart picture=picture group="explore" />
                                        </section>
                                    }
                                })}
                        },
                    )
                })}
            </Reloading>
        </div>
    }
    .into_any()
}

/// The table, or what is wrong with the question.
#[component]
pub fn TableCard(offers: StoredValue<Offers>) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let pending = RwSignal::new(false);
    let fallback = move || {
        view! {
            <section class="tile">
                <header>
                    <h2>{t.explore.table}</h2>
                </header>
                <div class="tile-body">
                    <SkeletonRows rows=10 />
                </div>
            </section>
        }
    };
    view! {
        <div class="explore-loading" class:is-loading=pending aria-busy=move || pending.get().then_some("true")>
            <Reloading fallback=fallback waits=pending>
                {move || {
                    let state = offers.with_value(|offers| view.shown(offers));
                    Suspend::new(async move {
                        match view.answer.await {
                            Ok(answer) => view! { <Table answer=answer state=state offers=offers /> }.into_any(),
                            Err(error) if error.code == Code::Invalid => {
                                view! { <Wrong error=error state=state offers=offers /> }.into_any()
                            }
                            Err(error) => {
                                view! {
                                    <section class="tile">
                                        <Trouble error=error on_retry=move |()| view.answer.refetch() />
                                    </section>
                                }
                                    .into_any()
                            }
                        }
                    })
                }}
            </Reloading>
        </div>
    }
    .into_any()
}

#[component]
fn Table(answer: Answer, state: State, offers: StoredValue<Offers>) -> impl IntoView {
    let t = use_i18n();
    let csv = state.drilled(None).at("/exports/table.csv");
    let more = answer.grid.more.then(|| {
        let next = if state.limit < 500 { 500 } else { 1_000 };
        let shown = fill(t.explore.shown, &[("count", &format::count(answer.grid.rows.len() as i64, t.locale))]);
        let link = (state.limit < next).then(|| {
            let href = State { limit: next, ..state.clone() }.href();
            let text = fill(t.explore.show_more, &[("count", &format::count(next.into(), t.locale))]);
            view! {
                " · "
                <a class="link" href=href data-noscroll>
                    {text}
                </a>
            }
        });
        view! { <p class="explore-more">{shown} {link}</p> }
    });
    let left_out = (answer.grid.left_out > 0).then(|| {
        let count = format::count(answer.grid.left_out as i64, t.locale);
        view! { <p class="tile-warning">{fill(t.explore.left_out, &[("count", &count)])}</p> }
    });
    let days = format::period(answer.period.period(), answer.period.to, t.locale);
    let is_empty = answer.grid.rows.is_empty();
    let filtered = state.slice.active_filters() > 0;
    view! {
        <section class="tile" aria-label=t.explore.table>
            <header>
                <h2>{t.explore.table}</h2>
                <span class="tile-note">{days}</span>
                <div class="tile-end">
                    <a class="tool" href=csv download rel="external" title=t.explore.csv aria-label=t.explore.csv>
                        <Glyph icon=Icon::Download />
                    </a>
                </div>
            </header>
            <div class="tile-body">
                {if is_empty {
                    view! { <NoRows filtered=filtered /> }.into_any()
                } else {
                    view! { <GridTable grid=answer.grid state=state offers=offers /> }.into_any()
                }}
                {more}
                {left_out}
                {answer.warnings.into_iter().map(|warning| view! { <p class="tile-warning">{warning}</p> }).collect_view()}
            </div>
        </section>
    }
    .into_any()
}

/// A question that makes no sense: why, and what can be taken out of it so that it does.
#[component]
fn Wrong(error: AppError, state: State, offers: StoredValue<Offers>) -> impl IntoView {
    let t = use_i18n();
    let without = |name: &str, href: String| {
        let text = fill(t.explore.without, &[("name", name)]);
        view! {
            <a class="button" href=href data-noscroll>
                {text}
            </a>
        }
        .into_any()
    };
    let ways: Vec<AnyView> = offers.with_value(|offers| {
        let dimensions = state.by.iter().map(|key| {
            let next = state.changed(|state| state.by.retain(|other| other != key));
            without(offers.dimension_label(key), next.href())
        });
        let metrics = state.metrics.iter().filter(|_| state.metrics.len() > 1).map(|key| {
            let next = state.changed(|state| state.metrics.retain(|other| other != key));
            without(offers.metric_label(key), next.href())
        });
        let filters = state.slice.filters.iter().map(|filter| {
            let mut slice = state.slice.clone();
            slice.filters.retain(|other| other.dimension != filter.dimension);
            let name = format!("{} ({})", t.widgets.filters, offers.dimension_label(&filter.dimension));
            without(&name, state.changed(|state| state.slice = slice).href())
        });
        dimensions.chain(metrics).chain(filters).collect()
    });
    view! {
        <section class="tile">
            <div class="trouble" role="alert">
                <strong>{t.explore.wrong}</strong>
                <span>{error.message}</span>
                <div class="actions" aria-label=t.explore.wrong_ways role="group">
                    {ways}
                    <a class="button" href=PATH>
                        {t.explore.start_anew}
                    </a>
                </div>
            </div>
        </section>
    }
    .into_any()
}
