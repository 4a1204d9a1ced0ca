//! Boards shown outside: by public links, and inside the pages of other sites. Times are milliseconds since the Unix epoch.

mod origin;
mod skin;

pub use origin::Origin;
pub use skin::{Accent, Font, Theme};

use crate::TileId;
use semantic::Filter;
use serde::{Deserialize, Serialize};

/// How long an embed lasts where nobody says otherwise, in seconds.
pub const USUAL_SECONDS: u32 = 3_600;
pub const SHORTEST_SECONDS: u32 = 60;
pub const LONGEST_SECONDS: u32 = 86_400;
/// Most sites that may show one embed.
pub const MAX_ORIGINS: usize = 20;
/// Most filters that are locked.
pub const MAX_LOCKED: usize = 10;

/// What is shown of a board.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Show {
    #[default]
    Board,
    /// One tile as it is.
    Tile,
    /// A tile's first metric over its whole period, as one number.
    Number,
}

impl Show {
    pub const ALL: [Self; 3] = [Self::Board, Self::Tile, Self::Number];

    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Tile => "tile",
            Self::Number => "number",
        }
    }
}

/// What an embed shows, to which sites, through which filters, and how it looks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    pub board: i64,
    #[serde(default)]
    pub show: Show,
    /// Of a tile or a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tile: Option<TileId>,
    /// The sites whose pages may show it.
    pub origins: Vec<Origin>,
    /// Filters that hold for every tile and that whoever looks can't lift.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<Filter>,
    #[serde(default)]
    pub theme: Theme,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accent: Option<Accent>,
    #[serde(default)]
    pub font: Font,
    #[serde(default)]
    pub hide_header: bool,
    /// How long it lasts, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<u32>,
}

impl Wanted {
    /// A whole board for one site.
    pub fn of(board: i64, origin: Origin) -> Self {
        Self {
            board,
            show: Show::Board,
            tile: None,
            origins: vec![origin],
            filters: Vec::new(),
            theme: Theme::Auto,
            accent: None,
            font: Font::System,
            hide_header: false,
            expires_in: None,
        }
    }
}

/// A public link as those who share a board see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    pub id: i64,
    pub has_password: bool,
    /// Who made it; `None` for somebody who is gone.
    pub by: Option<String>,
    pub created_at: i64,
    pub expires_at: Option<i64>,
    pub last_used_at: Option<i64>,
    pub revoked_at: Option<i64>,
}

impl Link {
    /// Whether it opens anything at that time.
    pub fn is_live(&self, now: i64) -> bool {
        self.revoked_at.is_none() && self.expires_at.is_none_or(|end| now < end)
    }
}

/// A link just made: the only time its address is there to be seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkMade {
    pub id: i64,
    pub url: String,
    pub expires_at: Option<i64>,
}

/// An embed as those who may make some see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Embed {
    pub id: i64,
    pub wanted: Wanted,
    /// Who made it: a person's name, or a key's; `None` for one who is gone.
    pub by: Option<String>,
    pub created_at: i64,
    pub expires_at: i64,
    pub last_used_at: Option<i64>,
    pub revoked_at: Option<i64>,
}

impl Embed {
    /// Whether it shows anything at that time.
    pub fn is_live(&self, now: i64) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }
}

/// An embed just made: the only time its token is there to be seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmbedMade {
    pub id: i64,
    pub token: String,
    pub url: String,
    pub expires_at: i64,
}
