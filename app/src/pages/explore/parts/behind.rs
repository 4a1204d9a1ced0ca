//! The rows behind a number: what it is of, the kinds of rows, a page of them.

use crate::{
    Code, browser,
    i18n::{I18n, fill, use_i18n},
    pages::explore::{
        View,
        model::{Drill, Offers, State},
    },
    widgets::{
        icon::{Glyph, Icon},
        reloading::Reloading,
        states::{SkeletonRows, Trouble},
    },
};
use domain::{Currency, Day};
use leptos::prelude::*;
use semantic::{
    Unit, Value,
    behind::{Behind as Found, Page, RowCell, RowColumn, RowView, SheetView, SideCode},
    format,
};

/// Rows of an exported file.
const MOST_ROWS: u64 = 100_000;

/// The panel, while the address has a number open.
#[component]
pub fn Behind(offers: StoredValue<Offers>) -> impl IntoView {
    let view = expect_context::<View>();
    let is_open = Memo::new(move |_| view.state.with(|state| state.drill.is_some()));
    move || is_open.get().then(|| view! { <Panel offers=offers /> })
}

#[component]
fn Panel(offers: StoredValue<Offers>) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let close = move || offers.with_value(|offers| view.shown(offers).drilled(None).href());
    let name = move || {
        let state = view.state.get();
        let metric = state.drill.map(|drill| drill.metric).unwrap_or_default();
        let label = offers.with_value(|offers| offers.metric_label(&metric).to_owned());
        fill(t.explore.rows_behind, &[("name", &label)])
    };
    Effect::new(move |_| {
        if view.clicked.get_value() {
            browser::focus(".behind");
        }
    });
    let pending = RwSignal::new(false);
    view! {
        <section class="tile behind" class:is-loading=pending tabindex="-1" aria-label=name>
            <header>
                <h2>{name}</h2>
                <div class="tile-end">
                    <a class="tool" href=close aria-label=t.explore.close title=t.explore.close data-noscroll>
                        <Glyph icon=Icon::Close />
                    </a>
                </div>
            </header>
            <div class="tile-body">
                <Reloading fallback=|| view! { <SkeletonRows rows=8 /> } waits=pending>
                    {move || {
                        let state = offers.with_value(|offers| view.shown(offers));
                        Suspend::new(async move {
                            match view.rows.await {
                                Ok(Some(found)) => view! { <Rows found=found state=state /> }.into_any(),
                                Ok(None) => ().into_any(),
                                Err(error) if error.code == Code::Invalid => {
                                    view! { <p class="empty is-small" role="alert">{error.message}</p> }.into_any()
                                }
                                Err(error) => {
                                    view! { <Trouble error=error on_retry=move |()| view.rows.refetch() /> }.into_any()
                                }
                            }
                        })
                    }}
                </Reloading>
            </div>
        </section>
    }
    .into_any()
}

#[component]
fn Rows(found: Found, state: State) -> impl IntoView {
    let t = use_i18n();
    let value = format::value(&found.value, &found.column, t.locale);
    let days = format::period(found.period.period(), found.period.to, t.locale);
    let at = found.at.iter().map(|(name, value)| {
        let value = value.clone().unwrap_or_else(|| t.widgets.unnamed.to_owned());
        view! {
            <span class="chip is-line">
                <small>{name.clone()}</small>
                {value}
            </span>
        }
    });
    let at: Vec<_> = at.collect();
    let home = found.home;
    let body = match found.sheets.get(found.sheet) {
        None => view! { <p class="empty is-small">{t.explore.behind_none}</p> }.into_any(),
        Some(sheet) if sheet.rows == 0 => view! {
            {tabs(&found.sheets, found.sheet, home, &state, t)}
            <p class="empty is-small">{t.explore.behind_empty}</p>
        }
        .into_any(),
        Some(sheet) => view! {
            {tabs(&found.sheets, found.sheet, home, &state, t)}
            {table(&found.page, (home, sheet.unit == Unit::Money), &state, t)}
            {pager(sheet, &found.page, &state, t)}
        }
        .into_any(),
    };
    view! {
        <div class="behind-head">
            <strong>{value}</strong>
            <span class="chip is-line">{days}</span>
            {at}
        </div>
        {found.warnings.into_iter().map(|warning| view! { <p class="tile-warning">{warning}</p> }).collect_view()}
        {body}
    }
    .into_any()
}

fn with(state: &State, change: impl FnOnce(&mut Drill)) -> String {
    let mut drill = state.drill.clone();
    if let Some(drill) = &mut drill {
        drill.after = None;
        change(drill);
    }
    state.drilled(drill).href()
}

/// The kinds of rows, each with how many there are and what they come to.
fn tabs(sheets: &[SheetView], current: usize, home: Currency, state: &State, t: I18n) -> AnyView {
    let tab = |(at, sheet): (usize, &SheetView)| {
        let label = match &sheet.metric {
            Some(metric) => format!("{metric}: {}", sheet.label),
            None => sheet.label.clone(),
        };
        let text = match sheet.side {
            SideCode::Whole => t.explore.whole,
            SideCode::Numerator => t.explore.numerator,
            SideCode::Denominator => t.explore.denominator,
        };
        let href = with(state, |drill| {
            drill.sheet = at;
            drill.sort = String::new();
        });
        let total = number(&sheet.total, home, sheet.unit == Unit::Money, t);
        let count = format::count(i64::try_from(sheet.rows).unwrap_or(i64::MAX), t.locale);
        let sum = fill(t.explore.comes_to, &[("total", &total)]);
        view! {
            <a class="behind-tab" href=href aria-current=(at == current).then_some("true") data-noscroll>
                <span>{fill(text, &[("label", &label)])} " " <small>{count}</small></span>
                <small>{sum}</small>
            </a>
        }
    };
    let tabs: Vec<_> = sheets.iter().enumerate().map(tab).collect();
    view! {
        <nav class="behind-tabs" aria-label=t.explore.sheets>
            {tabs}
        </nav>
    }
    .into_any()
}

fn table(page: &Page, (home, money): (Currency, bool), state: &State, t: I18n) -> AnyView {
    let day = page.columns.iter().position(|column| column.holds == RowCell::Day);
    let head: Vec<_> =
        page.columns.iter().enumerate().map(|(at, column)| heading(column, Some(at) == day, state, t)).collect();
    let rows: Vec<_> = page.rows.iter().map(|row| line(page, row, (home, money), t)).collect();
    view! {
        <div class="data-table-wrap" tabindex="0" role="region" aria-label=t.explore.table>
            <table class="data-table">
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// Days and what rows add can be sorted by.
fn heading(column: &RowColumn, is_day: bool, state: &State, t: I18n) -> AnyView {
    let class = if is_text(column.holds) { "" } else { "is-figure" };
    let key = match column.holds {
        RowCell::Day if is_day => "day",
        RowCell::Added => "value",
        _ => {
            let label = column.label.clone();
            return view! {
                <th scope="col" class=class>
                    {label}
                </th>
            }
            .into_any();
        }
    };
    let now = state.drill.as_ref().map(|drill| drill.sort.as_str()).filter(|sort| !sort.is_empty()).unwrap_or("-day");
    let (aria, arrow, next) = match now.strip_prefix('-') {
        Some(down) if down == key => (Some("descending"), "↓", key.to_owned()),
        None if now == key => (Some("ascending"), "↑", format!("-{key}")),
        _ => (None, "", format!("-{key}")),
    };
    let href = with(state, |drill| drill.sort = next);
    let (label, title) = (column.label.clone(), fill(t.explore.sort_by, &[("name", &column.label)]));
    view! {
        <th scope="col" class=class aria-sort=aria>
            <a href=href title=title data-noscroll>
                {label}
                <span aria-hidden="true">{arrow}</span>
            </a>
        </th>
    }
    .into_any()
}

fn line(page: &Page, row: &RowView, (home, money): (Currency, bool), t: I18n) -> AnyView {
    let cells = page.columns.iter().zip(&row.cells).enumerate().map(|(at, (column, value))| {
        let name = row.names.get(at).cloned().flatten();
        let id = name.is_some().then(|| value.as_str().unwrap_or_default().to_owned());
        let text = match (name, column.holds, value) {
            (Some(name), ..) => name,
            (None, RowCell::Day, Value::Text(day)) => {
                day.parse::<Day>().map_or_else(|_| day.clone(), |day| format::day(day, t.locale))
            }
            (None, RowCell::Own, value) => number(value, row.currency.unwrap_or(home), money, t),
            (None, RowCell::Added, value) => number(value, home, money, t),
            (None, _, Value::Count(count)) => format::count(*count, t.locale),
            (None, _, Value::Text(text)) => text.clone(),
            (None, _, Value::Null) => t.widgets.unnamed.to_owned(),
        };
        let class = match (is_text(column.holds), value) {
            (true, Value::Null) => "is-none",
            (true, _) => "",
            (false, Value::Null) => "is-figure is-none",
            (false, _) => "is-figure",
        };
        view! {
            <td class=class title=id>
                {text}
            </td>
        }
    });
    let cells: Vec<_> = cells.collect();
    view! { <tr>{cells}</tr> }.into_any()
}

fn is_text(holds: RowCell) -> bool {
    matches!(holds, RowCell::Day | RowCell::Text)
}

/// An amount, a count, or a count of parts.
fn number(value: &Value, currency: Currency, money: bool, t: I18n) -> String {
    match value {
        Value::Count(count) => format::count(*count, t.locale),
        value if money => format::money(value, currency, t.locale),
        value => format::number(value, t.locale),
    }
}

/// How far one has come, where it goes on, and all of it as a file.
fn pager(sheet: &SheetView, page: &Page, state: &State, t: I18n) -> AnyView {
    let count = |number: u64| format::count(i64::try_from(number).unwrap_or(i64::MAX), t.locale);
    let last = page.before + page.rows.len() as u64;
    let values = [("from", count(page.before + 1)), ("to", count(last)), ("count", count(sheet.rows))];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    let said = fill(t.explore.rows_count, &values);
    let next = page.next.clone().map(|next| {
        let href = with(state, |drill| drill.after = Some(next));
        let text = fill(t.explore.next, &[("count", &count((sheet.rows - last.min(sheet.rows)).min(50)))]);
        view! {
            <a class="button" href=href rel="next" data-noscroll>
                {text}
            </a>
        }
    });
    let first = (page.before > 0).then(|| {
        let href = with(state, |_| ());
        view! {
            <a class="button quiet" href=href data-noscroll>
                {t.explore.first}
            </a>
        }
    });
    let csv = state.at("/exports/rows.csv");
    let cut = (sheet.rows > MOST_ROWS)
        .then(|| view! { <span class="faint">{fill(t.explore.export_cut, &[("count", &count(MOST_ROWS))])}</span> });
    view! {
        <div class="behind-pager">
            <span class="num">{said}</span>
            {first}
            {next}
            <a class="button quiet" href=csv download rel="external">
                {t.explore.export_rows}
            </a>
            {cut}
        </div>
    }
    .into_any()
}
