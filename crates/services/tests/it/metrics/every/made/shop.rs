//! What is sold.

use super::{CURRENCY, Clock, UNKNOWN};
use crate::metrics::every::records::{Line, Order, Product, kept};
use crate::metrics::fixture::Dice;
use jiff::Timestamp;

pub fn products() -> Vec<Product> {
    let product = |id, sku, category, vendor, cost, currency| Product { id, sku, category, vendor, cost, currency };
    vec![
        product("p1", "S1", "Café", "Acme", Some(325), CURRENCY),
        product("p2", "S2", "Café", "Bravo", Some(110), "USD"),
        product("p3", "S2", "Chá", "Acme", Some(0), CURRENCY),
        product("p4", "", "", "", Some(2000), CURRENCY),
        product("p5", "S5", "café", "Bravo", Some(900), "CLP"),
        product("free", "S6", "Chá", "", None, CURRENCY),
    ]
}

pub fn orders(dice: &mut Dice, clock: &Clock) -> Vec<Order> {
    (0..300).map(|n| order(dice, clock, n)).collect()
}

fn order(dice: &mut Dice, clock: &Clock, n: usize) -> Order {
    let at = clock.any(dice, 1000);
    let late = Timestamp::from_second(at).expect("a time").to_zoned(clock.zone.clone()).date() >= UNKNOWN;
    let usual = [CURRENCY, CURRENCY, CURRENCY, CURRENCY, "USD", "CLP", "KWD"];
    let currency = if late && dice.roll(6) == 0 { "EUR" } else { dice.pick(&usual) };
    let lines: Vec<Line> = (0..dice.roll(4)).map(|_| line(dice, late)).collect();
    let gross =
        if lines.is_empty() { dice.roll(30_000) as i64 } else { lines.iter().map(|l| l.price * l.quantity).sum() };
    let discount = lines.iter().map(|l| l.discount).sum::<i64>() + if lines.is_empty() { gross / 9 } else { 0 };
    let (shipping, tax) = ([0, 1234][dice.roll(2)], gross / [7, 100_000][dice.roll(2)]);
    let customer = match dice.roll(8) {
        0 => "",
        _ => kept(&format!("c{}", dice.roll(30).min(dice.roll(40)))),
    };
    let some_time = |dice: &mut Dice| at + dice.roll(60 * 86_400) as i64;
    let refunds = (0..[0, 0, 0, 1, 2][dice.roll(5)]).map(|_| (some_time(dice), dice.roll(900) as i64)).collect();
    let refunded = (dice.roll(12) == 0).then(|| (500, (dice.roll(2) == 0).then(|| some_time(dice))));
    Order {
        id: kept(&format!("o{n:03}")),
        at,
        customer,
        status: dice.pick(&["open", "closed", "closed", "", "closed", "cancelled"]),
        paid: dice.pick(&["paid", "paid", "paid", "pending", "", "partially_refunded", "refunded", "voided"]),
        keys: [
            dice.pick(&["online", "store", ""]),
            dice.pick(&["google", "instagram", ""]),
            dice.pick(&["cpc", "email", ""]),
            dice.pick(&["verão", "marca", ""]),
            dice.pick(&["BR", "BR", "AR", ""]),
            dice.pick(&["SP", "RJ", ""]),
            dice.pick(&["São Paulo", "Rio", ""]),
            dice.pick(&["pix", "card", ""]),
        ],
        currency,
        subtotal: (dice.roll(5) > 0).then_some(gross - discount),
        discount,
        shipping,
        tax,
        total: gross - discount + shipping + tax,
        refunded,
        test: dice.roll(20) == 0,
        lines,
        fees: ["payment", "commission"]
            .into_iter()
            .take(dice.roll(3))
            .map(|kind| (kind, dice.roll(400) as i64))
            .collect(),
        refunds,
    }
}

/// Most name a product that is there; a product without a cost comes late.
fn line(dice: &mut Dice, late: bool) -> Line {
    let product = match dice.roll(40) {
        0 if late => "lost",
        1 | 2 if late => "free",
        3 if late => "",
        _ => dice.pick(&["p1", "p2", "p3", "p4", "p5"]),
    };
    let (quantity, price) = (1 + dice.roll(4) as i64, dice.roll(7_000) as i64);
    Line {
        product,
        sku: dice.pick(&["", "", "X1"]),
        title: dice.pick(&["", "Coisa"]),
        quantity,
        price,
        discount: [0, 0, price * quantity / 4][dice.roll(3)],
    }
}
