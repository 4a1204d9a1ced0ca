//! OpenAI's chat completions, and servers that speak the same.

use super::{Call, parse};
use domain::model::{Completion, Endpoint, ModelError, Prompt, Protocol, Speaker, Tokens};
use serde::Deserialize;
use serde_json::{Value, json};

pub(super) fn call(endpoint: &Endpoint, prompt: &Prompt, schema: Value) -> Call {
    let mut messages = vec![json!({ "role": "system", "content": prompt.instructions })];
    messages.extend(prompt.said.iter().map(|said| {
        let role = match said.by {
            Speaker::User => "user",
            Speaker::Model => "assistant",
        };
        json!({ "role": role, "content": said.text })
    }));
    let mut body = json!({
        "model": endpoint.model,
        "messages": messages,
        "response_format": { "type": "json_schema", "json_schema": { "name": "answer", "strict": true, "schema": schema } },
    });
    // OpenAI's later models take neither the old name nor a temperature; other servers know no other name.
    match endpoint.protocol {
        Protocol::Compatible => {
            body["max_tokens"] = json!(prompt.longest);
            body["temperature"] = json!(0);
        }
        _ => body["max_completion_tokens"] = json!(prompt.longest),
    }
    Call {
        path: vec!["chat".into(), "completions".into()],
        headers: Vec::new(),
        secret: endpoint.key.as_ref().map(|key| ("authorization", format!("Bearer {}", key.expose()))),
        body,
    }
}

#[derive(Deserialize)]
struct Reply {
    choices: Vec<Choice>,
    usage: Option<Usage>,
}

#[derive(Deserialize)]
struct Choice {
    message: Message,
}

#[derive(Deserialize)]
struct Message {
    /// Nothing where the model refuses.
    content: Option<String>,
}

#[derive(Deserialize)]
struct Usage {
    prompt_tokens: u64,
    #[serde(default)]
    completion_tokens: u64,
}

pub(super) fn read(body: &[u8]) -> Result<Completion, ModelError> {
    let reply: Reply = parse(body)?;
    let first = reply.choices.into_iter().next().ok_or(ModelError::Garbled)?;
    let tokens = reply.usage.map(|usage| Tokens { read: usage.prompt_tokens, written: usage.completion_tokens });
    Ok(Completion { text: first.message.content.unwrap_or_default(), tokens })
}
