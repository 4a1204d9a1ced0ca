//! A query from elsewhere as a tile: an answer, a view of Explore, a metric.

use crate::{Bound, Bucket, Data, Look};
use domain::Grain;
use semantic::{PeriodSpec, Query};

impl Data {
    /// Shows a query in the look that suits it. Its period stays its own; that of a query which looks at the last 30 days, as boards do unless
    /// somebody says otherwise, follows the board.
    pub fn of_query(query: &Query) -> Self {
        let grain = query.grain.or_else(|| query.dimensions.iter().find_map(|key| Grain::parse(key)));
        let dimensions: Vec<String> =
            query.dimensions.iter().filter(|key| Grain::parse(key).is_none()).cloned().collect();
        let look = match (query.metrics.len(), dimensions.len(), grain) {
            (1, 0, None) => Look::Number,
            (_, 0, Some(_)) | (1, 1, Some(_)) => Look::Line,
            (_, 1, None) => Look::Bars,
            _ => Look::Table,
        };
        let follows = query.period == PeriodSpec::default();
        let compare = match query.compare {
            Some(_) if follows => Bound::Board,
            Some(compare) => Bound::With(compare),
            None => Bound::Nothing,
        };
        Self {
            look,
            metrics: query.metrics.clone(),
            dimensions,
            // A number has a sparkline.
            bucket: grain.map(Bucket::Of).or_else(|| (look == Look::Number).then_some(Bucket::Auto)),
            period: (!follows).then_some(query.period),
            compare,
            filters: query.filters.clone(),
            having: query.having.clone(),
            order_by: query.order_by.clone(),
            limit: query.limit,
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{View, Widget};
    use domain::Preset;

    fn check(json: &str, look: Look) {
        let query: Query = serde_json::from_str(json).expect("a query");
        let data = Data::of_query(&query);
        assert_eq!(data.look, look, "{json}");
        assert_eq!(Widget::Data(data.clone()).check(), Ok(()), "{json}");
        let again = data.query(&View { period: PeriodSpec::preset(Preset::Today), ..View::default() }, Grain::Day);
        let grain = if look == Look::Number { Some(Grain::Day) } else { query.grain };
        let expected = Query { grain, limit: query.limit, ..query };
        assert_eq!(again, expected, "{json}");
    }

    #[test]
    fn a_query_becomes_the_tile_that_shows_it() {
        let may = r#""period":{"preset":"last_month"}"#;
        check(&format!(r#"{{"metrics":["revenue"],{may}}}"#), Look::Number);
        check(&format!(r#"{{"metrics":["revenue"],"grain":"week",{may},"compare":"previous_year"}}"#), Look::Line);
        check(&format!(r#"{{"metrics":["revenue","orders"],"dimensions":["channel"],{may}}}"#), Look::Bars);
        check(&format!(r#"{{"metrics":["revenue"],"dimensions":["channel"],"grain":"month",{may}}}"#), Look::Line);
        check(&format!(r#"{{"metrics":["revenue","orders"],{may}}}"#), Look::Table);
        let top = r#""order_by":[{"key":"revenue","dir":"desc"}],"limit":5,"having":[{"metric":"revenue","op":"gt","value":"100"}]"#;
        check(&format!(r#"{{"metrics":["revenue"],"dimensions":["product","country"],{may},{top}}}"#), Look::Table);
    }

    #[test]
    fn what_looks_at_the_usual_days_follows_the_board() {
        let query = Query { metrics: vec!["revenue".into()], ..Query::default() };
        let view = View { period: PeriodSpec::preset(Preset::ThisYear), ..View::default() };
        assert_eq!(Data::of_query(&query).query(&view, Grain::Month).period, view.period);
    }
}
