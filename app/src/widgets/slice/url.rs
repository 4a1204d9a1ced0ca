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
        let pairs = parse_pairs(query);
        let get = |key: &str| pairs.iter().rev().find(|(k, _)| k == key).map(|(_, value)| value.as_str());
        let day = |key: &str| get(key).and_then(|text| text.parse::<Day>().ok());
        let period = match (day("from"), day("to")) {
            (Some(from), Some(to)) => PeriodSpec::range(from.min(to), from.max(to)),
            _ => get("period").and_then(Preset::parse).map(PeriodSpec::preset).unwrap_or_default(),
        };
        let compare = match get("compare") {
            Some("none") => None,
            Some("previous_year") => Some(Compare::PreviousYear),
            Some(days) if days.contains("..") => Some(compared_days(days).unwrap_or(Compare::PreviousPeriod)),
            _ => Some(Compare::PreviousPeriod),
        };
        let constant_rates = compare.is_some() && get("rates") == Some("constant");
        let filter = |dimension: &str, parameter: &str, op: FilterOp| {
            let mut values: Vec<String> =
                pairs.iter().filter(|(key, _)| key == parameter).map(|(_, value)| value.clone()).collect();
            values.sort();
            values.dedup();
            (!values.is_empty()).then(|| Filter { dimension: dimension.into(), op, values })
        };
        let filters = FILTERS
            .iter()
            .flat_map(|(key, not)| [filter(key, key, FilterOp::In), filter(key, not, FilterOp::NotIn)])
            .flatten()
            .collect();
        Self { period, compare, constant_rates, filters }
    }

    /// The parameters that differ from the default, in a fixed order.
    pub fn pairs(&self) -> Vec<(&str, String)> {
        let mut pairs = self.period_pairs();
        pairs.extend(self.compare_pairs());
        pairs.extend(self.filter_pairs());
        pairs
    }

    pub fn period_pairs(&self) -> Vec<(&str, String)> {
        match self.period {
            PeriodSpec::Range(range) => vec![("from", range.from.to_string()), ("to", range.to.to_string())],
            spec if spec == PeriodSpec::default() => Vec::new(),
            PeriodSpec::Preset(spec) => vec![("period", spec.preset.code().into())],
        }
    }

    pub fn compare_pairs(&self) -> Vec<(&str, String)> {
        let compare = match self.compare {
            Some(Compare::PreviousPeriod) => None,
            Some(Compare::PreviousYear) => Some(("compare", "previous_year".into())),
            Some(Compare::Period(days)) => Some(("compare", format!("{}..{}", days.from, days.to))),
            None => Some(("compare", "none".into())),
        };
        compare.into_iter().chain(self.constant_rates.then(|| ("rates", "constant".into()))).collect()
    }

    pub fn filter_pairs(&self) -> Vec<(&str, String)> {
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
        let own = self.pairs();
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
