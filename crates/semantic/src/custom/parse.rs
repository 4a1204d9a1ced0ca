//! Words → a tree, by recursive descent.
//!
//! ```text
//! sum     = product { ("+" | "-") product }
//! product = factor { ("*" | "/") factor }
//! factor  = "-" factor | number | "(" sum ")" | metric | function "(" column ["where" condition { "and" condition }] ")"
//! condition = dimension ("=" | "!=") text | dimension ["not"] "in" "(" text { "," text } ")"
//! ```

use super::{
    Aggregate, Expr, FormulaError, Function, MAX_DEPTH, MAX_NODES, Name, Operator, Span, columns,
    lex::{Token, tokens},
    said::Said,
};
use crate::{
    plan::conditions,
    query::{Filter, FilterOp},
};
use domain::Locale;

/// The name of what should stand somewhere, in three languages.
type Wanted = [&'static str; 3];

const FACTOR: Wanted = [
    "a metric, a number or a parenthesis",
    "una métrica, un número o un paréntesis",
    "uma métrica, um número ou um parêntese",
];
const COMPARISON: Wanted = ["=, != or in", "=, != o in", "=, != ou in"];
const QUOTED: Wanted = [
    "a text in quotes, like \"online\"",
    "un texto entre comillas, como \"online\"",
    "um texto entre aspas, como \"online\"",
];

fn missing([en, es, pt]: Wanted) -> Said {
    said!("here is missing: {en}", "aquí falta: {es}", "aqui falta: {pt}")
}

type Parsed<T> = Result<T, FormulaError>;

pub(super) fn parse(text: &str) -> Parsed<Expr> {
    let mut parser = Parser { tokens: tokens(text)?, next: 0, depth: 0, nodes: 0, end: text.len() };
    if parser.tokens.is_empty() {
        return Err(FormulaError::new(
            Span::default(),
            said!(
                "a formula is empty: write one like revenue / orders",
                "la fórmula está vacía: escribe una como revenue / orders",
                "a fórmula está vazia: escreva uma como revenue / orders",
            ),
        ));
    }
    let tree = parser.sum()?;
    match parser.tokens.get(parser.next) {
        None => Ok(tree),
        Some((_, at)) => Err(FormulaError::new(
            *at,
            said!(
                "here an operator is missing: + - * or /",
                "aquí falta un operador: + - * o /",
                "aqui falta um operador: + - * ou /",
            ),
        )),
    }
}

struct Parser {
    tokens: Vec<(Token, Span)>,
    next: usize,
    depth: usize,
    nodes: usize,
    /// Where the text ends, in bytes.
    end: usize,
}

impl Parser {
    fn sum(&mut self) -> Parsed<Expr> {
        self.chain(Self::product, |token| match token {
            Token::Plus => Some(Operator::Add),
            Token::Minus => Some(Operator::Subtract),
            _ => None,
        })
    }

    fn product(&mut self) -> Parsed<Expr> {
        self.chain(Self::factor, |token| match token {
            Token::Times => Some(Operator::Multiply),
            Token::Over => Some(Operator::Divide),
            _ => None,
        })
    }

    fn chain(&mut self, part: fn(&mut Self) -> Parsed<Expr>, operator: fn(&Token) -> Option<Operator>) -> Parsed<Expr> {
        let mut left = part(self)?;
        while let Some(operator) = self.peek().and_then(operator) {
            self.next += 1;
            self.count()?;
            left = Expr::Binary(operator, Box::new(left), Box::new(part(self)?));
        }
        Ok(left)
    }

    fn factor(&mut self) -> Parsed<Expr> {
        self.count()?;
        let (token, at) = self.take(FACTOR)?;
        match token {
            Token::Number(number) => Ok(Expr::Number(number)),
            Token::Minus => Ok(Expr::Negative(Box::new(self.deeper(at, Self::factor)?))),
            Token::Open => {
                let inner = self.deeper(at, Self::sum)?;
                self.close()?;
                Ok(inner)
            }
            Token::Word(word) if self.peek() == Some(&Token::Open) => self.aggregate(&word, at),
            Token::Word(word) if word.contains('.') => Err(FormulaError::new(
                at,
                said!(
                    "'{word}' is a column: put it in a function, like sum({word})",
                    "'{word}' es una columna: ponla en una función, como sum({word})",
                    "'{word}' é uma coluna: ponha-a em uma função, como sum({word})",
                ),
            )),
            Token::Word(text) => Ok(Expr::Metric(Name { text, at })),
            _ => Err(FormulaError::new(at, missing(FACTOR))),
        }
    }

    fn aggregate(&mut self, word: &str, at: Span) -> Parsed<Expr> {
        let function = Function::ALL.into_iter().find(|function| function.code() == word).ok_or_else(|| {
            let known = Function::ALL.map(Function::code).join(", ");
            FormulaError::new(
                at,
                said!(
                    "there is no function '{word}': use {known}",
                    "no hay una función '{word}': usa {known}",
                    "não há função '{word}': use {known}",
                ),
            )
        })?;
        self.next += 1;
        let (name, place) = self.word([
            "a column, like orders.gross",
            "una columna, como orders.gross",
            "uma coluna, como orders.gross",
        ])?;
        let (table, column) = columns::find(&name).map_err(|reason| FormulaError::new(place, reason))?;
        let begin = self.here();
        let filters = if self.takes_word("where") { self.filters(table)? } else { Vec::new() };
        let end = self.close()?;
        conditions(&filters).map_err(|error| {
            let [en, es, pt] = Locale::ALL.map(|locale| error.reason(locale));
            FormulaError::new(Span { from: begin, to: end.from }, Said { en, es, pt })
        })?;
        let at = Span { from: at.from, to: end.to };
        columns::fits(function, table, column).map_err(|reason| FormulaError::new(place, reason))?;
        Ok(Expr::Aggregate(Aggregate { function, table, column, filters, at }))
    }

    fn filters(&mut self, table: &'static columns::Table) -> Parsed<Vec<Filter>> {
        let mut filters = Vec::new();
        loop {
            self.count()?;
            filters.push(self.filter(table)?);
            if !self.takes_word("and") {
                return Ok(filters);
            }
        }
    }

    fn filter(&mut self, table: &'static columns::Table) -> Parsed<Filter> {
        let (dimension, place) =
            self.word(["a dimension, like channel", "una dimensión, como channel", "uma dimensão, como channel"])?;
        let known = table.filters();
        if !known.contains(&dimension.as_str()) {
            let known = known.join(", ");
            let key = table.key;
            let reason = said!(
                "{key} can't be filtered by '{dimension}': use {known}",
                "{key} no se puede filtrar por '{dimension}': usa {known}",
                "{key} não pode ser filtrada por '{dimension}': use {known}",
            );
            return Err(FormulaError::new(place, reason));
        }
        let negated = self.takes_word("not");
        let (token, at) = self.take(COMPARISON)?;
        let (op, values) = match token {
            Token::Equal if !negated => (FilterOp::In, vec![self.value()?]),
            Token::NotEqual if !negated => (FilterOp::NotIn, vec![self.value()?]),
            Token::Word(word) if word == "in" => (if negated { FilterOp::NotIn } else { FilterOp::In }, self.values()?),
            _ => return Err(FormulaError::new(at, missing(COMPARISON))),
        };
        Ok(Filter { dimension, op, values })
    }

    fn values(&mut self) -> Parsed<Vec<String>> {
        self.expect(
            &Token::Open,
            said!(
                "here a parenthesis is missing: in (\"a\", \"b\")",
                "aquí falta un paréntesis: in (\"a\", \"b\")",
                "aqui falta um parêntese: in (\"a\", \"b\")",
            ),
        )?;
        let mut values = vec![self.value()?];
        while self.peek() == Some(&Token::Comma) {
            self.next += 1;
            self.count()?;
            values.push(self.value()?);
        }
        self.close()?;
        Ok(values)
    }

    fn value(&mut self) -> Parsed<String> {
        match self.take(QUOTED)? {
            (Token::Text(text) | Token::Number(text), _) => Ok(text),
            (_, at) => Err(FormulaError::new(at, missing(QUOTED))),
        }
    }

    fn word(&mut self, wanted: Wanted) -> Parsed<(String, Span)> {
        match self.take(wanted)? {
            (Token::Word(word), at) => Ok((word, at)),
            (_, at) => Err(FormulaError::new(at, missing(wanted))),
        }
    }

    fn takes_word(&mut self, word: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Word(other)) if other == word);
        self.next += usize::from(found);
        found
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.next).map(|(token, _)| token)
    }

    fn take(&mut self, wanted: Wanted) -> Parsed<(Token, Span)> {
        let found = self.tokens.get(self.next).cloned();
        self.next += 1;
        let [en, es, pt] = wanted;
        found.ok_or_else(|| {
            let reason = said!(
                "the formula stops where {en} is missing",
                "la fórmula termina donde falta {es}",
                "a fórmula termina onde falta {pt}",
            );
            FormulaError::new(self.after(), reason)
        })
    }

    fn expect(&mut self, token: &Token, reason: Said) -> Parsed<Span> {
        match self.tokens.get(self.next) {
            Some((found, at)) if found == token => {
                self.next += 1;
                Ok(*at)
            }
            Some((_, at)) => Err(FormulaError::new(*at, reason)),
            None => Err(FormulaError::new(self.after(), reason)),
        }
    }

    fn close(&mut self) -> Parsed<Span> {
        let reason =
            said!("the parenthesis is not closed: )", "el paréntesis no se cierra: )", "o parêntese não fecha: )",);
        self.expect(&Token::Close, reason)
    }

    /// Where the next token begins.
    fn here(&self) -> usize {
        self.tokens.get(self.next).map_or(self.end, |(_, at)| at.from)
    }

    fn after(&self) -> Span {
        Span { from: self.end, to: self.end }
    }

    fn deeper(&mut self, at: Span, part: fn(&mut Self) -> Parsed<Expr>) -> Parsed<Expr> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(FormulaError::new(
                at,
                said!(
                    "nested more than {MAX_DEPTH} deep: take parentheses away",
                    "más de {MAX_DEPTH} niveles de paréntesis: quita algunos",
                    "mais de {MAX_DEPTH} níveis de parênteses: tire alguns",
                ),
            ));
        }
        let inner = part(self);
        self.depth -= 1;
        inner
    }

    fn count(&mut self) -> Parsed<()> {
        self.nodes += 1;
        if self.nodes <= MAX_NODES {
            return Ok(());
        }
        let reason = said!(
            "has more than {MAX_NODES} parts: make metrics of some of them",
            "tiene más de {MAX_NODES} partes: haz métricas de algunas",
            "tem mais de {MAX_NODES} partes: faça métricas de algumas",
        );
        Err(FormulaError::new(Span { from: 0, to: self.end }, reason))
    }
}
