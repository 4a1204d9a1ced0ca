//! A small subscription business: trials, changes of plan and quantity, pauses, ends, two currencies.

use crate::harness::TestContext;
use crate::metrics::fixture::{Dice, load};
use domain::{Day, record::Kind};
use entity::{dirty_customers, plans, subscription_events, subscriptions};
use sea_orm::{EntityTrait, IntoActiveModel};
use services::{Scope, facts};
use std::fmt::Write;

/// id, interval, cents, currency, product.
pub const PLANS: [(&str, &str, i64, &str, Option<&str>); 4] = [
    ("basic", "month", 1001, "USD", Some("Core")),
    ("pro", "month", 4900, "USD", Some("Core")),
    ("annual", "year", 10_000, "USD", None),
    ("local", "month", 3000, "BRL", Some("Local")),
];
pub const COUNTRIES: [Option<&str>; 3] = [Some("BR"), Some("US"), None];
/// Cents of a dollar that a real is worth, day by day.
pub fn rate(day: Day) -> i128 {
    15 + i128::from(day.number().rem_euclid(11))
}

/// A subscription's life, by days; everything happens at noon UTC.
#[derive(Clone, Debug)]
pub struct Life {
    pub id: String,
    pub customer: usize,
    pub plan: usize,
    pub start: Day,
    pub trial: Option<Day>,
    pub end: Option<Day>,
    /// From that day on: plan, quantity.
    pub changes: Vec<(Day, usize, i64)>,
    pub pause: Option<(Day, Day)>,
    /// Millionths.
    pub discount: i32,
}

pub const FIRST: &str = "2025-08-20";
pub const DAYS: usize = 200;
pub const CUSTOMERS: usize = 14;

/// Random lives from a seed.
pub fn lives(seed: u64) -> Vec<Life> {
    let mut dice = Dice(seed);
    let first: Day = FIRST.parse().expect("a date");
    (0..26)
        .map(|n| {
            let start = first.plus(dice.roll(DAYS - 60) as i32);
            let trial = (dice.roll(3) == 0).then(|| start.plus(14));
            let end = (dice.roll(2) == 0).then(|| start.plus(10 + dice.roll(90) as i32));
            let mut at = start.plus(15);
            let mut changes = Vec::new();
            for _ in 0..dice.roll(3) {
                at = at.plus(1 + dice.roll(25) as i32);
                if end.is_none_or(|end| at < end) {
                    changes.push((at, dice.roll(PLANS.len()), 1 + dice.roll(3) as i64));
                }
            }
            let paused = start.plus(20 + dice.roll(20) as i32);
            let resumed = paused.plus(1 + dice.roll(20) as i32);
            let pause = (dice.roll(4) == 0 && end.is_none_or(|end| resumed < end)).then_some((paused, resumed));
            Life {
                id: format!("s{n}"),
                customer: dice.roll(CUSTOMERS),
                plan: dice.roll(PLANS.len()),
                start,
                trial,
                end,
                changes,
                pause,
                discount: if dice.roll(3) == 0 { 250_000 } else { 0 },
            }
        })
        .collect()
}

impl Life {
    pub fn pays(&self, day: Day) -> bool {
        let from = self.trial.unwrap_or(self.start);
        let paused = self.pause.is_some_and(|(from, to)| from <= day && day < to);
        from <= day && self.end.is_none_or(|end| day < end) && !paused
    }

    /// Plan, and the monthly amount in 1/360,000 of a minor unit.
    pub fn amount(&self, day: Day) -> (usize, i128) {
        let change = self.changes.iter().rev().find(|(from, ..)| *from <= day);
        let (plan, quantity) = change.map_or((self.plan, 1), |(_, plan, quantity)| (*plan, *quantity));
        let (_, interval, cents, ..) = PLANS[plan];
        let months = if interval == "year" { 12 } else { 1 };
        let units = i128::from(cents) * i128::from(quantity) * 360_000 / months;
        (plan, units * i128::from(1_000_000 - self.discount) / 1_000_000)
    }
}

/// The business with these lives, its facts computed.
pub async fn business(t: &TestContext, lives: &[Life]) -> Scope {
    let scope = t.shop_in("SaaS", "USD", "UTC").await;
    let workspace_id = scope.workspace_id().0;
    let noon = |day: Day| i64::from(day.number()) * 86_400_000 + 43_200_000;
    let mut customers = String::from("id,created_at,country\n");
    for n in 0..CUSTOMERS {
        let _ = writeln!(customers, "c{n},2025-01-01,{}", COUNTRIES[n % 3].unwrap_or_default());
    }
    load(t, &scope, Kind::Customers, &customers).await;
    let mut rates = String::from("date,base,quote,rate\n");
    let first: Day = FIRST.parse().expect("a date");
    for n in -10..400 {
        let _ = writeln!(rates, "{},BRL,USD,0.{:02}", first.plus(n), rate(first.plus(n)));
    }
    load(t, &scope, Kind::FxRates, &rates).await;
    let plans = PLANS.map(|(id, interval, amount, currency, product)| {
        plans::Model {
            workspace_id,
            id: id.into(),
            name: format!("The {id} plan"),
            interval: interval.into(),
            interval_count: 1,
            amount,
            currency: currency.into(),
            product: product.map(String::from),
            row_hash: 0,
        }
        .into_active_model()
    });
    plans::Entity::insert_many(plans).exec(t.db()).await.expect("plans");
    for life in lives {
        let row = subscriptions::Model {
            workspace_id,
            id: life.id.clone(),
            customer_id: format!("c{}", life.customer),
            plan_id: PLANS[life.plan].0.into(),
            status: if life.end.is_some() { "canceled" } else { "active" }.into(),
            started_at: noon(life.start),
            quantity: Some(1),
            trial_end: life.trial.map(noon),
            canceled_at: None,
            ended_at: life.end.map(noon),
            discount: life.discount,
            row_hash: 0,
        };
        subscriptions::Entity::insert(row.into_active_model()).exec(t.db()).await.expect("a subscription");
        let mut events: Vec<(Day, &str, Option<usize>, Option<i64>)> = Vec::new();
        events.extend(life.changes.iter().map(|(day, plan, many)| (*day, "changed", Some(*plan), Some(*many))));
        events.extend(
            life.pause.iter().flat_map(|(from, to)| [(*from, "paused", None, None), (*to, "resumed", None, None)]),
        );
        for (day, kind, plan, quantity) in events {
            let row = subscription_events::Model {
                workspace_id,
                subscription_id: life.id.clone(),
                at: noon(day),
                kind: kind.into(),
                plan_id: plan.map(|plan| PLANS[plan].0.into()),
                quantity,
                row_hash: 0,
            };
            subscription_events::Entity::insert(row.into_active_model()).exec(t.db()).await.expect("an event");
        }
    }
    let marks = (0..CUSTOMERS)
        .map(|n| dirty_customers::Model { workspace_id, customer_id: format!("c{n}") }.into_active_model());
    dirty_customers::Entity::insert_many(marks).on_conflict_do_nothing().exec(t.db()).await.expect("marks");
    facts::refresh(&t.ctx, scope.workspace_id()).await.expect("facts");
    scope
}
