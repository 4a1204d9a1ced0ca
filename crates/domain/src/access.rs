//! Roles in a workspace and what each may do.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A member's role. Each role may do everything the one before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Viewer,
    Editor,
    Admin,
    Owner,
}

impl Role {
    pub const ALL: [Self; 4] = [Self::Viewer, Self::Editor, Self::Admin, Self::Owner];

    /// The name stored and sent: `viewer`, `editor`, `admin`, `owner`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Viewer => "viewer",
            Self::Editor => "editor",
            Self::Admin => "admin",
            Self::Owner => "owner",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == code)
    }

    /// Whether this role may do that.
    pub fn allows(self, permission: Permission) -> bool {
        self >= permission.least_role()
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Something a member, or an API key with that scope, may do in a workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Permission {
    /// See numbers: queries, questions, the catalogue, the overview.
    ReadData,
    /// Bring files in, load demo data, see imports.
    ImportData,
    /// Define metrics of the workspace's own.
    EditMetrics,
    /// Keep, rename and delete queries of the workspace.
    SaveQueries,
    /// Make boards, and change those that are shared for it.
    EditBoards,
    /// Show boards to people outside: by public links, and inside the pages of other sites.
    ShareBoards,
    /// Change the workspace's name, currency, time zone.
    ManageWorkspace,
    /// See and change who belongs to the workspace.
    ManageMembers,
    /// Make and revoke API keys.
    ManageKeys,
}

impl Permission {
    pub const ALL: [Self; 9] = [
        Self::ReadData,
        Self::ImportData,
        Self::EditMetrics,
        Self::SaveQueries,
        Self::EditBoards,
        Self::ShareBoards,
        Self::ManageWorkspace,
        Self::ManageMembers,
        Self::ManageKeys,
    ];

    /// The lowest role that has it.
    pub fn least_role(self) -> Role {
        match self {
            Self::ReadData => Role::Viewer,
            Self::ImportData | Self::EditMetrics | Self::SaveQueries | Self::EditBoards | Self::ShareBoards => {
                Role::Editor
            }
            Self::ManageWorkspace | Self::ManageMembers | Self::ManageKeys => Role::Admin,
        }
    }

    /// The API-key scope that grants it: `read`, `import`, `embed`, or `None` where no key may.
    pub fn scope(self) -> Option<&'static str> {
        match self {
            Self::ReadData => Some("read"),
            Self::ImportData => Some("import"),
            Self::ShareBoards => Some("embed"),
            Self::EditMetrics
            | Self::SaveQueries
            | Self::EditBoards
            | Self::ManageWorkspace
            | Self::ManageMembers
            | Self::ManageKeys => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_ordered() {
        assert!(Role::Viewer.allows(Permission::ReadData));
        assert!(!Role::Viewer.allows(Permission::ImportData));
        assert!(Role::Editor.allows(Permission::ImportData));
        assert!(!Role::Editor.allows(Permission::ManageKeys));
        assert!(Role::Owner.allows(Permission::ManageMembers));
    }
}
