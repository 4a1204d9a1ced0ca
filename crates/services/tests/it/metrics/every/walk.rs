//! The walk through the catalogue.

use super::book::Book;
use super::files;
use super::formulas::Row;
use super::made::{self, UNKNOWN};
use super::rows::{Asked, Key};
use crate::harness::{TestContext, databases};
use crate::metrics::ask::{ask, cell};
use jiff::civil::{Date, date};
use semantic::Table;
use semantic::catalogue::{Dimension, DimensionKind, dimensions, metrics};
use serde_json::json;
use services::Scope;
use std::collections::BTreeMap;

/// Most metrics that one query takes.
const MOST: usize = 20;

/// What one slice must say, of every metric that may be sliced so.
struct Case {
    asked: Asked,
    names: Vec<&'static str>,
    rows: BTreeMap<Key, Row>,
    whole: Row,
}

impl Case {
    fn keys(&self) -> Vec<&'static str> {
        self.asked.grain.into_iter().chain(self.asked.by).collect()
    }

    /// Compares every cell; how many there were.
    async fn check(&self, t: &TestContext, scope: &Scope) -> usize {
        let [from, to, today] = [self.asked.from, self.asked.to, self.asked.today].map(|day| day.to_string());
        let keys = self.keys();
        let mut cells = 0;
        for names in self.names.chunks(MOST) {
            let period = json!({"from": from, "to": to});
            let query = json!({"metrics": names, "dimensions": keys, "period": period, "as_of": today});
            let table = ask(t, scope, query.clone()).await;
            let found = self.found(&table, keys.len());
            let buckets = self.asked.buckets().len();
            assert!(self.asked.by.is_some() || found.len() == buckets, "{query}: {} rows, not {buckets}", found.len());
            for (key, values) in &found {
                let row = self.row(key);
                let wanted: Vec<_> = names.iter().map(|name| row.cell(name)).collect();
                assert_eq!(*values, wanted, "{names:?} in {key:?} of {query}");
                cells += values.len();
            }
            for key in self.rows.keys().filter(|key| !found.contains_key(*key)) {
                let told = |row: &Row, name: &str| row.cell(name).replace(['0', '.', '-'], "");
                let (row, nothing) = (self.row(key), self.nothing(key));
                let lost = names.iter().find(|name| told(&row, name) != told(&nothing, name));
                assert_eq!(lost, None, "{key:?} is missing from {query}");
                cells += names.len();
            }
            let totals: Vec<_> = table.totals.iter().skip(keys.len()).map(cell).collect();
            let wanted: Vec<_> = names.iter().map(|name| self.whole.cell(name)).collect();
            assert_eq!(totals, wanted, "{names:?} in all of {query}");
            cells += totals.len();
        }
        cells
    }

    /// A row that nothing is known of.
    fn nothing(&self, key: &Key) -> Row {
        Row { of_items: self.asked.of_items, unborn: self.asked.is_unborn(key.0), ..Row::default() }
    }

    fn row(&self, key: &Key) -> Row {
        self.rows.get(key).cloned().unwrap_or_else(|| self.nothing(key))
    }

    fn found(&self, table: &Table, keys: usize) -> BTreeMap<Key, Vec<String>> {
        let mut found = BTreeMap::new();
        for row in &table.rows {
            let text = |value: &semantic::Value| value.as_str().unwrap_or_default().to_owned();
            let texts: Vec<_> = row.iter().take(keys).map(text).collect();
            let bucket = self.asked.grain.map(|_| texts[0].parse::<Date>().expect("a day"));
            let key = (bucket, self.asked.by.and_then(|_| texts.last().cloned()));
            let values = row.iter().skip(keys).map(cell).collect();
            assert!(found.insert(key, values).is_none(), "{row:?} comes twice");
        }
        found
    }
}

/// Every metric by every dimension it allows, over one stretch of time up to a day that stands for today.
/// Roots are no fractions: `metrics::reorder` has these worked out by hand.
const BY_HAND: [&str; 3] = ["safety_stock", "reorder_point", "economic_order_quantity"];

fn cases(book: &Book, [from, to, today]: [Date; 3], grains: &[Option<&'static str>]) -> Vec<Case> {
    let asked = |by: Option<&'static Dimension>, grain| {
        let of_items = by.is_some_and(|by| by.kind == DimensionKind::Item);
        Asked { by: by.map(|by| by.key), grain, from, to, today, of_items }
    };
    let whole = asked(None, None).rows(book).remove(&(None, None)).expect("a row");
    let slices = dimensions().filter(|dimension| dimension.grain().is_none()).map(Some);
    let mut cases = Vec::new();
    for by in [None].into_iter().chain(slices) {
        let fits = metrics().filter(|metric| by.is_none_or(|by| metric.allows(by)));
        let names: Vec<_> = fits.map(|metric| metric.key).filter(|key| !BY_HAND.contains(key)).collect();
        for grain in grains {
            let asked = asked(by, *grain);
            let whole = Row { of_items: asked.of_items, ..whole.clone() };
            cases.push(Case { asked, names: names.clone(), rows: asked.rows(book), whole });
        }
    }
    cases
}

const GRAINS: [Option<&str>; 6] = [None, Some("day"), Some("week"), Some("month"), Some("quarter"), Some("year")];

#[tokio::test]
async fn every_metric_by_every_dimension_and_bucket_is_what_the_records_say() {
    let business = made::business(20);
    let book = Book::new(&business);
    // Both changes of the clock of that summer, all of it over.
    let over = [date(2018, 11, 2), date(2019, 2, 18), date(2019, 5, 1)];
    // With amounts nobody knows, and days to come.
    let running = [date(2018, 12, 20), date(2019, 3, 20), date(2019, 3, 12)];
    assert!(running[0] < UNKNOWN && UNKNOWN < running[1]);
    let mut all = cases(&book, over, &GRAINS);
    all.extend(cases(&book, running, &[None, Some("week")]));
    databases(async |t| {
        let scope = files::workspace(t, &business).await;
        let mut cells = 0;
        for case in &all {
            cells += case.check(t, &scope).await;
        }
        assert!(cells > 40_000, "only {cells} cells");
    })
    .await;
}
