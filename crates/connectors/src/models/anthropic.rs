//! Anthropic's messages.

use super::{Call, parse};
use domain::model::{Completion, Endpoint, ModelError, Prompt, Speaker, Tokens};
use serde::Deserialize;
use serde_json::{Value, json};

const VERSION: &str = "2023-06-01";

pub(super) fn call(endpoint: &Endpoint, prompt: &Prompt, schema: Value) -> Call {
    let messages = prompt.said.iter().map(|said| {
        let role = match said.by {
            Speaker::User => "user",
            Speaker::Model => "assistant",
        };
        json!({ "role": role, "content": said.text })
    });
    Call {
        path: vec!["messages".into()],
        headers: vec![("anthropic-version", VERSION)],
        secret: endpoint.key.as_ref().map(|key| ("x-api-key", key.expose().to_owned())),
        body: json!({
            "model": endpoint.model,
            "max_tokens": prompt.longest,
            "system": prompt.instructions,
            "messages": messages.collect::<Vec<_>>(),
            "output_config": { "format": { "type": "json_schema", "schema": schema } },
        }),
    }
}

#[derive(Deserialize)]
struct Reply {
    content: Vec<Block>,
    usage: Option<Usage>,
}

#[derive(Deserialize)]
struct Block {
    /// Only blocks of text have one.
    text: Option<String>,
}

#[derive(Deserialize)]
struct Usage {
    input_tokens: u64,
    output_tokens: u64,
    #[serde(default)]
    cache_creation_input_tokens: Option<u64>,
    #[serde(default)]
    cache_read_input_tokens: Option<u64>,
}

pub(super) fn read(body: &[u8]) -> Result<Completion, ModelError> {
    let reply: Reply = parse(body)?;
    let text: Vec<String> = reply.content.into_iter().filter_map(|block| block.text).collect();
    let tokens = reply.usage.map(|usage| {
        let cached =
            usage.cache_creation_input_tokens.unwrap_or(0).saturating_add(usage.cache_read_input_tokens.unwrap_or(0));
        Tokens { read: usage.input_tokens.saturating_add(cached), written: usage.output_tokens }
    });
    Ok(Completion { text: text.concat(), tokens })
}
