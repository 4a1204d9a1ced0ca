//! Every shape on one page, to look at: `cargo run -p charts --features render --example gallery FOLDER`, then serve the
//! folder and open it. `?theme=dark` for the dark one, `?static` for the server's pictures alone. The pictures for mail and
//! documents, light and dark, wide and narrow, are in `FOLDER/pictures`.

use charts::{Shape, chart_for, render, sparkline_svg};
use domain::{Currency, Day, Locale, Period};
use semantic::{Column, ColumnKind, Comparison, PeriodAnswer, Table, Value, catalogue};
use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "gallery".into());
    let assets = Path::new(&folder).join("assets");
    fs::create_dir_all(&assets)?;
    fs::write(assets.join("echarts.min.js"), render::echarts::plain())?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    fs::copy(root.join("public/charts.js"), assets.join("charts.js"))?;
    fs::copy(root.join("style/tokens.css"), assets.join("tokens.css"))?;
    let samples = samples();
    let pictures = Path::new(&folder).join("pictures");
    fs::create_dir_all(&pictures)?;
    for (at, sample) in samples.iter().enumerate() {
        portable(at, sample, &pictures)?;
    }
    let tiles: String = samples.iter().map(tile).collect();
    fs::write(Path::new(&folder).join("index.html"), format!("{HEAD}{tiles}{FOOT}"))
}

const HEAD: &str = r#"<!doctype html><html lang="pt"><head><meta charset="utf-8"><title>Charts</title>
<link rel="stylesheet" href="assets/tokens.css"><style>
body{background:var(--bg);color:var(--text);font:14px/20px var(--font);margin:24px;display:grid;grid-template-columns:1fr 1fr;gap:20px}
.tile{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:16px;min-width:0}
.chart{position:relative}h2{font-size:14px;margin:0 0 12px}.spark{width:120px;height:30px}</style>
<script>document.documentElement.dataset.theme=new URLSearchParams(location.search).get("theme")||"light"</script>
</head><body>"#;
const FOOT: &str = r#"<script>if(!location.search.includes("static")){const s=document.createElement("script");s.type="module";
s.src="/assets/charts.js";document.body.append(s)}</script></body></html>"#;

fn tile((title, table, shape): &(&str, Table, Shape)) -> String {
    let Some(figure) = chart_for(table, *shape, Locale::Pt) else { return format!("<p>{title}: no chart</p>") };
    let json = figure.json();
    let svg = render::svg(&json, 560, figure.height, render::Theme::Page).unwrap_or_default();
    let attribute = json.replace('"', "&quot;");
    let values: Vec<_> = table.rows.iter().map(|row| row.last().and_then(Value::as_f64)).collect();
    format!(
        "<section class=tile><h2>{title} {}</h2><div class=chart data-chart=\"{attribute}\" data-chart-group=g tabindex=0 \
         role=img aria-label=\"{}\" style=\"height:{}px\">{svg}</div></section>",
        sparkline_svg(&values, 120, 30),
        figure.label,
        figure.height
    )
}

fn portable(at: usize, (_, table, shape): &(&str, Table, Shape), folder: &Path) -> io::Result<()> {
    let Some(figure) = chart_for(table, *shape, Locale::Pt) else { return Ok(()) };
    for (theme, name) in [(render::Theme::Light, "light"), (render::Theme::Dark, "dark")] {
        for width in [690, 330] {
            let svg = render::svg(&figure.json(), width, figure.height, theme).map_err(io::Error::other)?;
            fs::write(folder.join(format!("{at:02}-{}-{name}-{width}.svg", figure.shape.code())), svg.as_bytes())?;
        }
    }
    Ok(())
}

fn samples() -> Vec<(&'static str, Table, Shape)> {
    let mut days = by_day(21, |n| 9800.0 + 120.0 * n + 2300.0 * (n * 0.9).sin());
    let before = by_day(21, |n| 9000.0 + 70.0 * n + 2000.0 * (n * 0.9 + 1.0).sin());
    let rows =
        before.rows.into_iter().enumerate().map(|(n, row)| vec![text(first().plus(n as i32 - 31)), row[1].clone()]);
    let period = Period::new(first().plus(-31), first().plus(-11));
    days.comparison = Some(Comparison { period, rows: rows.collect(), totals: vec![] });
    let mut channels = by_category(&[
        ("Loja online", 141020.0),
        ("MercadoLibre", 62480.5),
        ("Instagram", -7310.0),
        ("Atacado", 17500.0),
    ]);
    let halves = channels
        .rows
        .iter()
        .map(|row| vec![row[0].clone(), text(format!("{:.2}", row[1].as_f64().unwrap_or(0.0) * 0.8))]);
    let plain = channels.clone();
    let mut shares = plain.clone();
    shares.rows.remove(2);
    channels.comparison = Some(Comparison { period, rows: halves.collect(), totals: vec![] });
    let names: Vec<String> = (1..40).map(|n| format!("Produto de nome bastante comprido número {n}")).collect();
    let many: Vec<(&str, f64)> =
        names.iter().enumerate().map(|(n, name)| (name.as_str(), 31000.0 / (n + 1) as f64)).collect();
    let mut gaps = by_day(21, |n| 0.04 + n / 1000.0);
    gaps.columns[1] = column("return_rate");
    gaps.rows.drain(5..8);
    gaps.rows.drain(6..9);
    vec![
        ("Line, comparison", days.clone(), Shape::Auto),
        ("Columns, comparison", days, Shape::Columns),
        ("Stacked", monthly(5, "revenue"), Shape::Auto),
        ("Stacked, 12 series", monthly(12, "revenue"), Shape::Auto),
        ("Lines, names at their ends", monthly(3, "aov"), Shape::Line),
        ("Lines, legend", monthly(7, "aov"), Shape::Line),
        ("Bars", plain, Shape::Auto),
        ("Bars, comparison", channels, Shape::Auto),
        ("Many bars", by_category(&many), Shape::Auto),
        ("Ratios with gaps", gaps, Shape::Auto),
        ("Five thousand days", by_day(5000, |n| 5000.0 + n + 2000.0 * (n / 58.0).sin()), Shape::Auto),
        ("Two rows", by_day(2, |n| n * 10.0), Shape::Auto),
        ("Area", by_day(45, |n| 9800.0 + 120.0 * n + 2300.0 * (n * 0.9).sin()), Shape::Area),
        ("Area, stacked", monthly(5, "revenue"), Shape::Area),
        ("Area, overlaid", monthly(3, "aov"), Shape::Area),
        ("Combo, one unit", metrics_by_day(&["revenue", "aov"]), Shape::Combo),
        ("Combo, two units", metrics_by_day(&["ad_spend", "sessions", "orders"]), Shape::Combo),
        ("Combo, one axis", metrics_by_day(&["revenue", "net_sales"]), Shape::Combo),
        ("Combo, names", metrics_by_channel(), Shape::Combo),
        ("Pie", shares.clone(), Shape::Pie),
        ("Donut", shares, Shape::Donut),
        ("Donut, many", by_category(&many), Shape::Donut),
        ("Pie, eight", by_category(&many[..8]), Shape::Pie),
        ("Weekday and hour", on_the_clock("orders"), Shape::HeatMap),
        ("Weekday and hour, means", on_the_clock("aov"), Shape::HeatMap),
        ("Months and channels", monthly(6, "revenue"), Shape::HeatMap),
        ("Funnel", steps(&["sessions", "customers", "orders"], &[48_210, 3_127, 1_204]), Shape::Funnel),
        ("Funnel of sums", steps(&["gross_sales", "net_sales"], &[1_482_100, 1_220_431]), Shape::Funnel),
    ]
}

fn metrics_by_day(keys: &[&str]) -> Table {
    let value = |key: &str, n: f64| match key {
        "revenue" => 9800.0 + 2300.0 * (n * 0.9).sin(),
        "net_sales" => 7800.0 + 2000.0 * (n * 0.9 + 0.4).sin(),
        "aov" => 142.0 + 20.0 * (n * 0.5).cos(),
        "ad_spend" => 420.0 + 90.0 * (n * 0.7).sin(),
        "sessions" => (2100.0 + 400.0 * (n * 0.4).sin()).round(),
        _ => (90.0 + 12.0 * (n * 0.8).sin()).round(),
    };
    let row = |n: i32| {
        let numbers = keys.iter().map(|key| text(format!("{:.2}", value(key, f64::from(n)))));
        std::iter::once(text(first().plus(n))).chain(numbers).collect()
    };
    let columns: Vec<&str> = std::iter::once("day").chain(keys.iter().copied()).collect();
    table(&columns, (0..21).map(row).collect(), first().plus(20))
}

fn metrics_by_channel() -> Table {
    let names = ["Loja online", "MercadoLibre", "Instagram", "Atacado", "Televendas"];
    let row = |(n, name): (usize, &&str)| {
        vec![
            text(name),
            text(format!("{:.2}", 90_000.0 / (n + 1) as f64)),
            text(format!("{:.2}", 130.0 + 31.0 * (n % 3) as f64)),
        ]
    };
    table(&["channel", "revenue", "aov"], names.iter().enumerate().map(row).collect(), first().plus(20))
}

/// Closed at night, and on Sundays but for one order.
fn on_the_clock(metric: &str) -> Table {
    let open = (1..=7).flat_map(|day| (8..=22).map(move |hour| (day, hour)));
    let open = open.filter(|(day, hour)| *day < 7 || *hour == 11).filter(|(day, hour)| (day * hour) % 11 != 5);
    let rows = open.map(|(day, hour)| {
        let value = 4.0 + 18.0 * (-(f64::from(hour) - 18.0).powi(2) / 18.0).exp() + f64::from(day * 2);
        vec![text(day), text(hour), text(value.round())]
    });
    table(&["weekday", "hour", metric], rows.collect(), first().plus(20))
}

fn steps(keys: &[&str], values: &[i64]) -> Table {
    table(keys, vec![values.iter().map(text).collect()], first().plus(20))
}

fn first() -> Day {
    Day::from_number(20_758)
}

fn text(value: impl ToString) -> Value {
    Value::Text(value.to_string())
}

fn column(key: &str) -> Column {
    let metric = catalogue::metric(key);
    Column {
        key: key.into(),
        kind: if metric.is_some() { ColumnKind::Metric } else { ColumnKind::Dimension },
        unit: metric.map(|metric| metric.unit),
        currency: metric.filter(|metric| metric.unit == semantic::Unit::Money).map(|_| Currency::BRL),
        label: metric.map_or(key, |metric| metric.label.pt).into(),
    }
}

fn table(keys: &[&str], rows: Vec<Vec<Value>>, to: Day) -> Table {
    Table {
        columns: keys.iter().map(|key| column(key)).collect(),
        totals: vec![],
        rows,
        comparison: None,
        period: PeriodAnswer { from: first(), to, partial: false },
        warnings: vec![],
        freshness: None,
        elapsed_ms: 0.0,
        labels: Default::default(),
    }
}

fn by_day(days: i32, value: impl Fn(f64) -> f64) -> Table {
    let row = |n: i32| vec![text(first().plus(n)), text(format!("{:.4}", value(f64::from(n))))];
    table(&["day", "revenue"], (0..days).map(row).collect(), first().plus(days - 1))
}

fn by_category(values: &[(&str, f64)]) -> Table {
    let rows = values.iter().map(|(name, value)| vec![text(name), text(format!("{value:.2}"))]).collect();
    table(&["channel", "revenue"], rows, first().plus(20))
}

fn monthly(channels: i32, metric: &str) -> Table {
    let cells = (0..12).flat_map(|month| (1..=channels).map(move |channel| (month, channel)));
    let rows = cells.map(|(month, channel)| {
        let value = 900.0 * f64::from(channel) + 150.0 * f64::from(month * channel % 7) + 40.0 * f64::from(month);
        vec![
            text(first().month_start().plus_months(month)),
            text(format!("Canal {channel}")),
            text(format!("{value:.2}")),
        ]
    });
    table(&["month", "channel", metric], rows.collect(), first().month_start().plus_months(12).plus(-1))
}
