//! Plans, invoices, and what becomes of them.

use super::{Business, Customer, market::TIERS};
use crate::demo::sheet::clock_text;
use domain::{Day, record::Kind};

/// What is subscribed to.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) interval: &'static str,
    /// A seat an interval, in minor units.
    pub(super) amount: i64,
    pub(super) product: &'static str,
}

/// One of the plans with seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) tier: usize,
    pub(super) yearly: bool,
    /// At the prices that came later.
    pub(super) risen: bool,
}

/// What is billed.
pub(super) struct Bill<'a> {
    pub(super) subscription: &'a str,
    pub(super) plan: &'a Plan,
    pub(super) quantity: i64,
    /// Per cent off.
    pub(super) discount: i64,
    /// Large customers pay by transfer within 15 days.
    pub(super) by_transfer: bool,
    pub(super) day: Day,
    pub(super) second: u32,
}

/// What became of a bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Paid,
    /// Not paid yet; an attempt has failed.
    Open,
    /// Nobody will pay it.
    Lost,
}

impl Business {
    pub(super) fn plan(&self, choice: Choice) -> Plan {
        let tier = &TIERS[choice.tier.min(TIERS.len() - 1)];
        let rise = if choice.risen { super::RISE } else { 1.0 };
        let seat = (tier.dollars * rise).round() - 0.1;
        let (suffix, interval, months) =
            if choice.yearly { ("anual", "year", 10.0) } else { ("mensual", "month", 1.0) };
        let (mark, year) = if choice.risen { ("-n", format!(" {}", self.rise.year())) } else { ("", String::new()) };
        Plan {
            id: format!("{}-{suffix}{mark}", tier.id),
            name: format!("{} {suffix}{year}", tier.name),
            interval,
            amount: self.dollars(seat * months),
            product: "Brújula",
        }
    }

    /// Writes an invoice. Of those that fail, most are paid at a later attempt.
    pub(super) fn bill(&mut self, customer: &Customer, bill: &Bill<'_>) -> Outcome {
        let subtotal = (bill.plan.amount * bill.quantity * (100 - bill.discount) + 50) / 100;
        let tax = (subtotal * customer.tax + 50) / 100;
        let (wait, attempts, lost) = match self.dice.unit() {
            _ if bill.by_transfer => (1 + self.dice.below(22) as i32, 0, false),
            luck if luck < 0.925 => (0, 1, false),
            luck if luck < 0.994 => (2 + self.dice.below(6) as i32, 2 + self.dice.below(2) as i32, false),
            _ => (0, 4, true),
        };
        let void = self.dice.chance(0.004);
        let paid = bill.day.plus(wait);
        let open = !lost && !void && paid > self.last;
        // A lost one is given up after three weeks.
        let trying = lost && bill.day.plus(21) > self.last;
        let status = match () {
            () if void => "void",
            () if open || trying => "open",
            () if lost => "uncollectible",
            () => "paid",
        };
        let is_paid = status == "paid";
        let paid_at = if is_paid { clock_text(paid, bill.second + 40) } else { String::new() };
        let due = clock_text(bill.day.plus(if bill.by_transfer { 15 } else { 0 }), bill.second);
        let total = subtotal + tax;
        let refunded = if is_paid && self.dice.chance(0.006) { total } else { 0 };
        let attempts = match status {
            "void" => 0,
            "paid" => attempts.max(1),
            "open" if !bill.by_transfer => attempts.clamp(1, 3),
            _ => attempts,
        };
        self.invoices += 1;
        let (number, at, currency) = (self.invoices, clock_text(bill.day, bill.second), self.sheets.currency);
        let [subtotal, tax, total, paid, refunded] =
            [subtotal, tax, total, if is_paid { total } else { 0 }, refunded].map(|minor| self.sheets.money(minor));
        let (id, subscription) = (&customer.id, bill.subscription);
        self.sheets.line(
            Kind::Invoices,
            format_args!(
                "F{number:06},{id},{subscription},{at},{due},{paid_at},{status},{currency},{subtotal},{tax},{total},{paid},\
                 {refunded},{attempts}"
            ),
        );
        match () {
            () if lost && !void => Outcome::Lost,
            () if open && !bill.by_transfer => Outcome::Open,
            () => Outcome::Paid,
        }
    }
}
