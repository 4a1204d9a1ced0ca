//! Locked filters as they are typed: `country = BR, MX`, `channel ≠ retail`.

use semantic::{Filter, FilterOp};

/// The filters of a text, one a line; else the first line that is none.
pub fn read(text: &str) -> Result<Vec<Filter>, String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| filter(line).ok_or_else(|| line.chars().take(60).collect())).collect()
}

fn filter(line: &str) -> Option<Filter> {
    let split = |mark: &str| line.split_once(mark);
    let (op, (dimension, values)) = match (split("≠"), split("!=")) {
        (Some(parts), _) | (None, Some(parts)) => (FilterOp::NotIn, parts),
        (None, None) => (FilterOp::In, split("=")?),
    };
    let values = values.split(',').map(str::trim).filter(|value| !value.is_empty()).map(str::to_owned);
    let values: Vec<String> = values.collect();
    let dimension = dimension.trim().to_owned();
    (!dimension.is_empty() && !values.is_empty()).then_some(Filter { dimension, op, values })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_filter_a_line() {
        let check = |text: &str, expected: Result<&str, &str>| {
            let told = read(text).map(|filters| {
                let lines = filters
                    .iter()
                    .map(|filter| format!("{} {:?} {}", filter.dimension, filter.op, filter.values.join("|")));
                lines.collect::<Vec<_>>().join("; ")
            });
            assert_eq!(told.as_deref().map_err(String::as_str), expected, "{text}");
        };
        check("", Ok(""));
        check("country = BR, MX\n\n channel ≠ retail ", Ok("country In BR|MX; channel NotIn retail"));
        check("channel != retail", Ok("channel NotIn retail"));
        check("country BR", Err("country BR"));
        check("country =", Err("country ="));
        check("= BR", Err("= BR"));
    }
}
