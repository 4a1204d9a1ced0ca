//! What may be chosen in a tile's settings.

use crate::{
    AppError,
    i18n::I18n,
    pages::explore::{
        api::{load_saved, load_setup},
        model::{Fit, Offers, Saved, Setup},
    },
};
use leptos::prelude::*;

/// What is on offer: loaded in the browser when the board is edited, and kept as long as its page is there.
pub type OffersResource = LocalResource<Option<Result<Setup, AppError>>>;

/// The workspace's kept queries, loaded when the board is edited.
pub type KeptResource = LocalResource<Option<Result<Vec<Saved>, AppError>>>;

/// Makes the page's offers.
pub fn provide_offers(editing: Signal<bool>) {
    provide_context(LocalResource::new(move || {
        let editing = editing.get();
        async move { if editing { Some(load_setup().await) } else { None } }
    }));
    provide_context(LocalResource::new(move || {
        let editing = editing.get();
        async move { if editing { Some(load_saved().await) } else { None } }
    }));
}

/// Metrics to add, under the names of their shelves; what does not go with the dimensions chosen can't be chosen.
pub fn metric_options(offers: &Offers, chosen: &[String], dimensions: &[String]) -> AnyView {
    let mut shelves: Vec<(&str, Vec<AnyView>)> = Vec::new();
    for metric in offers.metrics.iter().filter(|metric| !chosen.contains(&metric.key)) {
        let barred = offers.metric_fits(metric, dimensions) != Fit::Fits;
        let option =
            view! { <option value=metric.key.clone() disabled=barred>{metric.label.clone()}</option> }.into_any();
        match shelves.iter_mut().find(|(shelf, _)| *shelf == metric.category) {
            Some((_, options)) => options.push(option),
            None => shelves.push((&metric.category, vec![option])),
        }
    }
    shelves
        .into_iter()
        .map(|(shelf, options)| view! { <optgroup label=shelf.to_owned()>{options}</optgroup> })
        .collect_view()
        .into_any()
}

/// Dimensions to add; what does not go with the metrics chosen can't be chosen.
pub fn dimension_options(offers: &Offers, chosen: &[String], metrics: &[String]) -> AnyView {
    let open = offers.dimensions.iter().filter(|dimension| !chosen.contains(&dimension.key));
    open.map(|dimension| {
        let barred = offers.dimension_fits(&dimension.key, metrics) != Fit::Fits;
        view! { <option value=dimension.key.clone() disabled=barred>{dimension.label.clone()}</option> }
    })
    .collect_view()
    .into_any()
}

/// A step of time's name.
pub fn step_name(grain: domain::Grain, t: I18n) -> &'static str {
    t.explore.step(Some(grain))
}
