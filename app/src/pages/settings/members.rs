//! Who belongs to the workspace.

use leptos::prelude::*;

#[component]
pub fn Members() -> impl IntoView {}
