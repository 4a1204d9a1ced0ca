//! The routes.

use crate::{
    frame::Frame,
    later,
    pages::{landing, not_found, overview, settings},
    reader::Reader,
    session,
};
use leptos::prelude::*;
use leptos_meta::provide_meta_context;
use leptos_router::{
    Lazy, SsrMode,
    components::{ParentRoute, Redirect, Route, Router, Routes},
    path,
};

/// The whole interface. Pages also work without scripts: most are rendered completely before the first byte leaves; those whose figures
/// take a while are sent in their order, what stands above the figures at once.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    provide_context(Reader::current());
    session::provide();
    view! {
        <Router>
            <Routes fallback=|| view! { <not_found::NotFound /> }>
                <Route path=path!("/") view=landing::Landing ssr=SsrMode::Async />
                <Route path=path!("/login") view={Lazy::<later::Login>::new()} ssr=SsrMode::Async />
                <Route path=path!("/signup") view={Lazy::<later::Signup>::new()} ssr=SsrMode::Async />
                <Route path=path!("/forgot") view={Lazy::<later::Forgot>::new()} ssr=SsrMode::Async />
                <Route path=path!("/reset/:token") view={Lazy::<later::Reset>::new()} ssr=SsrMode::Async />
                <Route path=path!("/onboarding") view={Lazy::<later::Onboarding>::new()} ssr=SsrMode::Async />
                <Route path=path!("/playground") view={Lazy::<later::Playground>::new()} ssr=SsrMode::InOrder />
                <ParentRoute path=path!("/dashboard") view=Frame ssr=SsrMode::InOrder>
                    <Route path=path!("") view=overview::Overview ssr=SsrMode::InOrder />
                    <Route path=path!("ask") view={Lazy::<later::Ask>::new()} ssr=SsrMode::Async />
                    <Route path=path!("boards") view={Lazy::<later::Boards>::new()} ssr=SsrMode::Async />
                    <Route path=path!("boards/:id") view={Lazy::<later::Board>::new()} ssr=SsrMode::Async />
                    <Route path=path!("explore") view={Lazy::<later::Explore>::new()} ssr=SsrMode::Async />
                    <Route path=path!("metrics") view={Lazy::<later::Metrics>::new()} ssr=SsrMode::Async />
                    <Route path=path!("import") view={Lazy::<later::Import>::new()} ssr=SsrMode::Async />
                    <ParentRoute path=path!("settings") view=settings::Settings ssr=SsrMode::Async>
                        <Route path=path!("") view=|| view! { <Redirect path="/dashboard/settings/profile" /> } ssr=SsrMode::Async />
                        <Route path=path!("profile") view={Lazy::<later::Profile>::new()} ssr=SsrMode::Async />
                        <Route path=path!("workspace") view={Lazy::<later::Workspace>::new()} ssr=SsrMode::Async />
                        <Route path=path!("rates") view={Lazy::<later::Rates>::new()} ssr=SsrMode::Async />
                        <Route path=path!("words") view={Lazy::<later::Words>::new()} ssr=SsrMode::Async />
                        <Route path=path!("members") view={Lazy::<later::Members>::new()} ssr=SsrMode::Async />
                        <Route path=path!("model") view={Lazy::<later::Model>::new()} ssr=SsrMode::Async />
                        <Route path=path!("keys") view={Lazy::<later::Keys>::new()} ssr=SsrMode::Async />
                    </ParentRoute>
                </ParentRoute>
            </Routes>
        </Router>
    }
}
