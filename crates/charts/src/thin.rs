//! Thinning of long lines: largest triangle three buckets, which keeps real points and the shape.

/// Indices of at most `keep` points, first and last among them, in order. No value counts as zero.
///
/// | points | keep | indices |
/// | --- | --- | --- |
/// | 3 | 10 | 0, 1, 2 |
/// | 5,000 | 600 | 0, …, 4999 |
pub(crate) fn thin(values: &[Option<f64>], keep: usize) -> Vec<usize> {
    let count = values.len();
    if count <= keep || keep < 3 {
        return (0..count).collect();
    }
    let at = |i: usize| values.get(i).copied().flatten().unwrap_or(0.0);
    let bound = |bucket: usize| 1 + bucket * (count - 2) / (keep - 2);
    let mut kept = vec![0];
    let mut last = 0;
    for bucket in 0..keep - 2 {
        let (from, to) = (bound(bucket), bound(bucket + 1));
        let next_to = if bucket + 3 == keep { count } else { bound(bucket + 2) };
        let next: f64 = (to..next_to).map(at).sum::<f64>() / (next_to - to).max(1) as f64;
        let next_x = (to + next_to) as f64 / 2.0;
        let area = |i: usize| {
            ((last as f64 - next_x) * (at(i) - at(last)) - (last as f64 - i as f64) * (next - at(last))).abs()
        };
        last = (from..to).max_by(|a, b| area(*a).total_cmp(&area(*b))).unwrap_or(from);
        kept.push(last);
    }
    kept.push(count - 1);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_ends_peaks_and_order() {
        let mut values: Vec<Option<f64>> = (0..5000).map(|i| Some((f64::from(i) / 40.0).sin())).collect();
        values[1234] = Some(50.0);
        values[4000] = None;
        let kept = thin(&values, 600);
        assert_eq!(kept.len(), 600);
        assert_eq!((kept.first(), kept.last()), (Some(&0), Some(&4999)));
        assert!(kept.contains(&1234));
        assert!(kept.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn leaves_short_lines_alone() {
        assert_eq!(thin(&[Some(1.0), None, Some(2.0)], 10), [0, 1, 2]);
        assert_eq!(thin(&[], 10), [] as [usize; 0]);
    }
}
