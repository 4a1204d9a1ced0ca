//! Boards that leave as files.

use crate::{
    Context, Result, Scope,
    audit::{self, Event},
    boards, store,
};
use domain::Permission;

/// Notes in the audit log that a board, or one of its tiles, left in a format. Not there for whoever may not see the board.
pub async fn note(ctx: &Context, scope: &Scope, board: i64, format: &str, tile: Option<&str>) -> Result<()> {
    scope.require(Permission::ReadData)?;
    let name = boards::open(ctx, scope, board).await?.board.name;
    let detail = match tile {
        Some(tile) => format!("{name}: {format}, tile {tile}"),
        None => format!("{name}: {format}"),
    };
    let event = Event::new("board.exported", format!("board:{board}")).detail(detail);
    let (workspace, now) = (scope.workspace_id(), ctx.now_ms());
    store::write(&ctx.db, async |tx| audit::record(tx, now, workspace, scope.actor(), event).await).await
}
