//! The business as the files a merchant would bring.

use super::made::{CURRENCY, CUSTOMERS, TIMEZONE, country};
use super::records::{Business, Order, decimals};
use crate::harness::TestContext;
use crate::metrics::fixture::load;
use domain::record::Kind;
use jiff::Timestamp;
use services::Scope;
use std::fmt::Write;

/// A workspace with all of it.
pub async fn workspace(t: &TestContext, business: &Business) -> Scope {
    let scope = t.shop_in("Tudo", CURRENCY, TIMEZONE).await;
    for (kind, text) in [
        (Kind::FxRates, rates(business)),
        (Kind::Products, products(business)),
        (Kind::Customers, customers()),
        (Kind::Orders, orders(business)),
        (Kind::OrderItems, lines(business)),
        (Kind::Refunds, refunds(business)),
        (Kind::Fees, fees(business)),
        (Kind::Plans, plans(business)),
        (Kind::Subscriptions, subscriptions(business)),
        (Kind::SubscriptionEvents, events(business)),
        (Kind::Invoices, invoices(business)),
        (Kind::AdPerformance, ads(business)),
        (Kind::Sessions, visits(business)),
        (Kind::InventoryLevels, levels(business)),
    ] {
        load(t, &scope, kind, &text).await;
    }
    scope
}

fn csv<T>(header: &str, rows: impl IntoIterator<Item = T>, row: impl Fn(T) -> Vec<String>) -> String {
    rows.into_iter().fold(format!("{header}\n"), |mut text, item| {
        let _ = writeln!(text, "{}", row(item).join(","));
        text
    })
}

fn time(second: i64) -> String {
    Timestamp::from_second(second).expect("a time").to_string()
}

fn scaled(number: i64, places: u32) -> String {
    let one = 10_i64.pow(places);
    if places == 0 { number.to_string() } else { format!("{}.{:0w$}", number / one, number % one, w = places as usize) }
}

fn money(minor: i64, currency: &str) -> String {
    scaled(minor, decimals(currency))
}

fn or_blank<T>(value: Option<T>, text: impl Fn(T) -> String) -> String {
    value.map(text).unwrap_or_default()
}

fn rates(business: &Business) -> String {
    csv("date,base,quote,rate", &business.rates, |rate| {
        let value = scaled(rate.top * 10_000 / rate.bottom, 4);
        vec![rate.day.to_string(), rate.base.into(), rate.quote.into(), value]
    })
}

fn products(business: &Business) -> String {
    csv("id,title,sku,category,vendor,cost,currency", business.products.values(), |p| {
        let cost = or_blank(p.cost, |cost| money(cost, p.currency));
        [p.id, &format!("Product {}", p.id), p.sku, p.category, p.vendor, &cost, p.currency].map(String::from).into()
    })
}

fn customers() -> String {
    csv("id,created_at,country", 0..CUSTOMERS, |n| vec![format!("c{n}"), "2018-01-01".into(), country(n).into()])
}

fn orders(business: &Business) -> String {
    let header = "id,created_at,customer_id,status,financial_status,channel,source,medium,campaign,country,region,city,\
        payment_method,currency,subtotal,discount_total,shipping_total,tax_total,total,refunded_total,refunded_at,test";
    csv(header, &business.orders, |o| {
        let money = |minor| money(minor, o.currency);
        let mut row = vec![o.id.into(), time(o.at), o.customer.into(), o.status.into(), o.paid.into()];
        row.extend(o.keys.map(String::from));
        row.extend([o.currency.into(), or_blank(o.subtotal, money)]);
        row.extend([o.discount, o.shipping, o.tax, o.total].map(money));
        row.push(or_blank(o.refunded, |(amount, _)| money(amount)));
        row.push(or_blank(o.refunded.and_then(|(_, at)| at), time));
        row.push(o.test.to_string());
        row
    })
}

fn lines(business: &Business) -> String {
    let all =
        business.orders.iter().flat_map(|order| order.lines.iter().enumerate().map(move |(n, line)| (order, n, line)));
    csv("order_id,id,product_id,sku,title,quantity,unit_price,discount", all, |(order, n, line)| {
        let mut row = vec![order.id.into(), format!("{}-{n}", order.id)];
        row.extend([line.product, line.sku, line.title].map(String::from));
        row.push(line.quantity.to_string());
        row.extend([line.price, line.discount].map(|minor| money(minor, order.currency)));
        row
    })
}

/// Each order's rows of one kind.
fn each<'a, T: 'a>(
    business: &'a Business,
    of: impl Fn(&'a Order) -> &'a [T] + 'a,
) -> impl Iterator<Item = (&'a Order, usize, &'a T)> {
    business.orders.iter().flat_map(move |order| of(order).iter().enumerate().map(move |(n, row)| (order, n, row)))
}

fn refunds(business: &Business) -> String {
    csv("id,order_id,created_at,amount", each(business, |order| &order.refunds), |(order, n, (at, amount))| {
        vec![format!("{}-r{n}", order.id), order.id.into(), time(*at), money(*amount, order.currency)]
    })
}

fn fees(business: &Business) -> String {
    csv("order_id,kind,amount", each(business, |order| &order.fees), |(order, _, (kind, amount))| {
        vec![order.id.into(), (*kind).into(), money(*amount, order.currency)]
    })
}

fn plans(business: &Business) -> String {
    csv("id,name,interval,interval_count,amount,currency,product", &business.plans, |p| {
        let amount = money(p.amount, p.currency);
        [p.id, p.id, p.interval, &p.count.to_string(), &amount, p.currency, p.product].map(String::from).into()
    })
}

fn subscriptions(business: &Business) -> String {
    let header = "id,customer_id,plan_id,status,started_at,quantity,trial_end,ended_at,discount_percent";
    csv(header, &business.subscriptions, |s| {
        let (trial, end) = (or_blank(s.trial_end, time), or_blank(s.end, time));
        let head = [s.id, s.customer, business.plans[s.plan].id, s.status, &time(s.start)].map(String::from);
        head.into_iter().chain([s.quantity.to_string(), trial, end, (s.discount / 10_000).to_string()]).collect()
    })
}

fn events(business: &Business) -> String {
    let all = business.subscriptions.iter().flat_map(|s| s.events.iter().map(move |event| (s, event)));
    csv("subscription_id,at,kind,plan_id,quantity", all, |(s, event)| {
        let plan = or_blank(event.plan, |plan| business.plans[plan].id.into());
        vec![s.id.into(), time(event.at), event.kind.into(), plan, or_blank(event.quantity, |n| n.to_string())]
    })
}

fn invoices(business: &Business) -> String {
    let header = "id,customer_id,subscription_id,created_at,due_at,paid_at,status,currency,total,amount_paid,\
        amount_refunded,attempt_count";
    csv(header, &business.invoices, |i| {
        let money = |minor| money(minor, i.currency);
        let subscription = i.subscription.map_or("gone", |at| business.subscriptions[at].id);
        let mut row = [i.id, i.customer, subscription, &time(i.at)].map(String::from).to_vec();
        row.extend([or_blank(i.due, time), or_blank(i.paid, time), i.status.into(), i.currency.into(), money(i.total)]);
        row.extend([
            or_blank(i.amount_paid, money),
            or_blank(i.refunded, money),
            or_blank(i.attempts, |n| n.to_string()),
        ]);
        row
    })
}

fn number(value: Option<i64>) -> String {
    or_blank(value, |n| n.to_string())
}

/// Of millionths.
fn hundredths(value: Option<i64>) -> String {
    or_blank(value, |n| scaled(n / 10_000, 2))
}

fn ads(business: &Business) -> String {
    let header = "date,platform,account,campaign_id,campaign,channel_type,ad_group_id,ad_group,ad_id,ad,creative,currency,\
        spend,impressions,clicks,conversions,conversion_value";
    csv(header, &business.ads, |a| {
        let ((k, campaign), (g, group), (d, ad)) = (a.campaign, a.group, a.ad);
        let names = [a.platform, a.account, k, campaign, a.channel_type, g, group, d, ad, a.creative, a.currency];
        let mut row = vec![a.day.to_string()];
        row.extend(names.map(String::from));
        row.extend([money(a.spend, a.currency), number(a.impressions), number(a.clicks), hundredths(a.conversions)]);
        row.push(or_blank(a.value, |value| money(value, a.currency)));
        row
    })
}

fn visits(business: &Business) -> String {
    let header = "date,source,medium,campaign,landing_page,device,country,sessions,users,pageviews,engaged_sessions,\
        conversions";
    csv(header, &business.visits, |v| {
        let mut row = vec![v.day.to_string()];
        row.extend(v.keys.map(String::from));
        row.extend([v.sessions.to_string(), number(v.users), number(v.pageviews), number(v.engaged)]);
        row.push(hundredths(v.conversions));
        row
    })
}

fn levels(business: &Business) -> String {
    csv("product_id,location,as_of,on_hand,reserved,supplier", &business.levels, |l| {
        let at = time(l.at);
        vec![l.product.into(), l.location.into(), at, l.on_hand.to_string(), number(l.reserved), l.supplier.into()]
    })
}
