//! What the numbers must be: each day looked at, compared with the day before, and added up.

use super::business::{COUNTRIES, CUSTOMERS, FIRST, Life, PLANS, rate};
use domain::money::{decimal_text, div_half_even};
use domain::{Day, Grain, Period, WeekStart};
use std::collections::{BTreeMap, BTreeSet};

/// Amounts are in 1/36,000,000 of a cent: the store's units times hundredths of a rate.
const UNIT: i128 = 36_000_000;

/// The figures of a row.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    pub start: i128,
    pub end: i128,
    pub moved: BTreeMap<&'static str, i128>,
    pub payers: (i128, i128),
    pub subscriptions: i128,
    pub gone: BTreeSet<usize>,
    pub happened: BTreeMap<&'static str, i128>,
    /// Mean churn of the last three months.
    pub churn: Option<(i128, i128)>,
}

/// Who pays what at the end of a day: customer, plan → amount, subscriptions.
type Standing = BTreeMap<(usize, usize), (i128, i128)>;

/// Which customers and plans are kept.
pub type Only<'a> = &'a dyn Fn(&str, usize, usize) -> bool;

pub struct Oracle<'a> {
    pub lives: &'a [Life],
    /// Keeps a customer's plan or leaves it out.
    pub only: Only<'a>,
}

impl Oracle<'_> {
    /// The standing of a day. Before anything there is nothing.
    fn standing(&self, day: Day) -> Standing {
        let mut standing = Standing::new();
        for life in self.lives.iter().filter(|life| life.pays(day)) {
            let (plan, amount) = life.amount(day);
            let entry = standing.entry((life.customer, plan)).or_default();
            *entry = (entry.0 + amount, entry.1 + 1);
        }
        standing
    }

    fn first_paid(&self, customer: usize) -> Option<Day> {
        let first: Day = FIRST.parse().expect("a date");
        (0..400).map(|n| first.plus(n)).find(|day| self.lives.iter().any(|l| l.customer == customer && l.pays(*day)))
    }

    /// The value of a dimension, `–` for none.
    pub fn key(&self, by: &str, customer: usize, plan: usize) -> String {
        let (id, interval, _, currency, product) = PLANS[plan];
        match by {
            "" => String::new(),
            "plan" => id.into(),
            "interval" => interval.into(),
            "currency" => currency.into(),
            "product" => product.unwrap_or("–").into(),
            "country" => COUNTRIES[customer % 3].unwrap_or("–").into(),
            "cohort" => self.first_paid(customer).map_or("–".into(), |day| day.month_start().to_string()),
            other => panic!("{other}"),
        }
    }

    fn keyed(&self, standing: &Standing, by: &str) -> BTreeMap<(String, usize, usize), (i128, i128)> {
        let kept = standing.iter().filter(|((customer, plan), _)| (self.only)("", *customer, *plan));
        kept.map(|((customer, plan), sums)| ((self.key(by, *customer, *plan), *customer, *plan), *sums)).collect()
    }

    /// Rows by key over one bucket. `today` cuts it short.
    pub fn figures(&self, by: &str, bucket: Period, today: Day) -> BTreeMap<String, Figures> {
        let mut rows: BTreeMap<String, Figures> = BTreeMap::new();
        let last = bucket.to.min(today);
        let before = bucket.from.plus(-1);
        for (at_end, day) in [(false, before), (true, last)] {
            let standing = self.keyed(&self.standing(day), by);
            for ((key, _, plan), (amount, subscriptions)) in &standing {
                let row = rows.entry(key.clone()).or_default();
                let value = amount * at_rate(*plan, day);
                if at_end {
                    row.end += value;
                    row.subscriptions += subscriptions;
                } else {
                    row.start += value;
                }
            }
            for (key, row) in &mut rows {
                let who: BTreeSet<usize> = standing.keys().filter(|(k, ..)| k == key).map(|(_, c, _)| *c).collect();
                let count = who.len() as i128;
                if at_end { row.payers.1 = count } else { row.payers.0 = count }
            }
        }
        for number in bucket.from.number()..=last.number() {
            let day = Day::from_number(number);
            self.movements(by, day, &mut rows);
            self.happenings(by, day, &mut rows);
        }
        for (key, churn) in self.churn(by, last) {
            if let Some(row) = rows.get_mut(&key) {
                row.churn = Some(churn);
            }
        }
        rows
    }

    fn movements(&self, by: &str, day: Day, rows: &mut BTreeMap<String, Figures>) {
        let (now, then) = (self.standing(day), self.standing(day.plus(-1)));
        let pays = |standing: &Standing, customer: usize| standing.keys().any(|(c, _)| *c == customer);
        for customer in 0..CUSTOMERS {
            let phase = match (pays(&then, customer), pays(&now, customer)) {
                (false, false) => continue,
                (true, true) => "kept",
                (true, false) => "gone",
                (false, true) if self.first_paid(customer) == Some(day) => "new",
                (false, true) => "back",
            };
            // By slice and currency.
            let mut deltas: BTreeMap<(String, &str), (usize, i128)> = BTreeMap::new();
            let mut touched = BTreeSet::new();
            for (standing, sign) in [(&now, 1), (&then, -1)] {
                for ((who, plan), (amount, _)) in standing.iter().filter(|((c, _), _)| *c == customer) {
                    if (self.only)("", *who, *plan) {
                        let key = self.key(by, *who, *plan);
                        touched.insert(key.clone());
                        deltas.entry((key, PLANS[*plan].3)).or_insert((*plan, 0)).1 += sign * amount;
                    }
                }
            }
            if phase == "gone" {
                for key in touched {
                    rows.entry(key).or_default().gone.insert(customer);
                }
            }
            for ((key, _), (plan, delta)) in deltas {
                let value = delta * at_rate(plan, day);
                let kind = match phase {
                    "kept" if delta == 0 => continue,
                    "kept" if delta > 0 => "expansion",
                    "kept" => "contraction",
                    other => other,
                };
                let signed = if matches!(kind, "contraction" | "gone") { -value } else { value };
                *rows.entry(key).or_default().moved.entry(kind).or_default() += signed;
            }
        }
    }

    fn happenings(&self, by: &str, day: Day, rows: &mut BTreeMap<String, Figures>) {
        for life in self.lives {
            let ever = (0..400).map(|n| life.start.plus(n)).find(|day| life.pays(*day));
            let trial = life.trial.map(|trial| life.end.map_or(trial, |end| end.min(trial)));
            let mut kinds = Vec::new();
            kinds.extend((ever == Some(day)).then_some("began"));
            kinds.extend((ever.is_some() && life.end == Some(day)).then_some("ended"));
            kinds.extend((trial == Some(day)).then_some("trial_ended"));
            kinds.extend((trial == Some(day) && ever.is_some()).then_some("trial_converted"));
            for kind in kinds {
                let (plan, _) = life.amount(day);
                if (self.only)("", life.customer, plan) {
                    let key = self.key(by, life.customer, plan);
                    *rows.entry(key).or_default().happened.entry(kind).or_default() += 1;
                }
            }
        }
    }

    /// The mean churn of three whole months, as a fraction.
    fn churn(&self, by: &str, end: Day) -> BTreeMap<String, (i128, i128)> {
        let month = Grain::Month.bucket(end, WeekStart::Monday);
        let last = if month.to == end { month.from } else { month.from.plus_months(-1) };
        let mut rates: BTreeMap<String, Vec<(i128, i128)>> = BTreeMap::new();
        for back in 0..3 {
            let from = last.plus_months(-back);
            let mut rows: BTreeMap<String, Figures> = BTreeMap::new();
            for number in from.number()..from.plus_months(1).number() {
                self.movements(by, Day::from_number(number), &mut rows);
            }
            let mut paying: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
            for (key, customer, _) in self.keyed(&self.standing(from.plus(-1)), by).into_keys() {
                paying.entry(key).or_default().insert(customer);
            }
            for (key, who) in paying {
                let gone = rows.get(&key).map_or(0, |row| row.gone.len() as i128);
                rates.entry(key).or_default().push((gone, who.len() as i128));
            }
        }
        let mean = |list: Vec<(i128, i128)>| {
            let (top, bottom) = list.iter().fold((0, 1), |(top, bottom), (n, d)| (top * d + n * bottom, bottom * d));
            (top, bottom * list.len() as i128)
        };
        rates.into_iter().map(|(key, list)| (key, mean(list))).collect()
    }
}

fn at_rate(plan: usize, day: Day) -> i128 {
    if PLANS[plan].3 == "BRL" { rate(day) } else { 100 }
}

impl Figures {
    fn m(&self, kind: &str) -> i128 {
        self.moved.get(kind).copied().unwrap_or_default()
    }

    pub fn cell(&self, metric: &str) -> String {
        let money = |units: i128| decimal_text(div_half_even(units, UNIT).expect("a unit"), 2);
        let ratio = |top: i128, bottom: i128| {
            div_half_even(top * 1_000_000, bottom).map_or("–".into(), |scaled| decimal_text(scaled, 6))
        };
        let count = |kind: &str| self.happened.get(kind).copied().unwrap_or_default();
        let (gained, lost) =
            (self.m("new") + self.m("expansion") + self.m("back"), self.m("contraction") + self.m("gone"));
        match metric {
            "mrr" => money(self.end),
            "arr" => money(self.end * 12),
            "new_mrr" => money(self.m("new")),
            "expansion_mrr" => money(self.m("expansion")),
            "contraction_mrr" => money(self.m("contraction")),
            "churned_mrr" => money(self.m("gone")),
            "reactivation_mrr" => money(self.m("back")),
            "net_new_mrr" => money(gained - lost),
            "active_customers" => self.payers.1.to_string(),
            "active_subscriptions" => self.subscriptions.to_string(),
            "new_subscriptions" => count("began").to_string(),
            "churned_subscriptions" => count("ended").to_string(),
            "churned_customers" => self.gone.len().to_string(),
            "trial_conversion_rate" => ratio(count("trial_converted"), count("trial_ended")),
            "customer_churn_rate" => ratio(self.gone.len() as i128, self.payers.0),
            "gross_revenue_churn_rate" => ratio(lost, self.start),
            "nrr" => ratio(self.start + gained - self.m("new") - lost, self.start),
            "grr" => ratio(self.start - lost, self.start),
            "arpa" => ratio(self.end, self.payers.1 * UNIT * 100),
            "ltv" => match self.churn {
                Some((top, bottom)) => ratio(self.end * bottom, self.payers.1 * top * UNIT * 100),
                None => "–".into(),
            },
            "quick_ratio" => ratio(gained, lost),
            other => panic!("no expectation for {other}"),
        }
    }
}
