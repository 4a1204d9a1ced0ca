//! Where a tile stands.

use serde::{Deserialize, Serialize};

/// A rectangle of grid cells, counted from the upper left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub x: u16,
    pub y: u16,
    /// At least 1.
    pub w: u16,
    /// At least 1.
    pub h: u16,
}

impl Place {
    pub const fn new(x: u16, y: u16, w: u16, h: u16) -> Self {
        Self { x, y, w, h }
    }

    /// The first column to its right.
    pub fn right(self) -> u16 {
        self.x.saturating_add(self.w)
    }

    /// The first row below it.
    pub fn bottom(self) -> u16 {
        self.y.saturating_add(self.h)
    }

    /// Whether some column holds both.
    pub fn shares_columns(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right()
    }

    pub fn overlaps(self, other: Self) -> bool {
        self.shares_columns(other) && self.y < other.bottom() && other.y < self.bottom()
    }

    /// The nearest place within so many columns and not taller than `tallest`.
    #[must_use]
    pub fn within(self, columns: u16, tallest: u16) -> Self {
        let w = self.w.clamp(1, columns);
        Self { x: self.x.min(columns - w), y: self.y.min(LOWEST), w, h: self.h.clamp(1, tallest) }
    }
}

/// The lowest row a tile may ask for.
const LOWEST: u16 = 20_000;
