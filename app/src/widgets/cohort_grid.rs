//! Cohorts: how many of those who came in a month are still there, month after month.

use crate::i18n::{fill, use_i18n};
use domain::{Day, Grain, Locale};
use leptos::prelude::*;
use semantic::{Table, Value, format};
use std::collections::BTreeMap;

/// A triangle: a row a cohort, a cell a month since.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortModel {
    pub rows: Vec<CohortRow>,
    /// The longest row's cells.
    pub months: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct CohortRow {
    pub name: String,
    /// At the end of the cohort's own month.
    pub size: i64,
    pub cells: Vec<CohortCell>,
}

/// A share of the cohort's size.
#[derive(Clone, Debug, PartialEq)]
pub struct CohortCell {
    pub text: String,
    pub share: f64,
    pub count: i64,
}

impl CohortModel {
    /// Reads it from a table of a count by month and cohort. Cohorts older than the table's first month have no
    /// beginning in it and are left out.
    pub fn read(table: &Table, locale: Locale) -> Self {
        let mut counts: BTreeMap<(Day, Day), i64> = BTreeMap::new();
        let places = (table.column(Grain::Month.code()), table.column("cohort"));
        if let (Some(month), Some(cohort)) = places {
            for row in &table.rows {
                let day = |at: usize| row.get(at).and_then(Value::as_str).and_then(|text| text.parse::<Day>().ok());
                if let (Some(month), Some(cohort), Some(Value::Count(count))) = (day(month), day(cohort), row.last()) {
                    counts.insert((cohort, month), *count);
                }
            }
        }
        let last = counts.keys().map(|(_, month)| *month).max();
        let begun = counts.iter().filter(|((cohort, month), count)| cohort == month && **count > 0);
        let rows: Vec<CohortRow> = begun
            .map(|((cohort, _), size)| {
                let months = std::iter::successors(Some(*cohort), |month| Some(month.plus_months(1)));
                let cells = months.take_while(|month| Some(*month) <= last).map(|month| {
                    let count = counts.get(&(*cohort, month)).copied().unwrap_or(0);
                    let share = count as f64 / *size as f64;
                    CohortCell { text: percent(share, locale), share, count }
                });
                CohortRow { name: format::bucket(Grain::Month, *cohort, locale), size: *size, cells: cells.collect() }
            })
            .collect();
        let months = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        Self { rows, months }
    }
}

/// A share in whole percent.
fn percent(share: f64, locale: Locale) -> String {
    let number = format::count((share * 100.0).round() as i64, locale);
    match locale {
        Locale::En => format!("{number}%"),
        Locale::Es | Locale::Pt => format!("{number}\u{a0}%"),
    }
}

/// The triangle as a table; the shade of a cell is its share.
#[component]
pub fn CohortGrid(
    model: CohortModel,
    /// What the table lists, for screen readers.
    #[prop(into)]
    caption: String,
) -> impl IntoView {
    let t = use_i18n();
    let name = caption.clone();
    let heads = (0..model.months).map(|month| {
        let title = fill(t.overview.cohort_month, &[("number", &month.to_string())]);
        view! {
            <th scope="col" title=title.clone() aria-label=title>
                {month}
            </th>
        }
    });
    let rows = model.rows.into_iter().map(|row| {
        let cells = row.cells.into_iter().map(|cell| {
            let shade = (cell.share * 100.0).clamp(0.0, 100.0);
            let deep = (shade >= 55.0).then_some("is-deep");
            view! {
                <td style=format!("--shade:{shade:.0}%") class=deep title=cell.count.to_string()>
                    {cell.text}
                </td>
            }
        });
        view! {
            <tr>
                <th scope="row">{row.name}</th>
                <td class="cohort-size">{row.size}</td>
                {cells.collect_view()}
            </tr>
        }
    });
    view! {
        <div class="cohort-scroll" tabindex="0" role="group" aria-label=name>
            <table class="cohort-grid">
                <caption class="sr-only">{caption}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.overview.cohort}</th>
                        <th scope="col" class="cohort-size">
                            {t.overview.cohort_size}
                        </th>
                        {heads.collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_cohort_begins_in_its_own_month() {
        let row = |month: &str, cohort: &str, count: i64| json!([month, cohort, count]);
        let table: Table = serde_json::from_value(json!({
            "columns": [
                {"key": "month", "kind": "dimension", "label": "Month"}, {"key": "cohort", "kind": "dimension", "label": "Cohort"},
                {"key": "active_customers", "kind": "metric", "unit": "count", "label": "Customers"}
            ],
            "rows": [
                row("2026-09-01", "2026-01-01", 50), row("2026-09-01", "2026-09-01", 10),
                row("2026-10-01", "2026-09-01", 8), row("2026-10-01", "2026-10-01", 4),
                row("2026-11-01", "2026-10-01", 5)
            ],
            "totals": [null, null, 12], "period": {"from": "2026-09-01", "to": "2026-11-30", "partial": false},
            "warnings": [], "freshness": null, "elapsed_ms": 1.0
        }))
        .expect("a table");
        let model = CohortModel::read(&table, Locale::En);
        assert_eq!(model.months, 3);
        let shown: Vec<Vec<i64>> = model.rows.iter().map(|row| row.cells.iter().map(|c| c.count).collect()).collect();
        assert_eq!(shown, [vec![10, 8, 0], vec![4, 5]]);
        assert_eq!(model.rows[0].cells[1].text, "80%");
        assert_eq!(model.rows[1].size, 4);
    }
}
