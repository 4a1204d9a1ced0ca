//! The three languages of the product.

use serde::{Deserialize, Serialize};

/// A language of the interface, with the number and date habits that go with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Locale {
    #[default]
    En,
    Es,
    Pt,
}

impl Locale {
    /// Every language, in the order menus show them.
    pub const ALL: [Self; 3] = [Self::En, Self::Es, Self::Pt];

    /// The two-letter code: `en`, `es`, `pt`.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Es => "es",
            Self::Pt => "pt",
        }
    }

    /// Reads a code or a language tag (`pt-BR`); `None` for any other language.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|locale| locale.code().eq_ignore_ascii_case(primary))
    }

    /// The first language of an `Accept-Language` header that the product speaks, else English.
    pub fn from_accept_language(header: &str) -> Self {
        header.split(',').filter_map(|part| part.split(';').next()).find_map(Self::parse).unwrap_or_default()
    }
}

/// A text in every language of the product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    pub en: &'static str,
    pub es: &'static str,
    pub pt: &'static str,
}

impl Text {
    /// The text in one language.
    pub fn get(&self, locale: Locale) -> &'static str {
        match locale {
            Locale::En => self.en,
            Locale::Es => self.es,
            Locale::Pt => self.pt,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_language_tags_and_headers() {
        assert_eq!(Locale::parse("pt-BR"), Some(Locale::Pt));
        assert_eq!(Locale::parse("de"), None);
        assert_eq!(Locale::from_accept_language("de-DE,es-AR;q=0.8,en;q=0.5"), Locale::Es);
        assert_eq!(Locale::from_accept_language(""), Locale::En);
    }
}
