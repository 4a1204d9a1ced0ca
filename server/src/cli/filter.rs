//! `--filter`: `country=BR` keeps, `country!=BR` leaves out; several of one dimension are alternatives.

use semantic::{Filter, FilterOp};

/// One `--filter` as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    dimension: String,
    op: FilterOp,
    value: String,
}

pub fn parse(text: &str) -> Result<Condition, String> {
    let (left, value) =
        text.split_once('=').ok_or_else(|| format!("'{text}' is not a filter: use country=BR or country!=BR"))?;
    let (dimension, op) = match left.strip_suffix('!') {
        Some(dimension) => (dimension, FilterOp::NotIn),
        None => (left, FilterOp::In),
    };
    if dimension.trim().is_empty() {
        return Err(format!("'{text}' names no dimension: use country=BR"));
    }
    Ok(Condition { dimension: dimension.trim().into(), op, value: value.into() })
}

/// Joins the values of one dimension, in the order given.
pub fn join(conditions: Vec<Condition>) -> Vec<Filter> {
    let mut filters: Vec<Filter> = Vec::new();
    for Condition { dimension, op, value } in conditions {
        match filters.iter_mut().find(|filter| filter.dimension == dimension && filter.op == op) {
            Some(filter) => filter.values.push(value),
            None => filters.push(Filter { dimension, op, values: vec![value] }),
        }
    }
    filters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joins_what_belongs_together() {
        let typed = ["country=BR", "channel!=pos", "country=AR", "city=São Paulo=SP", "source="];
        let filters = join(typed.iter().map(|text| parse(text).expect("a filter")).collect());
        let told: Vec<_> = filters.iter().map(|f| (f.dimension.as_str(), f.op, f.values.join("|"))).collect();
        assert_eq!(
            told,
            [
                ("country", FilterOp::In, "BR|AR".into()),
                ("channel", FilterOp::NotIn, "pos".into()),
                ("city", FilterOp::In, "São Paulo=SP".into()),
                ("source", FilterOp::In, String::new()),
            ]
        );
        assert!(parse("country").is_err() && parse("=BR").is_err() && parse("!=BR").is_err());
    }
}
