//! Names of dimension values that speak for themselves in no language.

use domain::{Locale, locale::Text};
use std::collections::BTreeMap;

const WEEKDAYS: [(&str, Text); 7] = [
    ("1", Text { en: "Monday", es: "Lunes", pt: "Segunda-feira" }),
    ("2", Text { en: "Tuesday", es: "Martes", pt: "Terça-feira" }),
    ("3", Text { en: "Wednesday", es: "Miércoles", pt: "Quarta-feira" }),
    ("4", Text { en: "Thursday", es: "Jueves", pt: "Quinta-feira" }),
    ("5", Text { en: "Friday", es: "Viernes", pt: "Sexta-feira" }),
    ("6", Text { en: "Saturday", es: "Sábado", pt: "Sábado" }),
    ("7", Text { en: "Sunday", es: "Domingo", pt: "Domingo" }),
];

const CUSTOMER_TYPES: [(&str, Text); 2] = [
    ("new", Text { en: "New", es: "Nuevos", pt: "Novos" }),
    ("returning", Text { en: "Returning", es: "Recurrentes", pt: "Recorrentes" }),
];

const INTERVALS: [(&str, Text); 4] = [
    ("day", Text { en: "Daily", es: "Diario", pt: "Diário" }),
    ("week", Text { en: "Weekly", es: "Semanal", pt: "Semanal" }),
    ("month", Text { en: "Monthly", es: "Mensual", pt: "Mensal" }),
    ("year", Text { en: "Yearly", es: "Anual", pt: "Anual" }),
];

/// The labels of a dimension's values, where the catalogue knows them all.
pub(super) fn labels(dimension: &str, locale: Locale) -> Option<BTreeMap<String, String>> {
    let named = |names: &[(&str, Text)]| {
        names.iter().map(|(value, name)| ((*value).to_owned(), name.get(locale).to_owned())).collect()
    };
    match dimension {
        "weekday" => Some(named(&WEEKDAYS)),
        "customer_type" => Some(named(&CUSTOMER_TYPES)),
        "interval" => Some(named(&INTERVALS)),
        "hour" => Some((0..24).map(|hour| (hour.to_string(), format!("{hour:02}:00"))).collect()),
        _ => None,
    }
}
