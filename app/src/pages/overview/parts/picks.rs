//! What stands in the top bar: freshness, filters, period, comparison.

use crate::{
    AppError,
    i18n::{fill, use_i18n},
    pages::overview::{Around, Shop, View},
    widgets::{
        freshness::Freshness,
        slice::{ComparePicker, FilterChips, FilterChoices, FilterMenu, PeriodPicker, Place},
    },
};
use domain::Period;
use leptos::prelude::*;
use semantic::format;

/// How fresh the data is.
#[component]
pub fn Note(around: Resource<Result<Around, AppError>>) -> impl IntoView {
    view! {
        <Transition>
            {move || Suspend::new(async move {
                let around = around.await.ok()?;
                let (changed_ms, changed_day) = around.changed?;
                Some(view! { <Freshness now_ms=around.now_ms changed_ms=changed_ms changed_day=changed_day /> })
            })}
        </Transition>
    }
}

/// The pickers. They show the days that the server made of the slice; nothing while there is no data.
#[component]
pub fn Picks(
    #[prop(into)] place: Signal<Place>,
    shop: Resource<Result<Shop, AppError>>,
    around: Resource<Result<Around, AppError>>,
    choices: Resource<Result<Vec<FilterChoices>, AppError>>,
) -> impl IntoView {
    let t = use_i18n();
    view! {
        <Transition>
            {move || {
                let place = place.get();
                Suspend::new(async move {
                let around = around.await.ok()?;
                let shop = shop.await.ok().filter(|shop| shop.span.is_some())?;
                let choices = choices.await.unwrap_or_default();
                let period = around.period.period();
                let days = name(period, &around, t.locale);
                let compared = around.comparison.map(|period| name(period, &around, t.locale));
                Some(view! {
                    {around
                        .period
                        .partial
                        .then(|| {
                            view! {
                                <span class="partial only-wide" title=t.widgets.partial_help>
                                    {t.widgets.partial}
                                </span>
                            }
                        })}
                    <FilterMenu place=place.clone() choices=choices />
                    <PeriodPicker place=place.clone() days=period text=days />
                    <ComparePicker place=place text=compared rates=shop.has_rates />
                })
            })}}
        </Transition>
    }
}

/// The filters that are on, and the notice that the data is old.
#[component]
pub fn ActiveFilters() -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    view! {
        <Transition>
            {move || {
                let place = view.place();
                Suspend::new(async move {
                let choices = view.choices.await;
                let around = view.around.await.ok();
                let can_import = view.shop.await.is_ok_and(|shop| shop.can_import);
                let as_of = around
                    .and_then(|around| around.as_of)
                    .map(|day| {
                        let text = fill(t.overview.as_of, &[("day", &format::day(day, t.locale))]);
                        let link = can_import
                            .then(|| {
                                view! {
                                    " "
                                    <a class="link" href="/dashboard/import">
                                        {t.overview.as_of_import}
                                    </a>
                                }
                            });
                        view! { <p class="as-of">{text} {link}</p> }
                    });
                view! {
                    {as_of}
                    <FilterChips place=place choices=choices.unwrap_or_default() />
                }
            })}}
        </Transition>
    }
}

fn name(period: Period, around: &Around, locale: domain::Locale) -> String {
    format::period(period, around.period.to, locale)
}
