//! Words of which a field holds one, and how exports and people spell them.

use super::value::Reason;

/// Other spellings, in lower case and with `_` for spaces and hyphens; the word each stands for; and a word that stands
/// beside it where that is so.
const SPELLINGS: &[(&str, &str, &str)] = &[
    ("canceled", "cancelled", "cancelled"),
    ("cancelled", "canceled", "canceled"),
    ("cancelado", "cancelled", "cancelled"),
    ("cancelado", "canceled", "canceled"),
    ("cancelada", "cancelled", "cancelled"),
    ("cancelada", "canceled", "canceled"),
    // Intervals.
    ("daily", "day", "year"),
    ("día", "day", "year"),
    ("dia", "day", "year"),
    ("diario", "day", "year"),
    ("diário", "day", "year"),
    ("weekly", "week", "year"),
    ("semana", "week", "year"),
    ("semanal", "week", "year"),
    ("monthly", "month", "year"),
    ("mes", "month", "year"),
    ("mês", "month", "year"),
    ("mensual", "month", "year"),
    ("mensal", "month", "year"),
    ("yearly", "year", "year"),
    ("annual", "year", "year"),
    ("annually", "year", "year"),
    ("año", "year", "year"),
    ("ano", "year", "year"),
    ("anual", "year", "year"),
    // Subscriptions: what Stripe says beyond our words, and the words of others.
    ("trial", "trialing", "trialing"),
    ("in_trial", "trialing", "trialing"),
    ("incomplete_expired", "incomplete", "trialing"),
    ("activa", "active", "trialing"),
    ("activo", "active", "trialing"),
    ("ativa", "active", "trialing"),
    ("ativo", "active", "trialing"),
    ("pausada", "paused", "trialing"),
    // What happened to them.
    ("created", "started", "resumed"),
    ("activated", "started", "resumed"),
    ("updated", "changed", "resumed"),
    ("upgraded", "changed", "resumed"),
    ("downgraded", "changed", "resumed"),
    ("trial_start", "trial_started", "resumed"),
    ("deleted", "ended", "resumed"),
    ("expired", "ended", "resumed"),
    // Invoices: an open one whose time has passed is still open.
    ("past_due", "open", "uncollectible"),
    ("overdue", "open", "uncollectible"),
    ("unpaid", "open", "uncollectible"),
    ("voided", "void", "uncollectible"),
    ("pagada", "paid", "uncollectible"),
    ("pagado", "paid", "uncollectible"),
    ("paga", "paid", "uncollectible"),
    ("pago", "paid", "uncollectible"),
];

/// One of the allowed words, in any case, or in a spelling that is known for it.
pub(super) fn choice(text: &str, allowed: &'static [&'static str]) -> Result<&'static str, Reason> {
    if let Some(word) = allowed.iter().find(|word| word.eq_ignore_ascii_case(text)) {
        return Ok(word);
    }
    let word: String = text.to_lowercase().chars().map(|c| if matches!(c, ' ' | '-') { '_' } else { c }).collect();
    let find = |word: &str| allowed.iter().copied().find(|other| *other == word);
    let meant = SPELLINGS.iter().find(|(other, _, beside)| *other == word && allowed.contains(beside));
    let found = find(&word).or_else(|| meant.and_then(|(_, word, _)| find(word)));
    found.ok_or_else(|| format!("is not one of {}", allowed.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORDER: &[&str] = &["open", "closed", "cancelled"];
    const SUBSCRIPTION: &[&str] = &["trialing", "active", "past_due", "paused", "canceled", "incomplete", "unpaid"];
    const INVOICE: &[&str] = &["draft", "open", "paid", "uncollectible", "void"];
    const INTERVAL: &[&str] = &["day", "week", "month", "year"];

    #[test]
    fn each_kind_keeps_its_own_spelling() {
        let check = |text: &str, allowed: &'static [&'static str], expected: Option<&str>| {
            assert_eq!(choice(text, allowed).ok(), expected, "{text}");
        };
        check("Canceled", ORDER, Some("cancelled"));
        check("cancelled", ORDER, Some("cancelled"));
        check("CANCELLED", SUBSCRIPTION, Some("canceled"));
        check("canceled", SUBSCRIPTION, Some("canceled"));
        check("Past due", SUBSCRIPTION, Some("past_due"));
        check("past-due", INVOICE, Some("open"));
        check("unpaid", SUBSCRIPTION, Some("unpaid"));
        check("unpaid", INVOICE, Some("open"));
        check("incomplete_expired", SUBSCRIPTION, Some("incomplete"));
        check("Mês", INTERVAL, Some("month"));
        check("yearly", INTERVAL, Some("year"));
        check("quarter", INTERVAL, None);
        check("past due", ORDER, None);
        check("", ORDER, None);
    }
}
