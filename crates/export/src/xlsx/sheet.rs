//! A table as a sheet: typed cells, the comparison beside each metric, totals below, the head held in sight.

use super::look::Looks;
use crate::{cells, words};
use domain::{Day, Grain, Locale};
use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet, XlsxError};
use semantic::{Column, Table, Value, format};

/// Rows that a sheet can hold below its head, with room for totals.
const MOST_ROWS: usize = 1_048_570;

pub(super) fn write(sheet: &mut Worksheet, table: &Table, locale: Locale, looks: &Looks) -> Result<(), XlsxError> {
    let mut place = 0;
    for (at, column) in table.columns.iter().enumerate() {
        if !cells::is_metric(column) {
            names(sheet, table, at, column, place, locale, looks)?;
            place += 1;
            continue;
        }
        figures(sheet, place, &column.label, (&table.rows, &table.totals), at, column, looks, table)?;
        place += 1;
        if let Some(other) = &table.comparison {
            let head = format!("{} ({} – {})", column.label, other.period.from, other.period.to);
            figures(sheet, place, &head, (&other.rows, &other.totals), at, column, looks, table)?;
            place += 1;
        }
    }
    sheet.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    Ok(())
}

fn total_row(table: &Table) -> Option<u32> {
    let rows = u32::try_from(table.rows.len().min(MOST_ROWS)).ok()?;
    cells::has_totals(table).then_some(rows + 1)
}

/// A metric's column: numbers as numbers; no value leaves a cell empty.
#[allow(clippy::too_many_arguments)]
fn figures(
    sheet: &mut Worksheet,
    place: u16,
    head: &str,
    (rows, totals): (&[Vec<Value>], &[Value]),
    at: usize,
    column: &Column,
    looks: &Looks,
    table: &Table,
) -> Result<(), XlsxError> {
    sheet.write_string_with_format(0, place, head, &looks.head_figure)?;
    sheet.set_column_width(place, 18.0)?;
    let format = looks.figure(column, false);
    for (row, values) in (1..).zip(rows.iter().take(table.rows.len().min(MOST_ROWS))) {
        figure(sheet, row, place, values.get(at), &format)?;
    }
    if let Some(row) = total_row(table) {
        figure(sheet, row, place, totals.get(at), &looks.figure(column, true))?;
    }
    Ok(())
}

fn figure(
    sheet: &mut Worksheet,
    row: u32,
    place: u16,
    value: Option<&Value>,
    format: &Format,
) -> Result<(), XlsxError> {
    match value.and_then(Value::as_f64) {
        Some(number) => sheet.write_number_with_format(row, place, number, format)?,
        None => sheet.write_blank(row, place, format)?,
    };
    Ok(())
}

/// A dimension's column: steps of time as dates, all others as texts, which spreadsheets never run as formulas.
fn names(
    sheet: &mut Worksheet,
    table: &Table,
    at: usize,
    column: &Column,
    place: u16,
    locale: Locale,
    looks: &Looks,
) -> Result<(), XlsxError> {
    sheet.write_string_with_format(0, place, &column.label, &looks.head)?;
    sheet.set_column_width(place, 26.0)?;
    let grain = Grain::parse(&column.key).or((column.key == "cohort").then_some(Grain::Month));
    let look = grain.map(Looks::day);
    for (row, values) in (1..).zip(table.rows.iter().take(MOST_ROWS)) {
        let value = values.get(at).unwrap_or(&Value::Null);
        let day = value.as_str().and_then(|text| text.parse::<Day>().ok()).and_then(date);
        match (&look, day) {
            (Some(look), Some(day)) => sheet.write_datetime_with_format(row, place, day, look)?,
            _ => sheet.write_string(row, place, format::cell(table, column, value, locale))?,
        };
    }
    if let Some(row) = total_row(table) {
        let word = if at == 0 { words::TOTAL.get(locale) } else { "" };
        sheet.write_string_with_format(row, place, word, &looks.total)?;
    }
    Ok(())
}

/// `None` for days before 1900, which sheets don't know.
fn date(day: Day) -> Option<ExcelDateTime> {
    let (month, date) = (day.month().try_into().ok()?, day.day_of_month().try_into().ok()?);
    ExcelDateTime::from_ymd(day.year().try_into().ok()?, month, date).ok()
}
