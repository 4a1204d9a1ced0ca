//! What the product is, for someone who has just found it.

mod parts;

use crate::{frame::PublicPage, i18n::use_i18n};
use leptos::prelude::*;
use leptos_meta::Meta;
use parts::{
    hero::Hero,
    reasons::{Reasons, Steps},
};

#[component]
pub fn Landing() -> impl IntoView {
    let t = use_i18n();
    view! {
        <PublicPage title=t.common.product class="wide landing">
            <Meta name="description" content=t.landing.lead />
            <Hero />
            <Reasons />
            <Steps />
        </PublicPage>
    }
    .into_any()
}
