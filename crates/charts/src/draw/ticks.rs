//! Two axes side by side whose zeros and whose ticks stand at the same heights.

/// From where to where an axis runs, and how far its ticks are apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ticks {
    pub min: f64,
    pub max: f64,
    pub step: f64,
}

/// What an axis has to hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span {
    low: f64,
    high: f64,
    /// Half an order would be no tick.
    whole: bool,
}

impl Span {
    /// Zero is always part of it.
    pub fn of(values: impl Iterator<Item = f64>, whole: bool) -> Self {
        let start = Self { low: 0.0, high: 0.0, whole };
        values.fold(start, |span, value| Self { low: span.low.min(value), high: span.high.max(value), whole })
    }

    fn step(self, below: u8, above: u8) -> Option<f64> {
        let share = |reach: f64, steps: u8| match (reach > 0.0, steps) {
            (false, _) => Some(0.0),
            (true, 0) => None,
            (true, steps) => Some(reach / f64::from(steps)),
        };
        Some(nice(share(-self.low, below)?.max(share(self.high, above)?), self.whole))
    }
}

/// Ticks for both, three to five steps: of all ways to share these out above and below zero the one that fills most.
pub(super) fn pair(left: Span, right: Span) -> [Ticks; 2] {
    let (down, up) = (left.low.min(right.low) < 0.0, left.high.max(right.high) > 0.0);
    let ways = (3..=5u8).flat_map(|steps| (0..=steps).map(move |below| (below, steps - below)));
    let ways = ways.filter(|(below, above)| (down || *below == 0) && (up || !down || *above == 0));
    let tried = ways.filter_map(|(below, above)| {
        let (a, b) = (left.step(below, above)?, right.step(below, above)?);
        let filled = |span: Span, step: f64| match span.high - span.low {
            0.0 => 1.0,
            reach => reach / (step * f64::from(below + above)),
        };
        Some((filled(left, a) * filled(right, b), below, above, [a, b]))
    });
    let (_, below, above, steps) = tried.max_by(|a, b| a.0.total_cmp(&b.0)).unwrap_or((0.0, 0, 4, [1.0, 1.0]));
    steps.map(|step| Ticks { min: 0.0 - step * f64::from(below), max: step * f64::from(above), step })
}

/// The next round number: 1, 2, 2.5 or 5 of a power of ten.
fn nice(least: f64, whole: bool) -> f64 {
    if least <= 0.0 || !least.is_finite() {
        return 1.0;
    }
    let power = 10f64.powf(least.log10().floor());
    let rounds = |times: &f64| {
        let step = times * power;
        step >= least * (1.0 - 1e-9) && (!whole || (step >= 1.0 && step.fract() == 0.0))
    };
    [1.0, 2.0, 2.5, 5.0, 10.0].iter().find(|times| rounds(times)).map_or(least.ceil().max(1.0), |times| times * power)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(left: &[f64], right: &[f64], whole: bool, expected: [(f64, f64, f64); 2]) {
        let pair = pair(Span::of(left.iter().copied(), false), Span::of(right.iter().copied(), whole));
        assert_eq!(pair.map(|ticks| (ticks.min, ticks.max, ticks.step)), expected, "{left:?} {right:?}");
    }

    #[test]
    fn zeros_and_ticks_meet() {
        check(&[940.0], &[38.0], false, [(0.0, 1000.0, 250.0), (0.0, 40.0, 10.0)]);
        check(&[-300.0, 900.0], &[10.0], false, [(-500.0, 1000.0, 500.0), (-5.0, 10.0, 5.0)]);
        check(&[100.0], &[3.0], true, [(0.0, 100.0, 25.0), (0.0, 4.0, 1.0)]);
        check(&[0.0], &[0.0], true, [(0.0, 5.0, 1.0), (0.0, 5.0, 1.0)]);
        check(&[-8.0], &[4.0], false, [(-10.0, 10.0, 5.0), (-4.0, 4.0, 2.0)]);
    }

    #[test]
    fn everything_has_room() {
        let numbers = [0.0, 0.004, 0.37, 1.0, 7.3, 999.9, 1e26, -0.5, -12.0, -1e9];
        for (a, b) in numbers.iter().flat_map(|a| numbers.iter().map(move |b| (*a, *b))) {
            let [left, right] = pair(Span::of([a, 1.0].into_iter(), false), Span::of([b].into_iter(), true));
            for (ticks, value) in [(left, a), (right, b)] {
                assert!(ticks.min <= value && value <= ticks.max && ticks.step > 0.0, "{a} {b}: {ticks:?}");
            }
            assert_eq!((left.max / left.step).round(), (right.max / right.step).round(), "{a} {b}");
        }
    }
}
