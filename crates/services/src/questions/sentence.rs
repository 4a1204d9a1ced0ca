//! One sentence that says what the table shows.

use super::{phrases, reasons, shapes, why::Reasons};
use domain::{
    Day, Locale, Period, WeekStart,
    money::{decimal_text, div_half_even, parse_scaled},
};
use nlq::Shape;
use semantic::catalogue::{self, AddsUp};
use semantic::{Column, ColumnKind, Direction, Query, Table, Value, format};

/// What there is to say.
pub struct Said<'a> {
    pub shape: &'a Shape,
    pub query: &'a Query,
    pub table: &'a Table,
    /// The values it was narrowed to, by their labels.
    pub filters: Vec<String>,
    /// Of a question for reasons.
    pub reasons: &'a [Reasons],
    pub today: Day,
    pub week: WeekStart,
    pub locale: Locale,
}

/// Rows named in a sentence.
pub(super) const NAMED_ROWS: usize = 3;
/// Decimals that ratios are computed with.
pub(super) const SCALE: u32 = 6;

pub fn write(said: &Said<'_>) -> String {
    if said.table.rows.is_empty() && is_empty(said) {
        return phrases::no_data(&said.subject(), &said.period(), said.locale);
    }
    // Among noughts nothing is highest or first.
    if is_empty(said) && matches!(said.shape, Shape::Trend | Shape::Ranking | Shape::Superlative | Shape::Movers { .. })
    {
        return total(said);
    }
    match said.shape {
        Shape::Share { dimension, values } => share(said, dimension, values),
        Shape::Ratio => ratio(said),
        Shape::Ranking | Shape::Superlative => ranking(said),
        Shape::Count => shapes::count(said).unwrap_or_else(|| breakdown(said)),
        Shape::Movers { rising, limit } => shapes::movers(said, *rising, *limit).unwrap_or_else(|| breakdown(said)),
        Shape::Breakdown if !said.query.having.is_empty() => shapes::count(said).unwrap_or_else(|| breakdown(said)),
        Shape::Breakdown => breakdown(said),
        Shape::Average { grain } => shapes::average(said, *grain).unwrap_or_else(|| trend(said)),
        Shape::Trend => trend(said),
        Shape::Total | Shape::Comparison => total(said),
        Shape::Why { fell, .. } => reasons::why(said, *fell),
    }
}

/// What is said of a period that has no data of any kind: that, and which days have some.
pub fn nothing(said: &Said<'_>, data: Option<Period>) -> String {
    let none = phrases::no_data(&said.subject(), &said.period(), said.locale);
    match data {
        Some(days) => {
            format!("{none} {}", phrases::data_of(&format::period(days, said.today, said.locale), said.locale))
        }
        None => none,
    }
}

impl<'a> Said<'a> {
    pub(super) fn metrics(&self) -> impl Iterator<Item = (usize, &'a Column)> {
        self.table.columns.iter().enumerate().filter(|(_, column)| column.kind == ColumnKind::Metric)
    }

    /// Whether it is about how things stand, all as one: levels, and no column of time.
    fn is_standing(&self) -> bool {
        let timed = |column: &Column| catalogue::dimension(&column.key).is_some_and(|found| found.grain().is_some());
        let level = |key: &str| catalogue::metric(key).is_some_and(|metric| metric.adds_up == AddsUp::LastValue);
        !self.table.columns.iter().any(timed) && self.metrics().all(|(_, column)| level(&column.key))
    }

    /// The days it is about; of levels the last of them, on which they are told.
    pub(super) fn days(&self, period: Period) -> String {
        let from = if self.is_standing() { period.to } else { period.from };
        format::period(Period::new(from, period.to), self.today, self.locale)
    }

    /// `Revenue for October 2026`; `MRR on 31 Oct`.
    pub(super) fn at_its_time(&self, what: &str) -> String {
        match self.is_standing() {
            true => phrases::on_day(what, &self.days(self.table.period.period()), self.locale),
            false => phrases::of_period(what, &self.period(), self.locale),
        }
    }

    fn period(&self) -> String {
        let running = if self.table.period.partial { phrases::so_far(self.locale) } else { "" };
        format!("{}{running}", format::period(self.table.period.period(), self.today, self.locale))
    }

    /// The metric's name and what it was narrowed to: `Revenue (online)`.
    pub(super) fn subject(&self) -> String {
        let labels: Vec<&str> = self.metrics().map(|(_, column)| column.label.as_str()).collect();
        match self.filters.is_empty() {
            true => labels.join(", "),
            false => format!("{} ({})", labels.join(", "), self.filters.join(", ")),
        }
    }

    /// `Revenue (online) by country for October 2026`.
    pub fn head(&self) -> String {
        self.at_its_time(&self.head_of_rows())
    }

    /// `Revenue (online) by country`.
    pub(super) fn head_of_rows(&self) -> String {
        let dimensions: Vec<String> = self
            .table
            .columns
            .iter()
            .filter(|column| column.kind == ColumnKind::Dimension)
            .map(|column| column.label.to_lowercase())
            .collect();
        match dimensions.is_empty() {
            true => self.subject(),
            false => phrases::by(&self.subject(), &dimensions, self.locale),
        }
    }

    pub(super) fn dimensions(&self) -> impl Iterator<Item = (usize, &'a Column)> {
        self.table.columns.iter().enumerate().filter(|(_, column)| column.kind == ColumnKind::Dimension)
    }

    pub(super) fn cell(&self, at: usize, cells: &[Value]) -> String {
        let column = self.table.columns.get(at);
        column.zip(cells.get(at)).map_or_else(
            || format::NO_VALUE.into(),
            |(column, cell)| format::cell(self.table, column, cell, self.locale),
        )
    }

    pub(super) fn total(&self, at: usize) -> String {
        self.cell(at, &self.table.totals)
    }

    /// The dimension cells of a row as one name.
    pub(super) fn name(&self, row: &[Value]) -> String {
        let cells = self.table.columns.iter().enumerate().filter(|(_, column)| column.kind == ColumnKind::Dimension);
        cells.map(|(at, _)| self.cell(at, row)).collect::<Vec<_>>().join(" · ")
    }

    /// How the totals differ from those of the compared period.
    fn change(&self, at: usize, column: &Column) -> Option<String> {
        let comparison = self.table.comparison.as_ref()?;
        let (now, before) = (self.table.totals.get(at)?, comparison.totals.get(at)?);
        let period = self.days(comparison.period);
        let written = format::value(before, column, self.locale);
        let delta = column.unit.and_then(|unit| format::delta(now, before, unit));
        Some(match delta {
            Some(delta) => {
                phrases::change(delta.direction(), &delta.magnitude(self.locale), &period, &written, self.locale)
            }
            None => phrases::against(&period, &written, self.locale),
        })
    }
}

/// Whether there is nothing but zeros and no values.
pub(super) fn is_empty(said: &Said<'_>) -> bool {
    let nothing = |value: Option<&Value>| match value {
        None | Some(Value::Null) | Some(Value::Count(0)) => true,
        Some(Value::Text(text)) => text.bytes().all(|b| matches!(b, b'0' | b'.' | b'-')),
        Some(Value::Count(_)) => false,
    };
    said.metrics().all(|(at, _)| nothing(said.table.totals.get(at)))
}

pub(super) fn total(said: &Said<'_>) -> String {
    let parts: Vec<String> = said
        .metrics()
        .map(|(at, column)| {
            let value = said.total(at);
            let value = match said.change(at, column) {
                Some(change) => format!("{value}, {change}"),
                None => value,
            };
            if said.query.metrics.len() > 1 { format!("{} {value}", column.label) } else { value }
        })
        .collect();
    format!("{}: {}.", said.head(), parts.join("; "))
}

fn breakdown(said: &Said<'_>) -> String {
    let Some((at, column)) = said.metrics().next() else { return total(said) };
    let rows: Vec<String> = said
        .table
        .rows
        .iter()
        .take(NAMED_ROWS)
        .map(|row| format!("{} {}", said.name(row), said.cell(at, row)))
        .collect();
    let mut tail = phrases::total(&said.total(at), said.locale);
    if let Some(change) = said.change(at, column) {
        tail = format!("{tail}, {change}");
    }
    let more = if said.table.rows.len() > NAMED_ROWS { ", …" } else { "" };
    format!("{}: {}{more}; {tail}.", said.head(), rows.join(", "))
}

fn ranking(said: &Said<'_>) -> String {
    let order = said.query.order_by.first();
    let key = order.map(|order| order.key.as_str());
    let found = said.metrics().find(|(_, column)| Some(column.key.as_str()) == key).or_else(|| said.metrics().next());
    let (Some((at, _)), Some((winner, rest))) = (found, said.table.rows.split_first()) else { return total(said) };
    let descending = order.is_none_or(|order| order.dir == Direction::Desc);
    let first = phrases::first(&said.name(winner), &said.cell(at, winner), descending, said.locale);
    let others: Vec<String> =
        rest.iter().take(NAMED_ROWS - 1).map(|row| format!("{} ({})", said.name(row), said.cell(at, row))).collect();
    match others.is_empty() {
        true => format!("{}: {first}.", said.head()),
        false => format!("{}: {first}, {}.", said.head(), phrases::then(&others, said.locale)),
    }
}

fn trend(said: &Said<'_>) -> String {
    let Some((at, column)) = said.metrics().next() else { return total(said) };
    let mut tail = phrases::total(&said.total(at), said.locale);
    if let Some(change) = said.change(at, column) {
        tail = format!("{tail}, {change}");
    }
    let number = |row: &&Vec<Value>| row.get(at).and_then(Value::as_f64);
    let known: Vec<&Vec<Value>> = said.table.rows.iter().filter(|row| number(row).is_some()).collect();
    let most = known.iter().copied().reduce(|best, row| if number(&row) > number(&best) { row } else { best });
    let least = known.iter().copied().reduce(|best, row| if number(&row) < number(&best) { row } else { best });
    let (Some(most), Some(least)) = (most, least) else { return format!("{}: {tail}.", said.head()) };
    let high = phrases::highest(&said.name(most), &said.cell(at, most), said.locale);
    let low = phrases::lowest(&said.name(least), &said.cell(at, least), said.locale);
    format!("{}: {tail}; {high}, {low}.", said.head())
}

/// The part, the whole and the ratio; without named values the first rows' shares.
fn share(said: &Said<'_>, dimension: &str, values: &[String]) -> String {
    let found = said.metrics().next().zip(said.table.column(dimension));
    let Some(((at, column), by)) = found else { return breakdown(said) };
    let whole = said.table.totals.get(at).cloned().unwrap_or(Value::Null);
    let chosen = |row: &&Vec<Value>| {
        row.get(by).and_then(Value::as_str).is_some_and(|value| values.iter().any(|wanted| wanted == value))
    };
    let head = said.at_its_time(&said.subject());
    if values.is_empty() {
        let shares = said.table.rows.iter().take(NAMED_ROWS).filter_map(|row| {
            let ratio = ratio_of(row.get(at)?, &whole)?;
            Some(format!("{} {}", said.name(row), format::percent(&ratio, said.locale)))
        });
        let shares: Vec<String> = shares.collect();
        let tail = phrases::total(&said.total(at), said.locale);
        return format!("{}: {}; {tail}.", said.head(), shares.join(", "));
    }
    let rows: Vec<&Vec<Value>> = said.table.rows.iter().filter(chosen).collect();
    let part = sum(rows.iter().filter_map(|row| row.get(at)), column);
    let label = match rows.is_empty() {
        true => values.join(" + "),
        false => rows.iter().map(|row| said.cell(by, row)).collect::<Vec<_>>().join(" + "),
    };
    let ratio =
        ratio_of(&part, &whole).map_or_else(|| format::NO_VALUE.into(), |ratio| format::percent(&ratio, said.locale));
    let (part, whole) = (format::value(&part, column, said.locale), format::value(&whole, column, said.locale));
    format!("{head}, {label}: {}.", phrases::share(&part, &whole, &ratio, said.locale))
}

/// The first metric as a part of the second.
fn ratio(said: &Said<'_>) -> String {
    let mut metrics = said.metrics();
    let (Some((part, column)), Some((whole, other))) = (metrics.next(), metrics.next()) else { return total(said) };
    let totals = &said.table.totals;
    let ratio = totals.get(part).zip(totals.get(whole)).and_then(|(part, whole)| ratio_of(part, whole));
    let ratio = ratio.map_or_else(|| format::NO_VALUE.into(), |ratio| format::percent(&ratio, said.locale));
    let (part, whole) =
        (format!("{} {}", column.label, said.total(part)), format!("{} {}", other.label, said.total(whole)));
    let period: Period = said.table.period.period();
    let period = format::period(period, said.today, said.locale);
    format!("{}: {}.", period, phrases::share(&part, &whole, &ratio, said.locale))
}

/// The sum of cells of one column; counts stay counts.
fn sum<'a>(cells: impl Iterator<Item = &'a Value>, column: &Column) -> Value {
    let total: i128 = cells.filter_map(scaled).sum();
    match column.unit {
        Some(semantic::Unit::Count) => Value::Count(i64::try_from(total / 10i128.pow(SCALE)).unwrap_or(i64::MAX)),
        _ => Value::Text(decimal_text(total, SCALE)),
    }
}

pub(super) fn scaled(value: &Value) -> Option<i128> {
    match value {
        Value::Null => None,
        Value::Count(n) => Some(i128::from(*n) * 10i128.pow(SCALE)),
        Value::Text(text) => parse_scaled(text, SCALE).ok().map(i128::from),
    }
}

/// The quotient with six decimals; `None` where the whole is nothing.
fn ratio_of(part: &Value, whole: &Value) -> Option<Value> {
    let (part, whole) = (scaled(part)?, scaled(whole)?);
    let ratio = div_half_even(part * 10i128.pow(SCALE), whole)?;
    Some(Value::Text(decimal_text(ratio, SCALE)))
}
