//! What a subscription comes to in a month.

use domain::money::div_half_even;
use entity::plans;

/// The largest monthly amount that is counted: sums of many such still fit into 64 bits.
const MOST: i128 = 100_000_000_000_000_000;

/// Amount × quantity × (1 − discount) a month, in 1/360,000 of a minor unit; rounded half-even where it is finer.
///
/// `discount` is in millionths. `None` where the plan makes no sense or the amount is too large to hold.
pub(super) fn monthly(plan: &plans::Model, quantity: i64, discount: i32) -> Option<i64> {
    let (times, parts) = a_month(&plan.interval)?;
    if plan.interval_count < 1 {
        return None;
    }
    // 360,000 / 1,000,000 (the discount's scale) is 9 / 25.
    let whole = i128::from(plan.amount)
        .checked_mul(quantity.into())?
        .checked_mul(i128::from(1_000_000 - i64::from(discount)))?
        .checked_mul(9 * times)?;
    let amount = div_half_even(whole, 25 * parts * i128::from(plan.interval_count))?;
    if amount.abs() > MOST { None } else { i64::try_from(amount).ok() }
}

/// How often an interval comes in a month, as a fraction.
fn a_month(interval: &str) -> Option<(i128, i128)> {
    match interval {
        "day" => Some((365, 12)),
        "week" => Some((52, 12)),
        "month" => Some((1, 1)),
        "year" => Some((1, 12)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_a_months_and_exact() {
        let check = |interval: &str, count: i32, amount: i64, quantity: i64, discount: i32, expected: Option<i64>| {
            let plan = plans::Model {
                workspace_id: 1,
                id: "p".into(),
                name: "P".into(),
                interval: interval.into(),
                interval_count: count,
                amount,
                currency: "USD".into(),
                product: None,
                row_hash: 0,
            };
            let found = monthly(&plan, quantity, discount);
            assert_eq!(found, expected, "{interval} {count} {amount} {quantity} {discount}");
        };
        check("month", 1, 4900, 1, 0, Some(4900 * 360_000));
        check("month", 3, 41_000, 2, 0, Some(82_000 * 120_000));
        check("year", 1, 49_000, 1, 0, Some(49_000 * 30_000));
        check("year", 2, 1, 1, 0, Some(15_000));
        check("week", 1, 1500, 1, 0, Some(1500 * 52 * 30_000));
        check("day", 1, 300, 1, 0, Some(300 * 365 * 30_000));
        check("month", 1, 4900, 3, 250_000, Some(11_025 * 360_000));
        check("month", 1, 100, 1, 333_333, Some(66_6667 * 36));
        check("month", 1, 100, 1, 1_000_000, Some(0));
        check("month", 7, 1, 1, 0, Some(51_429));
        check("month", 64, 1, 1, 0, Some(5625));
        // 360000 / 128 = 2812.5 and 3 × that = 8437.5: halves go to the even neighbour.
        check("month", 128, 1, 1, 0, Some(2812));
        check("month", 128, 3, 1, 0, Some(8438));
        check("month", 1, 4900, 0, 0, Some(0));
        check("month", 1, -500, 1, 0, Some(-500 * 360_000));
        check("month", 0, 4900, 1, 0, None);
        check("decade", 1, 4900, 1, 0, None);
        check("month", 1, i64::MAX, i64::MAX, 0, None);
        check("month", 1, 277_777_777_777, 1, 0, Some(99_999_999_999_720_000));
        check("month", 1, 277_777_777_778, 1, 0, None);
    }
}
