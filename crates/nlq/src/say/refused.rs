//! Why a question is not answered.

use super::{pick, quoted, text};
use crate::Figure;
use crate::lexicon::Reason;
use domain::Locale;
use semantic::Dimension;
use semantic::catalogue;
use semantic::catalogue::Reach;

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

pub fn cannot_rank_change_of_time(locale: Locale) -> String {
    pick(
        locale,
        "I can't rank days, weeks or months by how they changed. I can rank them by a figure, or values of a dimension by their change.",
        "No puedo ordenar días, semanas o meses por su cambio. Puedo ordenarlos por una cifra, o valores de una dimensión por su cambio.",
        "Não consigo ordenar dias, semanas ou meses pela mudança. Posso ordená-los por um número, ou valores de uma dimensão pela mudança.",
    )
    .into()
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

pub fn one_ranking(locale: Locale) -> String {
    pick(
        locale,
        "I can rank one way at a time: the first or the last.",
        "Puedo ordenar de una sola manera a la vez: lo primero o lo último.",
        "Posso ordenar de uma só maneira por vez: o primeiro ou o último.",
    )
    .into()
}
