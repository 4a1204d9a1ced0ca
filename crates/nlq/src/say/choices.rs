//! What is left to choose, and questions to ask instead.

use super::{pick, text};
use domain::Day;
use domain::Grain;
use domain::Locale;
use domain::Period;
use semantic::format;

pub fn several_match(said: &str, count: usize, locale: Locale) -> String {
    text(
        locale,
        format!("{count} values match “{said}”. Which one do you mean?"),
        format!("{count} valores coinciden con «{said}». ¿Cuál?"),
        format!("{count} valores combinam com “{said}”. Qual deles?"),
    )
}

pub fn several_dimensions(said: &str, labels: &[String], locale: Locale) -> String {
    let labels = labels.join(" / ");
    text(
        locale,
        format!("“{said}” can be {labels}. Which one do you mean?"),
        format!("«{said}» puede ser {labels}. ¿Cuál?"),
        format!("“{said}” pode ser {labels}. Qual?"),
    )
}

pub fn which_metric(locale: Locale) -> String {
    pick(locale, "Which figure do you want?", "¿Qué cifra quieres?", "Qual número você quer?").into()
}

pub fn best_what(locale: Locale) -> String {
    pick(locale, "The first of what?", "¿El primero de qué?", "O primeiro de quê?").into()
}

pub fn share_of_what(locale: Locale) -> String {
    pick(locale, "The share of what?", "¿La parte de qué?", "A parte de quê?").into()
}

pub fn by(metric: &str, dimension: &str, locale: Locale) -> String {
    let dimension =
        if dimension.chars().all(char::is_uppercase) { dimension.to_string() } else { dimension.to_lowercase() };
    format!("{metric} {} {dimension}", pick(locale, "by", "por", "por"))
}

pub fn too_many_periods(locale: Locale) -> String {
    pick(
        locale,
        "I can compare two periods, not more. Which one do you want?",
        "Puedo comparar dos períodos, no más. ¿Cuál quieres?",
        "Posso comparar dois períodos, não mais. Qual você quer?",
    )
    .into()
}

pub fn compare_what(other: Period, today: Day, locale: Locale) -> String {
    let other = format::period(other, today, locale);
    text(
        locale,
        format!("Which period shall I compare with {other}?"),
        format!("¿Qué período comparo con {other}?"),
        format!("Qual período devo comparar com {other}?"),
    )
}

pub fn average_of(metric: &str, grain: Grain, locale: Locale) -> String {
    let step = |day, week, month| {
        if grain == Grain::Day {
            day
        } else if grain == Grain::Week {
            week
        } else {
            month
        }
    };
    text(
        locale,
        format!("Average {metric} per {}", step("day", "week", "month")),
        format!("Promedio de {metric} por {}", step("día", "semana", "mes")),
        format!("Média de {metric} por {}", step("dia", "semana", "mês")),
    )
}

pub fn average_of_what(locale: Locale) -> String {
    pick(
        locale,
        "The average of what: of days, weeks or months?",
        "¿El promedio de qué: de días, semanas o meses?",
        "A média de quê: de dias, semanas ou meses?",
    )
    .into()
}

pub fn which_country(said: &str, locale: Locale) -> String {
    text(
        locale,
        format!("“{said}” is on different days from country to country. Which one do you mean?"),
        format!("«{said}» cae en fechas distintas según el país. ¿Cuál?"),
        format!("“{said}” cai em datas diferentes conforme o país. Qual?"),
    )
}

/// Questions to begin with.
pub fn starters(locale: Locale) -> [&'static str; 4] {
    match locale {
        Locale::En => [
            "Revenue last month",
            "Top 5 products this quarter",
            "Orders by channel last week",
            "New customers this month vs last month",
        ],
        Locale::Es => [
            "Ingresos del mes pasado",
            "Top 5 productos este trimestre",
            "Pedidos por canal la semana pasada",
            "Clientes nuevos este mes vs el mes pasado",
        ],
        Locale::Pt => [
            "Receita do mês passado",
            "Top 5 produtos neste trimestre",
            "Pedidos por canal na semana passada",
            "Novos clientes neste mês vs mês passado",
        ],
    }
}

pub fn last_month(locale: Locale) -> &'static str {
    pick(locale, "last month", "el mes pasado", "no mês passado")
}

pub fn by_month_this_year(metric: &str, locale: Locale) -> String {
    text(
        locale,
        format!("{metric} by month this year"),
        format!("{metric} por mes este año"),
        format!("{metric} por mês neste ano"),
    )
}

pub fn versus_last_year(metric: &str, locale: Locale) -> String {
    text(
        locale,
        format!("{metric} last month vs same period last year"),
        format!("{metric} el mes pasado vs mismo período del año pasado"),
        format!("{metric} no mês passado vs mesmo período do ano passado"),
    )
}

pub fn with_value(metric: &str, dimension: &str, value: &str, locale: Locale) -> String {
    format!("{metric} {} {} \"{value}\"", pick(locale, "in", "en", "em"), dimension.to_lowercase())
}
