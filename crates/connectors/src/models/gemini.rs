//! Google's Gemini: `generateContent`.

use super::{Call, parse};
use domain::model::{Completion, Endpoint, ModelError, Prompt, Speaker, Tokens};
use serde::Deserialize;
use serde_json::{Value, json};

pub(super) fn call(endpoint: &Endpoint, prompt: &Prompt, schema: Value) -> Call {
    let contents = prompt.said.iter().map(|said| {
        let role = match said.by {
            Speaker::User => "user",
            Speaker::Model => "model",
        };
        json!({ "role": role, "parts": [{ "text": said.text }] })
    });
    let model = endpoint.model.trim_start_matches("models/");
    Call {
        path: vec!["models".into(), format!("{model}:generateContent")],
        headers: Vec::new(),
        secret: endpoint.key.as_ref().map(|key| ("x-goog-api-key", key.expose().to_owned())),
        body: json!({
            "systemInstruction": { "parts": [{ "text": prompt.instructions }] },
            "contents": contents.collect::<Vec<_>>(),
            "generationConfig": {
                "maxOutputTokens": prompt.longest,
                "responseMimeType": "application/json",
                "responseJsonSchema": schema,
            },
        }),
    }
}

#[derive(Deserialize)]
struct Reply {
    /// None where the prompt was blocked.
    #[serde(default)]
    candidates: Vec<Candidate>,
    #[serde(rename = "usageMetadata")]
    usage: Option<Usage>,
}

#[derive(Deserialize)]
struct Candidate {
    content: Option<Content>,
}

#[derive(Deserialize)]
struct Content {
    #[serde(default)]
    parts: Vec<Part>,
}

#[derive(Deserialize)]
struct Part {
    text: Option<String>,
    /// What the model thought on the way, not its answer.
    #[serde(default)]
    thought: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Usage {
    prompt_token_count: u64,
    #[serde(default)]
    candidates_token_count: u64,
    #[serde(default)]
    thoughts_token_count: u64,
}

pub(super) fn read(body: &[u8]) -> Result<Completion, ModelError> {
    let reply: Reply = parse(body)?;
    let parts = reply.candidates.into_iter().next().and_then(|first| first.content).map(|content| content.parts);
    let text: Vec<String> =
        parts.unwrap_or_default().into_iter().filter(|part| !part.thought).filter_map(|part| part.text).collect();
    let tokens = reply.usage.map(|usage| Tokens {
        read: usage.prompt_token_count,
        written: usage.candidates_token_count.saturating_add(usage.thoughts_token_count),
    });
    Ok(Completion { text: text.concat(), tokens })
}
