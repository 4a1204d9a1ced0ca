//! A made-up shop, the same for the same number of orders: three years of sales that grow, with seasons, returning
//! customers, several lines an order, discounts, cancellations and refunds.

use crate::Result;
use rand::{Rng, SeedableRng, rngs::StdRng};
use std::{
    fs::{self, File},
    io::{BufWriter, Write},
    path::Path,
};

/// 1 November 2023, in days since the epoch, and the days up to the end of October 2026.
const START: i64 = 19_662;
const DAYS: u64 = 1096;
const PRODUCTS: usize = 2000;
const CATEGORIES: [(&str, i64); 8] = [
    ("Shoes", 220),
    ("Dresses", 180),
    ("Shirts", 95),
    ("Bags", 210),
    ("Watches", 420),
    ("Beauty", 60),
    ("Phones", 900),
    ("Books", 45),
];
const COUNTRIES: [(&str, u32); 6] = [("BR", 66), ("AR", 10), ("MX", 9), ("CL", 6), ("CO", 5), ("US", 4)];
const SOURCES: [(&str, &str, &str, u32); 6] = [
    ("online", "google", "cpc", 24),
    ("online", "direct", "none", 20),
    ("online", "newsletter", "email", 9),
    ("marketplace", "mercadolibre", "referral", 25),
    ("retail", "pos", "pos", 12),
    ("social", "instagram", "paid_social", 10),
];
const PAYMENTS: [(&str, u32); 4] = [("credit_card", 48), ("pix", 34), ("boleto", 10), ("wallet", 8)];
const LINES: [(usize, u32); 5] = [(1, 52), (2, 25), (3, 13), (4, 7), (5, 3)];

struct Product {
    title: String,
    price: i64,
}

struct Files {
    customers: BufWriter<File>,
    orders: BufWriter<File>,
    items: BufWriter<File>,
    refunds: BufWriter<File>,
}

/// Writes `products`, `customers`, `orders`, `order_items` and `refunds` into the folder, in order of time.
pub fn generate(folder: &Path, orders: u64) -> Result<()> {
    fs::create_dir_all(folder)?;
    let mut random = StdRng::seed_from_u64(7);
    let products = products(folder, &mut random)?;
    let mut files = Files {
        customers: open(folder, "customers", "id,created_at,email,name,country,city,region,accepts_marketing")?,
        orders: open(
            folder,
            "orders",
            "id,number,created_at,customer_id,status,financial_status,channel,source,medium,campaign,currency,subtotal,\
             discount_total,shipping_total,tax_total,total,country,region,city,payment_method,test",
        )?,
        items: open(folder, "order_items", "id,order_id,product_id,sku,title,quantity,unit_price,discount")?,
        refunds: open(folder, "refunds", "id,order_id,created_at,amount,reason")?,
    };
    let mut shop = Shop { products, random, customers: Vec::new(), lines: 0, refunds: 0 };
    let mut made = 0;
    let whole: f64 = (0..DAYS).map(demand).sum();
    let mut so_far = 0.0;
    for day in 0..DAYS {
        so_far += demand(day);
        let until = if day + 1 == DAYS { orders } else { (orders as f64 * so_far / whole) as u64 };
        let count = until.saturating_sub(made);
        for nth in 0..count {
            let second = (nth * 86_400 + shop.random.random_range(0..86_400)) / count;
            shop.order(made + nth, at(day, second), &mut files)?;
        }
        made += count;
    }
    for file in [files.customers, files.orders, files.items, files.refunds] {
        file.into_inner().map_err(|error| error.into_error())?.sync_all()?;
    }
    Ok(())
}

/// How much a day sells in relation to others: growth, the week, the season, and campaigns at the end of November.
fn demand(day: u64) -> f64 {
    let weekly = [1.0, 1.06, 0.88, 0.91, 1.08, 1.05, 1.02][(day % 7) as usize];
    let season = 1.0 + 0.15 * (day as f64 / 365.25 * std::f64::consts::TAU).cos();
    let campaign = if (22..=25).contains(&(day % 365)) { 2.2 } else { 1.0 };
    (day as f64 / 365.25 * 0.25).exp() * weekly * season * campaign
}

fn open(folder: &Path, name: &str, header: &str) -> Result<BufWriter<File>> {
    let mut file = BufWriter::with_capacity(1 << 20, File::create(folder.join(format!("{name}.csv")))?);
    writeln!(file, "{header}")?;
    Ok(file)
}

fn products(folder: &Path, random: &mut StdRng) -> Result<Vec<Product>> {
    let mut file = open(folder, "products", "id,title,sku,category,vendor,price,cost,currency,status,created_at")?;
    let mut products = Vec::with_capacity(PRODUCTS);
    for index in 0..PRODUCTS {
        let (category, base) = CATEGORIES[index % CATEGORIES.len()];
        let price = base * random.random_range(40..220) - 10;
        let (title, cost) = (format!("{category} {}", index + 1), price * random.random_range(35..62) / 100);
        let vendor = random.random_range(1..41);
        writeln!(
            file,
            "{},{title},SKU-{:05},{category},Vendor {vendor},{},{},BRL,active,2023-11-01 00:00:00",
            5001 + index,
            index + 1,
            Money(price),
            Money(cost)
        )?;
        products.push(Product { title, price });
    }
    Ok(products)
}

/// Cents, as an amount is written.
struct Money(i64);

impl std::fmt::Display for Money {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

/// Local wall time.
fn at(day: u64, second: u64) -> String {
    let date = domain::Day::from_number((START + day as i64) as i32);
    format!("{date} {:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60)
}

struct Shop {
    products: Vec<Product>,
    random: StdRng,
    /// The country and city of each.
    customers: Vec<(&'static str, u32)>,
    lines: u64,
    refunds: u64,
}

impl Shop {
    fn order(&mut self, index: u64, at: String, files: &mut Files) -> Result<()> {
        let id = 1_000_001 + index;
        let (customer, country, city) = self.customer(&at, files)?;
        let (channel, source, medium) = self.source();
        let campaign = match medium {
            "cpc" | "paid_social" | "email" => format!("campaign-{}", self.random.random_range(1..13)),
            _ => String::new(),
        };
        let (gross, discount) = self.lines(id, files)?;
        let net = gross - discount;
        let shipping = if net >= 25_000 || channel == "retail" { 0 } else { 1490 };
        let tax = if country == "BR" { 0 } else { net * 19 / 100 };
        let total = net + shipping + tax;
        let payment = *pick(&mut self.random, &PAYMENTS.map(|(name, weight)| (name, weight)));
        let (status, paid) = match self.random.random_range(0..1000) {
            0..30 => ("cancelled", "voided"),
            30..40 => ("open", "pending"),
            40..75 => ("closed", "refunded"),
            _ => ("closed", "paid"),
        };
        let test = self.random.random_ratio(2, 1000);
        writeln!(
            files.orders,
            "{id},\"#{id}\",{at},{customer},{status},{paid},{channel},{source},{medium},{campaign},BRL,{},{},{},{},{},{country},\
             {country} Region {},{country} City {city},{payment},{test}",
            Money(net),
            Money(discount),
            Money(shipping),
            Money(tax),
            Money(total),
            city % 4
        )?;
        if paid == "refunded" {
            self.refunds += 1;
            let number = 7_000_000 + self.refunds;
            writeln!(files.refunds, "{number},{id},{at},{},wrong_size", Money(total))?;
        }
        Ok(())
    }

    /// A new customer or, ever more often, one who was here before.
    fn customer(&mut self, at: &str, files: &mut Files) -> Result<(u64, &'static str, u32)> {
        let count = self.customers.len();
        let index = if count == 0 || self.random.random_ratio(1, 5) {
            let country = *pick(&mut self.random, &COUNTRIES);
            let city = self.random.random_range(1..7);
            self.customers.push((country, city));
            let id = 100_001 + count;
            writeln!(
                files.customers,
                "{id},{at},c{id}@example.test,Customer {},{country},{country} City {city},{country} Region {},{}",
                count + 1,
                city % 4,
                self.random.random_bool(0.55)
            )?;
            count
        } else {
            // The recent ones come back most.
            let back: f64 = self.random.random();
            count - 1 - (back * back * count as f64) as usize % count
        };
        let (country, city) = self.customers[index];
        Ok((100_001 + index as u64, country, city))
    }

    fn source(&mut self) -> (&'static str, &'static str, &'static str) {
        let weighted = SOURCES.map(|(channel, source, medium, weight)| ((channel, source, medium), weight));
        *pick(&mut self.random, &weighted)
    }

    /// Writes an order's lines; returns what they cost and what was taken off.
    fn lines(&mut self, order: u64, files: &mut Files) -> Result<(i64, i64)> {
        let percent = if self.random.random_ratio(24, 100) { 10 } else { 0 };
        let (mut gross, mut discount) = (0, 0);
        for _ in 0..*pick(&mut self.random, &LINES) {
            // Few products sell much.
            let rank: f64 = self.random.random();
            let index = ((rank * rank * PRODUCTS as f64) as usize).min(PRODUCTS - 1);
            let product = &self.products[index];
            let quantity = if self.random.random_ratio(78, 100) { 1 } else { self.random.random_range(2..5) };
            let (line, off) = (product.price * quantity, product.price * quantity * percent / 100);
            self.lines += 1;
            writeln!(
                files.items,
                "{},{order},{},SKU-{:05},{},{quantity},{},{}",
                9_000_000 + self.lines,
                5001 + index,
                index + 1,
                product.title,
                Money(product.price),
                Money(off)
            )?;
            gross += line;
            discount += off;
        }
        Ok((gross, discount))
    }
}

/// One of several, each as often as its weight says.
fn pick<'a, T>(random: &mut StdRng, choices: &'a [(T, u32)]) -> &'a T {
    let whole: u32 = choices.iter().map(|(_, weight)| weight).sum();
    let mut rest = random.random_range(0..whole);
    for (choice, weight) in choices {
        match rest.checked_sub(*weight) {
            Some(left) => rest = left,
            None => return choice,
        }
    }
    &choices[0].0
}
