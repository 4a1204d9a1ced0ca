//! What was billed, paid and left unpaid.

use super::{Book, Entry, Sums, View, days};
use crate::metrics::every::records::{Business, Invoice};
use jiff::{ToSpan, civil::Date};
use std::collections::{BTreeMap, HashMap};

/// An invoice that counts, on its local days.
struct Bill<'a> {
    invoice: &'a Invoice,
    made: Date,
    due: Date,
    paid: Option<Date>,
}

/// All of them, and those that are unpaid at the end of a day before which they were due.
pub struct Bills<'a> {
    all: Vec<Bill<'a>>,
    late: HashMap<Date, Vec<usize>>,
}

impl<'a> Bills<'a> {
    pub fn of(business: &'a Business) -> Self {
        let counts = business.invoices.iter().filter(|invoice| invoice.status != "void");
        let of = |invoice: &'a Invoice| {
            let made = business.day(invoice.at);
            let due = invoice.due.map_or_else(|| made.checked_add(30.days()).expect("a day"), |due| business.day(due));
            Bill { invoice, made, due, paid: invoice.paid.map(|paid| business.day(paid)) }
        };
        let mut bills = Self { all: counts.map(of).collect(), late: HashMap::new() };
        for (at, bill) in bills.all.iter().enumerate() {
            let last = match (bill.invoice.status, bill.paid) {
                ("open", None) => business.last,
                ("open" | "paid", Some(paid)) => paid.yesterday().expect("a day").min(business.last),
                _ => continue,
            };
            for day in days(bill.due.tomorrow().expect("a day"), last) {
                bills.late.entry(day).or_default().push(at);
            }
        }
        bills
    }
}

impl Book<'_> {
    fn bill_keys(&self, invoice: &Invoice) -> Vec<(&'static str, &'static str)> {
        let plan = invoice.subscription.map(|at| self.business.subscriptions[at].plan);
        self.keys(invoice.customer, plan, invoice.currency)
    }

    pub(super) fn invoices(&self) -> Vec<Entry> {
        let mut entries = Vec::new();
        for Bill { invoice, made, paid, .. } in &self.bills.all {
            let keys = self.bill_keys(invoice);
            let attempts = invoice.attempts.unwrap_or_default();
            let failed = attempts >= 2 || (attempts == 1 && invoice.status != "paid");
            let total = self.money(invoice.total, invoice.currency, *made);
            entries.push(Entry::new(*made, keys.clone()).with("invoiced", total).counting("failed", failed.into()));
            let paid = paid.unwrap_or(*made);
            let net = invoice.amount_paid.unwrap_or_default() - invoice.refunded.unwrap_or_default();
            entries.push(Entry::new(paid, keys).with("collected", self.money(net, invoice.currency, paid)));
        }
        entries
    }
}

impl View<'_, '_> {
    /// What is unpaid at the end of a day of invoices that were due before it.
    pub(super) fn overdue(&self, day: Date, sums: &mut BTreeMap<&'static str, Sums>) {
        let bills = &self.book.bills;
        for at in bills.late.get(&day).into_iter().flatten() {
            let Bill { invoice, paid, .. } = &bills.all[*at];
            let keys = self.book.bill_keys(invoice);
            let value = self.by.map_or(Some(""), |by| Some(keys.iter().find(|(name, _)| *name == by)?.1));
            let before = if paid.is_some() { 0 } else { invoice.amount_paid.unwrap_or_default() };
            if let Some(value) = value {
                let unpaid = self.book.money(invoice.total - before, invoice.currency, day);
                sums.entry(value).or_default().put("overdue", unpaid);
            }
        }
    }
}
