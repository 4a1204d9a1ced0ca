//! The port for language models; `connectors` implements it.

use std::{fmt, future::Future, pin::Pin, time::Duration};
use thiserror::Error;

/// Whose protocol a provider speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protocol {
    OpenAi,
    Anthropic,
    Gemini,
    /// OpenAI's chat completions as others speak them: a local server, a gateway.
    Compatible,
}

impl Protocol {
    pub const ALL: [Self; 4] = [Self::OpenAi, Self::Anthropic, Self::Gemini, Self::Compatible];

    /// The name stored and sent: `openai`, `anthropic`, `gemini`, `compatible`.
    pub fn code(self) -> &'static str {
        match self {
            Self::OpenAi => "openai",
            Self::Anthropic => "anthropic",
            Self::Gemini => "gemini",
            Self::Compatible => "compatible",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|protocol| protocol.code() == code)
    }

    /// The provider's own address; `None` where there is no one provider.
    pub fn address(self) -> Option<&'static str> {
        match self {
            Self::OpenAi => Some("https://api.openai.com/v1"),
            Self::Anthropic => Some("https://api.anthropic.com/v1"),
            Self::Gemini => Some("https://generativelanguage.googleapis.com/v1beta"),
            Self::Compatible => None,
        }
    }

    /// Whether it answers nobody without a key.
    pub fn needs_key(self) -> bool {
        self != Self::Compatible
    }
}

/// A text that is never printed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Where a model is and how it is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    pub protocol: Protocol,
    /// Without a trailing slash.
    pub base_url: String,
    pub model: String,
    pub key: Option<Secret>,
}

/// Who said something in a prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaker {
    User,
    Model,
}

/// One thing said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub by: Speaker,
    pub text: String,
}

/// What a model is asked: one JSON document in a given shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prompt {
    pub instructions: String,
    /// The first and the last are the user's.
    pub said: Vec<Said>,
    /// JSON Schema of the answer: objects, arrays, strings, integers, booleans and enumerations, every property required.
    pub schema: String,
    /// The longest answer, in tokens.
    pub longest: u32,
}

/// What a model answered. The text is unchecked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completion {
    pub text: String,
    /// `None` where the provider doesn't say.
    pub tokens: Option<Tokens>,
}

/// What an answer took.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tokens {
    pub read: u64,
    pub written: u64,
}

/// Why there is no answer. Holds no key, no address and none of the provider's words.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ModelError {
    #[error("it did not answer in time")]
    TimedOut,
    #[error("it asks for fewer requests")]
    RateLimited {
        /// Seconds to wait, where it says so.
        retry_after: Option<u64>,
    },
    #[error("it does not accept the key")]
    Unauthorised,
    #[error("it does not know the model, or nothing is at that address")]
    NotFound,
    #[error("it does not accept the request (status {status})")]
    Rejected { status: u16 },
    #[error("it fails (status {status})")]
    Failing { status: u16 },
    #[error("it can't be reached")]
    Unreachable,
    #[error("requests to that address are not allowed here")]
    Blocked,
    #[error("the address can't be used: it takes https://, and no user name, query or fragment")]
    BadAddress,
    #[error("its answer is too long")]
    TooLong,
    #[error("its answer can't be read")]
    Garbled,
}

impl ModelError {
    /// The name kept in logs.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TimedOut => "timed_out",
            Self::RateLimited { .. } => "rate_limited",
            Self::Unauthorised => "unauthorised",
            Self::NotFound => "not_found",
            Self::Rejected { .. } => "rejected",
            Self::Failing { .. } => "failing",
            Self::Unreachable => "unreachable",
            Self::Blocked => "blocked",
            Self::BadAddress => "bad_address",
            Self::TooLong => "too_long",
            Self::Garbled => "garbled",
        }
    }

    /// Whether the provider may have worked, and so bills.
    pub fn may_cost(&self) -> bool {
        matches!(self, Self::TimedOut | Self::TooLong | Self::Garbled)
    }
}

pub type Completing<'a> = Pin<Box<dyn Future<Output = Result<Completion, ModelError>> + Send + 'a>>;

/// Asks language models.
pub trait LanguageModel: Send + Sync + 'static {
    /// Asks once, for at most `limit`.
    fn complete<'a>(&'a self, endpoint: &'a Endpoint, prompt: &'a Prompt, limit: Duration) -> Completing<'a>;

    /// Whether requests to that address may leave at all, as far as the address itself tells.
    fn check(&self, base_url: &str) -> Result<(), ModelError>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_not_printed() {
        let endpoint = Endpoint {
            protocol: Protocol::OpenAi,
            base_url: String::new(),
            model: String::new(),
            key: Some(Secret::new("sk-1234")),
        };
        assert!(!format!("{endpoint:?}").contains("1234"));
    }

    #[test]
    fn codes_are_read_back() {
        for protocol in Protocol::ALL {
            assert_eq!(Protocol::parse(protocol.code()), Some(protocol));
        }
        assert_eq!(Protocol::parse("OpenAI"), None);
    }
}
