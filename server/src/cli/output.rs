//! What commands print: `key: value` lines, or JSON.

use anyhow::Result;
use serde::Serialize;
use std::io::{ErrorKind, Write};

/// Writes to standard output. A reader that went away (`bos query … | head`) is no failure.
pub fn text(text: &str) -> Result<()> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        done => Ok(done?),
    }
}

/// Writes a value as JSON.
pub fn json(value: &impl Serialize) -> Result<()> {
    text(&format!("{}\n", serde_json::to_string_pretty(value)?))
}

/// Writes `key: value` lines, or the same as one JSON object.
pub fn lines(as_json: bool, pairs: &[(&str, serde_json::Value)]) -> Result<()> {
    if as_json {
        let object: serde_json::Map<_, _> =
            pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        return json(&object);
    }
    let mut lines = String::new();
    for (key, value) in pairs {
        let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        lines.push_str(&format!("{key}: {value}\n"));
    }
    text(&lines)
}
