//! A question cut into words, numbers and dates, each with its place in the text.

use crate::fold::{push_folded, stem};

/// One piece of the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Byte range in the question.
    pub start: usize,
    pub end: usize,
    /// Lower case, without accents.
    pub text: String,
    /// [`stem`] of the text.
    pub stem: String,
    pub kind: Kind,
    /// Written in capitals only.
    pub upper: bool,
    /// Begins with a capital.
    pub capital: bool,
    /// Within quotation marks.
    pub quoted: bool,
    /// Right behind a slash.
    pub slashed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Word,
    Number(u32),
    /// `1st`, `3er`, `1º`.
    Ordinal(u32),
    Date(Written),
    Comma,
    /// A dash with room around it, or between digits.
    Dash,
    Percent,
}

/// A date in digits, as it stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// Year, month, day.
    Iso(i16, i8, i8),
    /// Two numbers of which one is the day and the other the month, and a year where there is one.
    Pair(i8, i8, Option<i16>),
    /// Month and year.
    Month(i8, i16),
}

impl Token {
    pub fn number(&self) -> Option<u32> {
        match self.kind {
            Kind::Number(n) | Kind::Ordinal(n) => Some(n),
            _ => None,
        }
    }

    pub fn is_separator(&self) -> bool {
        matches!(self.kind, Kind::Comma | Kind::Dash)
    }
}

/// Cuts a text into tokens. Never fails; what is neither letter, digit, comma, dash nor percent sign only separates.
pub fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let mut scan = Scan { text, chars: &chars, at: 0, quoted: false, found: Vec::new() };
    while let Some(c) = scan.peek(0) {
        match c {
            '"' | '“' | '”' | '«' | '»' => {
                scan.quoted = !scan.quoted;
                scan.at += 1;
            }
            ',' => scan.single(Kind::Comma),
            '%' => scan.single(Kind::Percent),
            '&' => scan.single(Kind::Word),
            '>' | '<' | '≥' | '≤' => scan.comparison(),
            '-' | '–' | '—' => scan.dash(),
            c if c.is_ascii_digit() => scan.digits(),
            c if c.is_alphanumeric() => scan.word(),
            _ => scan.at += 1,
        }
    }
    scan.found
}

struct Scan<'a> {
    text: &'a str,
    chars: &'a [(usize, char)],
    at: usize,
    quoted: bool,
    found: Vec<Token>,
}

impl Scan<'_> {
    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).map(|(_, c)| *c)
    }

    fn offset(&self, at: usize) -> usize {
        self.chars.get(at).map_or(self.text.len(), |(offset, _)| *offset)
    }

    fn push(&mut self, end: usize, kind: Kind) {
        let (from, to) = (self.offset(self.at), self.offset(end));
        let raw = self.text.get(from..to).unwrap_or_default();
        let mut text = String::with_capacity(raw.len());
        raw.chars().for_each(|c| push_folded(c, &mut text));
        let letters = || raw.chars().filter(|c| c.is_alphabetic());
        let upper = letters().next().is_some() && letters().all(char::is_uppercase);
        let capital = raw.starts_with(char::is_uppercase);
        let stem = stem(&text);
        let slashed = self.text.get(..from).is_some_and(|before| before.ends_with('/'));
        self.found.push(Token { start: from, end: to, text, stem, kind, upper, capital, quoted: self.quoted, slashed });
        self.at = end;
    }

    /// A sign of comparison counts before a number only.
    fn comparison(&mut self) {
        let double = usize::from(self.peek(1) == Some('='));
        let sign = match (self.peek(0), double) {
            (Some('≥'), _) | (Some('>'), 1) => ">=",
            (Some('≤'), _) | (Some('<'), 1) => "<=",
            (Some('>'), _) => ">",
            _ => "<",
        };
        let end = self.at + 1 + double;
        let next = self.chars.iter().skip(end).map(|(_, c)| *c).find(|c| !c.is_whitespace() && !matches!(c, '$' | '€'));
        if next.is_none_or(|c| !c.is_ascii_digit() && c != 'R') {
            self.at = end;
            return;
        }
        self.push(end, Kind::Word);
        if let Some(token) = self.found.last_mut() {
            (token.text, token.stem) = (sign.into(), sign.into());
        }
    }

    fn single(&mut self, kind: Kind) {
        self.push(self.at + 1, kind);
    }

    fn dash(&mut self) {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let before = self.at.checked_sub(1).and_then(|at| self.chars.get(at)).map(|(_, c)| *c);
        let after = self.peek(1);
        let roomy = before.is_none_or(char::is_whitespace) && after.is_none_or(char::is_whitespace);
        let after_month = self.found.last().is_some_and(|token| crate::calendar::words::month(&token.text).is_some());
        if roomy || after_month || (digit(before) && digit(after)) || self.peek(0) != Some('-') {
            self.single(Kind::Dash);
        } else {
            self.at += 1;
        }
    }

    fn run(&self, from: usize, keep: impl Fn(char) -> bool) -> usize {
        let more = self.chars.iter().skip(from).take_while(|(_, c)| keep(*c)).count();
        from + more
    }

    fn slice(&self, from: usize, to: usize) -> &str {
        self.text.get(self.offset(from)..self.offset(to)).unwrap_or_default()
    }

    fn digits(&mut self) {
        let long = self.run(self.at, |c| c.is_ascii_digit() || matches!(c, '-' | '/' | '.'));
        let run = self.slice(self.at, long).trim_end_matches(['-', '/', '.']);
        let end = self.at + run.chars().count();
        let letter_follows = self.chars.get(end).is_some_and(|(_, c)| c.is_alphabetic());
        if let Some(date) = written(run).filter(|_| !letter_follows) {
            return self.push(end, Kind::Date(date));
        }
        let end = self.run(self.at, |c| c.is_ascii_digit());
        let number = self.slice(self.at, end).parse().ok();
        // "3.º" as it is written in Portugal.
        let dotted = self.chars.get(end).is_some_and(|(_, c)| *c == '.')
            && self.chars.get(end + 1).is_some_and(|(_, c)| matches!(c, 'º' | 'ª' | '°'));
        if dotted {
            return self.push(end + 2, number.map_or(Kind::Word, Kind::Ordinal));
        }
        let suffix_end = self.run(end, |c| c.is_alphanumeric() || c == '°');
        let kind = match self.slice(end, suffix_end) {
            "" => number.map_or(Kind::Word, Kind::Number),
            "st" | "nd" | "rd" | "th" | "º" | "°" | "ª" | "er" | "ro" | "do" | "to" | "ta" | "ra" | "o" | "a" => {
                number.map_or(Kind::Word, Kind::Ordinal)
            }
            _ => Kind::Word,
        };
        if suffix_end > end {
            return self.push(suffix_end, kind);
        }
        let decimal = self.run(end, |c| c.is_ascii_digit() || matches!(c, '.' | ','));
        let tail = self.slice(end, decimal);
        if tail.len() > 1 && tail.ends_with(|c: char| c.is_ascii_digit()) && !tail.contains(",,") {
            return self.push(decimal, Kind::Word);
        }
        self.push(end, kind);
    }

    fn word(&mut self) {
        let end = self.run(self.at, |c| c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}'));
        let next = |ahead: usize| self.chars.get(end + ahead).map(|(_, c)| *c);
        let currency = next(0) == Some('$');
        let possessive = matches!(next(0), Some('\'' | '’'))
            && matches!(next(1), Some('s' | 'S'))
            && next(2).is_none_or(|c| !c.is_alphanumeric());
        if currency {
            self.at = end + 1;
            return;
        }
        self.push(end, Kind::Word);
        if possessive {
            self.at += 2;
        }
    }
}

/// `2017-03-12`, `12/03/2017`, `12/3`, `03/2017`, `2017-03`.
fn written(run: &str) -> Option<Written> {
    let parts: Vec<&str> = run.split(['-', '/', '.']).collect();
    if parts.iter().any(|part| part.is_empty() || part.len() > 4) {
        return None;
    }
    let number = |at: usize| parts.get(at).and_then(|part| part.parse::<i16>().ok());
    let small = |at: usize, most: i16| number(at).filter(|n| (1..=most).contains(n)).map(|n| n as i8);
    let long = |at: usize| parts.get(at).is_some_and(|part| part.len() == 4);
    let slash = run.contains('/');
    match parts.len() {
        3 if long(0) => Some(Written::Iso(number(0)?, small(1, 12)?, small(2, 31)?)),
        3 => {
            let year = number(2)?;
            let year = if long(2) { year } else { 2000 + year };
            Some(Written::Pair(small(0, 31)?, small(1, 31)?, Some(year)))
                .filter(|_| parts.get(2).map(|p| p.len()) != Some(3))
        }
        2 if long(0) && !long(1) && !run.contains('.') => Some(Written::Month(small(1, 12)?, number(0)?)),
        2 if long(1) && !long(0) && slash => Some(Written::Month(small(0, 12)?, number(1)?)),
        2 if slash && !long(0) => Some(Written::Pair(small(0, 31)?, small(1, 31)?, None)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found = tokens(text);
        assert_eq!(found.iter().map(|token| token.text.as_str()).collect::<Vec<_>>(), expected, "{text}");
    }

    #[test]
    fn cuts_words() {
        check("What's the AOV?", &["what", "the", "aov"]);
        check("¿Cuánto facturamos ayer?", &["cuanto", "facturamos", "ayer"]);
        check("R$ 30 em São-Paulo", &["30", "em", "sao", "paulo"]);
        check("best-selling t-shirts, 12%", &["best", "selling", "t", "shirts", ",", "12", "%"]);
        check("3T 2017 1-15 May 2017–2018", &["3t", "2017", "1", "-", "15", "may", "2017", "–", "2018"]);
    }

    #[test]
    fn reads_dates_and_numbers() {
        let kinds = |text: &str| tokens(text).into_iter().map(|token| token.kind).collect::<Vec<_>>();
        assert_eq!(kinds("2017-03-12"), [Kind::Date(Written::Iso(2017, 3, 12))]);
        assert_eq!(kinds("12/03/17."), [Kind::Date(Written::Pair(12, 3, Some(2017)))]);
        assert_eq!(kinds("2018/05"), [Kind::Date(Written::Month(5, 2018))]);
        assert_eq!(kinds("1º 15th 3"), [Kind::Ordinal(1), Kind::Ordinal(15), Kind::Number(3)]);
        assert_eq!(kinds("99999999999 1.5 85123A"), [Kind::Word, Kind::Word, Kind::Word]);
    }
}
