//! Mail: through SMTP, or as `.eml` files in a folder where no server is configured.

mod file;
mod smtp;

pub use file::FileMailer;
pub use smtp::SmtpMailer;

use domain::mail::MailError;
use lettre::message::{Mailbox, MessageBuilder, header::ContentType};

fn sender(from: &str) -> Result<Mailbox, MailError> {
    from.parse().map_err(|_| MailError("the sender is not an address: use NAME <NAME@HOST>".into()))
}

/// The message as it goes over the wire.
fn compose(from: &Mailbox, message: &domain::mail::Message) -> Result<lettre::Message, MailError> {
    let to = message.to.parse::<Mailbox>().map_err(|_| MailError("the recipient is not an address".into()))?;
    MessageBuilder::new()
        .from(from.clone())
        .to(to)
        .subject(&message.subject)
        .header(ContentType::TEXT_PLAIN)
        .body(message.text.clone())
        .map_err(|_| MailError("the message can't be written".into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::mail::Message;

    #[test]
    fn hostile_headers_do_not_get_through() {
        let from = sender("Shop <shop@example.com>").expect("a sender");
        let message = |to: &str, subject: &str| Message { to: to.into(), subject: subject.into(), text: "t".into() };
        for to in ["", "nobody", "a@b.c\r\nBcc: x@y.z", "a@b.c, d@e.f"] {
            assert!(compose(&from, &message(to, "s")).is_err(), "{to:?}");
        }
        let sent =
            compose(&from, &message("a@b.c", "s\r\nBcc: x@y.z")).map(|mail| mail.formatted()).unwrap_or_default();
        let text = String::from_utf8_lossy(&sent);
        assert!(!text.lines().any(|line| line.starts_with("Bcc:")), "{text}");
    }
}
