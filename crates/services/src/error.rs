//! What can go wrong in a use-case, by what the caller can do about it.

use thiserror::Error;

pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Messages name the field, the value and the remedy; they hold no secrets. `Internal` is logged, never shown.
#[derive(Debug, Error)]
pub enum Error {
    /// There is no such thing, or it belongs to someone else.
    #[error("{0} not found")]
    NotFound(&'static str),
    /// It can't be done in the present state.
    #[error("{0}")]
    Conflict(String),
    /// An input is wrong.
    #[error("{field}: {reason}")]
    Invalid { field: String, reason: String },
    /// The role or the key is too weak.
    #[error("not allowed: it takes the {0} role or a key with that scope")]
    Forbidden(&'static str),
    #[error("sign in first")]
    Unauthenticated,
    #[error("too many attempts: try again in {retry_after} s")]
    RateLimited { retry_after: u64 },
    /// An answer would take longer than it may.
    #[error("the answer takes longer than {limit} s: ask for fewer days or dimensions, or raise BOS_QUERY_TIMEOUT")]
    TooSlow { limit: u64 },
    #[error("something went wrong on our side")]
    Internal(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    pub fn invalid(field: impl Into<String>, reason: impl Into<String>) -> Self {
        Self::Invalid { field: field.into(), reason: reason.into() }
    }

    pub fn internal(source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(source.into())
    }
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::internal(error)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::internal(error)
    }
}
