//! The small line on a number's card.

use std::fmt::Write;

/// A line with a faint tint below, as SVG text `w` × `h` that stretches to its box; gaps where there is no value,
/// nothing but the empty picture for fewer than two values. Decoration only: hidden from assistive technology.
pub fn sparkline_svg(values: &[Option<f64>], w: u32, h: u32) -> String {
    let drawn: Vec<(usize, f64)> = values
        .iter()
        .enumerate()
        .filter_map(|(at, value)| value.filter(|value| value.is_finite()).map(|value| (at, value)))
        .collect();
    let mut svg = format!(
        "<svg class=\"spark\" viewBox=\"0 0 {w} {h}\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
    );
    if drawn.len() > 1 {
        for run in runs(&drawn) {
            let (line, area) = paths(run, &Scale::of(&drawn, values.len(), w, h));
            let _ = write!(
                svg,
                "<path d=\"{area}\" fill=\"var(--c1)\" opacity=\".08\"/><path d=\"{line}\" fill=\"none\" \
                 stroke=\"var(--c1)\" stroke-width=\"1.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\" \
                 vector-effect=\"non-scaling-stroke\"/>"
            );
        }
    }
    svg + "</svg>"
}

struct Scale {
    step: f64,
    low: f64,
    span: f64,
    height: f64,
}

impl Scale {
    fn of(drawn: &[(usize, f64)], points: usize, w: u32, h: u32) -> Self {
        let low = drawn.iter().map(|(_, value)| *value).fold(f64::INFINITY, f64::min);
        let high = drawn.iter().map(|(_, value)| *value).fold(f64::NEG_INFINITY, f64::max);
        let step = f64::from(w) / (points.max(2) - 1) as f64;
        Self { step, low, span: high - low, height: f64::from(h) }
    }

    fn x(&self, at: usize) -> f64 {
        at as f64 * self.step
    }

    /// Two pixels of air above and below; a flat line runs through the middle.
    fn y(&self, value: f64) -> f64 {
        let share = if self.span > 0.0 && self.span.is_finite() { (value - self.low) / self.span } else { 0.5 };
        2.0 + (self.height - 4.0).max(0.0) * (1.0 - share)
    }
}

/// Stretches of neighbouring points.
fn runs(drawn: &[(usize, f64)]) -> impl Iterator<Item = &[(usize, f64)]> {
    drawn.chunk_by(|a, b| a.0 + 1 == b.0)
}

fn paths(run: &[(usize, f64)], scale: &Scale) -> (String, String) {
    let mut line = String::new();
    for (index, (at, value)) in run.iter().enumerate() {
        let command = if index == 0 { 'M' } else { 'L' };
        let _ = write!(line, "{command}{:.1} {:.1}", scale.x(*at), scale.y(*value));
    }
    let ends = run.first().zip(run.last()).map(|(first, last)| (scale.x(first.0), scale.x(last.0)));
    let (first, last) = ends.unwrap_or_default();
    let area = format!("{line}L{last:.1} {h}L{first:.1} {h}Z", h = scale.height);
    if run.len() == 1 {
        line.push_str("h.01");
    }
    (line, area)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(values: &[Option<f64>], lines: usize) {
        let svg = sparkline_svg(values, 100, 30);
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"), "{svg}");
        assert_eq!(svg.matches("stroke=").count(), lines, "{svg}");
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    }

    #[test]
    fn draws_runs_and_survives_anything() {
        check(&[], 0);
        check(&[None, None], 0);
        check(&[Some(1.0)], 0);
        check(&[Some(1.0), Some(2.0), Some(1.5)], 1);
        check(&[Some(1.0), None, Some(2.0), Some(3.0)], 2);
        check(&[Some(5.0), Some(5.0)], 1);
        check(&[Some(f64::NAN), Some(f64::INFINITY), Some(1.0), Some(-2.0)], 1);
        check(&[Some(f64::MAX), Some(f64::MIN)], 1);
    }

    #[test]
    fn runs_from_edge_to_edge() {
        let svg = sparkline_svg(&[Some(0.0), Some(10.0)], 100, 30);
        assert!(svg.contains("d=\"M0.0 28.0L100.0 2.0\""), "{svg}");
    }
}
