//! Who acts, in which workspace, and what they may do there.

use crate::{Error, Result};
use domain::{ApiKeyId, Currency, Permission, Plan, Role, UserId, Vertical, WeekStart, WorkspaceId};
use std::sync::Arc;

/// Who does something; written to the audit log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    User(UserId),
    Key(ApiKeyId),
    /// The command line, or the server itself.
    System,
    /// A visitor of the playground.
    Visitor,
    /// Somebody outside who was shown a board by a link or inside another site's page.
    Guest,
}

/// A workspace as the use-cases need it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workspace {
    pub id: WorkspaceId,
    pub slug: String,
    pub name: String,
    pub vertical: Vertical,
    pub currency: Currency,
    /// IANA name, known to the time zone table.
    pub timezone: String,
    pub week_start: WeekStart,
    pub plan: Plan,
    pub demo: bool,
}

/// Proof that an actor may be in a workspace, and as what. Only `workspaces`, `keys` and, for guests, `embeds` make one.
#[derive(Clone, Debug)]
pub struct Scope {
    workspace: Arc<Workspace>,
    role: Role,
    actor: Actor,
    /// For API keys: the permissions the key's scopes grant.
    granted: Option<Arc<[Permission]>>,
}

impl Scope {
    pub(crate) fn new(workspace: Workspace, role: Role, actor: Actor) -> Self {
        Self { workspace: Arc::new(workspace), role, actor, granted: None }
    }

    /// A scope held to the permissions of an API key's scopes.
    pub(crate) fn for_key(workspace: Workspace, key: ApiKeyId, granted: Vec<Permission>) -> Self {
        Self {
            workspace: Arc::new(workspace),
            role: Role::Editor,
            actor: Actor::Key(key),
            granted: Some(granted.into()),
        }
    }

    /// The same actor, who may read as well: a key that shows boards looks them up.
    pub(crate) fn with_reading(&self) -> Self {
        let granted =
            self.granted.as_ref().map(|granted| granted.iter().copied().chain([Permission::ReadData]).collect());
        Self { granted, ..self.clone() }
    }

    /// The scope behind one window on a board. It reads numbers; [`crate::embeds::Window`] alone holds it, and asks what its board asks.
    pub(crate) fn for_guest(workspace: Workspace) -> Self {
        Self {
            workspace: Arc::new(workspace),
            role: Role::Viewer,
            actor: Actor::Guest,
            granted: Some([Permission::ReadData].into()),
        }
    }

    pub fn workspace(&self) -> &Workspace {
        &self.workspace
    }

    pub fn workspace_id(&self) -> WorkspaceId {
        self.workspace.id
    }

    pub fn role(&self) -> Role {
        self.role
    }

    pub fn actor(&self) -> Actor {
        self.actor
    }

    /// Whether the actor may do that here.
    pub fn allows(&self, permission: Permission) -> bool {
        match &self.granted {
            Some(granted) => granted.contains(&permission),
            None => self.role.allows(permission),
        }
    }

    /// Refuses unless the actor may do that here.
    pub fn require(&self, permission: Permission) -> Result<()> {
        if self.allows(permission) { Ok(()) } else { Err(Error::Forbidden(permission.least_role().code())) }
    }
}
