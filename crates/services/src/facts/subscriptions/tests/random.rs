//! Random histories: the facts say of every day what the definitions say.

use super::{
    super::{Facts, Plans, Subscription, facts_of},
    oracle, plan, plans,
};
use crate::zone::Zone;
use domain::{Day, WorkspaceId};
use entity::{subscription_events, subscriptions};
use jiff::tz::TimeZone;
use rand::{Rng, SeedableRng, rngs::StdRng};
use std::collections::{BTreeMap, BTreeSet};

const HOUR: i64 = 3_600_000;
const PLANS: [&str; 8] = ["basic", "pro", "yearly", "free", "peso", "weekly", "daily", "lost"];
/// Zones with and without summer time, with midnights skipped and repeated, and with a day that never was; and a year for each.
const ZONES: [(&str, &str); 6] = [
    ("UTC", "2026-01-01"),
    ("America/Sao_Paulo", "2018-09-20"),
    ("America/Havana", "2026-09-20"),
    ("Asia/Tokyo", "2026-01-01"),
    ("Pacific/Apia", "2011-12-10"),
    ("America/St_Johns", "2010-10-20"),
];
const DAYS: i32 = 50;

/// An instant of the stretch, often close to a midnight.
fn moment(rng: &mut StdRng, zone: &TimeZone, first: i32) -> i64 {
    let midnight = oracle::day_end(zone, first + rng.random_range(0..DAYS)) + 1;
    match rng.random_range(0..4) {
        0 => midnight,
        1 => midnight + rng.random_range(-2..=2),
        2 => midnight + HOUR * rng.random_range(-2..=2),
        _ => midnight + rng.random_range(0..24 * HOUR),
    }
}

fn pick<'a>(rng: &mut StdRng, words: &[&'a str]) -> &'a str {
    words[rng.random_range(0..words.len())]
}

fn subscription(rng: &mut StdRng, zone: &TimeZone, first: i32, number: usize) -> Subscription {
    let sometimes = |share: f64, rng: &mut StdRng| rng.random_bool(share).then(|| moment(rng, zone, first));
    let id = format!("s{number}");
    let row = subscriptions::Model {
        workspace_id: 1,
        id: id.clone(),
        customer_id: "ana".into(),
        plan_id: pick(rng, &PLANS).into(),
        status: pick(rng, &["active", "active", "active", "canceled", "paused", "past_due", "trialing", "unpaid"])
            .into(),
        started_at: moment(rng, zone, first),
        quantity: rng.random_bool(0.5).then(|| rng.random_range(0..5)),
        trial_end: sometimes(0.3, rng),
        canceled_at: sometimes(0.3, rng),
        ended_at: sometimes(0.3, rng),
        discount: [0, 0, 125_000, 333_333, 1_000_000][rng.random_range(0..5)],
        row_hash: 0,
    };
    let mut events: BTreeMap<(i64, &str), subscription_events::Model> = BTreeMap::new();
    for _ in 0..rng.random_range(0..9) {
        let kinds =
            ["started", "trial_started", "changed", "changed", "paused", "resumed", "resumed", "canceled", "ended"];
        let (kind, at) = (pick(rng, &kinds), moment(rng, zone, first));
        let event = subscription_events::Model {
            workspace_id: 1,
            subscription_id: id.clone(),
            at,
            kind: kind.into(),
            plan_id: rng.random_bool(0.4).then(|| pick(rng, &PLANS).into()),
            quantity: rng.random_bool(0.3).then(|| rng.random_range(0..5)),
            row_hash: 0,
        };
        events.insert((at, kind), event);
    }
    Subscription { row, events: events.into_values().collect() }
}

#[test]
fn facts_say_of_every_day_what_the_definitions_say() {
    let all: Plans = plans().into_iter().chain([plan("daily", "day", 2, 333, "ARS")]).collect();
    let mut seen = BTreeMap::new();
    for seed in 0..1500 {
        let mut rng = StdRng::seed_from_u64(seed);
        let (name, first) = ZONES[seed as usize % ZONES.len()];
        let (zone, time_zone) = (Zone::named(name).expect("a zone"), TimeZone::get(name).expect("a zone"));
        let first = first.parse::<Day>().expect("a day").number();
        let count = rng.random_range(1..5);
        let subscriptions: Vec<_> =
            (0..count).map(|number| subscription(&mut rng, &time_zone, first, number)).collect();
        let facts = facts_of(WorkspaceId(1), "ana", &subscriptions, &all, &zone);
        let case = Case { seed, zone: &time_zone, first, subscriptions: &subscriptions, plans: &all, facts: &facts };
        case.levels_and_phases(&mut seen);
        case.turning_points(&mut seen);
    }
    for word in ["new", "back", "gone", "kept", "began", "ended", "trial_ended", "trial_converted", "unclear"] {
        assert!(seen.get(word).is_some_and(|count| *count > 50), "{word} is hardly tried: {seen:?}");
    }
}

struct Case<'a> {
    seed: u64,
    zone: &'a TimeZone,
    first: i32,
    subscriptions: &'a [Subscription],
    plans: &'a Plans,
    facts: &'a Facts,
}

impl Case<'_> {
    fn days(&self) -> std::ops::Range<i32> {
        self.first - 3..self.first + DAYS + 4
    }

    /// Start + movements = end, by plan and currency; phases are those of the customer as a whole.
    fn levels_and_phases(&self, seen: &mut BTreeMap<String, u32>) {
        let (mut level, mut ever, mut cohort) = (BTreeMap::<_, (i128, i32)>::new(), false, None);
        let mut told = 0;
        for day in self.days() {
            let before: i32 = level.values().map(|(_, paying)| paying).sum();
            let today: Vec<_> = self.facts.mrr.iter().filter(|row| row.day == day).collect();
            told += today.len();
            for row in &today {
                let sum: &mut (i128, i32) = level.entry((row.plan_id.clone(), row.currency.clone())).or_default();
                sum.0 += i128::from(row.delta);
                sum.1 += row.paying;
                assert!(row.delta != 0 || row.paying != 0, "seed {}: an empty row", self.seed);
            }
            level.retain(|_, sum| *sum != (0, 0));
            let expected = oracle::level(self.subscriptions, self.plans, oracle::day_end(self.zone, day));
            assert_eq!(level, expected, "seed {} on {}: {:#?}", self.seed, Day::from_number(day), self.subscriptions);
            let after: i32 = level.values().map(|(_, paying)| paying).sum();
            let phase = match (before, after) {
                (0, 0) => "none",
                (0, _) if ever => "back",
                (0, _) => "new",
                (_, 0) => "gone",
                _ => "kept",
            };
            if after > 0 && !ever {
                ever = true;
                cohort = Some(Day::from_number(day).month_start().number());
            }
            for row in today {
                assert_eq!((row.phase.as_str(), Some(row.cohort)), (phase, cohort), "seed {}", self.seed);
                *seen.entry(row.phase.clone()).or_default() += 1;
            }
        }
        assert_eq!(told, self.facts.mrr.len(), "seed {}: rows on days on which nothing happened", self.seed);
        assert!(self.facts.subscriptions.iter().all(|row| row.cohort == cohort), "seed {}", self.seed);
    }

    fn turning_points(&self, seen: &mut BTreeMap<String, u32>) {
        let mut expected = BTreeSet::new();
        // The first day whose last instant is at or after the instant.
        let day_of = |at: i64| self.days().find(|day| oracle::day_end(self.zone, *day) >= at).unwrap_or(i32::MAX);
        for one in self.subscriptions {
            let mut tell = |day: i32, kind: &str| expected.insert((one.row.id.clone(), kind.to_owned(), day));
            let pays = |day: &i32| oracle::payment(one, self.plans, oracle::day_end(self.zone, *day)).is_some();
            let began = self.days().find(pays);
            let (end, (_, trial)) = (oracle::end(one), oracle::start_and_trial(one));
            if let Some(day) = began {
                tell(day, "began");
                if let Some(end) = end {
                    tell(day_of(end), "ended");
                }
            }
            let over = trial.map(|at| end.map_or(at, |end| end.clamp(one.row.started_at, at)));
            if let Some(over) = over.filter(|at| *at < i64::MAX) {
                tell(day_of(over), "trial_ended");
                if began.is_some() {
                    tell(day_of(over), "trial_converted");
                }
            }
            let paused = !one.events.iter().any(|event| event.kind == "paused" || event.kind == "resumed");
            if (one.row.status == "paused" && paused) || (one.row.status == "canceled" && end.is_none()) {
                tell(day_of(one.row.started_at), "unclear");
            }
        }
        let told = self.facts.subscriptions.iter();
        let found: BTreeSet<_> = told.map(|row| (row.subscription_id.clone(), row.kind.clone(), row.day)).collect();
        assert_eq!(found, expected, "seed {}: {:#?}", self.seed, self.subscriptions);
        for row in &self.facts.subscriptions {
            *seen.entry(row.kind.clone()).or_default() += 1;
        }
    }
}
