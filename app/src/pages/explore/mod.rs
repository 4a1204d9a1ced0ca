//! Explore: any metric by anything, as a chart and a table, down to the rows behind a number.

pub mod api;
pub mod model;
mod parts;
#[cfg(feature = "ssr")]
pub mod run;

use crate::{
    AppError,
    frame::Page,
    i18n::use_i18n,
    pages::overview::Empty,
    widgets::{
        slice::{Place, Slice},
        states::Trouble,
    },
};
use leptos::prelude::*;
use leptos_router::hooks::use_location;
use model::{Answer, Offers, Saved, Setup, State};
use parts::{Behind, Builder, ChartCard, Filters, Note, Picks, TableCard};

/// The page's address.
pub const PATH: &str = "/dashboard/explore";

/// What the parts share: the state in the URL, and what is loaded for it.
#[derive(Clone, Copy)]
pub struct View {
    pub state: Memo<State>,
    /// The state without the rows that are open: what chart and table depend on.
    pub question: Memo<State>,
    pub setup: Resource<Result<Setup, AppError>>,
    pub answer: Resource<Result<Answer, AppError>>,
    pub rows: Resource<Result<Option<semantic::behind::Behind>, AppError>>,
    pub saved: Resource<Result<Vec<Saved>, AppError>>,
    /// Rises with every change of what is kept.
    pub kept: RwSignal<u32>,
    /// Whether a number was clicked, rather than the address opened: its rows then take the focus.
    pub clicked: StoredValue<bool>,
}

impl View {
    fn load() -> Self {
        let search = use_location().search;
        let state = Memo::new(move |_| State::from_query(&search.get()));
        let question = Memo::new(move |_| state.get().drilled(None));
        let kept = RwSignal::new(0);
        Self {
            state,
            question,
            setup: Resource::new(|| (), |()| api::load_setup()),
            answer: Resource::new(move || question.get(), api::load_answer),
            rows: Resource::new(
                move || state.get(),
                |state| async move {
                    match state.drill {
                        Some(_) => api::load_rows(state).await,
                        None => Ok(None),
                    }
                },
            ),
            saved: Resource::new(move || kept.get(), |_| api::load_saved()),
            kept,
            clicked: StoredValue::new(false),
        }
    }

    /// The state that is shown: what the address leaves open is filled in as the server does.
    pub fn shown(&self, offers: &Offers) -> State {
        complete(self.state.get(), offers)
    }

    /// The same, for what is drawn anew with every state anyway.
    pub fn now(&self, offers: &Offers) -> State {
        complete(self.state.get_untracked(), offers)
    }

    /// Where the links of the pickers lead from here.
    pub fn place(&self, state: &State) -> Place {
        let state = state.drilled(None);
        Place::of(PATH, state.slice.clone(), state.more())
    }
}

fn complete(state: State, offers: &Offers) -> State {
    if !state.metrics.is_empty() {
        return state;
    }
    let (metric, by) = offers.first.clone();
    let by = if state.by.is_empty() && state.grain.is_none() { vec![by] } else { state.by.clone() };
    State { metrics: vec![metric], by, ..state }
}

/// The address of a metric over a slice, split by a dimension where one is given.
pub fn of(slice: &Slice, metric: &str, by: Option<&str>) -> String {
    let by = by.map(str::to_owned).into_iter().collect();
    State { slice: slice.clone(), metrics: vec![metric.into()], by, ..State::default() }.href()
}

/// The page at `/dashboard/explore`.
#[component]
pub fn Explore() -> impl IntoView {
    let t = use_i18n();
    let view = View::load();
    provide_context(view);
    view! {
        <Page title=t.explore.title note=|| view! { <Note /> } actions=|| view! { <Picks /> }>
            <Transition fallback=|| view! { <Loading /> }>
                {move || Suspend::new(async move {
                    match view.setup.await {
                        Ok(setup) if !setup.has_data => view! { <Empty can_import=setup.can_import /> }.into_any(),
                        Ok(setup) => view! { <Content offers=setup.offers /> }.into_any(),
                        Err(error) => {
                            view! { <Trouble error=error on_retry=move |()| view.setup.refetch() /> }.into_any()
                        }
                    }
                })}
            </Transition>
        </Page>
    }
    .into_any()
}

#[component]
fn Content(offers: Offers) -> impl IntoView {
    let offers = StoredValue::new(offers);
    view! {
        <div class="explore">
            <Builder offers=offers />
            <Filters offers=offers />
            <Behind offers=offers />
            <ChartCard />
            <TableCard offers=offers />
        </div>
    }
    .into_any()
}

/// The page's outline before anything is known.
#[component]
fn Loading() -> impl IntoView {
    view! {
        <div class="explore">
            <span class="skeleton" style="height:92px"></span>
            <span class="skeleton" style="height:340px"></span>
            <span class="skeleton" style="height:420px"></span>
        </div>
    }
}
