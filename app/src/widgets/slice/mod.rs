//! What the reader looks at: a period, what it is compared with, and filters. It lives in the URL.

pub mod compare_picker;
pub mod filter_menu;
pub mod period_picker;
mod place;
mod url;

pub use compare_picker::ComparePicker;
pub use filter_menu::{Choice, FilterChips, FilterChoices, FilterMenu};
pub use period_picker::PeriodPicker;
pub use place::Place;
pub use url::{href, parameter, parameters};

use semantic::{Compare, Filter, FilterOp, PeriodSpec};
use serde::{Deserialize, Serialize};

/// Names dimensions, and the parameters that leave their values out.
macro_rules! filters {
    ($($key:literal,)*) => {
        /// The dimensions pages can be filtered by, in the order menus show them, each with the parameter that leaves values out.
        pub const FILTERS: &[(&str, &str)] = &[$(($key, concat!("not.", $key)),)*];
    };
}

filters! {
    "plan", "interval", "channel", "country", "region", "customer_type", "source", "payment_method", "medium", "campaign",
    "city", "currency", "weekday", "hour", "product", "sku", "category", "vendor", "platform", "account", "ad_group", "ad",
    "creative", "channel_type", "landing_page", "device", "cohort", "location", "supplier",
}

/// A view's period, comparison and filters; the same URL always gives the same slice.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Slice {
    pub period: PeriodSpec,
    pub compare: Option<Compare>,
    /// Whether both periods are told at the rates of the compared one. Never without one to compare with.
    pub constant_rates: bool,
    /// In the order of [`FILTERS`]: of a dimension at most one that keeps values and one that leaves some out, none empty.
    pub filters: Vec<Filter>,
}

impl Default for Slice {
    fn default() -> Self {
        Self {
            period: PeriodSpec::default(),
            compare: Some(Compare::PreviousPeriod),
            constant_rates: false,
            filters: Vec::new(),
        }
    }
}

impl Slice {
    pub fn with_period(&self, period: PeriodSpec) -> Self {
        Self { period, ..self.clone() }
    }

    pub fn with_compare(&self, compare: Option<Compare>) -> Self {
        Self { compare, constant_rates: self.constant_rates && compare.is_some(), ..self.clone() }
    }

    pub fn with_constant_rates(&self, constant_rates: bool) -> Self {
        Self { constant_rates: constant_rates && self.compare.is_some(), ..self.clone() }
    }

    pub fn without_filters(&self) -> Self {
        Self { filters: Vec::new(), ..self.clone() }
    }

    /// The slice with one value of a dimension taken out of its filters.
    pub fn without_value(&self, dimension: &str, value: &str) -> Self {
        let mut next = self.clone();
        for filter in next.filters.iter_mut().filter(|filter| filter.dimension == dimension) {
            filter.values.retain(|kept| kept != value);
        }
        next.filters.retain(|filter| !filter.values.is_empty());
        next
    }

    /// The slice with one value more to keep, or to leave out.
    pub fn with_value(&self, dimension: &str, value: &str, op: FilterOp) -> Self {
        let mut next = self.clone();
        match next.filters.iter_mut().find(|filter| filter.dimension == dimension && filter.op == op) {
            Some(filter) if filter.values.iter().any(|known| known == value) => {}
            Some(filter) => {
                filter.values.push(value.into());
                filter.values.sort();
            }
            None => next.filters.push(Filter { dimension: dimension.into(), op, values: vec![value.into()] }),
        }
        next.in_order()
    }

    fn in_order(mut self) -> Self {
        let place = |key: &str| FILTERS.iter().position(|(known, _)| *known == key);
        self.filters.sort_by_key(|filter| (place(&filter.dimension), filter.op == FilterOp::NotIn));
        self
    }

    /// The slice narrowed to a single value of a dimension.
    pub fn with_only(&self, dimension: &str, value: &str) -> Self {
        let mut next = self.clone();
        next.filters.retain(|filter| filter.dimension != dimension);
        next.filters.push(Filter { dimension: dimension.into(), op: Default::default(), values: vec![value.into()] });
        next.in_order()
    }

    pub fn is_filtered_by(&self, dimension: &str, value: &str) -> bool {
        self.filters.iter().any(|filter| {
            filter.dimension == dimension && filter.op == FilterOp::In && filter.values.iter().any(|v| v == value)
        })
    }

    /// How many values are filtered by, for the count on the menu.
    pub fn active_filters(&self) -> usize {
        self.filters.iter().map(|filter| filter.values.len()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_and_go() {
        let slice = Slice::default().with_only("country", "BR").with_only("channel", "online");
        assert_eq!(slice.filters.iter().map(|f| f.dimension.as_str()).collect::<Vec<_>>(), ["channel", "country"]);
        assert!(slice.is_filtered_by("country", "BR"));
        assert_eq!(slice.active_filters(), 2);
        assert_eq!(slice.without_value("country", "BR").filters.len(), 1);
        assert_eq!(slice.without_filters(), Slice::default());
        let without = slice.with_value("channel", "pos", FilterOp::NotIn).with_value("channel", "app", FilterOp::In);
        let shown: Vec<_> = without.filters.iter().map(|f| (f.dimension.as_str(), f.op, f.values.join(" "))).collect();
        let expected = [
            ("channel", FilterOp::In, "app online".to_owned()),
            ("channel", FilterOp::NotIn, "pos".into()),
            ("country", FilterOp::In, "BR".into()),
        ];
        assert_eq!(shown, expected);
        assert!(!without.is_filtered_by("channel", "pos"));
    }
}
