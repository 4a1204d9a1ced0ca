//! Ads, visits and what lies in stock.

use super::{CURRENCY, Clock, any_day};
use crate::metrics::every::records::{Ad, Level, Visit};
use crate::metrics::fixture::Dice;
use std::collections::BTreeSet;

fn maybe(dice: &mut Dice, most: usize) -> Option<i64> {
    (dice.roll(4) > 0).then(|| dice.roll(most) as i64)
}

pub fn ads(dice: &mut Dice) -> Vec<Ad> {
    let mut seen = BTreeSet::new();
    let mut ads: Vec<Ad> = (0..170)
        .map(|_| {
            let (k, g, a) = (dice.roll(3), dice.roll(3), dice.roll(3));
            Ad {
                day: any_day(dice),
                platform: dice.pick(&["google", "meta"]),
                account: ["Loja", "", "Loja"][k],
                campaign: [("k0", "verão"), ("k1", "marca"), ("k2", "")][k],
                group: [("g0", "Grupo"), ("g1", ""), ("", "")][g],
                ad: [("d0", ""), ("d1", "Anúncio"), ("", "")][a],
                creative: ["video", "", ""][a],
                channel_type: ["search", "social", ""][k],
                currency: [CURRENCY, "USD", CURRENCY][k],
                spend: dice.roll(9_000) as i64,
                impressions: maybe(dice, 9_000),
                clicks: maybe(dice, 300),
                conversions: maybe(dice, 3_000).map(|hundredths| hundredths * 10_000),
                value: maybe(dice, 50_000),
            }
        })
        .collect();
    ads.retain(|ad| seen.insert((ad.day, ad.platform, ad.campaign, ad.group, ad.ad)));
    ads
}

pub fn visits(dice: &mut Dice) -> Vec<Visit> {
    let mut seen = BTreeSet::new();
    let mut visits: Vec<Visit> = (0..170)
        .map(|_| Visit {
            day: any_day(dice),
            keys: [
                dice.pick(&["google", "instagram", ""]),
                dice.pick(&["cpc", "email", ""]),
                dice.pick(&["verão", "marca", ""]),
                dice.pick(&["/", "/café", ""]),
                dice.pick(&["mobile", "desktop", ""]),
                dice.pick(&["BR", "AR", ""]),
            ],
            sessions: dice.roll(400) as i64,
            users: maybe(dice, 300),
            pageviews: maybe(dice, 2_000),
            engaged: maybe(dice, 200),
            conversions: maybe(dice, 900).map(|hundredths| hundredths * 10_000),
        })
        .collect();
    visits.retain(|visit| seen.insert((visit.day, visit.keys)));
    visits
}

/// At most one a product, place and day, often none left.
pub fn levels(dice: &mut Dice, clock: &Clock) -> Vec<Level> {
    let mut seen = BTreeSet::new();
    let mut levels: Vec<Level> = (0..90)
        .map(|_| Level {
            at: clock.any(dice, 1000),
            product: dice.pick(&["p1", "p2", "p3", "p4"]),
            location: dice.pick(&["", "Norte"]),
            supplier: dice.pick(&["", "S1", "S2"]),
            on_hand: [0, 1, 4, 9][dice.roll(4)],
            reserved: [None, Some(1), Some(3)][dice.roll(3)],
        })
        .collect();
    let day =
        |level: &Level| jiff::Timestamp::from_second(level.at).expect("a time").to_zoned(clock.zone.clone()).date();
    levels.retain(|level| seen.insert((level.product, level.location, day(level))));
    levels
}
