//! The wording of answers in three languages.

use domain::{Grain, Locale};

fn pick<'a>(locale: Locale, en: &'a str, es: &'a str, pt: &'a str) -> &'a str {
    match locale {
        Locale::En => en,
        Locale::Es => es,
        Locale::Pt => pt,
    }
}

/// `Revenue for October 2026`, `Ingresos de octubre de 2026`.
pub fn of_period(what: &str, period: &str, locale: Locale) -> String {
    format!("{what} {} {period}", pick(locale, "for", "de", "de"))
}

/// `MRR on 31 Oct`, `MRR al 31 oct`, `MRR em 31 out`.
pub fn on_day(what: &str, day: &str, locale: Locale) -> String {
    format!("{what} {} {day}", pick(locale, "on", "al", "em"))
}

pub fn so_far(locale: Locale) -> &'static str {
    pick(locale, " so far", " hasta ahora", " até agora")
}

/// `by channel`.
pub fn by(what: &str, dimensions: &[String], locale: Locale) -> String {
    let and = pick(locale, " and ", " y ", " e ");
    format!("{what} {} {}", pick(locale, "by", "por", "por"), dimensions.join(and))
}

/// `up 12.4% on September 2026 ($1,100.00)`.
pub fn change(rise: std::cmp::Ordering, magnitude: &str, period: &str, before: &str, locale: Locale) -> String {
    use std::cmp::Ordering::{Equal, Greater, Less};
    match (locale, rise) {
        (Locale::En, Greater) => format!("up {magnitude} on {period} ({before})"),
        (Locale::En, Less) => format!("down {magnitude} on {period} ({before})"),
        (Locale::En, Equal) => format!("the same as {period} ({before})"),
        (Locale::Es, Greater) => format!("{magnitude} más que {period} ({before})"),
        (Locale::Es, Less) => format!("{magnitude} menos que {period} ({before})"),
        (Locale::Es, Equal) => format!("igual que {period} ({before})"),
        (Locale::Pt, Greater) => format!("{magnitude} a mais que {period} ({before})"),
        (Locale::Pt, Less) => format!("{magnitude} a menos que {period} ({before})"),
        (Locale::Pt, Equal) => format!("igual a {period} ({before})"),
    }
}

/// A number without one to take a percentage of.
pub fn against(period: &str, before: &str, locale: Locale) -> String {
    format!("{} {period}: {before}", pick(locale, "against", "frente a", "contra"))
}

pub fn no_data(what: &str, period: &str, locale: Locale) -> String {
    match locale {
        Locale::En => format!("There is no data for {what} in {period}."),
        Locale::Es => format!("No hay datos de {what} en {period}."),
        Locale::Pt => format!("Não há dados de {what} em {period}."),
    }
}

/// The days that have data.
pub fn data_of(days: &str, locale: Locale) -> String {
    match locale {
        Locale::En => format!("The data go over {days}."),
        Locale::Es => format!("Los datos abarcan {days}."),
        Locale::Pt => format!("Os dados abrangem {days}."),
    }
}

/// A question that asks the same of other days.
pub fn over(days: &str, locale: Locale) -> String {
    format!("{} {days}", pick(locale, "In", "En", "Em"))
}

/// The same over everything there is.
pub fn ever(locale: Locale) -> &'static str {
    pick(locale, "Of all time", "Desde siempre", "Desde sempre")
}

/// `$12.00 of $48.00, 25.0%`.
pub fn share(part: &str, whole: &str, ratio: &str, locale: Locale) -> String {
    format!("{part} {} {whole}, {ratio}", pick(locale, "of", "de", "de"))
}

pub fn total(value: &str, locale: Locale) -> String {
    format!("{} {value}", pick(locale, "in all", "en total", "no total"))
}

pub fn highest(label: &str, value: &str, locale: Locale) -> String {
    format!("{} {label} ({value})", pick(locale, "highest", "máximo", "máximo"))
}

pub fn lowest(label: &str, value: &str, locale: Locale) -> String {
    format!("{} {label} ({value})", pick(locale, "lowest", "mínimo", "mínimo"))
}

/// `first is X with $12.00`.
pub fn first(label: &str, value: &str, descending: bool, locale: Locale) -> String {
    match (locale, descending) {
        (Locale::En, true) => format!("{label} is first with {value}"),
        (Locale::En, false) => format!("{label} is lowest with {value}"),
        (Locale::Es, true) => format!("primero {label} con {value}"),
        (Locale::Es, false) => format!("el más bajo es {label} con {value}"),
        (Locale::Pt, true) => format!("em primeiro {label} com {value}"),
        (Locale::Pt, false) => format!("o mais baixo é {label} com {value}"),
    }
}

pub fn then(rest: &[String], locale: Locale) -> String {
    format!("{} {}", pick(locale, "then", "luego", "depois"), rest.join(", "))
}

pub fn not_computed(reason: &str, locale: Locale) -> String {
    match locale {
        Locale::En => format!("I understood the question but can't compute it: {reason}."),
        Locale::Es => format!("Entendí la pregunta, pero no puedo calcularla: {reason}."),
        Locale::Pt => format!("Entendi a pergunta, mas não consigo calculá-la: {reason}."),
    }
}

/// `Orders per day`.
pub fn per(what: &str, grain: Grain, locale: Locale) -> String {
    format!("{what} {} {}", pick(locale, "per", "por", "por"), step(grain, false, locale))
}

fn step(grain: Grain, several: bool, locale: Locale) -> &'static str {
    let (one, many) = match grain {
        Grain::Day => (pick(locale, "day", "día", "dia"), pick(locale, "days", "días", "dias")),
        Grain::Week => (pick(locale, "week", "semana", "semana"), pick(locale, "weeks", "semanas", "semanas")),
        Grain::Month => (pick(locale, "month", "mes", "mês"), pick(locale, "months", "meses", "meses")),
        Grain::Quarter => {
            (pick(locale, "quarter", "trimestre", "trimestre"), pick(locale, "quarters", "trimestres", "trimestres"))
        }
        Grain::Year => (pick(locale, "year", "año", "ano"), pick(locale, "years", "años", "anos")),
    };
    if several { many } else { one }
}

pub fn average(locale: Locale) -> &'static str {
    pick(locale, "on average", "en promedio", "em média")
}

/// `41.2 on average (1,277 in 31 days)`.
pub fn on_average(mean: &str, total: &str, count: &str, grain: Grain, locale: Locale) -> String {
    let steps = step(grain, count != "1", locale);
    format!("{mean} {} ({total} {} {count} {steps})", average(locale), pick(locale, "in", "en", "em"))
}

/// `grew most against September 2026`.
pub fn moved_most(rising: bool, period: &str, locale: Locale) -> String {
    let most = match rising {
        true => pick(locale, "grew most against", "lo que más creció frente a", "o que mais cresceu contra"),
        false => pick(locale, "fell most against", "lo que más cayó frente a", "o que mais caiu contra"),
    };
    format!("{most} {period}")
}

pub fn nothing_moved(rising: bool, period: &str, locale: Locale) -> String {
    let nothing = match rising {
        true => pick(locale, "nothing grew against", "nada creció frente a", "nada cresceu contra"),
        false => pick(locale, "nothing fell against", "nada cayó frente a", "nada caiu contra"),
    };
    format!("{nothing} {period}")
}

/// `12 in all`.
pub fn so_many(count: &str, locale: Locale) -> String {
    format!("{count} {}", pick(locale, "in all", "en total", "no total"))
}

/// Where the question takes for granted what was not so.
pub fn did_not(fall: bool, locale: Locale) -> &'static str {
    match fall {
        true => pick(locale, "It did not fall.", "No bajó.", "Não caiu."),
        false => pick(locale, "It did not rise.", "No subió.", "Não subiu."),
    }
}

pub fn mostly(reasons: &str, locale: Locale) -> String {
    format!("{}: {reasons}.", pick(locale, "What made most of it", "Lo que más pesó", "O que mais pesou"))
}

/// What read the question, where the grammar did not.
pub fn read_by_model(model: &str, locale: Locale) -> String {
    match locale {
        Locale::En => {
            format!("The language model {model} understood this, not the grammar: check what it took the question for.")
        }
        Locale::Es => {
            format!("Esto lo entendió el modelo de lenguaje {model}, no la gramática: revisa cómo tomó la pregunta.")
        }
        Locale::Pt => format!(
            "Quem entendeu isto foi o modelo de linguagem {model}, não a gramática: confira como ele tomou a pergunta."
        ),
    }
}

pub fn model_declined(locale: Locale) -> &'static str {
    pick(
        locale,
        "The language model could not make a query of it either.",
        "El modelo de lenguaje tampoco pudo convertirla en una consulta.",
        "O modelo de linguagem também não conseguiu fazer dela uma consulta.",
    )
}

pub fn model_cap(locale: Locale) -> &'static str {
    pick(
        locale,
        "The language model was not asked: this month's cap is reached.",
        "No se preguntó al modelo de lenguaje: se alcanzó el tope de este mes.",
        "O modelo de linguagem não foi consultado: o limite deste mês foi atingido.",
    )
}

pub fn model_failed(locale: Locale) -> &'static str {
    pick(
        locale,
        "The language model gave no answer that can be used.",
        "El modelo de lenguaje no dio una respuesta que se pueda usar.",
        "O modelo de linguagem não deu uma resposta que possa ser usada.",
    )
}
