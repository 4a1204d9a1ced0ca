//! The columns of every kind, and what the common exports call them.

mod marketing;
mod saas;
mod shop;
mod stock;

pub(super) use marketing::{AD_PERFORMANCE, SESSIONS, TOUCHPOINTS};
pub(super) use saas::{INVOICES, PLANS, SUBSCRIPTION_EVENTS, SUBSCRIPTIONS, USAGE};
pub(super) use shop::{CUSTOMERS, FEES, FX_RATES, ORDER_ITEMS, ORDERS, PRODUCTS, REFUNDS};
pub(super) use stock::{INVENTORY_LEVELS, PURCHASE_ORDERS, STOCK_MOVEMENTS, SUPPLIERS};

use super::{Field, FieldType};

const TEXT: FieldType = FieldType::Text(1000);
const NAME: FieldType = FieldType::Text(200);
/// Whole numbers that are counted: visits, clicks, attempts.
const COUNT: FieldType = FieldType::Count(0, 1_000_000_000);
/// A time something takes.
const DAYS: FieldType = FieldType::Count(0, 3650);

const fn required(name: &'static str, kind: FieldType, aliases: &'static [&'static str]) -> Field {
    Field { name, kind, required: true, aliases }
}

const fn optional(name: &'static str, kind: FieldType, aliases: &'static [&'static str]) -> Field {
    Field { name, kind, required: false, aliases }
}
