//! A board as somebody sees it at one moment: what every writer of this crate reads.

use boards::Place;
use domain::{Currency, Day, Locale, Period};
use semantic::{FilterOp, Table};

/// A board as it is shown.
#[derive(Clone, Debug)]
pub struct Document {
    pub title: String,
    pub note: String,
    pub workspace: String,
    pub locale: Locale,
    pub currency: Currency,
    /// IANA name.
    pub time_zone: String,
    pub period: Period,
    pub comparison: Option<Period>,
    pub filters: Vec<FilterLine>,
    pub generated: Moment,
    /// When the data changed last; `None` where there is none.
    pub data_changed: Option<Moment>,
    pub brand: Brand,
    /// In reading order.
    pub tiles: Vec<Tile>,
    /// What the metrics of the tiles mean.
    pub definitions: Vec<Definition>,
}

/// A minute in the workspace's time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub day: Day,
    pub hour: u8,
    pub minute: u8,
}

/// A filter in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterLine {
    /// The dimension's name.
    pub name: String,
    pub op: FilterOp,
    /// Display names.
    pub values: Vec<String>,
}

/// What a metric means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    pub key: String,
    pub label: String,
    pub meaning: String,
    pub formula: String,
}

/// Whose document it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brand {
    /// PNG or JPEG; anything else is left out.
    pub logo: Option<Vec<u8>>,
    /// The colour of rules and bars.
    pub accent: Option<Colour>,
    /// Below every page.
    pub footer: String,
}

/// `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// `None` for anything but `#` and six hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        let number =
            digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())??;
        let [_, r, g, b] = number.to_be_bytes();
        Some(Self(r, g, b))
    }

    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// One tile.
#[derive(Clone, Debug)]
pub struct Tile {
    /// Its name within the board.
    pub id: String,
    pub title: String,
    pub note: String,
    pub place: Place,
    /// Days of its own, where they are not the document's.
    pub period: Option<Period>,
    pub body: Body,
    /// The exact numbers behind it; none behind texts and messages.
    pub table: Option<Box<Table>>,
}

/// What is seen of a tile.
#[derive(Clone, Debug)]
pub enum Body {
    Figure(Figure),
    Chart(Chart),
    /// The table itself.
    Table,
    /// Names down, values across.
    Grid(Grid),
    /// From a start to an end by what moved it.
    Steps(Vec<Step>),
    /// Markdown.
    Text(String),
    /// Why there is nothing to see.
    Message(String),
}

/// One number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figure {
    /// Short, to be seen from afar.
    pub value: String,
    /// In full.
    pub exact: String,
    pub delta: Option<Delta>,
    /// What it was, in full.
    pub before: Option<String>,
    pub goal: Option<Goal>,
    /// Its course over the period.
    pub course: Vec<Option<f64>>,
}

/// A change, with its arrow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delta {
    pub text: String,
    pub tone: Tone,
}

/// Whether news is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    Bad,
    Neutral,
}

/// How far a number has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// `64.2% of $ 50,000`.
    pub text: String,
    /// Of the bar, 0–1.
    pub share: f64,
    pub reached: bool,
}

/// A picture drawn by the server, in literal colours on a light ground.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    pub svg: String,
    /// In px.
    pub width: u32,
    pub height: u32,
    /// What it shows, in words.
    pub label: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    pub corner: String,
    pub heads: Vec<String>,
    pub rows: Vec<(String, Vec<String>)>,
}

/// One bar of a bridge.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub label: String,
    pub figure: String,
    pub tone: Tone,
    /// Where the bar begins and how long it is, 0–1.
    pub from: f64,
    pub length: f64,
}

impl Document {
    pub fn tile(&self, id: &str) -> Option<&Tile> {
        self.tiles.iter().find(|tile| tile.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_six_digits_and_nothing_else() {
        let check = |text: &str, expected: Option<Colour>| assert_eq!(Colour::parse(text), expected, "{text}");
        check("#3a5Bd9", Some(Colour(0x3a, 0x5b, 0xd9)));
        check("3a5bd9", None);
        check("#3a5bd", None);
        check("#+a5bd9", None);
        check("red", None);
        check("#3a5bd9\");#eval", None);
        assert_eq!(Colour(1, 2, 255).hex(), "#0102ff");
    }
}
