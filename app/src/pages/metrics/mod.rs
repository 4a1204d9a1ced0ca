//! The library of metrics: what each number means, how it is computed, where it comes from, what it is now.

pub mod api;
mod editor;
pub mod model;
mod parts;
#[cfg(feature = "ssr")]
mod run;

use crate::{
    AppError,
    forms::FormState,
    frame::Page,
    i18n::use_i18n,
    widgets::{
        slice::{href, parameter},
        states::{SkeletonRows, Trouble},
    },
};
use editor::Editor;
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use model::Library;
use parts::{Detail, List};

/// The page's address.
pub const PATH: &str = "/dashboard/metrics";

/// What the parts share: what the URL says.
#[derive(Clone, Copy)]
pub struct View {
    pub library: Resource<Result<Library, AppError>>,
    /// What is searched for; the field writes into it before the URL follows.
    pub text: RwSignal<String>,
    /// The chosen category's name; empty for all.
    pub category: Memo<String>,
    /// Whether a line was clicked, rather than the address opened: the panel then takes the focus.
    pub clicked: StoredValue<bool>,
    /// The key of the metric that is open.
    pub open: Memo<Option<String>>,
    /// The key of the metric that is changed; `new` for one that is made.
    pub edit: Memo<Option<String>>,
    pub save: ServerAction<api::SaveMetric>,
    pub delete: ServerAction<api::DeleteMetric>,
}

impl View {
    fn load() -> Self {
        let search = use_location().search;
        let text = RwSignal::new(search.with_untracked(|search| parameter(search, "q")).unwrap_or_default());
        let (save, delete) = (ServerAction::new(), ServerAction::new());
        let (saved, deleted) = (FormState::successes(save), FormState::successes(delete));
        let changes = move || (saved.get(), deleted.get());
        Self {
            save,
            delete,
            edit: Memo::new(move |_| parameter(&search.get(), "edit").filter(|key| !key.is_empty())),
            library: Resource::new(changes, |_| api::load_library()),
            text,
            clicked: StoredValue::new(false),
            category: Memo::new(move |_| parameter(&search.get(), "category").unwrap_or_default()),
            open: Memo::new(move |_| parameter(&search.get(), "metric").filter(|key| !key.is_empty())),
        }
    }

    /// The address of this page with another category or metric.
    pub fn href(&self, category: &str, metric: Option<&str>) -> String {
        let text = self.text.get();
        let pairs = [("q", text.trim()), ("category", category), ("metric", metric.unwrap_or_default())];
        href(PATH, pairs.into_iter().filter(|(_, value)| !value.is_empty()))
    }
}

/// The page at `/dashboard/metrics`.
#[component]
pub fn Metrics() -> impl IntoView {
    let t = use_i18n();
    let view = View::load();
    provide_context(view);
    Effect::new(move |_| {
        if view.save.value().with(|value| matches!(value, Some(Ok(_)))) {
            editor::forget("");
            view.save.value().with(|value| {
                if let Some(Ok(key)) = value {
                    editor::forget(key);
                }
            });
        }
    });
    view! {
        <Page title=t.metrics.title note=move || view! { <span class="ask-note">{t.metrics.note}</span> }>
            <Transition fallback=|| view! { <SkeletonRows rows=10 /> }>
                {move || Suspend::new(async move {
                    match view.library.await {
                        Ok(library) => view! { <Content library=library /> }.into_any(),
                        Err(error) => {
                            view! { <Trouble error=error on_retry=move |()| view.library.refetch() /> }.into_any()
                        }
                    }
                })}
            </Transition>
        </Page>
    }
    .into_any()
}

#[component]
fn Content(library: Library) -> impl IntoView {
    let view = expect_context::<View>();
    let library = StoredValue::new(library);
    let is_open = move || view.open.get().is_some();
    move || match view.edit.get() {
        Some(key) => view! { <Editor library=library key=key /> }.into_any(),
        None => view! {
            <div class="library" class:has-open=is_open>
                <List library=library />
                {move || view.open.get().map(|key| view! { <Detail library=library key=key /> })}
            </div>
        }
        .into_any(),
    }
}
