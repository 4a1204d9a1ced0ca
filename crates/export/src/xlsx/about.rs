//! The first sheet: which board, over which days, through which filters, when, and what its metrics mean.

use super::look::Looks;
use crate::{Document, Tile, words};
use rust_xlsxwriter::{Format, Worksheet, XlsxError};
use semantic::Table;

/// Longest text of a cell, in characters.
const MOST: usize = 32_000;

pub(super) fn write(
    sheet: &mut Worksheet,
    document: &Document,
    sheets: &[(String, &Tile, &Table)],
    looks: &Looks,
) -> Result<(), XlsxError> {
    let mut page = Page { sheet, row: 1, looks };
    page.sheet.set_column_width(0, 24)?.set_column_width(1, 40)?.set_column_width(2, 60)?.set_column_width(3, 40)?;
    page.sheet.write_string_with_format(0, 0, cut(&document.title), &looks.title)?;
    facts(&mut page, document)?;
    page.row += 1;
    let locale = document.locale;
    page.heads(&[words::SHEET, words::TILE, words::NOTES, words::PERIOD].map(|word| word.get(locale)))?;
    for (name, tile, table) in sheets {
        let mut notes: Vec<&str> = vec![&tile.note];
        notes.extend(table.warnings.iter().map(String::as_str));
        notes.retain(|note| !note.is_empty());
        let days = format!("{} – {}", table.period.from, table.period.to);
        page.line(&[name, &tile.title, &notes.join(" "), &days])?;
    }
    if !document.definitions.is_empty() {
        page.row += 1;
        page.heads(&[words::METRIC, words::DEFINITIONS, words::MEANING, words::FORMULA].map(|word| word.get(locale)))?;
        for one in &document.definitions {
            page.line(&[&one.key, &one.label, &one.meaning, &one.formula])?;
        }
    }
    Ok(())
}

fn facts(page: &mut Page<'_>, document: &Document) -> Result<(), XlsxError> {
    let locale = document.locale;
    let days = |period: domain::Period| format!("{} – {}", period.from, period.to);
    page.fact(words::NOTES.get(locale), &document.note)?;
    page.fact(words::WORKSPACE.get(locale), &document.workspace)?;
    page.fact(words::PERIOD.get(locale), &days(document.period))?;
    page.fact(words::COMPARED.get(locale), &document.comparison.map(days).unwrap_or_default())?;
    page.fact(words::FILTERS.get(locale), &words::filters(&document.filters, locale))?;
    page.fact(words::CURRENCY.get(locale), document.currency.code())?;
    page.fact(words::TIME_ZONE.get(locale), &document.time_zone)?;
    let changed = document.data_changed.map(|moment| words::moment(moment, locale));
    page.fact(words::DATA_AS_OF.get(locale), &changed.unwrap_or_default())?;
    page.fact(words::GENERATED.get(locale), &words::moment(document.generated, locale))
}

struct Page<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
    looks: &'a Looks,
}

impl Page<'_> {
    /// A name and what it is; nothing where that is empty.
    fn fact(&mut self, name: &str, text: &str) -> Result<(), XlsxError> {
        if text.is_empty() {
            return Ok(());
        }
        self.sheet.write_string_with_format(self.row, 0, name, &self.looks.name)?;
        self.sheet.write_string_with_format(self.row, 1, cut(text), &self.looks.text)?;
        self.row += 1;
        Ok(())
    }

    fn heads(&mut self, heads: &[&str]) -> Result<(), XlsxError> {
        let look = self.looks.head.clone();
        self.write(heads, &look)
    }

    fn line(&mut self, texts: &[&str]) -> Result<(), XlsxError> {
        let look = self.looks.text.clone();
        self.write(texts, &look)
    }

    fn write(&mut self, texts: &[&str], look: &Format) -> Result<(), XlsxError> {
        for (place, text) in (0..).zip(texts) {
            self.sheet.write_string_with_format(self.row, place, cut(text), look)?;
        }
        self.row += 1;
        Ok(())
    }
}

fn cut(text: &str) -> String {
    text.chars().take(MOST).collect()
}
