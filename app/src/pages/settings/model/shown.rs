//! What the page shows, as it travels.

use crate::i18n::{Strings, fill};
use domain::Day;
use serde::{Deserialize, Serialize};

/// Amounts are dollars as text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    pub enabled: bool,
    pub share: bool,
    pub cap: String,
    pub spent: String,
    pub requests: i64,
    pub tokens_read: i64,
    pub tokens_written: i64,
    pub providers: Vec<Provider>,
    pub calls: Vec<Call>,
}

/// A provider: everything but its key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provider {
    pub id: i64,
    pub protocol: String,
    pub base_url: String,
    /// Whether the address is the provider's own.
    pub at_home: bool,
    pub model: String,
    pub has_key: bool,
    /// The last characters of the key.
    pub key_hint: String,
    pub price_read: String,
    pub price_written: String,
}

/// A request that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Call {
    pub day: Day,
    /// Local, as `14:05`.
    pub time: String,
    pub model: String,
    pub outcome: String,
    pub tokens_read: i64,
    pub tokens_written: i64,
    pub cost: String,
    pub latency_ms: i64,
    pub by: Option<String>,
}

/// How a provider did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tried {
    pub id: i64,
    /// `ready`, `shapeless`, `key_lost`, or why it failed.
    pub outcome: String,
    pub latency_ms: i64,
}

impl Provider {
    /// What identifies its key to people.
    pub fn key(&self, t: &Strings) -> String {
        match self.has_key {
            true => fill(t.models.key_ends, &[("end", &self.key_hint)]),
            false => t.models.key_none.into(),
        }
    }
}

impl Tried {
    pub fn is_ready(&self) -> bool {
        self.outcome == "ready"
    }

    pub fn told(&self, t: &Strings) -> String {
        let t = &t.models;
        match self.outcome.as_str() {
            "ready" => fill(t.ready, &[("ms", &self.latency_ms.to_string())]),
            "shapeless" => t.shapeless.into(),
            "key_lost" => t.key_lost.into(),
            "timed_out" => t.timed_out.into(),
            "rate_limited" => t.rate_limited.into(),
            "unauthorised" => t.unauthorised.into(),
            "not_found" => t.not_found.into(),
            "rejected" => t.rejected.into(),
            "failing" => t.failing.into(),
            "blocked" | "bad_address" => t.blocked.into(),
            "too_long" | "garbled" => t.unreadable.into(),
            _ => t.unreachable.into(),
        }
    }
}

/// How a request ended, in words.
pub fn outcome(code: &str, t: &Strings) -> &'static str {
    let t = &t.models;
    match code {
        "understood" => t.outcome_understood,
        "declined" => t.outcome_declined,
        "unusable" => t.outcome_unusable,
        "answered" => t.outcome_answered,
        "open" => t.outcome_open,
        "timed_out" => t.outcome_timed_out,
        "rate_limited" => t.outcome_rate_limited,
        "unauthorised" => t.outcome_unauthorised,
        _ => t.outcome_failed,
    }
}

/// The name of a kind of provider.
pub fn protocol(code: &str, t: &Strings) -> &'static str {
    match code {
        "openai" => t.models.openai,
        "anthropic" => t.models.anthropic,
        "gemini" => t.models.gemini,
        _ => t.models.compatible,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::strings;
    use domain::Locale;

    #[test]
    fn every_failure_has_its_words() {
        let t = strings(Locale::Es);
        let told = |outcome: &str| Tried { id: 1, outcome: outcome.into(), latency_ms: 12 }.told(t);
        assert_eq!(told("ready"), "Responde en 12 ms.");
        assert_eq!(told("unauthorised"), "No acepta la clave.");
        assert_eq!(told("blocked"), told("bad_address"));
        assert_eq!(told("unheard of"), told("unreachable"));
        assert_eq!(outcome("understood", t), "entendida");
    }
}
