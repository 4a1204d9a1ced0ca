//! What lies in stock, how fast it goes.

use super::{Book, Entry, Sums, View, days};
use crate::metrics::every::fraction::{Fraction, Known};
use crate::metrics::every::records::{Business, Level};
use jiff::{ToSpan, civil::Date};
use std::collections::{BTreeMap, HashMap, VecDeque};

/// Product → mean units a day.
type Paces = HashMap<Date, Vec<(&'static str, Fraction)>>;

/// What lies on the shelves at the end of each day.
#[derive(Default)]
pub struct Shelves<'a> {
    /// The latest level of each product and place.
    levels: HashMap<Date, Vec<&'a Level>>,
    /// Product → pieces available.
    free: HashMap<Date, HashMap<&'static str, i64>>,
    pub paces: Paces,
}

impl<'a> Shelves<'a> {
    /// Every day looked at. Nothing where there are no levels at all.
    pub fn of(business: &'a Business) -> Self {
        let mut all: Vec<&Level> = business.levels.iter().collect();
        all.sort_by_key(|level| level.at);
        let mut coming = all.into_iter().peekable();
        let (mut latest, mut shelves) = (BTreeMap::new(), Self::default());
        if coming.peek().is_none() {
            return shelves;
        }
        for day in days(business.first, business.last) {
            while let Some(level) = coming.next_if(|level| business.day(level.at) <= day) {
                latest.insert((level.product, level.location), level);
            }
            let free = shelves.free.entry(day).or_default();
            for level in latest.values() {
                *free.entry(level.product).or_default() += level.on_hand - level.reserved.unwrap_or_default();
            }
            shelves.levels.insert(day, latest.values().copied().collect());
        }
        shelves
    }
}

/// Mean units a day of the last 28 days, by product, without the days that had none of it.
pub fn paces(business: &Business, shelves: &Shelves, flows: &[Entry]) -> Paces {
    let mut sold: BTreeMap<&'static str, HashMap<Date, Fraction>> = BTreeMap::new();
    for entry in flows {
        if let (Some(product), Some(Some(units))) = (entry.key("product"), entry.told("line_units")) {
            let sum = sold.entry(product).or_default().entry(entry.day).or_default();
            *sum = *sum + units;
        }
    }
    let all: Vec<Date> = days(business.first.checked_sub(27.days()).expect("a day"), business.last).collect();
    let mut paces = Paces::new();
    for (product, sold) in sold {
        let mut looked_at: VecDeque<(Option<Fraction>, bool)> = VecDeque::new();
        for day in &all {
            let free = shelves.free.get(day).and_then(|free| free.get(product)).copied();
            looked_at.push_back((sold.get(day).copied(), free.is_none_or(|free| free > 0)));
            if looked_at.len() < 28 {
                continue;
            }
            let in_stock = || looked_at.iter().filter(|(_, in_stock)| *in_stock);
            if looked_at.iter().any(|(units, _)| units.is_some()) {
                let units = in_stock().filter_map(|(units, _)| *units).fold(Fraction::ZERO, |sum, units| sum + units);
                let pace = units.over(Fraction::count(in_stock().count()));
                paces.entry(*day).or_default().extend(pace.map(|pace| (product, pace)));
            }
            looked_at.pop_front();
        }
    }
    paces
}

/// Sums from the first day on.
#[derive(Clone, Copy, Default)]
struct Run {
    sum: Fraction,
    unknown: usize,
    days: usize,
}

/// By value: what the days up to each come to.
pub struct Runs(BTreeMap<&'static str, Vec<Run>>);

impl Runs {
    /// `told`: what there was of a day, by value.
    fn of(business: &Business, told: impl Fn(Date) -> Vec<(&'static str, Known)>) -> Self {
        let mut runs: BTreeMap<&'static str, Vec<Run>> = BTreeMap::new();
        for (n, day) in days(business.first, business.last).enumerate() {
            for run in runs.values_mut() {
                run.extend(run.last().copied());
            }
            for (value, amount) in told(day) {
                let run = runs.entry(value).or_insert_with(|| vec![Run::default(); n + 1]);
                if let Some(last) = run.last_mut() {
                    last.sum = last.sum + amount.unwrap_or(Fraction::ZERO);
                    last.unknown += usize::from(amount.is_none());
                    last.days += 1;
                }
            }
        }
        Self(runs)
    }

    /// Sum and number of days that had any, of the 365 up to one so many after the first.
    fn year(&self, value: &str, at: usize) -> (Known, usize) {
        let Some(run) = self.0.get(value) else { return (Some(Fraction::ZERO), 0) };
        let before = at.checked_sub(365).map_or(Run::default(), |at| run[at]);
        let known = run[at].unknown == before.unknown;
        (known.then(|| run[at].sum - before.sum), run[at].days - before.days)
    }
}

impl Book<'_> {
    /// What the pieces of a level cost.
    fn worth(&self, level: &Level, day: Date) -> Known {
        let product = self.business.products.get(level.product)?;
        self.money(level.on_hand * product.cost?, product.currency, day)
    }
}

impl View<'_, '_> {
    /// A stocked product's value under what is asked, if that applies.
    fn shelf(&self, product: &'static str, level: Option<&Level>) -> Option<&'static str> {
        let found = self.book.business.products.get(product);
        match self.by {
            None => Some(""),
            Some("product") => Some(product),
            Some("category") => Some(found.map_or("", |product| product.category)),
            Some("vendor") => Some(found.map_or("", |product| product.vendor)),
            Some("location") => level.map(|level| level.location),
            Some("supplier") => level.map(|level| level.supplier),
            Some(_) => None,
        }
    }

    pub(super) fn stock(&self, day: Date, sums: &mut BTreeMap<&'static str, Sums>) {
        let mut free: BTreeMap<(&'static str, &'static str), i64> = BTreeMap::new();
        for level in self.book.shelves.levels.get(&day).into_iter().flatten() {
            let Some(value) = self.shelf(level.product, Some(level)) else { continue };
            let available = level.on_hand - level.reserved.unwrap_or_default();
            *free.entry((value, level.product)).or_default() += available;
            let sums = sums.entry(value).or_default();
            sums.put("on_hand", Some(Fraction::whole(level.on_hand)));
            sums.put("available", Some(Fraction::whole(available)));
            sums.put("stock_value", self.book.worth(level, day));
        }
        for ((value, _), _) in free.into_iter().filter(|(_, free)| *free <= 0) {
            sums.entry(value).or_default().put("stockouts", Some(Fraction::whole(1)));
        }
        for (product, pace) in self.book.shelves.paces.get(&day).into_iter().flatten() {
            if let Some(value) = self.shelf(product, None) {
                sums.entry(value).or_default().put("demand", Some(*pace));
            }
        }
    }

    /// The cost of what was sold in the 365 days up to one ÷ the mean value of the stock on those of them that had any.
    pub fn turnover(&self, day: Date) -> Vec<(&'static str, Known)> {
        let business = self.book.business;
        if business.levels.is_empty() || day < business.first {
            return Vec::new();
        }
        let (costs, values) = self.runs.get_or_init(|| {
            let told = |(value, sums): (&&'static str, &Sums), name| Some((*value, sums.told(name)?));
            let costs = |day| self.flows(day).filter_map(|of| told(of, "cogs")).collect();
            let values = |day| self.standing(day).iter().filter_map(|of| told(of, "stock_value")).collect();
            (Runs::of(business, costs), Runs::of(business, values))
        });
        let at = usize::try_from(business.first.until(day).expect("days").get_days()).expect("days");
        let turned = values.0.keys().filter_map(|value| {
            let (sum, count) = values.year(value, at);
            let turned = || costs.year(value, at).0?.over(sum?.over(Fraction::count(count))?);
            (count > 0).then(|| (*value, turned()))
        });
        turned.collect()
    }
}
