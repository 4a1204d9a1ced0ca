//! A slice as a query string and back: `?period=this_month&compare=none&channel=online&channel=pos`.

use super::{FILTERS, Slice};
use crate::address::encode;
use domain::{Day, Period, Preset};
use semantic::{Compare, Filter, FilterOp, PeriodSpec};

/// `2025-05-01..2025-05-31`.
fn compared_days(text: &str) -> Option<Compare> {
    let (from, to) = text.split_once("..")?;
    let (from, to): (Day, Day) = (from.parse().ok()?, to.parse().ok()?);
    Some(Compare::Period(Period::new(from.min(to), from.max(to))))
}

impl Slice {
    /// Reads a query string, with or without `?`. What it doesn't know it leaves at its default:
    /// a link that was cut short or edited by hand still opens.
    pub fn from_query(query: &str) -> Self {
        Self::from_query_over(query, &Self::default())
    }

    /// The parts of a query string that a slice is read from: two that say the same of it are equal.
    pub fn said_by(query: &str) -> String {
        let ours = |key: &str| {
            ["from", "to", "period", "compare", "rates", "filters"].contains(&key)
                || FILTERS.iter().any(|(dimension, not)| key == *dimension || key == *not)
        };
        let pairs = parse_pairs(query);
        href("", pairs.iter().filter(|(key, _)| ours(key)).map(|(key, value)| (key.as_str(), value.as_str())))
    }

    /// The same where a page's own slice stands for what the query string doesn't say.
    pub fn from_query_over(query: &str, base: &Self) -> Self {
        let pairs = parse_pairs(query);
        let get = |key: &str| pairs.iter().rev().find(|(k, _)| k == key).map(|(_, value)| value.as_str());
        let day = |key: &str| get(key).and_then(|text| text.parse::<Day>().ok());
        let period = match (day("from"), day("to")) {
            (Some(from), Some(to)) => PeriodSpec::range(from.min(to), from.max(to)),
            _ => get("period").and_then(Preset::parse).map_or(base.period, PeriodSpec::preset),
        };
        let compare = match get("compare") {
            Some("none") => None,
            Some("previous_year") => Some(Compare::PreviousYear),
            Some("previous_period") => Some(Compare::PreviousPeriod),
            Some(days) => compared_days(days).or(base.compare),
            None => base.compare,
        };
        let constant_rates = compare.is_some()
            && match get("rates") {
                Some(rates) => rates == "constant",
                None => base.constant_rates,
            };
        let filter = |dimension: &str, parameter: &str, op: FilterOp| {
            let mut values: Vec<String> =
                pairs.iter().filter(|(key, _)| key == parameter).map(|(_, value)| value.clone()).collect();
            values.sort();
            values.dedup();
            (!values.is_empty()).then(|| Filter { dimension: dimension.into(), op, values })
        };
        let filters: Vec<Filter> = FILTERS
            .iter()
            .flat_map(|(key, not)| [filter(key, key, FilterOp::In), filter(key, not, FilterOp::NotIn)])
            .flatten()
            .collect();
        let says_none = get("filters") == Some("none");
        let filters = if filters.is_empty() && !says_none { base.filters.clone() } else { filters };
        Self { period, compare, constant_rates, filters }
    }

    /// The parameters that differ from the default, in a fixed order.
    pub fn pairs(&self) -> Vec<(&str, String)> {
        self.pairs_over(&Self::default())
    }

    /// The parameters that differ from a page's own slice.
    pub fn pairs_over(&self, base: &Self) -> Vec<(&str, String)> {
        [self.period_pairs_over(base), self.compare_pairs_over(base), self.filter_pairs_over(base)].concat()
    }

    pub fn period_pairs_over(&self, base: &Self) -> Vec<(&str, String)> {
        if self.period == base.period { Vec::new() } else { self.period_pairs() }
    }

    pub fn compare_pairs_over(&self, base: &Self) -> Vec<(&str, String)> {
        let said = (self.compare != base.compare).then(|| self.compare_pair());
        let held = (self.constant_rates != base.constant_rates).then(|| {
            let rates = if self.constant_rates { "constant" } else { "own" };
            ("rates", rates.to_owned())
        });
        said.into_iter().chain(held).collect()
    }

    pub fn filter_pairs_over(&self, base: &Self) -> Vec<(&str, String)> {
        match (self.filters == base.filters, self.filters.is_empty()) {
            (true, _) => Vec::new(),
            (false, true) => vec![("filters", "none".into())],
            (false, false) => self.filter_pairs(),
        }
    }

    fn period_pairs(&self) -> Vec<(&str, String)> {
        match self.period {
            PeriodSpec::Range(range) => vec![("from", range.from.to_string()), ("to", range.to.to_string())],
            PeriodSpec::Preset(spec) => vec![("period", spec.preset.code().into())],
        }
    }

    fn compare_pair(&self) -> (&'static str, String) {
        let code = match self.compare {
            Some(Compare::PreviousPeriod) => "previous_period".into(),
            Some(Compare::PreviousYear) => "previous_year".into(),
            Some(Compare::Period(days)) => format!("{}..{}", days.from, days.to),
            None => "none".into(),
        };
        ("compare", code)
    }

    fn filter_pairs(&self) -> Vec<(&str, String)> {
        let values = |filter| -> Vec<_> {
            let Filter { dimension, values, op }: &Filter = filter;
            let not = FILTERS.iter().find(|(key, _)| *op == FilterOp::NotIn && key == dimension);
            let name = not.map_or(dimension.as_str(), |(_, not)| not);
            values.iter().map(move |value| (name, value.clone())).collect()
        };
        self.filters.iter().flat_map(values).collect()
    }

    /// The address of this slice on a page, with further parameters at the end.
    pub fn href(&self, path: &str, more: &[(&str, &str)]) -> String {
        self.href_over(&Self::default(), path, more)
    }

    /// The same on a page with a slice of its own.
    pub fn href_over(&self, base: &Self, path: &str, more: &[(&str, &str)]) -> String {
        let own = self.pairs_over(base);
        let all = own.iter().map(|(key, value)| (*key, value.as_str())).chain(more.iter().copied());
        href(path, all)
    }
}

/// A path with a query string.
pub fn href<'a>(path: &str, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut address = path.to_owned();
    for (index, (key, value)) in pairs.into_iter().enumerate() {
        address.push(if index == 0 { '?' } else { '&' });
        address.push_str(&encode(key));
        address.push('=');
        address.push_str(&encode(value));
    }
    address
}

/// One parameter of a query string.
pub fn parameter(query: &str, key: &str) -> Option<String> {
    parse_pairs(query).into_iter().rev().find(|(k, _)| k == key).map(|(_, value)| value)
}

/// Every value of a parameter, in order.
pub fn parameters(query: &str, key: &str) -> Vec<String> {
    parse_pairs(query).into_iter().filter(|(k, _)| k == key).map(|(_, value)| value).collect()
}

fn parse_pairs(query: &str) -> Vec<(String, String)> {
    let query = query.strip_prefix('?').unwrap_or(query);
    let pair = |part: &str| {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        (decode(key), decode(value))
    };
    query.split('&').filter(|part| !part.is_empty()).map(pair).collect()
}

/// Undoes percent-encoding and `+`; what isn't valid stays as it was written.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let escaped = (byte == b'%').then(|| bytes.get(at + 1..at + 3)).flatten();
        let value = escaped.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        decoded.push(value.unwrap_or(if byte == b'+' { b' ' } else { byte }));
        at += if value.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(query: &str, again: &str) {
        let slice = Slice::from_query(query);
        assert_eq!(slice.href("/dashboard", &[]), format!("/dashboard{again}"), "{query}");
        assert_eq!(Slice::from_query(again), slice, "{again} must give the same view");
    }

    #[test]
    fn the_url_reproduces_the_view() {
        check("", "");
        check("?period=last_30_days&compare=previous_period", "");
        check("period=this_month", "?period=this_month");
        check("?from=2026-11-21&to=2026-11-01", "?from=2026-11-01&to=2026-11-21");
        check("?compare=none&country=BR", "?compare=none&country=BR");
        check("?compare=previous_year", "?compare=previous_year");
        check("?compare=2025-03-01..2025-03-31", "?compare=2025-03-01..2025-03-31");
        check("?compare=nothing..at-all", "");
        check("?rates=constant&compare=previous_year", "?compare=previous_year&rates=constant");
        check("?rates=constant&compare=none", "?compare=none");
        check("?rates=constant", "?rates=constant");
        check("?country=MX&country=BR&country=MX&channel=a", "?channel=a&country=BR&country=MX");
        check("?channel=Loja+f%C3%ADsica", "?channel=Loja%20f%C3%ADsica");
        check("?channel=100%25%20%26%20more", "?channel=100%25%20%26%20more");
        check("?channel=", "?channel=");
        check("?product=p1&not.channel=pos&channel=a", "?channel=a&not.channel=pos&product=p1");
    }

    #[test]
    fn a_page_with_a_slice_of_its_own_says_what_differs() {
        let base = Slice::from_query("?period=this_year&compare=previous_year&country=BR");
        let check = |query: &str, again: &str| {
            let slice = Slice::from_query_over(query, &base);
            assert_eq!(slice.href_over(&base, "/b", &[]), format!("/b{again}"), "{query}");
            assert_eq!(Slice::from_query_over(again, &base), slice, "{again} must give the same view");
        };
        check("", "");
        check("?period=this_year&country=BR", "");
        check("?period=last_30_days&compare=previous_period", "?period=last_30_days&compare=previous_period");
        check("?compare=none", "?compare=none");
        check("?filters=none", "?filters=none");
        check("?filters=none&channel=pos", "?channel=pos");
        check("?rates=constant", "?rates=constant");
        assert_eq!(Slice::from_query_over("?compare=x", &base), base);
    }

    #[test]
    fn what_is_not_said_of_a_slice_is_left_out() {
        let check = |query: &str, expected: &str| assert_eq!(Slice::said_by(query), expected, "{query}");
        check("?edit=1&country=BR&q=x&not.channel=a%20b", "?country=BR&not.channel=a%20b");
        check("?edit=1", "");
        check("?filters=none&present=1&from=2026-01-01", "?filters=none&from=2026-01-01");
    }

    #[test]
    fn nonsense_falls_back() {
        for query in ["?period=forever", "?from=2026-02-30&to=2026-03-01", "?from=2026-01-01", "?compare=x&q=1", "?%"] {
            assert_eq!(Slice::from_query(query), Slice::default(), "{query}");
        }
        assert_eq!(Slice::from_query("?channel=%zz%4").filters[0].values, ["%zz%4"]);
    }

    #[test]
    fn more_parameters_come_last() {
        let slice = Slice::from_query("?period=today");
        assert_eq!(slice.href("/dashboard", &[("metric", "orders")]), "/dashboard?period=today&metric=orders");
        assert_eq!(parameter("?period=today&q=caf%C3%A9", "q").as_deref(), Some("café"));
    }
}
