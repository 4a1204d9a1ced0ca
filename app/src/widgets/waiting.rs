//! Whether a part of the page shows what it had while fresh data come.

use leptos::prelude::*;

/// Whether a `Transition` waits, and what it says so to, for its `set_pending`.
///
/// On the server it never does: pages are sent complete. There the transition would write while another thread renders what
/// reads, and a signal that is being written counts as gone.
pub fn waiting() -> (Signal<bool>, SignalSetter<bool>) {
    if cfg!(feature = "ssr") {
        return (Signal::stored(false), SignalSetter::map(|_| ()));
    }
    let waits = RwSignal::new(false);
    (waits.into(), waits.into())
}
