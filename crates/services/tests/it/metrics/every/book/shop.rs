//! Orders, their lines and what came back.

use super::{Book, Entry};
use crate::metrics::every::records::{Business, Line, ORDER_KEYS, Order, kept};
use jiff::civil::Date;
use std::collections::HashMap;

/// Each customer's first valid order, by time and then id.
fn firsts(business: &Business) -> HashMap<&'static str, &Order> {
    let mut valid: Vec<&Order> = business.orders.iter().filter(|o| o.is_valid() && !o.customer.is_empty()).collect();
    valid.sort_by_key(|order| (order.at, order.id));
    valid.into_iter().rev().map(|order| (order.customer, order)).collect()
}

pub fn first_orders(business: &Business) -> HashMap<&'static str, Date> {
    firsts(business).into_iter().map(|(customer, order)| (customer, business.day(order.at))).collect()
}

impl Book<'_> {
    pub(super) fn shop(&self) -> Vec<Entry> {
        let firsts = firsts(self.business);
        let real = self.business.orders.iter().filter(|order| !order.test);
        real.flat_map(|order| {
            let kind = match firsts.get(order.customer) {
                _ if order.customer.is_empty() => "",
                Some(first) if first.id == order.id => "new",
                _ => "returning",
            };
            self.order(order, kind)
        })
        .collect()
    }

    fn order(&self, order: &Order, kind: &'static str) -> Vec<Entry> {
        let (day, hour) = self.business.local(order.at);
        let mut keys: Vec<_> = ORDER_KEYS.into_iter().zip(order.keys).collect();
        keys.extend([("currency", order.currency), ("customer_type", kind), ("hour", kept(&hour.to_string()))]);
        let cancelled = i64::from(order.status == "cancelled");
        let mut whole = Entry::new(day, keys.clone()).counting("placed", 1).counting("cancelled", cancelled);
        if !order.is_valid() {
            return vec![whole];
        }
        let money = |minor: i64, day: Date| self.money(minor, order.currency, day);
        let fees = order.fees.iter().map(|(_, amount)| amount).sum();
        for (name, minor) in [
            ("gross", order.gross()),
            ("discounts", order.discount),
            ("shipping", order.shipping),
            ("taxes", order.tax),
            ("fees", fees),
        ] {
            whole = whole.with(name, money(minor, day));
        }
        whole = whole.counting("orders", 1).counting("units", order.lines.iter().map(|line| line.quantity).sum());
        if !order.customer.is_empty() {
            whole = whole.of("customer", order.customer);
        }
        let back = order.returns(|at| self.business.day(at));
        let back = back.into_iter().map(|(on, amount)| Entry::new(on, keys.clone()).with("returns", money(amount, on)));
        let lines = order.lines.iter().map(|line| self.line(order, line, day, &keys));
        [whole].into_iter().chain(back).chain(lines).collect()
    }

    fn line(&self, order: &Order, line: &Line, day: Date, keys: &[(&'static str, &'static str)]) -> Entry {
        let product = self.business.products.get(line.product);
        let shown = [line.product, line.sku, line.title].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
        let sku = if line.sku.is_empty() { product.map_or("", |p| p.sku) } else { line.sku };
        let mut keys = keys.to_vec();
        keys.extend([("product", shown), ("sku", sku)]);
        keys.push(("category", product.map_or("", |p| p.category)));
        keys.push(("vendor", product.map_or("", |p| p.vendor)));
        let (gross, cost) = (line.price * line.quantity, product.and_then(|p| Some((p.cost?, p.currency))));
        let mut entry = Entry::new(day, keys)
            .counting("line_units", line.quantity)
            .with("line_gross", self.money(gross, order.currency, day))
            .with("line_sales", self.money(gross - line.discount, order.currency, day))
            .with("cogs", cost.and_then(|(cost, currency)| self.money(cost * line.quantity, currency, day)))
            .of("line_order", order.id);
        if !order.customer.is_empty() {
            entry = entry.of("line_customer", order.customer);
        }
        entry
    }
}
