//! How an embed looks: choices, never style of somebody's own.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the reader's system has it.
    #[default]
    Auto,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// Fonts that the reader's device has: none is loaded from anywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Font {
    #[default]
    System,
    Serif,
    Rounded,
    Mono,
}

impl Font {
    pub const ALL: [Self; 4] = [Self::System, Self::Serif, Self::Rounded, Self::Mono];

    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Serif => "serif",
            Self::Rounded => "rounded",
            Self::Mono => "mono",
        }
    }
}

/// A colour as `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Accent(String);

impl Accent {
    /// Reads it, or says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let is_hex = |digits: &str| digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        match text.strip_prefix('#') {
            Some(digits) if is_hex(digits) => Ok(Self(text.to_ascii_lowercase())),
            _ => {
                let shown: String = text.chars().take(40).collect();
                Err(format!("'{shown}' is no colour: write one like #2563eb"))
            }
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Accent {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text)
    }
}

impl From<Accent> for String {
    fn from(accent: Accent) -> Self {
        accent.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_but_a_colour_is_a_colour() {
        let check = |text: &str, is_one: bool| assert_eq!(Accent::parse(text).is_ok(), is_one, "{text}");
        check("#2563eb", true);
        check("#2563EB", true);
        for wrong in [
            "",
            "#",
            "red",
            "#fff",
            "#2563eb80",
            "#2563e",
            "2563eb",
            "#2563eg",
            "#2563eb;}body{background:url(//evil.example)}",
            "</style><script>alert(1)</script>",
            "url(javascript:alert(1))",
            "#12345\u{ff10}",
        ] {
            check(wrong, false);
        }
        assert!(serde_json::from_str::<Theme>("\"</style><script>\"").is_err());
        assert!(serde_json::from_str::<Font>("\"Arial;}*{x\"").is_err());
    }
}
