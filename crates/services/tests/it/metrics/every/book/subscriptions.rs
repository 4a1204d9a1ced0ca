//! Who pays what at the end of each day, what changed since the day before.

use super::{Book, Entry, Sums, View, days};
use crate::metrics::every::fraction::Fraction;
use crate::metrics::every::records::{Business, Subscription, kept};
use jiff::{ToSpan, civil::Date};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;

/// Customer → plan, monthly amount in minor units of the plan's currency, by subscription.
type Paying = BTreeMap<&'static str, Vec<(usize, Fraction)>>;

/// Value of a dimension → customers who stopped in a month, customers who paid as it began.
pub type Churn = BTreeMap<&'static str, (usize, usize)>;

/// A customer's day on which something changed.
struct Move {
    day: Date,
    customer: &'static str,
    phase: &'static str,
    /// Plan → change of the monthly amount.
    changes: BTreeMap<usize, Fraction>,
}

/// Every day looked at, from the one before the first.
#[derive(Default)]
pub struct Payments {
    days: HashMap<Date, Paying>,
    /// Each subscription's first and last second of paying, of those that end a day.
    spans: Vec<Option<(i64, i64)>>,
    /// Customer → first day of the month of the first payment.
    cohorts: HashMap<&'static str, &'static str>,
    moves: Vec<Move>,
}

impl Subscription {
    /// Whether it pays at that second. A pause that nobody dates is one for good.
    fn pays(&self, second: i64) -> bool {
        let from = self.trial_end.unwrap_or(self.start);
        let lives = from <= second && self.end.is_none_or(|end| second < end);
        if !lives || ["incomplete", "unpaid"].contains(&self.status) {
            return false;
        }
        let pauses = || self.events.iter().filter(|event| ["paused", "resumed"].contains(&event.kind));
        let last = pauses().rfind(|event| event.at <= second);
        let undated = self.status == "paused" && pauses().next().is_none();
        !undated && last.is_none_or(|event| event.kind == "resumed")
    }

    /// Plan and quantity at that second.
    fn terms(&self, second: i64) -> (usize, i64) {
        let past = || self.events.iter().rev().filter(|event| event.at <= second);
        let plan = past().find_map(|event| event.plan).unwrap_or(self.plan);
        (plan, past().find_map(|event| event.quantity).unwrap_or(self.quantity))
    }

    fn monthly(&self, business: &Business, plan: usize, quantity: i64) -> Fraction {
        let plan = &business.plans[plan];
        let times = match plan.interval {
            "year" => Fraction::new(1, 12),
            "week" => Fraction::new(52, 12),
            "day" => Fraction::new(365, 12),
            _ => Fraction::whole(1),
        };
        let share = Fraction::new((1_000_000 - self.discount).into(), i128::from(plan.count) * 1_000_000);
        Fraction::whole(plan.amount * quantity) * times * share
    }
}

impl Payments {
    pub fn of(business: &Business) -> Self {
        let mut all = Self { spans: vec![None; business.subscriptions.len()], ..Self::default() };
        let mut before = Paying::new();
        for day in days(business.first.yesterday().expect("a day"), business.last) {
            let second = business.last_second(day);
            let mut now = Paying::new();
            for (at, subscription) in business.subscriptions.iter().enumerate().filter(|(_, s)| s.pays(second)) {
                let (plan, quantity) = subscription.terms(second);
                let amount = subscription.monthly(business, plan, quantity);
                now.entry(subscription.customer).or_default().push((plan, amount));
                all.spans[at] = Some((all.spans[at].map_or(second, |(began, _)| began), second));
            }
            all.compare(day, &before, &now);
            all.days.insert(day, before);
            before = now;
        }
        // Each day's are kept under the day behind it, so that what a day begins with is at hand.
        all.days.insert(business.last.tomorrow().expect("a day"), before);
        all
    }

    fn compare(&mut self, day: Date, before: &Paying, now: &Paying) {
        let customers: BTreeSet<&'static str> = before.keys().chain(now.keys()).copied().collect();
        for customer in customers.into_iter().filter(|customer| before.get(customer) != now.get(customer)) {
            let phase = match (before.contains_key(customer), now.contains_key(customer)) {
                (true, true) => "kept",
                (true, false) => "churned",
                _ if self.cohorts.contains_key(customer) => "reactivation",
                _ => "new",
            };
            self.cohorts.entry(customer).or_insert_with(|| kept(&day.first_of_month().to_string()));
            let mut changes: BTreeMap<usize, Fraction> = BTreeMap::new();
            for (paying, sign) in [(before, -1), (now, 1)] {
                for (plan, amount) in paying.get(customer).into_iter().flatten() {
                    let change = changes.entry(*plan).or_default();
                    *change = *change + *amount * Fraction::whole(sign);
                }
            }
            self.moves.push(Move { day, customer, phase, changes });
        }
    }

    /// Who pays at the end of a day.
    fn at(&self, day: Date) -> Option<&Paying> {
        self.days.get(&day.tomorrow().ok()?)
    }
}

const KEYS: [&str; 6] = ["plan", "product", "interval", "currency", "country", "cohort"];

impl Book<'_> {
    fn told(&self, by: &str, customer: &str, plan: Option<usize>, currency: &'static str) -> &'static str {
        let plan = plan.map(|plan| &self.business.plans[plan]);
        match by {
            "plan" => plan.map_or("", |plan| plan.id),
            "product" => plan.map_or("", |plan| plan.product),
            "interval" => plan.map_or("", |plan| plan.interval),
            "currency" => currency,
            "country" => self.business.countries.get(customer).copied().unwrap_or_default(),
            _ => self.payments.cohorts.get(customer).copied().unwrap_or_default(),
        }
    }

    pub(super) fn keys(
        &self,
        customer: &str,
        plan: Option<usize>,
        currency: &'static str,
    ) -> Vec<(&'static str, &'static str)> {
        KEYS.map(|by| (by, self.told(by, customer, plan, currency))).into()
    }

    /// Subscriptions that begin to pay, having paid end, trials that end. An end is of the plan paid for last.
    pub(super) fn happenings(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (subscription, span) in self.business.subscriptions.iter().zip(&self.payments.spans) {
            let mut push = |at: i64, known: i64, name| {
                let (plan, _) = subscription.terms(known);
                let keys = self.keys(subscription.customer, Some(plan), self.business.plans[plan].currency);
                entries.push(Entry::new(self.business.day(at), keys).counting(name, 1));
            };
            if let Some((began, last)) = *span {
                push(began, began, "began");
                if let Some(end) = subscription.end {
                    push(end, last, "ended");
                }
            }
            if let Some(trial) = subscription.trial_end {
                let over = subscription.end.map_or(trial, |end| end.min(trial));
                push(over, over, "trial_ended");
                if span.is_some() {
                    push(over, over, "trial_converted");
                }
            }
        }
        entries
    }
}

impl View<'_, '_> {
    /// A payer's value under what is asked, if that applies.
    fn payer(&self, customer: &str, plan: usize) -> Option<&'static str> {
        let Some(by) = self.by else { return Some("") };
        let currency = self.book.business.plans[plan].currency;
        KEYS.contains(&by).then(|| self.book.told(by, customer, Some(plan), currency))
    }

    pub(super) fn recurring(&self, day: Date, sums: &mut BTreeMap<&'static str, Sums>) {
        let mut payers: BTreeMap<&'static str, HashSet<&'static str>> = BTreeMap::new();
        for (customer, subscriptions) in self.book.payments.at(day).into_iter().flatten() {
            for (plan, amount) in subscriptions {
                let Some(value) = self.payer(customer, *plan) else { return };
                let sums = sums.entry(value).or_default();
                sums.put("mrr", self.book.converted(*amount, self.book.business.plans[*plan].currency, day));
                sums.put("subscriptions", Some(Fraction::whole(1)));
                payers.entry(value).or_default().insert(customer);
            }
        }
        for (value, customers) in payers {
            sums.entry(value).or_default().put("payers", Some(Fraction::count(customers.len())));
        }
    }

    /// By customer and by what is asked for.
    pub(super) fn moved(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for Move { day, customer, phase, changes } in &self.book.payments.moves {
            let mut sums: BTreeMap<(&'static str, &'static str), Fraction> = BTreeMap::new();
            for (plan, change) in changes {
                let Some(value) = self.payer(customer, *plan) else { return entries };
                let sum = sums.entry((value, self.book.business.plans[*plan].currency)).or_default();
                *sum = *sum + *change;
            }
            for ((value, currency), change) in sums {
                let name = match *phase {
                    "kept" if change.is_positive() => "expansion",
                    "kept" => "contraction",
                    other => other,
                };
                let size = if ["contraction", "churned"].contains(&name) { -change } else { change };
                let keys = self.by.map(|by| (by, value)).into_iter().collect();
                let entry = Entry::new(*day, keys).with(name, self.book.converted(size, currency, *day));
                entries.push(if *phase == "churned" { entry.of("leavers", customer) } else { entry });
            }
        }
        entries
    }

    /// The mean churn of the last three whole months up to a day, by value: of months that began with someone paying.
    pub fn churn(&self, day: Date) -> BTreeMap<&'static str, Fraction> {
        let whole = day.last_of_month() == day;
        let last =
            if whole { day.first_of_month() } else { day.first_of_month().checked_sub(1.month()).expect("a month") };
        let mut rates: BTreeMap<&'static str, Vec<Fraction>> = BTreeMap::new();
        for back in 0..3 {
            let month = last.checked_sub(back.months()).expect("a month");
            for (value, (gone, paying)) in self.churn_of(month).iter() {
                rates.entry(value).or_default().extend(Fraction::count(*gone).over(Fraction::count(*paying)));
            }
        }
        let mean = |rates: Vec<Fraction>| {
            rates.iter().fold(Fraction::ZERO, |sum, rate| sum + *rate).over(Fraction::count(rates.len()))
        };
        rates.into_iter().filter_map(|(value, rates)| Some((value, mean(rates)?))).collect()
    }

    fn churn_of(&self, month: Date) -> Rc<Churn> {
        if let Some(known) = self.churns.borrow().get(&month) {
            return known.clone();
        }
        let mut churn = Churn::new();
        let begun = month.yesterday().expect("a day");
        for (value, sums) in self.standing(begun).iter() {
            churn.entry(value).or_default().1 = sums.size("payers");
        }
        let mut gone: BTreeMap<&'static str, HashSet<&'static str>> = BTreeMap::new();
        for day in days(month, month.last_of_month()) {
            for (value, sums) in self.lives(day) {
                gone.entry(value).or_default().extend(sums.ones("leavers"));
            }
        }
        for (value, customers) in gone {
            churn.entry(value).or_default().0 = customers.len();
        }
        let churn = Rc::new(churn);
        self.churns.borrow_mut().insert(month, churn.clone());
        churn
    }
}
