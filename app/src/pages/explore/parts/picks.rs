//! What stands in the top bar: freshness, filters, period, comparison. And what is done with all of it: keeping, sharing.

use super::{filters::FilterPicker, saved::SavedMenu, share::ShareMenu};
use crate::{
    i18n::use_i18n,
    pages::{
        boards::SendMenu,
        explore::{View, model::Offers},
    },
    widgets::{
        freshness::Freshness,
        slice::{ComparePicker, PeriodPicker},
    },
};
use leptos::prelude::*;
use semantic::format;

/// When the data last changed.
#[component]
pub fn Note() -> impl IntoView {
    let view = expect_context::<View>();
    view! {
        <Transition>
            {move || Suspend::new(async move {
                let answer = view.answer.await.ok()?;
                let (changed_ms, changed_day) = answer.changed?;
                Some(view! { <Freshness now_ms=answer.now_ms changed_ms=changed_ms changed_day=changed_day /> })
            })}
        </Transition>
    }
}

/// The pickers. They show the days that the server made of the period.
#[component]
pub fn Picks() -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    view! {
        <Transition>
            {move || {
                let state = view.state.get();
                Suspend::new(async move {
                    let setup = view.setup.await.ok().filter(|setup| setup.has_data)?;
                    let state = super::super::complete(state, &setup.offers);
                    let place = view.place(&state);
                    let answer = view.answer.await.ok();
                    let days = answer.as_ref().map(|answer| answer.period.period());
                    let shown = days.map(|days| format::period(days, days.to, t.locale));
                    let compared = answer
                        .as_ref()
                        .and_then(|answer| answer.comparison)
                        .map(|other| format::period(other, days.map_or(other.to, |days| days.to), t.locale));
                    let partial = answer.as_ref().is_some_and(|answer| answer.period.partial);
                    Some(
                        view! {
                            {partial
                                .then(|| {
                                    view! {
                                        <span class="partial only-wide" title=t.widgets.partial_help>
                                            {t.widgets.partial}
                                        </span>
                                    }
                                })}
                            <FilterPicker offers=setup.offers />
                            {days
                                .zip(shown)
                                .map(|(days, shown)| {
                                    view! { <PeriodPicker place=place.clone() days=days text=shown /> }
                                })}
                            <ComparePicker place=place text=compared rates=setup.has_rates />
                        },
                    )
                })
            }}
        </Transition>
    }
}

/// Keeps what is shown, and takes it elsewhere.
#[component]
pub fn Keep(offers: StoredValue<Offers>) -> impl IntoView {
    let view = expect_context::<View>();
    view! {
        <Transition>
            {move || {
                let state = offers.with_value(|offers| view.shown(offers));
                Suspend::new(async move {
                    let can_save = view.setup.await.is_ok_and(|setup| setup.can_save);
                    let curl = view.answer.await.map(|answer| answer.curl).unwrap_or_default();
                    view! {
                        <SendMenu state=state.clone() title=String::new() />
                        <SavedMenu state=state.clone() can_save=can_save />
                        <ShareMenu state=state curl=curl />
                    }
                })
            }}
        </Transition>
    }
}
