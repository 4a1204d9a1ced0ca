//! Metrics out of the oracle's numbers, as METRICS.md writes them.

use super::oracle::{Slice, Sums, new_customers, sums};
use crate::harness::TestContext;
use domain::money::{decimal_text, div_half_even};
use services::Scope;
use std::collections::{BTreeMap, BTreeSet};

/// The oracle's numbers for one slice.
pub struct Numbers(BTreeMap<&'static str, Sums>);

const ORDERS: [&str; 11] = [
    "orders",
    "placed",
    "cancelled",
    "units",
    "gross",
    "discounts",
    "shipping",
    "taxes",
    "fees",
    "returns",
    "customers",
];
const ITEMS: [&str; 7] =
    ["item_orders", "item_units", "item_gross", "item_sales", "item_customers", "cogs", "uncosted"];

const ADS: [&str; 5] = ["spend", "impressions", "clicks", "ad_conversions", "conversion_value"];
const WEB: [&str; 4] = ["sessions", "users", "pageviews", "engaged"];

const TIME: &[&str] = &["day", "week", "month", "quarter", "year", "weekday"];
const OF_ADS: &[&str] = &["platform", "account", "campaign", "ad_group", "ad", "creative", "channel_type", "currency"];
const OF_WEB: &[&str] = &["source", "medium", "campaign", "landing_page", "device", "country"];
const ALONE: &[&str] = &["platform", "account", "ad_group", "ad", "creative", "channel_type", "landing_page", "device"];

impl Numbers {
    /// Reads everything that has all these dimensions.
    pub async fn read(t: &TestContext, scope: &Scope, slice: Slice<'_>, touched: &[&str], of_items: bool) -> Self {
        let within = |known: &[&str]| touched.iter().all(|key| TIME.contains(key) || known.contains(key));
        let shop = !touched.iter().any(|key| ALONE.contains(key));
        let lists: [(bool, &[&'static str]); 4] =
            [(shop, &ITEMS), (shop && !of_items, &ORDERS), (within(OF_ADS), &ADS), (within(OF_WEB), &WEB)];
        let mut found = BTreeMap::new();
        for name in lists.into_iter().filter(|(may, _)| *may).flat_map(|(_, names)| names) {
            found.insert(*name, sums(t, scope, name, slice).await);
        }
        if shop && !of_items {
            found.insert("new", new_customers(t, scope, slice).await);
        }
        Self(found)
    }

    /// Every group that has anything.
    pub fn groups(&self) -> BTreeSet<&str> {
        self.0.values().flat_map(BTreeMap::keys).map(String::as_str).collect()
    }

    fn of(&self, name: &str, group: &str) -> i128 {
        self.0.get(name).and_then(|sums| sums.get(group)).copied().unwrap_or_default()
    }

    /// The cell of a metric in a group; `of_items` where an item's dimension slices.
    pub fn cell(&self, metric: &str, group: &str, of_items: bool) -> String {
        let n = |name: &str| self.of(name, group);
        let count = |number: i128| number.to_string();
        let money = |minor: i128| decimal_text(minor, 2);
        let ratio = |top: i128, bottom: i128| {
            div_half_even(top * 1_000_000, bottom).map_or("–".into(), |scaled| decimal_text(scaled, 6))
        };
        let mean = |minor: i128, bottom: i128| ratio(minor, bottom * 100);
        let net = n("gross") - n("discounts") - n("returns");
        let revenue = net + n("shipping") + n("taxes");
        let costed = n("uncosted") == 0;
        let known = |text: String| if costed { text } else { "–".into() };
        match (metric, of_items) {
            ("orders", true) => count(n("item_orders")),
            ("units_sold", true) => count(n("item_units")),
            ("gross_sales", true) => money(n("item_gross")),
            ("customers", true) => count(n("item_customers")),
            ("orders", _) => count(n("orders")),
            ("units_sold", _) => count(n("units")),
            ("gross_sales", _) => money(n("gross")),
            ("customers", _) => count(n("customers")),
            ("product_sales", _) => money(n("item_sales")),
            ("cogs", _) => known(money(n("cogs"))),
            ("discounts", _) => money(n("discounts")),
            ("returns", _) => money(n("returns")),
            ("net_sales", _) => money(net),
            ("shipping", _) => money(n("shipping")),
            ("taxes", _) => money(n("taxes")),
            ("fees", _) => money(n("fees")),
            ("revenue", _) => money(revenue),
            ("aov", _) => mean(n("gross") - n("discounts"), n("orders")),
            ("units_per_order", _) => ratio(n("units"), n("orders")),
            ("new_customers", _) => count(n("new")),
            ("returning_customers", _) => count(n("customers") - n("new")),
            ("repeat_rate", _) => ratio(n("customers") - n("new"), n("customers")),
            ("return_rate", _) => ratio(n("returns"), n("gross") - n("discounts")),
            ("discount_rate", _) => ratio(n("discounts"), n("gross")),
            ("cancellation_rate", _) => ratio(n("cancelled"), n("placed")),
            ("gross_profit", _) => known(money(net - n("cogs"))),
            ("gross_margin", _) => known(ratio(net - n("cogs"), net)),
            ("revenue_per_customer", _) => mean(revenue, n("customers")),
            ("contribution_profit", _) => known(money(net + n("shipping") - n("cogs") - n("fees") - n("spend"))),
            ("ad_spend", _) => money(n("spend")),
            ("impressions", _) => count(n("impressions")),
            ("clicks", _) => count(n("clicks")),
            ("conversions", _) => count(div_half_even(n("ad_conversions"), 1_000_000).unwrap_or_default()),
            ("conversion_value", _) => money(n("conversion_value")),
            ("ctr", _) => ratio(n("clicks"), n("impressions")),
            ("cpc", _) => mean(n("spend"), n("clicks")),
            ("cpm", _) => mean(n("spend") * 1000, n("impressions")),
            ("cpa", _) => mean(n("spend") * 1_000_000, n("ad_conversions")),
            ("roas", _) => ratio(n("conversion_value"), n("spend")),
            ("mer", _) => ratio(revenue, n("spend")),
            ("cac", _) => mean(n("spend"), n("new")),
            ("sessions", _) => count(n("sessions")),
            ("users", _) => count(n("users")),
            ("pageviews", _) => count(n("pageviews")),
            ("conversion_rate", _) => ratio(n("orders"), n("sessions")),
            ("engagement_rate", _) => ratio(n("engaged"), n("sessions")),
            (other, _) => panic!("no expectation for {other}"),
        }
    }
}
