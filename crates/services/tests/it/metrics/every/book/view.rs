//! A book looked at by one dimension: what happened on each day, what stood at its end.

use super::stock::Runs;
use super::subscriptions::Churn;
use super::{Book, Entry, Sums};
use jiff::civil::Date;
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

/// Value → sums; without a dimension there is one value, which is empty.
type ByValue = BTreeMap<&'static str, Sums>;

pub struct View<'v, 'b> {
    pub book: &'v Book<'b>,
    pub by: Option<&'static str>,
    flows: HashMap<Date, ByValue>,
    /// What counts up to today alone.
    lives: HashMap<Date, ByValue>,
    standings: RefCell<HashMap<Date, Rc<ByValue>>>,
    pub(super) churns: RefCell<HashMap<Date, Rc<Churn>>>,
    pub(super) runs: OnceCell<(Runs, Runs)>,
}

impl<'v, 'b> View<'v, 'b> {
    pub fn new(book: &'v Book<'b>, by: Option<&'static str>) -> Self {
        let mut view = Self {
            book,
            by,
            flows: by_day(by, book.flows.iter()),
            lives: HashMap::new(),
            standings: RefCell::default(),
            churns: RefCell::default(),
            runs: OnceCell::new(),
        };
        view.lives = by_day(by, book.lives.iter().chain(&view.moved()));
        view
    }

    pub fn flows(&self, day: Date) -> impl Iterator<Item = (&&'static str, &Sums)> {
        self.flows.get(&day).into_iter().flatten()
    }

    pub fn lives(&self, day: Date) -> impl Iterator<Item = (&&'static str, &Sums)> {
        self.lives.get(&day).into_iter().flatten()
    }

    /// Levels at the end of a day.
    pub fn standing(&self, day: Date) -> Rc<ByValue> {
        if let Some(known) = self.standings.borrow().get(&day) {
            return known.clone();
        }
        let mut sums = ByValue::new();
        self.recurring(day, &mut sums);
        self.overdue(day, &mut sums);
        self.stock(day, &mut sums);
        let sums = Rc::new(sums);
        self.standings.borrow_mut().insert(day, sums.clone());
        sums
    }

    /// The value an entry has here, unless what is asked for doesn't apply to it.
    fn value(by: Option<&str>, entry: &Entry) -> Option<&'static str> {
        by.map_or(Some(""), |by| entry.key(by))
    }
}

fn by_day<'e>(by: Option<&str>, entries: impl Iterator<Item = &'e Entry>) -> HashMap<Date, ByValue> {
    let mut days: HashMap<Date, ByValue> = HashMap::new();
    for entry in entries {
        if let Some(value) = View::value(by, entry) {
            days.entry(entry.day).or_default().entry(value).or_default().add(entry);
        }
    }
    days
}
