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
};
use crate::{
    plan::conditions,
    query::{Filter, FilterOp},
};

type Parsed<T> = Result<T, FormulaError>;

pub(super) fn parse(text: &str) -> Parsed<Expr> {
    let mut parser = Parser { tokens: tokens(text)?, next: 0, depth: 0, nodes: 0, end: text.len() };
    if parser.tokens.is_empty() {
        return Err(FormulaError::new(Span::default(), "a formula is empty: write one like revenue / orders"));
    }
    let tree = parser.sum()?;
    match parser.tokens.get(parser.next) {
        None => Ok(tree),
        Some((_, at)) => Err(FormulaError::new(*at, "here an operator is missing: + - * or /")),
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
        let (token, at) = self.take("a metric, a number or a parenthesis")?;
        match token {
            Token::Number(number) => Ok(Expr::Number(number)),
            Token::Minus => Ok(Expr::Negative(Box::new(self.deeper(at, Self::factor)?))),
            Token::Open => {
                let inner = self.deeper(at, Self::sum)?;
                self.expect(&Token::Close, "the parenthesis is not closed: )")?;
                Ok(inner)
            }
            Token::Word(word) if self.peek() == Some(&Token::Open) => self.aggregate(&word, at),
            Token::Word(word) if word.contains('.') => {
                Err(FormulaError::new(at, format!("'{word}' is a column: put it in a function, like sum({word})")))
            }
            Token::Word(text) => Ok(Expr::Metric(Name { text, at })),
            _ => Err(FormulaError::new(at, "here a metric, a number or a parenthesis is missing")),
        }
    }

    fn aggregate(&mut self, word: &str, at: Span) -> Parsed<Expr> {
        let function = Function::ALL.into_iter().find(|function| function.code() == word).ok_or_else(|| {
            let known = Function::ALL.map(Function::code).join(", ");
            FormulaError::new(at, format!("there is no function '{word}': use {known}"))
        })?;
        self.next += 1;
        let (name, place) = self.word("a column, like orders.gross")?;
        let (table, column) = columns::find(&name).map_err(|reason| FormulaError::new(place, reason))?;
        let begin = self.here();
        let filters = if self.takes_word("where") { self.filters(table)? } else { Vec::new() };
        let end = self.expect(&Token::Close, "the parenthesis is not closed: )")?;
        conditions(&filters)
            .map_err(|error| FormulaError::new(Span { from: begin, to: end.from }, error.problem.to_string()))?;
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
        let (dimension, place) = self.word("a dimension, like channel")?;
        let known = table.filters();
        if !known.contains(&dimension.as_str()) {
            let known = known.join(", ");
            let reason = format!("{} can't be filtered by '{dimension}': use {known}", table.key);
            return Err(FormulaError::new(place, reason));
        }
        let negated = self.takes_word("not");
        let (token, at) = self.take("=, != or in")?;
        let (op, values) = match token {
            Token::Equal if !negated => (FilterOp::In, vec![self.value()?]),
            Token::NotEqual if !negated => (FilterOp::NotIn, vec![self.value()?]),
            Token::Word(word) if word == "in" => (if negated { FilterOp::NotIn } else { FilterOp::In }, self.values()?),
            _ => return Err(FormulaError::new(at, "here =, != or in is missing")),
        };
        Ok(Filter { dimension, op, values })
    }

    fn values(&mut self) -> Parsed<Vec<String>> {
        self.expect(&Token::Open, "here a parenthesis is missing: in (\"a\", \"b\")")?;
        let mut values = vec![self.value()?];
        while self.peek() == Some(&Token::Comma) {
            self.next += 1;
            self.count()?;
            values.push(self.value()?);
        }
        self.expect(&Token::Close, "the parenthesis is not closed: )")?;
        Ok(values)
    }

    fn value(&mut self) -> Parsed<String> {
        match self.take("a text in quotes")? {
            (Token::Text(text) | Token::Number(text), _) => Ok(text),
            (_, at) => Err(FormulaError::new(at, "here a text in quotes is missing, like \"online\"")),
        }
    }

    fn word(&mut self, wanted: &str) -> Parsed<(String, Span)> {
        match self.take(wanted)? {
            (Token::Word(word), at) => Ok((word, at)),
            (_, at) => Err(FormulaError::new(at, format!("here {wanted} is missing"))),
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

    fn take(&mut self, wanted: &str) -> Parsed<(Token, Span)> {
        let found = self.tokens.get(self.next).cloned();
        self.next += 1;
        found.ok_or_else(|| FormulaError::new(self.after(), format!("the formula stops where {wanted} is missing")))
    }

    fn expect(&mut self, token: &Token, reason: &str) -> Parsed<Span> {
        match self.tokens.get(self.next) {
            Some((found, at)) if found == token => {
                self.next += 1;
                Ok(*at)
            }
            Some((_, at)) => Err(FormulaError::new(*at, reason)),
            None => Err(FormulaError::new(self.after(), reason)),
        }
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
            return Err(FormulaError::new(at, format!("nested more than {MAX_DEPTH} deep: take parentheses away")));
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
        let reason = format!("has more than {MAX_NODES} parts: make metrics of some of them");
        Err(FormulaError::new(Span { from: 0, to: self.end }, reason))
    }
}
