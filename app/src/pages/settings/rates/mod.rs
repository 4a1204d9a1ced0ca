//! Exchange rates: what the workspace has, what it lacks, corrections by hand.

mod api;

use super::panel::{Done, Panel};
use crate::{
    forms::{Choice, Confirm, ErrorNotice, FormError, FormState, Notice, SelectField, Submit, TextField, Tone},
    i18n::{I18n, currencies::currencies, fill, use_i18n},
};
use api::{DeleteRate, GapLine, Line, RateTable, SaveRate, list_rates};
use leptos::{form::ActionForm, prelude::*};
use leptos_meta::Title;
use leptos_router::hooks::use_query_map;
use semantic::format;

const PATH: &str = "/dashboard/settings/rates";

/// The actions of the page: the list is read again after each.
#[derive(Clone, Copy)]
struct Changes {
    save: ServerAction<SaveRate>,
    correct: ServerAction<SaveRate>,
    delete: ServerAction<DeleteRate>,
}

#[component]
pub fn Rates() -> impl IntoView {
    let t = use_i18n();
    let query = use_query_map();
    let changes = Changes { save: ServerAction::new(), correct: ServerAction::new(), delete: ServerAction::new() };
    provide_context(changes);
    let currency = Memo::new(move |_| query.with(|query| query.get("currency")).unwrap_or_default());
    let page =
        Memo::new(move |_| query.with(|query| query.get("page")).and_then(|page| page.parse().ok()).unwrap_or(0));
    let (saved, corrected) = (FormState::successes(changes.save), FormState::successes(changes.correct));
    let deleted = FormState::successes(changes.delete);
    let versions = move || (saved.get(), corrected.get(), deleted.get());
    let rates = Resource::new_blocking(
        move || (versions(), currency.get(), page.get()),
        |(_, currency, page)| list_rates(currency, page),
    );
    view! {
        <Title text=format!("{} · {}", t.rates.title, t.common.product) />
        <Transition>
            {move || Suspend::new(async move {
                match rates.await {
                    Err(error) => view! { <ErrorNotice error /> }.into_any(),
                    Ok(table) => {
                        view! { <Shown table=table currency=currency.get_untracked() page=page.get_untracked() /> }
                            .into_any()
                    }
                }
            })}
        </Transition>
    }
    .into_any()
}

#[component]
fn Shown(table: RateTable, currency: String, page: u32) -> impl IntoView {
    let t = use_i18n();
    let RateTable { home, can_edit, rates, more, gaps } = table;
    let text = fill(t.rates.text, &[("currency", &home)]);
    let href = move |page: u32| format!("{PATH}?currency={currency}&page={page}");
    let newer = (page > 0).then(|| href(page.saturating_sub(1)));
    let older = more.then(|| href(page + 1));
    let link = |href: Option<String>, label: &'static str| {
        href.map(|href| view! { <a class="button" href=href data-noscroll>{label}</a> })
    };
    view! {
        <Panel title=t.rates.title text=text>
            <Gaps gaps=gaps home=home.clone() />
            {can_edit.then(|| view! { <Add home=home.clone() /> })}
        </Panel>
        <Panel title=t.rates.table text=t.rates.table_text>
            <Search />
            {if rates.is_empty() {
                view! { <p class="muted panel-part">{t.rates.none}</p> }.into_any()
            } else {
                view! { <Table rates=rates can_edit=can_edit /> }.into_any()
            }}
            <div class="actions">{link(newer, t.rates.newer)} {link(older, t.rates.older)}</div>
        </Panel>
    }
    .into_any()
}

/// Which days lack a rate, by currency.
#[component]
fn Gaps(gaps: Vec<GapLine>, home: String) -> impl IntoView {
    let t = use_i18n();
    if gaps.is_empty() {
        return view! { <Notice tone=Tone::Good>{t.rates.complete}</Notice> }.into_any();
    }
    let line = move |gap: GapLine| {
        let (days, first, last) = (gap.days.to_string(), day(gap.first, t), day(gap.last, t));
        let words =
            [("from", gap.currency.as_str()), ("to", &home), ("days", &days), ("first", &first), ("last", &last)];
        view! { <li>{fill(if gap.days == 1 { t.rates.gap_one } else { t.rates.gap }, &words)}</li> }
    };
    view! {
        <Notice tone=Tone::Warn>
            {t.rates.missing}
            <ul class="rate-gaps">{gaps.into_iter().map(line).collect_view()}</ul>
        </Notice>
    }
    .into_any()
}

fn day(day: domain::Day, t: I18n) -> String {
    format::day(day, t.locale)
}

fn choices(t: I18n) -> Vec<Choice> {
    currencies(t.locale).map(|(code, name)| Choice::new(code, format!("{code} – {name}"))).collect()
}

#[component]
fn Add(home: String) -> impl IntoView {
    let t = use_i18n();
    let action = expect_context::<Changes>().save;
    FormState::of(action).provide();
    let base = if home == "USD" { "EUR" } else { "USD" };
    view! {
        <div class="panel-part">
            <h3>{t.rates.add}</h3>
            <ActionForm action=action attr:class="form">
                <FormError fields=&["base", "quote", "day", "rate"] />
                <div class="form-pair">
                    <SelectField label=t.rates.base name="base" choices=choices(t) value=base />
                    <SelectField label=t.rates.quote name="quote" choices=choices(t) value=home />
                    <TextField label=t.rates.day name="day" kind="date" />
                    <TextField label=t.rates.rate name="rate" placeholder="5.4321" maxlength=32 hint=t.rates.rate_hint />
                </div>
                <div class="actions">
                    <Submit label=t.rates.save />
                    <Done text=t.common.saved />
                </div>
            </ActionForm>
        </div>
    }
    .into_any()
}

/// A currency to look for. It works without scripts: the form's address is the page's.
#[component]
fn Search() -> impl IntoView {
    let t = use_i18n();
    let query = use_query_map();
    let chosen = query.with_untracked(|query| query.get("currency")).unwrap_or_default();
    let all = chosen.is_empty();
    let options = currencies(t.locale).map(|(code, name)| {
        let selected = code == chosen;
        view! {
            <option value=code selected=selected>
                {format!("{code} – {name}")}
            </option>
        }
    });
    view! {
        <form method="get" action=PATH role="search" class="rate-search">
            <label class="sr-only" for="currency">
                {t.rates.search}
            </label>
            <select class="select" id="currency" name="currency">
                <option value="" selected=all>
                    {t.rates.all}
                </option>
                {options.collect_view()}
            </select>
            <button class="button" type="submit">
                {t.rates.search}
            </button>
        </form>
    }
    .into_any()
}

#[component]
fn Table(rates: Vec<Line>, can_edit: bool) -> impl IntoView {
    let t = use_i18n();
    view! {
        <div class="scroll-x">
            <table class="list">
                <thead>
                    <tr>
                        <th scope="col">{t.rates.day}</th>
                        <th scope="col">{t.rates.pair}</th>
                        <th scope="col" class="n">
                            {t.rates.rate}
                        </th>
                        <th scope="col">
                            <span class="sr-only">{t.rates.correct}</span>
                        </th>
                    </tr>
                </thead>
                <tbody>{rates.into_iter().map(|rate| view! { <Row rate=rate can_edit=can_edit /> }).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

#[component]
fn Row(rate: Line, can_edit: bool) -> impl IntoView {
    let t = use_i18n();
    let shown = if t.locale == domain::Locale::En { rate.rate.clone() } else { rate.rate.replace('.', ",") };
    view! {
        <tr>
            <td class="num">{day(rate.day, t)}</td>
            <td>{rate.base.clone()} " → " {rate.quote.clone()}</td>
            <td class="n num">{shown}</td>
            <td class="n">{can_edit.then(|| view! { <Correct rate=rate.clone() /> <Remove rate=rate /> })}</td>
        </tr>
    }
    .into_any()
}

/// Whose rate it is, for the server.
#[component]
fn Which(rate: Line) -> impl IntoView {
    view! {
        <input type="hidden" name="base" value=rate.base />
        <input type="hidden" name="quote" value=rate.quote />
        <input type="hidden" name="day" value=rate.day.to_string() />
    }
}

#[component]
fn Correct(rate: Line) -> impl IntoView {
    let t = use_i18n();
    let action = expect_context::<Changes>().correct;
    FormState::of(action).provide();
    let on = day(rate.day, t);
    let words = [("base", rate.base.as_str()), ("quote", rate.quote.as_str()), ("day", on.as_str())];
    let (name, question) = (fill(t.rates.correct_name, &words), fill(t.rates.correct_text, &words));
    view! {
        <Confirm label=t.rates.correct name=name.clone() question=question>
            <ActionForm action=action>
                <FormError />
                <input class="input" name="rate" value=rate.rate.clone() maxlength="32" required=true autocomplete="off" aria-label=name />
                <Which rate=rate />
                <Submit label=t.common.save />
            </ActionForm>
        </Confirm>
    }
    .into_any()
}

#[component]
fn Remove(rate: Line) -> impl IntoView {
    let t = use_i18n();
    let action = expect_context::<Changes>().delete;
    FormState::of(action).provide();
    let on = day(rate.day, t);
    let words = [("base", rate.base.as_str()), ("quote", rate.quote.as_str()), ("day", on.as_str())];
    view! {
        <Confirm label=t.rates.delete name=fill(t.rates.delete_name, &words) question=fill(t.rates.delete_text, &words)>
            <ActionForm action=action>
                <FormError />
                <Which rate=rate />
                <Submit label=t.rates.delete class="danger" />
            </ActionForm>
        </Confirm>
    }
    .into_any()
}
