//! A small shop in São Paulo: a change to and from summer time, a leap day, orders that came to nothing, orders without
//! customers or items, refunds in another month. Brought in as files, the way a merchant would.

use crate::harness::TestContext;
use domain::{Day, record::Kind};
use entity::{ad_performance, web_sessions};
use sea_orm::{EntityTrait, IntoActiveModel};
use services::{Scope, imports};
use std::fmt::Write;

/// Days with orders: around both changes of the clock in 2018, month ends, a leap day.
const DAYS: [&str; 12] = [
    "2017-12-30",
    "2018-01-31",
    "2018-02-01",
    "2018-02-16",
    "2018-02-17",
    "2018-02-18",
    "2018-02-28",
    "2018-03-05",
    "2018-11-03",
    "2018-11-04",
    "2020-02-29",
    "2020-03-01",
];

/// Instants near midnight while the clock changes, and the local day each falls on.
pub const EDGES: [(&str, &str, &str); 5] = [
    ("e1", "2018-02-18T01:30:00Z", "2018-02-17"),
    ("e2", "2018-02-18T02:30:00Z", "2018-02-17"),
    ("e3", "2018-02-18T03:30:00Z", "2018-02-18"),
    ("e4", "2018-11-04T02:59:59Z", "2018-11-03"),
    ("e5", "2018-11-04T03:00:00Z", "2018-11-04"),
];

/// A shop in reais with everything above in it.
pub async fn shop(t: &TestContext) -> Scope {
    let scope = t.shop_in("Loja", "BRL", "America/Sao_Paulo").await;
    let (orders, items, refunds, fees) = sales();
    load(t, &scope, Kind::Products, &products()).await;
    load(t, &scope, Kind::Orders, &orders).await;
    load(t, &scope, Kind::OrderItems, &items).await;
    load(t, &scope, Kind::Refunds, &refunds).await;
    load(t, &scope, Kind::Fees, &fees).await;
    advertise(t, &scope).await;
    visit(t, &scope).await;
    scope
}

/// Ads on the days of [`DAYS`], some without names or figures.
async fn advertise(t: &TestContext, scope: &Scope) {
    let mut dice = Dice(11);
    let rows: Vec<_> = (0..90)
        .map(|n| {
            let name =
                |of: &[&str], at: usize| of.get(at).filter(|name| !name.is_empty()).map(|name| (*name).to_owned());
            let (campaign, group, ad) = (dice.roll(4), dice.roll(3), dice.roll(3));
            ad_performance::Model {
                workspace_id: scope.workspace_id().0,
                day: day(dice.pick(&DAYS)),
                id: format!("a{n}"),
                platform: dice.pick(&["google", "meta", "tiktok"]).into(),
                account: name(&["Loja", ""], dice.roll(2)),
                campaign_id: format!("k{campaign}"),
                campaign: name(&["verão", "marca", ""], campaign),
                channel_type: name(&["search", "social", ""], dice.roll(3)),
                ad_group_id: name(&["g0", "g1", ""], group),
                ad_group: name(&["Grupo", "", ""], group),
                ad_id: name(&["d0", "d1", ""], ad),
                ad: name(&["", "Anúncio", ""], ad),
                creative: name(&["video", ""], dice.roll(2)),
                keyword: None,
                quality_score: None,
                audience: None,
                spend: dice.roll(50_000) as i64,
                impressions: (dice.roll(5) > 0).then(|| dice.roll(9_000) as i64),
                clicks: (dice.roll(5) > 0).then(|| dice.roll(300) as i64),
                conversions: (dice.roll(3) > 0).then(|| dice.roll(9_000_000) as i64),
                conversion_value: (dice.roll(3) > 0).then(|| dice.roll(90_000) as i64),
                currency: "BRL".into(),
                frequency: None,
                row_hash: n,
            }
            .into_active_model()
        })
        .collect();
    ad_performance::Entity::insert_many(rows).exec(t.db()).await.expect("ads");
}

/// Visits on the same days.
async fn visit(t: &TestContext, scope: &Scope) {
    let mut dice = Dice(13);
    let rows: Vec<_> = (0..80)
        .map(|n| {
            let mut name = |of: &[&'static str]| Some(dice.pick(of)).filter(|name| !name.is_empty()).map(String::from);
            let (source, medium) = (name(&["google", "instagram", ""]), name(&["cpc", "email", ""]));
            let (campaign, landing_page) = (name(&["verão", "marca", ""]), name(&["/", "/café", ""]));
            let (device, country) = (name(&["mobile", "desktop", ""]), name(&["BR", "AR", ""]));
            web_sessions::Model {
                workspace_id: scope.workspace_id().0,
                day: day(dice.pick(&DAYS)),
                id: format!("w{n}"),
                source,
                medium,
                campaign,
                landing_page,
                device,
                country,
                sessions: dice.roll(400) as i64,
                users: (dice.roll(4) > 0).then(|| dice.roll(300) as i64),
                new_users: None,
                pageviews: (dice.roll(4) > 0).then(|| dice.roll(2_000) as i64),
                engaged_sessions: (dice.roll(4) > 0).then(|| dice.roll(200) as i64),
                conversions: (dice.roll(4) > 0).then(|| dice.roll(9_000_000) as i64),
                row_hash: n,
            }
            .into_active_model()
        })
        .collect();
    web_sessions::Entity::insert_many(rows).exec(t.db()).await.expect("visits");
}

fn day(text: &str) -> i32 {
    text.parse::<Day>().expect("a date").number()
}

/// Brings one file in; every row of it is good.
pub async fn load(t: &TestContext, scope: &Scope, kind: Kind, text: &str) {
    let path = t.dir.path().join(format!("{}.csv", kind.code()));
    std::fs::write(&path, text).expect("a file");
    let summary = imports::run_file(&t.ctx, scope, kind, &path, |_| {}).await.expect("an import");
    assert_eq!(summary.counts.rejected, 0, "{kind:?}");
}

fn products() -> String {
    let mut csv = String::from("id,title,sku,category,vendor,cost\n");
    for (n, category, vendor) in [(1, "Café", "Acme"), (2, "Café", "Bravo"), (3, "Chá", "Acme"), (4, "", "")] {
        let _ = writeln!(csv, "p{n},Product {n},s{n},{category},{vendor},{n}.25");
    }
    csv
}

/// Orders, items, refunds, fees.
fn sales() -> (String, String, String, String) {
    let mut dice = Dice(7);
    let mut orders = String::from(
        "id,created_at,customer_id,status,financial_status,channel,source,medium,campaign,country,region,city,\
         payment_method,subtotal,discount_total,shipping_total,tax_total,total,refunded_total,refunded_at,test\n",
    );
    let mut items = String::from("order_id,id,product_id,sku,title,quantity,unit_price,discount\n");
    let mut refunds = String::from("id,order_id,created_at,amount\n");
    let mut fees = String::from("order_id,kind,amount\n");
    for n in 0..150 {
        let day = DAYS[dice.roll(DAYS.len())];
        let at = format!("{day} {:02}:{:02}:00", dice.roll(24), dice.roll(60));
        let implied = (n % 17 == 4).then_some("2018-03-31 10:00:00");
        order(&mut orders, &mut dice, &format!("o{n:03}"), &at, implied);
        for line in 0..dice.roll(4) {
            item(&mut items, &mut dice, &format!("o{n:03}"), line);
        }
        if n % 5 == 0 {
            let back = ["2018-02-02 09:00:00", "2018-02-18 00:10:00", "2018-12-01", "2020-03-15"][dice.roll(4)];
            let _ = writeln!(refunds, "r{n},o{n:03},{back},{}.{:02}", dice.roll(30), dice.roll(100));
        }
        if n % 3 == 0 {
            let _ = writeln!(fees, "o{n:03},payment,{}.{:02}", dice.roll(9), dice.roll(100));
        }
    }
    for (id, at, _) in EDGES {
        order(&mut orders, &mut dice, id, at, None);
        item(&mut items, &mut dice, id, 0);
    }
    (orders, items, refunds, fees)
}

fn order(csv: &mut String, dice: &mut Dice, id: &str, at: &str, refunded_at: Option<&str>) {
    let one = |dice: &mut Dice, of: &[&'static str]| of[dice.roll(of.len())];
    let customer = match dice.roll(14) {
        0 | 1 => String::new(),
        n => format!("c{n}"),
    };
    let status = one(dice, &["open", "closed", "closed", "closed", "", "cancelled"]);
    let paid = one(dice, &["paid", "paid", "paid", "pending", "", "refunded", "voided"]);
    let channel = one(dice, &["online", "store", "marketplace", ""]);
    let (source, medium) = (one(dice, &["google", "instagram", ""]), one(dice, &["cpc", "email", ""]));
    let campaign = one(dice, &["verão", ""]);
    let (country, region) = (one(dice, &["BR", "BR", "AR", ""]), one(dice, &["SP", "RJ", "BA", ""]));
    let city = one(dice, &["São Paulo", "Rio", ""]);
    let payment = one(dice, &["pix", "card", "boleto"]);
    let cents = |dice: &mut Dice, most: usize| format!("{}.{:02}", dice.roll(most), dice.roll(100));
    let (subtotal, discount) = (cents(dice, 300), cents(dice, 20));
    let (shipping, tax, total) = (cents(dice, 15), cents(dice, 9), cents(dice, 300));
    let (refunded, refunded_at) = refunded_at.map_or((String::new(), ""), |at| (cents(dice, 20), at));
    let test = if dice.roll(15) == 0 { "true" } else { "false" };
    let _ = writeln!(
        csv,
        "{id},{at},{customer},{status},{paid},{channel},{source},{medium},{campaign},{country},{region},{city},\
         {payment},{subtotal},{discount},{shipping},{tax},{total},{refunded},{refunded_at},{test}"
    );
}

fn item(csv: &mut String, dice: &mut Dice, order: &str, line: usize) {
    let n = 1 + dice.roll(4);
    let sku = if dice.roll(3) == 0 { String::new() } else { format!("s{n}-{}", dice.roll(2)) };
    let (quantity, price, off) = (1 + dice.roll(5), dice.roll(50), dice.roll(100));
    let _ = writeln!(csv, "{order},{order}-{line},p{n},{sku},Product {n},{quantity},{price}.{off:02},0.{off:02}");
}

/// The same numbers every time.
pub struct Dice(pub u64);

impl Dice {
    pub fn pick(&mut self, of: &[&'static str]) -> &'static str {
        of[self.roll(of.len())]
    }

    /// 0 … `sides` − 1.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % sides as u64) as usize
    }
}
