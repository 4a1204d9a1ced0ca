//! Time as it is spoken, said plainly before anything is read: "the week just gone", "el mes recién cerrado", "o ano corrente", "the
//! same point last quarter", "os 28 anteriores". What stands before and behind a unit of time decides which one is meant.

mod against;
mod table;

use crate::{calendar::words, shorthand::respelled, token::Token, vocabulary::Vocabulary};

/// Says time plainly.
pub(crate) fn plain(tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    let mut at = 0;
    while at < tokens.len() {
        exercise(tokens, at, vocabulary);
        couple(tokens, at);
        to_yesterday(tokens, at);
        if words::unit(word(tokens, at)).is_some() {
            at = calendar(tokens, at);
            at = last_one(tokens, at).or_else(|| running(tokens, at)).unwrap_or(at);
        } else if words::month(word(tokens, at)).is_some() || words::weekday(word(tokens, at)).is_some() {
            gone(tokens, at);
        }
        at += 1;
    }
    against::plain(tokens);
}

fn word(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).filter(|token| !token.quoted).map_or("", |token| token.text.as_str())
}

fn before(tokens: &[Token], at: usize) -> &str {
    at.checked_sub(1).map_or("", |at| word(tokens, at))
}

fn among(list: &str, word: &str) -> bool {
    list.split('|').any(|known| known.trim() == word)
}

/// The longest phrase of a list that begins here: its length.
fn behind(tokens: &[Token], at: usize, list: &str) -> Option<usize> {
    let stands = |phrase: &str| {
        let said = phrase.split_whitespace().enumerate().all(|(ahead, said)| word(tokens, at + ahead) == said);
        said.then(|| phrase.split_whitespace().count())
    };
    list.split('|').filter_map(stands).max()
}

/// The longest phrase of a list that ends right before: where it begins.
fn led_by(tokens: &[Token], at: usize, list: &str) -> Option<usize> {
    let begins = |phrase: &str| {
        let start = at.checked_sub(phrase.split_whitespace().count())?;
        behind(tokens, start, phrase).map(|_| start)
    };
    list.split('|').filter_map(begins).min()
}

/// Other words in the place of these.
fn say(tokens: &mut Vec<Token>, from: usize, to: usize, text: &str) {
    let Some(model) = tokens.get(from).or(tokens.last()).cloned() else { return };
    let said: Vec<Token> = text.split_whitespace().map(|word| respelled(&model, word)).collect();
    let end = to.min(tokens.len());
    tokens.splice(from.min(end)..end, said);
}

/// "Ejercicio en curso", "exercício de 2025": a year of business.
fn exercise(tokens: &mut Vec<Token>, at: usize, vocabulary: &Vocabulary) {
    let said = among("ejercicio|exercicio|ejercicios|exercicios", word(tokens, at));
    let many = word(tokens, at).ends_with('s');
    let marked = "en|em|actual|atual|corriente|corrente|vigente|pasado|passado|anterior|previo|fiscal|contable|contabil|social|economico|recien|recem|que|presente|precedente|cerrado|fechado";
    let dated = (1..=2).any(|ahead| tokens.get(at + ahead).and_then(Token::number).is_some_and(|n| n > 1990));
    let led = among("este|neste|deste|presente|ultimo|corrente|corriente", before(tokens, at));
    let sold = tokens.get(at).is_some_and(|token| vocabulary.values.knows(&token.stem));
    if !said || sold && !(led || dated || among(marked, word(tokens, at + 1))) {
        return;
    }
    let more = usize::from(among("fiscal|contable|contabil|social|economico", word(tokens, at + 1)));
    say(tokens, at, at + 1 + more, if many { "anos" } else { "ano" });
}

/// "The last couple of weeks", "fortnight".
fn couple(tokens: &mut Vec<Token>, at: usize) {
    if word(tokens, at) == "couple" && words::unit(word(tokens, at + 2)).is_some() && word(tokens, at + 1) == "of" {
        say(tokens, at, at + 2, "2");
    } else if word(tokens, at) == "couple" && words::unit(word(tokens, at + 1)).is_some() {
        say(tokens, at, at + 1, "2");
    }
    if word(tokens, at) == "fortnight" && among("last|past|previous", before(tokens, at)) {
        say(tokens, at, at + 1, "14 days");
    }
}

/// "The 30 days to yesterday", "los 7 días hasta ayer": the last ones.
fn to_yesterday(tokens: &mut Vec<Token>, at: usize) {
    let counted = tokens.get(at).and_then(Token::number).is_some() && !words::last(before(tokens, at));
    if !counted || words::unit(word(tokens, at + 1)) != Some(words::Unit::Day) {
        return;
    }
    let english = "to yesterday|ending yesterday|until yesterday|up to yesterday|through yesterday|till yesterday|that ended yesterday|ended yesterday|as of yesterday";
    let others = "hasta ayer|terminados ayer|que terminaron ayer|al dia de ayer|ate ontem|terminados ontem|encerrados ontem|que terminaram ontem";
    if let Some(long) = behind(tokens, at + 2, english) {
        say(tokens, at + 2, at + 2 + long, "");
        say(tokens, at, at, "last");
    } else if let Some(long) = behind(tokens, at + 2, others) {
        say(tokens, at + 2, at + 2 + long, "");
        say(tokens, at, at, "ultimos");
    }
}

/// "Calendar year 2025", "the back half of the year", "w/c 9 November". Where the unit stands then.
fn calendar(tokens: &mut Vec<Token>, at: usize) -> usize {
    if before(tokens, at) == "calendar"
        && !among("last|previous|prior|this|current", at.checked_sub(2).map_or("", |two| word(tokens, two)))
    {
        say(tokens, at - 1, at, "");
        return at - 1;
    }
    if word(tokens, at) == "half"
        && among("back|latter|front|opening|closing", before(tokens, at))
        && word(tokens, at + 1) == "of"
    {
        let which = if among("front|opening", before(tokens, at)) { "first" } else { "second" };
        say(tokens, at - 1, at, which);
    }
    if word(tokens, at) == "week"
        && among("commencing|beginning|starting", word(tokens, at + 1))
        && tokens.get(at + 2).is_some()
    {
        say(tokens, at + 1, at + 2, "of");
    }
    if among("day|week|month|quarter|year", word(tokens, at))
        && before(tokens, at) == "all"
        && word(tokens, at + 1) == "long"
    {
        say(tokens, at + 1, at + 2, "");
    }
    at
}

/// "The week just gone": the one before the running one. Where the unit stands then, if that is said.
fn last_one(tokens: &mut Vec<Token>, at: usize) -> Option<usize> {
    if words::unit(word(tokens, at)).is_some() && word(tokens, at).ends_with('s') && word(tokens, at) != "mes" {
        return None;
    }
    if let Some(start) = led_by(tokens, at, table::LAST_BEFORE) {
        let start = start - usize::from(start > 0 && among("the|this", before(tokens, start)));
        say(tokens, start, at, "last");
        return Some(start + 1);
    }
    if let Some(long) = behind(tokens, at + 1, table::LAST_BEHIND_EN) {
        // "The last week gone by".
        let start = at - usize::from(among("the|this|last|past", before(tokens, at)));
        say(tokens, at + 1, at + 1 + long, "");
        say(tokens, start, at, "last");
        return Some(start + 1);
    }
    let led = among("ultimo|ultima", before(tokens, at));
    let mut turn = |list: &str, past: &str| {
        let long = behind(tokens, at + 1, list)?;
        say(tokens, at + 1, at + 1 + long, if led { "" } else { past });
        Some(at)
    };
    turn(table::LAST_BEHIND_ES, "pasado").or_else(|| turn(table::LAST_BEHIND_PT, "passado"))
}

/// "The year under way": the running one.
fn running(tokens: &mut Vec<Token>, at: usize) -> Option<usize> {
    if let Some(start) = led_by(tokens, at, table::THIS_BEFORE_EN) {
        let start = start - usize::from(start > 0 && before(tokens, start) == "the");
        say(tokens, start, at, "this");
        return Some(start + 1);
    }
    let others = led_by(tokens, at, table::THIS_BEFORE_ES).or_else(|| led_by(tokens, at, table::THIS_BEFORE_PT));
    if let Some(start) = others {
        say(tokens, start, at, "este");
        return Some(start + 1);
    }
    let plain = among(table::PLAIN, before(tokens, at)) && tokens.get(at).is_some();
    let pointed = among("this|current|este|esta|neste|nesta|deste|desta", before(tokens, at));
    if !plain {
        return None;
    }
    if let Some(long) =
        behind(tokens, at + 1, table::THIS_BEHIND_EN).filter(|_| among("the|this|current", before(tokens, at)))
    {
        say(tokens, at + 1, at + 1 + long, "");
        say(tokens, at - 1, at, "this");
        return Some(at);
    }
    let mut turn = |list: &str, now: &str| {
        let long = behind(tokens, at + 1, list)?;
        say(tokens, at + 1, at + 1 + long, if pointed { "" } else { now });
        Some(at)
    };
    turn(table::THIS_BEHIND_ES, "actual").or_else(|| turn(table::THIS_BEHIND_PT, "atual"))
}

/// "Up to and including October", "acumuladas a octubre": from the start of the year.
fn so_far_to(tokens: &mut Vec<Token>, at: usize) {
    let led = (0..at).any(|at| {
        among("from|since|between|de|desde|entre|starting", word(tokens, at))
            && words::month(word(tokens, at + 1)).is_some()
    });
    if words::month(word(tokens, at)).is_none() || led {
        return;
    }
    let english = led_by(
        tokens,
        at,
        "up to|up to and including|up to the end of|until the end of|to the end of|cumulative to|up to end of",
    );
    let added = "acumulada|acumuladas|acumulado|acumulados";
    let others = led_by(tokens, at, "a|al mes de|hasta|hasta el mes de|ate|ate o mes de|ao mes de|ate ao mes de")
        .filter(|start| among(added, before(tokens, *start)));
    let matches_it = |start: &usize| {
        among("measure|measures|measured|stack|stacks|add|adds|live|lived|stand|stands|match", before(tokens, *start))
    };
    if let Some(start) = english.filter(|start| !matches_it(start)) {
        say(tokens, start, at, "from january to");
    } else if let Some(start) = others {
        let portuguese = tokens.iter().any(|token| among("vendas|receita|faturamento|ate|ao", &token.text));
        say(tokens, start, at, if portuguese { "de janeiro a" } else { "de enero a" });
    }
}

/// "Monday just gone", "May just gone".
fn gone(tokens: &mut Vec<Token>, at: usize) {
    so_far_to(tokens, at);
    let list = "just gone|just past|just passed|just ended|gone by";
    if let Some(long) = behind(tokens, at + 1, list) {
        say(tokens, at + 1, at + 1 + long, "");
        say(tokens, at, at, "last");
    }
}

#[cfg(test)]
mod tests {
    use crate::{token::tokens, vocabulary::Vocabulary};

    fn check(vocabulary: &Vocabulary, text: &str, expected: &str) {
        let mut said = tokens(text);
        super::plain(&mut said, vocabulary);
        let words: Vec<&str> = said.iter().map(|token| token.text.as_str()).collect();
        assert_eq!(words.join(" "), expected, "{text}");
    }

    #[test]
    fn time_is_said_plainly() {
        let shop = Vocabulary::new([]);
        check(&shop, "revenue the week just gone", "revenue last week");
        check(&shop, "revenue in the year under way", "revenue in this year");
        check(&shop, "orders the 30 days to yesterday", "orders the last 30 days");
        check(&shop, "ventas del mes recién cerrado", "ventas del mes pasado");
        check(&shop, "ventas del ejercicio en curso", "ventas del ano actual");
        check(&shop, "vendas do ano que acabou", "vendas do ano passado");
        check(&shop, "ventas acumuladas a octubre", "ventas acumuladas de enero a octubre");
        // What stands with another word stays.
        check(&shop, "orders of the week of 9 november", "orders of the week of 9 november");
        check(&shop, "customers gone by channel", "customers gone by channel");
    }

    #[test]
    fn what_is_compared_with_is_said_plainly() {
        let shop = Vocabulary::new([]);
        check(&shop, "last 28 days against the 28 before", "last 28 days against the previous period");
        check(&shop, "últimos 28 días contra los 28 previos", "ultimos 28 dias contra el periodo anterior");
        check(
            &shop,
            "higher this quarter than at the same point last quarter",
            "higher this quarter than same period last quarter",
        );
        check(&shop, "is revenue higher this month than last", "is revenue higher this month than last month");
        check(&shop, "is revenue above last month", "is revenue vs last month");
        check(&shop, "orders above 100", "orders above 100");
        check(&shop, "which products are above last month", "which products are above last month");
        check(&shop, "o faturamento face ao período homólogo", "o faturamento face ao mesmo periodo do ano anterior");
    }
}
