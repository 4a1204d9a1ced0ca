//! Tiles that are sent to a board from elsewhere.

use super::{make, rows, steps};
use crate::{Context, Error, Result, Scope, ids, store};
use boards::{Board, Edit, Face, Tile, TileId, grid, kept::Right};

/// Where a tile goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Board(i64),
    /// A board that is made for it, under this name.
    New(String),
}

/// Puts a tile at the first free place of a board, and tells which board that is.
pub async fn send(ctx: &Context, scope: &Scope, target: Target, face: Face) -> Result<i64> {
    let tile = TileId::of(ids::random().unsigned_abs());
    let id = match target {
        Target::New(name) => {
            let mut board = Board::named(name.trim());
            board.add(tile, face);
            return make::create(ctx, scope, board, "").await;
        }
        Target::Board(id) => id,
    };
    store::write(&ctx.db, async |tx| {
        let found = rows::find(tx, scope, id, Right::Edit, true).await?;
        if found.row.archived_at.is_some() {
            return Err(Error::Conflict("the board is archived: restore it first".into()));
        }
        let mut board = found.board()?;
        let (w, h) = face.widget.usual_size();
        let place = grid::free(&board.places(), w, h, grid::COLUMNS);
        let tile = Tile { id: tile.clone(), place, face: face.clone() };
        steps::make(tx, ctx, scope, &found.row, &mut board, vec![Edit::Add { tile }]).await?;
        Ok(id)
    })
    .await
}
