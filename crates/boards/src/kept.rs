//! A board as it is kept: what its readers are told. Times are milliseconds since the Unix epoch.

use crate::{Board, Edit, View};
use serde::{Deserialize, Serialize};

/// What somebody may do with a board. Each may do everything the one before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Right {
    View,
    Edit,
    /// Share, archive and delete it.
    Own,
}

/// Who sees a board besides whoever made it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Access {
    /// The people it is shared with by name.
    #[default]
    Private,
    /// Everyone in the workspace; editors may edit it.
    Workspace,
}

impl Access {
    /// The name stored and sent.
    pub fn code(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Workspace => "workspace",
        }
    }
}

/// A board in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    pub id: i64,
    pub name: String,
    pub note: String,
    /// Empty: in none.
    pub folder: String,
    pub tiles: usize,
    pub access: Access,
    pub right: Right,
    pub favourite: bool,
    /// Who made it; `None` for somebody who is gone, and for no person.
    pub owner: Option<String>,
    pub is_mine: bool,
    pub updated_at: i64,
    /// When the reader looked at it last.
    pub seen_at: Option<i64>,
    pub archived: bool,
}

/// A board with everything around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opened {
    pub id: i64,
    pub board: Board,
    pub version: i64,
    pub folder: String,
    pub access: Access,
    pub right: Right,
    pub favourite: bool,
    pub owner: Option<String>,
    pub updated_by: Option<String>,
    pub updated_at: i64,
    pub archived: bool,
    /// The views that the reader may choose from, by name.
    pub views: Vec<KeptView>,
    /// The one of them that the board begins with for the reader.
    pub begins_with: Option<i64>,
}

impl Opened {
    /// What the board begins with for the reader: a kept view, else its own.
    pub fn begins(&self) -> &View {
        let kept = self.views.iter().find(|view| Some(view.id) == self.begins_with);
        kept.map_or(&self.board.view, |kept| &kept.view)
    }
}

/// A view that is kept under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptView {
    pub id: i64,
    pub name: String,
    pub view: View,
    /// Whether everyone who sees the board sees it.
    pub shared: bool,
    /// Whether the reader may change it.
    pub may_change: bool,
    /// Whether the board begins with it for everyone who chose no other.
    pub begins: bool,
}

/// What became of edits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "status", rename_all = "snake_case")]
pub enum Saved {
    /// They are made. `board` is the board as it is now where others changed it meanwhile.
    Made { version: i64, board: Option<Board> },
    /// Somebody changed the same meanwhile; nothing was made.
    Clash {
        version: i64,
        board: Board,
        /// The tile that both changed; `None`: the name, the view or the phone's layout.
        tile: Option<String>,
        by: Option<String>,
    },
}

/// What somebody did to a board. The board can be brought back to what it was after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub version: i64,
    pub by: Option<String>,
    pub at: i64,
    pub edits: Vec<Edit>,
}

/// What a person named on a board may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum May {
    View,
    /// As far as the person's role allows.
    Edit,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    pub user: i64,
    pub name: String,
    /// `None`: not shared with.
    pub may: Option<May>,
}

/// Whom a board is for, and everyone it could be for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sharing {
    pub access: Access,
    /// The members but whoever made the board, by name.
    pub people: Vec<Person>,
}
