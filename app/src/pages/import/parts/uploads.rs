//! The files that were dropped: on their way, or waiting for their columns to be confirmed.

use super::mapping::MappingTable;
use crate::{
    AppError,
    i18n::{fill, use_i18n},
    pages::import::{
        Importing, Upload, api,
        model::{Plan, Staged, size},
        upload::Progress,
    },
    widgets::icon::{Glyph, Icon},
};
use domain::record::{Group, Kind};
use leptos::{prelude::*, task::spawn_local};

/// The list, with one button for all that are ready.
#[component]
pub fn Uploads() -> impl IntoView {
    let t = use_i18n();
    let importing = expect_context::<Importing>();
    let ready = move || -> Vec<(Upload, Staged)> {
        let uploads = importing.uploads.get().into_iter();
        uploads
            .filter_map(|upload| match upload.progress.get() {
                Progress::Staged(staged) if upload.plan.with(Plan::is_ready) => Some((upload, staged)),
                _ => None,
            })
            .collect()
    };
    let ready_count = Memo::new(move |_| ready().len());
    view! {
        <div class="uploads">
            <For each=move || importing.uploads.get() key=|upload| upload.key let:upload>
                <Card upload=upload />
            </For>
            {move || {
                (ready_count.get() > 1)
                    .then(|| {
                        let label = fill(t.import.start_all, &[("count", &ready_count.get().to_string())]);
                        view! {
                            <button
                                type="button"
                                class="button primary large"
                                on:click=move |_| {
                                    for (upload, staged) in ready() {
                                        start(importing, upload, staged.token, RwSignal::new(None));
                                    }
                                }
                            >
                                {label}
                            </button>
                        }
                    })
            }}
        </div>
    }
}

/// Starts an import and takes its file off the list.
fn start(importing: Importing, upload: Upload, token: String, failed: RwSignal<Option<AppError>>) {
    let Plan { kind: Some(kind), mapping } = upload.plan.get_untracked() else { return };
    spawn_local(async move {
        match api::start_import(token, kind, mapping).await {
            Ok(()) => {
                importing.uploads.update(|uploads| uploads.retain(|other| other.key != upload.key));
                importing.imports.refetch();
            }
            Err(error) => failed.set(Some(error)),
        }
    });
}

#[component]
fn Card(upload: Upload) -> impl IntoView {
    let t = use_i18n();
    let importing = expect_context::<Importing>();
    let dismiss = move |_| importing.uploads.update(|uploads| uploads.retain(|other| other.key != upload.key));
    // The guess is made once, when the file has arrived.
    Effect::new(move |guessed: Option<bool>| {
        let Progress::Staged(staged) = upload.progress.get() else { return guessed.unwrap_or(false) };
        if guessed != Some(true) {
            upload.plan.set(Plan::guess(staged.preview.kind, &staged.preview.columns));
        }
        true
    });
    view! {
        <article class="card upload">
            <header>
                <Glyph icon=Icon::File />
                <strong>{upload.name.get_value()}</strong>
                <span class="faint num">{size(upload.bytes, t.locale)}</span>
                <button type="button" class="tool" aria-label=t.import.dismiss title=t.import.dismiss on:click=dismiss>
                    <Glyph icon=Icon::Close />
                </button>
            </header>
            {move || match upload.progress.get() {
                Progress::Sending(percent) => {
                    let percent_text = format!("{percent}%");
                    let text = fill(t.import.sending, &[("percent", &percent_text)]);
                    view! { <Bar percent=percent text=text /> }.into_any()
                }
                Progress::Reading => view! { <Bar percent=100 text=t.import.reading /> }.into_any(),
                Progress::Failed(reason) => view! { <p class="upload-error" role="alert">{reason}</p> }.into_any(),
                Progress::Staged(staged) => view! { <Preview upload=upload staged=staged /> }.into_any(),
            }}
        </article>
    }
}

/// A bar and what it means.
#[component]
pub fn Bar(percent: u32, #[prop(into)] text: String) -> impl IntoView {
    view! {
        <div class="bar-line">
            <progress class="bar" max="100" value=percent aria-label=text.clone()></progress>
            <span class="small faint num">{text}</span>
        </div>
    }
}

/// What the file is taken to be, column by column, and the button that starts it.
#[component]
fn Preview(upload: Upload, staged: Staged) -> impl IntoView {
    let t = use_i18n();
    let importing = expect_context::<Importing>();
    let failed = RwSignal::new(None::<AppError>);
    let token = staged.token.clone();
    let header = StoredValue::new(staged.preview.columns.clone());
    let count = staged.preview.columns.len().to_string();
    let choose_kind = move |event| {
        let kind = Kind::parse(&event_target_value(&event));
        upload.plan.set(header.with_value(|columns| Plan::guess(kind, columns)));
    };
    let option = move |kind: &Kind| {
        let kind = *kind;
        view! {
            <option value=kind.code() selected=move || upload.plan.with(|plan| plan.kind == Some(kind))>
                {t.import.kind_name(kind)}
            </option>
        }
    };
    let options = Group::ALL.map(|group| {
        view! {
            <optgroup label=t.import.group_name(group)>
                {group.kinds().iter().map(option).collect_view()}
            </optgroup>
        }
    });
    let message = move || {
        let missing = upload.plan.with(Plan::missing);
        let mapped = upload.plan.with(|plan| plan.mapping.len()).to_string();
        match (upload.plan.with(|plan| plan.kind), missing.is_empty()) {
            (None, _) => view! { <span></span> }.into_any(),
            (_, false) => {
                let text = fill(t.import.missing, &[("fields", &missing.join(", "))]);
                view! { <span class="upload-missing">{text}</span> }.into_any()
            }
            (_, true) => {
                let text = fill(t.import.ready, &[("mapped", &mapped), ("columns", &count)]);
                view! { <span class="faint">{text}</span> }.into_any()
            }
        }
    };
    view! {
        <div class="upload-kind">
            <label for=format!("kind-{}", upload.key)>{t.import.kind}</label>
            <select id=format!("kind-{}", upload.key) class="select" on:change=choose_kind>
                <option value="" selected=move || upload.plan.with(|plan| plan.kind.is_none())>
                    {t.import.kind_choose}
                </option>
                {options.collect_view()}
            </select>
        </div>
        <MappingTable plan=upload.plan staged=staged />
        <footer class="upload-foot">
            <p aria-live="polite">{message}</p>
            {move || failed.get().map(|error| view! { <p class="upload-error" role="alert">{error.message}</p> })}
            <button
                type="button"
                class="button primary"
                disabled=move || !upload.plan.with(Plan::is_ready)
                on:click=move |_| start(importing, upload, token.clone(), failed)
            >
                {t.import.start}
            </button>
        </footer>
    }
}
