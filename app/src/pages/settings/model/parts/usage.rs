//! What was asked and what it took.

use super::super::shown::{Call, Page, outcome};
use crate::i18n::{I18n, fill, use_i18n};
use leptos::prelude::*;
use semantic::format;

#[component]
pub fn Usage(page: Page) -> impl IntoView {
    let t = use_i18n();
    let tokens = format!("{} / {}", count(page.tokens_read, t), count(page.tokens_written, t));
    let figure = |label: String, value: String| {
        view! {
            <div>
                <dt>{label}</dt>
                <dd class="num">{value}</dd>
            </div>
        }
    };
    view! {
        <dl class="model-usage">
            {figure(t.models.requests.into(), count(page.requests, t))} {figure(t.models.tokens.into(), tokens)}
            {figure(fill(t.models.spent, &[("cap", &amount(&page.cap, t))]), format!("${}", amount(&page.spent, t)))}
        </dl>
        {if page.calls.is_empty() {
            view! { <p class="muted panel-part">{t.models.no_calls}</p> }.into_any()
        } else {
            view! { <Calls calls=page.calls /> }.into_any()
        }}
    }
    .into_any()
}

#[component]
fn Calls(calls: Vec<Call>) -> impl IntoView {
    let t = use_i18n();
    let head = |label: &'static str, class: &'static str| view! { <th scope="col" class=class>{label}</th> };
    view! {
        <h3>{t.models.latest}</h3>
        <div class="scroll-x" tabindex="0" role="region" aria-label=t.models.latest>
            <table class="list">
                <thead>
                    <tr>
                        {head(t.models.when, "")} {head(t.models.model, "")} {head(t.models.outcome, "")}
                        {head(t.models.tokens, "n")} {head(t.models.cost, "n")} {head(t.models.took, "n")}
                        {head(t.models.who, "")}
                    </tr>
                </thead>
                <tbody>{calls.into_iter().map(|call| view! { <Line call=call /> }).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

#[component]
fn Line(call: Call) -> impl IntoView {
    let t = use_i18n();
    view! {
        <tr>
            <td class="num">{format!("{} {}", format::day(call.day, t.locale), call.time)}</td>
            <td>{call.model}</td>
            <td>{outcome(&call.outcome, t.texts())}</td>
            <td class="n num">{format!("{} / {}", count(call.tokens_read, t), count(call.tokens_written, t))}</td>
            <td class="n num">{format!("${}", amount(&call.cost, t))}</td>
            <td class="n num">{format!("{} ms", count(call.latency_ms, t))}</td>
            <td>{call.by.unwrap_or_else(|| "–".into())}</td>
        </tr>
    }
    .into_any()
}

/// Dollars with the decimals mark of the reader.
fn amount(dollars: &str, t: I18n) -> String {
    if t.locale == domain::Locale::En { dollars.to_owned() } else { dollars.replace('.', ",") }
}

fn count(number: i64, t: I18n) -> String {
    format::count(number, t.locale)
}
