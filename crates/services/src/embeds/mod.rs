//! Boards shown outside: public links, and tokens with which other sites' pages show a board, a tile or a number.
//!
//! A secret or a token opens a [`Window`], and nothing else. What it shows is the row in the database, never what an address says; it shows
//! it for as long as whoever made it may still show that board to others.

mod links;
mod make;
mod open;
mod standing;
mod token;
mod window;

pub use links::{LinkDraft, create as create_link, list as links, revoke as revoke_link};
pub use make::{create, list, revoke};
pub use open::{Opened, Proof, Refusal, open, open_link};
pub use window::Window;

use crate::Result;
use domain::WorkspaceId;
use entity::{board_links, embed_tokens};
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter};

/// Tokens in force that a workspace may have.
pub const MOST: u64 = 20_000;
/// Links in force that a board may have.
pub const MOST_LINKS: usize = 50;
/// The longest that a link with an end may last, in days.
pub const MOST_DAYS: u32 = 3_650;
/// A use is noted at most that often, in milliseconds.
const USED_EVERY: i64 = 60_000;
/// Tokens that ended are listed for that long, in milliseconds.
const KEPT: i64 = 7 * 86_400_000;

/// Removes what shows a board outside, for good.
pub(crate) async fn delete_of(db: &impl ConnectionTrait, workspace: WorkspaceId, board: i64) -> Result<()> {
    board_links::Entity::delete_in(workspace).filter(board_links::Column::BoardId.eq(board)).exec(db).await?;
    embed_tokens::Entity::delete_in(workspace).filter(embed_tokens::Column::BoardId.eq(board)).exec(db).await?;
    Ok(())
}
