//! Three years of Casa Lumen as files of the data contract.

use super::{
    catalogue::SHELVES,
    dice::Dice,
    people::{FIRST, LAST, PLACES, Place},
    season::{Occasion, demand, occasion},
};
use domain::{Currency, Day, money::decimal_text, record::Kind};
use std::fmt::Write;

/// Days of history.
const DAYS: i32 = 3 * 365;
const HOURS: [f64; 24] =
    [14., 8., 5., 3., 3., 5., 10., 20., 34., 46., 54., 58., 60., 57., 55., 55., 56., 58., 62., 70., 78., 72., 52., 28.];

struct Product {
    id: String,
    price: i64,
    weight: f64,
    december: f64,
}

struct Customer {
    place: usize,
    /// How eagerly they come back.
    loyalty: f64,
    since: i32,
}

/// The files being written.
pub(super) struct Shop {
    dice: Dice,
    currency: Currency,
    products: Vec<Product>,
    customers: Vec<Customer>,
    files: [(Kind, String); 6],
    next_order: u32,
    next_item: u32,
    next_refund: u32,
}

const PRODUCTS: usize = 0;
const CUSTOMERS: usize = 1;
const ORDERS: usize = 2;
const ITEMS: usize = 3;
const REFUNDS: usize = 4;
const FEES: usize = 5;

/// What an order comes to before anything is written, in minor units.
#[derive(Default)]
struct Sums {
    gross: i64,
    discount: i64,
    shipping: i64,
    tax: i64,
}

/// Where an order came from.
struct Way {
    channel: &'static str,
    source: &'static str,
    medium: &'static str,
    campaign: String,
}

/// The files of the three years that end with `last`, reproducible from the seed.
pub(super) fn files(seed: u64, currency: Currency, last: Day) -> [(Kind, String); 6] {
    let mut shop = Shop {
        dice: Dice::new(seed),
        currency,
        products: Vec::new(),
        customers: Vec::new(),
        files: [
            (Kind::Products, "id,title,sku,category,vendor,price,cost,currency,status,created_at\n".into()),
            (Kind::Customers, "id,created_at,email,name,country,city,region,accepts_marketing\n".into()),
            (
                Kind::Orders,
                "id,number,created_at,customer_id,status,financial_status,channel,source,medium,campaign,currency,subtotal,\
                 discount_total,shipping_total,tax_total,total,country,region,city,payment_method,test\n"
                    .into(),
            ),
            (Kind::OrderItems, "id,order_id,product_id,sku,title,quantity,unit_price,discount\n".into()),
            (Kind::Refunds, "id,order_id,created_at,amount,reason\n".into()),
            (Kind::Fees, "order_id,kind,amount,created_at\n".into()),
        ],
        next_order: 10_001,
        next_item: 1,
        next_refund: 1,
    };
    let start = last.plus(1 - DAYS);
    shop.stock(start);
    for number in start.number()..=last.number() {
        let day = Day::from_number(number);
        let orders = (demand(day, start, last) * shop.dice.noise(0.09)).round() as u32;
        for second in shop.seconds(orders) {
            shop.order(day, second, start, last);
        }
    }
    shop.files
}

impl Shop {
    fn line(&mut self, file: usize, line: std::fmt::Arguments<'_>) {
        if let Some((_, text)) = self.files.get_mut(file) {
            // Writing to a string can't fail.
            let _ = text.write_fmt(line);
            text.push('\n');
        }
    }

    fn money(&self, minor: i64) -> String {
        decimal_text(minor.into(), self.currency.decimals())
    }

    /// Reais as minor units of the shop's currency, at a price level that fits it.
    fn reais(&self, reais: f64) -> i64 {
        (reais * level(self.currency) * 10_f64.powi(self.currency.decimals() as i32)).round() as i64
    }

    fn stock(&mut self, start: Day) {
        let mut number = 0;
        for shelf in &SHELVES {
            for (index, (title, reais)) in shelf.goods.iter().enumerate() {
                number += 1;
                let price = self.reais(f64::from(*reais) - 0.1);
                let cost = price * i64::from(shelf.cost) / 100;
                let (id, sku) = (format!("CL{number:03}"), sku(shelf.category, index));
                let vendor = shelf.vendors[index % 2];
                let (price_text, cost_text) = (self.money(price), self.money(cost));
                let currency = self.currency;
                self.line(
                    PRODUCTS,
                    format_args!(
                        "{id},\"{title}\",{sku},{},{vendor},{price_text},{cost_text},{currency},active,{start}",
                        shelf.category
                    ),
                );
                // A few sell far better than the rest, and cheap ones better than dear ones.
                let weight = self.dice.between(0.2, 1.0).powi(3) * (120.0 / f64::from(*reais)).powf(0.45);
                self.products.push(Product { id, price, weight, december: shelf.december });
            }
        }
    }

    /// The seconds of the day at which that many orders come, in order.
    fn seconds(&mut self, orders: u32) -> Vec<u32> {
        let second = |dice: &mut Dice| dice.weighed(&HOURS) as u32 * 3600 + dice.below(3600) as u32;
        let mut seconds: Vec<u32> = (0..orders).map(|_| second(&mut self.dice)).collect();
        seconds.sort_unstable();
        seconds
    }

    fn order(&mut self, day: Day, second: u32, start: Day, last: Day) {
        let id = self.next_order;
        self.next_order += 1;
        let at = clock_text(day, second);
        let special = occasion(day, last);
        let way = self.way(day, start, special);
        let customer = self.customer(day, &at, way.channel);
        let place = &PLACES[customer.map_or(0, |index| self.customers[index].place)];
        let mut sums = self.lines(id, day, special, way.channel);
        sums.shipping = self.shipping(place, &sums, way.channel);
        sums.tax = if place.country == "BR" { (sums.gross - sums.discount) * 4 / 100 } else { 0 };
        let subtotal = sums.gross - sums.discount;
        let total = subtotal + sums.shipping + sums.tax;

        let cancelled = self.dice.chance(if special == Occasion::Outage { 0.12 } else { 0.025 });
        let test = self.dice.chance(0.001);
        let refunded = if cancelled || test { 0 } else { self.refund(id, day, last, subtotal, total) };
        let status = match cancelled {
            true => "cancelled",
            false if last.number() - day.number() < 7 => "open",
            false => "closed",
        };
        let financial = match () {
            () if cancelled => "voided",
            () if refunded >= total => "refunded",
            () if refunded > 0 => "partially_refunded",
            () if last.number() == day.number() && self.dice.chance(0.2) => "pending",
            () => "paid",
        };
        let payment = ["pix", "credit_card", "boleto", "paypal"][self.dice.weighed(&[0.46, 0.41, 0.08, 0.05])];
        let buyer = customer.map_or(String::new(), |index| format!("C{:05}", index + 1));
        let Way { channel, source, medium, campaign } = &way;
        let [subtotal, discount, shipping, tax, total_text] =
            [subtotal, sums.discount, sums.shipping, sums.tax, total].map(|minor| self.money(minor));
        let (currency, Place { country, region, city, .. }) = (self.currency, place);
        self.line(
            ORDERS,
            format_args!(
                "{id},#{id},{at},{buyer},{status},{financial},{channel},{source},{medium},{campaign},{currency},{subtotal},{discount},\
                 {shipping},{tax},{total_text},{country},{region},{city},{payment},{test}"
            ),
        );
        self.fees(id, &at, payment, channel, total);
    }

    fn way(&mut self, day: Day, start: Day, special: Occasion) -> Way {
        let drift = f64::from(day.number() - start.number()) / f64::from(DAYS);
        let channel =
            self.dice.weighed(&[0.56 - 0.08 * drift, 0.20 + 0.05 * drift, 0.16 - 0.05 * drift, 0.08 + 0.08 * drift]);
        let organic = self.dice.below(5);
        let (channel, source, medium) = match channel {
            0 => {
                let ways = [
                    ("google", "cpc"),
                    ("google", "organic"),
                    ("direct", "none"),
                    ("newsletter", "email"),
                    ("google", "cpc"),
                ];
                let (source, medium) = ways[organic];
                ("online", source, medium)
            }
            1 => ("marketplace", if organic < 3 { "mercadolivre" } else { "amazon" }, "referral"),
            2 => ("retail", "pos", "pos"),
            _ => (
                "social",
                if organic < 3 { "instagram" } else { "tiktok" },
                if organic < 2 { "paid_social" } else { "organic" },
            ),
        };
        let paid = matches!(medium, "cpc" | "email" | "paid_social");
        let campaign = match special {
            _ if !paid => String::new(),
            Occasion::BlackFriday => format!("black-friday-{}", day.year()),
            Occasion::MothersDay => format!("dia-das-maes-{}", day.year()),
            Occasion::Christmas => format!("natal-{}", day.year()),
            _ if medium == "email" => "newsletter".into(),
            _ => ["sempre-ativa", "colecao-nova", "remarketing"][self.dice.below(3)].into(),
        };
        Way { channel, source, medium, campaign }
    }

    /// Someone who came back, or someone new; some buy in the shop without a name.
    fn customer(&mut self, day: Day, at: &str, channel: &str) -> Option<usize> {
        if channel == "retail" && self.dice.chance(0.25) {
            return None;
        }
        if self.customers.len() > 50 && self.dice.chance(0.52) {
            for _ in 0..8 {
                // Recent customers come back more than those of long ago.
                let recent = self.dice.unit().powf(0.55);
                let index = ((recent * self.customers.len() as f64) as usize).min(self.customers.len() - 1);
                let Customer { loyalty, since, .. } = self.customers[index];
                if self.dice.chance(loyalty) && day.number() > since {
                    return Some(index);
                }
            }
        }
        let weights = PLACES.each_ref().map(|place| place.weight);
        let place = if channel == "retail" { 0 } else { self.dice.weighed(&weights) };
        let loyalty = self.dice.unit().powi(2);
        self.customers.push(Customer { place, loyalty, since: day.number() });
        let number = self.customers.len();
        let (first, last) = (FIRST[self.dice.below(FIRST.len())], LAST[self.dice.below(LAST.len())]);
        let Place { country, region, city, .. } = &PLACES[place];
        let marketing = self.dice.chance(0.6);
        self.line(
            CUSTOMERS,
            format_args!(
                "C{number:05},{at},cliente{number}@example.com,{first} {last},{country},{city},{region},{marketing}"
            ),
        );
        Some(number - 1)
    }

    fn lines(&mut self, order: u32, day: Day, special: Occasion, channel: &str) -> Sums {
        let count = 1 + self.dice.weighed(&[0.55, 0.26, 0.12, 0.07]);
        let share = match special {
            Occasion::BlackFriday if self.dice.chance(0.8) => [15, 20, 25, 30][self.dice.below(4)],
            _ if self.dice.chance(0.18) => [5, 10, 10, 15][self.dice.below(4)],
            _ => 0,
        };
        let december = day.month() == 12 || (day.month() == 11 && day.day_of_month() > 20);
        let weights: Vec<f64> =
            self.products.iter().map(|p| p.weight * if december { p.december } else { 1.0 }).collect();
        let mut sums = Sums::default();
        for _ in 0..count {
            let index = self.dice.weighed(&weights);
            let quantity = 1 + self.dice.weighed(&[0.76, 0.15, 0.05, 0.04]) as i64;
            let markup = if channel == "marketplace" { 106 } else { 100 };
            let product = &self.products[index];
            let price = product.price * markup / 100;
            let (gross, id) = (price * quantity, product.id.clone());
            let discount = gross * share / 100;
            sums.gross += gross;
            sums.discount += discount;
            let shelf = &SHELVES[index / 12];
            let (title, sku) = (shelf.goods[index % 12].0, sku(shelf.category, index % 12));
            let (item, price, discount) = (self.next_item, self.money(price), self.money(discount));
            self.next_item += 1;
            self.line(ITEMS, format_args!("{item},{order},{id},{sku},\"{title}\",{quantity},{price},{discount}"));
        }
        sums
    }

    fn shipping(&mut self, place: &Place, sums: &Sums, channel: &str) -> i64 {
        let free = channel == "retail" || (place.country == "BR" && sums.gross - sums.discount >= self.reais(350.0));
        if free { 0 } else { self.reais(f64::from(place.shipping) + 0.9) }
    }

    /// Some send things back; returns how much they got.
    fn refund(&mut self, order: u32, day: Day, last: Day, subtotal: i64, total: i64) -> i64 {
        let back = day.plus(3 + self.dice.below(25) as i32);
        if !self.dice.chance(0.055) || back > last {
            return 0;
        }
        let amount =
            if self.dice.chance(0.6) { total } else { (subtotal as f64 * self.dice.between(0.15, 0.5)) as i64 };
        let reason = ["damaged", "not_as_described", "changed_mind", "late", "other"]
            [self.dice.weighed(&[0.3, 0.2, 0.3, 0.1, 0.1])];
        let (number, text) = (self.next_refund, self.money(amount));
        let at = clock_text(back, 36_000 + self.dice.below(28_800) as u32);
        self.next_refund += 1;
        self.line(REFUNDS, format_args!("R{number:05},{order},{at},{text},{reason}"));
        amount
    }

    /// What the marketplace and the card cost the shop.
    fn fees(&mut self, order: u32, at: &str, payment: &str, channel: &str, total: i64) {
        let commission = if channel == "marketplace" { total * 14 / 100 } else { 0 };
        let charge = match payment {
            "credit_card" => total * 35 / 1000,
            "paypal" => total * 48 / 1000,
            "boleto" => self.reais(3.2),
            _ => total / 100,
        };
        for (kind, amount) in [("marketplace_commission", commission), ("payment_fee", charge)] {
            if amount > 0 {
                let amount = self.money(amount);
                self.line(FEES, format_args!("{order},{kind},{amount},{at}"));
            }
        }
    }
}

fn sku(category: &str, index: usize) -> String {
    let letters: String = category.chars().filter(char::is_ascii_alphabetic).take(3).collect();
    format!("{}-{:02}", letters.to_uppercase(), index + 1)
}

fn clock_text(day: Day, second: u32) -> String {
    format!("{day} {:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60)
}

/// How many units of a currency a thing costs that costs one real: rough, so that prices look like prices.
fn level(currency: Currency) -> f64 {
    match currency.code() {
        "BRL" => 1.0,
        "MXN" => 3.4,
        "ARS" => 260.0,
        "CLP" => 170.0,
        "COP" => 750.0,
        "UYU" => 7.5,
        "PEN" => 0.65,
        "PYG" => 1400.0,
        "JPY" => 28.0,
        "KRW" => 260.0,
        _ => 0.2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(seed: u64, currency: &str) -> [(Kind, String); 6] {
        files(seed, Currency::parse(currency).expect("a currency"), "2026-11-21".parse().expect("a date"))
    }

    #[test]
    fn a_seed_always_makes_the_same_shop_of_the_right_size() {
        let shop = made(7, "BRL");
        assert_eq!(shop, made(7, "BRL"));
        assert_ne!(shop, made(8, "BRL"));
        let lines = shop.each_ref().map(|(_, text)| text.lines().count() - 1);
        assert_eq!(lines[PRODUCTS], 96);
        assert!((40_000..60_000).contains(&lines[ORDERS]), "{lines:?}");
        assert!((lines[ORDERS] / 3..lines[ORDERS] * 2 / 3).contains(&lines[CUSTOMERS]), "{lines:?}");
        assert!((lines[ORDERS] / 40..lines[ORDERS] / 12).contains(&lines[REFUNDS]), "{lines:?}");
        assert!(lines[ITEMS] > lines[ORDERS] * 3 / 2, "{lines:?}");
        let (first, last) = (shop[ORDERS].1.lines().nth(1), shop[ORDERS].1.lines().last());
        assert!(first.is_some_and(|line| line.contains("2023-11-23")), "{first:?}");
        assert!(last.is_some_and(|line| line.contains("2026-11-21")), "{last:?}");
    }

    #[test]
    fn amounts_have_the_currencys_decimals() {
        let yen = made(7, "JPY");
        assert!(
            yen[ITEMS].1.lines().skip(1).take(100).all(|line| !line.rsplit(',').nth(1).unwrap_or(".").contains('.'))
        );
    }
}
