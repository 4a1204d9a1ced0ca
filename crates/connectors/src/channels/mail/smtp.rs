use super::{compose, sender};
use domain::mail::{MailError, Mailer, Message};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor, message::Mailbox};
use std::{future::Future, pin::Pin, time::Duration};

/// Sends through an SMTP server.
pub struct SmtpMailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
}

const TIMEOUT: Duration = Duration::from_secs(15);

impl SmtpMailer {
    /// `url` is `smtp://` (plain, or `?tls=required` for STARTTLS) or `smtps://`, with user and password where needed.
    /// An error names no part of the URL.
    pub fn new(url: &str, from: &str) -> Result<Self, MailError> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .map_err(|_| MailError("the mail server's URL can't be read: use smtp://USER:PASSWORD@HOST:PORT".into()))?
            .timeout(Some(TIMEOUT))
            .build();
        Ok(Self { transport, from: sender(from)? })
    }
}

impl Mailer for SmtpMailer {
    fn send<'a>(&'a self, message: &'a Message) -> Pin<Box<dyn Future<Output = Result<(), MailError>> + Send + 'a>> {
        Box::pin(async move {
            let mail = compose(&self.from, message)?;
            self.transport.send(mail).await.map(|_| ()).map_err(|error| MailError(reason(&error).into()))
        })
    }
}

/// What went wrong, without the server's words: they may repeat the address.
fn reason(error: &lettre::transport::smtp::Error) -> &'static str {
    if error.is_timeout() {
        "the mail server did not answer in time"
    } else if error.is_permanent() {
        "the mail server refused the message"
    } else if error.is_transient() {
        "the mail server put the message off"
    } else if error.is_tls() {
        "no secure connection to the mail server"
    } else {
        "the mail server can't be reached"
    }
}
