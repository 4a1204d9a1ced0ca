//! The workspace.

use leptos::prelude::*;

#[component]
pub fn Workspace() -> impl IntoView {}
