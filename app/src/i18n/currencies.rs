//! The currencies the product offers, by name.

use domain::{Locale, locale::Text};

macro_rules! currencies {
    ($($code:literal: $en:literal, $es:literal, $pt:literal;)*) => {
        /// Code and name, the commonest among our readers first.
        const CURRENCIES: &[(&str, Text)] = &[$(($code, Text { en: $en, es: $es, pt: $pt }),)*];
    };
}

currencies! {
    "USD": "US dollar", "Dólar estadounidense", "Dólar americano";
    "EUR": "Euro", "Euro", "Euro";
    "BRL": "Brazilian real", "Real brasileño", "Real";
    "MXN": "Mexican peso", "Peso mexicano", "Peso mexicano";
    "ARS": "Argentine peso", "Peso argentino", "Peso argentino";
    "CLP": "Chilean peso", "Peso chileno", "Peso chileno";
    "COP": "Colombian peso", "Peso colombiano", "Peso colombiano";
    "PEN": "Peruvian sol", "Sol peruano", "Sol peruano";
    "UYU": "Uruguayan peso", "Peso uruguayo", "Peso uruguaio";
    "PYG": "Paraguayan guaraní", "Guaraní paraguayo", "Guarani paraguaio";
    "BOB": "Bolivian boliviano", "Boliviano", "Boliviano";
    "CRC": "Costa Rican colón", "Colón costarricense", "Colón costarriquenho";
    "GTQ": "Guatemalan quetzal", "Quetzal guatemalteco", "Quetzal guatemalteco";
    "DOP": "Dominican peso", "Peso dominicano", "Peso dominicano";
    "GBP": "British pound", "Libra esterlina", "Libra esterlina";
    "CAD": "Canadian dollar", "Dólar canadiense", "Dólar canadense";
    "AUD": "Australian dollar", "Dólar australiano", "Dólar australiano";
    "NZD": "New Zealand dollar", "Dólar neozelandés", "Dólar neozelandês";
    "CHF": "Swiss franc", "Franco suizo", "Franco suíço";
    "SEK": "Swedish krona", "Corona sueca", "Coroa sueca";
    "NOK": "Norwegian krone", "Corona noruega", "Coroa norueguesa";
    "DKK": "Danish krone", "Corona danesa", "Coroa dinamarquesa";
    "PLN": "Polish złoty", "Esloti polaco", "Zloti polonês";
    "CZK": "Czech koruna", "Corona checa", "Coroa tcheca";
    "TRY": "Turkish lira", "Lira turca", "Lira turca";
    "ZAR": "South African rand", "Rand sudafricano", "Rand sul-africano";
    "JPY": "Japanese yen", "Yen japonés", "Iene japonês";
    "CNY": "Chinese yuan", "Yuan chino", "Yuan chinês";
    "INR": "Indian rupee", "Rupia india", "Rupia indiana";
    "SGD": "Singapore dollar", "Dólar de Singapur", "Dólar de Singapura";
    "AED": "UAE dirham", "Dírham de los EAU", "Dirham dos EAU";
    "KWD": "Kuwaiti dinar", "Dinar kuwaití", "Dinar kuwaitiano";
}

/// Every offered currency: its code and its name in that language.
pub fn currencies(locale: Locale) -> impl Iterator<Item = (&'static str, &'static str)> {
    CURRENCIES.iter().map(move |(code, name)| (*code, name.get(locale)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_currencies() {
        for (code, _) in currencies(Locale::En) {
            assert_eq!(domain::Currency::parse(code).map(|currency| currency.to_string()), Ok(code.to_owned()));
        }
    }
}
