//! How English-speaking owners speak of their figures: verbs and the things they are done to, one family a line.

mod plans;
mod reach;
mod shop;

/// A figure's key and the patterns that name it.
type Family = (&'static str, &'static [&'static str]);

pub(super) const FAMILIES: &[&[Family]] = &[shop::FAMILIES, reach::FAMILIES, plans::FAMILIES];
