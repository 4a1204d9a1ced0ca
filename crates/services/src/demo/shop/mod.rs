//! Three years of Casa Lumen, a homeware shop, as files of the data contract.

mod catalogue;
mod marketing;
mod season;
mod stock;

use super::{
    dice::Dice,
    people::{FIRST, LAST, PLACES, Place},
    sheet::{Sheets, clock_text},
};
use catalogue::SHELVES;
use domain::{Currency, Day, record::Kind};
use marketing::Came;
use season::{Occasion, demand, occasion};
use stock::Sold;

/// Days of history.
const DAYS: i32 = 3 * 365;
const HOURS: [f64; 24] =
    [14., 8., 5., 3., 3., 5., 10., 20., 34., 46., 54., 58., 60., 57., 55., 55., 56., 58., 62., 70., 78., 72., 52., 28.];

struct Product {
    id: String,
    price: i64,
    cost: i64,
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
    sheets: Sheets,
    products: Vec<Product>,
    customers: Vec<Customer>,
    came: Came,
    sold: Sold,
    next_order: u32,
    next_item: u32,
    next_refund: u32,
}

const HEADERS: [(Kind, &str); 11] = [
    (Kind::Products, "id,title,sku,category,vendor,price,cost,currency,status,created_at"),
    (Kind::Customers, "id,created_at,email,name,country,city,region,accepts_marketing"),
    (
        Kind::Orders,
        "id,number,created_at,customer_id,status,financial_status,channel,source,medium,campaign,currency,subtotal,\
         discount_total,shipping_total,tax_total,total,country,region,city,payment_method,test",
    ),
    (Kind::OrderItems, "id,order_id,product_id,sku,title,quantity,unit_price,discount"),
    (Kind::Refunds, "id,order_id,created_at,amount,reason"),
    (Kind::Fees, "order_id,kind,amount,created_at"),
    marketing::ADS,
    marketing::SESSIONS,
    stock::SUPPLIERS,
    stock::LEVELS,
    stock::PURCHASES,
];

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
pub(super) fn files(seed: u64, currency: Currency, last: Day) -> Vec<(Kind, String)> {
    let mut shop = Shop {
        dice: Dice::new(seed),
        sheets: Sheets::new(currency, &HEADERS),
        products: Vec::new(),
        customers: Vec::new(),
        came: Came::default(),
        sold: Sold::default(),
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
    let Shop { mut sheets, products, came, sold, .. } = shop;
    // Each has its own dice, so that a change of one leaves the others as they are.
    marketing::write(&mut sheets, &mut Dice::new(seed ^ 0xad5), &came, start, last);
    stock::write(&mut sheets, &mut Dice::new(seed ^ 0x570c), &products, &sold, start, last);
    sheets.into_files()
}

impl Shop {
    fn stock(&mut self, start: Day) {
        let mut number = 0;
        for shelf in &SHELVES {
            for (index, (title, reais)) in shelf.goods.iter().enumerate() {
                number += 1;
                let price = self.sheets.reais(f64::from(*reais) - 0.1);
                let cost = price * i64::from(shelf.cost) / 100;
                let (id, sku) = (format!("CL{number:03}"), sku(shelf.category, index));
                let vendor = shelf.vendors[index % 2];
                let (price_text, cost_text) = (self.sheets.money(price), self.sheets.money(cost));
                let currency = self.sheets.currency;
                self.sheets.line(
                    Kind::Products,
                    format_args!(
                        "{id},\"{title}\",{sku},{},{vendor},{price_text},{cost_text},{currency},active,{start}",
                        shelf.category
                    ),
                );
                // A few sell far better than the rest, and cheap ones better than dear ones.
                let weight = self.dice.between(0.2, 1.0).powi(3) * (120.0 / f64::from(*reais)).powf(0.45);
                self.products.push(Product { id, price, cost, weight, december: shelf.december });
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
        if !test {
            self.came.note(day, &way, total);
        }
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
            [subtotal, sums.discount, sums.shipping, sums.tax, total].map(|minor| self.sheets.money(minor));
        let (currency, Place { country, region, city, .. }) = (self.sheets.currency, place);
        self.sheets.line(
            Kind::Orders,
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
        self.sheets.line(
            Kind::Customers,
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
            self.sold.note(day, index, quantity);
            let markup = if channel == "marketplace" { 106 } else { 100 };
            let product = &self.products[index];
            let price = product.price * markup / 100;
            let (gross, id) = (price * quantity, product.id.clone());
            let discount = gross * share / 100;
            sums.gross += gross;
            sums.discount += discount;
            let shelf = &SHELVES[index / 12];
            let (title, sku) = (shelf.goods[index % 12].0, sku(shelf.category, index % 12));
            let (item, price, discount) = (self.next_item, self.sheets.money(price), self.sheets.money(discount));
            self.next_item += 1;
            self.sheets.line(
                Kind::OrderItems,
                format_args!("{item},{order},{id},{sku},\"{title}\",{quantity},{price},{discount}"),
            );
        }
        sums
    }

    fn shipping(&mut self, place: &Place, sums: &Sums, channel: &str) -> i64 {
        let free =
            channel == "retail" || (place.country == "BR" && sums.gross - sums.discount >= self.sheets.reais(350.0));
        if free { 0 } else { self.sheets.reais(f64::from(place.shipping) + 0.9) }
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
        let (number, text) = (self.next_refund, self.sheets.money(amount));
        let at = clock_text(back, 36_000 + self.dice.below(28_800) as u32);
        self.next_refund += 1;
        self.sheets.line(Kind::Refunds, format_args!("R{number:05},{order},{at},{text},{reason}"));
        amount
    }

    /// What the marketplace and the card cost the shop.
    fn fees(&mut self, order: u32, at: &str, payment: &str, channel: &str, total: i64) {
        let commission = if channel == "marketplace" { total * 14 / 100 } else { 0 };
        let charge = match payment {
            "credit_card" => total * 35 / 1000,
            "paypal" => total * 48 / 1000,
            "boleto" => self.sheets.reais(3.2),
            _ => total / 100,
        };
        for (kind, amount) in [("marketplace_commission", commission), ("payment_fee", charge)] {
            if amount > 0 {
                let amount = self.sheets.money(amount);
                self.sheets.line(Kind::Fees, format_args!("{order},{kind},{amount},{at}"));
            }
        }
    }
}

fn sku(category: &str, index: usize) -> String {
    let letters: String = category.chars().filter(char::is_ascii_alphabetic).take(3).collect();
    format!("{}-{:02}", letters.to_uppercase(), index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(seed: u64, currency: &str) -> Vec<(Kind, String)> {
        files(seed, Currency::parse(currency).expect("a currency"), "2026-11-21".parse().expect("a date"))
    }

    fn file(shop: &[(Kind, String)], kind: Kind) -> Vec<&str> {
        shop.iter().find(|(other, _)| *other == kind).map(|(_, text)| text.lines().skip(1).collect()).expect("a file")
    }

    #[test]
    fn a_seed_always_makes_the_same_shop_of_the_right_size() {
        let shop = made(7, "BRL");
        assert_eq!(shop, made(7, "BRL"));
        assert_ne!(shop, made(8, "BRL"));
        let lines = |kind: Kind| file(&shop, kind).len();
        let orders = lines(Kind::Orders);
        assert_eq!(lines(Kind::Products), 96);
        assert!((40_000..60_000).contains(&orders), "{orders}");
        assert!((orders / 3..orders * 2 / 3).contains(&lines(Kind::Customers)));
        assert!((orders / 40..orders / 12).contains(&lines(Kind::Refunds)));
        assert!(lines(Kind::OrderItems) > orders * 3 / 2);
        let placed = file(&shop, Kind::Orders);
        assert!(placed.first().is_some_and(|line| line.contains("2023-11-23")), "{:?}", placed.first());
        assert!(placed.last().is_some_and(|line| line.contains("2026-11-21")), "{:?}", placed.last());
    }

    #[test]
    fn ads_visits_and_stock_go_on_to_the_last_day() {
        let shop = made(7, "BRL");
        for kind in [Kind::AdPerformance, Kind::Sessions, Kind::InventoryLevels] {
            assert!(file(&shop, kind).last().is_some_and(|line| line.contains("2026-11-21")), "{kind}");
        }
        let column = |kind: Kind, index: usize| {
            let texts = file(&shop, kind).into_iter().filter_map(move |line| line.split(',').nth(index));
            texts.map(|text| text.parse::<f64>().expect("a number")).sum::<f64>()
        };
        let (spend, value) = (column(Kind::AdPerformance, 6), column(Kind::AdPerformance, 10));
        assert!((2.0..6.0).contains(&(value / spend)), "a return of {}", value / spend);
        let rate = column(Kind::Sessions, 10) / column(Kind::Sessions, 5);
        assert!((0.012..0.035).contains(&rate), "a conversion rate of {rate}");
        let (levels, bought) = (file(&shop, Kind::InventoryLevels), file(&shop, Kind::PurchaseOrders));
        let empty = levels.iter().filter(|line| line.split(',').nth(2) == Some("0")).count();
        assert!((levels.len() / 200..levels.len() / 8).contains(&empty), "{empty} of {}", levels.len());
        let open = bought.iter().filter(|line| line.contains(",open,")).count();
        assert!(bought.len() > 1000 && (5..200).contains(&open), "{open} of {}", bought.len());
    }

    #[test]
    fn amounts_have_the_currencys_decimals() {
        let yen = made(7, "JPY");
        let items = file(&yen, Kind::OrderItems);
        assert!(items.iter().take(100).all(|line| !line.rsplit(',').nth(1).unwrap_or(".").contains('.')));
    }
}
