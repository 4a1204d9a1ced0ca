//! What is compared with, as it is spoken: "the equivalent point last month", "los 28 previos", "período homólogo", "than last".

use super::{among, before, behind, say, table::*, word};
use crate::{calendar::words, token::Token};
use std::{collections::HashSet, sync::LazyLock};

pub(super) fn plain(tokens: &mut Vec<Token>) {
    let mut at = 0;
    while at < tokens.len() {
        homologous(tokens, at);
        // Most words begin none of the phrases.
        if first_words().contains(word(tokens, at)) {
            same_stage(tokens, at);
            by_now(tokens, at);
            beside(tokens, at);
        }
        so_many_before(tokens, at);
        than_last(tokens, at);
        between_dates(tokens, at);
        at += 1;
    }
}

fn first_words() -> &'static HashSet<&'static str> {
    static ALL: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        let lists = [ALIKE_EN, ALIKE_ES, ALIKE_PT, BY_NOW_EN, BY_NOW, BESIDE, "its|their|the"];
        lists
            .into_iter()
            .flat_map(|list| list.split('|'))
            .filter_map(|phrase| phrase.split_whitespace().next())
            .collect()
    });
    &ALL
}

/// Words that set one thing against another.
const SETS: &str = "vs|versus|than|against|compared|compare|comparing|behind|ahead|to|with|contra|que|comparado|comparada|comparados|comparadas|frente|respecto|face|perante|relativamente|com|con|a|al|ao|aos|relacao|relacion";

fn compares(tokens: &[Token]) -> bool {
    let said = "vs|versus|than|against|compared|compare|comparing|better|worse|higher|lower|ahead|behind|up|down|more|less|contra|mejor|peor|mejores|peores|comparado|comparada|comparados|comparadas|compara|\
                comparar|respecto|frente|melhor|pior|melhores|piores|relacao|relacion|face|perante|relativamente|mas|menos|mais|maiores|menores|mayores|acima|abaixo|arriba|abajo|encima|debajo";
    tokens.iter().any(|token| !token.quoted && among(said, &token.text))
}

/// "Período homólogo", "variación homóloga": that of the year before.
fn homologous(tokens: &mut Vec<Token>, at: usize) {
    if !among("homologo|homologa|homologos|homologas", word(tokens, at)) || at == 0 {
        return;
    }
    let spanish = tokens.iter().any(|token| among("del|el|ventas|mes pasado|los|las|con|y|respecto", &token.text));
    let (year, led) = if spanish { ("ano anterior", "al") } else { ("ano anterior", "ao") };
    let stretch = words::unit(before(tokens, at)).is_some()
        || among("periodo|intervalo|lapso|valor|periodos", before(tokens, at));
    let same = if spanish { "mismo periodo del" } else { "mesmo periodo do" };
    if stretch || among("termos|terminos", before(tokens, at)) {
        let start = at
            - 1
            - usize::from(
                among("em|en|ao|al|o|el", at.checked_sub(2).map_or("", |two| word(tokens, two)))
                    && among("termos|terminos", before(tokens, at)),
            );
        let lead = if start + 1 < at { if spanish { "respecto al" } else { "em relacao ao" } } else { "" };
        say(tokens, start, at + 1, &format!("{lead} {same} {year}"));
    } else {
        let respect = if spanish { "respecto" } else { "em relacao" };
        say(tokens, at, at + 1, &format!("{respect} {led} {same} {year}"));
    }
}

/// "The corresponding stage last year", "la misma altura del mes pasado": the same period of it.
fn same_stage(tokens: &mut Vec<Token>, at: usize) {
    for (alike, stages, said) in [
        (ALIKE_EN, STAGE_EN, "same period"),
        (ALIKE_ES, STAGE_ES, "mismo periodo"),
        (ALIKE_PT, STAGE_PT, "mesmo periodo"),
    ] {
        let Some(one) = behind(tokens, at, alike) else { continue };
        let Some(other) = behind(tokens, at + one, stages) else { continue };
        let end = at + one + other;
        let english = said == "same period";
        let small = usize::from(english && among("of|in|from|the", word(tokens, end)));
        let last = among("last|previous|prior", word(tokens, end + small))
            && words::unit(word(tokens, end + small + 1)).is_some();
        let of = among("de|del|do|da|el|la|no|na", word(tokens, end));
        let unit = (1..=3).any(|ahead| {
            words::unit(word(tokens, end + ahead)).is_some() && words::last(word(tokens, end + ahead + 1))
        });
        // "The same day last week" and "same days" are told by their weekday.
        let days = among("day|days|dia|dias", word(tokens, end - 1));
        if (english && last || !english && of && unit) && !days {
            let of = if english {
                ""
            } else if said.starts_with("mismo") {
                " del"
            } else {
                " do"
            };
            let extra = usize::from(!english || small == 1);
            let article = usize::from(!english && among("la", word(tokens, end + 1)));
            say(tokens, at, end + extra + article, &format!("{said}{of}"));
            return;
        }
        // "Este año frente al mismo período del anterior": of the year before.
        let one_before =
            among("del|do|da", word(tokens, end)) && among("anterior|pasado|passado|previo", word(tokens, end + 1));
        let unit = tokens
            .iter()
            .take(at)
            .rev()
            .find(|token| words::unit(&token.text).is_some())
            .map(|token| token.text.clone());
        if let Some(unit) = unit.filter(|_| one_before) {
            let of = if said.starts_with("mismo") { "del" } else { "do" };
            say(tokens, at, end + 2, &format!("{said} {of} {unit} anterior"));
            return;
        }
    }
    // "Its equivalent last year".
    let led = among("its|their|the", word(tokens, at)) && word(tokens, at + 1) == "equivalent";
    let small = usize::from(among("of|in|from", word(tokens, at + 2)));
    if led && word(tokens, at + 2 + small) == "last" {
        say(tokens, at, at + 2 + small, "same period");
    }
}

/// "Than last month at this point": so far into it, as what runs is compared anyway.
fn by_now(tokens: &mut Vec<Token>, at: usize) {
    let Some(long) = behind(tokens, at, BY_NOW_EN).or_else(|| behind(tokens, at, BY_NOW)) else { return };
    let english = behind(tokens, at, BY_NOW_EN).is_some();
    // "Last month at this point", "at this point last month".
    let behind_it = at
        .checked_sub(2)
        .is_some_and(|two| word(tokens, two) == "last" && words::unit(word(tokens, two + 1)).is_some());
    let small = usize::from(among("of|in", word(tokens, at + long)));
    let ahead = word(tokens, at + long + small) == "last" && words::unit(word(tokens, at + long + small + 1)).is_some();
    if english && behind_it {
        let unit = word(tokens, at - 1).to_string();
        say(tokens, at - 2, at + long, &format!("same period last {unit}"));
    } else if english && ahead {
        say(tokens, at, at + long + small, "same period");
    } else if compares(tokens) && runs(tokens) {
        say(tokens, at, at + long, "");
    }
}

/// Whether the running month, quarter or year is spoken of, or one that is named, which may be it.
fn runs(tokens: &[Token]) -> bool {
    let named = tokens.iter().filter(|token| words::month(&token.text).is_some()).count();
    named == 2
        || tokens
            .windows(2)
            .any(|pair| matches!(pair, [one, two] if words::this(&one.text) && words::unit(&two.text).is_some()))
        || tokens.iter().any(|token| among("vamos|estamos|are|doing|venimos|andamos", &token.text))
}

/// "Last 28 days against the 28 before": the period before.
fn so_many_before(tokens: &mut Vec<Token>, at: usize) {
    let Some(count) = tokens.get(at).and_then(Token::number) else { return };
    let earlier = |token: &Token| token.number() == Some(count);
    let Some(first) = tokens.iter().take(at).position(earlier) else { return };
    if words::unit(word(tokens, first + 1)).is_none() {
        return;
    }
    let kinds =
        "before|prior|preceding|previous|earlier|previos|previas|anteriores|antecedentes|precedentes|de antes|antes";
    let that = "before that|before those|before it|before them|just before|immediately before|immediately preceding|prior to that|previous to that|inmediatamente anteriores|imediatamente anteriores";
    let unit = usize::from(words::unit(word(tokens, at + 1)).is_some());
    let back = usize::from(among("prior|preceding|previous|earlier|previos|previas|anteriores", before(tokens, at)));
    let long = behind(tokens, at + 1 + unit, that).or_else(|| behind(tokens, at + 1 + unit, kinds));
    if back == 0 && long.is_none() {
        return;
    }
    let trailing = if back > 0 { 0 } else { long.unwrap_or_default() };
    let mut start = at - back;
    let article = among("the|los|las|os|as|aos|als|dos", before(tokens, start)) && start > 0;
    start -= usize::from(article);
    let (led, english) = (
        before(tokens, start).to_string(),
        tokens.iter().take(first + 2).any(|token| among("days|weeks|months|day|week", &token.text)),
    );
    if !among(SETS, &led) && !article {
        return;
    }
    let portuguese = tokens.iter().any(|token| among("dos|das|nos|vendas|os|aos|ultimos dias|com|o", &token.text))
        && !tokens.iter().any(|token| among("los|las|del|con", &token.text));
    let said = match (english, portuguese) {
        (true, _) => "the previous period",
        (_, true) => "o periodo anterior",
        _ => "el periodo anterior",
    };
    say(tokens, start, at + 1 + unit + trailing, said);
}

/// "Higher this month than last": last month.
fn than_last(tokens: &mut Vec<Token>, at: usize) {
    if word(tokens, at) != "last" || at == 0 {
        return;
    }
    let next = word(tokens, at + 1);
    let open = next.is_empty() || among("?|,|in|for|by|per|on|from|at|did|do|was|were", next);
    let led = among("than|vs|versus|against|and|or|on|with|to", before(tokens, at));
    let this = (1..at).rev().find(|at| words::unit(word(tokens, *at)).is_some() && word(tokens, at - 1) == "this");
    if let Some(unit) = this.filter(|_| open && led).map(|at| word(tokens, at).to_string()) {
        say(tokens, at, at + 1, &format!("last {unit}"));
    }
}

/// "Above last month", "superiores a las de octubre", "acima do mês passado": set against that time.
fn beside(tokens: &mut Vec<Token>, at: usize) {
    let Some(long) = behind(tokens, at, BESIDE) else { return };
    let asks =
        "which|what|que|cual|cuales|qual|quais|quem|who|quien|products|productos|produtos|days|dias|meses|months";
    // "Arriba o abajo de octubre" is said by the lists.
    let either = among("o|u|ou|or", before(tokens, at));
    if tokens.iter().take(at.min(3)).any(|token| among(asks, &token.text)) || at == 0 || either {
        return;
    }
    let small = "the|las|los|el|la|as|os|o|a|do|da|dos|das|del|de|al|lo|que|that|those|of|in|en|em|no|na|nos|what|we|did|had|it|was|were|where|ao|aos";
    let time = (at + long..tokens.len().min(at + long + 5)).find(|at| !among(small, word(tokens, *at)));
    let temporal = |text: &str| {
        words::month(text).is_some_and(|(_, certain)| certain)
            || words::last(text)
            || words::this(text)
            || words::unit(text).is_some()
            || among("yesterday|ayer|ontem|q1|q2|q3|q4", text)
    };
    let dated = time.is_some_and(|time| {
        temporal(word(tokens, time))
            || tokens.get(time).and_then(Token::number).is_some_and(|n| (2000..2100).contains(&n))
    });
    if dated {
        say(tokens, at, at + long, "vs");
    }
}

/// "October v September", "October over September".
fn between_dates(tokens: &mut Vec<Token>, at: usize) {
    let dated = |at: usize| {
        let text = word(tokens, at);
        words::month(text).is_some_and(|(_, certain)| certain)
            || tokens.get(at).and_then(Token::number).is_some_and(|n| (2000..2100).contains(&n))
            || among("q1|q2|q3|q4", text)
    };
    let two = at > 0 && dated(at - 1) && dated(at + 1);
    let over = "v|we|over|on|sobre|vrs|ante";
    if two && among(over, word(tokens, at)) {
        say(tokens, at, at + 1, "vs");
    }
}
