//! A picture of each shape that is drawn only where it is asked for.

use super::*;
use semantic::Table;

/// The picture, wide and narrow, free of what no picture may hold.
fn pictures(table: &Table, shape: Shape) -> [Arc<str>; 2] {
    let figure = drawn(table, shape);
    [690, 330].map(|width| {
        let svg = svg(&figure.json(), width, figure.height, Theme::Page).expect("a picture");
        for absent in ["ecmeta", "\"zr", "<style", "<script", "NaN", "undefined", "Infinity", "[object"] {
            assert!(!svg.contains(absent), "{absent} in {svg}");
        }
        svg
    })
}

#[track_caller]
fn says(svg: &str, texts: &[&str]) {
    let svg = svg.replace('\u{a0}', " ");
    for text in texts {
        assert!(svg.contains(&format!(">{text}</text>")), "{text} in {svg}");
    }
}

#[test]
fn an_area() {
    let [wide, _] = pictures(&monthly_by_channel(3), Shape::Area);
    for colour in ["var(--c1)", "var(--c2)", "var(--c3)"] {
        // The band and the sample in the legend.
        assert_eq!(coloured(&wide, colour), 2, "{colour} in {wide}");
    }
    let [veil, _] = pictures(&daily(), Shape::Area);
    assert!(veil.contains("fill-opacity=\"0.16\""), "{veil}");
}

#[test]
fn a_combo() {
    let rows: &[&[&str]] = &[&["2026-11-01", "5000.00", "90"], &["2026-11-05", "8000.00", "110"]];
    for svg in pictures(&table(&["day", "revenue", "orders"], rows), Shape::Combo) {
        says(&svg, &["Revenue", "Orders (dir.)", "R$ 8 mil", "125", "R$ 0", "0"]);
        // Two columns (three days are empty ones) and the sample; the line and its sample.
        assert!(coloured(&svg, "var(--c1)") >= 3 && coloured(&svg, "var(--c2)") >= 1, "{svg}");
    }
}

#[test]
fn a_pie_and_a_donut() {
    let rows: &[&[&str]] = &[&["Loja", "141020.00"], &["Mercado", "62480.50"], &["Feira {a|b}", "310.25"]];
    let shares = table(&["channel", "revenue"], rows);
    for (shape, svg) in
        [Shape::Pie, Shape::Donut].into_iter().flat_map(|shape| pictures(&shares, shape).map(|svg| (shape, svg)))
    {
        says(&svg, &["Loja  69,2 %", "Mercado  30,7 %", "Feira {a|b}  0,2 %"]);
        assert_eq!(svg.contains(">Total</text>"), shape == Shape::Donut);
    }
    let [wide, narrow] = pictures(&shares, Shape::Donut);
    says(&wide, &["R$ 204 mil"]);
    says(&narrow, &["R$ 204 mil"]);
    // Leader lines only where the names stand around the circle.
    assert_eq!((wide.matches("<polyline").count(), narrow.matches("<polyline").count()), (3, 0), "{wide}");
}

#[test]
fn slices_of_one_name_keep_their_shares() {
    let twins = table(&["product", "revenue"], &[&["1", "30.00"], &["2", "70.00"]]);
    let label = |id: &str| (id.to_string(), "Camisa".to_string());
    let twins = Table { labels: [("product".to_string(), [label("1"), label("2")].into())].into(), ..twins };
    for svg in pictures(&twins, Shape::Pie) {
        says(&svg, &["Camisa  30,0 %", "Camisa  70,0 %"]);
    }
}

#[test]
fn a_heat_map_of_one_value() {
    for (key, value) in [("orders", "0"), ("aov", "5.00"), ("revenue", "-3.00")] {
        let rows: &[&[&str]] = &[&["1", "9", value], &["2", "10", value]];
        let [wide, _] = pictures(&table(&["weekday", "hour", key], rows), Shape::HeatMap);
        assert!(coloured(&wide, "var(--heat-1)") >= 3, "{key}: {wide}");
    }
}

#[test]
fn a_heat_map() {
    let rows: &[&[&str]] = &[&["1", "9", "2"], &["1", "11", "7"], &["3", "9", "1"], &["3", "10", "5"]];
    let clock = table(&["weekday", "hour", "orders"], rows);
    let [wide, narrow] = pictures(&clock, Shape::HeatMap);
    says(&wide, &["seg", "ter", "qua", "9", "10", "11", "7"]);
    says(&narrow, &["seg", "qua", "0", "7"]);
    // 7 is the darkest, 0, 0 and 1 the lightest; and one of each in the scale.
    assert_eq!((coloured(&wide, "var(--heat-5)"), coloured(&wide, "var(--heat-1)")), (2, 4), "{wide}");
    let light = svg(&drawn(&clock, Shape::HeatMap).json(), 330, 140, Theme::Light).expect("a picture");
    assert!(light.contains("#263eb6") && !light.contains("var("), "{light}");
}

#[test]
fn a_funnel() {
    let steps = table(&["sessions", "customers", "orders"], &[&["48210", "3127", "1204"]]);
    for svg in pictures(&steps, Shape::Funnel) {
        says(&svg, &["Sessions", "48,2 mil", "3.127", "do anterior", "do primeiro", "6,5 %", "38,5 %", "2,5 %"]);
        assert_eq!(coloured(&svg, "var(--c1)"), 3, "{svg}");
    }
}

#[test]
fn any_size_is_drawn() {
    let shares = table(&["channel", "revenue"], &[&["Loja", "12.00"], &["Mercado", "62.50"]]);
    let clock = table(&["weekday", "hour", "orders"], &[&["1", "9", "2"], &["3", "10", "5"]]);
    let steps = table(&["sessions", "orders"], &[&["48210", "1204"]]);
    for (table, shape) in
        [(&shares, Shape::Donut), (&shares, Shape::Pie), (&clock, Shape::HeatMap), (&steps, Shape::Funnel)]
    {
        for (width, height) in [(64, 64), (200, 90), (460, 70), (2000, 1200), (90, 600)] {
            let svg = svg(&drawn(table, shape).json(), width, height, Theme::Page).expect("a picture");
            assert!(!svg.contains("NaN"), "{shape:?} {width}×{height}: {svg}");
        }
    }
}
