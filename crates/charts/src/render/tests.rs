mod asked;

use super::*;
use crate::{
    Shape,
    tests::{daily, drawn, monthly_by_channel, table},
};

fn picture(figure: &Figure, theme: Theme) -> Arc<str> {
    svg(&figure.json(), 640, figure.height, theme).expect("a picture")
}

/// How many shapes are filled or stroked with that colour.
fn coloured(svg: &str, colour: &str) -> usize {
    svg.matches(&format!("fill=\"{colour}\"")).count() + svg.matches(&format!("stroke=\"{colour}\"")).count()
}

#[test]
fn a_line_chart() {
    let svg = picture(&drawn(&daily(), Shape::Line), Theme::Page);
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"), "{svg}");
    for text in ["1 nov", "5 nov", "27–31 out", "R$\u{a0}2\u{a0}mil", "R$\u{a0}500"] {
        assert!(svg.contains(&format!(">{text}</text>")), "{text} in {svg}");
    }
    // The line, the tint below it, the sample in the legend and its unseen dot.
    assert_eq!(coloured(&svg, "var(--c1)"), 4, "{svg}");
    assert!(svg.contains("stroke-dasharray"));
    for absent in ["ecmeta", "\"zr", "#zr", "<style", "class=", "<script", "NaN", "undefined"] {
        assert!(!svg.contains(absent), "{absent} in {svg}");
    }
}

#[test]
fn bars_with_their_numbers() {
    let rows: &[&[&str]] = &[&["Loja", "141020.00"], &["Mercado", "-62480.50"], &["Feira", "310.25"]];
    let svg = picture(&drawn(&table(&["channel", "revenue"], rows), Shape::Bars), Theme::Page);
    assert_eq!(coloured(&svg, "var(--c1)"), 3, "{svg}");
    for text in ["Loja", "Mercado", "R$\u{a0}141\u{a0}mil", "−R$\u{a0}62,5\u{a0}mil", "R$\u{a0}310,25"] {
        assert!(svg.contains(&format!(">{text}</text>")), "{text} in {svg}");
    }
}

#[test]
fn stacked_columns() {
    let svg = picture(&drawn(&monthly_by_channel(3), Shape::Stacked), Theme::Page);
    for colour in ["var(--c1)", "var(--c2)", "var(--c3)"] {
        // Three columns and the sample in the legend.
        assert_eq!(coloured(&svg, colour), 4, "{colour} in {svg}");
    }
}

#[test]
fn names_at_the_ends_of_lines() {
    let svg = picture(&drawn(&monthly_by_channel(3), Shape::Line), Theme::Page);
    for name in ["channel 1", "channel 2", "channel 3"] {
        assert_eq!(svg.matches(&format!(">{name}</text>")).count(), 1, "{name} in {svg}");
    }
}

#[test]
fn hostile_names_stay_texts() {
    let evil = "</text><script>alert(1)</script><svg onload=x>";
    let rows: &[&[&str]] = &[&[evil, "12.00"], &["\" onmouseover=\"x", "5.00"]];
    let bars = picture(&drawn(&table(&["channel", "revenue"], rows), Shape::Bars), Theme::Page);
    let mut months = monthly_by_channel(2);
    for row in &mut months.rows {
        row[1] = semantic::Value::Text(format!("{}{evil}", row[1].as_str().unwrap_or_default()));
    }
    let stacked = picture(&drawn(&months, Shape::Stacked), Theme::Page);
    let lines = picture(&drawn(&months, Shape::Line), Theme::Page);
    for svg in [bars, stacked, lines] {
        assert_eq!(svg.matches("<svg").count(), 1, "{svg}");
        assert!(!svg.contains("<script") && !svg.contains("\" onmouseover=\""), "{svg}");
    }
}

#[test]
fn the_same_input_gives_the_same_text() {
    let figure = drawn(&daily(), Shape::Columns);
    let fresh = || {
        let request = worker::Request::new(&figure.json(), 500, 260, Theme::Page);
        let engine = engine::Engine::start().expect("an engine");
        drop(engine.draw(&drawn(&daily(), Shape::Line).json(), 300, 200));
        picture::finish(&engine.draw(&request.json, 500, 260).expect("a picture"), &request)
    };
    assert_eq!(fresh(), fresh());
}

#[test]
fn literal_colours_where_there_is_no_page() {
    let figure = drawn(&daily(), Shape::Line);
    let (light, dark) = (picture(&figure, Theme::Light), picture(&figure, Theme::Dark));
    assert!(!light.contains("var(") && !dark.contains("var(") && !light.contains("inherit"), "{light}");
    assert_ne!(light, dark);
}

#[test]
fn strange_numbers_are_drawn() {
    let rows: &[&[&str]] =
        &[&["a", "-99999999999999999999999.99"], &["b", "99999999999999999999999999.99"], &["c", "-"]];
    let odd = table(&["channel", "revenue"], rows);
    for shape in [Shape::Bars, Shape::Columns] {
        let svg = picture(&drawn(&odd, shape), Theme::Page);
        assert!(!svg.contains("NaN") && !svg.contains("e+"), "{svg}");
    }
}

#[test]
fn what_is_no_chart_is_an_error_and_the_next_one_is_drawn() {
    assert!(matches!(svg("not json", 100, 100, Theme::Page), Err(RenderError::Chart(_))));
    assert!(matches!(svg("{\"meta\":{},\"option\":{}}", 100, 100, Theme::Page), Err(RenderError::Chart(_))));
    picture(&drawn(&daily(), Shape::Line), Theme::Page);
}

#[tokio::test]
async fn a_drawing_for_the_page() {
    let figure = drawn(&daily(), Shape::Line);
    let mut drawing = drawing(&figure, 720).await;
    // The first one may wait for the engine longer than a page does; then it is there the next time.
    for _ in 0..50 {
        if drawing.svg.contains("chart-narrow") {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        drawing = super::drawing(&figure, 720).await;
    }
    assert_eq!((drawing.json, drawing.label, drawing.height), (figure.json(), figure.label.clone(), figure.height));
    for picture in [
        "<svg class=\"chart-wide\" ",
        "viewBox=\"0 0 720 280\"",
        "<svg class=\"chart-narrow\" ",
        "viewBox=\"0 0 330 280\"",
    ] {
        assert!(drawing.svg.contains(picture), "{picture} in {}", drawing.svg);
    }
}

mod words {
    //! The glue writes numbers as `semantic::format` does.

    use domain::{Currency, Locale};
    use rquickjs::{Context, Runtime};
    use semantic::{Column, ColumnKind, Unit, Value, format};

    const NUMBERS: [&str; 17] = [
        "0",
        "0.005",
        "0.123400",
        "0.123500",
        "-0.046",
        "1",
        "-1.5",
        "12.345",
        "999.995",
        "1234.56",
        "-9999.49",
        "10000",
        "56789.12",
        "248310.55",
        "999950",
        "-1248310.75",
        "2500000000",
    ];

    #[test]
    fn as_the_tables_do() {
        let runtime = Runtime::new().expect("a runtime");
        let context = Context::full(&runtime).expect("a context");
        context.with(|ctx| {
            ctx.eval::<(), _>(include_str!("../../../../public/charts.js")).expect("the glue");
            for (locale, unit) in Locale::ALL.into_iter().flat_map(|locale| UNITS.map(|unit| (locale, unit))) {
                let column = column(unit);
                let mut meta = serde_json::to_value(crate::Measure::new(unit, column.currency, locale)).expect("JSON");
                meta["locale"] = locale.code().into();
                for number in NUMBERS {
                    let value = Value::Text(number.into());
                    let say = |what: &str| -> String {
                        ctx.eval(format!("bosCharts.{what}({number}, {meta})")).expect("a text")
                    };
                    assert_eq!(say("exact"), format::value(&value, &column, locale), "{number} {unit:?} {locale:?}");
                    assert_eq!(
                        say("compact"),
                        format::compact(&value, &column, locale),
                        "{number} {unit:?} {locale:?}"
                    );
                }
            }
        });
    }

    const UNITS: [Unit; 3] = [Unit::Money, Unit::Ratio, Unit::Number];

    fn column(unit: Unit) -> Column {
        let currency = (unit == Unit::Money).then_some(Currency::BRL);
        Column { key: "m".into(), kind: ColumnKind::Metric, unit: Some(unit), currency, label: "M".into() }
    }
}

/// Resident memory of this process in kB.
#[cfg(target_os = "linux")]
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}

#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[test]
#[ignore = "takes as long as the renderer waits before it stops; alone: -- --ignored"]
fn idle_memory_is_given_back() {
    let before = resident();
    picture(&drawn(&monthly_by_channel(8), Shape::Stacked), Theme::Page);
    let working = resident();
    std::thread::sleep(worker::IDLE + Duration::from_secs(2));
    let idle = resident();
    assert!(idle < before + 6_000, "{before} kB before, {working} kB at work, {idle} kB idle");
}
