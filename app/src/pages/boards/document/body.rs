//! What a tile shows, for documents: the same models that the page draws.

use crate::{
    AppError,
    i18n::{fill, in_locale},
    pages::boards::model::{goal::Progress, pivot::PivotModel},
    server::Start,
    widgets::{
        bridge::{BridgeModel, StepKind},
        cohort_grid::CohortModel,
        number_card::{CardModel, Tone as CardTone},
    },
};
use boards::{Data, Look, View, Widget};
use charts::render::Theme;
use domain::Locale;
use export::{Body, Chart, Delta, Figure, Goal, Grid, Step, Tone};
use semantic::{
    Table,
    catalogue::{self, Trend},
};
use services::boards::{Answer, Numbers, answer_on};

/// A tile's body and the table behind it.
pub(super) async fn of(start: &Start, widget: &Widget, view: &View, size: (u16, u16)) -> (Body, Option<Box<Table>>) {
    let t = in_locale(start.locale);
    match answer_on(&start.ctx, &start.scope, &start.now, widget, view, start.locale).await {
        Ok(Answer::Text(text)) => (Body::Text(text), None),
        Ok(Answer::Gone) => (Body::Message(t.boards.kept_gone.into()), None),
        Ok(Answer::Numbers(numbers)) => {
            let body = match widget.data().and_then(|data| of_data(data, &numbers.table, start.locale)) {
                Some(body) => body,
                None => chart(&numbers, start.locale, size).await.unwrap_or(Body::Table),
            };
            (body, Some(Box::new(numbers.table)))
        }
        Err(error) => (Body::Message(AppError::from(error).message), None),
    }
}

/// The chart as the page draws it, on a light ground. `None` where it makes none or the renderer can't: then the table stands for it.
async fn chart(numbers: &Numbers, locale: Locale, size: (u16, u16)) -> Option<Body> {
    let (figure, _) = numbers.figure(locale, size)?;
    let (width, height) = export::chart_size(size.0, size.1);
    let (height, json, label) = (figure.height.max(height), figure.json(), figure.label.clone());
    let draw = move || charts::render::svg(&json, width, height, Theme::Light);
    match tokio::task::spawn_blocking(draw).await.ok()? {
        Ok(svg) => Some(Body::Chart(Chart { svg: svg.to_string(), width, height, label })),
        Err(error) => {
            tracing::warn!(%error, "a chart of a document is shown as its table");
            None
        }
    }
}

/// `None` where a chart or a table shows it.
fn of_data(data: &Data, table: &Table, locale: Locale) -> Option<Body> {
    let metric = data.metrics.first()?;
    match data.look {
        Look::Number | Look::Goal => figure(data, metric, table, locale),
        Look::Cohort => {
            let model = CohortModel::read(table, locale);
            let texts = |cells: Vec<_>| -> Vec<String> {
                cells.into_iter().map(|cell: crate::widgets::cohort_grid::CohortCell| cell.text).collect()
            };
            let rows = model.rows.into_iter().map(|row| (row.name, texts(row.cells))).collect();
            let heads = (0..model.months).map(|month| month.to_string()).collect();
            Some(Body::Grid(Grid { corner: String::new(), heads, rows }))
        }
        Look::Pivot => {
            let PivotModel { corner, heads, rows } = PivotModel::read(table, locale)?;
            Some(Body::Grid(Grid { corner, heads, rows }))
        }
        Look::Bridge => bridge(data, metric, table, locale),
        _ => None,
    }
}

fn figure(data: &Data, metric: &str, table: &Table, locale: Locale) -> Option<Body> {
    let t = in_locale(locale);
    let trend = catalogue::metric(metric).map_or(Trend::Neutral, |metric| metric.direction);
    let card = CardModel::read(table, metric, trend, locale)?;
    let goal = data.goal.as_ref().filter(|_| data.look == Look::Goal);
    let progress = goal.and_then(|goal| Progress::read(table, metric, &goal.value, locale));
    let tone = |tone| match tone {
        CardTone::Good => Tone::Good,
        CardTone::Bad => Tone::Bad,
        CardTone::Neutral => Tone::Neutral,
    };
    Some(Body::Figure(Figure {
        value: card.value,
        exact: card.exact,
        delta: card
            .delta
            .map(|delta| Delta { text: format!("{} {}", delta.arrow, delta.text), tone: tone(delta.tone) }),
        before: card.before,
        goal: progress.map(|progress| Goal {
            text: fill(t.boards.goal_of, &[("share", &progress.share_text), ("goal", &progress.goal_text)]),
            share: progress.width / 100.0,
            reached: progress.reached,
        }),
        course: card.spark,
    }))
}

fn bridge(data: &Data, level: &str, table: &Table, locale: Locale) -> Option<Body> {
    let (net, movements) = data.metrics.get(1..)?.split_first()?;
    let movements: Vec<&str> = movements.iter().map(String::as_str).collect();
    let model = BridgeModel::read(table, level, net, &movements, in_locale(locale))?;
    let step = |step: crate::widgets::bridge::Step| Step {
        label: step.label,
        figure: step.exact,
        tone: match step.kind {
            StepKind::Level => Tone::Neutral,
            StepKind::Up => Tone::Good,
            StepKind::Down => Tone::Bad,
        },
        from: step.from / 100.0,
        length: step.length / 100.0,
    };
    Some(Body::Steps(model.steps.into_iter().map(step).collect()))
}
