//! What a tile is called where nobody named it.

use crate::i18n::I18n;
use boards::{Data, Face, Widget};
use domain::Locale;
use semantic::catalogue;

/// The title somebody wrote, else what the widget shows: `Revenue by channel`.
pub fn title_of(face: &Face, t: I18n) -> String {
    if !face.title.trim().is_empty() {
        return face.title.clone();
    }
    match &face.widget {
        Widget::Data(data) => of_data(data, t),
        Widget::Text { text } => heading(text).unwrap_or_else(|| t.boards.look_text.into()),
        Widget::Saved { .. } => t.boards.kept_query.into(),
    }
}

fn of_data(data: &Data, t: I18n) -> String {
    let metrics: Vec<&str> = data.metrics.iter().map(|key| metric_name(key, t.locale)).collect();
    let dimensions: Vec<String> =
        data.dimensions.iter().map(|key| dimension_name(key, t.locale).to_lowercase()).collect();
    let name = metrics.join(", ");
    if dimensions.is_empty() { name } else { format!("{name} {} {}", by(t.locale), dimensions.join(", ")) }
}

/// A metric's name; a workspace's own is called by its key until its answer is there.
pub fn metric_name(key: &str, locale: Locale) -> &str {
    catalogue::metric(key).map_or(key, |metric| metric.label.get(locale))
}

pub fn dimension_name(key: &str, locale: Locale) -> &str {
    catalogue::dimension(key).map_or(key, |dimension| dimension.label.get(locale))
}

fn by(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "by",
        Locale::Es | Locale::Pt => "por",
    }
}

/// The first line of a text, without its marks.
fn heading(text: &str) -> Option<String> {
    let line =
        text.lines().map(|line| line.trim_start_matches(['#', ' ', '>', '-', '*'])).find(|line| !line.is_empty())?;
    Some(line.chars().take(60).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::in_locale;
    use boards::Look;

    #[test]
    fn a_tile_is_called_after_what_it_shows() {
        let check = |face: Face, expected: &str| assert_eq!(title_of(&face, in_locale(Locale::Es)), expected);
        let data = Face::of(Widget::Data(Data::of(Look::Bars, &["revenue"]).by(&["channel"])));
        check(data.clone(), "Ingresos por canal");
        check(Face { title: "Lo nuestro".into(), ..data }, "Lo nuestro");
        check(Face::of(Widget::Text { text: "\n## Plan\n\nVender más".into() }), "Plan");
        check(Face::of(Widget::Text { text: String::new() }), "Texto");
    }
}
