//! A business read from the records of a workspace: from what was brought in alone, never from what was worked out of it.

use super::records::{
    Ad, Business, Clocked, Event, Invoice, Level, Line, Order, Plan, Product, Rate, Subscription, Visit, kept,
};
use crate::harness::TestContext;
use entity::{
    ad_performance, customers, fees, fx_rates, inventory_levels, invoices, order_items, orders, plans, products,
    refunds, subscription_events, subscriptions, web_sessions,
};
use jiff::{ToSpan, civil::Date, tz::TimeZone};
use services::Scope;
use std::collections::HashMap;

/// Every row of a table that is the workspace's.
macro_rules! all {
    ($t:ident, $scope:ident, $table:ident) => {
        $table::Entity::in_workspace($scope.workspace_id()).all($t.db()).await.expect(stringify!($table))
    };
}

/// Its `last` day is the one after everything, which stands for today.
pub async fn business(t: &TestContext, scope: &Scope) -> Business {
    let workspace = scope.workspace();
    let plans = all!(t, scope, plans);
    let at: HashMap<String, usize> = plans.iter().enumerate().map(|(at, plan)| (plan.id.clone(), at)).collect();
    let subscriptions = subscriptions(all!(t, scope, subscriptions), all!(t, scope, subscription_events), &at);
    let invoices = invoices(all!(t, scope, invoices), &subscriptions);
    let customers = all!(t, scope, customers);
    let country = |customer: customers::Model| (kept(&customer.id), text(customer.country));
    let mut business = Business {
        zone: TimeZone::get(&workspace.timezone).expect("a time zone"),
        currency: kept(&workspace.currency.to_string()),
        first: Date::MAX,
        last: Date::MIN,
        products: all!(t, scope, products).into_iter().map(product).map(|product| (product.id, product)).collect(),
        orders: orders(
            all!(t, scope, orders),
            all!(t, scope, order_items),
            all!(t, scope, refunds),
            all!(t, scope, fees),
        ),
        ads: all!(t, scope, ad_performance).into_iter().map(ad).collect(),
        visits: all!(t, scope, web_sessions).into_iter().map(visit).collect(),
        levels: all!(t, scope, inventory_levels).into_iter().map(level).collect(),
        countries: customers.into_iter().map(country).collect(),
        plans: plans.into_iter().map(plan).collect(),
        subscriptions,
        invoices,
        rates: all!(t, scope, fx_rates).into_iter().map(rate).collect(),
        clock: Clocked::default(),
    };
    (business.first, business.last) = span(&business);
    business
}

/// The first day of all, and the day behind the last one that something was sold, shown, billed or counted on.
fn span(business: &Business) -> (Date, Date) {
    let local = |second: i64| business.day(second);
    let orders =
        business.orders.iter().flat_map(|order| [order.at].into_iter().chain(order.refunds.iter().map(|r| r.0)));
    let lives = business.subscriptions.iter().map(|subscription| subscription.start);
    let happened = orders.chain(lives).chain(business.invoices.iter().map(|invoice| invoice.at));
    let timed = happened.chain(business.levels.iter().map(|level| level.at)).map(local);
    let days = business.ads.iter().map(|ad| ad.day).chain(business.visits.iter().map(|visit| visit.day)).chain(timed);
    let (first, last) = days.fold((Date::MAX, Date::MIN), |(first, last), day| (first.min(day), last.max(day)));
    (first, last.tomorrow().expect("a day"))
}

fn text(value: Option<String>) -> &'static str {
    kept(&value.unwrap_or_default())
}

/// Whole seconds alone: the records here have no parts of them.
fn second(milliseconds: i64) -> i64 {
    assert_eq!(milliseconds % 1000, 0, "a part of a second");
    milliseconds / 1000
}

fn day(number: i32) -> Date {
    jiff::civil::date(1970, 1, 1).checked_add(number.days()).expect("a day")
}

fn product(row: products::Model) -> Product {
    Product {
        id: kept(&row.id),
        sku: text(row.sku),
        category: text(row.category),
        vendor: text(row.vendor),
        cost: row.cost,
        currency: kept(&row.currency),
    }
}

/// By order: the currency and what it is of.
type Parts<T> = HashMap<String, Vec<(String, T)>>;

/// Orders with what belongs to them, all of it in their own currency and without digits it can't hold.
fn orders(
    orders: Vec<orders::Model>,
    items: Vec<order_items::Model>,
    refunds: Vec<refunds::Model>,
    fees: Vec<fees::Model>,
) -> Vec<Order> {
    let mut lines: Parts<Line> = HashMap::new();
    for row in items {
        assert!(row.exact.is_none(), "line {} of {} has more digits", row.id, row.order_id);
        let line = Line {
            product: text(row.product_id),
            sku: text(row.sku),
            title: text(row.title),
            quantity: row.quantity,
            price: row.unit_price,
            discount: row.discount.unwrap_or_default(),
        };
        lines.entry(row.order_id).or_default().push((row.currency, line));
    }
    let mut back: Parts<(i64, i64)> = HashMap::new();
    for row in refunds {
        assert!(row.exact.is_none(), "refund {} has more digits", row.id);
        back.entry(row.order_id).or_default().push((row.currency, (second(row.created_at), row.amount)));
    }
    let mut costs: Parts<(&'static str, i64)> = HashMap::new();
    for row in fees {
        assert!(row.exact.is_none(), "a fee of {} has more digits", row.order_id);
        costs.entry(row.order_id).or_default().push((row.currency, (kept(&row.kind), row.amount)));
    }
    let of = |row: orders::Model| Order {
        id: kept(&row.id),
        at: second(row.created_at),
        lines: alike(lines.remove(&row.id), &row.currency),
        fees: alike(costs.remove(&row.id), &row.currency),
        refunds: alike(back.remove(&row.id), &row.currency),
        customer: text(row.customer_id),
        status: text(row.status),
        paid: text(row.financial_status),
        keys: [
            row.channel,
            row.source,
            row.medium,
            row.campaign,
            row.country,
            row.region,
            row.city,
            row.payment_method,
        ]
        .map(text),
        currency: kept(&row.currency),
        subtotal: row.subtotal,
        discount: row.discount_total.unwrap_or_default(),
        shipping: row.shipping_total.unwrap_or_default(),
        tax: row.tax_total.unwrap_or_default(),
        total: row.total,
        refunded: row.refunded_total.filter(|total| *total > 0).map(|total| (total, row.refunded_at.map(second))),
        test: row.test,
    };
    orders.into_iter().map(of).collect()
}

fn alike<T>(rows: Option<Vec<(String, T)>>, currency: &str) -> Vec<T> {
    let own = |(of, row): (String, T)| {
        assert_eq!(of, currency, "another currency than its order's");
        row
    };
    rows.into_iter().flatten().map(own).collect()
}

fn ad(row: ad_performance::Model) -> Ad {
    Ad {
        day: day(row.day),
        platform: kept(&row.platform),
        account: text(row.account),
        campaign: (kept(&row.campaign_id), text(row.campaign)),
        group: (text(row.ad_group_id), text(row.ad_group)),
        ad: (text(row.ad_id), text(row.ad)),
        creative: text(row.creative),
        channel_type: text(row.channel_type),
        currency: kept(&row.currency),
        spend: row.spend,
        impressions: row.impressions,
        clicks: row.clicks,
        conversions: row.conversions,
        value: row.conversion_value,
    }
}

fn visit(row: web_sessions::Model) -> Visit {
    Visit {
        day: day(row.day),
        keys: [row.source, row.medium, row.campaign, row.landing_page, row.device, row.country].map(text),
        sessions: row.sessions,
        users: row.users,
        pageviews: row.pageviews,
        engaged: row.engaged_sessions,
        conversions: row.conversions,
    }
}

fn level(row: inventory_levels::Model) -> Level {
    Level {
        at: second(row.as_of),
        product: kept(&row.product_id),
        location: kept(&row.location),
        supplier: text(row.supplier),
        on_hand: row.on_hand,
        reserved: row.reserved,
    }
}

fn plan(row: plans::Model) -> Plan {
    Plan {
        id: kept(&row.id),
        interval: kept(&row.interval),
        count: row.interval_count.into(),
        amount: row.amount,
        currency: kept(&row.currency),
        product: text(row.product),
    }
}

/// What happens at one instant happens in this order.
const KINDS: [&str; 7] = ["trial_started", "started", "changed", "paused", "resumed", "canceled", "ended"];

fn subscriptions(
    rows: Vec<subscriptions::Model>,
    events: Vec<subscription_events::Model>,
    plans: &HashMap<String, usize>,
) -> Vec<Subscription> {
    let mut all: HashMap<String, Vec<Event>> = HashMap::new();
    for row in events {
        let plan = row.plan_id.map(|plan| *plans.get(&plan).expect("a plan"));
        let event = Event { at: second(row.at), kind: kept(&row.kind), plan, quantity: row.quantity };
        all.entry(row.subscription_id).or_default().push(event);
    }
    let of = |row: subscriptions::Model| {
        let mut events = all.remove(&row.id).unwrap_or_default();
        events.sort_by_key(|event| (event.at, KINDS.iter().position(|kind| *kind == event.kind)));
        let told = |kind: &str| events.iter().find(|event| event.kind == kind).map(|event| event.at);
        let cancelled =
            || row.canceled_at.map(second).or_else(|| told("canceled")).filter(|_| row.status == "canceled");
        Subscription {
            id: kept(&row.id),
            customer: kept(&row.customer_id),
            plan: *plans.get(&row.plan_id).expect("a plan"),
            status: kept(&row.status),
            start: second(row.started_at),
            quantity: row.quantity.unwrap_or(1),
            trial_end: row.trial_end.filter(|end| *end > row.started_at).map(second),
            end: row.ended_at.map(second).or_else(|| told("ended")).or_else(cancelled),
            discount: row.discount.into(),
            events,
        }
    };
    rows.into_iter().map(of).collect()
}

fn invoices(rows: Vec<invoices::Model>, subscriptions: &[Subscription]) -> Vec<Invoice> {
    let at: HashMap<&str, usize> = subscriptions.iter().enumerate().map(|(at, one)| (one.id, at)).collect();
    let of = |row: invoices::Model| Invoice {
        id: kept(&row.id),
        customer: kept(&row.customer_id),
        subscription: row.subscription_id.and_then(|id| at.get(id.as_str()).copied()),
        at: second(row.created_at),
        due: row.due_at.map(second),
        paid: row.paid_at.map(second),
        status: kept(&row.status),
        currency: kept(&row.currency),
        total: row.total,
        amount_paid: row.amount_paid,
        refunded: row.amount_refunded,
        attempts: row.attempt_count.map(Into::into),
    };
    rows.into_iter().map(of).collect()
}

/// A decimal of a few digits.
fn rate(row: fx_rates::Model) -> Rate {
    let (whole, parts) = row.rate.split_once('.').unwrap_or((&row.rate, ""));
    let top = format!("{whole}{parts}").parse().expect("a rate");
    let bottom = 10_i64.pow(u32::try_from(parts.len()).expect("digits"));
    Rate { day: day(row.day), base: kept(&row.base), quote: kept(&row.quote), top, bottom }
}
