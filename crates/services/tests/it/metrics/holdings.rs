//! What the rows of stock and invoices are made of, for the tests of the rows behind numbers.

use super::fixture::{Dice, load};
use super::saas::business::{CUSTOMERS, DAYS, FIRST, Life};
use crate::harness::TestContext;
use domain::{Day, record::Kind};
use entity::{inventory_levels, invoices};
use sea_orm::{EntityTrait, IntoActiveModel};
use services::Scope;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Six products at two places, levels now and then over a year and a half, sales on most days.
pub async fn warehouse(t: &TestContext) -> Scope {
    let scope = t.shop_in("Depot", "USD", "UTC").await;
    let mut dice = Dice(17);
    let mut products = String::from("id,title,category,vendor,cost\n");
    for n in 0..6 {
        let _ = writeln!(
            products,
            "p{n},Product {n},{},{},{}.50",
            ["Tea", "", "Cups"][n % 3],
            ["Acme", "Bravo"][n % 2],
            n + 1
        );
    }
    load(t, &scope, Kind::Products, &products).await;
    let first: Day = "2024-12-01".parse().expect("a date");
    let mut orders = String::from("id,created_at,total\n");
    let mut items = String::from("order_id,id,product_id,quantity,unit_price\n");
    for n in 0..260 {
        let day = first.plus(dice.roll(500) as i32);
        let _ = writeln!(orders, "o{n},{day} 12:00:00,10.00");
        let _ = writeln!(items, "o{n},o{n}-1,p{},{},10.00", dice.roll(6), 1 + dice.roll(5));
    }
    load(t, &scope, Kind::Orders, &orders).await;
    load(t, &scope, Kind::OrderItems, &items).await;
    let mut rows = BTreeMap::new();
    for n in 0..110 {
        let day = first.plus(20 + dice.roll(470) as i32);
        let (product, place) = (format!("p{}", dice.roll(6)), dice.pick(&["", "North"]));
        let on_hand = dice.roll(9) as i64 * dice.roll(2) as i64;
        let row = inventory_levels::Model {
            workspace_id: scope.workspace_id().0,
            product_id: product.clone(),
            location: place.into(),
            day: day.number(),
            as_of: i64::from(day.number()) * 86_400_000,
            on_hand,
            reserved: (dice.roll(3) == 0).then_some(2),
            lead_time_days: None,
            supplier: (n % 3 > 0).then(|| dice.pick(&["S1", "S2"]).into()),
            reorder_cost: None,
            holding_cost_rate: None,
            row_hash: n,
        };
        rows.insert((product, place, day), row.into_active_model());
    }
    inventory_levels::Entity::insert_many(rows.into_values()).exec(t.db()).await.expect("levels");
    scope
}

/// Invoices of every kind, some of no known subscription.
pub async fn invoice(t: &TestContext, scope: &Scope, lives: &[Life]) {
    let mut dice = Dice(5);
    let first: Day = FIRST.parse().expect("a date");
    let rows = (0..80).map(|n| {
        let day = first.plus(dice.roll(DAYS) as i32);
        let life = (dice.roll(5) > 0).then(|| &lives[dice.roll(lives.len())]);
        let status = dice.pick(&["paid", "paid", "open", "void", "draft", "uncollectible"]);
        let paid = (status == "paid" && dice.roll(5) > 0).then(|| day.plus(dice.roll(60) as i32));
        let total = 100 + dice.roll(9_000) as i64;
        invoices::Model {
            workspace_id: scope.workspace_id().0,
            id: format!("i{n}"),
            customer_id: format!("c{}", life.map_or(n % CUSTOMERS, |life| life.customer)),
            subscription_id: life.map(|life| life.id.clone()),
            created_at: i64::from(day.number()) * 86_400_000,
            day: day.number(),
            due_at: None,
            due_day: day.plus(if dice.roll(3) == 0 { 10 } else { 30 }).number(),
            paid_at: paid.map(|day| i64::from(day.number()) * 86_400_000),
            paid_day: paid.map(Day::number),
            status: status.into(),
            currency: "USD".into(),
            subtotal: None,
            tax: None,
            total,
            amount_paid: (dice.roll(3) == 0).then_some(total / 2),
            amount_refunded: (dice.roll(6) == 0).then_some(100),
            attempt_count: (dice.roll(3) > 0).then(|| dice.roll(4) as i32),
            row_hash: 0,
        }
        .into_active_model()
    });
    invoices::Entity::insert_many(rows.collect::<Vec<_>>()).exec(t.db()).await.expect("invoices");
}
