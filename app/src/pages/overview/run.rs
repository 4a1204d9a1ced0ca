//! The server's side of the overview: slices to queries, queries to tables, tables to charts.

use super::{
    Around,
    headline::Headline,
    tiles::{Layout, Tile},
};
use crate::{
    AppError,
    pages::explore::model::State,
    server::Start,
    widgets::{
        chart::Picture,
        slice::{Choice, FilterChoices, Slice},
        tile::TileAnswer,
    },
};
use domain::{Day, Grain, Locale, Period};
use semantic::{Column, ColumnKind, PeriodSpec, Query, Table, Value, catalogue, format};
use services::{queries, zone::Zone};

/// How many values a filter offers.
const CHOICES: usize = 50;

/// The table of a tile over a slice.
async fn table(start: &Start, slice: &Slice, tile: &Tile) -> Result<Table, AppError> {
    let days = start.days(slice);
    start.run(&layout(start).query(tile, slice, days, start.as_of)).await
}

fn layout(start: &Start) -> Layout {
    Layout::of(start.scope.workspace().vertical)
}

/// The days of a slice and the freshness, from the answer to the smallest query there is.
pub async fn around(slice: &Slice) -> Result<Around, AppError> {
    let start = Start::new().await?;
    let layout = layout(&start);
    let numbers = layout.query(&Tile::Numbers, slice, start.days(slice), start.as_of);
    let query = Query { metrics: vec![layout.trend_metric("").into()], grain: None, ..numbers };
    let table = start.run(&query).await?;
    let zone = Zone::named(&start.scope.workspace().timezone)?;
    let changed = table.freshness.as_deref().and_then(milliseconds).map(|at| (at, zone.day(at)));
    Ok(Around {
        now_ms: start.ctx.now_ms(),
        changed,
        as_of: start.as_of,
        period: table.period,
        comparison: table.comparison.map(|comparison| comparison.period),
    })
}

/// A tile's table and, where it is drawn, its chart.
pub async fn tile(slice: &Slice, tile: &Tile) -> Result<TileAnswer, AppError> {
    let start = Start::new().await?;
    let table = match (layout(&start), tile) {
        (Layout::Shop, Tile::Third) => places(&start, slice).await?,
        _ => table(&start, slice, tile).await?,
    };
    let picture = match (layout(&start), tile) {
        (_, Tile::Trend(_)) => picture(&table, charts::Shape::Line, start.locale, 690).await,
        (Layout::Shop, Tile::Fourth) => picture(&table, charts::Shape::Stacked, start.locale, 330).await,
        _ => None,
    };
    let explore = taken_apart(&table, slice, start.days(slice));
    Ok(TileAnswer { table, picture, explore: Some(explore) })
}

/// The address where a tile's table is taken apart, over the days that it shows.
pub fn taken_apart(table: &Table, slice: &Slice, days: Period) -> String {
    let keys = |kind: ColumnKind| table.columns.iter().filter(move |column| column.kind == kind).map(|c| c.key.clone());
    let shown = table.period.period();
    let slice = if shown == days { slice.clone() } else { slice.with_period(PeriodSpec::Range(shown)) };
    let dimensions: Vec<String> = keys(ColumnKind::Dimension).collect();
    State {
        slice,
        metrics: keys(ColumnKind::Metric).collect(),
        grain: dimensions.iter().find_map(|key| Grain::parse(key)),
        by: dimensions.into_iter().filter(|key| Grain::parse(key).is_none()).collect(),
        ..State::default()
    }
    .href()
}

async fn places(start: &Start, slice: &Slice) -> Result<Table, AppError> {
    let countries = table(start, slice, &Tile::Third).await?;
    if countries.rows.len() > 1 {
        return Ok(countries);
    }
    let regions = start.run(&Layout::regions(slice, start.days(slice), start.as_of)).await?;
    Ok(if regions.rows.len() > 1 { regions } else { countries })
}

/// A table as a chart, where it makes one.
pub async fn picture(table: &Table, shape: charts::Shape, locale: Locale, width: u32) -> Option<Picture> {
    let figure = charts::chart_for(table, shape, locale)?;
    let drawing = charts::render::drawing(&figure, width).await;
    Some(Picture { json: drawing.json, svg: drawing.svg, label: drawing.label, height: drawing.height })
}

/// The first number by what may explain it, with the comparison, read for what moved.
pub async fn headline(slice: &Slice) -> Result<Option<Headline>, AppError> {
    let start = Start::new().await?;
    if slice.compare.is_none() {
        return Ok(None);
    }
    let (days, layout) = (start.days(slice), layout(&start));
    let mut tables = Vec::new();
    for dimension in layout.drivers() {
        tables.push(start.run(&layout.driver_query(dimension, slice, days, start.as_of)).await?);
    }
    Ok(Headline::read(layout.trend_metric(""), &tables))
}

/// The values of each dimension that has at least two.
pub async fn choices() -> Result<Vec<FilterChoices>, AppError> {
    let start = Start::new().await?;
    let mut choices = Vec::new();
    for dimension in layout(&start).filters().iter().filter_map(|key| catalogue::dimension(key)) {
        let found = queries::values(&start.ctx, &start.scope, dimension.key, "", CHOICES).await?;
        let shown = |value: &str| dimension_text(dimension, value, start.locale);
        let values: Vec<Choice> = found
            .into_iter()
            .map(|found| Choice { label: found.label.unwrap_or_else(|| shown(&found.value)), value: found.value })
            .collect();
        if values.len() > 1 {
            choices.push(FilterChoices {
                dimension: dimension.key.into(),
                label: dimension.label.get(start.locale).into(),
                values,
            });
        }
    }
    Ok(choices)
}

/// A dimension's value as people read it.
fn dimension_text(dimension: &catalogue::Dimension, value: &str, locale: Locale) -> String {
    if let Some(name) = semantic::names::value(dimension.key, value, locale) {
        return name;
    }
    let column = Column {
        key: dimension.key.into(),
        kind: ColumnKind::Dimension,
        unit: None,
        currency: None,
        label: String::new(),
    };
    format::value(&Value::Text(value.into()), &column, locale)
}

/// An RFC 3339 time in UTC as milliseconds since the epoch.
pub(in crate::pages) fn milliseconds(text: &str) -> Option<i64> {
    let (date, time) = text.split_once('T')?;
    let day: Day = date.parse().ok()?;
    let mut parts = time.trim_end_matches('Z').splitn(3, ':');
    let mut next = || parts.next()?.parse::<f64>().ok();
    let (hours, minutes, seconds) = (next()?, next()?, next()?);
    Some(i64::from(day.number()) * 86_400_000 + ((hours * 60.0 + minutes) * 60_000.0 + seconds * 1000.0) as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_time_of_the_last_change() {
        assert_eq!(milliseconds("1970-01-02T01:02:03Z"), Some(86_400_000 + 3_723_000));
        assert_eq!(milliseconds("2018-04-01T00:00:00.250Z"), Some(17_622 * 86_400_000 + 250));
        assert_eq!(milliseconds("yesterday"), None);
    }
}
