//! Time zones as choices, and what a time zone says about a currency.

use crate::forms::Choice;

/// Zones under their continents, UTC first, underscores as spaces.
pub fn zone_choices(zones: Vec<String>) -> Vec<Choice> {
    let mut choices = vec![Choice::new("UTC", "UTC")];
    choices.extend(zones.into_iter().filter_map(|zone| {
        let (continent, place) = zone.split_once('/')?;
        let (group, label) = (Some(continent.to_owned()), place.replace('_', " ").replace('/', ", "));
        Some(Choice { value: zone, label, group })
    }));
    choices
}

/// The currency of the country most people of that time zone live in.
pub fn currency_of_zone(zone: &str) -> Option<&'static str> {
    let place = zone.rsplit('/').next().unwrap_or_default();
    let known = match place {
        "Sao_Paulo" | "Fortaleza" | "Recife" | "Bahia" | "Manaus" | "Belem" | "Cuiaba" | "Campo_Grande" | "Maceio"
        | "Porto_Velho" | "Rio_Branco" | "Boa_Vista" | "Araguaina" | "Santarem" | "Noronha" => "BRL",
        "Mexico_City" | "Tijuana" | "Monterrey" | "Cancun" | "Merida" | "Hermosillo" | "Chihuahua" | "Mazatlan" => {
            "MXN"
        }
        "Buenos_Aires" | "Cordoba" | "Mendoza" | "Salta" | "Tucuman" | "Ushuaia" => "ARS",
        "Santiago" | "Punta_Arenas" => "CLP",
        "Bogota" => "COP",
        "Lima" => "PEN",
        "Montevideo" => "UYU",
        "Asuncion" => "PYG",
        "La_Paz" => "BOB",
        "Costa_Rica" => "CRC",
        "Guatemala" => "GTQ",
        "Santo_Domingo" => "DOP",
        "New_York" | "Chicago" | "Denver" | "Los_Angeles" | "Phoenix" | "Anchorage" | "Detroit" | "Boise"
        | "Honolulu" | "Puerto_Rico" | "Guayaquil" | "El_Salvador" | "Panama" => "USD",
        "Toronto" | "Vancouver" | "Edmonton" | "Winnipeg" | "Halifax" | "Montreal" | "Regina" | "St_Johns" => "CAD",
        "London" => "GBP",
        "Zurich" => "CHF",
        "Stockholm" => "SEK",
        "Oslo" => "NOK",
        "Copenhagen" => "DKK",
        "Warsaw" => "PLN",
        "Prague" => "CZK",
        "Istanbul" => "TRY",
        "Madrid" | "Canary" | "Lisbon" | "Madeira" | "Azores" | "Paris" | "Berlin" | "Rome" | "Amsterdam"
        | "Brussels" | "Vienna" | "Dublin" | "Helsinki" | "Athens" | "Luxembourg" | "Malta" | "Ljubljana"
        | "Bratislava" | "Tallinn" | "Riga" | "Vilnius" | "Zagreb" | "Nicosia" => "EUR",
        "Johannesburg" => "ZAR",
        "Tokyo" => "JPY",
        "Shanghai" => "CNY",
        "Kolkata" | "Calcutta" => "INR",
        "Singapore" => "SGD",
        "Dubai" => "AED",
        "Kuwait" => "KWD",
        "Sydney" | "Melbourne" | "Brisbane" | "Perth" | "Adelaide" | "Hobart" | "Darwin" => "AUD",
        "Auckland" => "NZD",
        _ => return None,
    };
    Some(known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::currencies::currencies;
    use domain::Locale;

    #[test]
    fn zones_are_grouped_and_readable() {
        let choices = zone_choices(vec!["America/Argentina/Buenos_Aires".into(), "CET".into(), "Europe/Madrid".into()]);
        let shape: Vec<(&str, &str, Option<&str>)> =
            choices.iter().map(|c| (c.value.as_str(), c.label.as_str(), c.group.as_deref())).collect();
        assert_eq!(
            shape,
            [
                ("UTC", "UTC", None),
                ("America/Argentina/Buenos_Aires", "Argentina, Buenos Aires", Some("America")),
                ("Europe/Madrid", "Madrid", Some("Europe")),
            ]
        );
    }

    #[test]
    fn a_zone_suggests_a_currency_we_offer() {
        let check = |zone: &str, expected: Option<&str>| {
            let found = currency_of_zone(zone);
            assert_eq!(found, expected, "{zone}");
            assert!(found.is_none_or(|code| currencies(Locale::En).any(|(offered, _)| offered == code)), "{zone}");
        };
        check("America/Sao_Paulo", Some("BRL"));
        check("America/Argentina/Buenos_Aires", Some("ARS"));
        check("Europe/Lisbon", Some("EUR"));
        check("Antarctica/Vostok", None);
        check("", None);
    }
}
