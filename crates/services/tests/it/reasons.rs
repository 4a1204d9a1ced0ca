//! Why a figure changed, against sums made by hand.

use crate::{
    harness::{TestContext, databases},
    imports::import,
    questions::asked,
};
use domain::record::Kind;
use nlq::Status;
use rand::{Rng, SeedableRng, rngs::StdRng};
use semantic::Value;
use services::{
    Scope,
    questions::{self, Answer, Reasons},
};
use std::collections::BTreeMap;

const CHANNELS: [&str; 4] = ["online", "retail", "phone", "kiosk"];
const COUNTRIES: [&str; 3] = ["BR", "AR", "MX"];

/// An order of the made-up shop.
struct Order {
    october: bool,
    channel: &'static str,
    country: &'static str,
    cents: i64,
}

fn orders() -> Vec<Order> {
    let mut rng = StdRng::seed_from_u64(7);
    (0..160)
        .map(|n| {
            let october = n % 5 < 2;
            // The phone is silent in October, the kiosk in September.
            let silent = if october { "phone" } else { "kiosk" };
            let channel = loop {
                let channel = CHANNELS[rng.random_range(0..CHANNELS.len())];
                if channel != silent {
                    break channel;
                }
            };
            let country = COUNTRIES[rng.random_range(0..COUNTRIES.len())];
            Order { october, channel, country, cents: rng.random_range(100..50_000) }
        })
        .collect()
}

async fn busy(t: &TestContext, orders: &[Order]) -> Scope {
    let scope = t.shop().await;
    let rows = orders.iter().enumerate().map(|(n, order)| {
        let month = if order.october { 10 } else { 9 };
        let day = n % 28 + 1;
        let total = format!("{}.{:02}", order.cents / 100, order.cents % 100);
        format!("o{n},2026-{month:02}-{day:02} 10:00,c{n},{},{},{total}\n", order.channel, order.country)
    });
    let text = format!("id,created_at,customer_id,channel,country,total\n{}", rows.collect::<String>());
    import(t, &scope, Kind::Orders, &text).await;
    scope
}

async fn ask(t: &TestContext, scope: &Scope, question: &str) -> Answer {
    let answer = questions::ask(&t.ctx, scope, &asked(question)).await.expect("an answer");
    assert_eq!(answer.status, Status::Answered, "{question}: {}", answer.text);
    answer
}

fn millionths(value: &Value) -> i128 {
    match value {
        Value::Text(text) => {
            let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
            let digits: i128 = format!("{whole}{rest:0<6}").parse().expect("a number");
            digits
        }
        Value::Count(n) => i128::from(*n) * 1_000_000,
        Value::Null => 0,
    }
}

fn whole(answer: &Answer) -> i128 {
    let table = answer.result.as_ref().expect("a table");
    let before = &table.comparison.as_ref().expect("a comparison").totals;
    millionths(&table.totals[0]) - millionths(&before[0])
}

/// Orders and cents of each value in both months: September's first.
fn by(orders: &[Order], key: fn(&Order) -> &'static str) -> BTreeMap<&'static str, [(i64, i64); 2]> {
    let mut all: BTreeMap<_, [(i64, i64); 2]> = BTreeMap::new();
    for order in orders {
        let side = &mut all.entry(key(order)).or_default()[usize::from(order.october)];
        *side = (side.0 + 1, side.1 + order.cents);
    }
    all
}

fn of<'a>(answer: &'a Answer, dimension: &str) -> &'a Reasons {
    answer.reasons.iter().find(|reasons| reasons.dimension == dimension).expect(dimension)
}

#[tokio::test]
async fn parts_of_a_sum_are_the_changes_of_its_values() {
    databases(async |t| {
        let orders = orders();
        let scope = busy(t, &orders).await;
        let answer = ask(t, &scope, "why did revenue fall last month?").await;
        let change = whole(&answer);
        assert!(change < 0 && answer.reasons.len() >= 2, "{}", answer.text);
        for reasons in &answer.reasons {
            let parts: i128 = reasons.rows.iter().map(|row| millionths(&row.change)).sum();
            assert_eq!(parts + reasons.rest.as_ref().map_or(0, millionths), change, "{}", reasons.dimension);
        }
        for (dimension, key) in [("channel", (|o| o.channel) as fn(&Order) -> &'static str), ("country", |o| o.country)]
        {
            let (told, expected) = (of(&answer, dimension), by(&orders, key));
            assert_eq!((told.rows.len(), told.rest.as_ref()), (expected.len(), None), "{dimension}");
            for row in &told.rows {
                let [(_, before), (_, now)] = expected[row.value.as_str().expect("a value")];
                assert_eq!(millionths(&row.change), i128::from(now - before) * 10_000, "{dimension} {}", row.label);
                assert_eq!(millionths(&row.now), i128::from(now) * 10_000);
            }
            let first = &told.rows[0];
            assert!(told.rows.iter().all(|row| millionths(&row.change).abs() <= millionths(&first.change).abs()));
            let falling = told.rows.iter().find(|row| millionths(&row.change) < 0).expect("one that fell");
            assert!(answer.text.contains(&falling.label), "{} in {}", falling.label, answer.text);
        }
        let rose = ask(t, &scope, "why did revenue grow last month?").await;
        assert!(rose.text.starts_with("It did not rise. Revenue for October 2026"), "{}", rose.text);
        let spanish = ask(t, &scope, "¿por qué bajaron los ingresos el mes pasado?").await;
        assert!(spanish.text.contains("Lo que más pesó: "), "{}", spanish.text);
    })
    .await;
}

#[tokio::test]
async fn parts_of_a_quotient_are_mix_and_rate() {
    databases(async |t| {
        let orders = orders();
        let scope = busy(t, &orders).await;
        let answer = ask(t, &scope, "why did the average order value change last month?").await;
        let change = whole(&answer);
        for (dimension, key) in [("channel", (|o| o.channel) as fn(&Order) -> &'static str), ("country", |o| o.country)]
        {
            let (told, expected) = (of(&answer, dimension), by(&orders, key));
            let parts: i128 = told.rows.iter().map(|row| millionths(&row.change)).sum();
            let rest = told.rest.as_ref().map_or(0, millionths);
            assert_eq!(parts + rest, change);
            assert!(rest.abs() < 1_000, "{dimension}: {rest} is more than rounding");
            let count = |side: usize| expected.values().map(|of| of[side].0).sum::<i64>() as f64;
            let cents = |side: usize| expected.values().map(|of| of[side].1).sum::<i64>() as f64;
            let mean = [cents(0) / count(0), cents(1) / count(1)];
            for row in &told.rows {
                let of = expected[row.value.as_str().expect("a value")];
                let weight = [of[0].0 as f64 / count(0), of[1].0 as f64 / count(1)];
                let own = |side: usize| (of[side].0 > 0).then(|| of[side].1 as f64 / of[side].0 as f64);
                let rate = [own(0).or(own(1)).expect("sold"), own(1).or(own(0)).expect("sold")];
                let mix = ((rate[0] + rate[1]) / 2.0 - (mean[0] + mean[1]) / 2.0) * (weight[1] - weight[0]);
                let all = (weight[0] + weight[1]) / 2.0 * (rate[1] - rate[0]) + mix;
                let near = |told: &Value, expected: f64| {
                    let told = millionths(told) as f64 / 10_000.0;
                    assert!((told - expected).abs() < 0.01, "{dimension} {}: {told} for {expected}", row.label);
                };
                near(&row.change, all);
                near(row.mix.as_ref().expect("a mix"), mix);
            }
        }
    })
    .await;
}
