//! Boards of shops.

use super::{Template, Tiles};
use crate::{Data, Look};

pub(super) const ALL: [Template; 5] = [
    Template { key: "shop_executive", make: executive },
    Template { key: "shop_sales", make: sales },
    Template { key: "shop_customers", make: customers },
    Template { key: "shop_marketing", make: marketing },
    Template { key: "shop_stock", make: stock },
];

fn executive(tiles: &mut Tiles) {
    tiles.numbers(&["revenue", "orders", "aov", "gross_margin"]);
    tiles.over_time(Look::Line, &["revenue"]);
    tiles.over_time(Look::Combo, &["revenue", "aov"]);
    tiles.ranking("product_sales", "product");
    tiles.ranking("revenue", "channel");
    tiles.ranking("revenue", "country");
    tiles.over_time(Look::Stacked, &["new_customers", "returning_customers"]);
}

fn sales(tiles: &mut Tiles) {
    tiles.numbers(&["net_sales", "orders", "units_sold", "discount_rate"]);
    tiles.over_time(Look::Area, &["net_sales"]);
    tiles.put(Data::of(Look::HeatMap, &["orders"]).by(&["weekday", "hour"]));
    tiles.table(&["product_sales", "units_sold"], "product");
    tiles.put(Data::of(Look::Donut, &["revenue"]).by(&["payment_method"]).top(6));
    tiles.put(Data::of(Look::Donut, &["revenue"]).by(&["channel"]).top(6));
    tiles.over_time(Look::Columns, &["returns", "discounts"]);
}

fn customers(tiles: &mut Tiles) {
    tiles.numbers(&["customers", "new_customers", "repeat_rate", "revenue_per_customer"]);
    tiles.over_time(Look::Stacked, &["new_customers", "returning_customers"]);
    tiles.over_time(Look::Line, &["repeat_rate"]);
    tiles.ranking("revenue", "customer_type");
    tiles.ranking("customers", "country");
    tiles.table(&["customers", "orders", "revenue"], "region");
}

fn marketing(tiles: &mut Tiles) {
    tiles.numbers(&["ad_spend", "mer", "cac", "conversion_rate"]);
    tiles.over_time(Look::Combo, &["ad_spend", "revenue"]);
    tiles.put(Data::of(Look::Funnel, &["impressions", "clicks", "conversions"]));
    tiles.over_time(Look::Line, &["sessions"]);
    tiles.table(&["ad_spend", "clicks", "conversions", "roas"], "campaign");
    tiles.ranking("revenue", "source");
}

fn stock(tiles: &mut Tiles) {
    tiles.numbers(&["inventory_value", "stockout_products", "sell_through", "inventory_turnover"]);
    tiles.table(&["available", "daily_demand", "days_of_stock"], "product");
    tiles.ranking("inventory_value", "product");
    tiles.over_time(Look::Line, &["units_sold"]);
}
