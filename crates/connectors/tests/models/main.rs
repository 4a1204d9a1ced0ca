//! Requests and answers of each protocol, against stand-ins that speak as the providers document it; and what a hostile one can't do.

mod stand_in;

use connectors::{egress::Egress, http::Http, models::Models};
use domain::model::{Completion, LanguageModel, ModelError, Protocol, Tokens};
use serde_json::json;
use stand_in::{Does, KEY, StandIn, prompt};
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_secs(5);

async fn ask(to: &StandIn, protocol: Protocol) -> Result<Completion, ModelError> {
    to.models().complete(&to.endpoint(protocol), &prompt(), LIMIT).await
}

#[tokio::test]
async fn openai_is_asked_for_a_document_of_a_shape() {
    let answer = json!({
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "some-model",
        "choices": [{ "index": 0, "message": { "role": "assistant", "content": "{\"ok\":true}", "refusal": null }, "finish_reason": "stop" }],
        "usage": { "prompt_tokens": 57, "completion_tokens": 17, "total_tokens": 74 },
    });
    let to = StandIn::answering(answer).await;
    for (protocol, longest) in [(Protocol::OpenAi, "max_completion_tokens"), (Protocol::Compatible, "max_tokens")] {
        let told = ask(&to, protocol).await.expect("an answer");
        assert_eq!(told, Completion { text: "{\"ok\":true}".into(), tokens: Some(Tokens { read: 57, written: 17 }) });
        let (head, body) = to.asked().pop().expect("a request");
        assert!(head.starts_with("post /v1/chat/completions "), "{head}");
        assert!(head.contains(&format!("authorization: bearer {KEY}")), "{head}");
        assert_eq!(body["model"], "some-model");
        assert_eq!(body[longest], 700);
        assert_eq!(body["temperature"].is_null(), protocol == Protocol::OpenAi);
        let roles: Vec<_> = body["messages"].as_array().into_iter().flatten().map(|said| &said["role"]).collect();
        assert_eq!(roles, ["system", "user", "assistant", "user"]);
        assert_eq!(body["response_format"]["type"], "json_schema");
        assert_eq!(body["response_format"]["json_schema"]["strict"], true);
        assert_eq!(body["response_format"]["json_schema"]["schema"]["required"], json!(["ok"]));
    }
}

#[tokio::test]
async fn a_refusal_of_openai_is_an_empty_answer() {
    let to = StandIn::answering(
        json!({ "choices": [{ "message": { "role": "assistant", "content": null, "refusal": "no" } }] }),
    )
    .await;
    assert_eq!(ask(&to, Protocol::OpenAi).await, Ok(Completion::default()));
}

#[tokio::test]
async fn anthropic_is_asked_in_its_own_way() {
    let to = StandIn::answering(json!({
        "id": "msg_1", "type": "message", "role": "assistant", "model": "some-model", "stop_reason": "end_turn",
        "content": [{ "type": "thinking", "thinking": "…" }, { "type": "text", "text": "{\"ok\":true}" }],
        "usage": { "input_tokens": 40, "cache_creation_input_tokens": 5, "cache_read_input_tokens": null, "output_tokens": 9 },
    }))
    .await;
    let told = ask(&to, Protocol::Anthropic).await.expect("an answer");
    assert_eq!(told, Completion { text: "{\"ok\":true}".into(), tokens: Some(Tokens { read: 45, written: 9 }) });
    let (head, body) = to.asked().pop().expect("a request");
    assert!(head.starts_with("post /v1/messages "), "{head}");
    assert!(head.contains(&format!("x-api-key: {KEY}")) && head.contains("anthropic-version: 2023-06-01"), "{head}");
    assert_eq!((&body["system"], &body["max_tokens"]), (&json!("be exact"), &json!(700)));
    assert_eq!(body["messages"][1], json!({ "role": "assistant", "content": "wrong" }));
    assert_eq!(body["output_config"]["format"]["type"], "json_schema");
    assert_eq!(body["output_config"]["format"]["schema"]["type"], "object");
}

#[tokio::test]
async fn gemini_is_asked_in_its_own_way() {
    let to = StandIn::answering(json!({
        "candidates": [{ "content": { "role": "model", "parts": [{ "text": "hm", "thought": true }, { "text": "{\"ok\":" }, { "text": "true}" }] }, "finishReason": "STOP" }],
        "usageMetadata": { "promptTokenCount": 30, "candidatesTokenCount": 8, "thoughtsTokenCount": 4, "totalTokenCount": 42 },
    }))
    .await;
    let told = ask(&to, Protocol::Gemini).await.expect("an answer");
    assert_eq!(told, Completion { text: "{\"ok\":true}".into(), tokens: Some(Tokens { read: 30, written: 12 }) });
    let (head, body) = to.asked().pop().expect("a request");
    assert!(head.starts_with("post /v1/models/some-model:generatecontent "), "{head}");
    assert!(head.contains(&format!("x-goog-api-key: {KEY}")), "{head}");
    assert!(!head.lines().next().unwrap_or_default().contains(KEY), "{head}");
    assert_eq!(body["systemInstruction"]["parts"][0]["text"], "be exact");
    assert_eq!(body["contents"][1], json!({ "role": "model", "parts": [{ "text": "wrong" }] }));
    assert_eq!(body["generationConfig"]["responseMimeType"], "application/json");
    assert_eq!(body["generationConfig"]["responseJsonSchema"]["type"], "object");
}

#[tokio::test]
async fn a_blocked_prompt_of_gemini_is_an_empty_answer() {
    let to = StandIn::answering(
        json!({ "promptFeedback": { "blockReason": "OTHER" }, "usageMetadata": { "promptTokenCount": 3 } }),
    )
    .await;
    let told = ask(&to, Protocol::Gemini).await.expect("an answer");
    assert_eq!(told, Completion { text: String::new(), tokens: Some(Tokens { read: 3, written: 0 }) });
}

#[tokio::test]
async fn failures_are_told_apart() {
    for (status, headers, wrong) in [
        (401, "", ModelError::Unauthorised),
        (403, "", ModelError::Unauthorised),
        (404, "", ModelError::NotFound),
        (400, "", ModelError::Rejected { status: 400 }),
        (429, "Retry-After: 17\r\n", ModelError::RateLimited { retry_after: Some(17) }),
        (429, "Retry-After: tomorrow\r\n", ModelError::RateLimited { retry_after: None }),
        (500, "", ModelError::Failing { status: 500 }),
        (529, "", ModelError::Failing { status: 529 }),
        (504, "", ModelError::TimedOut),
        (302, "Location: http://169.254.169.254/\r\n", ModelError::Rejected { status: 302 }),
    ] {
        let to = StandIn::start(Does::Says(status, headers, "{}".into())).await;
        for protocol in Protocol::ALL {
            assert_eq!(ask(&to, protocol).await, Err(wrong.clone()), "{status} {protocol:?}");
        }
        assert_eq!(to.asked().len(), Protocol::ALL.len(), "{status}: nothing was followed or tried again");
    }
    for body in ["", "hello", "[]", "{}", r#"{"choices":[]}"#] {
        let to = StandIn::start(Does::Says(200, "", body.into())).await;
        assert_eq!(ask(&to, Protocol::OpenAi).await, Err(ModelError::Garbled), "{body}");
    }
}

#[tokio::test]
async fn one_that_hangs_or_floods_is_left() {
    let to = StandIn::start(Does::Hangs).await;
    let begun = Instant::now();
    let told = to.models().complete(&to.endpoint(Protocol::OpenAi), &prompt(), Duration::from_millis(200)).await;
    assert_eq!(told, Err(ModelError::TimedOut));
    assert!(begun.elapsed() < Duration::from_secs(3));
    let to = StandIn::start(Does::Floods).await;
    assert_eq!(ask(&to, Protocol::OpenAi).await, Err(ModelError::TooLong));
}

#[tokio::test]
async fn nothing_is_asked_where_nothing_may_leave() {
    let to = StandIn::answering(json!({})).await;
    let shut = Models::new(Http::new(Egress::default()).expect("a client"));
    let endpoint = to.endpoint(Protocol::Compatible);
    assert_eq!(shut.complete(&endpoint, &prompt(), LIMIT).await, Err(ModelError::Blocked));
    assert_eq!(shut.check(&endpoint.base_url), Err(ModelError::Blocked));
    assert_eq!(shut.check("http://example.com/v1"), Err(ModelError::BadAddress));
    assert_eq!(shut.check("no address"), Err(ModelError::BadAddress));
    assert_eq!(shut.check("https://example.com/v1"), Ok(()));
    assert!(to.asked().is_empty());
    let gone = StandIn::answering(json!({})).await.address;
    let nobody = domain::model::Endpoint { base_url: format!("http://127.0.0.1:{}", gone.port() ^ 1), ..endpoint };
    assert_eq!(to.models().complete(&nobody, &prompt(), LIMIT).await, Err(ModelError::Blocked));
}
