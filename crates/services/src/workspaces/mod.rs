//! Workspaces: making them, who belongs to them, and the proofs of membership.

mod create;
mod members;
mod mine;
mod scopes;
mod slug;
mod update;

pub use create::{NewWorkspace, create, ensure_demo, week_start_of};
pub use members::{Member, add_member, change_role, members, remove_member};
pub use mine::{DataState, Membership, data_state, first_workspace_of, get, list};
pub(crate) use scopes::scope_for_key;
pub use scopes::{demo_scope, scope_for_cli, scope_for_member};
pub use update::{Changes, update};

use crate::{Error, Result, access::Workspace};
use domain::{Currency, Plan, Vertical, WeekStart, WorkspaceId};
use entity::workspaces::Model;

/// A workspace for the program's own work, which has no person's scope.
pub(crate) async fn find(ctx: &crate::Context, id: WorkspaceId) -> Result<Workspace> {
    let row = entity::workspaces::Entity::by_id(id).one(&ctx.db).await?;
    read(row.ok_or(Error::NotFound("workspace"))?)
}

/// Reads a stored row. What it holds was checked when it was written, so anything else is our own fault.
fn read(row: Model) -> Result<Workspace> {
    let broken = |what: &str| Error::internal(format!("workspace {} has a bad {what}", row.id));
    Ok(Workspace {
        id: WorkspaceId(row.id),
        vertical: Vertical::parse(&row.vertical).ok_or_else(|| broken("vertical"))?,
        currency: Currency::parse(&row.currency).map_err(|_| broken("currency"))?,
        week_start: read_week_start(&row.week_start).ok_or_else(|| broken("week start"))?,
        plan: Plan::parse(&row.plan).ok_or_else(|| broken("plan"))?,
        slug: row.slug,
        name: row.name,
        timezone: row.timezone,
        demo: row.demo,
    })
}

/// `monday` or `sunday`.
fn week_start_code(week: WeekStart) -> &'static str {
    match week {
        WeekStart::Monday => "monday",
        WeekStart::Sunday => "sunday",
    }
}

fn read_week_start(code: &str) -> Option<WeekStart> {
    [WeekStart::Monday, WeekStart::Sunday].into_iter().find(|week| week_start_code(*week) == code)
}
