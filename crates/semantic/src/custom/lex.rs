//! Text → words, numbers, texts in quotes and signs.

use super::{FormulaError, MAX_CHARS, Span, said::Said};

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Number(String),
    /// A name, with its parts joined by points: `orders.gross`.
    Word(String),
    /// What stands between quotes, without them.
    Text(String),
    Plus,
    Minus,
    Times,
    Over,
    Open,
    Close,
    Comma,
    Equal,
    NotEqual,
}

/// Longest text in quotes, in characters.
const MAX_TEXT: usize = 500;

pub(super) fn tokens(text: &str) -> Result<Vec<(Token, Span)>, FormulaError> {
    if text.len() > MAX_CHARS {
        let count = text.chars().count();
        let reason = said!(
            "a formula has at most {MAX_CHARS} characters, this one has {count}",
            "una fórmula tiene como máximo {MAX_CHARS} caracteres, esta tiene {count}",
            "uma fórmula tem no máximo {MAX_CHARS} caracteres, esta tem {count}",
        );
        return Err(FormulaError::new(Span { from: 0, to: text.len() }, reason));
    }
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start();
        let from = text.len() - rest.len();
        let Some(first) = rest.chars().next() else { return Ok(found) };
        let (token, length) = token(first, rest).map_err(|reason| {
            let to = from + first.len_utf8();
            FormulaError::new(Span { from, to }, reason)
        })?;
        found.push((token, Span { from, to: from + length }));
        rest = rest.get(length..).unwrap_or_default();
    }
}

/// The token a text begins with, and its length in bytes.
fn token(first: char, rest: &str) -> Result<(Token, usize), Said> {
    let sign = |token| Ok((token, first.len_utf8()));
    match first {
        '+' => sign(Token::Plus),
        '-' | '−' | '–' => sign(Token::Minus),
        '*' | '×' | '·' => sign(Token::Times),
        '/' | '÷' => sign(Token::Over),
        '(' => sign(Token::Open),
        ')' => sign(Token::Close),
        ',' => sign(Token::Comma),
        '=' => Ok((Token::Equal, if rest.starts_with("==") { 2 } else { 1 })),
        '≠' => sign(Token::NotEqual),
        '!' if rest.starts_with("!=") => Ok((Token::NotEqual, 2)),
        '<' if rest.starts_with("<>") => Ok((Token::NotEqual, 2)),
        '"' | '\'' | '“' => quoted(first, rest),
        '0'..='9' | '.' => number(rest),
        c if c.is_ascii_alphabetic() || c == '_' => {
            let length =
                rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.'))).unwrap_or(rest.len());
            Ok((Token::Word(rest.get(..length).unwrap_or_default().to_lowercase()), length))
        }
        c => {
            let c = c.escape_debug();
            Err(said!(
                "'{c}' has no meaning here: use metrics, numbers, + - * / and parentheses",
                "'{c}' no significa nada aquí: usa métricas, números, + - * / y paréntesis",
                "'{c}' não significa nada aqui: use métricas, números, + - * / e parênteses",
            ))
        }
    }
}

fn quoted(open: char, rest: &str) -> Result<(Token, usize), Said> {
    let close = if open == '“' { '”' } else { open };
    let inner = rest.get(open.len_utf8()..).unwrap_or_default();
    let end = inner
        .find(close)
        .ok_or_else(|| said!("the quote is not closed", "las comillas no se cierran", "as aspas não fecham"))?;
    let text = inner.get(..end).unwrap_or_default();
    if text.chars().count() > MAX_TEXT {
        return Err(said!(
            "a text in quotes has at most {MAX_TEXT} characters",
            "un texto entre comillas tiene como máximo {MAX_TEXT} caracteres",
            "um texto entre aspas tem no máximo {MAX_TEXT} caracteres",
        ));
    }
    Ok((Token::Text(text.to_owned()), open.len_utf8() + end + close.len_utf8()))
}

/// At most 15 digits before the point and 9 after it: more is a mistake.
fn number(rest: &str) -> Result<(Token, usize), Said> {
    let length = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
    let text = rest.get(..length).unwrap_or_default();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.contains('.') || (whole.is_empty() && fraction.is_empty()) {
        return Err(said!(
            "'{text}' is no number: write it like 1234.5",
            "'{text}' no es un número: escríbelo como 1234.5",
            "'{text}' não é um número: escreva como 1234.5",
        ));
    }
    if whole.len() > 15 || fraction.len() > 9 {
        return Err(said!(
            "the number is too long: at most 15 digits before the point and 9 after it",
            "el número es demasiado largo: como máximo 15 dígitos antes del punto y 9 después",
            "o número é longo demais: no máximo 15 dígitos antes do ponto e 9 depois",
        ));
    }
    Ok((Token::Number(text.to_owned()), length))
}
