//! Import: files in, their columns matched, their progress, what came of them.

pub mod api;
pub mod model;
mod parts;
#[cfg(feature = "ssr")]
mod rows;
mod upload;

use crate::{
    AppError,
    frame::Page,
    i18n::use_i18n,
    session::use_session,
    widgets::{icon::Icon, states::EmptyPage},
};
use domain::Permission;
use leptos::prelude::*;
use model::ImportRow;
use parts::{DropZone, Help, History, Uploads};
use upload::Progress;

/// The imports of the workspace, newest first.
pub type ImportsResource = Resource<Result<Vec<ImportRow>, AppError>>;

/// A file that was dropped or chosen.
#[derive(Clone, Copy)]
pub struct Upload {
    pub key: usize,
    pub name: StoredValue<String>,
    pub bytes: i64,
    pub progress: RwSignal<Progress>,
    pub plan: RwSignal<model::Plan>,
}

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct Importing {
    pub uploads: RwSignal<Vec<Upload>>,
    pub imports: ImportsResource,
}

/// The page at `/dashboard/import`.
#[component]
pub fn Import() -> impl IntoView {
    let t = use_i18n();
    let session = use_session();
    let imports = Resource::new(|| (), |()| api::load_imports());
    provide_context(Importing { uploads: RwSignal::new(Vec::new()), imports });
    view! {
        <Page title=t.import.title>
            <Suspense>
                {move || Suspend::new(async move {
                    let workspace = session.await.ok().flatten().and_then(|session| session.workspace);
                    if workspace.is_some_and(|workspace| workspace.allows(Permission::ImportData)) {
                        view! { <Content /> }.into_any()
                    } else {
                        #[cfg(feature = "ssr")]
                        crate::server::request::set_forbidden();
                        view! {
                            <EmptyPage icon=Icon::Upload title=t.import.forbidden_title text=t.import.forbidden_text>
                                <a class="button" href="/dashboard">
                                    {t.import.see_overview}
                                </a>
                            </EmptyPage>
                        }
                            .into_any()
                    }
                })}
            </Suspense>
        </Page>
    }
    .into_any()
}

#[component]
fn Content() -> impl IntoView {
    view! {
        <div class="import">
            <DropZone />
            <Uploads />
            <History />
            <Help />
        </div>
    }
    .into_any()
}
