//! Words of time in three languages, folded.

use crate::lexicon::Langs;
use domain::Grain;

const EN: u8 = 1;
const ES: u8 = 2;
const PT: u8 = 4;

/// A stretch of the calendar that questions count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Day,
    Week,
    Weekend,
    Month,
    Quarter,
    /// Two weeks, or half a month.
    Fortnight,
    /// Two months, and four.
    Bimester,
    FourMonths,
    Half,
    Year,
}

impl Unit {
    /// Months of a stretch that divides the year but is no bucket.
    pub fn months(self) -> Option<i32> {
        match self {
            Self::Bimester => Some(2),
            Self::FourMonths => Some(4),
            Self::Half => Some(6),
            _ => None,
        }
    }

    pub fn grain(self) -> Option<Grain> {
        match self {
            Self::Day => Some(Grain::Day),
            Self::Week => Some(Grain::Week),
            Self::Month => Some(Grain::Month),
            Self::Quarter => Some(Grain::Quarter),
            Self::Year => Some(Grain::Year),
            _ => None,
        }
    }
}

pub fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "day" | "days" | "dia" | "dias" => Unit::Day,
        "week" | "weeks" | "semana" | "semanas" | "wk" | "wks" | "sem" => Unit::Week,
        "weekend" | "weekends" | "fds" | "wkend" => Unit::Weekend,
        "month" | "months" | "mes" | "meses" | "mth" | "mths" | "mo" | "mos" | "mnth" => Unit::Month,
        "quarter" | "quarters" | "trimestre" | "trimestres" | "qtr" | "qtrs" | "trim" | "tri" => Unit::Quarter,
        "semester" | "semestre" | "semestres" | "half" | "halves" => Unit::Half,
        "bimester" | "bimestre" | "bimestres" | "bim" => Unit::Bimester,
        "cuatrimestre" | "cuatrimestres" | "quadrimestre" | "quadrimestres" => Unit::FourMonths,
        "year" | "years" | "ano" | "anos" | "yr" | "yrs" => Unit::Year,
        _ => return None,
    })
}

/// Words before or after a unit that mean the one before this one.
pub fn last(word: &str) -> bool {
    matches!(
        word,
        "last"
            | "lst"
            | "past"
            | "previous"
            | "prior"
            | "preceding"
            | "trailing"
            | "rolling"
            | "latest"
            | "ultimo"
            | "ult"
            | "ulti"
            | "ultims"
            | "ultima"
            | "ultimos"
            | "ultimas"
            | "pasado"
            | "pasada"
            | "pasados"
            | "pasadas"
            | "passado"
            | "passada"
            | "passados"
            | "passadas"
            | "anterior"
            | "anteriores"
            | "previo"
            | "previa"
            | "previos"
            | "previas"
    )
}

/// Words after a unit that mean the one before the last.
pub fn before_last(word: &str) -> bool {
    matches!(
        word,
        "retrasado" | "retrasada" | "antepasado" | "antepasada" | "trasanterior" | "antepassado" | "antepassada"
    )
}

pub fn this(word: &str) -> bool {
    matches!(
        word,
        "this"
            | "current"
            | "este"
            | "esta"
            | "esse"
            | "essa"
            | "neste"
            | "nesta"
            | "nesse"
            | "nessa"
            | "deste"
            | "desta"
            | "desse"
            | "dessa"
            | "actual"
            | "atual"
            | "presente"
            | "corriente"
            | "corrente"
    )
}

/// Contractions that with a bare unit mean the running one: "vendas do mês", "ventas del año".
pub fn of_the(word: &str) -> bool {
    matches!(word, "del" | "do" | "da" | "no" | "na")
}

pub fn article(word: &str) -> bool {
    matches!(word, "the" | "el" | "la" | "los" | "las" | "o" | "a" | "os" | "as" | "lo")
}

/// Small words that may stand between the parts of a date.
pub fn joint(word: &str) -> bool {
    article(word)
        || of_the(word)
        || matches!(word, "of" | "de" | "dos" | "das" | "em" | "en" | "in" | "," | "on" | "dia" | "day")
}

/// Words that lead from the first to the last day of a range.
pub fn until(word: &str) -> bool {
    matches!(
        word,
        "to" | "until"
            | "till"
            | "til"
            | "through"
            | "thru"
            | "hasta"
            | "ate"
            | "a"
            | "al"
            | "ao"
            | "aos"
            | "-"
            | "–"
            | "—"
    )
}

pub fn and(word: &str) -> bool {
    matches!(word, "and" | "y" | "e" | "&")
}

pub fn since(word: &str) -> bool {
    matches!(word, "since" | "desde" | "starting" | "after" | "depois" | "despues" | "snce")
}

/// 1–12, and whether the word is no other word.
pub fn month(word: &str) -> Option<(i8, bool)> {
    Some(match word {
        "january" | "enero" | "janeiro" | "janr" | "ener" => (1, true),
        "february" | "febrero" | "fevereiro" => (2, true),
        "march" | "marzo" | "marco" => (3, true),
        "april" | "abril" => (4, true),
        "may" | "mayo" | "maio" | "mayp" => (5, true),
        "june" | "junio" | "junho" => (6, true),
        "july" | "julio" | "julho" => (7, true),
        "august" | "agosto" => (8, true),
        "september" | "septiembre" | "setiembre" | "setembro" => (9, true),
        "october" | "octubre" | "outubro" => (10, true),
        "november" | "noviembre" | "novembro" => (11, true),
        "december" | "diciembre" | "dezembro" => (12, true),
        "jan" | "ene" => (1, false),
        "feb" | "fev" => (2, false),
        "mar" => (3, false),
        "apr" | "abr" => (4, false),
        "mai" => (5, false),
        "jun" => (6, false),
        "jul" => (7, false),
        "aug" | "ago" => (8, false),
        "sep" | "sept" | "set" => (9, false),
        "oct" | "out" => (10, false),
        "nov" => (11, false),
        "dec" | "dic" | "dez" | "dzo" => (12, false),
        _ => return None,
    })
}

/// 0 is Monday.
pub fn weekday(word: &str) -> Option<u8> {
    Some(match word {
        "monday" | "lunes" | "segunda" | "mon" => 0,
        "tuesday" | "martes" | "terca" | "tue" | "tues" => 1,
        "wednesday" | "miercoles" | "quarta" | "wed" | "mierc" => 2,
        "thursday" | "jueves" | "quinta" | "thu" | "thur" | "thurs" => 3,
        "friday" | "viernes" | "sexta" | "fri" => 4,
        "saturday" | "sabado" => 5,
        "sunday" | "domingo" => 6,
        _ => return None,
    })
}

/// All days of that name: "Mondays", "sábados"; Spanish has one form for some, told by the article.
pub fn weekdays(word: &str, article: Option<&str>) -> Option<u8> {
    let many = matches!(article, Some("los" | "todos"));
    Some(match word {
        "mondays" | "segundas" => 0,
        "tuesdays" | "tercas" => 1,
        "wednesdays" | "quartas" => 2,
        "thursdays" | "quintas" => 3,
        "fridays" | "sextas" => 4,
        "saturdays" | "sabados" => 5,
        "sundays" | "domingos" => 6,
        "lunes" | "martes" | "miercoles" | "jueves" | "viernes" if many => return weekday(word),
        _ => return None,
    })
}

/// Small numbers in words.
pub fn number(word: &str) -> Option<u32> {
    Some(match word {
        "one" | "un" | "uno" | "una" | "um" | "uma" => 1,
        "two" | "dos" | "dois" | "duas" => 2,
        "three" | "tres" => 3,
        "four" | "cuatro" | "quatro" => 4,
        "five" | "cinco" => 5,
        "six" | "seis" => 6,
        "seven" | "siete" | "sete" => 7,
        "eight" | "ocho" | "oito" => 8,
        "nine" | "nueve" | "nove" => 9,
        "ten" | "diez" | "dez" => 10,
        "eleven" | "once" | "onze" => 11,
        "thirteen" | "trece" | "treze" => 13,
        "fourteen" | "catorce" | "quatorze" | "catorze" => 14,
        "sixteen" | "dieciseis" | "dezesseis" => 16,
        "eighteen" | "dieciocho" | "dezoito" => 18,
        "couple" | "par" => 2,
        "dozen" | "docena" | "duzia" => 12,
        "twelve" | "doce" | "doze" => 12,
        "fifteen" | "quince" | "quinze" => 15,
        "twenty" | "veinte" | "vinte" => 20,
        "thirty" | "treinta" | "trinta" => 30,
        "forty" | "cuarenta" | "quarenta" => 40,
        "fifty" | "cincuenta" | "cinquenta" => 50,
        "sixty" | "sesenta" | "sessenta" => 60,
        "ninety" | "noventa" => 90,
        _ => return None,
    })
}

pub fn ordinal(word: &str) -> Option<u32> {
    Some(match word {
        "first" | "primero" | "primer" | "primera" | "primeiro" | "primeira" => 1,
        "second" | "segundo" | "segunda" => 2,
        "third" | "tercero" | "tercer" | "tercera" | "terceiro" | "terceira" => 3,
        "fourth" | "cuarto" | "cuarta" | "quarto" | "quarta" => 4,
        "fifth" | "quinto" | "quinta" => 5,
        "sixth" | "sexto" | "sexta" => 6,
        _ => return None,
    })
}

/// Which languages a word of time belongs to; all of them where it does not tell.
pub fn langs(word: &str) -> Langs {
    let set = match word {
        "day" | "days" | "week" | "weeks" | "month" | "months" | "quarter" | "quarters" | "year" | "years"
        | "weekend" | "last" | "past" | "previous" | "prior" | "trailing" | "latest" | "this" | "current" | "the"
        | "of" | "since" | "between" | "and" | "to" | "until" | "through" | "from" | "today" | "yesterday" | "ago"
        | "before" | "january" | "february" | "march" | "april" | "may" | "june" | "july" | "august" | "september"
        | "october" | "november" | "december" | "apr" | "aug" | "dec" | "monday" | "tuesday" | "wednesday"
        | "thursday" | "friday" | "saturday" | "sunday" | "first" | "second" | "third" | "fourth" | "half" | "ytd"
        | "mtd" | "ever" | "all" | "time" | "in" | "date" => EN,
        "mitad" | "quincena" | "quincenas" | "primera" | "primeros" | "primeras" | "primer" | "cuatrimestre"
        | "cuatrimestres" | "tercera" | "hoy" | "ayer" | "anteayer" | "antier" | "hace" | "hasta" | "el" | "los"
        | "las" | "del" | "al" | "y" | "pasado" | "pasada" | "pasados" | "pasadas" | "enero" | "febrero" | "marzo"
        | "mayo" | "junio" | "julio" | "septiembre" | "octubre" | "noviembre" | "diciembre" | "ene" | "dic"
        | "lunes" | "martes" | "miercoles" | "jueves" | "viernes" | "primero" | "tercer" | "cuarto" | "actual"
        | "en" | "lo" | "siete" => ES,
        "metade" | "quinzena" | "quinzenas" | "primeira" | "primeiros" | "primeiras" | "quadrimestre"
        | "quadrimestres" | "terceira" | "hoje" | "ontem" | "anteontem" | "ha" | "ate" | "do" | "da" | "no" | "na"
        | "ao" | "em" | "passado" | "passada" | "passados" | "passadas" | "neste" | "nesta" | "deste" | "desta"
        | "nesse" | "nessa" | "desse" | "dessa" | "esse" | "essa" | "janeiro" | "fevereiro" | "marco" | "maio"
        | "junho" | "julho" | "setembro" | "outubro" | "novembro" | "dezembro" | "fev" | "mai" | "dez" | "terca"
        | "quarta" | "quinta" | "sexta" | "feira" | "primeiro" | "terceiro" | "quarto" | "atual" | "sete" | "dois" => {
            PT
        }
        "semana" | "semanas" | "mes" | "meses" | "ano" | "anos" | "dia" | "dias" | "trimestre" | "trimestres"
        | "semestre" | "ultimo" | "ultima" | "ultimos" | "ultimas" | "anterior" | "anteriores" | "este" | "esta"
        | "de" | "desde" | "entre" | "abril" | "agosto" | "sabado" | "domingo" | "segundo" | "segunda" | "tres"
        | "abr" => ES | PT,
        _ => EN | ES | PT,
    };
    Langs(set)
}

/// Words a slip of the finger may have meant.
pub const SPELLED: &[&str] = &[
    "yesterday",
    "today",
    "month",
    "months",
    "weeks",
    "quarter",
    "quarters",
    "years",
    "january",
    "february",
    "march",
    "april",
    "august",
    "september",
    "october",
    "november",
    "december",
    "semana",
    "semanas",
    "meses",
    "trimestre",
    "ultimo",
    "ultima",
    "ultimos",
    "ultimas",
    "pasado",
    "pasada",
    "passado",
    "passada",
    "enero",
    "febrero",
    "marzo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
    "janeiro",
    "fevereiro",
    "marco",
    "junho",
    "julho",
    "setembro",
    "outubro",
    "novembro",
    "dezembro",
    "ontem",
    "anteontem",
    "anteayer",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "previous",
    "viernes",
    "jueves",
    "miercoles",
];
