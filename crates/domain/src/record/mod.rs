//! The kinds of record a merchant brings in, and the columns of each.
//!
//! `fields` has the lists; `header` finds a file's columns among them, `guess` the kind that a file may be.

mod fields;
mod group;
mod guess;
mod header;

pub use group::Group;
pub use guess::guess_kind;
pub use header::{Mapping, Matched, match_header, normalise, repeats_orders};

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! kinds {
    ($($kind:ident = $code:literal $fields:ident;)*) => {
        /// One kind of file, which is one normalised table. In the order in which a folder is imported: what others refer
        /// to comes first.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind {
            $($kind),*
        }

        impl Kind {
            /// In the order in which a folder is imported.
            pub const ALL: [Self; [$(Self::$kind),*].len()] = [$(Self::$kind),*];

            /// The file's name without `.csv`.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$kind => $code),*
                }
            }

            /// The columns of the kind.
            pub fn fields(self) -> &'static [Field] {
                match self {
                    $(Self::$kind => fields::$fields),*
                }
            }
        }
    };
}

kinds! {
    Products = "products" PRODUCTS;
    Customers = "customers" CUSTOMERS;
    FxRates = "fx_rates" FX_RATES;
    Plans = "plans" PLANS;
    Suppliers = "suppliers" SUPPLIERS;
    Orders = "orders" ORDERS;
    OrderItems = "order_items" ORDER_ITEMS;
    Refunds = "refunds" REFUNDS;
    Fees = "fees" FEES;
    Subscriptions = "subscriptions" SUBSCRIPTIONS;
    SubscriptionEvents = "subscription_events" SUBSCRIPTION_EVENTS;
    Invoices = "invoices" INVOICES;
    Usage = "usage" USAGE;
    AdPerformance = "ad_performance" AD_PERFORMANCE;
    Sessions = "sessions" SESSIONS;
    Touchpoints = "touchpoints" TOUCHPOINTS;
    InventoryLevels = "inventory_levels" INVENTORY_LEVELS;
    StockMovements = "stock_movements" STOCK_MOVEMENTS;
    PurchaseOrders = "purchase_orders" PURCHASE_ORDERS;
}

/// What a field holds, and so how its text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldType {
    /// The source's own id: at most 200 characters.
    Id,
    /// At most this many characters.
    Text(usize),
    /// Decimal text, kept in minor units.
    Money,
    /// The same, not below zero.
    Amount,
    /// A whole number.
    Integer,
    /// A whole number from the first to the second.
    Count(i64, i64),
    /// A decimal number that is not below zero, kept in millionths: parts of a conversion.
    Parts,
    /// The same of either sign: what was used, and what a correction takes back.
    Change,
    /// From 0 to 100, kept in millionths of the whole.
    Percent,
    /// A plain decimal number from 0 to this, kept as it is.
    Decimal(u32),
    /// A positive decimal number, such as an exchange rate.
    Rate,
    Boolean,
    /// An instant: RFC 3339, or wall time of the workspace's zone.
    Time,
    /// A calendar day.
    Date,
    /// An ISO 4217 code.
    Currency,
    /// One of these words.
    Choice(&'static [&'static str]),
}

/// One column of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    pub name: &'static str,
    pub kind: FieldType,
    pub required: bool,
    /// Normalised headers of the common exports (Shopify, Stripe, Tiendanube, MercadoLibre, Google and Meta Ads, GA4), best first.
    pub aliases: &'static [&'static str],
}

impl Kind {
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// From a file's name, as `orders.csv`, `orders.csv.gz` or a path ending so.
    pub fn of_file(name: &str) -> Option<Self> {
        let base = name.rsplit(['/', '\\']).next().unwrap_or(name).to_ascii_lowercase();
        let stem = base.strip_suffix(".gz").unwrap_or(&base);
        Self::parse(stem.strip_suffix(".csv")?)
    }

    /// The column of that name.
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_come_from_file_names() {
        let check = |name: &str, kind: Option<Kind>| assert_eq!(Kind::of_file(name), kind, "{name}");
        check("orders.csv", Some(Kind::Orders));
        check("/tmp/Order_Items.CSV.gz", Some(Kind::OrderItems));
        check("C:\\x\\fx_rates.csv", Some(Kind::FxRates));
        check("orders", None);
        check("ad_performance.csv", Some(Kind::AdPerformance));
        check("rooms.csv", None);
        check("", None);
    }

    #[test]
    fn names_and_aliases_are_normalised() {
        for kind in Kind::ALL {
            for field in kind.fields() {
                assert_eq!(normalise(field.name), field.name, "{kind}");
                assert_eq!(kind.field(field.name), Some(field), "{kind} has {} twice", field.name);
                for alias in field.aliases {
                    assert_eq!(&normalise(alias), alias, "{kind}.{}", field.name);
                }
            }
        }
    }
}
