//! Shapes that are drawn only where they are asked for.

use super::*;
use crate::{Role, suggest};
use serde_json::{Value as Json, json};

fn fits(table: &Table, shape: Shape, expected: bool) {
    let figure = chart_for(table, shape, Locale::En);
    assert_eq!(figure.as_ref().map(|figure| figure.shape), expected.then_some(shape), "{:?}", table.columns);
}

fn channels(key: &str, values: &[(&str, &str)]) -> Table {
    let rows: Vec<[&str; 2]> = values.iter().map(|(name, value)| [*name, *value]).collect();
    let rows: Vec<&[&str]> = rows.iter().map(<[&str; 2]>::as_slice).collect();
    table(&["channel", key], &rows)
}

fn days(keys: &[&str], rows: &[&[&str]]) -> Table {
    let columns: Vec<&str> = std::iter::once("day").chain(keys.iter().copied()).collect();
    table(&columns, rows)
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn nothing_of_it_is_chosen() {
    let funnel = table(&["sessions", "orders"], &[&["100", "7"]]);
    assert_eq!(suggest(&funnel), Shape::Number);
    assert!(chart_for(&funnel, Shape::Auto, Locale::En).is_none());
    let both = days(&["revenue", "orders"], &[&["2026-11-01", "5.00", "1"], &["2026-11-05", "6.00", "2"]]);
    assert_eq!(drawn(&both, Shape::Auto).meta.series.len(), 1);
    let four = days(
        &["revenue", "net_sales", "gross_sales", "discounts"],
        &[&["2026-11-01", "5", "4", "6", "1"], &["2026-11-05", "6", "5", "7", "1"]],
    );
    assert_eq!(drawn(&four, Shape::Auto).meta.series.len(), 3, "a chart of one's own choice stays simple");
    assert_eq!(drawn(&four, Shape::Line).meta.series.len(), 4);
}

#[test]
fn areas_of_parts_are_stacked_and_others_see_through() {
    let stacked = drawn(&monthly_by_channel(3), Shape::Area);
    let option = stacked.option();
    assert_eq!(option["series"][2]["stack"], "all");
    assert_eq!(option["series"][0]["areaStyle"]["color"], "var(--c1)");
    assert_eq!(stacked.meta.total, Some("Total"));
    assert!(option.get("legend").is_some() && !stacked.meta.direct);
    let mut negative = monthly_by_channel(3);
    negative.rows[0][2] = Value::Text("-5.00".into());
    let mut means = monthly_by_channel(2);
    means.columns[2] = column("aov");
    for table in [negative, means, daily()] {
        let option = drawn(&table, Shape::Area).option();
        assert!(option["series"][0].get("stack").is_none(), "{option}");
        assert!(option["series"][0]["areaStyle"]["opacity"].as_f64().is_some_and(|opacity| opacity < 0.3));
    }
    assert!(drawn(&daily(), Shape::Area).option()["series"][1].get("areaStyle").is_none(), "the comparison is a line");
    fits(&channels("revenue", &[("a", "1"), ("b", "2")]), Shape::Area, false);
}

#[test]
fn a_combo_has_an_axis_for_each_unit() {
    let table = days(
        &["ad_spend", "sessions", "conversion_rate", "cac"],
        &[&["2026-11-01", "50.00", "900", "0.02", "4.00"], &["2026-11-05", "60.00", "1100", "0.03", "5.00"]],
    );
    let figure = drawn(&table, Shape::Combo);
    let option = figure.option();
    let series = option["series"].as_array().expect("series");
    let drawn: Vec<(&Json, &Json)> = series.iter().map(|one| (&one["type"], &one["yAxisIndex"])).collect();
    assert_eq!(drawn.len(), 3, "the rate has no third axis");
    assert_eq!((drawn[0].0, drawn[1].0, drawn[2].0), (&json!("bar"), &json!("line"), &json!("line")));
    assert_eq!((drawn[1].1, drawn[2].1), (&json!(1.0), &json!(0.0)), "spend per customer is money too");
    assert_eq!(option["yAxis"][1]["position"], "right");
    let steps = |axis: usize| option["yAxis"][axis]["max"].as_f64().zip(option["yAxis"][axis]["interval"].as_f64());
    assert_eq!(steps(0).map(|(max, step)| max / step), steps(1).map(|(max, step)| max / step));
    let own: Vec<Option<Unit>> =
        figure.meta.series.iter().map(|series| series.measure.as_ref().map(|measure| measure.unit)).collect();
    assert_eq!(own, [None, Some(Unit::Count), None]);
    assert_eq!((figure.meta.measure.unit, figure.meta.measure.before.as_str()), (Unit::Money, "R$\u{a0}"));
    let label = plain(&figure.label);
    assert!(label.contains("Sessions – Maior: qui 5 nov 2026, 1.100. Menor: seg 2 nov 2026, 0."), "{label}");
    assert!(label.contains("R$ 60,00") && label.ends_with("1 não mostrados."), "{label}");
}

#[test]
fn a_combo_of_one_unit_shares_its_axis_unless_a_line_were_flat() {
    let rows: &[&[&str]] = &[&["2026-11-01", "5000.00", "4000.00"], &["2026-11-05", "6000.00", "5000.00"]];
    let near = drawn(&days(&["revenue", "net_sales"], rows), Shape::Combo).option();
    assert!(near["yAxis"].is_object(), "{}", near["yAxis"]);
    let rows: &[&[&str]] = &[&["2026-11-01", "5000.00", "140.00"], &["2026-11-05", "6000.00", "150.00"]];
    let far = drawn(&days(&["revenue", "aov"], rows), Shape::Combo).option();
    assert_eq!(far["yAxis"].as_array().map(Vec::len), Some(2));
    fits(&daily(), Shape::Combo, false);
    fits(&monthly_by_channel(2), Shape::Combo, false);
    let names = table(&["channel", "revenue", "orders"], &[&["a", "5.00", "2"], &["b", "4.00", "1"]]);
    let option = drawn(&names, Shape::Combo).option();
    assert_eq!(option["series"][1]["lineStyle"]["width"], 0.0, "names have no line between them");
}

#[test]
fn slices_keep_the_order_of_the_table() {
    let shares = channels("revenue", &[("pos", "25.00"), ("none", "0.00"), ("online", "75.00"), ("gone", "-")]);
    let pie = drawn(&shares, Shape::Pie);
    assert_eq!(pie.meta.keys, ["pos", "online"], "what is nothing has no slice");
    let data = &pie.option()["series"][0]["data"];
    assert_eq!(
        (&data[0]["name"], &data[0]["value"], &data[1]["itemStyle"]["color"]),
        (&json!("pos"), &json!(25.0), &json!("var(--c2)"))
    );
    assert_eq!(plain(&pie.label), "Revenue por channel, 1–5 nov. pos 25,0 %, online 75,0 %. Total: R$ 100,00.");
    assert!(pie.option().get("title").is_none() && pie.meta.axis.is_none());
    let donut = drawn(&shares, Shape::Donut).option();
    assert_eq!(donut["title"][0]["text"], "R$\u{a0}100,00");
    assert_eq!(donut["title"][0]["subtext"], "Total");
}

#[test]
fn slices_beyond_the_colours_are_others() {
    let many = |count: usize| {
        let names: Vec<String> = (1..=count).map(|n| format!("product {n}")).collect();
        let rows: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "10.00")).collect();
        channels("revenue", &rows)
    };
    let check = |table: &Table, slices: usize, last: &str, role: Role| {
        let meta = drawn(table, Shape::Donut).meta;
        let series = meta.series.last().expect("slices");
        assert_eq!((meta.titles.len(), series.name.as_str(), series.role), (slices, last, role));
    };
    check(&many(8), 8, "product 8", Role::Main);
    check(&many(9), 9, "product 9", Role::Other);
    check(&many(30), 9, "Outros (22)", Role::Other);
    // The rows that a limit cut off are part of the whole.
    let mut limited = many(5);
    limited.totals[1] = Value::Text("80.00".into());
    check(&limited, 6, "Outros", Role::Other);
    assert_eq!(drawn(&limited, Shape::Donut).option()["title"][0]["text"], "R$\u{a0}80,00");
    limited.totals[1] = Value::Text("50.01".into());
    check(&limited, 5, "product 5", Role::Main);
}

#[test]
fn only_parts_of_a_whole_are_slices() {
    fits(&channels("revenue", &[("a", "5.00"), ("b", "-1.00")]), Shape::Pie, false);
    fits(&channels("revenue", &[("a", "0.00"), ("b", "0.00")]), Shape::Donut, false);
    fits(&channels("aov", &[("a", "5.00"), ("b", "1.00")]), Shape::Pie, false);
    fits(&channels("customers", &[("a", "5"), ("b", "1")]), Shape::Pie, false);
    fits(&channels("revenue", &[("a", "5.00")]), Shape::Pie, true);
    fits(&table(&["plan", "mrr"], &[&["a", "5.00"], &["b", "1.00"]]), Shape::Pie, true);
    fits(&table(&["month", "mrr"], &[&["2026-10-01", "5.00"], &["2026-11-01", "6.00"]]), Shape::Pie, false);
    fits(&table(&["month", "mrr"], &[&["2026-11-01", "6.00"], &["2026-10-01", "5.00"]]), Shape::Pie, false);
    fits(&table(&["channel", "revenue", "orders"], &[&["a", "5.00", "1"]]), Shape::Pie, false);
    fits(&monthly_by_channel(2), Shape::Pie, false);
    fits(&table(&["revenue"], &[&["5.00"]]), Shape::Donut, false);
}

#[test]
fn a_grid_runs_by_the_clock() {
    let rows: &[&[&str]] = &[&["3", "14", "5"], &["1", "9", "2"], &["3", "9", "1"], &["1", "11", "7"]];
    let grid = |key: &str| drawn(&table(&["weekday", "hour", key], rows), Shape::HeatMap);
    let (orders, means) = (grid("orders"), grid("aov"));
    let option = orders.option();
    assert_eq!(option["xAxis"]["data"], json!(["9", "10", "11", "12", "13", "14"]));
    assert_eq!(option["yAxis"]["data"], json!(["seg", "ter", "qua"]));
    let values = |option: &Json| -> Vec<Json> {
        option["series"][0]["data"].as_array().into_iter().flatten().map(|cell| cell[2].clone()).collect()
    };
    let (none, zero) = (Json::Null, json!(0.0));
    let monday = vec![json!(2.0), none.clone(), json!(7.0), none.clone(), none.clone(), zero.clone()];
    let wednesday = vec![json!(1.0), none.clone(), zero, none.clone(), none.clone(), json!(5.0)];
    // What no row names is unknown: nothing says that the shop was open.
    assert_eq!(values(&option), [monday, vec![none; 6], wednesday].concat());
    assert_eq!(
        values(&means.option()).iter().filter(|value| !value.is_null()).count(),
        4,
        "a mean of nothing is no value"
    );
    let shades = &option["visualMap"][0];
    assert_eq!(
        (&shades["min"], &shades["max"], &shades["pieces"][0]["color"]),
        (&json!(0.0), &json!(7.0), &json!("var(--heat-1)"))
    );
    assert_eq!(means.option()["visualMap"][0]["min"], 1.0, "means have no natural zero");
    assert_eq!(orders.meta.titles[0], "9:00");
    assert_eq!(
        plain(&orders.label),
        "Orders por weekday, hour of day, 1–5 nov. Maior: seg, 11:00, 7. Menor: seg, 14:00, 0."
    );
}

#[test]
fn what_has_no_hour_stands_behind_the_clock() {
    let rows: &[&[&str]] = &[&["", "2", "5"], &["11", "1", "2"], &["9", "2", "1"]];
    let option = drawn(&table(&["hour", "weekday", "orders"], rows), Shape::HeatMap).option();
    assert_eq!(option["xAxis"]["data"], json!(["9", "10", "11", "Não informado"]));
    assert_eq!(option["series"][0]["data"][7], json!([3, 1, 5.0]));
}

#[test]
fn time_goes_along_a_grid() {
    let mut months = monthly_by_channel(14);
    months.rows.retain(|row| row[0].as_str() != Some("2026-10-01"));
    let figure = drawn(&months, Shape::HeatMap);
    assert_eq!(figure.meta.keys, ["2026-09-01", "2026-10-01", "2026-11-01"]);
    assert_eq!(figure.meta.series.len(), 12);
    assert_eq!(figure.meta.series[0].name, "channel 14", "largest first");
    assert!(figure.label.ends_with("2 não mostrados."), "{}", figure.label);
    assert_eq!(figure.option()["series"][0]["data"][1], json!([1, 0, 0.0]), "a month without a row sold nothing");
    fits(&table(&["month", "week", "revenue"], &[&["2026-11-01", "2026-11-02", "1"]]), Shape::HeatMap, false);
    fits(&daily(), Shape::HeatMap, false);
    fits(&table(&["weekday", "hour", "orders", "revenue"], &[&["1", "2", "3", "4"]]), Shape::HeatMap, false);
}

#[test]
fn steps_and_their_shares() {
    let figure = drawn(&table(&["sessions", "customers", "orders"], &[&["2000", "500", "600"]]), Shape::Funnel);
    let option = figure.option();
    assert_eq!(figure.meta.keys, ["sessions", "customers", "orders"]);
    assert_eq!(option["series"][0]["data"], json!([2000.0, 500.0, 600.0]));
    let shares = |axis: usize| option["yAxis"][axis]["data"].to_string().replace('\u{a0}', " ");
    assert_eq!(shares(1), r#"["–","25,0 %","120,0 %"]"#);
    assert_eq!(shares(2), r#"["100,0 %","25,0 %","30,0 %"]"#);
    let label = plain(&figure.label);
    assert!(label.starts_with("Sessions, Customers, Orders, 1–5 nov. Sessions: 2.000."), "{label}");
    assert!(label.ends_with("Orders: 600, 120,0 % do anterior, 30,0 % do primeiro."), "{label}");
}

#[test]
fn only_steps_of_one_unit_make_a_funnel() {
    let steps = |keys: &[&str], values: &[&str], expected| fits(&table(keys, &[values]), Shape::Funnel, expected);
    steps(&["sessions", "orders"], &["10", "0"], true);
    steps(&["sessions", "orders"], &["10", "-"], true);
    steps(&["sessions", "orders"], &["0", "0"], false);
    steps(&["sessions", "orders"], &["-", "1"], false);
    steps(&["gross_sales", "refunds"], &["10.00", "-1.00"], false);
    steps(&["sessions", "revenue"], &["10", "5.00"], false);
    steps(&["repeat_rate", "conversion_rate"], &["0.5", "0.2"], false);
    steps(&["orders"], &["10"], false);
    fits(&table(&["sessions", "orders"], &[&["1", "1"], &["2", "2"]]), Shape::Funnel, false);
    fits(&table(&["sessions", "orders"], &[]), Shape::Funnel, false);
    fits(&daily(), Shape::Funnel, false);
}
