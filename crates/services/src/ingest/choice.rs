//! Words of which a field holds one, and how exports and people spell them.

use super::value::Reason;

/// Other spellings, in lower case and with `_` for spaces and hyphens, and the words they may stand for.
const SPELLINGS: &[(&str, &[&str])] = &[
    ("canceled", &["cancelled"]),
    ("cancelled", &["canceled"]),
    ("cancelado", &["cancelled", "canceled"]),
    ("cancelada", &["cancelled", "canceled"]),
    // Intervals.
    ("daily", &["day"]),
    ("día", &["day"]),
    ("dia", &["day"]),
    ("diario", &["day"]),
    ("diário", &["day"]),
    ("weekly", &["week"]),
    ("semana", &["week"]),
    ("semanal", &["week"]),
    ("monthly", &["month"]),
    ("mes", &["month"]),
    ("mês", &["month"]),
    ("mensual", &["month"]),
    ("mensal", &["month"]),
    ("yearly", &["year"]),
    ("annual", &["year"]),
    ("annually", &["year"]),
    ("año", &["year"]),
    ("ano", &["year"]),
    ("anual", &["year"]),
    // Subscriptions: what Stripe says beyond our words, and the words of others.
    ("trial", &["trialing"]),
    ("in_trial", &["trialing"]),
    ("incomplete_expired", &["incomplete"]),
    ("activa", &["active"]),
    ("activo", &["active"]),
    ("ativa", &["active"]),
    ("ativo", &["active"]),
    ("pausada", &["paused"]),
    ("created", &["started"]),
    ("activated", &["started"]),
    ("updated", &["changed"]),
    ("upgraded", &["changed"]),
    ("downgraded", &["changed"]),
    ("trial_start", &["trial_started"]),
    ("deleted", &["ended"]),
    ("expired", &["ended"]),
    // Invoices: an open one whose time has passed is still open.
    ("past_due", &["open"]),
    ("overdue", &["open"]),
    ("unpaid", &["open"]),
    ("voided", &["void"]),
    ("void", &["voided"]),
    ("pagada", &["paid"]),
    ("pagado", &["paid"]),
    ("paga", &["paid"]),
    ("pago", &["paid"]),
];

/// One of the allowed words, in any case, or in a spelling that is known for it.
pub(super) fn choice(text: &str, allowed: &'static [&'static str]) -> Result<&'static str, Reason> {
    if let Some(word) = allowed.iter().find(|word| word.eq_ignore_ascii_case(text)) {
        return Ok(word);
    }
    let word: String = text.to_lowercase().chars().map(|c| if matches!(c, ' ' | '-') { '_' } else { c }).collect();
    let find = |word: &str| allowed.iter().copied().find(|other| *other == word);
    let meant = SPELLINGS.iter().filter(|(other, _)| *other == word).flat_map(|(_, words)| words.iter());
    let found = find(&word).or_else(|| meant.copied().find_map(find));
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
