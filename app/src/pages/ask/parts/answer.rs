//! One answer: the sentence, what was understood, the chart, the table.

use super::{
    chips::{Assumed, Editable, Understood},
    keep::Keep,
    lesson::Lesson,
    share::Copy,
};
use crate::{
    i18n::{fill, use_i18n},
    pages::{
        ask::model::{AnswerView, Reasons, Status, Subject, Trail, worth_a_table},
        boards::SendMenu,
        explore::model::State,
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
pub fn Answer(answer: AnswerView, trail: Trail, question: String) -> impl IntoView {
    let t = use_i18n();
    let AnswerView {
        status,
        text,
        table,
        picture,
        understood,
        assumptions,
        choices,
        follow_ups,
        reasons,
        lesson,
        edit,
    } = answer;
    let next = if status == Status::Refused { t.ask.refused_next } else { t.ask.follow_ups };
    let warnings = table.as_ref().map(|table| table.warnings.clone()).unwrap_or_default();
    let drawn = picture.is_some();
    // Demos have no Explore.
    let own = trail.wanted.about == Subject::Own;
    let state = edit.as_ref().map(|edit| edit.state.clone());
    let taken = Taken {
        explore: state.as_ref().filter(|_| own).map(State::href),
        // Not the conversation, which is the reader's own: the link asks the same anew.
        link: state.as_ref().map_or_else(|| trail.afresh().to(&question), |state| trail.afresh().change(state)),
        keep: state.filter(|_| own),
        text: text.clone(),
        question,
    };
    let chips = match edit.zip(table.clone()) {
        Some((edit, table)) => {
            view! { <Editable edit=edit trail=trail.clone() understood=understood table=table /> }.into_any()
        }
        None => view! { <Understood parts=understood /> }.into_any(),
    };
    view! {
        <article class="answer" class:is-refused=status == Status::Refused>
            <p class="answer-text">{text}</p>
            {lesson.map(|lesson| view! { <Lesson lesson=lesson /> })}
            <div class="answer-understood">{chips} <Assumed assumptions=assumptions /></div>
            {(!choices.is_empty())
                .then(|| {
                    view! {
                        <Questions heading=t.ask.choose questions=choices trail=trail.clone() class="answer-choices" />
                    }
                })}
            {picture.map(|picture| view! { <div class="answer-plot"><Chart picture=picture /></div> })}
            {reasons.into_iter().map(|reasons| view! { <Why reasons=reasons /> }).collect_view()}
            {warnings.into_iter().map(|warning| view! { <p class="tile-warning">{warning}</p> }).collect_view()}
            {table.map(|table| view! { <Data table=table drawn=drawn taken=taken /> })}
        </article>
        {(!follow_ups.is_empty())
            .then(|| view! { <Questions heading=next questions=follow_ups trail=trail class="follow-ups" /> })}
    }
    .into_any()
}

/// What the values of a dimension make of a change.
#[component]
fn Why(reasons: Reasons) -> impl IntoView {
    let t = use_i18n();
    let Reasons { label, rows } = reasons;
    let rows = rows.into_iter().map(|row| {
        view! {
            <tr>
                <th scope="row">{row.label}</th>
                <td class="num">{row.before}</td>
                <td class="num">{row.now}</td>
                <td class="num">{row.change}</td>
            </tr>
        }
    });
    view! {
        <div class="answer-table">
            <table class="list">
                <thead>
                    <tr>
                        <th scope="col">{label}</th>
                        <th scope="col" class="num">
                            {t.ask.before}
                        </th>
                        <th scope="col" class="num">
                            {t.ask.now}
                        </th>
                        <th scope="col" class="num">
                            {t.ask.part}
                        </th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// What is taken from an answer to elsewhere.
struct Taken {
    question: String,
    text: String,
    link: String,
    explore: Option<String>,
    /// What may be kept under a name.
    keep: Option<State>,
}

/// The table, what is taken along of it, and the way to Explore. Under a chart the table waits until it is asked for.
#[component]
fn Data(table: Table, drawn: bool, taken: Taken) -> impl IntoView {
    let t = use_i18n();
    let shown = RwSignal::new(!drawn && worth_a_table(&table));
    let toggles = drawn && worth_a_table(&table);
    let took = fill(t.ask.took, &[("ms", &format!("{:.0}", table.elapsed_ms.max(1.0)))]);
    let table = StoredValue::new(table);
    let Taken { question, text, link, explore, keep } = taken;
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
            <Copy text=text label=t.ask.copy_text />
            <Copy text=link label=t.ask.copy_link address=true />
            {keep
                .map(|state| {
                    view! {
                        <SendMenu state=state.clone() title=question.clone() />
                        <Keep state=state name=question />
                    }
                })}
            {explore
                .map(|address| {
                    view! {
                        <a class="button quiet" href=address>
                            {t.ask.explore}
                        </a>
                    }
                })}
            <span class="answer-took num">{took}</span>
        </footer>
    }
}

/// Questions as links that go on from here.
#[component]
fn Questions(heading: &'static str, questions: Vec<String>, trail: Trail, class: &'static str) -> impl IntoView {
    let links = questions.into_iter().map(|question| {
        let href = trail.to(&question);
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
