//! Every text of the interface, in the three languages of the product, side by side.
//!
//! One file an area, one `texts!` block each: the key, then English, Spanish, Portuguese. A key that lacks a language doesn't
//! compile. A new area is one file here, a `mod` line, and a field in [`Strings`]:
//!
//! ```ignore
//! // i18n/ask.rs
//! texts! { Ask {
//!     title: "Ask", "Preguntar", "Perguntar";
//!     rows: "{count} rows", "{count} filas", "{count} linhas";
//! } }
//!
//! // in a component
//! let t = use_i18n();
//! view! { <h1>{t.ask.title}</h1> <p>{fill(t.ask.rows, &[("count", "12")])}</p> }
//! ```
//!
//! `t.locale` is the reader's language, for numbers and dates. A change of language loads the page anew, so texts are plain
//! `&'static str` and never signals. Names of metrics and dimensions aren't here: they come with the catalogue.

#[macro_use]
mod texts;

mod ask;
mod auth;
mod boards;
mod common;
pub mod currencies;
mod errors;
mod explore;
mod frame;
mod import;
mod landing;
mod metrics;
mod models;
mod onboarding;
mod outside;
mod overview;
mod palette;
mod rates;
mod settings;
mod taught;
mod widgets;
mod words;

use crate::reader::Reader;
use domain::Locale;
use leptos::prelude::use_context;
use std::ops::Deref;

pub use texts::fill;

areas! {
    ask: ask::Ask,
    auth: auth::Auth,
    boards: boards::Boards,
    common: common::Common,
    errors: errors::Errors,
    explore: explore::Explore,
    frame: frame::FrameTexts,
    import: import::Import,
    landing: landing::Landing,
    metrics: metrics::Metrics,
    models: models::Models,
    onboarding: onboarding::Onboarding,
    outside: outside::Outside,
    overview: overview::Overview,
    palette: palette::Palette,
    rates: rates::Rates,
    settings: settings::Settings,
    taught: taught::Taught,
    widgets: widgets::Widgets,
    words: words::Words,
}

/// The texts in the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct I18n {
    pub locale: Locale,
    strings: &'static Strings,
}

impl I18n {
    /// The texts themselves, which live as long as the program.
    pub fn texts(self) -> &'static Strings {
        self.strings
    }
}

impl Deref for I18n {
    type Target = Strings;

    fn deref(&self) -> &Strings {
        self.strings
    }
}

/// The texts for a component.
pub fn use_i18n() -> I18n {
    in_locale(use_context::<Reader>().unwrap_or_else(Reader::current).locale)
}

/// The texts in that language.
pub fn in_locale(locale: Locale) -> I18n {
    I18n { locale, strings: strings(locale) }
}

/// A language by its own name.
pub fn native_name(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "English",
        Locale::Es => "Español",
        Locale::Pt => "Português",
    }
}
