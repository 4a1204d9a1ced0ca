//! A tree → its unit, or why it has none. Cycles are found here too.

use super::{Aggregate, Expr, FormulaError, Function, Name, Operator, Span, columns, said::Said};
use crate::{
    catalogue::{metric, metrics, nearest},
    table::Unit,
};
use std::collections::BTreeMap;

/// A formula that can be worked out.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// With the formulas of other custom metrics put in their place: only metrics of the catalogue are left.
    pub tree: Expr,
    pub unit: Unit,
}

/// The custom metrics of a workspace: key → formula.
pub type Known = BTreeMap<String, String>;

/// Deepest chain of custom metrics that use custom metrics.
const MAX_CHAIN: usize = 10;

/// Most parts of a formula with all those it is built on.
const MAX_PARTS: usize = 1_000;
/// How deep that may be nested: long chains of + count, too.
const MAX_DEEP: usize = 150;

/// What a part of a formula is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Unit(Unit),
    /// A number as written: it takes the other side's unit where that is no money and no time.
    Plain,
}

/// Checks the formula of the custom metric `own` (empty for one that has no key yet).
pub fn check(own: &str, text: &str, known: &Known) -> Result<Checked, FormulaError> {
    let tree = resolve(Expr::parse(text)?, known, &mut Way { chain: vec![own.to_owned()], parts: 0, depth: 0 })?;
    let unit = match kind(&tree)? {
        Kind::Unit(unit) => unit,
        Kind::Plain => {
            let at = Span { from: 0, to: text.len() };
            return Err(FormulaError::new(
                at,
                said!(
                    "names no metric: a number alone says nothing about the business",
                    "no nombra ninguna métrica: un número solo no dice nada del negocio",
                    "não nomeia nenhuma métrica: um número sozinho nada diz do negócio",
                ),
            ));
        }
    };
    Ok(Checked { tree, unit })
}

/// The way down from a formula through those it is built on.
struct Way {
    /// Keys of the formulas it is in, the outermost first.
    chain: Vec<String>,
    /// Parts put together so far.
    parts: usize,
    depth: usize,
}

/// Puts the formulas of custom metrics in the place of their names.
fn resolve(tree: Expr, known: &Known, way: &mut Way) -> Result<Expr, FormulaError> {
    way.parts += 1;
    way.depth += 1;
    let chain = &way.chain;
    let resolved = match tree {
        Expr::Metric(name) => match known.get(&name.text) {
            Some(_) if way.parts > MAX_PARTS || way.depth > MAX_DEEP => {
                let reason = said!(
                    "comes to more than {MAX_PARTS} parts with the metrics it is built on: use fewer",
                    "suma más de {MAX_PARTS} partes con las métricas de las que parte: usa menos",
                    "soma mais de {MAX_PARTS} partes com as métricas de que parte: use menos",
                );
                return Err(FormulaError::new(name.at, reason));
            }
            None => Expr::Metric(known_metric(name, known)?),
            Some(_) if chain.contains(&name.text) => {
                let circle = chain.iter().skip_while(|key| **key != name.text).cloned().chain([name.text.clone()]);
                let circle = circle.collect::<Vec<_>>().join(" → ");
                return Err(FormulaError::new(
                    name.at,
                    said!(
                        "goes round in a circle: {circle}",
                        "se muerde la cola: {circle}",
                        "anda em círculo: {circle}",
                    ),
                ));
            }
            Some(_) if chain.len() > MAX_CHAIN => {
                return Err(FormulaError::new(
                    name.at,
                    said!(
                        "is built on more than {MAX_CHAIN} metrics in a row",
                        "parte de más de {MAX_CHAIN} métricas en cadena",
                        "parte de mais de {MAX_CHAIN} métricas em cadeia",
                    ),
                ));
            }
            Some(text) => {
                way.chain.push(name.text.clone());
                let inner = Expr::parse(text).and_then(|tree| resolve(tree, known, way));
                way.chain.pop();
                inner.map_err(|error| error.within(&name.text, name.at))?
            }
        },
        Expr::Negative(inner) => Expr::Negative(Box::new(resolve(*inner, known, way)?)),
        Expr::Binary(operator, left, right) => {
            let left = resolve(*left, known, way)?;
            Expr::Binary(operator, Box::new(left), Box::new(resolve(*right, known, way)?))
        }
        other @ (Expr::Number(_) | Expr::Aggregate(_)) => other,
    };
    way.depth -= 1;
    Ok(resolved)
}

fn known_metric(name: Name, known: &Known) -> Result<Name, FormulaError> {
    if metric(&name.text).is_some() {
        return Ok(name);
    }
    let own = known.keys().map(String::as_str).find(|key| key.contains(&name.text));
    let near = nearest(&name.text, metrics().map(|metric| metric.key));
    let hint: Vec<&str> = own.into_iter().chain(near).collect();
    let shown: String = name.text.chars().take(60).collect();
    let reason = match hint.as_slice() {
        [] => said!(
            "there is no metric '{shown}': the list of metrics has them all",
            "no hay una métrica '{shown}': están todas en la lista de métricas",
            "não há métrica '{shown}': a lista de métricas tem todas",
        ),
        near => {
            let [en, es, pt] = [" or ", " o ", " ou "].map(|or| near.join(or));
            said!(
                "there is no metric '{shown}': did you mean {en}?",
                "no hay una métrica '{shown}': ¿quisiste decir {es}?",
                "não há métrica '{shown}': você quis dizer {pt}?",
            )
        }
    };
    Err(FormulaError::new(name.at, reason))
}

fn kind(tree: &Expr) -> Result<Kind, FormulaError> {
    match tree {
        Expr::Number(_) => Ok(Kind::Plain),
        Expr::Metric(name) => {
            let found = metric(&name.text).ok_or_else(|| {
                FormulaError::new(name.at, said!("is no metric", "no es una métrica", "não é uma métrica"))
            })?;
            Ok(Kind::Unit(found.unit))
        }
        Expr::Aggregate(aggregate) => Ok(Kind::Unit(unit_of(aggregate))),
        Expr::Negative(inner) => kind(inner),
        Expr::Binary(operator, left, right) => {
            let (one, other) = (kind(left)?, kind(right)?);
            combine(*operator, one, other).map_err(|reason| FormulaError::new(span(left).to(span(right)), reason))
        }
    }
}

fn unit_of(aggregate: &Aggregate) -> Unit {
    match (aggregate.function, aggregate.column.map(|column| column.kind)) {
        (Function::Count | Function::CountDistinct, _) => Unit::Count,
        (_, Some(columns::Kind::Money)) => Unit::Money,
        (Function::Avg, _) => Unit::Number,
        _ => Unit::Count,
    }
}

fn combine(operator: Operator, one: Kind, other: Kind) -> Result<Kind, Said> {
    match operator {
        Operator::Add | Operator::Subtract => add(operator, one, other),
        Operator::Multiply => multiply(one, other),
        Operator::Divide => Ok(divide(one, other)),
    }
}

fn add(operator: Operator, one: Kind, other: Kind) -> Result<Kind, Said> {
    let sign = operator.symbol();
    use Unit::{Count, Days, Money, Number, Ratio};
    match (one, other) {
        (one, other) if one == other => Ok(one),
        (Kind::Unit(unit), Kind::Plain) | (Kind::Plain, Kind::Unit(unit)) => match unit {
            Money | Days => {
                let [en, es, pt] = name(Kind::Unit(unit));
                Err(said!(
                    "{en} and a plain number can't be joined by {sign}: a number has no currency and no unit",
                    "{es} y un número solo no se unen con {sign}: un número no tiene moneda ni unidad",
                    "{pt} e um número sozinho não se unem com {sign}: um número não tem moeda nem unidade",
                ))
            }
            Ratio => Ok(Kind::Unit(Ratio)),
            Count | Number => Ok(Kind::Unit(Number)),
        },
        (Kind::Unit(Count | Number), Kind::Unit(Count | Number)) => Ok(Kind::Unit(Number)),
        (one, other) => {
            let ([en, es, pt], [en2, es2, pt2]) = (name(one), name(other));
            Err(said!(
                "{en} {sign} {en2} makes no sense: both sides must be the same kind of thing",
                "{es} {sign} {es2} no tiene sentido: los dos lados deben ser del mismo tipo",
                "{pt} {sign} {pt2} não faz sentido: os dois lados devem ser do mesmo tipo",
            ))
        }
    }
}

fn multiply(one: Kind, other: Kind) -> Result<Kind, Said> {
    use Unit::{Count, Days, Money, Number, Ratio};
    match (one, other) {
        (Kind::Plain, Kind::Plain) => Ok(Kind::Plain),
        (Kind::Unit(Money), Kind::Unit(Money)) => Err(said!(
            "money × money makes no sense: there is no squared currency",
            "dinero × dinero no tiene sentido: no hay moneda al cuadrado",
            "dinheiro × dinheiro não faz sentido: não há moeda ao quadrado",
        )),
        (Kind::Unit(Days), Kind::Unit(Days)) => {
            Err(said!("days × days makes no sense", "días × días no tiene sentido", "dias × dias não faz sentido"))
        }
        (Kind::Unit(Money), _) | (_, Kind::Unit(Money)) => Ok(Kind::Unit(Money)),
        (Kind::Unit(Days), _) | (_, Kind::Unit(Days)) => Ok(Kind::Unit(Days)),
        (Kind::Unit(Ratio), Kind::Unit(Ratio)) => Ok(Kind::Unit(Ratio)),
        (Kind::Unit(Count), Kind::Unit(Count)) => Ok(Kind::Unit(Count)),
        (Kind::Unit(Ratio | Count | Number) | Kind::Plain, Kind::Unit(Ratio | Count | Number) | Kind::Plain) => {
            Ok(Kind::Unit(Number))
        }
    }
}

/// Equal things give a share; money and days stay what they are over anything else.
fn divide(one: Kind, other: Kind) -> Kind {
    use Unit::{Days, Money, Number, Ratio};
    match (one, other) {
        (Kind::Plain, Kind::Plain) => Kind::Plain,
        (Kind::Unit(one), Kind::Unit(other)) if one == other && one != Number => Kind::Unit(Ratio),
        (Kind::Unit(Money), _) => Kind::Unit(Money),
        (Kind::Unit(Days), _) => Kind::Unit(Days),
        _ => Kind::Unit(Number),
    }
}

fn name(kind: Kind) -> [&'static str; 3] {
    match kind {
        Kind::Plain | Kind::Unit(Unit::Number) => ["a number", "un número", "um número"],
        Kind::Unit(Unit::Money) => ["money", "dinero", "dinheiro"],
        Kind::Unit(Unit::Count) => ["a count", "una cantidad", "uma quantidade"],
        Kind::Unit(Unit::Ratio) => ["a ratio", "un porcentaje", "uma porcentagem"],
        Kind::Unit(Unit::Days) => ["days", "días", "dias"],
    }
}

/// Where a part stands, as far as its names tell.
fn span(tree: &Expr) -> Span {
    match tree {
        Expr::Number(_) => Span::default(),
        Expr::Metric(name) => name.at,
        Expr::Aggregate(aggregate) => aggregate.at,
        Expr::Negative(inner) => span(inner),
        Expr::Binary(_, left, right) => span(left).to(span(right)),
    }
}

impl Span {
    /// From the start of this to the end of another; an empty one says nothing.
    fn to(self, other: Self) -> Self {
        match (self == Self::default(), other == Self::default()) {
            (true, _) => other,
            (_, true) => self,
            _ => Self { from: self.from.min(other.from), to: self.to.max(other.to) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Locale;

    fn known() -> Known {
        let pairs =
            [("margin_two", "net_sales - cogs"), ("loop_a", "loop_b + 1"), ("loop_b", "loop_a"), ("bad", "revenue +")];
        pairs.into_iter().map(|(key, text)| (key.to_owned(), text.to_owned())).collect()
    }

    fn accept(text: &str, unit: Unit) {
        let found = check("", text, &known()).map(|checked| checked.unit);
        assert_eq!(found, Ok(unit), "{text}");
    }

    fn refuse(text: &str, wanted: &str) {
        match check("", text, &known()) {
            Ok(found) => panic!("{text}: {found:?}"),
            Err(error) => assert!(error.to_string().contains(wanted), "{text}: {error}"),
        }
    }

    #[test]
    fn units_come_out_of_the_parts() {
        accept("revenue / orders", Unit::Money);
        accept("(net_sales − cogs) ÷ net_sales", Unit::Ratio);
        accept("orders / customers", Unit::Ratio);
        accept("revenue * 0.3", Unit::Money);
        accept("-returns + 2 × revenue", Unit::Money);
        accept("orders + 1", Unit::Number);
        accept("1 - repeat_rate", Unit::Ratio);
        accept("margin_two / revenue", Unit::Ratio);
        accept(
            "sum(orders.gross where channel = \"online\" and country not in ('BR', 'AR')) / count(orders)",
            Unit::Money,
        );
        accept("count_distinct(items.product)", Unit::Count);
        accept("max(orders.units) - avg(orders.units)", Unit::Number);
    }

    #[test]
    fn nonsense_is_named() {
        refuse("revenue + orders", "money + a count makes no sense");
        refuse("revenue * revenue", "squared currency");
        refuse("revenue + 5", "no currency");
        refuse("revenu / orders", "did you mean revenue");
        refuse("12 / 5", "names no metric");
        refuse("loop_a", "circle: loop_a → loop_b → loop_a");
        refuse("bad", "bad: the formula stops");
        refuse("(revenue", "not closed");
        refuse("revenue orders", "operator is missing");
        refuse("", "empty");
        refuse("sum(orders.customer)", "sum takes numbers: use orders.gross");
        refuse("count(orders.gross)", "write count(orders)");
        refuse("sum(users.email)", "no table 'users'");
        refuse("median(orders.gross)", "no function 'median'");
        refuse("sum(items.gross where platform = 'x')", "can't be filtered by 'platform'");
        refuse("orders.gross", "sum(orders.gross)");
        refuse("count(orders where hour = '24')", "at character 14: '24' is no hour");
        refuse("revenue; DROP TABLE orders", "';' has no meaning");
        refuse("1.2.3 * revenue", "no number");
        refuse(&"(".repeat(100), "deep");
        refuse(&format!("revenue{}", " + revenue".repeat(150)), "more than 200 parts");
        refuse(&"9".repeat(3000), "at most 2000 characters");
    }

    #[test]
    fn a_metric_may_not_use_itself() {
        let error = check("margin_two", "margin_two * 2", &known()).expect_err("a circle");
        assert!(error.reason.contains("margin_two → margin_two"), "{error}");
    }

    /// Each built on the one before many times over: refused long before it fills the memory.
    #[test]
    fn formulas_do_not_grow_without_end() {
        let mut known = Known::from([("a0".to_owned(), "orders".to_owned())]);
        for level in 1..9 {
            let text = vec![format!("a{}", level - 1); 60].join(" + ");
            known.insert(format!("a{level}"), text);
        }
        let error = check("", "a8 * 2", &known).expect_err("too big");
        assert!(error.reason.contains("more than 1000 parts"), "{error}");
    }

    #[test]
    fn errors_speak_three_languages() {
        let error = check("", "revenue + orders", &known()).expect_err("no sense");
        assert!(error.text(Locale::Es).starts_with("dinero + una cantidad no tiene sentido"), "{error:?}");
        assert!(error.text(Locale::Pt).starts_with("dinheiro + uma quantidade não faz sentido"), "{error:?}");
        let error = check("", "bad * 2", &known()).expect_err("broken");
        assert!(error.text(Locale::Es).starts_with("bad: la fórmula termina donde falta una métrica"), "{error:?}");
    }

    /// Any text at all: an answer or an error, within the limits, and never a panic.
    #[test]
    fn any_text_is_answered() {
        let pieces = [
            "revenue",
            "orders",
            "+",
            "-",
            "*",
            "/",
            "(",
            ")",
            "sum(",
            "orders.gross",
            " where ",
            "channel",
            "=",
            "!=",
            "in",
            "\"x\"",
            "'",
            ",",
            "1",
            "0.5",
            ".",
            "é",
            "💥",
            "\0",
            "not",
            "and",
            "count_distinct",
            "“",
            "”",
            "--",
            ";",
            "\\",
            "loop_a",
            " ",
            "9999999999999999",
        ];
        let mut state = 0x2026_1122_u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize
        };
        let (mut right, mut wrong) = (0, 0);
        for _ in 0..50_000 {
            let text: String = (0..next() % 14).filter_map(|_| pieces.get(next() % pieces.len())).copied().collect();
            match check("", &text, &known()) {
                Ok(_) => right += 1,
                Err(error) => {
                    assert!(error.at.from <= error.at.to && error.at.to <= text.len(), "{text:?} {error:?}");
                    wrong += 1;
                }
            }
        }
        assert!(right > 100 && wrong > 1000, "{right} {wrong}");
    }
}
