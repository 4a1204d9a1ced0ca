//! A tile's settings as forms write them, and what another look needs.

use boards::{Bound, Bucket, Data, Goal, Look};
use domain::Grain;
use semantic::{Compare, PeriodSpec};

/// Another look, with what it lacks filled in where that is clear, and what it can't show taken away. `dimension` is one to split by where one is
/// needed; empty for none.
pub fn set_look(data: &mut Data, code: &str, dimension: &str) {
    let Some(look) = Look::parse(code) else { return };
    data.look = look;
    if matches!(look, Look::Number | Look::Goal | Look::Pie | Look::Donut | Look::HeatMap | Look::Cohort) {
        data.metrics.truncate(1);
    }
    if matches!(look, Look::Number | Look::Goal | Look::Funnel | Look::Bridge) {
        data.dimensions.clear();
    }
    if matches!(look, Look::Goal | Look::Pie | Look::Donut | Look::Funnel | Look::Bridge) {
        data.bucket = None;
    }
    let splits = matches!(look, Look::Pie | Look::Donut | Look::Bars | Look::Pivot | Look::HeatMap | Look::Table);
    if splits && data.dimensions.is_empty() && !dimension.is_empty() {
        data.dimensions.push(dimension.into());
    }
    if look == Look::Bars {
        data.bucket = None;
    }
    if matches!(look, Look::Pivot | Look::HeatMap) && data.dimensions.len() < 2 && data.bucket.is_none() {
        data.bucket = Some(Bucket::Of(Grain::Month));
    }
    let over_time =
        matches!(look, Look::Line | Look::Area | Look::Columns | Look::Stacked | Look::Combo | Look::Number);
    if over_time && data.bucket.is_none() && data.dimensions.is_empty() {
        data.bucket = Some(Bucket::Auto);
    }
    if look == Look::Goal && data.goal.is_none() {
        data.goal = Some(Goal { value: "10000".into() });
    }
}

pub fn bucket_code(bucket: Option<Bucket>) -> &'static str {
    match bucket {
        None => "",
        Some(Bucket::Auto) => "auto",
        Some(Bucket::Of(grain)) => grain.code(),
    }
}

pub fn bucket_of(code: &str) -> Option<Bucket> {
    if code == "auto" { Some(Bucket::Auto) } else { Grain::parse(code).map(Bucket::Of) }
}

/// Empty for the board's period, and for days that are no preset.
pub fn period_code(data: &Data) -> String {
    match data.period {
        Some(PeriodSpec::Preset(spec)) => spec.preset.code().into(),
        _ => String::new(),
    }
}

pub fn compare_code(bound: Bound) -> &'static str {
    match bound {
        Bound::Board => "board",
        Bound::Nothing => "nothing",
        Bound::With(Compare::PreviousYear) => "previous_year",
        Bound::With(_) => "previous_period",
    }
}

pub fn compare_of(code: &str) -> Bound {
    match code {
        "nothing" => Bound::Nothing,
        "previous_period" => Bound::With(Compare::PreviousPeriod),
        "previous_year" => Bound::With(Compare::PreviousYear),
        _ => Bound::Board,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use boards::Widget;

    #[test]
    fn another_look_gets_what_it_needs() {
        let check = |from: &Data, look: Look, bucket: Option<Bucket>, dimensions: usize, metrics: usize| {
            let mut data = from.clone();
            set_look(&mut data, look.code(), "country");
            let got = (data.look, data.bucket, data.dimensions.len(), data.metrics.len());
            assert_eq!(got, (look, bucket, dimensions, metrics));
            assert_eq!(Widget::Data(data).check(), Ok(()), "{look:?}");
        };
        let bars = Data::of(Look::Bars, &["revenue", "orders"]).by(&["channel"]);
        check(&bars, Look::Number, Some(Bucket::Auto), 0, 1);
        check(&bars, Look::Donut, None, 1, 1);
        check(&bars, Look::Goal, None, 0, 1);
        check(&bars, Look::Line, None, 1, 2);
        check(&bars, Look::Funnel, None, 0, 2);
        let number = Data::of(Look::Number, &["revenue"]);
        check(&number, Look::Line, Some(Bucket::Auto), 0, 1);
        check(&number, Look::Pie, None, 1, 1);
        check(&number, Look::Bars, None, 1, 1);
        check(&number, Look::HeatMap, Some(Bucket::Of(Grain::Month)), 1, 1);
    }

    #[test]
    fn codes_read_back() {
        for bucket in [None, Some(Bucket::Auto), Some(Bucket::Of(Grain::Week))] {
            assert_eq!(bucket_of(bucket_code(bucket)), bucket);
        }
        let years = Bound::With(Compare::PreviousYear);
        for bound in [Bound::Board, Bound::Nothing, years, Bound::With(Compare::PreviousPeriod)] {
            assert_eq!(compare_of(compare_code(bound)), bound);
        }
    }
}
