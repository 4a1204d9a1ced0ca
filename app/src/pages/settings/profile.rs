//! The person.

use leptos::prelude::*;

#[component]
pub fn Profile() -> impl IntoView {}
