//! The walk through the catalogue: every metric by every dimension it allows, over one stretch of time.

use super::book::{Book, View};
use super::formulas::{Has, Row};
use super::records::kept;
use super::rows::{Asked, Key};
use crate::metrics::ask::{cell, query};
use domain::Locale;
use jiff::{ToSpan, civil::Date};
use semantic::Table;
use semantic::catalogue::{Dimension, DimensionKind, dimensions, metrics};
use serde_json::json;
use services::{Context, Error, Scope, queries};
use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use std::time::Instant;

/// Most metrics that one query takes.
const MOST: usize = 20;

/// Roots are no fractions: `metrics::reorder` has these worked out by hand.
const BY_HAND: [&str; 3] = ["safety_stock", "reorder_point", "economic_order_quantity"];

/// They look at days before, product by product, and so at many rows.
const WINDOWS: [&str; 3] = ["daily_demand", "days_of_stock", "inventory_turnover"];

pub const GRAINS: [Option<&str>; 6] = [None, Some("day"), Some("week"), Some("month"), Some("quarter"), Some("year")];

/// What one slice must say of some metrics that may be sliced so.
struct Case<'a> {
    by: Option<&'static str>,
    asked: Asked,
    names: &'a [&'static str],
    rows: Rc<BTreeMap<Key, Row>>,
    whole: Row,
    has: Has,
}

impl Case<'_> {
    /// Compares every cell; how many there were.
    fn check(&self, table: &Table, shown: &str) -> usize {
        let keys = table.rows.first().map_or(0, Vec::len).max(table.totals.len()) - self.names.len();
        let found = self.found(table, keys);
        let buckets = self.asked.buckets().len();
        assert!(self.by.is_some() || found.len() == buckets, "{shown}: {} rows, not {buckets}", found.len());
        let totals: Vec<_> = table.totals.iter().skip(keys).map(cell).collect();
        let wanted: Vec<_> = self.names.iter().map(|name| self.whole.cell(name)).collect();
        assert_eq!(totals, wanted, "{:?} in all of {shown}", self.names);
        self.compare(self.names, &found, shown) + totals.len()
    }

    fn compare(&self, names: &[&str], found: &BTreeMap<Key, Vec<String>>, shown: &str) -> usize {
        for (key, values) in found {
            let nothing = self.nothing(key);
            let row = self.rows.get(key).unwrap_or(&nothing);
            let wanted: Vec<_> = names.iter().map(|name| row.cell(name)).collect();
            assert_eq!(*values, wanted, "{names:?} in {key:?} of {shown}");
        }
        let lost: Vec<_> = self.rows.iter().filter(|(key, _)| !found.contains_key(*key)).collect();
        for (key, row) in &lost {
            let told = |row: &Row, name: &str| row.cell(name).replace(['0', '.', '-'], "");
            let nothing = self.nothing(key);
            let lost = names.iter().find(|name| told(row, name) != told(&nothing, name));
            assert_eq!(lost, None, "{key:?} is missing from {shown}");
        }
        (found.len() + lost.len()) * names.len()
    }

    /// A row that nothing is known of.
    fn nothing(&self, key: &Key) -> Row {
        let unborn = self.asked.is_unborn(key.0);
        Row { of_items: self.asked.of_items, unborn, has: self.has, ..Row::default() }
    }

    fn found(&self, table: &Table, keys: usize) -> BTreeMap<Key, Vec<String>> {
        let mut found = BTreeMap::new();
        for row in &table.rows {
            let text = |value: &semantic::Value| kept(value.as_str().unwrap_or_default());
            let texts: Vec<_> = row.iter().take(keys).map(text).collect();
            let bucket = self.asked.grain.map(|_| texts[0].parse::<Date>().expect("a day"));
            let key = (bucket, self.by.and_then(|_| texts.last().copied()));
            let values = row.iter().skip(keys).map(cell).collect();
            assert!(found.insert(key, values).is_none(), "{row:?} comes twice");
        }
        found
    }
}

/// One stretch of time up to a day that stands for today.
#[derive(Clone, Copy)]
pub struct Stretch {
    pub from: Date,
    pub to: Date,
    pub today: Date,
    pub grains: &'static [Option<&'static str>],
}

impl Stretch {
    fn asked(&self, grain: Option<&'static str>, of_items: bool) -> Asked {
        Asked { grain, from: self.from, to: self.to, today: self.today, of_items }
    }

    /// The last of it alone.
    fn last(self, days: i32) -> Self {
        Self { from: self.to.checked_sub((days - 1).days()).expect("a day").max(self.from), ..self }
    }
}

/// Asks for all of it and compares every cell; how many there were.
pub async fn walk(ctx: &Context, scope: &Scope, book: &Book<'_>, stretches: &[Stretch]) -> usize {
    let walk = Walk { ctx, scope, all: View::new(book, None), wholes: RefCell::default() };
    let slices = dimensions().filter(|dimension| dimension.grain().is_none()).map(Some);
    let mut cells = 0;
    for by in [None].into_iter().chain(slices) {
        let (began, before) = (Instant::now(), cells);
        let view = View::new(book, by.map(|by| by.key));
        for stretch in stretches {
            for grain in stretch.grains {
                cells += walk.slice(&view, by, *stretch, *grain).await;
            }
        }
        eprintln!("{:>14}: {:>9} cells in {} s", view.by.unwrap_or("whole"), cells - before, began.elapsed().as_secs());
    }
    cells
}

/// The answer would have more rows than the product gives.
struct TooLarge;

struct Walk<'a, 'b> {
    ctx: &'a Context,
    scope: &'a Scope,
    all: View<'a, 'b>,
    /// What was asked for whole, by its first day, its last and the day that stands for today.
    wholes: RefCell<HashMap<[Date; 3], Row>>,
}

impl Walk<'_, '_> {
    /// One slice; of metrics whose answer would be too large the last three months of it, or the last.
    async fn slice(
        &self,
        view: &View<'_, '_>,
        by: Option<&'static Dimension>,
        stretch: Stretch,
        grain: Option<&'static str>,
    ) -> usize {
        let fits = metrics().filter(|metric| by.is_none_or(|by| metric.allows(by)));
        let names: Vec<_> = fits.map(|metric| metric.key).filter(|key| !BY_HAND.contains(key)).collect();
        let (windows, others): (Vec<_>, Vec<_>) = names.into_iter().partition(|name| WINDOWS.contains(name));
        let of_items = by.is_some_and(|by| by.kind == DimensionKind::Item);
        let mut told: HashMap<Date, Rc<BTreeMap<Key, Row>>> = HashMap::new();
        let mut cells = 0;
        for names in others.chunks(MOST).chain(windows.chunks(MOST)) {
            let mut found = None;
            for stretch in [stretch, stretch.last(92), stretch.last(31)] {
                let asked = stretch.asked(grain, of_items);
                let Ok((table, shown)) = self.ask(view.by, asked, names).await else {
                    eprintln!(
                        "{:>14} by {}: too many rows for {names:?}",
                        view.by.unwrap_or("whole"),
                        grain.unwrap_or("none")
                    );
                    continue;
                };
                let rows = told.entry(stretch.from).or_insert_with(|| Rc::new(asked.rows(view))).clone();
                let whole = Row { of_items, ..self.whole(stretch) };
                let case = Case { by: view.by, asked, names, rows, whole, has: view.book.business.has() };
                found = Some(case.check(&table, &shown));
                break;
            }
            cells += found.expect("a month of it");
        }
        cells
    }

    /// The answer and what was asked.
    async fn ask(&self, by: Option<&str>, asked: Asked, names: &[&str]) -> Result<(Table, String), TooLarge> {
        let [from, to, today] = [asked.from, asked.to, asked.today].map(|day| day.to_string());
        let keys: Vec<_> = asked.grain.into_iter().chain(by).collect();
        let period = json!({"from": from, "to": to});
        let asked = json!({"metrics": names, "dimensions": keys, "period": period, "as_of": today});
        let shown = asked.to_string();
        match queries::run(self.ctx, self.scope, &query(asked), Locale::En).await {
            Err(Error::Invalid { reason, .. }) if reason.contains("more than 100000 rows") => Err(TooLarge),
            answer => Ok((answer.unwrap_or_else(|error| panic!("{shown}: {error:?}")), shown)),
        }
    }

    fn whole(&self, stretch: Stretch) -> Row {
        let told = || stretch.asked(None, false).rows(&self.all).remove(&(None, None)).unwrap_or_default();
        self.wholes.borrow_mut().entry([stretch.from, stretch.to, stretch.today]).or_insert_with(told).clone()
    }
}
