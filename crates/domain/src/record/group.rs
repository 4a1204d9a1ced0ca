//! Which kinds belong together, for people who look for one.

use super::Kind;

/// Kinds that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Shop,
    Subscriptions,
    Marketing,
    Stock,
    Currencies,
}

impl Group {
    pub const ALL: [Self; 5] = [Self::Shop, Self::Subscriptions, Self::Marketing, Self::Stock, Self::Currencies];

    /// Its kinds, the main ones first.
    pub fn kinds(self) -> &'static [Kind] {
        match self {
            Self::Shop => &[Kind::Orders, Kind::OrderItems, Kind::Customers, Kind::Products, Kind::Refunds, Kind::Fees],
            Self::Subscriptions => {
                &[Kind::Subscriptions, Kind::SubscriptionEvents, Kind::Plans, Kind::Invoices, Kind::Usage]
            }
            Self::Marketing => &[Kind::AdPerformance, Kind::Sessions, Kind::Touchpoints],
            Self::Stock => &[Kind::InventoryLevels, Kind::StockMovements, Kind::Suppliers, Kind::PurchaseOrders],
            Self::Currencies => &[Kind::FxRates],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_in_one_group() {
        let mut kinds: Vec<Kind> = Group::ALL.into_iter().flat_map(Group::kinds).copied().collect();
        kinds.sort();
        assert_eq!(kinds, Kind::ALL);
    }
}
