//! What a widget shows: numbers for the page, exports and embeds alike.

use crate::{
    Context, Error, Result, Scope,
    queries::{self, Now},
    saved_queries,
};
use boards::{Data, Look, View, Widget, grain_for, grid};
use charts::{Figure, Shape};
use domain::{Locale, Period};
use semantic::{Query, Table};

/// What a widget shows.
#[derive(Clone, Debug)]
pub enum Answer {
    Numbers(Box<Numbers>),
    /// Markdown.
    Text(String),
    /// The kept query is no more.
    Gone,
}

/// A table, and how it came about.
#[derive(Clone, Debug)]
pub struct Numbers {
    pub query: Query,
    pub table: Table,
    /// The days that the query's period means.
    pub days: Period,
    /// `None` for what is no chart.
    pub shape: Option<Shape>,
}

/// Answers a widget through a view. `Invalid` names what is wrong with its settings.
pub async fn answer(ctx: &Context, scope: &Scope, widget: &Widget, view: &View, locale: Locale) -> Result<Answer> {
    answer_on(ctx, scope, &queries::now(ctx, scope).await?, widget, view, locale).await
}

/// Answers a widget on days that are known: for many widgets at once.
pub async fn answer_on(
    ctx: &Context,
    scope: &Scope,
    now: &Now,
    widget: &Widget,
    view: &View,
    locale: Locale,
) -> Result<Answer> {
    widget.check().map_err(|fault| Error::invalid(fault.field(), fault.to_string()))?;
    let (query, days, shape) = match widget {
        Widget::Text { text } => return Ok(Answer::Text(text.clone())),
        Widget::Data(data) => {
            let days = now.days(scope, data.period.unwrap_or(view.period));
            (data.query(view, grain_for(days)), days, shape_of(data))
        }
        Widget::Saved { query } => match saved_queries::one(ctx, scope, *query).await? {
            Some(kept) => {
                let mut query = kept.query;
                query.filters.extend(view.filters.iter().cloned());
                let days = now.days(scope, query.period);
                (query, days, Some(Shape::Auto))
            }
            None => return Ok(Answer::Gone),
        },
    };
    let query = Query { as_of: now.as_of, ..query };
    let table = queries::run(ctx, scope, &query, locale).await?;
    Ok(Answer::Numbers(Box::new(Numbers { query, table, days, shape })))
}

impl Numbers {
    /// The chart of a tile of so many columns and rows, and its width in px; bars keep the height that lets each be read. `None` where it makes none.
    pub fn figure(&self, locale: Locale, (columns, rows): (u16, u16)) -> Option<(Figure, u32)> {
        let mut figure = charts::chart_for(&self.table, self.shape?, locale)?;
        let body = (u32::from(rows.clamp(1, grid::TALLEST)) * 56).saturating_sub(70).max(60);
        figure.height = if figure.shape == Shape::Bars { figure.height.max(body) } else { body };
        let width = (u32::from(columns.clamp(1, grid::COLUMNS)) * 104).saturating_sub(48).max(160);
        Some((figure, width))
    }
}

fn shape_of(data: &Data) -> Option<Shape> {
    match data.look {
        Look::Line => Some(Shape::Line),
        Look::Area => Some(Shape::Area),
        Look::Columns => Some(Shape::Columns),
        Look::Stacked => Some(Shape::Stacked),
        Look::Bars => Some(Shape::Bars),
        Look::Combo => Some(Shape::Combo),
        Look::Pie => Some(Shape::Pie),
        Look::Donut => Some(Shape::Donut),
        Look::HeatMap => Some(Shape::HeatMap),
        Look::Funnel => Some(Shape::Funnel),
        Look::Number | Look::Goal | Look::Table | Look::Pivot | Look::Cohort | Look::Bridge => None,
    }
}
