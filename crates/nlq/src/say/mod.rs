//! Every sentence of the engine, in three languages.

mod talk;

pub use talk::*;

use crate::{
    Figure,
    lexicon::Reason,
    read::{Extreme, Ranking},
};
use domain::{Day, Grain, Locale, Period};
use semantic::{
    Compare, Dimension,
    catalogue::{self, Reach},
    format,
};

fn pick<'a>(locale: Locale, en: &'a str, es: &'a str, pt: &'a str) -> &'a str {
    match locale {
        Locale::En => en,
        Locale::Es => es,
        Locale::Pt => pt,
    }
}

fn text(locale: Locale, en: String, es: String, pt: String) -> String {
    match locale {
        Locale::En => en,
        Locale::Es => es,
        Locale::Pt => pt,
    }
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("“{word}”")).collect::<Vec<_>>().join(", ")
}

pub fn empty(locale: Locale) -> String {
    pick(
        locale,
        "Ask a question about your sales.",
        "Haz una pregunta sobre tus ventas.",
        "Faça uma pergunta sobre as suas vendas.",
    )
    .into()
}

pub fn too_long(locale: Locale) -> String {
    pick(
        locale,
        "That question is too long: please ask it in at most 500 characters.",
        "La pregunta es demasiado larga: hazla en 500 caracteres como máximo.",
        "A pergunta é longa demais: faça-a em no máximo 500 caracteres.",
    )
    .into()
}

pub fn nothing_understood(locale: Locale) -> String {
    pick(
        locale,
        "I can't answer that. I answer questions about this workspace's figures, like these:",
        "No puedo responder eso. Respondo preguntas sobre las cifras de este espacio, como estas:",
        "Não consigo responder isso. Respondo a perguntas sobre os números deste espaço, como estas:",
    )
    .into()
}

pub fn reason(reason: Reason, locale: Locale) -> String {
    let (en, es, pt) = match reason {
        Reason::Why => (
            "I can't tell why that changed: name the figure and the period.",
            "No puedo decir por qué cambió: nombra la cifra y el período.",
            "Não consigo dizer por que mudou: cite o número e o período.",
        ),
        Reason::Forecast => (
            "I can't look into the future yet. I can show what happened up to today.",
            "Todavía no puedo ver el futuro. Puedo mostrar lo ocurrido hasta hoy.",
            "Ainda não consigo prever o futuro. Posso mostrar o que aconteceu até hoje.",
        ),
        Reason::Change => (
            "I only answer questions: I can't change, send or delete anything.",
            "Solo respondo preguntas: no puedo cambiar, enviar ni borrar nada.",
            "Só respondo a perguntas: não posso alterar, enviar nem apagar nada.",
        ),
        Reason::Private => (
            "I can't tell that. I answer with totals of this workspace only, never with personal data or with others' figures.",
            "No puedo decir eso. Respondo solo con totales de este espacio, nunca con datos personales ni de otros.",
            "Não posso dizer isso. Respondo só com totais deste espaço, nunca com dados pessoais nem de outros.",
        ),
        Reason::Injection => (
            "That isn't a question I can answer. Ask about this workspace's figures in plain words.",
            "Eso no es una pregunta que pueda responder. Pregunta por las cifras de este espacio con tus palabras.",
            "Isso não é uma pergunta que eu possa responder. Pergunte sobre os números deste espaço com as suas palavras.",
        ),
        Reason::Opinion => (
            "I can't give opinions or advice. I can show the figures to decide with.",
            "No puedo dar opiniones ni consejos. Puedo mostrar las cifras para decidir.",
            "Não posso dar opiniões nem conselhos. Posso mostrar os números para você decidir.",
        ),
        Reason::Statistic => (
            "I can't work out medians, percentiles or deviations. I can give totals, shares, and averages per day, week or month.",
            "No calculo medianas, percentiles ni desviaciones. Puedo dar totales, porcentajes y promedios por día, semana o mes.",
            "Não calculo medianas, percentis nem desvios. Posso dar totais, percentuais e médias por dia, semana ou mês.",
        ),
        Reason::OffTopic => (
            "I only know this workspace's figures.",
            "Solo conozco las cifras de este espacio.",
            "Só conheço os números deste espaço.",
        ),
    };
    pick(locale, en, es, pt).into()
}

/// Fragments of code that no question in words has.
pub fn looks_injected(question: &str) -> bool {
    let lower = question.to_lowercase();
    [
        "--", "/*", "<script", "1=1", "${", "{{", "';", "\";", "' or ", "\\x", "xp_", "](http", "http://", "https://",
        "select *",
    ]
    .iter()
    .any(|mark| lower.contains(mark))
}

pub fn no_such_metric(label: &str, said: &str, locale: Locale) -> String {
    text(
        locale,
        format!("This workspace has no data for {label} (“{said}”), so I can't answer that."),
        format!("Este espacio no tiene datos de {label} («{said}»), así que no puedo responder."),
        format!("Este espaço não tem dados de {label} (“{said}”), então não posso responder."),
    )
}

pub fn unknown_words(words: &[&str], near: &[String], locale: Locale) -> String {
    let words = quoted(words);
    let hint = near.iter().map(|label| format!("“{label}”")).collect::<Vec<_>>().join(", ");
    let base = text(
        locale,
        format!(
            "I don't know what {words} means here: it is no metric, dimension or value of this workspace. I left it unanswered rather than ignore it."
        ),
        format!(
            "No sé qué significa {words} aquí: no es una métrica, dimensión ni valor de este espacio. Prefiero no responder a ignorarlo."
        ),
        format!(
            "Não sei o que {words} significa aqui: não é uma métrica, dimensão nem valor deste espaço. Prefiro não responder a ignorar."
        ),
    );
    if hint.is_empty() {
        return base;
    }
    let near = text(
        locale,
        format!(" Did you mean {hint}?"),
        format!(" ¿Quisiste decir {hint}?"),
        format!(" Você quis dizer {hint}?"),
    );
    base + &near
}

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

pub fn took_as(said: &str, label: &str, locale: Locale) -> String {
    text(
        locale,
        format!("“{said}” was taken as “{label}”."),
        format!("«{said}» se tomó como «{label}»."),
        format!("“{said}” foi entendido como “{label}”."),
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

pub fn cannot_compare(one: Period, other: Period, today: Day, locale: Locale) -> String {
    let (one, other) = (format::period(one, today, locale), format::period(other, today, locale));
    text(
        locale,
        format!(
            "I compare a period with the one before it or with a year earlier, not {one} with {other} yet. Which one do you want?"
        ),
        format!(
            "Comparo un período con el anterior o con el del año anterior, todavía no {one} con {other}. ¿Cuál quieres?"
        ),
        format!(
            "Comparo um período com o anterior ou com o do ano anterior, ainda não {one} com {other}. Qual você quer?"
        ),
    )
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

pub fn compare_with_what(locale: Locale) -> String {
    pick(
        locale,
        "I couldn't tell what to compare with. I compare with the period before or with a year earlier.",
        "No entendí con qué comparar. Comparo con el período anterior o con el año anterior.",
        "Não entendi com o que comparar. Comparo com o período anterior ou com o ano anterior.",
    )
    .into()
}

pub fn in_the_future(locale: Locale) -> String {
    reason(Reason::Forecast, locale)
}

pub fn cannot_exclude(word: &str, what: &str, locale: Locale) -> String {
    text(
        locale,
        format!("I can't apply “{word} {what}”: I leave out values of a dimension only, like a channel or a country."),
        format!("No puedo aplicar «{word} {what}»: solo excluyo valores de una dimensión, como un canal o un país."),
        format!("Não consigo aplicar “{word} {what}”: só excluo valores de uma dimensão, como um canal ou um país."),
    )
}

pub fn cannot_set_side_by_side(one: &str, other: &str, locale: Locale) -> String {
    text(
        locale,
        format!("“{one}” and “{other}” belong to different dimensions, so I can't set them side by side."),
        format!("«{one}» y «{other}» son de dimensiones distintas, así que no puedo compararlos."),
        format!("“{one}” e “{other}” são de dimensões diferentes, então não posso compará-los."),
    )
}

pub fn no_conditions(said: &str, locale: Locale) -> String {
    text(
        locale,
        format!(
            "I can't apply the condition “{said}”: I keep values of a dimension, or days, weeks and months, by a figure of theirs."
        ),
        format!(
            "No puedo aplicar la condición «{said}»: filtro valores de una dimensión, o días, semanas y meses, por una cifra suya."
        ),
        format!(
            "Não consigo aplicar a condição “{said}”: filtro valores de uma dimensão, ou dias, semanas e meses, por um número deles."
        ),
    )
}

pub fn no_slice_by(said: &str, locale: Locale) -> String {
    text(
        locale,
        format!("I can't split by “{said}”: it is a figure, not a dimension."),
        format!("No puedo dividir por «{said}»: es una cifra, no una dimensión."),
        format!("Não consigo dividir por “{said}”: é um número, não uma dimensão."),
    )
}

/// A slice that makes no sense, and those that do.
pub fn cannot_slice(metric: &Figure, dimension: &Dimension, locale: Locale) -> String {
    let (name, by) = (metric.label(locale), dimension.label.get(locale).to_lowercase());
    if metric.known().is_some_and(|metric| metric.reach == Reach::Orders) {
        return text(
            locale,
            format!("{name} can't be told by {by}: it belongs to whole orders."),
            format!("{name} no se puede dividir por {by}: corresponde a pedidos enteros."),
            format!("{name} não pode ser dividido por {by}: pertence a pedidos inteiros."),
        );
    }
    let ways: Vec<_> = catalogue::dimensions().filter(|way| metric.allows(way) && way.grain().is_none()).collect();
    let ways = ways.iter().map(|way| way.label.get(locale).to_lowercase()).collect::<Vec<_>>().join(", ");
    text(
        locale,
        format!("{name} can't be told by {by}. It can be told by {ways}."),
        format!("{name} no se puede dividir por {by}. Se puede por {ways}."),
        format!("{name} não pode ser dividido por {by}. Pode ser por {ways}."),
    )
}

pub fn cannot_count(dimension: &str, locale: Locale) -> String {
    let dimension = dimension.to_lowercase();
    text(
        locale,
        format!("I can't count values of {dimension} yet. I can show a figure by {dimension}."),
        format!("Todavía no puedo contar valores de {dimension}. Puedo mostrar una cifra por {dimension}."),
        format!("Ainda não consigo contar valores de {dimension}. Posso mostrar um número por {dimension}."),
    )
}

pub fn no_single_customers(locale: Locale) -> String {
    pick(
        locale,
        "I can't list single customers. I can count them, by channel, country or month.",
        "No puedo listar clientes uno por uno. Puedo contarlos por canal, país o mes.",
        "Não consigo listar clientes um a um. Posso contá-los por canal, país ou mês.",
    )
    .into()
}

pub fn no_single_orders(locale: Locale) -> String {
    pick(
        locale,
        "I can't list single orders. I can count them, by channel, country or month.",
        "No puedo listar pedidos uno por uno. Puedo contarlos por canal, país o mes.",
        "Não consigo listar pedidos um a um. Posso contá-los por canal, país ou mês.",
    )
    .into()
}

pub fn rate_not_count(label: &str, locale: Locale) -> String {
    text(
        locale,
        format!("I can't count those, but I know the rate: ask for “{label}”."),
        format!("No puedo contarlos, pero sé la tasa: pregunta por «{label}»."),
        format!("Não consigo contá-los, mas sei a taxa: pergunte por “{label}”."),
    )
}

pub fn too_many_slices(locale: Locale) -> String {
    pick(
        locale,
        "I can split by three dimensions at most.",
        "Puedo dividir por tres dimensiones como máximo.",
        "Posso dividir por no máximo três dimensões.",
    )
    .into()
}

pub fn one_grain(locale: Locale) -> String {
    pick(
        locale,
        "I can use one time step only: by day, week, month, quarter or year.",
        "Puedo usar un solo paso de tiempo: día, semana, mes, trimestre o año.",
        "Posso usar só um passo de tempo: dia, semana, mês, trimestre ou ano.",
    )
    .into()
}

pub fn counted_sales(locale: Locale) -> String {
    pick(
        locale,
        "“How many sales” was taken as the number of orders.",
        "«Cuántas ventas» se tomó como el número de pedidos.",
        "“Quantas vendas” foi entendido como o número de pedidos.",
    )
    .into()
}

pub fn product_sales(locale: Locale) -> String {
    pick(
        locale,
        "By what was sold, money is counted as product sales: items at their prices less their discounts, without shipping, taxes and returns.",
        "Por lo vendido, el dinero se cuenta como ventas de productos: artículos a su precio menos descuentos, sin envío, impuestos ni devoluciones.",
        "Pelo que foi vendido, o dinheiro é contado como vendas de produtos: itens ao preço menos descontos, sem frete, impostos nem devoluções.",
    )
    .into()
}

pub fn implied_revenue(locale: Locale) -> String {
    pick(
        locale,
        "No figure was named: I took revenue.",
        "No se nombró una cifra: tomé los ingresos.",
        "Nenhum número foi citado: usei a receita.",
    )
    .into()
}

pub fn assumed_last_30_days(days: Period, today: Day, locale: Locale) -> String {
    let days = format::period(days, today, locale);
    text(
        locale,
        format!("No period was named: I took the last 30 days ({days})."),
        format!("No se nombró un período: tomé los últimos 30 días ({days})."),
        format!("Nenhum período foi citado: usei os últimos 30 dias ({days})."),
    )
}

pub fn assumed_all_time(locale: Locale) -> String {
    pick(
        locale,
        "No period was named: I looked at all the data there is.",
        "No se nombró un período: miré todos los datos que hay.",
        "Nenhum período foi citado: olhei todos os dados que existem.",
    )
    .into()
}

pub fn took_period(days: Period, today: Day, locale: Locale) -> String {
    let days = format::period(days, today, locale);
    text(
        locale,
        format!("The period was taken as {days}."),
        format!("Se tomó como período {days}."),
        format!("O período foi entendido como {days}."),
    )
}

pub fn date_order(days: Period, today: Day, locale: Locale) -> String {
    took_period(days, today, locale)
}

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

pub fn compared(compare: Compare, locale: Locale) -> &'static str {
    match compare {
        Compare::PreviousPeriod => pick(
            locale,
            "Compared with the period before",
            "Comparado con el período anterior",
            "Comparado com o período anterior",
        ),
        Compare::PreviousYear => {
            pick(locale, "Compared with a year earlier", "Comparado con un año antes", "Comparado com um ano antes")
        }
    }
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

pub fn cannot_rank_change_of_time(locale: Locale) -> String {
    pick(
        locale,
        "I can't rank days, weeks or months by how they changed. I can rank them by a figure, or values of a dimension by their change.",
        "No puedo ordenar días, semanas o meses por su cambio. Puedo ordenarlos por una cifra, o valores de una dimensión por su cambio.",
        "Não consigo ordenar dias, semanas ou meses pela mudança. Posso ordená-los por um número, ou valores de uma dimensão pela mudança.",
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

pub fn unknown_year(event: &str, year: i16, years: &[i16], locale: Locale) -> String {
    let (first, last) = (years.first().copied().unwrap_or(year), years.last().copied().unwrap_or(year));
    text(
        locale,
        format!(
            "I don't know the dates of “{event}” in {year}: I know those from {first} to {last}. Give the days instead."
        ),
        format!("No sé las fechas de «{event}» en {year}: conozco las de {first} a {last}. Indica los días."),
        format!("Não sei as datas de “{event}” em {year}: conheço as de {first} a {last}. Informe os dias."),
    )
}

pub fn count(locale: Locale) -> &'static str {
    pick(locale, "How many there are", "Cuántos hay", "Quantos há")
}

pub fn counted_units(locale: Locale) -> String {
    pick(
        locale,
        "A number without a currency was taken as units sold.",
        "Un número sin moneda se tomó como unidades vendidas.",
        "Um número sem moeda foi entendido como unidades vendidas.",
    )
    .into()
}

pub fn why(locale: Locale) -> &'static str {
    pick(locale, "What explains it", "Qué lo explica", "O que explica")
}

pub fn all_time(locale: Locale) -> &'static str {
    pick(locale, "All time", "Todo el historial", "Todo o histórico")
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
