//! Metrics, periods and slices put together in the sentences that owners write: every combination must mean what its parts mean.

use crate::shop::{ask, line, vocabulary};
use domain::Locale;

/// What is counted; as people say it.
type Words = &'static [(&'static str, &'static str)];

struct Grid {
    locale: Locale,
    metrics: Words,
    periods: Words,
    slices: Words,
    /// `{m}` what, `{s}` split by or narrowed to what, `{p}` when.
    frames: &'static [&'static str],
}

const EN: Grid = Grid {
    locale: Locale::En,
    metrics: &[
        ("sales", "revenue"),
        ("revenue", "revenue"),
        ("net sales", "net_sales"),
        ("orders", "orders"),
        ("number of orders", "orders"),
        ("AOV", "aov"),
        ("average order value", "aov"),
        ("units sold", "units_sold"),
        ("customers", "customers"),
        ("new customers", "new_customers"),
        ("refunds", "returns"),
        ("discounts", "discounts"),
        ("gross profit", "gross_profit"),
        ("shipping", "shipping"),
        ("repeat rate", "repeat_rate"),
    ],
    periods: &[
        ("last month", "last_month"),
        ("this year", "this_year"),
        ("yesterday", "yesterday"),
        ("in the last 7 days", "last_7_days"),
        ("over the past 30 days", "last_30_days"),
        ("in May", "2026-05-01..2026-05-31"),
        ("in May 2025", "2025-05-01..2025-05-31"),
        ("in Q3", "2026-07-01..2026-09-30"),
        ("in Q1'25", "2025-01-01..2025-03-31"),
        ("in 2025", "2025-01-01..2025-12-31"),
        ("in H1 2025", "2025-01-01..2025-06-30"),
        ("in the first week of October", "2026-10-01..2026-10-07"),
        ("in the last 10 days of October", "2026-10-22..2026-10-31"),
        ("in the second half of 2025", "2025-07-01..2025-12-31"),
        ("in the first half of October", "2026-10-01..2026-10-15"),
        ("between March 3 and March 20", "2026-03-03..2026-03-20"),
        ("from Jan to Mar 2026", "2026-01-01..2026-03-31"),
        ("since June", "2026-06-01..2026-11-18"),
        ("YTD", "this_year"),
        ("so far this month", "this_month"),
        ("in the week of March 10", "2026-03-09..2026-03-15"),
        ("in October and November 2025", "2025-10-01..2025-11-30"),
        ("on Black Friday 2025", "2025-11-28..2025-11-28"),
    ],
    slices: &[
        ("", ""),
        ("by channel", " by channel"),
        ("per country", " by country"),
        ("broken down by state", " by region"),
        ("by payment method", " by payment_method"),
        ("by month", " each month"),
        ("from online", " where channel=online"),
        ("in SP", " where region=SP"),
        ("excluding marketplace", " not channel=marketplace"),
        ("by weekday", " by weekday"),
    ],
    frames: &[
        "{m} {s} {p}",
        "show me {m} {s} {p}",
        "what were our {m} {s} {p}?",
        "{p} {m} {s}",
        "can you give me the {m} {s} {p} please",
        "I'd like to see {m} {p} {s}",
        "hi, pls pull {m} {s} {p}",
        "{m} {p} {s}",
    ],
};

const ES: Grid = Grid {
    locale: Locale::Es,
    metrics: &[
        ("ventas", "revenue"),
        ("facturación", "revenue"),
        ("ventas netas", "net_sales"),
        ("pedidos", "orders"),
        ("cantidad de pedidos", "orders"),
        ("ticket promedio", "aov"),
        ("ticket medio", "aov"),
        ("unidades vendidas", "units_sold"),
        ("clientes", "customers"),
        ("clientes nuevos", "new_customers"),
        ("devoluciones", "returns"),
        ("descuentos", "discounts"),
        ("ganancia bruta", "gross_profit"),
        ("envíos", "shipping"),
        ("tasa de recompra", "repeat_rate"),
    ],
    periods: &[
        ("el mes pasado", "last_month"),
        ("este año", "this_year"),
        ("ayer", "yesterday"),
        ("en los últimos 7 días", "last_7_days"),
        ("de los últimos treinta días", "last_30_days"),
        ("en mayo", "2026-05-01..2026-05-31"),
        ("en mayo de 2025", "2025-05-01..2025-05-31"),
        ("en el 3T", "2026-07-01..2026-09-30"),
        ("en el 1T25", "2025-01-01..2025-03-31"),
        ("en 2025", "2025-01-01..2025-12-31"),
        ("en el primer semestre de 2025", "2025-01-01..2025-06-30"),
        ("en la primera semana de octubre", "2026-10-01..2026-10-07"),
        ("en los últimos 10 días de octubre", "2026-10-22..2026-10-31"),
        ("en la segunda mitad de 2025", "2025-07-01..2025-12-31"),
        ("en la primera quincena de octubre", "2026-10-01..2026-10-15"),
        ("entre el 3 y el 20 de marzo", "2026-03-03..2026-03-20"),
        ("de enero a marzo de 2026", "2026-01-01..2026-03-31"),
        ("desde junio", "2026-06-01..2026-11-18"),
        ("en lo que va del año", "this_year"),
        ("del mes", "this_month"),
        ("en la semana del 10 de marzo", "2026-03-09..2026-03-15"),
        ("en octubre y noviembre de 2025", "2025-10-01..2025-11-30"),
        ("en el segundo bimestre de 2026", "2026-03-01..2026-04-30"),
    ],
    slices: &[
        ("", ""),
        ("por canal", " by channel"),
        ("según el país", " by country"),
        ("desglosado por estado", " by region"),
        ("x medio de pago", " by payment_method"),
        ("por mes", " each month"),
        ("de online", " where channel=online"),
        ("en SP", " where region=SP"),
        ("sin marketplace", " not channel=marketplace"),
        ("por día de la semana", " by weekday"),
    ],
    frames: &[
        "{m} {s} {p}",
        "muéstrame {m} {s} {p}",
        "¿cuáles fueron los {m} {s} {p}?",
        "{p} {m} {s}",
        "quisiera ver {m} {s} {p} por favor",
        "che, mostrame {m} {p} {s}",
        "hola, necesito saber {m} {s} {p}",
        "{m} {p} {s}",
    ],
};

const PT: Grid = Grid {
    locale: Locale::Pt,
    metrics: &[
        ("vendas", "revenue"),
        ("faturamento", "revenue"),
        ("vendas líquidas", "net_sales"),
        ("pedidos", "orders"),
        ("quantidade de pedidos", "orders"),
        ("ticket médio", "aov"),
        ("tkt médio", "aov"),
        ("unidades vendidas", "units_sold"),
        ("clientes", "customers"),
        ("novos clientes", "new_customers"),
        ("devoluções", "returns"),
        ("descontos", "discounts"),
        ("lucro bruto", "gross_profit"),
        ("frete", "shipping"),
        ("taxa de recompra", "repeat_rate"),
    ],
    periods: &[
        ("no mês passado", "last_month"),
        ("este ano", "this_year"),
        ("ontem", "yesterday"),
        ("nos últimos 7 dias", "last_7_days"),
        ("dos últimos trinta dias", "last_30_days"),
        ("em maio", "2026-05-01..2026-05-31"),
        ("em maio de 2025", "2025-05-01..2025-05-31"),
        ("no 3T", "2026-07-01..2026-09-30"),
        ("no 1T25", "2025-01-01..2025-03-31"),
        ("em 2025", "2025-01-01..2025-12-31"),
        ("no primeiro semestre de 2025", "2025-01-01..2025-06-30"),
        ("na primeira semana de outubro", "2026-10-01..2026-10-07"),
        ("nos últimos 10 dias de outubro", "2026-10-22..2026-10-31"),
        ("na segunda metade de 2025", "2025-07-01..2025-12-31"),
        ("na primeira quinzena de outubro", "2026-10-01..2026-10-15"),
        ("entre 3 e 20 de março", "2026-03-03..2026-03-20"),
        ("de janeiro a março de 2026", "2026-01-01..2026-03-31"),
        ("desde junho", "2026-06-01..2026-11-18"),
        ("no acumulado do ano", "this_year"),
        ("do mês", "this_month"),
        ("na semana de 10 de março", "2026-03-09..2026-03-15"),
        ("em outubro e novembro de 2025", "2025-10-01..2025-11-30"),
        ("no segundo bimestre de 2026", "2026-03-01..2026-04-30"),
    ],
    slices: &[
        ("", ""),
        ("por canal", " by channel"),
        ("por país", " by country"),
        ("separado por estado", " by region"),
        ("p/ forma de pagamento", " by payment_method"),
        ("por mês", " each month"),
        ("do online", " where channel=online"),
        ("em SP", " where region=SP"),
        ("sem marketplace", " not channel=marketplace"),
        ("por dia da semana", " by weekday"),
    ],
    frames: &[
        "{m} {s} {p}",
        "me mostra {m} {s} {p}",
        "quais foram os {m} {s} {p}?",
        "{p} {m} {s}",
        "gostaria de ver {m} {s} {p} por favor",
        "oi, me manda {m} {p} {s}",
        "pode me dizer {m} {s} {p}",
        "{m} {p} {s}",
    ],
};

fn check(grid: &Grid) {
    let vocabulary = vocabulary();
    let mut wrong = Vec::new();
    let mut asked = 0;
    for (m, (metric, key)) in grid.metrics.iter().enumerate() {
        for (p, (period, days)) in grid.periods.iter().enumerate() {
            // Every metric with every period; slices and sentences go around.
            let (slice, meaning) = grid.slices[(m * 7 + p * 3) % grid.slices.len()];
            let frame = grid.frames[(m * 5 + p) % grid.frames.len()];
            let question = frame.replace("{m}", metric).replace("{s}", slice).replace("{p}", period);
            let question = question.split_whitespace().collect::<Vec<_>>().join(" ");
            let (before, after) = match meaning.starts_with(" by") || meaning.starts_with(" each") {
                true => (meaning, ""),
                false => ("", meaning),
            };
            let expected = format!("{key}{before} in {days}{after}");
            let got = line(&ask(&vocabulary, &question, Some(grid.locale)));
            asked += 1;
            if got != expected {
                wrong.push(format!("{question}\n    {got}\n    {expected}"));
            }
        }
    }
    assert!(asked > 300);
    assert!(wrong.is_empty(), "{} of {asked} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_combination_in_english_means_its_parts() {
    check(&EN);
}

#[test]
fn every_combination_in_spanish_means_its_parts() {
    check(&ES);
}

#[test]
fn every_combination_in_portuguese_means_its_parts() {
    check(&PT);
}
