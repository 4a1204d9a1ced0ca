//! The rows behind a number.
//!
//! A cell of an answer is a query of its own: its metric, over its bucket, with its row's values as conditions. The number and
//! its rows are read in one snapshot, so they belong together whatever is imported meanwhile.

mod cursor;
mod export;
mod names;

pub use export::{MOST_ROWS, RowsCsv, csv};

use super::fetch::{Reader, fields};
use super::run::{setting_of, within, wrong};
use super::snapshot::{DataState, Snapshot};
use crate::{Context, Error, Result, Scope, custom_metrics};
use cursor::Cursor;
use domain::{Currency, Day, Locale, Permission};
use names::Names;
use sea_orm::ConnectionTrait;
use semantic::assemble::{self, Field, Measured, Rates, Tally};
use semantic::behind::{At, Behind, Page, RowCell, RowColumn, RowView, SheetView, SideCode};
use semantic::plan::{self, Cell, Holds, Sheet, Side};
use semantic::sql::{self, RowOrder, RowShape, SortBy};
use semantic::{Plan, Query, QueryError, Value, format};
use serde::{Deserialize, Serialize};

/// Rows of a page.
pub const PAGE: u64 = 50;

/// Which rows are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// The query whose answer the number stands in.
    pub query: Query,
    /// One of its metrics.
    pub metric: String,
    /// The values of its row's dimensions, in the order of the answer's columns; none at all for the total.
    pub at: Vec<At>,
    /// Which of the number's sheets, from 0.
    pub sheet: usize,
    /// `day`, `value`, with `-` before it from the latest or largest; empty is `-day`.
    pub sort: String,
    /// A page's `next`.
    pub after: Option<String>,
}

/// The number, what it is made of, and a page of the rows. `Invalid` names what is wrong with the query, the cell (`metric`,
/// `at`), the sheet or the cursor (`after`).
pub async fn rows(ctx: &Context, scope: &Scope, wanted: &Wanted, locale: Locale) -> Result<Behind> {
    scope.require(Permission::ReadData)?;
    let behind = async |db: &Snapshot, _: &DataState| {
        Found::new(db, ctx, scope, wanted, locale).await?.behind(wanted, locale).await
    };
    within(ctx, scope, behind).await
}

/// A cell, planned.
struct Found<'a> {
    reader: Reader<'a, Snapshot>,
    plan: Plan,
    sheets: Vec<Sheet>,
    /// The values of its row, for people.
    whole: Plan,
}

impl<'a> Found<'a> {
    async fn new(db: &'a Snapshot, ctx: &Context, scope: &Scope, wanted: &Wanted, locale: Locale) -> Result<Self> {
        let workspace = scope.workspace();
        let custom = custom_metrics::computed(db, workspace.id, &wanted.query.metrics).await?;
        let setting = setting_of(db, ctx, scope, &wanted.query, &custom).await?;
        let wrong = |error: QueryError| wrong(&error, locale);
        let whole = Plan::new(&wanted.query, &setting, &custom).map_err(wrong)?;
        let cell = Cell::of(&whole, &wanted.query, &wanted.metric, &wanted.at).map_err(wrong)?;
        let mut plan = Plan::new(&cell.query, &setting, &custom).map_err(wrong)?;
        plan.hold_to(cell.conditions, &whole);
        let sheets = plan.sheets(0);
        let reader = Reader { db, workspace: workspace.id, home: workspace.currency };
        Ok(Self { reader, plan, sheets, whole })
    }

    async fn behind(&self, wanted: &Wanted, locale: Locale) -> Result<Behind> {
        let period = self.plan.period.period();
        let (answer, _) = self.reader.answers(&self.plan, false).await?;
        let gaps = self.reader.gaps(&self.plan, &answer, period).await?;
        let table = assemble::table(answer, None, &gaps, locale);
        let (column, value) = table.columns.first().cloned().zip(table.totals.first().cloned()).ok_or_else(none)?;
        let mut sheets = Vec::with_capacity(self.sheets.len());
        for sheet in &self.sheets {
            sheets.push(self.view(sheet, &wanted.metric, locale).await?);
        }
        let page = match self.sheets.get(wanted.sheet) {
            Some(sheet) => self.page(sheet, wanted, PAGE, locale).await?,
            None if wanted.sheet == 0 => Page::default(),
            None => return Err(no_sheet(wanted.sheet, self.sheets.len())),
        };
        let names = Names::of_values(&self.reader, &self.whole, &wanted.at).await?;
        let of_rows = |(dimension, at): &(&&semantic::Dimension, &At)| dimension.grain().is_none() && **at != At::All;
        let at = self.whole.dimensions.iter().zip(&wanted.at).filter(of_rows).map(|(dimension, at)| {
            let shown = |value: &String| {
                let cell = Value::Text(value.clone());
                names
                    .find(dimension.key, value)
                    .unwrap_or_else(|| format::dimension_value(&cell, dimension.key, locale))
            };
            let value = if let At::Is(value) = at { Some(shown(value)) } else { None };
            (dimension.label.get(locale).to_owned(), value)
        });
        Ok(Behind {
            at: at.collect(),
            column,
            value,
            home: self.reader.home,
            period: self.plan.period,
            warnings: table.warnings.clone(),
            sheets,
            sheet: wanted.sheet,
            page,
        })
    }

    /// How many rows a sheet has and what they come to.
    async fn view(&self, sheet: &Sheet, metric: &str, locale: Locale) -> Result<SheetView> {
        let measured = Measured::of(sheet, self.reader.home);
        let rates = self.rates(sheet).await?;
        let (mut count, mut tally) = (0_u64, Tally::default());
        for row in self.reader.db.query_all(&sql::sums(sheet, self.reader.workspace, self.reader.home)).await? {
            let rows: i64 = row.try_get_by_index(0)?;
            let code: String = row.try_get_by_index(1)?;
            let (day, sum): (i64, i64) = (row.try_get_by_index(2)?, row.try_get_by_index(3)?);
            count = count.saturating_add(rows.unsigned_abs());
            tally.add(measured, sum, Currency::parse(&code).ok(), to_day(day), &rates);
        }
        Ok(SheetView {
            label: sheet.kind.label().get(locale).to_owned(),
            metric: (sheet.metric.key != metric).then(|| sheet.metric.label.get(locale).to_owned()),
            side: match sheet.side {
                Side::Whole => SideCode::Whole,
                Side::Numerator => SideCode::Numerator,
                Side::Denominator => SideCode::Denominator,
            },
            rows: count,
            total: measured.total(&tally),
            unit: measured.unit,
        })
    }

    async fn page(&self, sheet: &Sheet, wanted: &Wanted, size: u64, locale: Locale) -> Result<Page> {
        let (by, order) = sort(&wanted.sort)?;
        let shape = RowShape::of(sheet);
        let cursor = wanted.after.as_deref().map(|text| Cursor::read(text, shape.keys)).transpose()?;
        let (workspace, home) = (self.reader.workspace, self.reader.home);
        let position = cursor.as_ref().map(Cursor::position);
        let select = sql::rows(sheet, workspace, home, (by, order), position.as_ref(), size.saturating_add(1));
        let cells = RowShape::cells(sheet);
        let found = self.reader.db.query_all(&select).await?;
        let mut found = found.iter().map(|row| fields(row, &cells)).collect::<Result<Vec<_>>>()?;
        let more = found.len() as u64 > size;
        found.truncate(usize::try_from(size).unwrap_or(usize::MAX));
        let before = cursor.as_ref().map_or(0, |cursor| cursor.before);
        let next = found.last().filter(|_| more).map(|row| Cursor::at(row, shape, before + found.len() as u64).write());
        let rates = self.rates(sheet).await?;
        let names = Names::of_rows(&self.reader, sheet, &found).await?;
        let measured = Measured::of(sheet, home);
        let rows =
            found.into_iter().map(|row| row_view(sheet, shape, row, measured, (&rates, &names, locale))).collect();
        Ok(Page { columns: columns(sheet, locale), rows, before, next })
    }

    /// The rates that rows of a sheet may need.
    async fn rates(&self, sheet: &Sheet) -> Result<Rates> {
        self.reader.rates(sheet.read.period).await
    }
}

fn row_view(
    sheet: &Sheet,
    shape: RowShape,
    row: Vec<Field>,
    measured: Measured,
    (rates, names, locale): (&Rates, &Names, Locale),
) -> RowView {
    let mut fields = row.into_iter();
    let (mut cells, mut shown) = (Vec::new(), Vec::new());
    for (field, value) in sheet.kind.fields().iter().zip(fields.by_ref().take(shape.fields)) {
        shown.push(match (field.holds, &value) {
            (Holds::Id(of), Field::Text(id)) => names.of(of, id),
            (Holds::Text, Field::Text(code)) => plan::word(field.key, code).map(|word| word.get(locale).to_owned()),
            _ => None,
        });
        cells.push(match (field.holds, value) {
            (Holds::Day, Field::Int(day)) => Value::Text(to_day(day).to_string()),
            (_, Field::Int(count)) => Value::Count(count),
            (_, Field::Text(text)) if text.is_empty() => Value::Null,
            (_, Field::Text(text)) => Value::Text(text),
        });
    }
    let currency = match fields.next() {
        Some(Field::Text(code)) => Currency::parse(&code).ok(),
        _ => None,
    };
    let mut number = || if let Some(Field::Int(number)) = fields.next() { number } else { 0 };
    let day = to_day(number());
    for _ in 0..shape.terms {
        let part = number();
        if has_parts(sheet) {
            cells.push(measured.own(part, currency));
        }
    }
    cells.push(measured.converted(number(), currency, day, rates));
    shown.resize(cells.len(), None);
    RowView { cells, names: shown, currency }
}

fn columns(sheet: &Sheet, locale: Locale) -> Vec<RowColumn> {
    let fields = sheet.kind.fields().iter().map(|field| RowColumn {
        key: field.key.into(),
        label: field.label.get(locale).into(),
        holds: match field.holds {
            Holds::Day => RowCell::Day,
            Holds::Count => RowCell::Count,
            Holds::Text | Holds::Id(_) => RowCell::Text,
        },
    });
    let part = |term: &semantic::catalogue::Term| {
        let known = term.measure().metric();
        let label = known.map_or(sheet.metric.label, |metric| metric.label);
        let key = known.map_or(sheet.metric.key, |metric| metric.key);
        RowColumn { key: key.into(), label: label.get(locale).into(), holds: RowCell::Own }
    };
    let parts = sheet.terms.iter().filter(|_| has_parts(sheet)).map(part);
    let added = RowColumn { key: "adds".into(), label: adds(locale).into(), holds: RowCell::Added };
    fields.chain(parts).chain([added]).collect()
}

/// The head of the last column.
fn adds(locale: Locale) -> &'static str {
    domain::locale::Text { en: "Adds", es: "Suma", pt: "Soma" }.get(locale)
}

/// Whether the terms stand beside what they come to: amounts, in their own currency, or several counts.
fn has_parts(sheet: &Sheet) -> bool {
    sheet.terms.len() > 1 || sheet.terms.iter().any(|term| term.measure().is_money())
}

fn sort(code: &str) -> Result<(SortBy, RowOrder)> {
    let (order, by) = match code.strip_prefix('-') {
        Some(rest) => (RowOrder::Desc, rest),
        None if code.is_empty() => (RowOrder::Desc, "day"),
        None => (RowOrder::Asc, code),
    };
    match by {
        "day" => Ok((SortBy::Day, order)),
        "value" => Ok((SortBy::Value, order)),
        other => {
            let shown: String = other.chars().take(60).collect();
            Err(Error::invalid("sort", format!("'{shown}' is no order of rows: use day, -day, value or -value")))
        }
    }
}

fn to_day(number: i64) -> Day {
    Day::from_number(i32::try_from(number).unwrap_or_default())
}

fn no_sheet(wanted: usize, count: usize) -> Error {
    Error::invalid("sheet", format!("there is no sheet {wanted}: the number has {count}, from 0"))
}

fn none() -> Error {
    Error::internal("a number without a column")
}
