//! One answer: the sentence, what was understood, the chart, the table.

use crate::{
    i18n::{I18n, fill, use_i18n},
    pages::ask::{
        Asking,
        model::{AnswerView, Part, Status, worth_a_table},
    },
    widgets::{
        chart::Chart,
        csv,
        data_table::DataTable,
        icon::{Glyph, Icon},
        tile::fill_download,
    },
};
use leptos::prelude::*;
use semantic::Table;

/// The card of an answer, and what to ask next below it.
#[component]
pub fn Answer(answer: AnswerView) -> impl IntoView {
    let t = use_i18n();
    let AnswerView { status, text, table, picture, understood, assumptions, choices, follow_ups } = answer;
    let next = if status == Status::Refused { t.ask.refused_next } else { t.ask.follow_ups };
    let warnings = table.as_ref().map(|table| table.warnings.clone()).unwrap_or_default();
    let drawn = picture.is_some();
    view! {
        <article class="answer" class:is-refused=status == Status::Refused>
            <p class="answer-text">{text}</p>
            {understood_chips(t, understood, assumptions)}
            {(!choices.is_empty())
                .then(|| view! { <Questions heading=t.ask.choose questions=choices class="answer-choices" /> })}
            {picture.map(|picture| view! { <div class="answer-plot"><Chart picture=picture /></div> })}
            {warnings.into_iter().map(|warning| view! { <p class="tile-warning">{warning}</p> }).collect_view()}
            {table.map(|table| view! { <Data table=table drawn=drawn /> })}
        </article>
        {(!follow_ups.is_empty()).then(|| view! { <Questions heading=next questions=follow_ups class="follow-ups" /> })}
    }
    .into_any()
}

fn understood_chips(t: I18n, understood: Vec<Part>, assumptions: Vec<String>) -> impl IntoView {
    let parts = understood.into_iter().map(|part| {
        view! {
            <span class="understood" title=part.text>
                <small>{part_name(t, &part.part)}</small>
                {part.meaning}
            </span>
        }
    });
    let assumed = assumptions.into_iter().map(|assumption| {
        view! {
            <span class="understood is-assumed">
                <small>{t.ask.assumed}</small>
                {assumption}
            </span>
        }
    });
    view! { <div class="answer-understood">{parts.collect_view()} {assumed.collect_view()}</div> }
}

/// The word before a chip; nothing for kinds that explain themselves.
pub fn part_name(t: I18n, part: &str) -> &'static str {
    match part {
        "metric" => t.ask.metric,
        "breakdown" | "dimension" => t.ask.dimension,
        "period" => t.ask.period,
        "filter" => t.ask.filter,
        "compare" => t.ask.compare,
        "grain" | "trend" => t.ask.grain,
        "ranking" | "order" => t.ask.order,
        _ => "",
    }
}

/// The table and its CSV. Under a chart the table waits until it is asked for.
#[component]
fn Data(table: Table, drawn: bool) -> impl IntoView {
    let t = use_i18n();
    let shown = RwSignal::new(!drawn && worth_a_table(&table));
    let toggles = drawn && worth_a_table(&table);
    let took = fill(t.ask.took, &[("ms", &format!("{:.0}", table.elapsed_ms.max(1.0)))]);
    let table = StoredValue::new(table);
    view! {
        {move || {
            shown
                .get()
                .then(|| {
                    view! {
                        <div class="answer-table">
                            <DataTable table=table.get_value() caption=t.widgets.table />
                        </div>
                    }
                })
        }}
        <footer class="answer-foot">
            {toggles
                .then(|| {
                    view! {
                        <button
                            type="button"
                            class="button quiet"
                            aria-pressed=move || shown.get().to_string()
                            on:click=move |_| shown.update(|shown| *shown = !*shown)
                        >
                            <Glyph icon=Icon::Table />
                            {t.widgets.table}
                        </button>
                    }
                })}
            <a
                class="button quiet"
                href="#"
                download="answer.csv"
                on:click=move |event| fill_download(&event, &table.with_value(csv::to_csv))
            >
                <Glyph icon=Icon::Download />
                {t.widgets.csv}
            </a>
            <span class="answer-took num">{took}</span>
        </footer>
    }
}

/// Questions as links.
#[component]
fn Questions(heading: &'static str, questions: Vec<String>, class: &'static str) -> impl IntoView {
    let asking = expect_context::<Asking>();
    let links = questions.into_iter().map(|question| {
        let href = asking.href(&question);
        view! {
            <a class="chip is-line" href=href>
                {question}
            </a>
        }
    });
    view! {
        <nav class=class aria-label=heading>
            <h2>{heading}</h2>
            <div class="chips">{links.collect_view()}</div>
        </nav>
    }
}
