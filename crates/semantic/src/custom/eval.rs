//! A formula over the numbers of one row, exactly.

use super::{Aggregate, Expr, Operator};
use num_bigint::BigInt;
use num_rational::BigRational;

/// The value of a checked formula; `None` where a part has none, and for a division by zero.
///
/// `metric` and `aggregate` tell the exact values of the row: money in major units.
pub fn evaluate(
    tree: &Expr,
    metric: &impl Fn(&str) -> Option<BigRational>,
    aggregate: &impl Fn(&Aggregate) -> Option<BigRational>,
) -> Option<BigRational> {
    match tree {
        Expr::Number(text) => decimal(text),
        Expr::Metric(name) => metric(&name.text),
        Expr::Aggregate(wanted) => aggregate(wanted),
        Expr::Negative(inner) => Some(-evaluate(inner, metric, aggregate)?),
        Expr::Binary(operator, left, right) => {
            let (left, right) = (evaluate(left, metric, aggregate)?, evaluate(right, metric, aggregate)?);
            match operator {
                Operator::Add => Some(left + right),
                Operator::Subtract => Some(left - right),
                Operator::Multiply => Some(left * right),
                Operator::Divide if *right.numer() == BigInt::ZERO => None,
                Operator::Divide => Some(left / right),
            }
        }
    }
}

/// The number a decimal text is; `None` for a text that is none.
pub(crate) fn decimal(text: &str) -> Option<BigRational> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits: BigInt = format!("0{whole}{fraction}").parse().ok()?;
    let scale = BigInt::from(10_u32).pow(u32::try_from(fraction.len()).ok()?);
    Some(BigRational::new(digits, scale))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::custom::Known;
    use crate::custom::check::check;

    fn number(text: &str) -> BigRational {
        decimal(text).expect("a decimal")
    }

    fn run(text: &str, expected: Option<&str>) {
        let tree = check("", text, &Known::new()).expect(text).tree;
        let metric = |key: &str| match key {
            "revenue" => Some(number("100.50")),
            "orders" => Some(number("3")),
            "customers" => Some(number("0")),
            _ => None,
        };
        assert_eq!(evaluate(&tree, &metric, &|_| Some(number("7"))), expected.map(number), "{text}");
    }

    #[test]
    fn works_out_exactly() {
        run("revenue / orders", Some("33.5"));
        run("revenue / orders * orders - revenue", Some("0"));
        run("2 * -orders + 10 * orders", Some("24"));
        run("orders - (orders - orders) - 1", Some("2"));
        run("orders / customers", None);
        run("orders + units_sold", None);
        run("count(orders) * .5", Some("3.5"));
    }
}
