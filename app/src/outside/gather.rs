//! What each tile shows: answered, and drawn to the end, because nothing draws it later.

use crate::{
    i18n,
    pages::boards::{markdown, title_of},
    widgets::tile::TileAnswer,
};
use boards::{Face, Place, Tile, TileId};
use charts::{Figure, render};
use domain::Locale;
use serde_json::{Value, json};
use services::{
    Context, Error,
    boards::{Answer, Numbers},
    embeds::Window,
};

/// A tile ready to be shown.
#[derive(Debug)]
pub struct Drawn {
    pub id: TileId,
    pub place: Place,
    pub phone: Place,
    pub title: String,
    pub face: Face,
    pub(super) body: Body,
}

#[derive(Debug)]
pub(super) enum Body {
    Chart(Chart),
    Numbers(Box<TileAnswer>),
    /// Harmless HTML.
    Text(String),
    /// Why nothing is shown.
    Message(&'static str),
}

/// A chart's pictures, wide and narrow, and what its tooltip says.
#[derive(Debug)]
pub(super) struct Chart {
    pub svg: String,
    pub label: String,
    pub height: u32,
    pub tip: Option<String>,
}

/// A picture for phones beside every one wider than this: `style/widgets/chart.css` has the same number.
const NARROW_BELOW: u32 = 480;
const NARROW: u32 = 330;

/// All tiles of a window. One that fails harms no other. Fails where not even the days are known.
pub async fn gather(ctx: &Context, window: &Window, locale: Locale) -> Result<Vec<Drawn>, Error> {
    let now = window.now(ctx).await?;
    let phone = window.board.phone_places();
    let mut drawn = Vec::with_capacity(window.board.tiles.len());
    for tile in &window.board.tiles {
        let body = match window.answer(ctx, &now, &tile.id, locale).await {
            Ok(answer) => body(answer, tile, locale).await,
            Err(error) => Body::Message(told(&error, locale)),
        };
        let on_phone = phone.iter().find(|(id, _)| *id == tile.id).map(|(_, place)| *place);
        drawn.push(Drawn {
            id: tile.id.clone(),
            place: tile.place,
            phone: on_phone.unwrap_or(tile.place),
            title: title_of(&tile.face, i18n::in_locale(locale)),
            face: tile.face.clone(),
            body,
        });
    }
    Ok(drawn)
}

async fn body(answer: Answer, tile: &Tile, locale: Locale) -> Body {
    match answer {
        Answer::Numbers(numbers) => match chart(&numbers, tile, locale).await {
            Some(chart) => Body::Chart(chart),
            None => {
                let Numbers { table, .. } = *numbers;
                Body::Numbers(Box::new(TileAnswer { table, picture: None, explore: None }))
            }
        },
        Answer::Text(text) => Body::Text(markdown::html(&text)),
        Answer::Gone => Body::Message(i18n::strings(locale).outside.gone_query),
    }
}

/// What may be said of a failure to somebody outside.
fn told(error: &Error, locale: Locale) -> &'static str {
    let t = &i18n::strings(locale).outside;
    match error {
        Error::Invalid { .. } => t.shut,
        error => {
            tracing::error!(error = %error, "a tile shown outside failed");
            t.failed
        }
    }
}

/// `None` where a table shows it, or no picture can be made.
async fn chart(numbers: &Numbers, tile: &Tile, locale: Locale) -> Option<Chart> {
    let (figure, width) = numbers.figure(locale, (tile.place.w, tile.place.h))?;
    let widths =
        if width > NARROW_BELOW { vec![(width, "chart-wide"), (NARROW, "chart-narrow")] } else { vec![(width, "")] };
    let (json, height) = (figure.json(), figure.height);
    let made = tokio::task::spawn_blocking(move || {
        widths
            .into_iter()
            .map(|(width, class)| {
                let svg = render::svg(&json, width, height, render::Theme::Page)?;
                Ok(svg.replacen("<svg ", &format!("<svg class=\"{class}\" "), 1))
            })
            .collect::<Result<String, render::RenderError>>()
    });
    match made.await.ok()? {
        Ok(svg) => Some(Chart { svg, label: figure.label.clone(), height, tip: tip(&figure) }),
        Err(error) => {
            tracing::warn!(%error, "a chart outside is shown as a table");
            None
        }
    }
}

/// The tooltip's headings and numbers, of charts whose numbers stand upright.
fn tip(figure: &Figure) -> Option<String> {
    if figure.meta.axis != Some('y') || figure.meta.titles.is_empty() {
        return None;
    }
    let option = figure.option();
    let data = |at: usize| -> Vec<Value> {
        let points = option["series"][at]["data"].as_array().map(Vec::as_slice).unwrap_or_default();
        points.iter().map(number).collect()
    };
    let series = figure.meta.series.iter().enumerate().map(|(at, series)| {
        let measure = series.measure.as_ref().unwrap_or(&figure.meta.measure);
        json!({ "n": series.name, "c": series.colour, "v": data(at), "m": measure, "t": series.titles })
    });
    let series: Vec<Value> = series.collect();
    let banded = option["xAxis"]["boundaryGap"] != json!(false);
    Some(json!({ "t": figure.meta.titles, "b": banded, "s": series }).to_string())
}

/// A point's number, however the option writes it.
fn number(point: &Value) -> Value {
    match point {
        Value::Object(object) => object.get("value").map_or(Value::Null, number),
        Value::Array(pair) => pair.last().map_or(Value::Null, number),
        Value::Number(_) => point.clone(),
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_numbers_or_nothing() {
        let check = |point: Value, expected: Value| assert_eq!(number(&point), expected, "{point}");
        check(json!(3.5), json!(3.5));
        check(json!({ "value": 2 }), json!(2));
        check(json!(["2026-01-01", 4]), json!(4));
        check(json!("-"), Value::Null);
        check(json!(null), Value::Null);
        check(json!({}), Value::Null);
    }
}
