//! The table: sorted by any column, every number a way to its rows.

use crate::{
    i18n::{I18n, fill, use_i18n},
    pages::explore::{
        View,
        model::{Drill, Grid, GridCell, GridColumn, GridRow, Offers, Sort, State},
    },
    widgets::{number_card::DeltaModel, ranking::Change},
};
use leptos::{ev, prelude::*};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use semantic::{Unit, Value, behind::At, catalogue, format};
use wasm_bindgen::JsCast;

/// The whole grid.
#[component]
pub fn GridTable(grid: Grid, state: State, offers: StoredValue<Offers>) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let navigate = use_navigate();
    let head = header(&grid, &state, offers, t);
    let body: Vec<_> = grid.rows.iter().enumerate().map(|(at, row)| line(&grid, row, at, t)).collect();
    let foot = grid.total.as_ref().map(|row| line(&grid, row, grid.rows.len(), t));
    let grid = StoredValue::new(grid);
    // One listener for all numbers: hundreds of links would make the page heavy.
    let on_click = move |event: ev::MouseEvent| {
        let Some(at) = cell_of(&event) else { return };
        let drill = grid.with_value(|grid| drill(grid, &state, at));
        if let Some(drill) = drill {
            view.clicked.set_value(true);
            let href = state.drilled(Some(drill)).href();
            navigate(&href, NavigateOptions { scroll: false, ..NavigateOptions::default() });
        }
    };
    view! {
        <div class="data-table-wrap explore-table" tabindex="0" role="region" aria-label=t.explore.table on:click=on_click>
            <table class="data-table">
                <caption class="sr-only">{t.explore.table}</caption>
                <thead>{head}</thead>
                <tbody>{body}</tbody>
                {foot.map(|row| view! { <tfoot>{row}</tfoot> })}
            </table>
        </div>
    }
    .into_any()
}

/// The row and column of the number that was clicked.
fn cell_of(event: &ev::MouseEvent) -> Option<(usize, usize)> {
    let target = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let text = target.closest("[data-cell]").ok()??.get_attribute("data-cell")?;
    let (row, column) = text.split_once(' ')?;
    Some((row.parse().ok()?, column.parse().ok()?))
}

/// What to ask for a number's rows.
fn drill(grid: &Grid, state: &State, (row, column): (usize, usize)) -> Option<Drill> {
    let row = grid.rows.get(row).or(grid.total.as_ref())?;
    let column = grid.columns.get(column)?;
    Some(Drill {
        metric: column.column.key.clone(),
        at: grid.at(row, column, &state.dimensions()),
        sheet: 0,
        sort: String::new(),
        after: None,
    })
}

fn header(grid: &Grid, state: &State, offers: StoredValue<Offers>, t: I18n) -> Vec<AnyView> {
    let metrics = state.metrics.len().max(1);
    let two = grid.across.is_some() && metrics > 1;
    let heads = grid.heads.iter().map(|head| {
        let sort = Sort { key: head.column.key.clone(), at: None, descending: false };
        let rows = two.then_some("2");
        sorted(&head.column.label, None, sort, state, "", rows, t)
    });
    let about = |column: &GridColumn| {
        offers.with_value(|offers| {
            offers.metric(&column.column.key).map(|metric| format!("{}\n{}", metric.meaning, metric.formula))
        })
    };
    let number = |column: &GridColumn| {
        let at = (column.at != At::All).then(|| column.at.clone());
        let sort = Sort { key: column.column.key.clone(), at, descending: true };
        let name = if two || grid.across.is_none() { column.column.label.clone() } else { across_name(column, t) };
        sorted(&name, about(column), sort, state, "is-figure", None, t)
    };
    if !two {
        let cells: Vec<_> = heads.chain(grid.columns.iter().map(number)).collect();
        return vec![view! { <tr>{cells}</tr> }.into_any()];
    }
    let groups = grid.columns.chunks(metrics).filter_map(|group| group.first()).map(|first| {
        let name = across_name(first, t);
        view! {
            <th scope="colgroup" colspan=metrics.to_string() class="is-group">
                {name}
            </th>
        }
        .into_any()
    });
    let first: Vec<_> = heads.chain(groups).collect();
    let second: Vec<_> = grid.columns.iter().map(number).collect();
    vec![view! { <tr>{first}</tr> }.into_any(), view! { <tr>{second}</tr> }.into_any()]
}

/// What stands over a column: its value across, or that it is the total.
fn across_name(column: &GridColumn, t: I18n) -> String {
    match (&column.at, &column.label) {
        (At::All, _) => t.widgets.total.to_owned(),
        (_, Some(label)) => label.clone(),
        _ => t.widgets.unnamed.to_owned(),
    }
}

/// A heading that sorts by its column, and the other way when it does already.
fn sorted(
    name: &str,
    about: Option<String>,
    sort: Sort,
    state: &State,
    class: &'static str,
    rowspan: Option<&'static str>,
    t: I18n,
) -> AnyView {
    let current = state.sort.as_ref().filter(|now| now.key == sort.key && now.at == sort.at);
    let (aria, arrow) = match current {
        Some(now) if now.descending => (Some("descending"), "↓"),
        Some(_) => (Some("ascending"), "↑"),
        None => (None, ""),
    };
    let descending = current.map_or(sort.descending, |now| !now.descending);
    let href = state.changed(|state| state.sort = Some(Sort { descending, ..sort })).href();
    let (name, label) = (name.to_owned(), fill(t.explore.sort_by, &[("name", name)]));
    view! {
        <th scope="col" class=class aria-sort=aria rowspan=rowspan>
            <a href=href title=about.unwrap_or_else(|| label.clone()) data-noscroll>
                {name}
                <span aria-hidden="true">{arrow}</span>
            </a>
        </th>
    }
    .into_any()
}

fn line(grid: &Grid, row: &GridRow, at: usize, t: I18n) -> AnyView {
    let is_total = at == grid.rows.len();
    let labels = row.labels.iter().enumerate().map(|(place, label)| {
        let text = match label {
            Some(label) => label.clone(),
            None if is_total && place == 0 => t.widgets.total.to_owned(),
            None if is_total => String::new(),
            None => t.widgets.unnamed.to_owned(),
        };
        let class = if label.is_none() && !is_total { "is-none" } else { "" };
        view! {
            <th scope="row" class=class>
                {text}
            </th>
        }
        .into_any()
    });
    let numbers = row.cells.iter().zip(&grid.columns).enumerate();
    let numbers = numbers.map(|(place, (cell, column))| number(cell, column, grid.compared, (at, place), t));
    let cells: Vec<_> = labels.chain(numbers).collect();
    view! { <tr>{cells}</tr> }.into_any()
}

/// A number, its change, and the way to its rows. No value is no way to anything.
fn number(cell: &GridCell, column: &GridColumn, compared: bool, (row, place): (usize, usize), t: I18n) -> AnyView {
    let text = format::value(&cell.value, &column.column, t.locale);
    if cell.value == Value::Null {
        return view! { <td class="is-figure is-none">{text}</td> }.into_any();
    }
    let trend = catalogue::metric(&column.column.key).map_or(catalogue::Trend::Neutral, |metric| metric.direction);
    let unit = column.column.unit.unwrap_or(Unit::Number);
    let delta = DeltaModel::read(&cell.value, &cell.before, unit, trend, t.locale).filter(|_| compared);
    let was = format::value(&cell.before, &column.column, t.locale);
    let title = fill(t.explore.see_rows, &[("value", &text)]);
    view! {
        <td class="is-figure">
            <button type="button" class="cell" data-cell=format!("{row} {place}") title=title>
                {text}
            </button>
            {compared
                .then(|| {
                    view! { <span class="cell-change" title=was>{delta.map(|delta| view! { <Change delta=delta /> })}</span> }
                })}
        </td>
    }
    .into_any()
}
