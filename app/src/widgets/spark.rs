//! A sparkline: the shape of a series, without axes. Gaps stay gaps.

use leptos::prelude::*;

const WIDTH: f64 = 100.0;
const HEIGHT: f64 = 30.0;
const INSET: f64 = 2.0;

/// The line (and the area under it) of a series, drawn small and hidden from readers: the card says it in words.
#[component]
pub fn Spark(points: Vec<Option<f64>>) -> impl IntoView {
    let runs = runs(&points);
    let line: String = runs.iter().map(|run| line(run)).collect();
    let area: String = runs.iter().map(|run| area(run)).collect();
    view! {
        <svg class="spark" viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true">
            <path class="spark-area" d=area />
            <path class="spark-line" d=line vector-effect="non-scaling-stroke" />
        </svg>
    }
}

type Point = (f64, f64);

/// The points in the drawing's coordinates, cut where a value is missing. A flat series runs through the middle.
fn runs(points: &[Option<f64>]) -> Vec<Vec<Point>> {
    let known = || points.iter().flatten().copied().filter(|value| value.is_finite());
    let (low, high) = known().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
    let step = WIDTH / (points.len().max(2) - 1) as f64;
    let y = |value: f64| match high - low {
        range if range > 0.0 => HEIGHT - INSET - (value - low) / range * (HEIGHT - 2.0 * INSET),
        _ => HEIGHT / 2.0,
    };
    let mut runs = vec![Vec::new()];
    for (index, point) in points.iter().enumerate() {
        match point.filter(|value| value.is_finite()) {
            Some(value) => runs.last_mut().map_or((), |run: &mut Vec<Point>| run.push((index as f64 * step, y(value)))),
            None => runs.push(Vec::new()),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

fn line(run: &[Point]) -> String {
    let mut path: String =
        run.iter().enumerate().map(|(i, (x, y))| format!("{}{x:.1} {y:.1}", if i == 0 { 'M' } else { 'L' })).collect();
    if let [(x, y)] = run {
        path.push_str(&format!("L{:.1} {y:.1}", x + 1.0));
    }
    path
}

fn area(run: &[Point]) -> String {
    match (run.first(), run.last()) {
        (Some((first, _)), Some((last, _))) if run.len() > 1 => {
            format!("{}L{last:.1} {HEIGHT}L{first:.1} {HEIGHT}Z", line(run))
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(points: &[Option<f64>], path: &str) {
        assert_eq!(runs(points).iter().map(|run| line(run)).collect::<String>(), path, "{points:?}");
    }

    #[test]
    fn draws_within_the_box() {
        check(&[Some(0.0), Some(5.0), Some(10.0)], "M0.0 28.0L50.0 15.0L100.0 2.0");
        check(&[Some(3.0), Some(3.0)], "M0.0 15.0L100.0 15.0");
        check(&[Some(1.0), None, Some(2.0)], "M0.0 28.0L1.0 28.0M100.0 2.0L101.0 2.0");
        check(&[None, None], "");
        check(&[], "");
        check(&[Some(f64::NAN), Some(1.0)], "M100.0 15.0L101.0 15.0");
    }

    #[test]
    fn an_area_closes_at_the_bottom() {
        assert_eq!(area(&[(0.0, 28.0), (100.0, 2.0)]), "M0.0 28.0L100.0 2.0L100.0 30L0.0 30Z");
        assert_eq!(area(&[(0.0, 28.0)]), "");
    }
}
