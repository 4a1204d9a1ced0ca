//! A customer's subscriptions put together: the days on which what they pay changed.

use super::{
    Facts, Plans, Subscription,
    amount::monthly,
    life::{Life, Walk},
};
use crate::zone::Zone;
use domain::{Day, WorkspaceId};
use entity::{mrr_facts, subscription_facts};
use std::collections::BTreeMap;

/// What a subscription pays at the end of a day: plan, currency and monthly amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Level<'a> {
    plan: &'a str,
    currency: &'a str,
    amount: i64,
}

/// A day → plan and currency → the change of the amount and of the number of paying subscriptions.
type Steps<'a> = BTreeMap<Day, BTreeMap<(&'a str, &'a str), (i128, i32)>>;

/// The facts of one customer's subscriptions. Days are those of `zone`.
pub fn facts_of(
    workspace: WorkspaceId,
    customer: &str,
    subscriptions: &[Subscription],
    plans: &Plans,
    zone: &Zone,
) -> Facts {
    let lives: Vec<Life> = subscriptions.iter().map(Life::of).collect();
    let levels: Vec<Vec<(Day, Option<Level>)>> = lives.iter().map(|life| levels(life, plans, zone)).collect();
    let mut steps = Steps::new();
    for levels in &levels {
        add_steps(&mut steps, levels);
    }
    steps.retain(|_, changes| {
        changes.retain(|_, change| *change != (0, 0));
        !changes.is_empty()
    });
    let cohort = steps.first_key_value().map(|(day, _)| day.month_start().number());
    let about = About { workspace, customer, cohort };
    let turning = lives.iter().zip(&levels).flat_map(|(life, levels)| about.turning_points(life, levels, plans, zone));
    Facts { subscriptions: turning.collect(), mrr: about.movements(&steps) }
}

/// The level at the end of each day on which it may have changed.
fn levels<'a>(life: &'a Life<'a>, plans: &'a Plans, zone: &Zone) -> Vec<(Day, Option<Level<'a>>)> {
    let mut levels: Vec<(Day, Option<Level>)> = Vec::new();
    let mut walk = Walk::of(life);
    for day in life.turns().map(|at| zone.counting_day(at)) {
        if levels.last().is_some_and(|(last, _)| *last >= day) {
            continue;
        }
        let instant = zone.last_instant(day);
        walk.go_to(instant);
        let level = walk.pays(instant).then(|| level(plans, walk.plan, walk.quantity, life.row.discount));
        levels.push((day, level));
    }
    levels
}

fn level<'a>(plans: &'a Plans, plan: &'a str, quantity: i64, discount: i32) -> Level<'a> {
    let known = plans.get(plan).and_then(|row| Some((row.currency.as_str(), monthly(row, quantity, discount)?)));
    let (currency, amount) = known.unwrap_or(("", 0));
    Level { plan, currency, amount }
}

fn add_steps<'a>(steps: &mut Steps<'a>, levels: &[(Day, Option<Level<'a>>)]) {
    let mut before: Option<Level> = None;
    for (day, level) in levels {
        for (level, sign) in [(before, -1), (*level, 1)] {
            let Some(Level { plan, currency, amount }) = level else { continue };
            let change = steps.entry(*day).or_default().entry((plan, currency)).or_default();
            change.0 += i128::from(amount) * i128::from(sign);
            change.1 += sign;
        }
        before = *level;
    }
}

/// What every fact of a customer says.
struct About<'a> {
    workspace: WorkspaceId,
    customer: &'a str,
    /// First day of the month of the first payment.
    cohort: Option<i32>,
}

impl About<'_> {
    fn movements(&self, steps: &Steps) -> Vec<mrr_facts::Model> {
        let (mut paying, mut rows) = (0, Vec::new());
        for (index, (day, changes)) in steps.iter().enumerate() {
            let before = paying;
            paying += changes.values().map(|(_, paying)| paying).sum::<i32>();
            let phase = match (before > 0, paying > 0) {
                // Whoever pays on the first of these days never paid before.
                (false, _) if index == 0 => "new",
                (false, _) => "back",
                (true, false) => "gone",
                (true, true) => "kept",
            };
            rows.extend(changes.iter().map(|((plan, currency), (delta, paying))| mrr_facts::Model {
                workspace_id: self.workspace.0,
                day: day.number(),
                customer_id: self.customer.into(),
                plan_id: (*plan).into(),
                currency: (*currency).into(),
                delta: i64::try_from(*delta).unwrap_or(if *delta < 0 { i64::MIN } else { i64::MAX }),
                paying: *paying,
                phase: phase.into(),
                cohort: self.cohort.unwrap_or_default(),
            }));
        }
        rows
    }

    /// The days that a subscription began to pay, ended having paid, and on which its trial ended.
    fn turning_points(
        &self,
        life: &Life,
        levels: &[(Day, Option<Level>)],
        plans: &Plans,
        zone: &Zone,
    ) -> Vec<subscription_facts::Model> {
        let mut rows = Vec::new();
        let mut paid = levels.iter().filter_map(|(day, level)| level.map(|level| (*day, level)));
        let began = paid.next();
        let last = paid.next_back().or(began);
        if let Some((day, level)) = began {
            rows.push(self.turning_point(life, day, "began", level));
        }
        if let (Some(end), Some((_, level))) = (life.end, last) {
            rows.push(self.turning_point(life, zone.counting_day(end), "ended", level));
        }
        let at = |instant: i64| {
            let mut walk = Walk::of(life);
            walk.go_to(instant);
            (zone.counting_day(instant), level(plans, walk.plan, walk.quantity, life.row.discount))
        };
        if let Some((day, level)) = life.trial_ended.map(at) {
            rows.push(self.turning_point(life, day, "trial_ended", level));
            if began.is_some() {
                rows.push(self.turning_point(life, day, "trial_converted", level));
            }
        }
        if life.unclear {
            let (day, level) = at(life.row.started_at);
            rows.push(self.turning_point(life, day, "unclear", level));
        }
        rows
    }

    fn turning_point(&self, life: &Life, day: Day, kind: &str, level: Level) -> subscription_facts::Model {
        subscription_facts::Model {
            workspace_id: self.workspace.0,
            day: day.number(),
            subscription_id: life.row.id.clone(),
            kind: kind.into(),
            customer_id: self.customer.into(),
            plan_id: level.plan.into(),
            currency: level.currency.into(),
            cohort: self.cohort,
        }
    }
}
