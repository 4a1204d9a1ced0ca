//! The records of a business, and what a shop's say happened.

use super::book::{Entry, Text};
use super::formulas::Has;
use domain::Day;
use entity::{
    ad_performance, fees, inventory_levels, invoices, order_items, orders, plans, products, refunds,
    subscription_events, subscriptions, web_sessions,
};
use jiff::{Timestamp, tz::TimeZone};
use sea_orm::DatabaseConnection;
use services::Scope;
use std::{
    collections::{BTreeMap, HashMap},
    error::Error,
};

/// Everything that was brought in, as it was.
pub struct Records {
    pub zone: TimeZone,
    pub orders: Vec<orders::Model>,
    pub items: Vec<order_items::Model>,
    pub refunds: Vec<refunds::Model>,
    pub fees: Vec<fees::Model>,
    pub products: HashMap<String, products::Model>,
    pub ads: Vec<ad_performance::Model>,
    pub visits: Vec<web_sessions::Model>,
    pub levels: Vec<inventory_levels::Model>,
    pub plans: HashMap<String, plans::Model>,
    pub subscriptions: Vec<subscriptions::Model>,
    pub events: Vec<subscription_events::Model>,
    pub invoices: Vec<invoices::Model>,
    /// Customer → country.
    pub countries: HashMap<String, String>,
}

impl Records {
    pub async fn read(db: &DatabaseConnection, scope: &Scope) -> Result<Self, Box<dyn Error>> {
        let id = scope.workspace_id();
        let products = products::Entity::in_workspace(id).all(db).await?;
        let plans = plans::Entity::in_workspace(id).all(db).await?;
        let customers = entity::customers::Entity::in_workspace(id).all(db).await?;
        Ok(Self {
            zone: TimeZone::get(&scope.workspace().timezone)?,
            orders: orders::Entity::in_workspace(id).all(db).await?,
            items: order_items::Entity::in_workspace(id).all(db).await?,
            refunds: refunds::Entity::in_workspace(id).all(db).await?,
            fees: fees::Entity::in_workspace(id).all(db).await?,
            products: products.into_iter().map(|product| (product.id.clone(), product)).collect(),
            ads: ad_performance::Entity::in_workspace(id).all(db).await?,
            visits: web_sessions::Entity::in_workspace(id).all(db).await?,
            levels: inventory_levels::Entity::in_workspace(id).all(db).await?,
            plans: plans.into_iter().map(|plan| (plan.id.clone(), plan)).collect(),
            subscriptions: subscriptions::Entity::in_workspace(id).all(db).await?,
            events: subscription_events::Entity::in_workspace(id).all(db).await?,
            invoices: invoices::Entity::in_workspace(id).all(db).await?,
            countries: customers.into_iter().map(|c| (c.id, c.country.unwrap_or_default())).collect(),
        })
    }

    pub fn has(&self) -> Has {
        Has {
            orders: !self.orders.is_empty(),
            ads: !self.ads.is_empty(),
            visits: !self.visits.is_empty(),
            levels: !self.levels.is_empty(),
            subscriptions: !self.subscriptions.is_empty(),
            invoices: !self.invoices.is_empty(),
        }
    }

    /// Local day and hour of an instant.
    pub fn local(&self, ms: i64) -> (Day, i8) {
        let time = Timestamp::from_millisecond(ms).unwrap_or_default().to_zoned(self.zone.clone());
        (Day::from_ymd(time.year(), time.month(), time.day()).unwrap_or(Day::MIN), time.hour())
    }

    /// Orders, their lines, fees and what came back; advertising and visits.
    pub fn happenings(&self) -> (Vec<Entry>, BTreeMap<Text, Day>) {
        let real = || self.orders.iter().filter(|order| !order.test);
        let mut valid: Vec<&orders::Model> = real().filter(|order| counts(order)).collect();
        valid.sort_by_key(|order| (order.created_at, &order.id));
        let mut firsts: BTreeMap<Text, (&str, Day)> = BTreeMap::new();
        for order in &valid {
            if let Some(customer) = &order.customer_id {
                let first = (order.id.as_str(), self.local(order.created_at).0);
                firsts.entry(customer.as_str().into()).or_insert(first);
            }
        }
        let mut keys: HashMap<&str, Vec<(&'static str, Text)>> = HashMap::new();
        let mut entries: HashMap<&str, Entry> = HashMap::new();
        for order in real() {
            let (day, hour) = self.local(order.created_at);
            let first = order.customer_id.as_deref().and_then(|customer| firsts.get(customer));
            let known = self.keys(order, hour, first.map(|(first, _)| *first == order.id));
            let cancelled = order.status.as_deref() == Some("cancelled");
            let mut entry = Entry::new(day, known.clone()).with("placed", 1).with("cancelled", i128::from(cancelled));
            if counts(order) {
                keys.insert(&order.id, known);
                let amounts = [
                    ("discounts", order.discount_total),
                    ("shipping", order.shipping_total),
                    ("taxes", order.tax_total),
                ];
                for (name, amount) in amounts {
                    entry = entry.with(name, amount.unwrap_or_default());
                }
                entry = entry.with("orders", 1);
                if let Some(customer) = &order.customer_id {
                    entry = entry.of("customer", &customer.as_str().into());
                }
            }
            entries.insert(&order.id, entry);
        }
        let mut others = Vec::new();
        for item in &self.items {
            let (Some(known), Some(order)) =
                (keys.get(item.order_id.as_str()), entries.get_mut(item.order_id.as_str()))
            else {
                continue;
            };
            let gross = i128::from(item.unit_price) * i128::from(item.quantity);
            order.amounts.extend([("units", item.quantity.into()), ("gross", gross)]);
            others.push(self.line(item, order, known.clone()));
        }
        for fee in &self.fees {
            if keys.contains_key(fee.order_id.as_str())
                && let Some(order) = entries.get_mut(fee.order_id.as_str())
            {
                order.amounts.push(("fees", fee.amount.into()));
            }
        }
        for refund in &self.refunds {
            if let Some(known) = keys.get(refund.order_id.as_str()) {
                let day = self.local(refund.created_at).0;
                others.push(Entry::new(day, known.clone()).with("returns", refund.amount));
            }
        }
        others.extend(entries.into_values());
        others.extend(self.market());
        others.sort_by_key(|entry| entry.day);
        (others, firsts.into_iter().map(|(customer, (_, day))| (customer, day)).collect())
    }

    fn keys(&self, order: &orders::Model, hour: i8, first: Option<bool>) -> Vec<(&'static str, Text)> {
        let kind = match first {
            None => "",
            Some(true) => "new",
            Some(false) => "returning",
        };
        let told = [
            ("channel", &order.channel),
            ("source", &order.source),
            ("medium", &order.medium),
            ("campaign", &order.campaign),
            ("country", &order.country),
            ("region", &order.region),
            ("city", &order.city),
            ("payment_method", &order.payment_method),
        ];
        let mut keys: Vec<_> = told.map(|(name, value)| (name, text(value))).into();
        keys.push(("currency", order.currency.as_str().into()));
        keys.push(("customer_type", kind.into()));
        keys.push(("hour", hour.to_string().into()));
        keys
    }

    fn line(&self, item: &order_items::Model, order: &Entry, mut keys: Vec<(&'static str, Text)>) -> Entry {
        let id = item.product_id.clone().unwrap_or_default();
        let product = self.products.get(&id);
        keys.push(("product", id.as_str().into()));
        keys.push(("sku", text(&item.sku)));
        keys.push(("category", product.map_or("".into(), |product| text(&product.category))));
        keys.push(("vendor", product.map_or("".into(), |product| text(&product.vendor))));
        let quantity = i128::from(item.quantity);
        let gross = i128::from(item.unit_price) * quantity;
        let mut entry = Entry::new(order.day, keys)
            .with("line_units", quantity)
            .with("line_gross", gross)
            .with("line_sales", gross - i128::from(item.discount.unwrap_or_default()))
            .with("cogs", quantity * i128::from(product.and_then(|product| product.cost).unwrap_or_default()))
            .of("line_order", &item.order_id.as_str().into());
        entry.ones.extend(order.ones.iter().map(|(_, customer)| ("line_customer", customer.clone())));
        entry
    }

    fn market(&self) -> impl Iterator<Item = Entry> {
        let ads = self.ads.iter().map(|ad| {
            let campaign = ad.campaign.as_deref().unwrap_or(&ad.campaign_id);
            let keys = vec![
                ("platform", ad.platform.as_str().into()),
                ("account", text(&ad.account)),
                ("campaign", campaign.into()),
                ("channel_type", text(&ad.channel_type)),
                ("currency", ad.currency.as_str().into()),
            ];
            Entry::new(Day::from_number(ad.day), keys)
                .with("spend", ad.spend)
                .with("value", ad.conversion_value.unwrap_or_default())
                .with("impressions", ad.impressions.unwrap_or_default())
                .with("clicks", ad.clicks.unwrap_or_default())
                .with("conversions", ad.conversions.unwrap_or_default())
        });
        let visits = self.visits.iter().map(|visit| {
            let told = [
                ("source", &visit.source),
                ("medium", &visit.medium),
                ("campaign", &visit.campaign),
                ("landing_page", &visit.landing_page),
                ("device", &visit.device),
                ("country", &visit.country),
            ];
            Entry::new(Day::from_number(visit.day), told.map(|(name, value)| (name, text(value))).into())
                .with("sessions", visit.sessions)
                .with("users", visit.users.unwrap_or_default())
                .with("pageviews", visit.pageviews.unwrap_or_default())
                .with("engaged", visit.engaged_sessions.unwrap_or_default())
                .with("converted", visit.conversions.unwrap_or_default())
        });
        ads.chain(visits)
    }
}

/// Not cancelled, not voided, not a test.
fn counts(order: &orders::Model) -> bool {
    !order.test && order.status.as_deref() != Some("cancelled") && order.financial_status.as_deref() != Some("voided")
}

fn text(value: &Option<String>) -> Text {
    value.as_deref().unwrap_or_default().into()
}
