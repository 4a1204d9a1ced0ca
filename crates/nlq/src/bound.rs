//! Conditions on a number: "more than 100", "entre 10 y 20", "R$ 1.000,50 ou mais".

use crate::{
    calendar::words,
    lexicon::{Langs, Phrases},
    token::{Kind, Token},
};
use semantic::HavingOp;
use std::sync::LazyLock;

/// A condition, before it is known on which figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound {
    pub first: (HavingOp, Amount),
    /// The other end of a range.
    pub second: Option<(HavingOp, Amount)>,
}

/// A number as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amount {
    /// In millionths.
    pub scaled: i64,
    pub percent: bool,
    /// Written with a currency.
    pub money: bool,
}

impl Bound {
    /// "Between 2024 and 2025" is a time.
    pub fn are_years(self) -> bool {
        let year = |amount: Amount| {
            (1990 * SCALE..=2100 * SCALE).contains(&amount.scaled)
                && amount.scaled % SCALE == 0
                && !amount.money
                && !amount.percent
        };
        self.second.is_some_and(|(_, second)| year(second)) && year(self.first.1)
    }
}

const SCALE: i64 = 1_000_000;

const OPS: &[(HavingOp, &str)] = &[
    (
        HavingOp::Gt,
        "more than|over|above|greater than|higher than|bigger than|larger than|exceeding|exceeds|exceed|exceeded|beyond|>|north of|\
         mas de|mas que|por encima de|por encima de los|superior a|superiores a|mayor a|mayores a|mayor que|mayores que|mayor de|arriba de|\
         por arriba de|pasamos de|pasamos los|pasamos las|pasaron de|paso de|pasaron los|superamos|superamos los|rebasamos|rebasa|rebasan|rebaso|rebasaron|sobrepasa|sobrepasan|\
         sobrepasaron|sobrepasamos|supera|superan|superaron|supero|superen|superando|encima de|mas de los|\
         mais de|mais que|mais do que|acima de|maior que|maiores que|maior do que|maiores do que|passa de|passam de|passaram de|passou de|\
         ultrapassa|ultrapassam|ultrapassou|ultrapassaram|excede|excedem|acima dos|passou dos|passaram dos|passou|passaram|passando de|bateu|bateram|bate|batem|bateu os|bateram os|estourou|estouraram",
    ),
    (
        HavingOp::Lt,
        "less than|fewer than|under|below|lower than|smaller than|<|menos de|menos que|menor a|menores a|menor que|menores que|inferior a|\
         inferiores a|por debajo de|debajo de|abajo de|menor de|por debajo de los|menos do que|abaixo de|menor do que|menores do que|abaixo dos|no llegamos a|no llegaron a|no llega a|no llegan a|\
         no alcanzamos|no alcanzaron|no llego a|no alcanzo",
    ),
    (
        HavingOp::Gte,
        "at least|no less than|no fewer than|not less than|a minimum of|minimum of|minimum|min|>=|from|al menos|por lo menos|como minimo|\
         un minimo de|minimo de|minimo|no menos de|llegamos a|llegaron a|alcanzaron los|alcanzamos los|desde|pelo menos|ao menos|no minimo|um minimo de|a partir de",
    ),
    (
        HavingOp::Lte,
        "at most|no more than|not more than|up to|a maximum of|maximum of|maximum|max|<=|not over|como maximo|a lo sumo|a lo mas|como mucho|\
         un maximo de|maximo de|maximo|no mas de|no pasan de|no pasaron de|no pasamos de|no superan|no superaron|no superamos|no maximo|um maximo de|nao mais de|nao mais que|nao mais do que",
    ),
];

const AFTER: &[(HavingOp, &str)] = &[
    (
        HavingOp::Gte,
        "or more|or above|or higher|or over|and above|and up|and more|plus|o mas|y mas|o superior|para arriba|en adelante|ou mais|e acima|pra cima|\
         para cima|em diante",
    ),
    (
        HavingOp::Lte,
        "or less|or fewer|or below|or under|and below|o menos|y menos|para abajo|ou menos|e abaixo|pra baixo|para baixo",
    ),
];

/// The condition that begins at a token, and where it ends.
pub fn parse(question: &str, tokens: &[Token], at: usize) -> Option<(usize, Bound)> {
    between(question, tokens, at).or_else(|| before(question, tokens, at)).or_else(|| after(question, tokens, at))
}

fn before(question: &str, tokens: &[Token], at: usize) -> Option<(usize, Bound)> {
    let (from, op) = longest(tokens, at, &BEFORE_IT)?;
    // "From 3 channels", "desde 2025": too little to be a condition by itself.
    let weak = matches!(
        word(tokens, at),
        "from" | "desde" | "a" | "minimum" | "min" | "maximum" | "max" | "minimo" | "maximo"
    ) && from == at + 1
        || word(tokens, at) == "a" && word(tokens, at + 1) == "partir";
    let (end, amount) = amount(question, tokens, past_small(tokens, from))?;
    if weak && !amount.money && !amount.percent {
        return None;
    }
    Some((end, Bound { first: (op, amount), second: None }))
}

/// "100 or more".
fn after(question: &str, tokens: &[Token], at: usize) -> Option<(usize, Bound)> {
    let (end, amount) = amount(question, tokens, at)?;
    let plus = tokens.get(end.checked_sub(1)?).and_then(|token| question.get(token.end..))?.starts_with('+');
    if plus {
        return Some((end, Bound { first: (HavingOp::Gte, amount), second: None }));
    }
    // "100 units or more": what is counted may stand between.
    let (end, op) = longest(tokens, end, &AFTER_IT)?;
    Some((end, Bound { first: (op, amount), second: None }))
}

fn between(question: &str, tokens: &[Token], at: usize) -> Option<(usize, Bound)> {
    if !matches!(word(tokens, at), "between" | "entre") {
        return None;
    }
    let (next, low) = amount(question, tokens, past_small(tokens, at + 1))?;
    if !matches!(word(tokens, next), "and" | "y" | "e" | "a" | "to" | "&") {
        return None;
    }
    let (end, high) = amount(question, tokens, past_small(tokens, next + 1))?;
    let marks =
        |amount: Amount| Amount { percent: low.percent || high.percent, money: low.money || high.money, ..amount };
    let (mut low, high) = (marks(low), marks(high));
    // "Entre 10 e 20 mil": thousands, both of them.
    let times = (next + 1..end).filter_map(|at| multiplier(word(tokens, at))).next();
    let bare = (at..next).all(|at| multiplier(word(tokens, at)).is_none());
    if let Some(times) = times.filter(|times| bare && low.scaled < high.scaled / times) {
        low.scaled = low.scaled.checked_mul(times)?;
    }
    let (low, high) = if low.scaled <= high.scaled { (low, high) } else { (high, low) };
    let bound = Bound { first: (HavingOp::Gte, low), second: Some((HavingOp::Lte, high)) };
    Some((end, bound))
}

fn word(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).map_or("", |token| token.text.as_str())
}

fn past_small(tokens: &[Token], at: usize) -> usize {
    at + usize::from(matches!(word(tokens, at), "the" | "los" | "las" | "os" | "as" | "a" | "de" | "un" | "um"))
}

/// Days and years are counted by the calendar, "more than 3 times" by nobody.
pub fn counts(tokens: &[Token], end: usize) -> bool {
    let next = word(tokens, end);
    words::unit(next).is_none()
        && words::month(next).is_none_or(|(_, certain)| !certain)
        && !matches!(next, "of" | "times" | "veces" | "vezes")
}

/// The operator that stands there in words, and where it ends.
fn longest(tokens: &[Token], at: usize, phrases: &Phrases<HavingOp>) -> Option<(usize, HavingOp)> {
    phrases.at(tokens, at, |token| &token.text).map(|(end, _, op)| (end, op)).max_by_key(|(end, _)| *end)
}

/// Adjectives of size with what may follow each of them: "mayor al", "inferiores a los", "maior que o".
const SIZES: [(HavingOp, &str, &str); 4] = [
    (
        HavingOp::Gt,
        "mayor|mayores|superior|superiores|arriba|por arriba|encima|por encima|mas alto|mas altos|mas alta",
        "a|al|a los|a las|que|que el|que los|que las|de|del|de los|de las",
    ),
    (
        HavingOp::Lt,
        "menor|menores|inferior|inferiores|abajo|por abajo|debajo|por debajo|mas bajo|mas bajos|mas baja",
        "a|al|a los|a las|que|que el|que los|que las|de|del|de los|de las",
    ),
    (
        HavingOp::Gt,
        "maior|maiores|superior|superiores|acima|mais alto|mais alta|mais altos",
        "a|ao|aos|a|que|que o|que os|do que|de|do|da|dos|das",
    ),
    (
        HavingOp::Lt,
        "menor|menores|inferior|inferiores|abaixo|mais baixo|mais baixa|mais baixos",
        "a|ao|aos|a|que|que o|que os|do que|de|do|da|dos|das",
    ),
];

fn phrases(lists: &[(HavingOp, &str)], sizes: &[(HavingOp, &str, &str)]) -> Phrases<HavingOp> {
    let mut phrases = Phrases::default();
    for (op, adjectives, ends) in sizes {
        for adjective in adjectives.split('|') {
            for end in ends.split('|') {
                let words = adjective.split(' ').chain(end.split(' ')).map(String::from).collect();
                phrases.add(words, Langs::ALL, *op);
            }
        }
    }
    for (op, list) in lists {
        for phrase in list.split('|').map(str::trim) {
            phrases.add(phrase.split(' ').map(String::from).collect(), Langs::ALL, *op);
        }
    }
    phrases
}

static BEFORE_IT: LazyLock<Phrases<HavingOp>> = LazyLock::new(|| phrases(OPS, &SIZES));
static AFTER_IT: LazyLock<Phrases<HavingOp>> = LazyLock::new(|| phrases(AFTER, &[]));

/// A number with what belongs to it: "R$ 1.000,50", "5k", "10 mil reais", "3 %".
pub fn amount(question: &str, tokens: &[Token], at: usize) -> Option<(usize, Amount)> {
    let led = usize::from(is_currency(word(tokens, at)));
    let token = tokens.get(at + led)?;
    let (mut scaled, short) = number(token)?;
    let mut end = at + led + 1;
    let mut spoken = false;
    if !short && let Some(times) = multiplier(word(tokens, end)) {
        // Words of the street for thousands and millions are said of money only.
        spoken = matches!(word(tokens, end), "luca" | "lucas" | "palo" | "palos");
        scaled = scaled.checked_mul(times)?;
        end += 1;
    }
    let sign = question.get(..token.start).is_some_and(|before| before.trim_end().ends_with(['$', '€', '£']));
    let mut money = led > 0 || sign || spoken;
    if word(tokens, end) == "de" && is_currency(word(tokens, end + 1)) {
        end += 1;
    }
    if is_currency(word(tokens, end)) {
        money = true;
        end += 1;
    }
    let (end, percent) = match word(tokens, end) {
        "percent" | "porciento" | "pct" | "%" => (end + 1, true),
        "por" if matches!(word(tokens, end + 1), "ciento" | "cento") => (end + 2, true),
        _ => (end, false),
    };
    Some((end, Amount { scaled, percent, money }))
}

/// A number in millionths, and whether it is written short ("5k").
fn number(token: &Token) -> Option<(i64, bool)> {
    match token.kind {
        Kind::Number(n) => i64::from(n).checked_mul(SCALE).map(|n| (n, false)),
        Kind::Word if token.text.starts_with(|c: char| c.is_ascii_digit()) => {
            let digits = token.text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            let times = match token.text.get(digits.len()..)? {
                "" => 1,
                "k" | "mil" => 1_000,
                "m" | "mm" | "mi" | "mio" => 1_000_000,
                _ => return None,
            };
            Some((decimal(digits)?.checked_mul(times)?, times > 1))
        }
        Kind::Word => {
            let n = match token.text.as_str() {
                "hundred" | "cien" | "cem" | "cento" => 100,
                "doscientos" | "duzentos" => 200,
                "quinientos" | "quinhentos" => 500,
                "thousand" | "mil" => 1_000,
                word => words::number(word)?,
            };
            Some((i64::from(n) * SCALE, matches!(n, 100 | 1_000) && token.text != "cem"))
        }
        _ => None,
    }
}

/// Digits with dots and commas. One that is followed by three digits groups, unless both are used or nothing but 0 stands before.
fn decimal(text: &str) -> Option<i64> {
    let last = text.rfind(['.', ',']);
    let point = last.filter(|at| {
        let sign = text.get(*at..*at + 1).unwrap_or_default();
        let other = if sign == "." { ',' } else { '.' };
        let several = text.matches(sign).count() > 1;
        let three = text.len() - at - 1 == 3 && text.get(..*at) != Some("0");
        !several && (text.contains(other) || !three)
    });
    let (whole, fraction) = match point {
        Some(at) => (text.get(..at)?, text.get(at + 1..)?),
        None => (text, ""),
    };
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let plain = fraction.len() <= 6 && fraction.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > 11 || !plain {
        return None;
    }
    format!("{whole}{fraction:0<6}").parse().ok()
}

fn multiplier(word: &str) -> Option<i64> {
    Some(match word {
        "k" | "mil" | "thousand" | "luca" | "lucas" => 1_000,
        "palo" | "palos" | "million" | "millions" | "millon" | "millones" | "milhao" | "milhoes" => 1_000_000,
        "hundred" => 100,
        _ => return None,
    })
}

fn is_currency(word: &str) -> bool {
    let known = "reais|real|pesos|peso|dollars|dollar|dolares|dolar|usd|brl|mxn|ars|clp|cop|pen|eur|euros|euro|gbp|bucks|pesitos|soles|pilas|contos|mangos|varos|morlacos|plata|lana|guita|pila|conto|paus|pratas|temers";
    known.split('|').any(|name| name == word)
}

/// The number as queries write it.
pub fn written(scaled: i64) -> String {
    let (whole, fraction) = (scaled / SCALE, (scaled % SCALE).abs());
    match fraction {
        0 => whole.to_string(),
        _ => format!("{whole}.{fraction:06}").trim_end_matches('0').to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::tokens;

    fn check(text: &str, expected: &str) {
        let tokens = tokens(text);
        let found = parse(text, &tokens, 0).filter(|(end, _)| *end == tokens.len() && counts(&tokens, *end)).map(
            |(_, bound)| {
                let one = |(op, amount): (HavingOp, Amount)| {
                    let marks = [(amount.percent, "%"), (amount.money, "$")];
                    let marks: String = marks.iter().filter(|(is, _)| *is).map(|(_, mark)| *mark).collect();
                    format!("{op:?} {}{marks}", written(amount.scaled))
                };
                std::iter::once(bound.first).chain(bound.second).map(one).collect::<Vec<_>>().join(" ")
            },
        );
        assert_eq!(found.unwrap_or_default(), expected, "{text}");
    }

    #[test]
    fn conditions_are_read_in_three_languages() {
        check("more than 100", "Gt 100");
        check("over $1,000.50", "Gt 1000.5$");
        check("under 5k", "Lt 5000");
        check("at least 3%", "Gte 3%");
        check("between 10 and 20", "Gte 10 Lte 20");
        check("100 or more", "Gte 100");
        check("100+", "Gte 100");
        check("> 1000", "Gt 1000");
        check(">=0.5", "Gte 0.5");
        check("más de 1.000", "Gt 1000");
        check("menos de $ 2.500,75", "Lt 2500.75$");
        check("entre 10 y 20 pesos", "Gte 10$ Lte 20$");
        check("por lo menos 10 mil", "Gte 10000");
        check("más del", "");
        check("mais de R$ 30", "Gt 30$");
        check("acima de 1,5 milhões de reais", "Gt 1500000$");
        check("10 ou mais", "Gte 10");
        check("no máximo 50", "Lte 50");
        check("mais de cem", "Gt 100");
    }

    #[test]
    fn counted_times_are_no_conditions() {
        check("over 3 days", "");
        check("more than 3 times", "");
        check("desde 2025", "");
        check("from 10", "");
        check("mas de 99999999999999999999", "");
    }
}
