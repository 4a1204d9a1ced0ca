//! The port for outgoing mail; `connectors` implements it.

use std::{future::Future, pin::Pin};
use thiserror::Error;

/// A plain-text message to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub to: String,
    pub subject: String,
    pub text: String,
}

/// Why a message did not leave. Holds no address and no content.
#[derive(Debug, Error)]
#[error("mail could not be sent: {0}")]
pub struct MailError(pub String);

/// Sends mail: through SMTP, or into a folder where no server is configured.
pub trait Mailer: Send + Sync + 'static {
    fn send<'a>(&'a self, message: &'a Message) -> Pin<Box<dyn Future<Output = Result<(), MailError>> + Send + 'a>>;
}
