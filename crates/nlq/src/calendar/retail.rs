//! Days of the shop's calendar: feasts that a rule gives for any year, and sales whose dates are announced year by year.

use domain::{Day, Locale, Period};
use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

/// What can't be decided from the words alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// Countries keep it on different days.
    Country { event: &'static Event, year: Option<i16> },
    /// The dates of that year are not known.
    Year { event: &'static Event, year: i16 },
}

/// A day or a sale with a name.
#[derive(Debug)]
pub struct Event {
    /// As it is called in the three languages, the first for display; folded.
    names: &'static str,
    /// Where there are several, the country decides; `""` is anywhere.
    rules: &'static [(&'static str, Rule)],
    /// The country that a language means by itself.
    pub(super) usual: [&'static str; 3],
}

impl PartialEq for Event {
    fn eq(&self, other: &Self) -> bool {
        self.names == other.names
    }
}

impl Eq for Event {}

/// A year, and the first and the last day as month and day.
type Edition = (i16, (i8, i8), (i8, i8));

#[derive(Debug)]
enum Rule {
    /// Month and day.
    Fixed(i8, i8),
    /// Days from one day of the year to another.
    Span(i8, i8, i8, i8),
    /// The n-th such weekday (0 is Monday) of a month, moved by so many days, and how many days it lasts.
    Nth(i8, u8, i32, i32, i32),
    /// From so many days after Easter Sunday to so many.
    Easter(i32, i32),
    /// Announced: year, first and last day as month and day.
    Known(&'static [Edition]),
}

const SUNDAY: u8 = 6;
const THURSDAY: u8 = 3;

/// An event that is the same everywhere.
macro_rules! any {
    ($names:expr, $rule:expr $(,)?) => {
        Event { names: $names, rules: &[("", $rule)], usual: ["", "", ""] }
    };
}

static EVENTS: &[Event] = &[
    any!("black friday|blackfriday|viernes negro|sexta feira negra", Rule::Nth(11, THURSDAY, 4, 1, 1)),
    any!(
        "black friday weekend|bfcm|black friday cyber monday|cyber weekend|fin de semana de black friday|fim de semana da black friday|\
         fin de semana del black friday",
        Rule::Nth(11, THURSDAY, 4, 1, 4),
    ),
    Event {
        names: "cyber monday|cybermonday|ciber monday|ciberlunes|cyber lunes",
        rules: &[("", Rule::Nth(11, THURSDAY, 4, 4, 1)), ("ar", Rule::Known(CYBER_MONDAY_ARGENTINA))],
        usual: ["", "", ""],
    },
    any!("thanksgiving|thanksgiving day|accion de gracias|dia de accion de gracias", Rule::Nth(11, THURSDAY, 4, 0, 1)),
    any!("christmas|christmas day|xmas|navidad|natal|dia de natal|dia de navidad", Rule::Fixed(12, 25)),
    any!("christmas eve|nochebuena|noche buena|vespera de natal|noite de natal", Rule::Fixed(12, 24)),
    any!("new year eve|new years eve|nochevieja|noche vieja|reveillon|vespera de ano novo", Rule::Fixed(12, 31)),
    any!("new year day|new years day|dia de ano nuevo|ano nuevo|dia de ano novo|ano novo", Rule::Fixed(1, 1)),
    any!("boxing day", Rule::Fixed(12, 26)),
    any!("halloween|noche de brujas|dia das bruxas", Rule::Fixed(10, 31)),
    any!("dia de muertos|dia de los muertos|day of the dead", Rule::Span(11, 1, 11, 2)),
    any!(
        "epiphany|dia de reyes|reyes|noche de reyes|reyes magos|dia de los reyes|dia de reis|three kings day",
        Rule::Fixed(1, 6)
    ),
    any!("singles day|single day|dia del soltero|dia dos solteiros", Rule::Fixed(11, 11)),
    any!("dia do consumidor|consumer day|dia del consumidor", Rule::Fixed(3, 15)),
    any!(
        "valentine day|valentines day|valentines|valentine|san valentin|dia de san valentin|dia de los enamorados|dia del amor y la amistad|\
         dia de sao valentim",
        Rule::Fixed(2, 14),
    ),
    any!("dia dos namorados|dia de los namorados", Rule::Fixed(6, 12)),
    any!("finados|dia de finados|dia dos finados", Rule::Fixed(11, 2)),
    any!("tiradentes|dia de tiradentes", Rule::Fixed(4, 21)),
    any!(
        "dia do trabalho|dia do trabalhador|dia dos trabalhadores|dia del trabajador|dia del trabajo",
        Rule::Fixed(5, 1)
    ),
    any!("independencia do brasil|dia da independencia do brasil|sete de setembro", Rule::Fixed(9, 7)),
    any!("nossa senhora aparecida|dia de nossa senhora aparecida", Rule::Fixed(10, 12)),
    any!("proclamacao da republica|dia da proclamacao da republica", Rule::Fixed(11, 15)),
    any!("consciencia negra|dia da consciencia negra", Rule::Fixed(11, 20)),
    any!("corpus christi|corpus cristi", Rule::Easter(60, 60)),
    any!("quarta feira de cinzas", Rule::Easter(-46, -46)),
    any!("todos os santos|dia de todos os santos", Rule::Fixed(11, 1)),
    any!("dia do cliente", Rule::Fixed(9, 15)),
    any!("dia da mulher|dia das mulheres|dia internacional da mulher|dia de la mujer|women s day", Rule::Fixed(3, 8)),
    any!("dia dos professores|dia do professor", Rule::Fixed(10, 15)),
    any!("dia dos avos", Rule::Fixed(7, 26)),
    any!(
        "easter|easter sunday|pascua|domingo de pascua|pascoa|domingo de pascoa|domingo de resurreccion",
        Rule::Easter(0, 0)
    ),
    any!("good friday|viernes santo|sexta feira santa|sexta santa", Rule::Easter(-2, -2)),
    any!("easter weekend|fin de semana de pascua|fim de semana de pascoa|feriado de pascoa", Rule::Easter(-2, 0)),
    any!("holy week|semana santa|easter week", Rule::Easter(-7, 0)),
    any!("carnival|carnaval|mardi gras", Rule::Easter(-50, -47)),
    Event {
        names: "mother day|mothers day|dia de la madre|dia de las madres|dia das maes|dia da mae",
        rules: &[
            ("mx", Rule::Fixed(5, 10)),
            ("ar", Rule::Nth(10, SUNDAY, 3, 0, 1)),
            ("es", Rule::Nth(5, SUNDAY, 1, 0, 1)),
            ("cl", Rule::Nth(5, SUNDAY, 2, 0, 1)),
            ("co", Rule::Nth(5, SUNDAY, 2, 0, 1)),
            ("us", Rule::Nth(5, SUNDAY, 2, 0, 1)),
            ("br", Rule::Nth(5, SUNDAY, 2, 0, 1)),
            ("pe", Rule::Nth(5, SUNDAY, 2, 0, 1)),
            ("uy", Rule::Nth(5, SUNDAY, 2, 0, 1)),
            ("pt", Rule::Nth(5, SUNDAY, 1, 0, 1)),
            ("gb", Rule::Easter(-21, -21)),
        ],
        usual: ["us", "", "br"],
    },
    Event {
        names: "father day|fathers day|dia del padre|dia dos pais|dia do pai",
        rules: &[
            ("us", Rule::Nth(6, SUNDAY, 3, 0, 1)),
            ("gb", Rule::Nth(6, SUNDAY, 3, 0, 1)),
            ("mx", Rule::Nth(6, SUNDAY, 3, 0, 1)),
            ("ar", Rule::Nth(6, SUNDAY, 3, 0, 1)),
            ("cl", Rule::Nth(6, SUNDAY, 3, 0, 1)),
            ("co", Rule::Nth(6, SUNDAY, 3, 0, 1)),
            ("pe", Rule::Nth(6, SUNDAY, 3, 0, 1)),
            ("br", Rule::Nth(8, SUNDAY, 2, 0, 1)),
            ("es", Rule::Fixed(3, 19)),
            ("pt", Rule::Fixed(3, 19)),
        ],
        usual: ["us", "mx", "br"],
    },
    Event {
        names: "children day|childrens day|dia del nino|dia de los ninos|dia de la ninez|dia de las infancias|dia das criancas|dia da crianca",
        rules: &[
            ("br", Rule::Fixed(10, 12)),
            ("mx", Rule::Fixed(4, 30)),
            ("ar", Rule::Nth(8, SUNDAY, 3, 0, 1)),
            ("pe", Rule::Nth(8, SUNDAY, 3, 0, 1)),
            ("cl", Rule::Nth(8, SUNDAY, 2, 0, 1)),
            ("pt", Rule::Fixed(6, 1)),
        ],
        usual: ["", "", "br"],
    },
    Event {
        names: "hot sale|hotsale|hot sales",
        rules: &[("mx", Rule::Known(HOT_SALE_MEXICO)), ("ar", Rule::Known(HOT_SALE_ARGENTINA))],
        usual: ["", "", ""],
    },
    Event { names: "buen fin|el buen fin", rules: &[("", Rule::Known(BUEN_FIN))], usual: ["", "", ""] },
    Event {
        names: "cyberday|cyber day|cyberday chile|ciberday",
        rules: &[("", Rule::Known(CYBER_DAY_CHILE))],
        usual: ["", "", ""],
    },
];

/// Asociación Mexicana de Venta Online.
const HOT_SALE_MEXICO: &[Edition] = &[
    (2018, (5, 28), (6, 1)),
    (2019, (5, 27), (5, 31)),
    (2020, (5, 22), (6, 1)),
    (2021, (5, 23), (5, 31)),
    (2022, (5, 23), (5, 31)),
    (2023, (5, 29), (6, 6)),
    (2024, (5, 15), (5, 23)),
    (2025, (5, 26), (6, 3)),
    (2026, (5, 25), (6, 2)),
];

/// Cámara Argentina de Comercio Electrónico.
const HOT_SALE_ARGENTINA: &[Edition] = &[
    (2017, (5, 15), (5, 17)),
    (2018, (5, 14), (5, 16)),
    (2019, (5, 13), (5, 15)),
    (2020, (7, 27), (7, 29)),
    (2021, (5, 10), (5, 12)),
    (2022, (5, 30), (6, 1)),
    (2023, (5, 15), (5, 17)),
    (2024, (5, 13), (5, 15)),
    (2025, (5, 12), (5, 14)),
];

const CYBER_MONDAY_ARGENTINA: &[Edition] = &[
    (2018, (10, 29), (10, 31)),
    (2019, (11, 4), (11, 6)),
    (2020, (11, 2), (11, 4)),
    (2021, (11, 1), (11, 3)),
    (2022, (10, 31), (11, 2)),
    (2023, (10, 30), (11, 1)),
    (2024, (11, 4), (11, 6)),
    (2025, (11, 3), (11, 5)),
];

const BUEN_FIN: &[Edition] = &[
    (2017, (11, 17), (11, 20)),
    (2018, (11, 16), (11, 19)),
    (2019, (11, 15), (11, 18)),
    (2020, (11, 9), (11, 20)),
    (2021, (11, 10), (11, 16)),
    (2022, (11, 18), (11, 21)),
    (2023, (11, 17), (11, 20)),
    (2024, (11, 15), (11, 18)),
    (2025, (11, 13), (11, 17)),
];

/// Cámara de Comercio de Santiago.
const CYBER_DAY_CHILE: &[Edition] = &[
    (2019, (5, 27), (5, 29)),
    (2021, (5, 31), (6, 2)),
    (2022, (5, 30), (6, 1)),
    (2023, (5, 29), (5, 31)),
    (2024, (6, 3), (6, 5)),
    (2025, (6, 2), (6, 4)),
];

impl Rule {
    /// The days of a year; `None` where they are not known.
    fn days(&self, year: i16) -> Option<Period> {
        let day = |month, day| Day::from_ymd(year, month, day);
        Some(match *self {
            Self::Fixed(month, of_month) => Period::single(day(month, of_month)?),
            Self::Span(month, first, to_month, last) => Period::new(day(month, first)?, day(to_month, last)?),
            Self::Nth(month, weekday, nth, more, long) => {
                let first = day(month, 1)?;
                let ahead = (i32::from(weekday) - i32::from(first.weekday())).rem_euclid(7);
                let from = first.plus(ahead + 7 * (nth - 1) + more);
                Period::new(from, from.plus(long - 1))
            }
            Self::Easter(from, to) => {
                let easter = easter(year)?;
                Period::new(easter.plus(from), easter.plus(to))
            }
            Self::Known(years) => {
                let (_, from, to) = years.iter().find(|(known, ..)| *known == year)?;
                Period::new(day(from.0, from.1)?, day(to.0, to.1)?)
            }
        })
    }

    /// The latest that has begun; the year that is not known where that would be it.
    fn latest(&self, today: Day) -> Result<Period, i16> {
        let year = today.year();
        let begun = |back: i16| self.days(year - back).filter(|days| days.from <= today);
        let known = (0..=1).find_map(begun).ok_or(year)?;
        // Announced dates that end a year ago leave out the edition since.
        if today.number() - known.from.number() > 380 { Err(year) } else { Ok(known) }
    }
}

/// Easter Sunday of the Gregorian calendar.
fn easter(year: i16) -> Option<Day> {
    let y = i32::from(year);
    let (a, b, c) = (y % 19, y / 100, y % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    Day::from_ymd(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
}

impl Event {
    pub fn name(&self) -> &'static str {
        self.names.split('|').next().unwrap_or_default()
    }

    /// The countries that keep it on days of their own.
    pub fn countries(&self) -> impl Iterator<Item = &'static str> {
        self.rules.iter().map(|(country, _)| *country).filter(|country| !country.is_empty())
    }

    /// The years that are known, of a sale whose dates are announced.
    pub fn years(&self) -> Vec<i16> {
        let known =
            self.rules.iter().filter_map(|(_, rule)| if let Rule::Known(years) = rule { Some(*years) } else { None });
        let mut years: Vec<i16> = known.flatten().map(|(year, ..)| *year).collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    fn rule(&self, country: &str) -> Option<&'static Rule> {
        self.rules.iter().find(|(known, _)| *known == country).map(|(_, rule)| rule)
    }

    /// The days it was on in a country, in a year or the last time.
    pub fn days(&'static self, country: &str, year: Option<i16>, today: Day) -> Result<Period, Doubt> {
        let doubt = |year| Doubt::Year { event: self, year };
        let Some(rule) = self.rule(country) else { return Err(Doubt::Country { event: self, year }) };
        match year {
            Some(year) => rule.days(year).ok_or_else(|| doubt(year)),
            None => rule.latest(today).map_err(doubt),
        }
    }
}

/// A name's words, and the event they name.
pub(super) type Named = (Vec<&'static str>, &'static Event);

/// Events by the first word of their names.
pub(super) fn by_first_word() -> &'static HashMap<&'static str, Vec<Named>> {
    static INDEX: LazyLock<HashMap<&'static str, Vec<Named>>> = LazyLock::new(|| {
        let mut index: HashMap<&'static str, Vec<Named>> = HashMap::new();
        for event in EVENTS {
            for name in event.names.split('|').map(str::trim) {
                let words: Vec<&str> = name.split(' ').collect();
                if let Some(first) = words.first() {
                    index.entry(first).or_default().push((words, event));
                }
            }
        }
        index
    });
    &INDEX
}

/// Whether a word is one of a name.
pub fn is_known(word: &str) -> bool {
    static KNOWN: LazyLock<HashSet<&'static str>> = LazyLock::new(|| words().collect());
    KNOWN.contains(word)
}

/// The feast or sale that was on these very days.
pub fn on(days: Period) -> Option<(&'static Event, &'static str)> {
    let year = days.from.year();
    let lands = EVENTS.iter().flat_map(|event| event.rules.iter().map(move |(land, rule)| (event, *land, rule)));
    let mut found = lands.filter(|(_, _, rule)| !matches!(rule, Rule::Fixed(..)) && rule.days(year) == Some(days));
    found.next().map(|(event, land, _)| (event, land))
}

/// Every word of every name.
pub fn words() -> impl Iterator<Item = &'static str> {
    EVENTS.iter().flat_map(|event| event.names.split(['|', ' '])).filter(|word| !word.is_empty())
}

/// The name of a country that keeps an event.
pub fn land_name(code: &str, locale: Locale) -> String {
    semantic::names::value("country", &code.to_uppercase(), locale).unwrap_or_else(|| code.to_uppercase())
}
