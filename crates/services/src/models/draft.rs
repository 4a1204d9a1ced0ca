//! A provider as people enter it, checked.

use super::money::{known_price, micros};
use crate::{Context, Error, Result};
use domain::model::{ModelError, Protocol, Secret};

const LONGEST_URL: usize = 300;
const LONGEST_MODEL: usize = 120;
const LONGEST_KEY: usize = 500;

/// What is entered, unchecked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Of the provider that is changed; `None` for a new one.
    pub id: Option<i64>,
    /// `openai`, `anthropic`, `gemini`, `compatible`.
    pub protocol: String,
    /// Empty for the provider's own.
    pub base_url: String,
    pub model: String,
    /// Empty keeps the one that is there.
    pub key: Secret,
    /// Dollars for a million tokens; empty for what is known.
    pub price_read: String,
    pub price_written: String,
}

/// What it comes to.
pub(super) struct Checked {
    pub protocol: Protocol,
    pub base_url: String,
    pub model: String,
    pub key: Option<Secret>,
    pub price_read: i64,
    pub price_written: i64,
}

pub(super) fn check(ctx: &Context, draft: &Draft) -> Result<Checked> {
    let protocol = Protocol::parse(&draft.protocol).ok_or_else(|| {
        Error::invalid("protocol", format!("'{}' is none: use openai, anthropic, gemini or compatible", draft.protocol))
    })?;
    let base_url = address(ctx, protocol, &draft.base_url)?;
    let model = model(&draft.model)?;
    let known = known_price(&model).filter(|_| protocol != Protocol::Compatible);
    let free = (protocol == Protocol::Compatible).then_some((0, 0));
    let known = known.or(free);
    let price = |field: &str, text: &str, known: Option<i64>| match (text.trim(), known) {
        ("", Some(known)) => Ok(known),
        ("", None) => Err(Error::invalid(field, "is not known for this model: enter dollars for a million tokens")),
        (text, _) => micros(field, text),
    };
    Ok(Checked {
        protocol,
        base_url,
        price_read: price("price_read", &draft.price_read, known.map(|(read, _)| read))?,
        price_written: price("price_written", &draft.price_written, known.map(|(_, written)| written))?,
        key: key(draft.key.expose())?,
        model,
    })
}

fn address(ctx: &Context, protocol: Protocol, text: &str) -> Result<String> {
    let text = text.trim().trim_end_matches('/');
    let invalid = |reason: &str| Error::invalid("base_url", reason);
    let url = match (text, protocol.address()) {
        ("", Some(own)) => own,
        ("", None) => return Err(invalid("is empty: enter the server's address, like https://models.example.com/v1")),
        (text, _) => text,
    };
    if url.len() > LONGEST_URL {
        return Err(invalid("is too long: use at most 300 characters"));
    }
    match ctx.models.port.check(url) {
        Ok(()) => Ok(url.into()),
        Err(ModelError::Blocked) => Err(invalid(
            "leads into the network of this server: whoever runs it can allow it with BOS_EGRESS_ALLOW=HOST:PORT",
        )),
        Err(_) => Err(invalid("can't be used: it takes https://, and no user name, query or fragment")),
    }
}

fn model(text: &str) -> Result<String> {
    let text = text.trim();
    let fine = |c: char| c.is_ascii_alphanumeric() || "-_.:/@+".contains(c);
    match text.chars().count() {
        0 => Err(Error::invalid("model", "is empty: enter the model's name as its provider writes it")),
        1..=LONGEST_MODEL if text.chars().all(fine) => Ok(text.into()),
        _ => Err(Error::invalid("model", "is no model's name: use letters, digits and - _ . : / @ +")),
    }
}

fn key(text: &str) -> Result<Option<Secret>> {
    let text = text.trim();
    match text.len() {
        0 => Ok(None),
        1..=LONGEST_KEY if text.bytes().all(|byte| byte.is_ascii_graphic()) => Ok(Some(Secret::new(text))),
        _ => Err(Error::invalid("key", "is no key: it has blanks, or other than plain characters")),
    }
}
