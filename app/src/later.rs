//! Pages whose code the browser fetches when they are first shown: the first load carries the frame, the overview and the
//! landing page only. With feature `split` (release builds) each group below is a WASM file of its own; without it the
//! pages are part of the one file, and nothing else changes. A new page goes into a group, not into the first load.

/// Makes a group: one lazily loaded function that draws any of its pages, and a route type for each of them.
macro_rules! group {
    ($group:ident: $($name:ident = $page:path,)+) => {
        pub use $group::{$($name),+};

        pub mod $group {
            use leptos::prelude::*;
            use leptos_router::LazyRoute;

            /// The pages of this group.
            #[derive(Clone, Copy, Debug)]
            enum Which {
                /// None of them: only fetches the code.
                Ready,
                $($name),+
            }

            #[cfg(all(feature = "split", target_arch = "wasm32"))]
            #[leptos::lazy]
            fn $group(which: Which) -> AnyView {
                draw(which)
            }

            #[cfg(not(all(feature = "split", target_arch = "wasm32")))]
            async fn $group(which: Which) -> AnyView {
                draw(which)
            }

            fn draw(which: Which) -> AnyView {
                match which {
                    Which::Ready => ().into_any(),
                    $(Which::$name => $page().into_any()),+
                }
            }

            $(
                /// Its route.
                #[derive(Clone, Copy, Debug)]
                pub struct $name;

                impl LazyRoute for $name {
                    fn data() -> Self {
                        Self
                    }

                    async fn view(_: Self) -> AnyView {
                        $group(Which::$name).await
                    }

                    /// The router waits for this before it takes over the page: `view` must be ready at once then.
                    async fn preload() {
                        $group(Which::Ready).await;
                    }
                }
            )+
        }
    };
}

/// What helps while a question is typed, with the question engine: a file of its own, fetched when a box for a question gets the focus.
#[cfg(all(feature = "split", target_arch = "wasm32"))]
#[leptos::lazy]
pub fn typing() -> crate::typing::Tools {
    crate::typing::tools()
}

#[cfg(not(all(feature = "split", target_arch = "wasm32")))]
pub async fn typing() -> crate::typing::Tools {
    crate::typing::tools()
}

group! {
    account:
    Login = crate::pages::login::Login,
    Signup = crate::pages::signup::Signup,
    Forgot = crate::pages::forgot::Forgot,
    Reset = crate::pages::reset::Reset,
    Onboarding = crate::pages::onboarding::Onboarding,
    Profile = crate::pages::settings::profile::Profile,
    Workspace = crate::pages::settings::workspace::Workspace,
    Members = crate::pages::settings::members::Members,
    Keys = crate::pages::settings::keys::Keys,
    Model = crate::pages::settings::model::Model,
    Rates = crate::pages::settings::rates::Rates,
    Words = crate::pages::settings::words::Words,
}

group! {
    work:
    Ask = crate::pages::ask::Ask,
    Playground = crate::pages::playground::Playground,
    Import = crate::pages::import::Import,
    Metrics = crate::pages::metrics::Metrics,
    Explore = crate::pages::explore::Explore,
    Boards = crate::pages::boards::Boards,
    Board = crate::pages::boards::Board,
}
