//! A table with its last dimension across.

use crate::i18n::I18n;
use domain::Locale;
use leptos::prelude::*;
use semantic::{ColumnKind, Table, Value, format};

/// Values across that find room.
const WIDEST: usize = 24;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PivotModel {
    pub corner: String,
    pub heads: Vec<String>,
    pub rows: Vec<(String, Vec<String>)>,
}

impl PivotModel {
    /// Reads the first metric over two dimensions or more. `None` for any other table.
    pub fn read(table: &Table, locale: Locale) -> Option<Self> {
        let of_kind = |kind: ColumnKind| -> Vec<usize> {
            table.columns.iter().enumerate().filter(|(_, column)| column.kind == kind).map(|(at, _)| at).collect()
        };
        let dimensions = of_kind(ColumnKind::Dimension);
        let (across, sides) = dimensions.split_last()?;
        let metric = *of_kind(ColumnKind::Metric).first()?;
        if sides.is_empty() {
            return None;
        }
        let text = |row: &[Value], at: usize| {
            let column = table.columns.get(at)?;
            Some(format::cell(table, column, row.get(at)?, locale))
        };
        let (mut heads, mut names): (Vec<String>, Vec<String>) = Default::default();
        let mut cells: Vec<(usize, usize, String)> = Vec::new();
        for row in &table.rows {
            let side: Vec<String> = sides.iter().filter_map(|at| text(row, *at)).collect();
            let (side, head) = (side.join(" · "), text(row, *across)?);
            let line = place(&mut names, side);
            let column = place(&mut heads, head);
            let value = table.columns.get(metric).zip(row.get(metric))?;
            cells.push((line, column, format::value(value.1, value.0, locale)));
        }
        let width = heads.len().min(WIDEST);
        heads.truncate(width);
        let mut rows: Vec<(String, Vec<String>)> =
            names.into_iter().map(|name| (name, vec![String::new(); width])).collect();
        for (line, column, value) in cells {
            if let Some(cell) = rows.get_mut(line).and_then(|(_, cells)| cells.get_mut(column)) {
                *cell = value;
            }
        }
        let corner = sides.iter().filter_map(|at| Some(table.columns.get(*at)?.label.clone())).collect::<Vec<_>>();
        Some(Self { corner: corner.join(" · "), heads, rows })
    }

    pub fn view(self, t: I18n) -> AnyView {
        let heads = self.heads.into_iter().map(|head| view! { <th scope="col" class="is-figure">{head}</th> });
        let rows = self.rows.into_iter().map(|(name, cells)| {
            let cells = cells.into_iter().map(|cell| view! { <td class="is-figure">{cell}</td> });
            view! { <tr><th scope="row">{name}</th>{cells.collect_view()}</tr> }
        });
        view! {
            <div class="data-table-wrap" tabindex="0" role="region" aria-label=t.boards.look_pivot>
                <table class="data-table">
                    <caption class="sr-only">{t.boards.look_pivot}</caption>
                    <thead><tr><th scope="col">{self.corner}</th>{heads.collect_view()}</tr></thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        }
        .into_any()
    }
}

/// The place of a name among those seen, which it joins.
fn place(seen: &mut Vec<String>, name: String) -> usize {
    seen.iter().position(|known| *known == name).unwrap_or_else(|| {
        seen.push(name);
        seen.len() - 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_last_dimension_goes_across() {
        let table: Table = serde_json::from_value(json!({
            "columns": [
                {"key": "channel", "kind": "dimension", "label": "Channel"}, {"key": "country", "kind": "dimension", "label": "Country"},
                {"key": "orders", "kind": "metric", "unit": "count", "label": "Orders"}
            ],
            "rows": [["online", "BR", 3], ["pos", "MX", 1200], ["online", "MX", 5]],
            "totals": [null, null, 1208], "period": {"from": "2026-11-01", "to": "2026-11-30", "partial": false},
            "warnings": [], "freshness": null, "elapsed_ms": 1.0
        }))
        .expect("a table");
        let model = PivotModel::read(&table, Locale::En).expect("a pivot");
        assert_eq!(model.corner, "Channel");
        let cells: Vec<Vec<&str>> =
            model.rows.iter().map(|(_, cells)| cells.iter().map(String::as_str).collect()).collect();
        assert_eq!((model.heads.len(), cells), (2, vec![vec!["3", "5"], vec!["", "1,200"]]));
    }
}
