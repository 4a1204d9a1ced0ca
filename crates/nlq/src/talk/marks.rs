//! Words that say how a question goes on from what stands: "and", "the same for", "instead", "that product", "remove the filter".

use crate::{
    Vocabulary,
    calendar::words,
    lexicon::{Langs, Phrases},
    token::Token,
};
use std::sync::LazyLock;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// "And …", "what about …".
    Lead,
    /// "The same for …".
    Same,
    /// "… instead".
    Instead,
    /// "… too": beside what stands.
    Also,
    /// "Only …": narrower than what stands.
    Only,
    Remove(What),
    /// "All channels": whatever it was narrowed to.
    Every(&'static str),
    /// "There", "that product".
    That(That),
    /// "That month": the days that stand.
    SameDays,
    /// "The first 3".
    First,
    /// "Everywhere": whatever places it was narrowed to.
    Everywhere,
    /// "And the one before?": the days before those that stand.
    Before,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Filters,
    FilterOf(&'static str),
    Compare,
    Breakdown,
    Limit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum That {
    Place,
    Dimension(&'static str),
}

/// The marks of a question, and the words without them.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// Mark, the words it was said with, and whether nothing but marks came before it.
    found: Vec<(Mark, String, bool)>,
    pub rest: Vec<Token>,
}

impl Marks {
    pub fn has(&self, wanted: impl Fn(Mark) -> bool) -> bool {
        self.found.iter().any(|(mark, ..)| wanted(*mark))
    }

    pub fn is(&self, mark: Mark) -> bool {
        self.has(|found| found == mark)
    }

    pub fn all(&self) -> impl Iterator<Item = Mark> {
        self.found.iter().map(|(mark, ..)| *mark)
    }

    /// Whether the question says that it goes on from another.
    pub fn leads(&self) -> bool {
        self.found.iter().any(|(mark, _, first)| match mark {
            Mark::Lead | Mark::Same | Mark::Instead | Mark::Remove(_) => true,
            Mark::Only | Mark::Also => *first,
            Mark::Everywhere | Mark::Before => true,
            Mark::Every(_) | Mark::That(_) | Mark::SameDays | Mark::First => false,
        })
    }

    /// The words that refer to what was named before, and the dimensions they may mean.
    pub fn references(&self) -> impl Iterator<Item = (String, Vec<&'static str>)> {
        self.found.iter().filter_map(|(mark, said, _)| match mark {
            Mark::That(That::Place) => Some((said.clone(), vec!["city", "region", "country", "location"])),
            Mark::That(That::Dimension(key)) => Some((said.clone(), vec![key])),
            _ => None,
        })
    }
}

const LISTS: &[(Mark, &str)] = &[
    (
        Mark::Same,
        "the same for|same for|the same but for|the same but|same but for|same but|same thing for|the same thing for|the same with|same with|\
         the same in|do the same for|same question for|the same question for|the same|\
         lo mismo para|lo mismo con|lo mismo pero para|lo mismo pero|lo mismo en|lo mismo de|lo mismo|igual pero|mismo pero|lo mismito|\
         o mesmo para|o mesmo com|o mesmo mas|o mesmo em|o mesmo de|o mesmo|a mesma coisa para|a mesma coisa com|a mesma coisa mas|a mesma coisa|\
         mesma coisa para|mesma coisa|idem para|idem|ditto for|ditto",
    ),
    (
        Mark::Instead,
        "instead|rather|en vez|en su lugar|en lugar|en cambio|mejor dicho|em vez disso|em vez|no lugar|ao inves|ao inves disso|em lugar disso",
    ),
    (
        Mark::Also,
        "also|too|as well|add|add in|include|including|tambien|ademas|agrega|agregale|agregar|suma|sumale|sumar|anade|anadir|incluye|incluir|\
         tambem|adiciona|adicione|adicionar|inclui|inclua|acrescenta|acrescente|junto",
    ),
    (
        Mark::Only,
        "only|just|only for|just for|only in|only the|just the|filter by|filter to|filter on|filter for|limit to|limited to|restrict to|narrow to|\
         narrow down to|zoom in on|zoom into|zoom in to|focus on|drill into|drill down to|enfocate en|centrate en|foca em|foque em|solo|solo en|solo para|solo de|solo el|solo la|solamente|unicamente|filtra por|filtrar por|filtrado por|filtra|\
         so|so em|so no|so na|so para|so o|so a|somente|apenas|filtre por|filtra so|filtrar",
    ),
];

/// A question that is nothing but one of these, after "and".
const ONE_BEFORE: &str = "the previous one|the one before|the one before that|previous one|the prior one|the previous|the week before|the month before|the week before that|the month before that|the day before that|the year before that|the quarter before that|the day before|\
     the year before|the quarter before|the period before|the previous period|in the previous one|la anterior|el anterior|de la anterior|del anterior|en el anterior|\
     en la anterior|la pasada|el pasado|en la pasada|la de antes|el de antes|a anterior|o anterior|da anterior|do anterior|na anterior|no anterior|a passada|\
     a retrasada|da retrasada|na retrasada|o retrasado|do retrasado|no retrasado|la antepasada|de la antepasada|el antepasado|del antepasado|en la antepasada|la previa|el previo|\
     a antepassada|da antepassada|o antepassado|do antepassado|o passado|na passada|no passado|da passada|do passado|a de antes|o de antes";

const EVERYWHERE: &str = "everywhere|all over|worldwide|in all places|en todas partes|en todos lados|en todos los lugares|em todo lugar|em todos os lugares|\
     em toda parte|no mundo todo";

const LEADS: &str = "and what about|and how about|and now|and also|and|what about|how about|what if|now show me|now show|now|then|but|ok now|ok and|\
     ok|okay|y que tal|y que hay de|y que pasa con|y como|y si|y ahora|y luego|y|ahora muestrame|ahora|luego|despues|pero|vale|bueno y|\
     e quanto a|e que tal|e se|e agora|e depois|e como|e|agora mostre|agora me mostra|agora|depois|porem|ok agora|beleza";

/// Verbs that turn what stands into something else: "change it to", "que sea", "muda para".
const SHIFTS: &str = "mejor|mejor dicho|mejor aun|mas bien|en realidad|corrijo|change it to|change that to|change to|change this to|switch it to|switch to|switch that to|make it|make that|turn it into|\
     turn into|let s see it|let me see it|show it|show that|show me that|go to|move to|set it to|now in|cambia a|cambialo a|cambiala a|cambialo por|\
     cambia por|cambiar a|cambia eso a|pasalo a|pasa a|que sea|que sean|muestralo|muestralos|mostralo|ponlo en|ponlo|ponelo en|ponelo|dejalo en|lo vemos|\
     vemoslo|verlo|lo veo|vemos|veamos|velo|troca para|troca por|troque para|troque por|troca pra|muda para|mude para|muda pra|mude pra|passa para|\
     passe para|passa pra|que seja|mostra isso|mostre isso|ver isso|vamos ver|coloca em|coloque em|deixa em|se for";

const VERBS: &str = "remove|drop|clear|take off|take out|get rid of|take away|leave out|quita|quitar|quitale|quitame|saca|sacar|sacale|elimina|\
     eliminar|borra|remova|remover|tira|tire|tirar|limpa|limpar|limpia|limpiar|desfaz|deshaz";
const WITHOUT: &str = "without|no|sin|sem|stop|cancel|undo|nothing of";

const TARGETS: &[(What, &str)] = &[
    (What::Filters, "filter|filters|filtering|filtro|filtros|filtrar"),
    (
        What::Compare,
        "comparison|comparisons|comparing|compare|comparar|comparacion|comparativo|comparativa|comparacao|comparado|compared",
    ),
    (
        What::Breakdown,
        "breakdown|split|splitting|grouping|desglose|desglosar|agrupacion|division|quebra|divisao|agrupamento|detalhamento|dividir",
    ),
    (What::Limit, "limit|limite|limites|top"),
];

/// A question that is nothing but one of these.
const WHOLE: &[(What, &str)] = &[
    (
        What::Breakdown,
        "total|the total|in total|overall|altogether|en total|el total|no total|o total|ao todo|just the total|only the total|solo el total|\
         so o total|apenas o total|somente o total|the whole|en conjunto|no geral|em geral|total only|only total|just total|solo total|\
         so total|apenas total|all together|as a whole|total general|total geral|the grand total|grand total",
    ),
    (
        What::Limit,
        "show all|all of them|show everything|show them all|all|ver todos|ver todas|mostrar todos|muestra todos|muestrame todos|todos|todas|\
         mostre todos|mostra todos|show me all",
    ),
];

fn listed<T: Copy + PartialEq>(lists: &[(T, &str)]) -> Phrases<T> {
    let mut phrases = Phrases::default();
    for (means, list) in lists {
        for phrase in list.split('|').map(str::trim) {
            phrases.add(phrase.split_whitespace().map(String::from).collect(), Langs::ALL, *means);
        }
    }
    phrases
}

/// Finds the marks. A verb of removal before a value becomes "except".
pub(super) fn find(question: &str, tokens: &mut [Token], vocabulary: &Vocabulary, stands: bool) -> Marks {
    static MARKS: LazyLock<Phrases<Mark>> = LazyLock::new(|| listed(LISTS));
    static FIRST: LazyLock<Phrases<Mark>> = LazyLock::new(|| listed(&[(Mark::Lead, LEADS)]));
    static SHIFT: LazyLock<Phrases<Mark>> = LazyLock::new(|| listed(&[(Mark::Lead, SHIFTS)]));
    let mut marks = Marks::default();
    let mut first = true;
    let mut at = 0;
    if let Some(what) = whole(tokens) {
        marks.found.push((Mark::Remove(what), String::new(), true));
        return marks;
    }
    if let Some(end) = one_before(tokens) {
        marks.found.push((Mark::Before, String::new(), true));
        at = end;
    }
    while at < tokens.len() {
        let longest = |phrases: &Phrases<Mark>| {
            phrases.at(tokens, at, |token| &token.text).map(|(end, _, mark)| (end, mark)).max_by_key(|(end, _)| *end)
        };
        let quoted = tokens.get(at).is_some_and(|token| token.quoted);
        let found = if quoted {
            None
        } else {
            removal(tokens, at, vocabulary)
                .or_else(|| that(question, tokens, at, vocabulary))
                .or_else(|| every(tokens, at, vocabulary))
                .or_else(|| first_few(tokens, at))
                .or_else(|| phrase_end(tokens, at, EVERYWHERE).map(|end| (end, Mark::Everywhere)))
                .or_else(|| longest(&MARKS).filter(|(end, mark)| fits(tokens, at, *end, *mark)))
                .or_else(|| if marks.found.is_empty() && first { longest(&FIRST) } else { None })
                .or_else(|| if first { longest(&SHIFT).filter(|(end, _)| rather(tokens, at, *end)) } else { None })
        };
        match found {
            Some((end, mark)) => {
                let said = tokens.get(at..end).unwrap_or_default();
                let range = said.first().zip(said.last()).map_or(0..0, |(first, last)| first.start..last.end);
                marks.found.push((mark, question.get(range).unwrap_or_default().into(), first));
                at = end;
                // "By week instead of by month": what comes after is what goes.
                if mark == Mark::Instead
                    && tokens.get(at).is_some_and(|token| matches!(token.text.as_str(), "of" | "de" | "do" | "da"))
                {
                    at = past_what_goes(tokens, at, vocabulary, first);
                }
            }
            None => {
                if stands
                    && excludes(tokens, at, vocabulary)
                    && let Some(token) = tokens.get_mut(at)
                {
                    (token.text, token.stem) = ("except".into(), "except".into());
                }
                if let Some(token) = tokens.get(at) {
                    first &= token.is_separator();
                    marks.rest.push(token.clone());
                }
                at += 1;
            }
        }
    }
    marks
}

/// "En vez de mrr, clientes activos": only what stands first goes.
fn past_what_goes(tokens: &[Token], at: usize, vocabulary: &Vocabulary, first: bool) -> usize {
    let from = past_articles(tokens, at + 1);
    let comma = (from..tokens.len()).find(|at| tokens.get(*at).is_some_and(Token::is_separator));
    let metric = vocabulary.metric_names.at(tokens, from, |token| &token.stem).map(|(end, ..)| end).max();
    let named = metric.or(dimension(tokens, from, vocabulary).map(|(end, _)| end));
    let end = comma.map(|comma| comma + 1).or(named).filter(|_| first);
    end.filter(|end| *end < tokens.len()).unwrap_or(tokens.len())
}

/// "Mejor por día", but "mejor día".
fn rather(tokens: &[Token], at: usize, end: usize) -> bool {
    word(tokens, at) != "mejor"
        || end > at + 1
        || matches!(word(tokens, end), "por" | "en" | "con" | "solo" | "a" | "para")
}

/// "So far" is a time, "so" before a question an English filler; "add to cart" no addition.
fn fits(tokens: &[Token], at: usize, end: usize, mark: Mark) -> bool {
    let next = tokens.get(end).map_or("", |token| token.text.as_str());
    let word = tokens.get(at).map_or("", |token| token.text.as_str());
    match mark {
        Mark::Only if word == "so" => {
            !matches!(next, "far" | "how" | "what" | "many" | "much" | "bad" | "low" | "high")
        }
        Mark::Also if word == "add" => !matches!(next, "to"),
        Mark::Also if word == "junto" => !matches!(next, "com" | "con"),
        Mark::Same if end == at + 2 => {
            let more = |list: &str| list.split('|').any(|known| known == next);
            // "The same period last year" is a comparison.
            words::unit(next).is_none()
                && !more(
                    "period|time|point|stage|moment|spot|periodo|dates|days|stretch|epoca|fecha|fechas|data|datas|lapso|intervalo",
                )
        }
        _ => true,
    }
}

fn whole(tokens: &[Token]) -> Option<What> {
    let words: Vec<&str> =
        tokens.iter().filter(|token| !token.is_separator()).map(|token| token.text.as_str()).collect();
    let said =
        words.strip_prefix(&["and"]).or(words.strip_prefix(&["y"])).or(words.strip_prefix(&["e"])).unwrap_or(&words);
    let said = said.join(" ");
    WHOLE.iter().find(|(_, list)| list.split('|').any(|phrase| phrase.trim() == said)).map(|(what, _)| *what)
}

/// "And the previous one?", to its end.
fn one_before(tokens: &[Token]) -> Option<usize> {
    let led = phrase_end(tokens, 0, LEADS).unwrap_or_default();
    let lead = led > 0;
    let from = led + usize::from(word(tokens, led) == "in");
    let end = phrase_end(tokens, from, ONE_BEFORE)?;
    (lead && end == tokens.len()).then_some(end)
}

fn word(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).map_or("", |token| token.text.as_str())
}

fn phrase_end(tokens: &[Token], at: usize, list: &str) -> Option<usize> {
    let matching = list.split('|').map(str::trim).filter_map(|phrase| {
        let words: Vec<&str> = phrase.split_whitespace().collect();
        let same = words.iter().enumerate().all(|(ahead, expected)| word(tokens, at + ahead) == *expected);
        same.then_some(at + words.len())
    });
    matching.max()
}

fn past_articles(tokens: &[Token], mut at: usize) -> usize {
    let small = "the|all|any|that|this|my|those|el|la|los|las|todos|todo|toda|todas|ese|este|esa|o|a|os|as|esse|essa|de|por|of|on|for|do|da|del|in|en|em|no|na";
    while small.split('|').any(|known| known == word(tokens, at)) {
        at += 1;
    }
    at
}

fn dimension(tokens: &[Token], at: usize, vocabulary: &Vocabulary) -> Option<(usize, &'static str)> {
    let found = vocabulary.dimension_names.at(tokens, at, |token| &token.stem).max_by_key(|(end, ..)| *end)?;
    vocabulary.dimensions().get(usize::from(found.2)).map(|dimension| (found.0, dimension.key))
}

/// "Remove the channel filter", "quita el filtro de canal", "sem comparação".
fn removal(tokens: &[Token], at: usize, vocabulary: &Vocabulary) -> Option<(usize, Mark)> {
    let end = phrase_end(tokens, at, VERBS).or_else(|| phrase_end(tokens, at, WITHOUT))?;
    let from = past_articles(tokens, end);
    let target = |at: usize| TARGETS.iter().find(|(_, list)| list.split('|').any(|known| known == word(tokens, at)));
    if let Some((end, key)) = dimension(tokens, from, vocabulary)
        && let Some((what, _)) = target(end)
    {
        let what = if *what == What::Filters { What::FilterOf(key) } else { *what };
        return Some((end + 1, Mark::Remove(what)));
    }
    let (what, _) = target(from)?;
    let after = past_articles(tokens, from + 1);
    match dimension(tokens, after, vocabulary) {
        Some((end, key)) if *what == What::Filters => Some((end, Mark::Remove(What::FilterOf(key)))),
        Some((end, _)) if *what == What::Breakdown => Some((end, Mark::Remove(What::Breakdown))),
        // "No comparado con …" goes on.
        _ if after != from + 1 => None,
        _ => Some((from + 1, Mark::Remove(*what))),
    }
}

/// A verb of removal before the name of a value.
fn excludes(tokens: &[Token], at: usize, vocabulary: &Vocabulary) -> bool {
    let Some(end) = phrase_end(tokens, at, VERBS).filter(|end| *end == at + 1) else { return false };
    if word(tokens, at) == "borra" {
        return false;
    }
    let named = vocabulary.values.at(tokens, past_articles(tokens, end));
    // "Remove online orders" wants more than that.
    named.iter().any(|(end, _)| *end == tokens.len())
}

fn that(question: &str, tokens: &[Token], at: usize, vocabulary: &Vocabulary) -> Option<(usize, Mark)> {
    let said = word(tokens, at);
    let before = at.checked_sub(1).map_or("", |before| word(tokens, before));
    let is_be = |word: &str| matches!(word, "were" | "was" | "is" | "are");
    let place = match said {
        "there" => !is_be(before) && !is_be(word(tokens, at + 1)),
        "alli" | "alla" | "ahi" | "ali" => true,
        "la" => {
            let accent = tokens
                .get(at)
                .and_then(|token| question.get(token.start..token.end))
                .is_some_and(|raw| raw != "la" && raw.to_lowercase() == "lá");
            accent || at + 1 == tokens.len() && at > 0
        }
        _ => false,
    };
    if place {
        return Some((at + 1, Mark::That(That::Place)));
    }
    let points = "that|this|those|these|ese|esa|esos|esas|este|esta|estos|estas|aquel|aquella|dicho|dicha|esse|essa|esses|essas|nesse|nessa|desse|\
                  dessa|deste|desta|neste|nesta|aquele|aquela|naquele|naquela|daquele|daquela|same|mismo|misma|mesmo|mesma";
    if !points.split('|').any(|known| known.trim() == said) {
        return None;
    }
    let again = usize::from(matches!(word(tokens, at + 1), "same" | "mismo" | "misma" | "mesmo" | "mesma"));
    let next = at + 1 + again;
    if let Some((end, key)) = dimension(tokens, next, vocabulary).filter(|(_, key)| !matches!(*key, "weekday" | "hour"))
    {
        return Some((end, Mark::That(That::Dimension(key))));
    }
    let far = "that|those|aquel|aquella|aquele|aquela|naquele|naquela|daquele|daquela|same|mismo|misma|mesmo|mesma";
    let goes_on = "last|of|a|del|de|do|da|en|no|in|prior|previous|ano|one|before|anterior";
    let far = again == 1 || far.split('|').any(|known| known == said);
    let unit = words::unit(word(tokens, next)).is_some() || matches!(word(tokens, next), "period" | "periodo");
    let on = goes_on.split('|').any(|known| known == word(tokens, next + 1));
    (far && unit && !on).then_some((next + 1, Mark::SameDays))
}

/// Words of marks that are no words of the grammar: the speller leaves them alone.
pub(crate) fn is_known(word: &str) -> bool {
    matches!(word, "first" | "primeros" | "primeras" | "primeiros" | "primeiras")
}

/// "The first 3", "los 3 primeros": so many of what is ranked.
fn first_few(tokens: &[Token], at: usize) -> Option<(usize, Mark)> {
    if !is_known(word(tokens, at)) {
        return None;
    }
    let number = |at: Option<usize>| at.and_then(|at| tokens.get(at)).is_some_and(|token| token.number().is_some());
    let timed = words::unit(word(tokens, at + 1)).or(words::unit(word(tokens, at + 2))).is_some();
    (!timed && (number(at.checked_sub(1)) || number(Some(at + 1)))).then_some((at + 1, Mark::First))
}

fn every(tokens: &[Token], at: usize, vocabulary: &Vocabulary) -> Option<(usize, Mark)> {
    if !matches!(word(tokens, at), "all" | "todos" | "todas" | "every") {
        return None;
    }
    let from = at + 1 + usize::from(matches!(word(tokens, at + 1), "the" | "los" | "las" | "os" | "as"));
    let (end, key) = dimension(tokens, from, vocabulary)?;
    let excepted = tokens.get(end..).unwrap_or_default().iter().any(|token| {
        matches!(
            token.text.as_str(),
            "except" | "but" | "excluding" | "excepto" | "menos" | "salvo" | "exceto" | "sin" | "sem" | "without"
        )
    });
    (!excepted).then_some((end, Mark::Every(key)))
}
