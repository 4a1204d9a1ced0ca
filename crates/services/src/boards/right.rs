//! What somebody may do with a board.

use crate::{Actor, Error, Result, Scope};
use boards::kept::Right;
use domain::{Permission, Role};
use entity::boards::Model;

/// An actor's right to a board; `None`: for them there is no such board. `named` is what the board's list of people grants; `orphan`
/// whether whoever made it is no member any more.
pub(super) fn right_to(scope: &Scope, row: &Model, named: Option<Right>, orphan: bool) -> Option<Right> {
    if !scope.allows(Permission::ReadData) {
        return None;
    }
    let is_shared = row.access == "workspace";
    let person = match scope.actor() {
        Actor::User(user) => user,
        Actor::System => return Some(Right::Own),
        Actor::Guest => return None,
        Actor::Key(_) | Actor::Visitor => return is_shared.then_some(Right::View),
    };
    let edits = scope.allows(Permission::EditBoards);
    if row.created_by == Some(person.0) {
        return Some(if edits { Right::Own } else { Right::View });
    }
    if scope.role() >= Role::Admin && (is_shared || orphan) {
        return Some(Right::Own);
    }
    let granted = match (is_shared, named) {
        (true, _) if edits => Some(Right::Edit),
        (true, None) => Some(Right::View),
        (_, named) => named,
    };
    granted.map(|right| if edits { right } else { right.min(Right::View) })
}

/// Refuses a right that is too weak.
pub(super) fn at_least(right: Right, needed: Right) -> Result<()> {
    if right >= needed {
        return Ok(());
    }
    Err(Error::Forbidden(match needed {
        Right::Own => Role::Admin.code(),
        _ => Role::Editor.code(),
    }))
}
