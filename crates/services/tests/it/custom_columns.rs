//! Custom metrics over columns of facts, against sums over the same rows made here, row by row.

use crate::harness::{TestContext, databases};
use domain::{Day, Grain, Locale, WeekStart, record::Kind};
use semantic::{Query, Table, Value};
use serde_json::json;
use services::{
    Scope,
    custom_metrics::{self, Draft},
    imports, queries,
};
use std::collections::{BTreeMap, BTreeSet};

const ZONE_HOURS: i64 = -3;
const CHANNELS: [&str; 4] = ["online", "pos", "it's \"x\"", ""];

#[derive(Clone, Debug)]
struct Order {
    day: Day,
    weekday: usize,
    hour: i64,
    /// Of dollars it is 5.25 in the reporting currency.
    dollars: bool,
    channel: &'static str,
    customer: Option<u64>,
    valid: bool,
    /// Minor units, of its own currency.
    gross: i128,
    discount: i128,
    units: i128,
    items: Vec<(u64, i128, i128)>,
}

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }
}

fn money(minor: i128) -> String {
    format!("{}.{:02}", minor / 100, minor % 100)
}

/// Orders and their lines as files, and as this test sees them.
fn shop() -> (Vec<Order>, String, String) {
    let mut dice = Dice(2026);
    let mut orders = String::from("id,created_at,total,subtotal,discount_total,currency,channel,customer_id,status\n");
    let mut items = String::from("id,order_id,product_id,quantity,unit_price\n");
    let mut seen = Vec::new();
    for id in 0..160 {
        let (date, hour) = (Day::from_number(20_400 + dice.roll(100) as i32), dice.roll(24) as i64);
        let local = hour + ZONE_HOURS;
        let day = if local < 0 { date.plus(-1) } else { date };
        let dollars = dice.roll(3) == 0;
        let channel = CHANNELS[dice.roll(4) as usize];
        let customer = (dice.roll(5) > 0).then(|| dice.roll(25));
        let valid = dice.roll(8) > 0;
        let mut lines = Vec::new();
        for line in 0..1 + dice.roll(3) {
            let (product, quantity, price) = (dice.roll(6), 1 + dice.roll(4), 101 + dice.roll(9_000));
            lines.push((product, i128::from(quantity), i128::from(quantity * price)));
            items.push_str(&format!("{id}-{line},o{id},p{product},{quantity},{}\n", money(price.into())));
        }
        let gross: i128 = lines.iter().map(|line| line.2).sum();
        let discount = gross * i128::from(dice.roll(30)) / 100;
        let total = money(gross - discount);
        let (currency, status) = (if dollars { "USD" } else { "BRL" }, if valid { "open" } else { "cancelled" });
        let customer_id = customer.map(|id| format!("c{id}")).unwrap_or_default();
        let channel_cell = channel.replace('"', "\"\"");
        orders.push_str(&format!(
            "o{id},{date}T{hour:02}:30:00Z,{total},{total},{},{currency},\"{channel_cell}\",{customer_id},{status}\n",
            money(discount)
        ));
        seen.push(Order {
            day,
            weekday: (day.number() + 3).rem_euclid(7) as usize,
            hour: local.rem_euclid(24),
            dollars,
            channel,
            customer,
            valid,
            gross,
            discount,
            units: lines.iter().map(|line| line.1).sum(),
            items: lines,
        });
    }
    (seen, orders, items)
}

async fn load(t: &TestContext, scope: &Scope, kind: Kind, rows: &str) {
    let path = t.dir.path().join(format!("{}-{}.csv", kind.code(), scope.workspace_id()));
    std::fs::write(&path, rows).expect("a file");
    imports::run_file(&t.ctx, scope, kind, &path, |_| {}).await.expect("an import");
}

async fn save(t: &TestContext, scope: &Scope, key: &str, formula: &str) {
    let draft = Draft { key: key.into(), label: key.into(), formula: formula.into(), ..Draft::default() };
    custom_metrics::save(&t.ctx, scope, draft).await.expect(key);
}

async fn ask(t: &TestContext, scope: &Scope, query: serde_json::Value) -> Table {
    let query: Query = serde_json::from_value(query).expect("a query");
    queries::run(&t.ctx, scope, &query, Locale::En).await.expect("an answer")
}

/// Reals in the sense of a calculator: numerator, denominator.
type Number = Option<(i128, i128)>;

/// What each formula comes to over some orders. Amounts are in 1/400 of a minor unit, so that 5.25 is whole.
fn by_hand(orders: &[&Order]) -> Vec<Number> {
    let valid: Vec<_> = orders.iter().filter(|order| order.valid).collect();
    let home = |order: &Order, amount: i128| amount * if order.dollars { 525 } else { 100 };
    let gross = |order: &&&Order| home(order, order.gross);
    let count = valid.len() as i128;
    let sum: i128 = valid.iter().map(gross).sum();
    let online = valid.iter().filter(|order| matches!(order.channel, "online" | "it's \"x\""));
    let online: i128 = online.map(gross).sum();
    let customers = valid.iter().filter_map(|order| order.customer).collect::<BTreeSet<_>>().len() as i128;
    let lines = valid.iter().flat_map(|order| order.items.iter().map(move |line| (order, line)));
    let products = lines.clone().map(|(_, line)| line.0).collect::<BTreeSet<_>>().len() as i128;
    let dear = lines.clone().map(|(order, line)| home(order, line.2)).max();
    let late: i128 = valid.iter().filter(|order| order.hour >= 20 && order.weekday >= 5).map(|order| order.units).sum();
    let paid: i128 = valid.iter().map(|order| home(order, order.gross - order.discount)).sum();
    vec![
        Some((sum, 10_000)),
        (count > 0).then_some((sum, 10_000 * count)),
        valid.iter().map(gross).min().map(|least| (least, 10_000)),
        dear.map(|most| (most, 10_000)),
        Some((count, 1)),
        Some((customers, 1)),
        Some((products, 1)),
        Some((online, 10_000)),
        Some((late, 1)),
        (customers > 0).then_some((paid, 10_000 * customers)),
    ]
}

const FORMULAS: [(&str, &str); 10] = [
    ("f_sum", "sum(orders.gross)"),
    ("f_avg", "avg(orders.gross)"),
    ("f_min", "min(orders.gross)"),
    ("f_max", "max(items.gross)"),
    ("f_count", "count(orders)"),
    ("f_customers", "count_distinct(orders.customer)"),
    ("f_products", "count_distinct(items.product)"),
    ("f_online", "sum(orders.gross where channel in ('online', \"it's \"x\"\"))"),
    ("f_late", "sum(orders.units where hour in (20, 21, 22, 23) and weekday in ('saturday', 'sunday'))"),
    ("f_mixed", "(f_sum - sum(orders.discounts)) / f_customers"),
];

fn rounded((up, down): (i128, i128), places: u32) -> i128 {
    let up = up * 10_i128.pow(places);
    let (floor, rest) = (up.div_euclid(down), up.rem_euclid(down) * 2);
    floor + i128::from(rest > down || (rest == down && floor % 2 != 0))
}

fn check(cell: &Value, expected: Number, at: &str) {
    let shown = match cell {
        Value::Null => None,
        Value::Count(count) => Some(count.to_string()),
        Value::Text(text) => Some(text.clone()),
    };
    let places = shown.as_deref().and_then(|text| text.split_once('.')).map_or(0, |(_, rest)| rest.len() as u32);
    let found = shown.map(|text| text.replace('.', "").parse::<i128>().expect("digits"));
    assert_eq!(found, expected.map(|number| rounded(number, places)), "{at}");
}

async fn workspace(t: &TestContext) -> (Scope, Vec<Order>) {
    let scope = t.shop_in("Loja", "BRL", "America/Sao_Paulo").await;
    let (seen, orders, items) = shop();
    load(t, &scope, Kind::Orders, &orders).await;
    load(t, &scope, Kind::OrderItems, &items).await;
    let mut rates = String::from("date,base,quote,rate\n");
    (0..110).for_each(|day| rates.push_str(&format!("{},USD,BRL,5.25\n", Day::from_number(20_395 + day))));
    load(t, &scope, Kind::FxRates, &rates).await;
    for (key, formula) in FORMULAS {
        let formula = formula.replace("\"it's \"x\"\"", "“it's \"x\"”");
        save(t, &scope, key, &formula).await;
    }
    (scope, seen)
}

#[tokio::test]
async fn agree_with_a_count_by_hand() {
    databases(async |t| {
        let (scope, seen) = workspace(t).await;
        let (from, to) = (Day::from_number(20_410), Day::from_number(20_490));
        let within: Vec<&Order> = seen.iter().filter(|order| order.day >= from && order.day <= to).collect();
        assert!(within.len() > 100 && within.iter().any(|order| !order.valid));
        let metrics: Vec<_> = FORMULAS.iter().map(|(key, _)| *key).collect();
        let period = json!({"from": from.to_string(), "to": to.to_string()});
        for grain in [Grain::Day, Grain::Week, Grain::Month, Grain::Quarter, Grain::Year] {
            let table = ask(t, &scope, json!({"metrics": metrics, "grain": grain.code(), "period": period})).await;
            for row in &table.rows {
                let bucket = row[0].as_str().expect("a bucket").to_owned();
                let of = |order: &&&Order| grain.start(order.day, WeekStart::Monday).to_string() == bucket;
                let orders: Vec<_> = within.iter().filter(of).copied().collect();
                for (at, expected) in by_hand(&orders).into_iter().enumerate() {
                    check(&row[at + 1], expected, &format!("{} {} {bucket}", grain.code(), metrics[at]));
                }
            }
            assert_eq!(table.rows.len(), grain.starts(domain::Period::new(from, to), WeekStart::Monday).len());
            for (at, expected) in by_hand(&within).into_iter().enumerate() {
                check(&table.totals[at + 1], expected, &format!("total {} {}", grain.code(), metrics[at]));
            }
        }
        type Of = fn(&Order) -> String;
        let dimensions: [(&str, Of); 4] = [
            ("channel", |order| order.channel.into()),
            ("currency", |order| if order.dollars { "USD" } else { "BRL" }.into()),
            ("weekday", |order| (order.weekday + 1).to_string()),
            ("hour", |order| order.hour.to_string()),
        ];
        for (dimension, of) in dimensions {
            let table = ask(t, &scope, json!({"metrics": metrics, "dimensions": [dimension], "period": period})).await;
            let mut groups: BTreeMap<String, Vec<&Order>> = BTreeMap::new();
            for order in within.iter().filter(|order| order.valid) {
                groups.entry(of(order)).or_default().push(order);
            }
            assert_eq!(table.rows.len(), groups.len(), "{dimension}");
            for row in &table.rows {
                let name = row[0].as_str().unwrap_or_default().to_owned();
                for (at, expected) in by_hand(&groups[&name]).into_iter().enumerate() {
                    check(&row[at + 1], expected, &format!("{dimension} {name} {}", metrics[at]));
                }
            }
            for (at, expected) in by_hand(&within).into_iter().enumerate() {
                check(&table.totals[at + 1], expected, &format!("total {dimension} {}", metrics[at]));
            }
        }
        let filters = json!([{"dimension": "channel", "values": ["pos", ""]}]);
        let query = json!({"metrics": metrics, "filters": filters, "period": period, "compare": "previous_period"});
        let table = ask(t, &scope, query).await;
        let some = |from: Day, to: Day| {
            let wanted =
                move |order: &&Order| order.day >= from && order.day <= to && matches!(order.channel, "pos" | "");
            by_hand(&seen.iter().filter(wanted).collect::<Vec<_>>())
        };
        let before = table.comparison.expect("a comparison");
        for (at, expected) in some(from, to).into_iter().enumerate() {
            check(&table.rows[0][at], expected, metrics[at]);
        }
        for (at, expected) in some(from.plus(-81), from.plus(-1)).into_iter().enumerate() {
            check(&before.totals[at], expected, &format!("before {}", metrics[at]));
        }
    })
    .await;
}

#[tokio::test]
async fn answer_for_items_and_refuse_slices_that_make_no_sense() {
    databases(async |t| {
        let (scope, seen) = workspace(t).await;
        let period = json!({"from": "2025-01-01", "to": "2026-12-31"});
        save(t, &scope, "line", "avg(items.gross)").await;
        let query = json!({"metrics": ["line", "f_products"], "dimensions": ["product"], "period": period});
        let table = ask(t, &scope, query).await;
        for row in &table.rows {
            let name = row[0].as_str().expect("a product").to_owned();
            let lines = seen.iter().filter(|order| order.valid).flat_map(|order| {
                order.items.iter().map(move |line| (line.0, line.2 * if order.dollars { 525 } else { 100 }))
            });
            let own: Vec<i128> = lines.filter(|line| format!("p{}", line.0) == name).map(|line| line.1).collect();
            check(&row[1], Some((own.iter().sum(), 10_000 * own.len() as i128)), &name);
            check(&row[2], Some((1, 1)), &name);
        }
        let query = json!({"metrics": ["f_sum"], "dimensions": ["product"], "period": period});
        let query: Query = serde_json::from_value(query).expect("a query");
        let error = queries::run(&t.ctx, &scope, &query, Locale::En).await.expect_err("no such slice").to_string();
        assert!(error.contains("'f_sum' can't be split by 'product'") && error.contains("channel"), "{error}");
    })
    .await;
}

#[tokio::test]
async fn say_which_rate_or_file_is_missing() {
    databases(async |t| {
        let scope = t.shop_in("Loja", "BRL", "UTC").await;
        let orders = "id,created_at,total,currency\n1,2026-11-02,10.00,BRL\n2,2026-11-03,7.00,USD\n3,2026-11-03,2.00,BRL\n";
        load(t, &scope, Kind::Orders, orders).await;
        save(t, &scope, "taken", "sum(orders.gross) - sum(orders.discounts)").await;
        save(t, &scope, "dearest", "max(orders.gross)").await;
        save(t, &scope, "placed", "count(orders)").await;
        save(t, &scope, "shown", "sum(ads.impressions) / count(orders)").await;
        let period = json!({"from": "2026-11-01", "to": "2026-11-30"});
        let query = json!({"metrics": ["taken", "dearest", "placed", "shown"], "period": period});
        let table = ask(t, &scope, query).await;
        assert_eq!(json!(table.rows), json!([[null, null, 2 + 1, null]]));
        assert_eq!(
            table.warnings,
            [
                "shown: no value, there are no advertising figures (ad_performance.csv).",
                "taken was not added up: there is no exchange rate USD → BRL for 2026-11-03. By currency: BRL 12.00, USD 7.00.",
                "dearest was not added up: there is no exchange rate USD → BRL for 2026-11-03.",
            ]
        );
        let ads = "date,platform,campaign_id,spend,impressions,conversions\n2026-11-02,x,1,3.00,900,1.5\n2026-11-03,x,1,3.00,,2.25\n";
        load(t, &scope, Kind::AdPerformance, ads).await;
        save(t, &scope, "half", "sum(ads.conversions) / count(ads)").await;
        let table = ask(t, &scope, json!({"metrics": ["shown", "half"], "period": period})).await;
        assert_eq!(json!(table.rows), json!([["300.000000", "1.875000"]]));
    })
    .await;
}

#[tokio::test]
async fn a_changed_formula_is_never_answered_from_memory() {
    databases(async |t| {
        let scope = t.shop().await;
        load(t, &scope, Kind::Orders, "id,created_at,total\n1,2026-11-02,10.00\n2,2026-11-03,4.00\n").await;
        save(t, &scope, "inner", "sum(orders.gross)").await;
        save(t, &scope, "outer", "inner * 2").await;
        let query = json!({"metrics": ["outer"], "period": {"from": "2026-11-01", "to": "2026-11-30"}});
        for _ in 0..2 {
            assert_eq!(json!(ask(t, &scope, query.clone()).await.rows), json!([["28.000000"]]));
        }
        save(t, &scope, "inner", "max(orders.gross)").await;
        assert_eq!(json!(ask(t, &scope, query.clone()).await.rows), json!([["20.000000"]]));
        let draft = Draft { key: "outer".into(), label: "New".into(), formula: "inner * 2".into(), ..Draft::default() };
        custom_metrics::save(&t.ctx, &scope, draft).await.expect("renamed");
        assert_eq!(ask(t, &scope, query).await.columns[0].label, "New");
    })
    .await;
}
