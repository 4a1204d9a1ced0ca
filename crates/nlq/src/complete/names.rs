//! Every name that may be typed, sorted, so that those with a beginning are found at once.

use crate::{
    Figure,
    fold::push_folded,
    values::{Entry, Values},
};
use domain::Locale;
use semantic::Dimension;

/// What a name means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    Metric {
        at: usize,
        said: String,
    },
    Dimension {
        at: usize,
        said: String,
    },
    Period(&'static str),
    /// An entry of the values.
    Value(u32),
}

/// Names of the catalogue and of the calendar by language, and of values by any of their words.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// Folded name, its languages' bits, how good it is, what it means; sorted.
    known: Vec<(String, u8, u32, Name)>,
    /// Folded names of values.
    values: Vec<String>,
    /// Entry and where one of its words begins; sorted by what follows.
    starts: Vec<(u32, u16)>,
}

const EN: &str = "today|yesterday|this week|last week|this month|last month|this quarter|last quarter|this year|last year|last 7 days|last 14 days|\
     last 30 days|last 90 days|last 12 months|year to date|month to date|all time|last weekend|January|February|March|April|May|June|July|August|\
     September|October|November|December|Black Friday|Cyber Monday|Christmas|vs previous period|vs same period last year";
const ES: &str = "hoy|ayer|esta semana|la semana pasada|este mes|el mes pasado|este trimestre|el trimestre pasado|este año|el año pasado|\
     los últimos 7 días|los últimos 14 días|los últimos 30 días|los últimos 90 días|los últimos 12 meses|en lo que va del año|desde siempre|\
     el fin de semana pasado|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|Black Friday|Buen Fin|\
     Navidad|semana pasada|mes pasado|año pasado|últimos 7 días|últimos 30 días|últimos 12 meses|vs período anterior|vs mismo período del año pasado";
const PT: &str = "hoje|ontem|esta semana|a semana passada|este mês|o mês passado|este trimestre|o trimestre passado|este ano|o ano passado|\
     os últimos 7 dias|os últimos 14 dias|os últimos 30 dias|os últimos 90 dias|os últimos 12 meses|desde sempre|o fim de semana passado|janeiro|\
     fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|Black Friday|Natal|Carnaval|Dia das Mães|semana passada|\
     mês passado|ano passado|últimos 7 dias|últimos 30 dias|últimos 12 meses|vs período anterior|vs mesmo período do ano passado";

/// The longest beginning of a value that is looked for.
const WORDS: usize = 4;

impl Names {
    pub fn of(metrics: &[Figure], dimensions: &[&'static Dimension], values: &Values) -> Self {
        let mut names = Self::default();
        for (at, figure) in metrics.iter().enumerate() {
            let said = |said: &str| Name::Metric { at, said: said.into() };
            match figure {
                Figure::Own(own) => {
                    std::iter::once(&own.label).chain(&own.synonyms).enumerate().for_each(|(rank, name)| {
                        names.add(name, 7, (rank.min(1) * 20) as u32, said(name));
                    })
                }
                Figure::Known(metric) => {
                    for locale in Locale::ALL {
                        let label = metric.label.get(locale);
                        names.add(label, 1 << locale as u8, at.min(19) as u32, said(label));
                        for name in metric.synonyms.get(locale) {
                            names.add(name, 1 << locale as u8, 20 + at.min(19) as u32, said(name));
                        }
                    }
                }
            }
        }
        for (at, dimension) in dimensions.iter().enumerate() {
            for locale in Locale::ALL {
                let names_of =
                    std::iter::once(dimension.label.get(locale)).chain(dimension.synonyms.get(locale).iter().copied());
                for (rank, name) in names_of.enumerate() {
                    let rank = (rank.min(1) * 20 + 10) as u32;
                    names.add(name, 1 << locale as u8, rank, Name::Dimension { at, said: name.into() });
                }
            }
        }
        for (locale, list) in [(Locale::En, EN), (Locale::Es, ES), (Locale::Pt, PT)] {
            for (rank, name) in list.split('|').map(str::trim).enumerate() {
                names.add(name, 1 << locale as u8, 15 + (rank / 4) as u32, Name::Period(name));
            }
        }
        names.known.sort_by(|a, b| (&a.0, a.2).cmp(&(&b.0, b.2)));
        names.add_values(values.entries());
        names
    }

    fn add(&mut self, name: &str, langs: u8, rank: u32, means: Name) {
        self.known.push((folded(name), langs, rank, means));
    }

    fn add_values(&mut self, entries: &[Entry]) {
        for (id, entry) in entries.iter().enumerate() {
            let name = folded(&entry.label);
            let words = name.split(' ').scan(0usize, |at, word| {
                let start = *at;
                *at += word.len() + 1;
                Some((start, word))
            });
            let starts = words.filter(|(_, word)| !word.is_empty()).take(WORDS);
            self.starts.extend(starts.filter_map(|(start, _)| Some((id as u32, u16::try_from(start).ok()?))));
            self.values.push(name);
        }
        let values = &self.values;
        let rest = |(id, start): &(u32, u16)| {
            values.get(*id as usize).and_then(|name| name.get(usize::from(*start)..)).unwrap_or_default()
        };
        self.starts.sort_by(|a, b| rest(a).cmp(rest(b)).then(a.cmp(b)));
    }

    fn rest(&self, (id, start): (u32, u16)) -> &str {
        self.values.get(id as usize).and_then(|name| name.get(usize::from(start)..)).unwrap_or_default()
    }

    /// Names that begin with a folded text, each with its rank: less is better. Other languages' names only where the reader's has none.
    pub fn starting(&self, prefix: &str, locale: Locale, most: usize) -> Vec<(u32, Name)> {
        let from = self.known.partition_point(|(name, ..)| name.as_str() < prefix);
        let known = self.known.iter().skip(from).take_while(|(name, ..)| name.starts_with(prefix));
        let mut found: Vec<(u32, Name)> = Vec::new();
        let mut foreign: Vec<(u32, Name)> = Vec::new();
        for (_, langs, rank, means) in known {
            match langs & (1 << locale as u8) {
                0 => foreign.push((rank + 50, means.clone())),
                _ => found.push((*rank, means.clone())),
            }
        }
        if found.is_empty() {
            found = foreign;
        }
        found.sort_by_key(|(rank, _)| *rank);
        found.truncate(2 * most);
        found.extend(self.values_starting(prefix, most));
        found
    }

    /// Values by the beginning of any of their words, those first that were given first.
    fn values_starting(&self, prefix: &str, most: usize) -> Vec<(u32, Name)> {
        let from = self.starts.partition_point(|start| self.rest(*start) < prefix);
        let matching = self.starts.iter().skip(from).take_while(|start| self.rest(**start).starts_with(prefix));
        let mut ids: Vec<(bool, u32)> = matching.map(|(id, start)| (*start > 0, *id)).collect();
        ids.sort_unstable();
        ids.dedup_by_key(|(_, id)| *id);
        ids.truncate(most);
        let ranked = ids.into_iter().enumerate();
        ranked.map(|(at, (_, id))| (30 + at as u32, Name::Value(id))).collect()
    }
}

/// Lower case, without accents, words apart by single spaces.
fn folded(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.chars() {
        match c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}') {
            true => push_folded(c, &mut out),
            false if !out.ends_with(' ') && !out.is_empty() => out.push(' '),
            false => {}
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// A label within a sentence: small letters, unless it is an abbreviation.
pub(super) fn in_a_sentence(label: &str) -> String {
    let word = |word: &str| match word.chars().filter(|c| c.is_uppercase()).count() {
        0 | 1 => word.to_lowercase(),
        _ => word.to_owned(),
    };
    label.split(' ').map(word).collect::<Vec<_>>().join(" ")
}
