//! All rows of a sheet as CSV, piece by piece.

use super::{Found, Wanted, no_sheet};
use crate::queries::run::within;
use crate::queries::snapshot::{DataState, Snapshot};
use crate::{Context, Error, Result, Scope};
use domain::{Locale, Permission, locale::Text};
use semantic::Value;
use semantic::behind::{Page, RowCell, RowView};

/// Rows of an export; what comes after is cut, and the last line says so.
pub const MOST_ROWS: u64 = 100_000;
const PIECE: u64 = 1_000;

const CUT: Text = Text {
    en: "Cut after {rows} rows: choose fewer days or a filter to get the rest",
    es: "Cortado tras {rows} filas: elige menos días o un filtro para ver el resto",
    pt: "Cortado após {rows} linhas: escolha menos dias ou um filtro para ver o restante",
};

/// The rows of a sheet as CSV text with a header line. Every piece sees the data as they are then.
pub struct RowsCsv {
    ctx: Context,
    scope: Scope,
    wanted: Wanted,
    locale: Locale,
    written: u64,
    begun: bool,
    ended: bool,
}

/// Begins an export. What is wrong with the request is said here, before anything is sent.
pub async fn csv(ctx: &Context, scope: &Scope, wanted: Wanted, locale: Locale) -> Result<RowsCsv> {
    scope.require(Permission::ReadData)?;
    let wanted = Wanted { after: None, ..wanted };
    let export =
        RowsCsv { ctx: ctx.clone(), scope: scope.clone(), wanted, locale, written: 0, begun: false, ended: false };
    export.page(1).await?;
    Ok(export)
}

impl RowsCsv {
    /// The next piece; `None` at the end.
    pub async fn next(&mut self) -> Result<Option<Vec<u8>>> {
        if self.ended {
            return Ok(None);
        }
        let size = PIECE.min(MOST_ROWS - self.written);
        let page = self.page(size).await?;
        let mut out = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        if !self.begun {
            self.begun = true;
            out.write_record(header(&page)).map_err(Error::internal)?;
        }
        for row in &page.rows {
            out.write_record(record(&page, row)).map_err(Error::internal)?;
        }
        self.written += page.rows.len() as u64;
        self.ended = page.next.is_none() || self.written >= MOST_ROWS;
        if self.ended && page.next.is_some() {
            let said = CUT.get(self.locale).replace("{rows}", &self.written.to_string());
            out.write_record([said]).map_err(Error::internal)?;
        }
        self.wanted.after = page.next;
        out.into_inner().map(Some).map_err(|error| Error::internal(error.to_string()))
    }

    async fn page(&self, size: u64) -> Result<Page> {
        let page = async |db: &Snapshot, _: &DataState| {
            let found = Found::new(db, &self.ctx, &self.scope, &self.wanted, self.locale).await?;
            let sheet = found.sheets.get(self.wanted.sheet);
            let sheet = sheet.ok_or_else(|| no_sheet(self.wanted.sheet, found.sheets.len()))?;
            found.page(sheet, &self.wanted, size, self.locale).await
        };
        within(&self.ctx, &self.scope, page).await
    }
}

/// The columns' names; after the fields, the currency that the row's own amounts are in.
fn header(page: &Page) -> Vec<String> {
    let mut cells = Vec::new();
    for column in &page.columns {
        if column.holds == RowCell::Added {
            cells.push("currency".to_owned());
        }
        cells.push(inert(&column.label));
        if column.holds == RowCell::Text {
            cells.push(inert(&format!("{} (name)", column.label)));
        }
    }
    cells
}

fn record(page: &Page, row: &RowView) -> Vec<String> {
    let mut cells = Vec::new();
    for ((column, value), name) in page.columns.iter().zip(&row.cells).zip(&row.names) {
        if column.holds == RowCell::Added {
            cells.push(row.currency.map(String::from).unwrap_or_default());
        }
        cells.push(match (column.holds, value) {
            (_, Value::Null) => String::new(),
            (_, Value::Count(count)) => count.to_string(),
            (RowCell::Text, Value::Text(text)) => inert(text),
            (_, Value::Text(text)) => text.clone(),
        });
        if column.holds == RowCell::Text {
            cells.push(name.as_deref().map(inert).unwrap_or_default());
        }
    }
    cells
}

/// Text that a spreadsheet shows rather than runs: what it would take for a formula gets an apostrophe before it.
fn inert(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
