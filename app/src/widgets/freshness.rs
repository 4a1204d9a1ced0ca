//! When the data last changed, as people say it.

use crate::i18n::{I18n, fill, use_i18n};
use domain::Day;
use leptos::prelude::*;
use semantic::format;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// "Updated 3 min ago" with a dot, amber once the data is older than two days. Both times are the server's.
#[component]
pub fn Freshness(now_ms: i64, changed_ms: i64, changed_day: Day) -> impl IntoView {
    let t = use_i18n();
    let stale = now_ms - changed_ms > 2 * DAY;
    let text = text(t, now_ms - changed_ms, changed_day);
    view! {
        <span class="freshness" class:is-stale=stale>
            <i></i>
            {text}
        </span>
    }
}

fn text(t: I18n, age: i64, changed: Day) -> String {
    let n = |unit: i64| (age / unit).to_string();
    match age {
        ..MINUTE => t.widgets.updated_now.into(),
        MINUTE..HOUR => fill(t.widgets.updated_minutes, &[("n", &n(MINUTE))]),
        HOUR..DAY => fill(t.widgets.updated_hours, &[("n", &n(HOUR))]),
        _ => fill(t.widgets.updated_day, &[("day", &format::day(changed, t.locale))]),
    }
}
