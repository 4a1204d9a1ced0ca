//! Who is signed in, and in which workspace.

use crate::{AppError, reader::Theme};
use domain::{Currency, Locale, Permission, Role, UserId, Vertical, WorkspaceId};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The person signed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    pub id: UserId,
    pub name: String,
    pub email: String,
    pub locale: Locale,
    pub theme: Theme,
}

/// A workspace the person belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Membership {
    pub id: WorkspaceId,
    pub name: String,
    pub vertical: Vertical,
    pub currency: Currency,
    pub role: Role,
}

impl Membership {
    pub fn allows(&self, permission: Permission) -> bool {
        self.role.allows(permission)
    }
}

/// A signed-in session: the person, their workspaces, and the one shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    pub user: User,
    pub workspaces: Vec<Membership>,
    /// `None` until the person made or joined a workspace.
    pub workspace: Option<Membership>,
}

/// The session of the page, loaded once. Read it under `Suspense`.
pub type SessionResource = Resource<Result<Option<Session>, AppError>>;

/// Makes the session available to every component below.
pub fn provide() {
    let session: SessionResource = Resource::new_blocking(|| (), |()| load_session());
    provide_context(session);
}

/// The session of the page.
pub fn use_session() -> SessionResource {
    expect_context::<SessionResource>()
}

/// Who is signed in; `None` for nobody.
#[server(prefix = "/fn", endpoint = "session", input = leptos::server_fn::codec::GetUrl)]
pub async fn load_session() -> Result<Option<Session>, AppError> {
    crate::server::identity::current().await
}
