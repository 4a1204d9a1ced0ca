//! The routes.

use crate::{
    frame::Frame,
    pages::{
        ask, forgot, import, landing, login, not_found, onboarding, overview, playground, reset, settings, signup,
    },
    reader::Reader,
    session,
};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::{
    SsrMode,
    components::{ParentRoute, Redirect, Route, Router, Routes},
    path,
};

/// The whole interface. Pages are rendered completely before the first byte leaves, so that they also work without scripts.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    provide_context(Reader::current());
    session::provide();
    view! {
        <Router>
            <Routes fallback=|| view! { <not_found::NotFound /> }>
                <Route path=path!("/") view=landing::Landing ssr=SsrMode::Async />
                <Route path=path!("/login") view=login::Login ssr=SsrMode::Async />
                <Route path=path!("/signup") view=signup::Signup ssr=SsrMode::Async />
                <Route path=path!("/forgot") view=forgot::Forgot ssr=SsrMode::Async />
                <Route path=path!("/reset/:token") view=reset::Reset ssr=SsrMode::Async />
                <Route path=path!("/onboarding") view=onboarding::Onboarding ssr=SsrMode::Async />
                <Route path=path!("/playground") view=playground::Playground ssr=SsrMode::Async />
                <ParentRoute path=path!("/dashboard") view=Frame ssr=SsrMode::Async>
                    <Route path=path!("") view=overview::Overview ssr=SsrMode::Async />
                    <Route path=path!("ask") view=ask::Ask ssr=SsrMode::Async />
                    <Route path=path!("import") view=import::Import ssr=SsrMode::Async />
                    <ParentRoute path=path!("settings") view=settings::Settings ssr=SsrMode::Async>
                        <Route path=path!("") view=|| view! { <Redirect path="/dashboard/settings/profile" /> } ssr=SsrMode::Async />
                        <Route path=path!("profile") view=settings::profile::Profile ssr=SsrMode::Async />
                        <Route path=path!("workspace") view=settings::workspace::Workspace ssr=SsrMode::Async />
                        <Route path=path!("members") view=settings::members::Members ssr=SsrMode::Async />
                        <Route path=path!("keys") view=settings::keys::Keys ssr=SsrMode::Async />
                    </ParentRoute>
                </ParentRoute>
            </Routes>
        </Router>
    }
}
