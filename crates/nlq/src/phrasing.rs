//! English phrases whose parts stand apart, put together before anything is read: "how many days will our stock last", "new,
//! expansion and churned MRR", "why did sales move".

use crate::{
    fold::stem,
    token::{Kind, Token},
    vocabulary::Vocabulary,
};

/// Puts together what stands apart.
pub(crate) fn put_together(tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    leads_to(tokens);
    both_halves(tokens);
    left_out(tokens, vocabulary);
    gained_most(tokens);
    lasts(tokens, vocabulary);
    weeks_of_stock(tokens, vocabulary);
    left(tokens, vocabulary);
    moved(tokens);
    shared_noun(tokens, vocabulary);
}

fn among(list: &str, word: &str) -> bool {
    list.split('|').any(|known| known == word)
}

fn word(tokens: &[Token], at: usize) -> &str {
    tokens.get(at).filter(|token| !token.quoted).map_or("", |token| token.text.as_str())
}

fn set(tokens: &mut [Token], at: usize, text: &str) {
    if let Some(token) = tokens.get_mut(at) {
        (token.text, token.stem, token.kind) = (text.into(), stem(text), Kind::Word);
    }
}

/// "From the 1st up to yesterday": to.
fn leads_to(tokens: &mut Vec<Token>) {
    let dated = |at: usize| {
        let text = word(tokens, at);
        crate::calendar::words::month(text).is_some()
            || crate::calendar::words::weekday(text).is_some()
            || among("yesterday|today|now|the|this|last|end", text)
            || tokens.get(at).is_some_and(|token| token.number().is_some())
    };
    let led = |at: usize| tokens.iter().take(at).any(|token| among("from|since|between|starting", &token.text));
    let up = |at: &usize| {
        word(tokens, *at) == "up" && among("to|until|till", word(tokens, at + 1)) && dated(at + 2) && led(*at)
    };
    if let Some(at) = (1..tokens.len()).find(up) {
        tokens.remove(at);
    }
}

/// "First half vs second half of October": both are of it.
fn both_halves(tokens: &mut Vec<Token>) {
    let unit = |at: usize| crate::calendar::words::unit(word(tokens, at)).is_some();
    let part = |at: usize| {
        at.checked_sub(1).is_some_and(|before| {
            crate::calendar::words::ordinal(word(tokens, before)).is_some()
                || among("first|last|1st|2nd|3rd|4th|second|third|fourth", word(tokens, before))
        })
    };
    let joins = |at: usize| among("vs|versus|v|and|against|to|with|or|than|compared", word(tokens, at));
    let Some(one) = (1..tokens.len()).find(|at| unit(*at) && part(*at) && joins(at + 1)) else { return };
    let of = |at: &usize| unit(*at) && part(*at) && among("of|in", word(tokens, at + 1));
    let Some(other) = (one + 2..tokens.len().min(one + 7)).find(of) else { return };
    let relative = among("last|this|the|previous", word(tokens, other + 2));
    let mut end = other + 3 + usize::from(relative);
    if tokens.get(end).and_then(Token::number).is_some_and(|n| (1990..=2100).contains(&n)) {
        end += 1;
    }
    let named = word(tokens, other + 2);
    let month = relative
        || crate::calendar::words::month(named).is_some()
        || named.starts_with('q')
        || tokens.get(other + 2).and_then(Token::number).is_some();
    if month && let Some(whole) = tokens.get(other + 1..end).map(<[Token]>::to_vec) {
        let at = one + 1;
        tokens.splice(at..at, whole);
    }
}

/// "All channels but retail", "everywhere but Brazil", "leave Brazil out".
fn left_out(tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    let is_value = |at: usize| vocabulary.values.at(tokens, at).iter().any(|(end, _)| *end > at);
    let all = |at: usize| {
        (at.saturating_sub(3)..at)
            .any(|before| among("all|every|everywhere|everything|any|each|everyone|everybody", word(tokens, before)))
    };
    let small = |at: usize| at + usize::from(among("the|for|in|from", word(tokens, at)));
    let but =
        |at: &usize| among("but|bar|except|besides|save", word(tokens, *at)) && all(*at) && is_value(small(at + 1));
    if let Some(at) = (1..tokens.len()).find(but) {
        set(tokens, at, "except");
        if among("everywhere|everything|everyone|everybody", word(tokens, at - 1)) {
            tokens.remove(at - 1);
        }
        return;
    }
    let verb =
        |at: &usize| among("leave|leaving|left|take|taking|keep|keeping", word(tokens, *at)) && is_value(small(at + 1));
    let Some(at) = (0..tokens.len()).find(verb) else { return };
    if let Some(out) = (at + 2..tokens.len().min(at + 7)).find(|out| among("out|aside", word(tokens, *out))) {
        tokens.remove(out);
        set(tokens, at, "except");
    }
}

/// "Which product gained the most": by its growth.
fn gained_most(tokens: &mut [Token]) {
    let goods = tokens
        .iter()
        .any(|token| among("customers|customer|subscribers|mrr|accounts|weight|clients|users", &token.text));
    let most = |at: usize| word(tokens, at + 1 + usize::from(word(tokens, at + 1) == "the")) == "most";
    let Some(at) =
        (1..tokens.len()).find(|at| among("gained|gaining|gain|lost|losing", word(tokens, *at)) && most(*at))
    else {
        return;
    };
    if !goods {
        let grew = word(tokens, at).starts_with('g');
        set(tokens, at, if grew { "grew" } else { "fell" });
    }
}

/// "How many days will our stock of X last", "how long does X last": its days of stock.
fn lasts(tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    if vocabulary.metric("days_of_stock").is_none() || word(tokens, 0) != "how" {
        return;
    }
    let asks = match (word(tokens, 1), word(tokens, 2)) {
        ("long", _) => 2,
        ("many", "days") => 3,
        _ => return,
    };
    let end = |at: &usize| {
        let goes_on = "|us|for|at|by|per|in|right|now|from|with|as|currently|each|of";
        among("last|lasts", word(tokens, *at)) && among(goes_on, word(tokens, at + 1))
    };
    let Some(last) = (asks..tokens.len()).find(end) else { return };
    if !among("will|does|do|would|can|is|are|should", word(tokens, asks)) {
        return;
    }
    let us = usize::from(word(tokens, last + 1) == "us");
    tokens.drain(last..last + 1 + us);
    let stock = |token: &Token| among("stock|inventory|supply|stocks", &token.text) && !token.quoted;
    tokens.retain(|token| !stock(token));
    tokens.drain(1..=asks.min(tokens.len().saturating_sub(1)));
    set(tokens, 0, "stock");
    for text in ["of", "days"] {
        if let Some(first) = tokens.first().cloned() {
            tokens.insert(0, first);
            set(tokens, 0, text);
        }
    }
}

/// "Less than two weeks of stock": days.
fn weeks_of_stock(tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    if vocabulary.metric("days_of_stock").is_none() {
        return;
    }
    let days = |at: usize| match word(tokens, at) {
        "week" | "weeks" => Some(7),
        "month" | "months" => Some(30),
        "fortnight" => Some(14),
        "day" => Some(1),
        _ => None,
    };
    let of = |at: &usize| {
        let of = usize::from(word(tokens, at + 1) == "of") + usize::from(among("worth", word(tokens, at + 1))) * 2;
        days(*at).is_some() && of > 0 && among("stock|inventory|supply|cover", word(tokens, at + 1 + of))
    };
    let Some(at) = (1..tokens.len()).find(of) else { return };
    let count =
        tokens.get(at - 1).and_then(Token::number).or_else(|| crate::calendar::words::number(word(tokens, at - 1)));
    let count = count.or(Some(1).filter(|_| among("a|an", word(tokens, at - 1))));
    let (Some(count), Some(unit)) = (count, days(at)) else { return };
    let total = count.saturating_mul(unit);
    set(tokens, at - 1, &total.to_string());
    if let Some(token) = tokens.get_mut(at - 1) {
        token.kind = Kind::Number(total);
    }
    set(tokens, at, "days");
    if word(tokens, at + 1) == "worth" {
        tokens.remove(at + 1);
    }
    set(tokens, at + 2, "stock");
    // "Stock left" is stock.
    if among("left|remaining", word(tokens, at + 3)) {
        tokens.remove(at + 3);
    }
}

/// "How many units of X are left": what is in stock.
fn left(tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    let others = "days|weeks|months|money|budget|cash|hours|customers|people|clients|orders|time|who|they|accounts|subscribers|mrr";
    let stocked = vocabulary.metric("on_hand").is_some() && vocabulary.metric("churned_customers").is_none();
    if !stocked || tokens.iter().any(|token| among(others, &token.text)) || word(tokens, 0) != "how" {
        return;
    }
    let at = (2..tokens.len()).find(|at| {
        among("left|remaining|remain|remains", word(tokens, *at))
            && among("|in|right|now|today|at|currently|of", word(tokens, at + 1))
            && (among("are|is|have|got|still|has|do|we", word(tokens, at - 1)) || at + 1 == tokens.len())
    });
    let Some(at) = at else { return };
    set(tokens, at, "stock");
    if let Some(token) = tokens.get(at).cloned() {
        tokens.insert(at, token);
        set(tokens, at, "in");
    }
}

/// "Why did MRR move in October": any change is meant.
fn moved(tokens: &mut [Token]) {
    let why = tokens.first().is_some_and(|token| among("why|how|what|explain", &token.text))
        && tokens.iter().take(4).any(|token| among("why|come|made|drove|explain|caused|behind|explains", &token.text));
    let last = (1..tokens.len())
        .find(|at| among("move|moved|moving|shift|shifted|swing|swung|budge|budged", word(tokens, *at)));
    if let Some(at) = last.filter(|_| why) {
        set(tokens, at, "change");
    }
}

/// "New, expansion and churned MRR": the noun stands behind the last of them and belongs to all.
fn shared_noun(tokens: &mut Vec<Token>, vocabulary: &Vocabulary) {
    let mut at = 2;
    while at < tokens.len() {
        let shared = (1..=2).rev().filter_map(|long| at.checked_sub(long)).find(|first| {
            first.checked_sub(1).is_some_and(|before| tokens.get(before).is_some_and(joins))
                && tokens.get(*first..=at).is_some_and(|words| is_metric(words, vocabulary))
        });
        let Some(noun) = shared.and_then(|_| tokens.get(at)).cloned() else {
            at += 1;
            continue;
        };
        let places = heads(tokens, shared.unwrap_or(at), &noun, vocabulary);
        places.iter().for_each(|place| tokens.insert(*place, noun.clone()));
        at += places.len() + 1;
    }
}

/// Where the noun belongs besides, from the last place to the first.
fn heads(tokens: &[Token], from: usize, noun: &Token, vocabulary: &Vocabulary) -> Vec<usize> {
    let mut places = Vec::new();
    let mut end = from;
    loop {
        let joined = tokens.get(..end).unwrap_or_default().iter().rev().take_while(|token| joins(token)).count();
        let place = end - joined;
        let head = |long: usize| tokens.get(place.checked_sub(long)?..place);
        // "Gross profit and gross margin", "returns and discount rate": what is a figure already needs no noun.
        let figure = |long: usize| head(long).is_some_and(|words| is_metric(words, vocabulary));
        let done =
            figure(2) || figure(1) && head(1).is_some_and(|words| words.iter().all(|word| word.text.ends_with('s')));
        let fits = |long: usize| {
            let words = head(long)?;
            let whole: Vec<Token> = words.iter().chain([noun]).cloned().collect();
            let kind = among("new|returning|repeat|existing", &words.first()?.text) && noun.stem == stem("customers");
            let plain = words.iter().all(|token| token.kind == Kind::Word && !token.quoted);
            (plain && !kind && !done && is_metric(&whole, vocabulary)).then_some(long)
        };
        match (joined > 0).then(|| fits(2).or_else(|| fits(1))).flatten() {
            Some(long) => {
                places.push(place);
                end = place - long;
            }
            None => return places,
        }
    }
}

fn joins(token: &Token) -> bool {
    token.kind == Kind::Comma || among("and|&|or|vs|versus|plus", &token.text)
}

/// Whether these words, all of them, name a figure in English.
fn is_metric(words: &[Token], vocabulary: &Vocabulary) -> bool {
    let mut named = vocabulary.metric_names.at(words, 0, |token| &token.stem);
    named.any(|(end, langs, _)| end == words.len() && langs.has(domain::Locale::En))
}
