//! A part of the page that shows what it had while fresh data come.

use leptos::{children::TypedChildren, children::ViewFnOnce, prelude::*};

/// A `Transition` that says whether it waits.
///
/// Not on the server: pages are sent complete, and there it would say so from one thread while another renders what listens.
/// A signal that is being written counts as gone, which fails the page.
#[component]
pub fn Reloading<Shown>(
    #[prop(optional, into)] fallback: ViewFnOnce,
    #[prop(into)] waits: SignalSetter<bool>,
    children: TypedChildren<Shown>,
) -> impl IntoView
where
    Shown: IntoView + Send + 'static,
{
    let transition = TransitionProps::builder().fallback(fallback);
    Transition(match cfg!(feature = "ssr") {
        true => transition.children(children).build(),
        false => transition.set_pending(waits).children(children).build(),
    })
}
