//! For the bodies of server functions: the context, the session, the proof of membership.
//!
//! A body that reads or changes a workspace starts with `let scope = server::scope().await?;` and hands it to one use-case:
//!
//! ```ignore
//! let (ctx, scope) = (server::context(), server::scope().await?);
//! Ok(services::imports::list(&ctx, &scope).await?)
//! ```
//!
//! The server provides `services::Context` to every page and server function (`leptos_routes_with_context`,
//! `handle_server_fns_with_context`), and a tower-sessions layer around both.

pub mod demo;
pub mod errors;
pub mod identity;
pub mod request;
mod start;

pub use identity::{context, scope, session, signed_in};
pub use start::Start;
