//! Names of dimension values that speak for themselves in no language: days, codes, countries.

mod countries;

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

const PAYMENTS: [(&str, Text); 9] = [
    ("credit_card", Text { en: "Credit card", es: "Tarjeta de crédito", pt: "Cartão de crédito" }),
    ("debit_card", Text { en: "Debit card", es: "Tarjeta de débito", pt: "Cartão de débito" }),
    ("card", Text { en: "Card", es: "Tarjeta", pt: "Cartão" }),
    ("cash", Text { en: "Cash", es: "Efectivo", pt: "Dinheiro" }),
    ("bank_transfer", Text { en: "Bank transfer", es: "Transferencia", pt: "Transferência" }),
    ("cash_on_delivery", Text { en: "Cash on delivery", es: "Contra entrega", pt: "Pagamento na entrega" }),
    ("gift_card", Text { en: "Gift card", es: "Tarjeta de regalo", pt: "Cartão-presente" }),
    ("pix", Text { en: "Pix", es: "Pix", pt: "Pix" }),
    ("boleto", Text { en: "Boleto", es: "Boleto", pt: "Boleto" }),
];

const CHANNELS: [(&str, Text); 8] = [
    ("online", Text { en: "Online", es: "En línea", pt: "Online" }),
    ("web", Text { en: "Web", es: "Web", pt: "Web" }),
    ("retail", Text { en: "Retail", es: "Tienda física", pt: "Loja física" }),
    ("pos", Text { en: "Point of sale", es: "Punto de venta", pt: "Ponto de venda" }),
    ("wholesale", Text { en: "Wholesale", es: "Mayorista", pt: "Atacado" }),
    ("marketplace", Text { en: "Marketplace", es: "Marketplace", pt: "Marketplace" }),
    ("social", Text { en: "Social", es: "Redes sociales", pt: "Redes sociais" }),
    ("phone", Text { en: "Phone", es: "Teléfono", pt: "Telefone" }),
];

/// The names of all values of a dimension, where the catalogue knows them all.
pub fn all(dimension: &str, locale: Locale) -> Option<BTreeMap<String, String>> {
    if dimension == "hour" {
        return Some((0..24).map(|hour| (hour.to_string(), format!("{hour:02}:00"))).collect());
    }
    let names = closed(dimension)?;
    Some(names.iter().map(|(value, name)| ((*value).to_owned(), name.get(locale).to_owned())).collect())
}

/// The name of one value, where it is a code that everybody uses; a source's own words are their own names.
pub fn value(dimension: &str, value: &str, locale: Locale) -> Option<String> {
    let known: &[(&str, Text)] = match dimension {
        "country" => return countries::name(value, locale).map(str::to_owned),
        "hour" => return all(dimension, locale)?.remove(value),
        "payment_method" => &PAYMENTS,
        "channel" => &CHANNELS,
        _ => closed(dimension)?,
    };
    known.iter().find(|(code, _)| *code == value).map(|(_, name)| name.get(locale).to_owned())
}

fn closed(dimension: &str) -> Option<&'static [(&'static str, Text)]> {
    match dimension {
        "weekday" => Some(&WEEKDAYS),
        "customer_type" => Some(&CUSTOMER_TYPES),
        "interval" => Some(&INTERVALS),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(dimension: &str, code: &str, expected: [Option<&str>; 3]) {
        let found = Locale::ALL.map(|locale| value(dimension, code, locale));
        assert_eq!(found.each_ref().map(Option::as_deref), expected, "{dimension} {code}");
    }

    #[test]
    fn codes_have_names_and_words_are_their_own() {
        check("country", "BR", [Some("Brazil"), Some("Brasil"), Some("Brasil")]);
        check("country", "CI", [Some("Côte d’Ivoire"), Some("Costa de Marfil"), Some("Costa do Marfim")]);
        check("country", "United Kingdom", [None; 3]);
        check("country", "ZZ", [None; 3]);
        check("country", "", [None; 3]);
        check(
            "payment_method",
            "credit_card",
            [Some("Credit card"), Some("Tarjeta de crédito"), Some("Cartão de crédito")],
        );
        check("channel", "Feria de San Telmo", [None; 3]);
        check("weekday", "1", [Some("Monday"), Some("Lunes"), Some("Segunda-feira")]);
        check("hour", "7", [Some("07:00"); 3]);
        check("city", "BR", [None; 3]);
    }
}
