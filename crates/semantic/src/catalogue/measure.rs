//! Quantities the store can tell, and the families of tables they come from.

/// A quantity the store can add up or look up. Money is in minor units (see [`Measure::scale`]), one sum a currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Valid orders.
    Orders,
    /// Orders that are not tests, cancelled and voided ones too.
    Placed,
    Cancelled,
    Units,
    Gross,
    Discounts,
    Returns,
    Shipping,
    Taxes,
    Fees,
    /// Distinct customers with a valid order.
    Customers,
    /// Those of them whose first valid order ever is in the period or bucket.
    NewCustomers,
    /// Items: Σ (unit price × quantity − the item's discount).
    ItemSales,
    /// Items: Σ quantity × the product's cost as it is now.
    Cogs,
    /// Items whose product has no cost: where there is one, `Cogs` can't be told.
    Uncosted,
    AdSpend,
    Impressions,
    Clicks,
    /// As the platforms report them.
    AdConversions,
    ConversionValue,
    Sessions,
    Users,
    Pageviews,
    EngagedSessions,
    WebConversions,
}

/// Tables that share their days and dimensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    Orders,
    /// What an order's items can tell as well: by their dimensions and those of their order.
    Items,
    Ads,
    Web,
}

const TIME: &[&str] = &["day", "week", "month", "quarter", "year"];
const CLOCK: &[&str] = &["weekday", "hour"];
const WEEKDAY: &[&str] = &["weekday"];
const ORDER: &[&str] = &[
    "channel",
    "source",
    "medium",
    "campaign",
    "country",
    "region",
    "city",
    "payment_method",
    "currency",
    "customer_type",
];
const ITEM: &[&str] = &["product", "sku", "category", "vendor"];
const AD: &[&str] = &["platform", "account", "campaign", "ad_group", "ad", "creative", "channel_type", "currency"];
const WEB: &[&str] = &["source", "medium", "campaign", "landing_page", "device", "country"];

impl Family {
    pub const ALL: [Self; 4] = [Self::Orders, Self::Items, Self::Ads, Self::Web];

    /// Whether its rows know that dimension.
    pub fn has(self, dimension: &str) -> bool {
        let lists: &[&[&str]] = match self {
            Self::Orders => &[TIME, CLOCK, ORDER],
            Self::Items => &[TIME, CLOCK, ORDER, ITEM],
            Self::Ads => &[TIME, WEEKDAY, AD],
            Self::Web => &[TIME, WEEKDAY, WEB],
        };
        lists.iter().any(|list| list.contains(&dimension))
    }

    /// Tables any row of which shows that a workspace has such data.
    pub fn tables(self) -> &'static [&'static str] {
        match self {
            Self::Orders | Self::Items => &["order_facts"],
            Self::Ads => &["ad_performance"],
            Self::Web => &["web_sessions"],
        }
    }

    /// Whether nothing stored means nought rather than that nobody knows: a shop without orders has sold nothing.
    pub fn starts_at_nought(self) -> bool {
        matches!(self, Self::Orders | Self::Items)
    }
}

impl Measure {
    pub fn family(self) -> Family {
        match self {
            Self::Orders | Self::Units | Self::Gross | Self::Customers => Family::Items,
            Self::ItemSales | Self::Cogs | Self::Uncosted => Family::Items,
            Self::Placed | Self::Cancelled | Self::Discounts | Self::Returns => Family::Orders,
            Self::Shipping | Self::Taxes | Self::Fees | Self::NewCustomers => Family::Orders,
            Self::AdSpend | Self::Impressions | Self::Clicks | Self::AdConversions | Self::ConversionValue => {
                Family::Ads
            }
            Self::Sessions | Self::Users | Self::Pageviews | Self::EngagedSessions | Self::WebConversions => {
                Family::Web
            }
        }
    }

    /// Whether it is an amount of money, in need of a currency.
    pub fn is_money(self) -> bool {
        matches!(
            self,
            Self::Gross
                | Self::Discounts
                | Self::Returns
                | Self::Shipping
                | Self::Taxes
                | Self::Fees
                | Self::ItemSales
                | Self::Cogs
                | Self::AdSpend
                | Self::ConversionValue
        )
    }

    /// How many of the store's units make one: parts of conversions are millionths.
    pub fn scale(self) -> i128 {
        match self {
            Self::AdConversions | Self::WebConversions => 1_000_000,
            _ => 1,
        }
    }
}
