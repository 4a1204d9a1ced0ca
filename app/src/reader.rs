//! The reader: language and theme, the same on the server and in the browser.

use domain::Locale;
use serde::{Deserialize, Serialize};

/// The cookies that hold the reader's choices. Sign-in and the profile keep them equal to the user's.
pub const LOCALE_COOKIE: &str = "bos_locale";
pub const THEME_COOKIE: &str = "bos_theme";

/// Light, dark, or as the system is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The name stored and sent: `system`, `light`, `dark`.
    pub fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.code() == code)
    }

    /// What stands in `data-theme` of the document; nothing where the system decides.
    pub fn attribute(self) -> Option<&'static str> {
        (self != Self::System).then(|| self.code())
    }
}

/// Who reads: in which language, in which theme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reader {
    pub locale: Locale,
    pub theme: Theme,
}

impl Reader {
    /// On the server from the request's cookies and `Accept-Language`; in the browser from the document the server sent.
    pub fn current() -> Self {
        #[cfg(feature = "ssr")]
        {
            crate::server::request::reader()
        }
        #[cfg(not(feature = "ssr"))]
        {
            let attribute = crate::browser::document_attribute;
            Self {
                locale: attribute("lang").and_then(|tag| Locale::parse(&tag)).unwrap_or_default(),
                theme: attribute("data-theme").and_then(|code| Theme::parse(&code)).unwrap_or_default(),
            }
        }
    }
}
