//! How Spanish-speaking owners speak of their figures: verbs and the things they are done to, one family a line.

mod plans;
mod reach;
mod shop;

/// A figure's key and the patterns that name it.
pub(super) const FAMILIES: &[&[(&str, &[&str])]] = &[shop::FAMILIES, reach::FAMILIES, plans::FAMILIES];
