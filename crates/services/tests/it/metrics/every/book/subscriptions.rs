//! Who pays what at the end of each day, what changed since the day before, and what was billed.

use super::{Book, Entry, days};
use crate::metrics::every::fraction::{Fraction, Known};
use crate::metrics::every::made::{Business, FIRST, Invoice, LAST, PLANS, Subscription, country};
use jiff::{ToSpan, civil::Date};
use std::collections::{BTreeMap, BTreeSet};

/// Customer, plan → monthly amount in minor units of the plan's currency, subscriptions.
pub type Paying = BTreeMap<(String, usize), (Fraction, i64)>;

/// Value of a dimension → customers who stopped in a month, customers who paid as it began.
pub type Churn = BTreeMap<String, (usize, usize)>;

/// Every day looked at, from the one before the first.
pub fn paying(business: &Business) -> BTreeMap<Date, Paying> {
    days(FIRST.yesterday().expect("a day"), LAST)
        .map(|day| {
            let second = business.last_second(day);
            let mut paying = Paying::new();
            for subscription in business.subscriptions.iter().filter(|s| s.pays(second)) {
                let (plan, quantity) = subscription.terms(second);
                let sum = paying.entry((subscription.customer.clone(), plan)).or_insert((Fraction::ZERO, 0));
                *sum = (sum.0 + subscription.monthly(plan, quantity), sum.1 + 1);
            }
            (day, paying)
        })
        .collect()
}

impl Subscription {
    /// Whether it pays at that second.
    fn pays(&self, second: i64) -> bool {
        let paused = self.events.iter().rfind(|e| e.at <= second && ["paused", "resumed"].contains(&e.kind));
        let from = self.trial_end.unwrap_or(self.start);
        from <= second
            && self.end.is_none_or(|end| second < end)
            && paused.is_none_or(|event| event.kind == "resumed")
            && !["incomplete", "unpaid", "paused"].contains(&self.status)
    }

    /// Plan and quantity at that second.
    fn terms(&self, second: i64) -> (usize, i64) {
        let past = || self.events.iter().rev().filter(|event| event.at <= second);
        let plan = past().find_map(|event| event.plan).unwrap_or(self.plan);
        (plan, past().find_map(|event| event.quantity).unwrap_or(self.quantity))
    }

    fn monthly(&self, plan: usize, quantity: i64) -> Fraction {
        let plan = &PLANS[plan];
        let times = match plan.interval {
            "year" => Fraction::new(1, 12),
            "week" => Fraction::new(52, 12),
            "day" => Fraction::new(365, 12),
            _ => Fraction::whole(1),
        };
        let share = Fraction::new((100 - self.discount).into(), i128::from(plan.count) * 100);
        Fraction::whole(plan.amount * quantity) * times * share
    }
}

fn day_before(day: Date) -> Date {
    day.yesterday().expect("a day")
}

impl Book<'_> {
    fn at(&self, day: Date) -> &Paying {
        self.paying.get(&day).expect("a day within the data")
    }

    fn first_paid(&self, customer: &str) -> Option<Date> {
        let pays = |paying: &Paying| paying.keys().any(|(who, _)| who == customer);
        self.paying.iter().find(|(_, paying)| pays(paying)).map(|(day, _)| *day)
    }

    fn keys(&self, customer: &str, plan: Option<usize>, currency: &str) -> Vec<(&'static str, String)> {
        let plan = plan.map(|plan| &PLANS[plan]);
        let cohort = self.cohorts.get(customer).map(|day| day.first_of_month().to_string());
        vec![
            ("plan", plan.map_or("", |p| p.id).into()),
            ("product", plan.map_or("", |p| p.product).into()),
            ("interval", plan.map_or("", |p| p.interval).into()),
            ("currency", currency.into()),
            ("country", country(customer).into()),
            ("cohort", cohort.unwrap_or_default()),
        ]
    }

    pub(super) fn first_payments(&self) -> BTreeMap<String, Date> {
        let customers: BTreeSet<&String> = self.business.subscriptions.iter().map(|s| &s.customer).collect();
        customers.into_iter().filter_map(|c| Some((c.clone(), self.first_paid(c)?))).collect()
    }

    pub(super) fn recurring(&self, day: Date) -> Vec<Entry> {
        let entry = |((customer, plan), (amount, count)): (&(String, usize), &(Fraction, i64))| {
            let currency = PLANS[*plan].currency;
            Entry::new(day, self.keys(customer, Some(*plan), currency))
                .with("mrr", self.converted(*amount, currency, day))
                .counting("subscriptions", *count)
                .of("payer", customer)
        };
        self.at(day).iter().map(entry).collect()
    }

    /// By customer and, where something is asked for, by that as well.
    pub(super) fn moved(&self, by: Option<&'static str>, day: Date) -> Vec<Entry> {
        let (before, now) = (self.at(day_before(day)), self.at(day));
        let who = |paying: &Paying| paying.keys().map(|(customer, _)| customer.clone()).collect::<BTreeSet<_>>();
        let (had, has) = (who(before), who(now));
        let mut entries = Vec::new();
        for customer in had.union(&has) {
            let phase = match (had.contains(customer), has.contains(customer)) {
                (true, true) => "kept",
                (true, false) => "churned",
                _ if self.cohorts.get(customer) == Some(&day) => "new",
                _ => "reactivation",
            };
            let mut changes: BTreeMap<(String, &str), Fraction> = BTreeMap::new();
            for (paying, sign) in [(before, -1), (now, 1)] {
                for ((_, plan), (amount, _)) in paying.iter().filter(|((other, _), _)| other == customer) {
                    let currency = PLANS[*plan].currency;
                    let keys = self.keys(customer, Some(*plan), currency);
                    let key = keys.into_iter().find(|(name, _)| Some(*name) == by).map(|(_, key)| key);
                    let change = changes.entry((key.unwrap_or_default(), currency)).or_insert(Fraction::ZERO);
                    *change = *change + *amount * Fraction::whole(sign);
                }
            }
            for ((key, currency), change) in changes {
                let name = match phase {
                    "kept" if change.is_positive() => "expansion",
                    "kept" => "contraction",
                    other => other,
                };
                let size = if ["contraction", "churned"].contains(&name) { -change } else { change };
                let entry = Entry::new(day, by.map(|by| (by, key)).into_iter().collect());
                let entry = entry.with(name, self.converted(size, currency, day));
                entries.push(if phase == "churned" { entry.of("churned", customer) } else { entry });
            }
        }
        entries
    }

    /// The mean churn of the last three whole months up to a day, by value: of months that began with someone paying.
    pub fn churn(&self, by: Option<&'static str>, day: Date) -> BTreeMap<String, Fraction> {
        let whole = day.last_of_month() == day;
        let last =
            if whole { day.first_of_month() } else { day.first_of_month().checked_sub(1.month()).expect("a month") };
        let mut rates: BTreeMap<String, Vec<Fraction>> = BTreeMap::new();
        for back in 0..3 {
            let month = last.checked_sub(back.months()).expect("a month");
            for (key, (gone, paying)) in self.churn_of(by, month) {
                rates.entry(key).or_default().extend(Fraction::count(gone).over(Fraction::count(paying)));
            }
        }
        let mean = |rates: Vec<Fraction>| {
            rates.iter().fold(Fraction::ZERO, |sum, rate| sum + *rate).over(Fraction::count(rates.len()))
        };
        rates.into_iter().filter_map(|(key, rates)| Some((key, mean(rates)?))).collect()
    }

    fn churn_of(&self, by: Option<&'static str>, month: Date) -> Churn {
        if month <= FIRST {
            return Churn::new();
        }
        if let Some(known) = self.churns.borrow().get(&(by, month)) {
            return known.clone();
        }
        let key = |entry: &Entry| by.map_or(String::new(), |by| entry.key(by).unwrap_or_default().to_owned());
        let mut who: BTreeMap<String, (BTreeSet<String>, BTreeSet<String>)> = BTreeMap::new();
        for entry in self.recurring(day_before(month)) {
            who.entry(key(&entry)).or_default().1.extend(entry.ones.into_iter().map(|(_, customer)| customer));
        }
        for day in days(month, month.last_of_month()) {
            for entry in self.movements(by, day).iter() {
                let gone = entry.ones.iter().map(|(_, customer)| customer.clone());
                who.entry(key(entry)).or_default().0.extend(gone);
            }
        }
        let churn: Churn = who.into_iter().map(|(key, (gone, paying))| (key, (gone.len(), paying.len()))).collect();
        self.churns.borrow_mut().insert((by, month), churn.clone());
        churn
    }

    /// Subscriptions that begin to pay, having paid end, trials that end. An end is of the plan paid for last.
    pub(super) fn happenings(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for subscription in &self.business.subscriptions {
            let seconds = || self.paying.keys().map(|day| self.business.last_second(*day));
            let paid = |second: &i64| subscription.pays(*second);
            let (began, last) = (seconds().find(paid), seconds().rev().find(paid));
            let mut push = |at: i64, known: i64, name| {
                let (plan, _) = subscription.terms(known);
                let keys = self.keys(&subscription.customer, Some(plan), PLANS[plan].currency);
                entries.push(Entry::new(self.business.local(at).0, keys).counting(name, 1));
            };
            if let Some(began) = began {
                push(began, began, "began");
            }
            if let Some((end, last)) = subscription.end.zip(last) {
                push(end, last, "ended");
            }
            if let Some(trial) = subscription.trial_end {
                let over = subscription.end.map_or(trial, |end| end.min(trial));
                push(over, over, "trial_ended");
                if began.is_some() {
                    push(over, over, "trial_converted");
                }
            }
        }
        entries
    }

    pub(super) fn invoices(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for invoice in self.business.invoices.iter().filter(|invoice| invoice.status != "void") {
            let plan = invoice.subscription.map(|at| self.business.subscriptions[at].plan);
            let keys = self.keys(&invoice.customer, plan, invoice.currency);
            let made = self.business.local(invoice.at).0;
            let attempts = invoice.attempts.unwrap_or_default();
            let failed = attempts >= 2 || (attempts == 1 && invoice.status != "paid");
            let made_entry =
                Entry::new(made, keys.clone()).with("invoiced", self.money(invoice.total, invoice.currency, made));
            entries.push(made_entry.counting("failed", failed.into()));
            let paid = invoice.paid.map_or(made, |paid| self.business.local(paid).0);
            let net = invoice.amount_paid.unwrap_or_default() - invoice.refunded.unwrap_or_default();
            entries.push(Entry::new(paid, keys).with("collected", self.money(net, invoice.currency, paid)));
        }
        entries
    }

    /// What is unpaid at the end of a day of invoices that were due before it.
    pub(super) fn overdue(&self, day: Date) -> Vec<Entry> {
        let late = |invoice: &&Invoice| {
            let local = |second| self.business.local(second).0;
            let due = invoice.due.map_or_else(|| local(invoice.at).checked_add(30.days()).expect("a day"), local);
            let open = match (invoice.status, invoice.paid) {
                ("open", None) => true,
                ("open" | "paid", Some(paid)) => local(paid) > day,
                _ => false,
            };
            open && due < day
        };
        let entry = |invoice: &Invoice| {
            let plan = invoice.subscription.map(|at| self.business.subscriptions[at].plan);
            let paid = if invoice.paid.is_some() { 0 } else { invoice.amount_paid.unwrap_or_default() };
            let unpaid: Known = self.money(invoice.total - paid, invoice.currency, day);
            Entry::new(day, self.keys(&invoice.customer, plan, invoice.currency)).with("overdue", unpaid)
        };
        self.business.invoices.iter().filter(late).map(entry).collect()
    }
}
