//! Quantities the store can tell, and the families of tables they come from.

use serde::{Deserialize, Serialize};

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
    /// Movements of recurring revenue, taken per customer and day within the slice; each a positive number.
    NewMrr,
    ExpansionMrr,
    ContractionMrr,
    ChurnedMrr,
    ReactivationMrr,
    /// Distinct customers who stopped paying.
    ChurnedCustomers,
    NewSubscriptions,
    ChurnedSubscriptions,
    TrialsEnded,
    TrialsConverted,
    Invoiced,
    Collected,
    FailedPayments,
    /// What there is as the period or bucket begins.
    Start(Level),
    /// What there is as it ends; today where it is not over.
    End(Level),
    /// Customers paying at the end × the mean churn of the three months before.
    ChurnBase,
    /// Mean units a day over the 28 days up to the end, by product, days out of stock left out.
    DailyDemand,
    /// z × √lead time × the deviation of daily units over the 28 days up to the end, by product.
    SafetyStock,
    /// Mean units a day × lead time, by product.
    LeadDemand,
    /// Units to order at once, by product: √(2 × a year's demand × cost of an order ÷ cost of keeping one for a year).
    OrderQuantity,
    /// `Cogs` of the 365 days up to the end.
    YearCogs,
    /// The mean value of the stock over those days.
    MeanStockValue,
}

/// What a day leaves behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Monthly recurring revenue.
    Mrr,
    /// Subscriptions that pay.
    Subscriptions,
    /// Customers who pay.
    Payers,
    /// Unpaid amounts of invoices past their due day.
    Overdue,
    OnHand,
    /// On hand less reserved.
    Available,
    /// Σ on hand × the product's cost as it is now.
    InventoryValue,
    /// Stock whose product has no cost: where there is some, `InventoryValue` can't be told.
    Uncosted,
    /// Products with nothing available.
    Stockouts,
}

/// Tables that share their days and dimensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    Orders,
    /// What an order's items can tell as well: by their dimensions and those of their order.
    Items,
    Ads,
    Web,
    /// Recurring revenue and who pays it.
    Mrr,
    /// What became of subscriptions.
    Subscriptions,
    Invoices,
    Stock,
    /// What is sold of what is in stock.
    Demand,
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
const SUBSCRIPTION: &[&str] = &["plan", "product", "interval", "currency", "country", "cohort"];
const STOCKED: &[&str] = &["product", "category", "vendor"];
const PLACE: &[&str] = &["location", "supplier"];

impl Family {
    pub const ALL: [Self; 9] = [
        Self::Orders,
        Self::Items,
        Self::Ads,
        Self::Web,
        Self::Mrr,
        Self::Subscriptions,
        Self::Invoices,
        Self::Stock,
        Self::Demand,
    ];

    /// Whether its rows know that dimension.
    pub fn has(self, dimension: &str) -> bool {
        let lists: &[&[&str]] = match self {
            Self::Orders => &[TIME, CLOCK, ORDER],
            Self::Items => &[TIME, CLOCK, ORDER, ITEM],
            Self::Ads => &[TIME, WEEKDAY, AD],
            Self::Web => &[TIME, WEEKDAY, WEB],
            Self::Mrr | Self::Subscriptions | Self::Invoices => &[TIME, SUBSCRIPTION],
            Self::Stock => &[TIME, STOCKED, PLACE],
            Self::Demand => &[TIME, STOCKED],
        };
        lists.iter().any(|list| list.contains(&dimension))
    }

    /// Tables any row of which shows that a workspace has such data.
    pub fn tables(self) -> &'static [&'static str] {
        match self {
            Self::Orders | Self::Items => &["order_facts"],
            Self::Ads => &["ad_performance"],
            Self::Web => &["web_sessions"],
            Self::Mrr | Self::Subscriptions => &["subscriptions", "mrr_facts"],
            Self::Invoices => &["invoices"],
            Self::Stock => &["inventory_levels"],
            Self::Demand => &["inventory_levels", "order_facts"],
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
            Self::NewMrr | Self::ExpansionMrr | Self::ContractionMrr | Self::ChurnedMrr | Self::ReactivationMrr => {
                Family::Mrr
            }
            Self::ChurnedCustomers | Self::ChurnBase => Family::Mrr,
            Self::NewSubscriptions | Self::ChurnedSubscriptions | Self::TrialsEnded | Self::TrialsConverted => {
                Family::Subscriptions
            }
            Self::Invoiced | Self::Collected | Self::FailedPayments => Family::Invoices,
            Self::Start(level) | Self::End(level) => level.family(),
            Self::DailyDemand | Self::YearCogs | Self::MeanStockValue => Family::Demand,
            Self::SafetyStock | Self::LeadDemand | Self::OrderQuantity => Family::Demand,
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
                | Self::Invoiced
                | Self::Collected
                | Self::YearCogs
                | Self::MeanStockValue
                | Self::Start(Level::Mrr | Level::Overdue | Level::InventoryValue)
                | Self::End(Level::Mrr | Level::Overdue | Level::InventoryValue)
        ) || self.is_movement()
    }

    /// Whether it is a movement of recurring revenue.
    pub fn is_movement(self) -> bool {
        matches!(
            self,
            Self::NewMrr | Self::ExpansionMrr | Self::ContractionMrr | Self::ChurnedMrr | Self::ReactivationMrr
        )
    }

    /// The level it is an end of.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Start(level) | Self::End(level) => Some(level),
            _ => None,
        }
    }

    /// Whether it is told by running steps up rather than by adding rows.
    pub fn is_series(self) -> bool {
        self.level().is_some()
            || self.is_policy()
            || matches!(self, Self::ChurnBase | Self::DailyDemand | Self::YearCogs | Self::MeanStockValue)
    }

    /// Whether it says when and how much to order.
    pub fn is_policy(self) -> bool {
        matches!(self, Self::SafetyStock | Self::LeadDemand | Self::OrderQuantity)
    }

    /// The measures without which it can't be told.
    pub fn companions(self) -> &'static [Measure] {
        match self {
            Self::Cogs => &[Self::Uncosted],
            Self::End(Level::InventoryValue) => &[Self::End(Level::Uncosted)],
            Self::Start(Level::InventoryValue) => &[Self::Start(Level::Uncosted)],
            // A subscription whose plan is not there pays an amount that nobody knows.
            Self::End(Level::Mrr) => &[Self::End(Level::Subscriptions)],
            Self::Start(Level::Mrr) => &[Self::Start(Level::Subscriptions)],
            Self::ChurnBase => &[Self::End(Level::Payers)],
            _ => &[],
        }
    }

    /// Whether it counts what is missing: where it does, the measure it accompanies can't be told.
    pub fn is_gap(self) -> bool {
        matches!(self, Self::Uncosted | Self::Start(Level::Uncosted) | Self::End(Level::Uncosted))
    }

    /// Whether it needs what products cost.
    pub fn needs_costs(self) -> bool {
        matches!(
            self,
            Self::Cogs
                | Self::YearCogs
                | Self::MeanStockValue
                | Self::Start(Level::InventoryValue)
                | Self::End(Level::InventoryValue)
        )
    }

    /// How many of the store's units make one: parts of conversions are millionths, recurring revenue is finer than minor units.
    pub fn scale(self) -> i128 {
        match self {
            Self::AdConversions | Self::WebConversions => 1_000_000,
            Self::Start(Level::Mrr) | Self::End(Level::Mrr) => MRR_UNITS,
            _ if self.is_movement() => MRR_UNITS,
            _ => 1,
        }
    }
}

/// Recurring revenue is kept in 1/360,000 of a minor unit.
const MRR_UNITS: i128 = 360_000;

impl Level {
    pub fn family(self) -> Family {
        match self {
            Self::Mrr | Self::Subscriptions | Self::Payers => Family::Mrr,
            Self::Overdue => Family::Invoices,
            Self::OnHand | Self::Available | Self::InventoryValue | Self::Uncosted | Self::Stockouts => Family::Stock,
        }
    }
}
