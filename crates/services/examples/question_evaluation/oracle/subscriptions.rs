//! Who pays what at the end of each day, and what was billed.

use super::{
    book::{Entry, FINE, Text},
    records::Records,
};
use domain::{Day, Grain, WeekStart};
use entity::{subscription_events, subscriptions};
use jiff::ToSpan;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// What a subscription comes to: plan and monthly amount in [`FINE`] parts of a minor unit.
type State = Option<(Text, i128)>;

/// From a day on, until the next.
struct Life {
    customer: Text,
    states: Vec<(Day, State)>,
}

pub struct Ledger {
    lives: Vec<Life>,
    /// Customer → subscriptions.
    of: HashMap<Text, Vec<usize>>,
    /// Day → customers of whom something changed.
    changes: BTreeMap<Day, BTreeSet<Text>>,
    /// Customer → first day of paying.
    pub cohorts: HashMap<Text, Day>,
    countries: HashMap<Text, Text>,
    plans: HashMap<Text, [(&'static str, Text); 3]>,
}

impl Ledger {
    pub fn new(records: &Records) -> Self {
        let mut events: HashMap<&str, Vec<&subscription_events::Model>> = HashMap::new();
        for event in &records.events {
            events.entry(&event.subscription_id).or_default().push(event);
        }
        events.values_mut().for_each(|events| events.sort_by_key(|event| event.at));
        let (mut lives, mut of): (Vec<Life>, HashMap<Text, Vec<usize>>) = Default::default();
        let mut changes: BTreeMap<Day, BTreeSet<Text>> = BTreeMap::new();
        for row in &records.subscriptions {
            let story = Story { records, row, events: events.get(row.id.as_str()).map_or(&[], Vec::as_slice) };
            let (customer, states): (Text, _) = (row.customer_id.as_str().into(), story.states());
            for (day, _) in &states {
                changes.entry(*day).or_default().insert(customer.clone());
            }
            of.entry(customer.clone()).or_default().push(lives.len());
            lives.push(Life { customer, states });
        }
        let mut cohorts: HashMap<Text, Day> = HashMap::new();
        for life in &lives {
            if let Some((day, _)) = life.states.iter().find(|(_, state)| state.is_some()) {
                let first = cohorts.entry(life.customer.clone()).or_insert(*day);
                *first = (*first).min(*day);
            }
        }
        let plan = |plan: &entity::plans::Model| {
            let product: Text = plan.product.as_deref().unwrap_or_default().into();
            let keys = [("product", product), ("interval", plan.interval.as_str().into())];
            [keys[0].clone(), keys[1].clone(), ("currency", plan.currency.as_str().into())]
        };
        Self {
            lives,
            of,
            changes,
            cohorts,
            countries: records.countries.iter().map(|(id, at)| (id.as_str().into(), at.as_str().into())).collect(),
            plans: records.plans.iter().map(|(id, row)| (id.as_str().into(), plan(row))).collect(),
        }
    }

    fn keys(&self, customer: &Text, plan: Option<&Text>) -> Vec<(&'static str, Text)> {
        let cohort = self.cohorts.get(customer).map_or("".into(), |day| day.month_start().to_string().into());
        let country = self.countries.get(customer).cloned().unwrap_or_else(|| "".into());
        let mut keys = vec![("country", country), ("cohort", cohort)];
        keys.push(("plan", plan.cloned().unwrap_or_else(|| "".into())));
        keys.extend(plan.and_then(|plan| self.plans.get(plan)).into_iter().flatten().cloned());
        keys
    }

    /// What stands at the end of a day.
    pub fn standing(&self, day: Day) -> Vec<Entry> {
        let paying = self.lives.iter().filter_map(|life| Some((life, life.at(day)?)));
        let entry = |(life, (plan, amount)): (&Life, (Text, i128))| {
            let keys = self.keys(&life.customer, Some(&plan));
            Entry::new(day, keys).with("mrr", amount).with("subscriptions", 1).of("payers", &life.customer)
        };
        paying.map(entry).collect()
    }

    /// What changed from the first day to the last: what the customer as a whole did, then the change of each slice.
    pub fn movements(
        &self,
        from: Day,
        to: Day,
        slice: impl Fn(&Entry) -> Option<Vec<String>>,
    ) -> Vec<(Entry, Vec<String>)> {
        let mut moved = Vec::new();
        for (day, customers) in self.changes.range(from..=to) {
            for customer in customers {
                self.moved(*day, customer, &slice, &mut moved);
            }
        }
        moved
    }

    fn moved(
        &self,
        day: Day,
        customer: &Text,
        slice: &impl Fn(&Entry) -> Option<Vec<String>>,
        moved: &mut Vec<(Entry, Vec<String>)>,
    ) {
        let lives: Vec<&Life> = self.of[customer].iter().map(|at| &self.lives[*at]).collect();
        let at = |day: Day| lives.iter().filter_map(|life| life.at(day)).collect::<Vec<_>>();
        let (before, now) = (at(day.plus(-1)), at(day));
        let phase = match (before.is_empty(), now.is_empty()) {
            (true, true) => return,
            (false, false) => "kept",
            (false, true) => "churned",
            _ if self.cohorts.get(customer) == Some(&day) => "new",
            _ => "reactivation",
        };
        let mut slices: BTreeMap<Vec<String>, i128> = BTreeMap::new();
        let signed = before.iter().map(|state| (state, -1)).chain(now.iter().map(|state| (state, 1)));
        for ((plan, amount), sign) in signed {
            let entry = Entry::new(day, self.keys(customer, Some(plan)));
            if let Some(values) = slice(&entry) {
                *slices.entry(values).or_default() += amount * sign;
            }
        }
        for (values, change) in slices {
            let name = match phase {
                "kept" if change > 0 => "expansion",
                "kept" => "contraction",
                other => other,
            };
            let size = if matches!(name, "contraction" | "churned") { -change } else { change };
            let entry = Entry::new(day, Vec::new()).with(name, size);
            moved.push((if phase == "churned" { entry.of("leavers", customer) } else { entry }, values));
        }
    }

    /// Subscriptions that begin to pay, those that end, trials that end, and invoices.
    pub fn happenings(&self, records: &Records) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (life, row) in self.lives.iter().zip(&records.subscriptions) {
            let own: Text = row.plan_id.as_str().into();
            let paid = |state: &&(Day, State)| state.1.is_some();
            let first = life.states.iter().find(paid);
            let last =
                life.states.iter().rfind(paid).and_then(|(_, state)| state.as_ref()).map(|(plan, _)| plan.clone());
            let mut push = |day: Day, plan: Text, name: &'static str| {
                entries.push(Entry::new(day, self.keys(&life.customer, Some(&plan))).with(name, 1));
            };
            if let Some((day, Some((plan, _)))) = first {
                push(*day, plan.clone(), "began");
            }
            let end = row.ended_at.or(row.canceled_at.filter(|_| row.status == "canceled"));
            if let Some((end, plan)) = end.zip(last) {
                push(records.local(end).0, plan, "ended");
            }
            if let Some(trial) = row.trial_end.filter(|trial| *trial > row.started_at) {
                let over = records.local(end.map_or(trial, |end| end.min(trial))).0;
                let plan = first.and_then(|(_, state)| state.as_ref()).map_or(own, |(plan, _)| plan.clone());
                push(over, plan.clone(), "trial_ended");
                if first.is_some() {
                    push(over, plan, "trial_converted");
                }
            }
        }
        entries.extend(self.invoices(records));
        entries.sort_by_key(|entry| entry.day);
        entries
    }

    fn invoices(&self, records: &Records) -> Vec<Entry> {
        let mut entries = Vec::new();
        for (invoice, keys) in self.billed(records) {
            let made = records.local(invoice.created_at).0;
            let attempts = invoice.attempt_count.unwrap_or_default();
            let failed = attempts >= 2 || (attempts == 1 && invoice.status != "paid");
            let entry = Entry::new(made, keys.clone()).with("invoiced", invoice.total);
            entries.push(entry.with("failed", i128::from(failed)));
            let paid = invoice.paid_at.map_or(made, |at| records.local(at).0);
            let net = invoice.amount_paid.unwrap_or_default() - invoice.amount_refunded.unwrap_or_default();
            entries.push(Entry::new(paid, keys).with("collected", net));
        }
        entries
    }

    fn billed<'a>(
        &'a self,
        records: &'a Records,
    ) -> impl Iterator<Item = (&'a entity::invoices::Model, Vec<(&'static str, Text)>)> {
        let plans: HashMap<&str, Text> =
            records.subscriptions.iter().map(|row| (row.id.as_str(), row.plan_id.as_str().into())).collect();
        records.invoices.iter().filter(|invoice| invoice.status != "void").map(move |invoice| {
            let plan = invoice.subscription_id.as_deref().and_then(|id| plans.get(id));
            (invoice, self.keys(&invoice.customer_id.as_str().into(), plan))
        })
    }

    /// What is unpaid at the end of a day of invoices that were due before it.
    pub fn overdue(&self, records: &Records, day: Day) -> Vec<Entry> {
        let late = |invoice: &entity::invoices::Model| {
            let made = records.local(invoice.created_at).0;
            let due = invoice.due_at.map_or(made.plus(30), |at| records.local(at).0);
            let paid = invoice.paid_at.map(|at| records.local(at).0);
            let open = match (invoice.status.as_str(), paid) {
                ("open", None) => true,
                ("open" | "paid", Some(paid)) => paid > day,
                _ => false,
            };
            open && due < day
        };
        let unpaid = |invoice: &entity::invoices::Model| {
            let paid = if invoice.paid_at.is_some() { 0 } else { invoice.amount_paid.unwrap_or_default() };
            invoice.total - paid
        };
        let found = self.billed(records).filter(|(invoice, _)| late(invoice));
        found.map(|(invoice, keys)| Entry::new(day, keys).with("overdue", unpaid(invoice))).collect()
    }

    /// Customers who stopped in a month and those who paid as it began, by slice.
    pub fn churn(
        &self,
        month: Day,
        slice: &impl Fn(&Entry) -> Option<Vec<String>>,
    ) -> BTreeMap<Vec<String>, (usize, usize)> {
        let mut who: BTreeMap<Vec<String>, [BTreeSet<Text>; 2]> = BTreeMap::new();
        for entry in self.standing(month.plus(-1)) {
            if let Some(values) = slice(&entry) {
                who.entry(values).or_default()[1].extend(entry.ones.into_iter().map(|(_, customer)| customer));
            }
        }
        for (entry, values) in self.movements(month, Grain::Month.bucket(month, WeekStart::Monday).to, slice) {
            who.entry(values).or_default()[0].extend(entry.ones.into_iter().map(|(_, customer)| customer));
        }
        who.into_iter().map(|(values, [gone, paying])| (values, (gone.len(), paying.len()))).collect()
    }
}

impl Life {
    fn at(&self, day: Day) -> State {
        let until = self.states.partition_point(|(from, _)| *from <= day);
        self.states[..until].last().and_then(|(_, state)| state.clone())
    }
}

/// A subscription with all that is told of it.
struct Story<'a> {
    records: &'a Records,
    row: &'a subscriptions::Model,
    events: &'a [&'a subscription_events::Model],
}

impl Story<'_> {
    /// The days at whose ends something is other than the day before.
    fn states(&self) -> Vec<(Day, State)> {
        let row = self.row;
        let told = [Some(row.started_at), row.trial_end, row.ended_at, row.canceled_at];
        let times = told.into_iter().flatten().chain(self.events.iter().map(|event| event.at));
        let days: BTreeSet<Day> = times.map(|at| self.records.local(at).0).collect();
        let mut states: Vec<(Day, State)> = Vec::new();
        for day in days {
            let state = self.state(self.last_instant(day));
            if states.last().map_or(&None, |(_, state)| state) != &state {
                states.push((day, state));
            }
        }
        states
    }

    /// The last millisecond of a local day.
    fn last_instant(&self, day: Day) -> i64 {
        let next = day.date().checked_add(1.day()).unwrap_or_else(|_| day.date());
        next.to_zoned(self.records.zone.clone()).map_or(0, |at| at.timestamp().as_millisecond()) - 1
    }

    fn state(&self, at: i64) -> State {
        let row = self.row;
        let from = row.trial_end.unwrap_or(row.started_at).max(row.started_at);
        let end = row.ended_at.or(row.canceled_at.filter(|_| row.status == "canceled"));
        let past = || self.events.iter().rev().filter(|event| event.at <= at);
        let paused = past().find(|event| matches!(event.kind.as_str(), "paused" | "resumed"));
        let asleep = paused.is_some_and(|event| event.kind == "paused");
        if at < from || end.is_some_and(|end| end <= at) || asleep || matches!(&*row.status, "incomplete" | "unpaid") {
            return None;
        }
        let plan = past().find_map(|event| event.plan_id.clone()).unwrap_or_else(|| row.plan_id.clone());
        let seats = past().find_map(|event| event.quantity).or(row.quantity).unwrap_or(1);
        let known = self.records.plans.get(&plan)?;
        let months = FINE / 1_000_000 / if known.interval == "year" { 12 } else { 1 };
        let kept = 1_000_000 - i128::from(row.discount);
        Some((plan.as_str().into(), i128::from(known.amount) * i128::from(seats) * kept * months))
    }
}
