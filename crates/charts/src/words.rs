//! The few words a chart adds of its own.

use domain::{Locale, locale::Text};

pub(crate) const OTHER: Text = Text { en: "Other", es: "Otros", pt: "Outros" };
pub(crate) const TOTAL: Text = Text { en: "Total", es: "Total", pt: "Total" };
pub(crate) const BY: Text = Text { en: "by", es: "por", pt: "por" };
pub(crate) const HIGHEST: Text = Text { en: "Highest", es: "Máximo", pt: "Maior" };
pub(crate) const LOWEST: Text = Text { en: "Lowest", es: "Mínimo", pt: "Menor" };
/// Heads of a funnel's shares.
pub(crate) const OF_PREVIOUS: Text = Text { en: "of previous", es: "del anterior", pt: "do anterior" };
pub(crate) const OF_FIRST: Text = Text { en: "of first", es: "del primero", pt: "do primeiro" };
const COMPARED: Text = Text { en: "Compared with", es: "Comparado con", pt: "Comparado com" };
const NOT_SHOWN: Text = Text { en: "not shown", es: "sin mostrar", pt: "não mostrados" };

/// `Compared with 1–21 Oct.`
pub(crate) fn compared(period: &str, locale: Locale) -> String {
    format!("{} {period}.", COMPARED.get(locale))
}

/// `5 not shown.`
pub(crate) fn not_shown(count: usize, locale: Locale) -> String {
    format!("{count} {}.", NOT_SHOWN.get(locale))
}
