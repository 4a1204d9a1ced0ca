//! The shop's stock: what lay on the shelves, what was bought from whom.

use super::{Product, SHELVES, Sheets, clock_text};
use crate::demo::dice::Dice;
use domain::{Day, record::Kind};
use std::collections::BTreeMap;

pub(super) const SUPPLIERS: (Kind, &str) = (Kind::Suppliers, "id,name,lead_time_days,on_time_rate,currency");
pub(super) const LEVELS: (Kind, &str) = (
    Kind::InventoryLevels,
    "product_id,as_of,on_hand,reserved,location,lead_time_days,supplier,reorder_cost,holding_cost_rate",
);
pub(super) const PURCHASES: (Kind, &str) =
    (Kind::PurchaseOrders, "id,supplier_id,ordered_at,expected_at,received_at,status,product_id,quantity,unit_cost");

/// Counted every day in the last weeks, on Sundays before.
const DAILY: i32 = 60;
/// When the shelves are counted: after closing.
const EVENING: u32 = 22 * 3600;

/// Units sold: day → product → how many.
#[derive(Default)]
pub(super) struct Sold(BTreeMap<(i32, usize), i64>);

impl Sold {
    pub(super) fn note(&mut self, day: Day, product: usize, quantity: i64) {
        *self.0.entry((day.number(), product)).or_default() += quantity;
    }

    fn on(&self, day: i32, product: usize) -> i64 {
        self.0.get(&(day, product)).copied().unwrap_or_default()
    }

    /// Units of a product in a stretch of days.
    fn within(&self, days: std::ops::Range<i32>, product: usize) -> i64 {
        days.map(|day| self.on(day, product)).sum()
    }
}

/// Whom the shop buys from.
struct Supplier {
    id: String,
    name: &'static str,
    lead: i32,
    /// The part of deliveries that comes when it should, in per cent.
    on_time: usize,
}

/// A product's place on the shelf.
struct Shelf<'a> {
    product: &'a Product,
    index: usize,
    supplier: &'a Supplier,
    on_hand: i64,
    /// Units sold in the last four weeks.
    demand: i64,
    /// What is on its way, by the day it comes.
    coming: BTreeMap<i32, i64>,
}

pub(super) fn write(sheets: &mut Sheets, dice: &mut Dice, products: &[Product], sold: &Sold, start: Day, last: Day) {
    let suppliers = suppliers(sheets, dice);
    let mut shelves: Vec<Shelf> = products
        .iter()
        .enumerate()
        .filter_map(|(index, product)| {
            let vendors = SHELVES.get(index / 12)?.vendors;
            let vendor = vendors[index % 12 % 2];
            let supplier = suppliers.iter().find(|supplier| supplier.name == vendor)?;
            let first = sold.within(start.number()..start.number() + 28, index);
            Some(Shelf { product, index, supplier, on_hand: first * 2 + 5, demand: first, coming: BTreeMap::new() })
        })
        .collect();
    let mut orders = 0;
    for number in start.number()..=last.number() {
        let day = Day::from_number(number);
        for shelf in &mut shelves {
            shelf.on_hand += shelf.coming.remove(&number).unwrap_or_default();
            let today = sold.on(number, shelf.index);
            // The first weeks are expected to be as they will be.
            if number >= start.number() + 28 {
                shelf.demand += today - sold.on(number - 28, shelf.index);
            }
            // What isn't there is sold on order, and leaves nothing.
            shelf.on_hand = (shelf.on_hand - today).max(0);
            buy(sheets, dice, shelf, day, last, &mut orders);
            if last.number() - number < DAILY || day.weekday() == 6 {
                count(sheets, shelf, day, today);
            }
        }
    }
}

fn suppliers(sheets: &mut Sheets, dice: &mut Dice) -> Vec<Supplier> {
    let mut suppliers: Vec<Supplier> = Vec::new();
    for name in SHELVES.iter().flat_map(|shelf| shelf.vendors) {
        if suppliers.iter().any(|supplier| supplier.name == name) {
            continue;
        }
        let id = format!("V{:02}", suppliers.len() + 1);
        let (lead, on_time) = (6 + dice.below(20) as i32, 72 + dice.below(26));
        let currency = sheets.currency;
        sheets.line(Kind::Suppliers, format_args!("{id},{name},{lead},0.{on_time:02},{currency}"));
        suppliers.push(Supplier { id, name, lead, on_time });
    }
    suppliers
}

/// Orders six weeks' worth where what is there and coming won't last until the delivery.
fn buy(sheets: &mut Sheets, dice: &mut Dice, shelf: &mut Shelf<'_>, day: Day, last: Day, orders: &mut u32) {
    let lead = i64::from(shelf.supplier.lead);
    let needed = shelf.demand * (lead + 5) / 28 + 1;
    if shelf.on_hand + shelf.coming.values().sum::<i64>() > needed {
        return;
    }
    let quantity = (shelf.demand * 3 / 2).max(6);
    let late = if dice.below(100) < shelf.supplier.on_time { 0 } else { 2 + dice.below(14) as i32 };
    let expected = day.plus(shelf.supplier.lead);
    let comes = expected.plus(late);
    *shelf.coming.entry(comes.number()).or_default() += quantity;
    *orders += 1;
    let (status, received) = match comes <= last {
        true => ("received", clock_text(comes, 10 * 3600)),
        false => ("open", String::new()),
    };
    let (number, supplier, product) = (*orders, &shelf.supplier.id, &shelf.product.id);
    let (ordered, expected) = (clock_text(day, 17 * 3600), clock_text(expected, 10 * 3600));
    let cost = sheets.money(shelf.product.cost);
    sheets.line(
        Kind::PurchaseOrders,
        format_args!("B{number:05},{supplier},{ordered},{expected},{received},{status},{product},{quantity},{cost}"),
    );
}

fn count(sheets: &mut Sheets, shelf: &Shelf<'_>, day: Day, sold_today: i64) {
    let (product, at, on_hand) = (&shelf.product.id, clock_text(day, EVENING), shelf.on_hand);
    let reserved = sold_today.min(on_hand);
    let (lead, supplier) = (shelf.supplier.lead, shelf.supplier.name);
    let reorder = sheets.money(sheets.reais(90.0));
    sheets.line(
        Kind::InventoryLevels,
        format_args!("{product},{at},{on_hand},{reserved},São Paulo,{lead},{supplier},{reorder},0.22"),
    );
}
