//! What the options say.

use super::*;
use crate::Role;
use serde_json::{Value as Json, json};

fn data(option: &Json, series: usize) -> &Json {
    &option["series"][series]["data"]
}

#[test]
fn a_line_with_its_comparison_behind() {
    let figure = drawn(&daily(), Shape::Auto);
    let option = figure.option();
    assert_eq!(option["xAxis"]["data"], json!(["1 nov", "2 nov", "3 nov", "4 nov", "5 nov"]));
    assert_eq!(option["series"].as_array().map(Vec::len), Some(2));
    assert_eq!(*data(&option, 0), json!([1200.5, 900.0, 1500.25, 0.0, 1800.0]));
    assert_eq!(*data(&option, 1), json!([1000.0, 950.0, null, 10.0, 2000.0]));
    assert_eq!(option["series"][1]["lineStyle"]["type"], "dashed");
    assert_eq!(option["series"][1]["lineStyle"]["color"], "var(--c-prev)");
    assert_eq!(option["series"][0]["lineStyle"]["color"], "var(--c1)");
    assert_eq!(option["legend"]["data"], json!([{ "name": "1–5 nov" }, { "name": "27–31 out" }]));
    assert_eq!(figure.meta.series[1].role, Role::Previous);
    assert_eq!(figure.meta.series[1].titles[0], "ter 27 out");
    assert_eq!(figure.meta.titles[4], "qui 5 nov 2026");
    assert_eq!((figure.meta.measure.before.as_str(), figure.meta.measure.decimals), ("R$\u{a0}", 2));
    assert_eq!(figure.meta.series[0].good, "up");
    assert_eq!(
        figure.label.replace('\u{a0}', " "),
        "Revenue por day, 1–5 nov. Maior: qui 5 nov 2026, R$ 1.800,00. Menor: qua 4 nov 2026, R$ 0,00. \
         Comparado com 27–31 out."
    );
}

#[test]
fn an_option_for_others_names_no_colours_of_ours() {
    let option = drawn(&daily(), Shape::Auto).portable_option();
    assert_eq!(option["series"][0]["lineStyle"]["color"], "#4364df");
    assert!(!option.to_string().contains("var("));
}

#[test]
fn days_without_a_row_are_zero_only_where_zero_is_true() {
    let mut sums = table(&["day", "revenue"], &[&["2026-11-01", "5.00"], &["2026-11-04", "7.00"]]);
    assert_eq!(*data(&drawn(&sums, Shape::Line).option(), 0), json!([5.0, 0.0, 0.0, 7.0, 0.0]));
    sums.period.partial = true;
    assert_eq!(*data(&drawn(&sums, Shape::Line).option(), 0), json!([5.0, 0.0, 0.0, 7.0]));
    let means = table(&["day", "aov"], &[&["2026-11-01", "5.00"], &["2026-11-04", "7.00"]]);
    let option = drawn(&means, Shape::Line).option();
    assert_eq!(*data(&option, 0), json!([5.0, null, null, 7.0, null]));
    assert_eq!(option["series"][0]["showSymbol"], true, "lone values need a dot");
}

#[test]
fn bars_start_at_zero_and_keep_the_order_of_the_table() {
    let channels = table(&["channel", "revenue"], &[&["pos", "12.00"], &["online", "50.00"], &["", "-3.00"]]);
    let figure = drawn(&channels, Shape::Auto);
    let option = figure.option();
    assert_eq!(option["yAxis"]["data"], json!(["pos", "online", "Não informado"]));
    assert_eq!(option["yAxis"]["inverse"], true);
    for axis in [&option["xAxis"], &drawn(&daily(), Shape::Columns).option()["yAxis"]] {
        assert!(axis.get("min").is_none() && axis.get("scale").is_none(), "{axis}");
    }
    assert_eq!(option["series"][0]["label"]["position"], "outside");
    assert_eq!(figure.meta.axis, Some('x'));
    assert!(figure.height > 100);
}

#[test]
fn many_categories_end_in_other_where_they_add_up() {
    let names: Vec<String> = (0..30).map(|n| format!("product {n}")).collect();
    let table_of = |key: &str, value: &str| {
        let rows: Vec<[&str; 2]> = names.iter().map(|name| [name.as_str(), value]).collect();
        let rows: Vec<&[&str]> = rows.iter().map(<[&str; 2]>::as_slice).collect();
        drawn(&table(&["product", key], &rows), Shape::Bars)
    };
    let sums = table_of("product_sales", "10.00");
    assert_eq!(sums.meta.titles.len(), 13);
    assert_eq!(sums.meta.titles[12], "Outros (18)");
    assert_eq!(data(&sums.option(), 0)[12], 180.0);
    let means = table_of("aov", "10.00");
    assert_eq!(means.meta.titles.len(), 12);
    assert!(means.label.ends_with("18 não mostrados."), "{}", means.label);
}

#[test]
fn many_series_end_in_other() {
    let figure = drawn(&monthly_by_channel(12), Shape::Auto);
    let option = figure.option();
    assert_eq!(figure.meta.series.len(), 9);
    assert_eq!(figure.meta.series[0].name, "channel 12", "largest first");
    assert_eq!(figure.meta.series[8].name, "Outros (4)");
    assert_eq!(figure.meta.series[8].role, Role::Other);
    assert_eq!(*data(&option, 8), json!([1000.0, 1000.0, 1000.0]));
    assert_eq!(figure.meta.total, Some("Total"));
    assert!(option["series"].as_array().is_some_and(|series| series.iter().all(|one| one["stack"] == "all")));
}

#[test]
fn months_without_any_row_are_there() {
    let mut gap = monthly_by_channel(2);
    gap.rows.drain(2..4);
    let figure = drawn(&gap, Shape::Stacked);
    assert_eq!(figure.meta.keys, ["2026-09-01", "2026-10-01", "2026-11-01"]);
    assert_eq!(*data(&figure.option(), 0), json!([200.0, 0.0, 200.0]));
}

#[test]
fn a_few_lines_carry_their_names() {
    let figure = drawn(&monthly_by_channel(3), Shape::Line);
    assert!(figure.meta.direct);
    assert!(figure.option().get("legend").is_none());
    let many = drawn(&monthly_by_channel(6), Shape::Line);
    assert!(!many.meta.direct);
    assert_eq!(many.option()["legend"]["data"].as_array().map(Vec::len), Some(6));
}

#[test]
fn metrics_of_one_scale_share_a_chart() {
    let both = table(
        &["day", "revenue", "orders", "net_sales"],
        &[&["2026-11-01", "5.00", "1", "4.00"], &["2026-11-05", "6.00", "2", "5.00"]],
    );
    let names: Vec<String> = drawn(&both, Shape::Line).meta.series.into_iter().map(|series| series.name).collect();
    assert_eq!(names.len(), 2, "{names:?}: orders have another scale");
}
