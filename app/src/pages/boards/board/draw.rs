//! The drawing of each look.

use crate::{
    i18n::{I18n, fill, use_i18n},
    pages::boards::model::{goal::Progress, pivot::PivotModel},
    widgets::{
        bridge::{Bridge, BridgeModel},
        chart::Chart,
        cohort_grid::{CohortGrid, CohortModel},
        data_table::{DataTable, Pick},
        number_card::{CardModel, DeltaBadge},
        spark::Spark,
        states::NoRows,
        tile::TileAnswer,
    },
};
use boards::{Data, Face, Look, Widget};
use leptos::prelude::*;
use semantic::{
    catalogue::{self, Trend},
    format,
};

/// What a tile's answer looks like.
pub fn body(face: &Face, answer: &TileAnswer, filtered: bool, pick: Option<Pick>) -> AnyView {
    let t = use_i18n();
    let drawn = match &face.widget {
        Widget::Data(data) => of_data(data, answer, t),
        Widget::Saved { .. } | Widget::Text { .. } => None,
    };
    drawn.or_else(|| chart(answer)).unwrap_or_else(|| {
        if answer.table.rows.is_empty() {
            view! { <NoRows filtered=filtered /> }.into_any()
        } else {
            view! { <DataTable table=answer.table.clone() caption=face.title.clone() pick=pick /> }.into_any()
        }
    })
}

/// `None` where a chart or a table shows it.
fn of_data(data: &Data, answer: &TileAnswer, t: I18n) -> Option<AnyView> {
    let table = &answer.table;
    let metric = data.metrics.first()?;
    match data.look {
        Look::Number => {
            let card = CardModel::read(table, metric, direction(metric), t.locale)?;
            let versus = table.comparison.as_ref().map(|comparison| {
                fill(t.widgets.versus, &[("period", &format::period(comparison.period, table.period.to, t.locale))])
            });
            Some(number(card, versus))
        }
        Look::Goal => {
            let goal = data.goal.as_ref()?;
            let card = CardModel::read(table, metric, direction(metric), t.locale)?;
            let progress = Progress::read(table, metric, &goal.value, t.locale)?;
            Some(goal_view(card, progress, t))
        }
        Look::Cohort => {
            let model = CohortModel::read(table, t.locale);
            (!model.rows.is_empty()).then(|| view! { <CohortGrid model=model caption=metric.clone() /> }.into_any())
        }
        Look::Bridge => {
            let (net, movements) = data.metrics.get(1..)?.split_first()?;
            let movements: Vec<&str> = movements.iter().map(String::as_str).collect();
            let model = BridgeModel::read(table, metric, net, &movements, t)?;
            Some(view! { <Bridge model=model caption=metric.clone() /> }.into_any())
        }
        Look::Pivot => {
            let model = PivotModel::read(table, t.locale)?;
            Some(model.view(t))
        }
        _ => None,
    }
}

fn direction(metric: &str) -> Trend {
    catalogue::metric(metric).map_or(Trend::Neutral, |metric| metric.direction)
}

fn number(card: CardModel, versus: Option<String>) -> AnyView {
    let exact = card.exact.clone();
    view! {
        <div class="board-number">
            <span class="board-figure" class:is-none=!card.known title=exact>
                <span aria-hidden="true">{card.value}</span>
                <span class="sr-only">{card.exact}</span>
            </span>
            <span class="number-versus">
                {card.delta.map(|delta| view! { <DeltaBadge delta=delta /> })}
                <span>{versus}</span>
            </span>
            {(card.spark.len() > 1).then(|| view! { <Spark points=card.spark /> })}
        </div>
    }
    .into_any()
}

fn goal_view(card: CardModel, progress: Progress, t: I18n) -> AnyView {
    let said = fill(t.boards.goal_of, &[("share", &progress.share_text), ("goal", &progress.goal_text)]);
    let width = format!("width:{:.1}%", progress.width);
    let exact = card.exact.clone();
    view! {
        <div class="board-number">
            <span class="board-figure" class:is-none=!card.known title=exact>
                <span aria-hidden="true">{card.value}</span>
                <span class="sr-only">{card.exact}</span>
            </span>
            <div
                class="goal"
                role="progressbar"
                aria-valuemin="0"
                aria-valuemax="100"
                aria-valuenow=format!("{:.0}", progress.width)
                aria-label=said.clone()
            >
                <i class:is-reached=progress.reached style=width></i>
            </div>
            <span class="number-versus">
                <span>{said}</span>
            </span>
        </div>
    }
    .into_any()
}

fn chart(answer: &TileAnswer) -> Option<AnyView> {
    let picture = answer.picture.clone()?;
    Some(view! { <Chart picture=picture group="board" /> }.into_any())
}
