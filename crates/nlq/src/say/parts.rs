//! The parts of a question that were understood.

use super::{pick, text};
use crate::read::Extreme;
use crate::read::Ranking;
use domain::Day;
use domain::Grain;
use domain::Locale;
use semantic::Compare;
use semantic::format;

/// The name of a value of a dimension that every workspace has.
pub fn value(dimension: &str, value: &str, locale: Locale) -> String {
    match (dimension, value) {
        ("customer_type", "new") => pick(locale, "New customers", "Clientes nuevos", "Novos clientes").into(),
        ("customer_type", "returning") => {
            pick(locale, "Returning customers", "Clientes recurrentes", "Clientes recorrentes").into()
        }
        ("weekday", day) => match day.parse::<u8>() {
            Ok(day @ 1..=7) => format::weekday_short(day - 1, locale).into(),
            _ => day.into(),
        },
        _ => value.into(),
    }
}

pub fn grain(grain: Grain, locale: Locale) -> &'static str {
    match grain {
        Grain::Day => pick(locale, "By day", "Por día", "Por dia"),
        Grain::Week => pick(locale, "By week", "Por semana", "Por semana"),
        Grain::Month => pick(locale, "By month", "Por mes", "Por mês"),
        Grain::Quarter => pick(locale, "By quarter", "Por trimestre", "Por trimestre"),
        Grain::Year => pick(locale, "By year", "Por año", "Por ano"),
    }
}

pub fn compared(compare: Compare, today: Day, locale: Locale) -> String {
    let said = match compare {
        Compare::Period(days) => {
            let with = pick(locale, "Compared with", "Comparado con", "Comparado com");
            return format!("{with} {}", format::period(days, today, locale));
        }
        Compare::PreviousPeriod => pick(
            locale,
            "Compared with the period before",
            "Comparado con el período anterior",
            "Comparado com o período anterior",
        ),
        Compare::PreviousYear => {
            pick(locale, "Compared with a year earlier", "Comparado con un año antes", "Comparado com um ano antes")
        }
    };
    said.into()
}

pub fn ranking(ranking: Option<Ranking>, locale: Locale) -> String {
    let Some(ranking) = ranking else { return String::new() };
    let first = matches!(ranking.extreme, Extreme::High | Extreme::Best);
    match (ranking.limit.filter(|_| !ranking.single), first) {
        (Some(n), true) => text(locale, format!("First {n}"), format!("Los primeros {n}"), format!("Os primeiros {n}")),
        (Some(n), false) => text(locale, format!("Last {n}"), format!("Los últimos {n}"), format!("Os últimos {n}")),
        (None, true) => pick(locale, "Highest first", "De mayor a menor", "Do maior para o menor").into(),
        (None, false) => pick(locale, "Lowest first", "De menor a mayor", "Do menor para o maior").into(),
    }
}

pub fn share(locale: Locale) -> &'static str {
    pick(locale, "Share of the whole", "Parte del total", "Parte do total")
}

pub fn trend(locale: Locale) -> &'static str {
    pick(locale, "Over time", "En el tiempo", "Ao longo do tempo")
}

pub fn average(grain: Grain, locale: Locale) -> &'static str {
    match grain {
        Grain::Day => pick(locale, "Average per day", "Promedio por día", "Média por dia"),
        Grain::Week => pick(locale, "Average per week", "Promedio por semana", "Média por semana"),
        Grain::Month => pick(locale, "Average per month", "Promedio por mes", "Média por mês"),
        Grain::Quarter => pick(locale, "Average per quarter", "Promedio por trimestre", "Média por trimestre"),
        Grain::Year => pick(locale, "Average per year", "Promedio por año", "Média por ano"),
    }
}

pub fn count(locale: Locale) -> &'static str {
    pick(locale, "How many there are", "Cuántos hay", "Quantos há")
}

pub fn why(locale: Locale) -> &'static str {
    pick(locale, "What explains it", "Qué lo explica", "O que explica")
}

pub fn all_time(locale: Locale) -> &'static str {
    pick(locale, "All time", "Todo el historial", "Todo o histórico")
}
