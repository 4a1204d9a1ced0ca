//! The imports under way and the ones before.

use super::{rejects::Rejects, uploads::Bar};
use crate::{
    i18n::{I18n, fill, use_i18n},
    pages::import::{
        Importing,
        model::{ImportRow, State},
    },
    widgets::states::{SkeletonRows, Trouble},
};
use leptos::prelude::*;
use semantic::format;
use std::time::Duration;

/// How often imports under way are looked at.
const POLL: Duration = Duration::from_secs(1);

/// The list, newest first. It follows what is under way.
#[component]
pub fn History() -> impl IntoView {
    let t = use_i18n();
    let imports = expect_context::<Importing>().imports;
    Effect::new(move |_| {
        let under_way = matches!(imports.get(), Some(Ok(rows)) if rows.iter().any(ImportRow::is_under_way));
        if under_way {
            set_timeout(move || imports.refetch(), POLL);
        }
    });
    view! {
        <section class="card imports">
            <h2>{t.import.history}</h2>
            <Transition fallback=|| view! { <SkeletonRows rows=3 /> }>
                {move || Suspend::new(async move {
                    match imports.await {
                        Ok(rows) if rows.is_empty() => {
                            view! { <p class="empty is-small">{t.import.history_empty}</p> }.into_any()
                        }
                        Ok(rows) => rows.into_iter().map(|row| view! { <Row row=row /> }).collect_view().into_any(),
                        Err(error) => view! { <Trouble error=error on_retry=move |()| imports.refetch() /> }.into_any(),
                    }
                })}
            </Transition>
        </section>
    }
}

#[component]
fn Row(row: ImportRow) -> impl IntoView {
    let t = use_i18n();
    let kind = t.import.kind_name(row.kind);
    let (id, rejected) = (row.id, row.rows_rejected);
    let finished = !row.is_under_way();
    let progress = row.is_under_way().then(|| {
        let percent = row.percent();
        let text = fill(t.import.progress, &[("percent", &format!("{percent}%"))]);
        view! { <Bar percent=u32::try_from(percent).unwrap_or(0) text=text /> }
    });
    view! {
        <article class="import-row">
            <header>
                <strong>{row.file_name.clone()}</strong>
                <span class="faint">{kind} " · " {format::day(row.day, t.locale)}</span>
                <span class=format!("badge {}", tone(row.state))>{state_name(t, row.state)}</span>
            </header>
            {progress}
            {(row.state != State::Queued).then(|| view! { <Counts row=row.clone() /> })}
            {row.error.clone().map(|error| view! { <p class="upload-error">{error}</p> })}
            {(finished && rejected > 0).then(|| view! { <Rejects import=id count=rejected /> })}
        </article>
    }
}

#[component]
fn Counts(row: ImportRow) -> impl IntoView {
    let t = use_i18n();
    let counts = [
        (t.import.rows_read, row.rows_read, ""),
        (t.import.rows_new, row.rows_new, ""),
        (t.import.rows_changed, row.rows_changed, ""),
        (t.import.rows_unchanged, row.rows_unchanged, ""),
        (t.import.rows_rejected, row.rows_rejected, if row.rows_rejected > 0 { "is-bad" } else { "" }),
    ];
    let items = counts.map(|(name, count, class)| {
        view! {
            <div class=class>
                <dt>{name}</dt>
                <dd>{format::count(count, t.locale)}</dd>
            </div>
        }
    });
    view! { <dl class="counts">{items.collect_view()}</dl> }
}

fn state_name(t: I18n, state: State) -> &'static str {
    match state {
        State::Queued => t.import.queued,
        State::Running => t.import.running,
        State::Done => t.import.done,
        State::Failed => t.import.failed,
    }
}

fn tone(state: State) -> &'static str {
    match state {
        State::Queued | State::Running => "",
        State::Done => "good",
        State::Failed => "bad",
    }
}
