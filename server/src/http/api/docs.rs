//! `/docs/api`: the API's description for people, drawn from the same document. No script, no other site.

use super::openapi;
use crate::http::App;
use axum::{
    extract::State,
    http::header,
    response::{Html, IntoResponse},
};
use serde_json::Value;
use std::fmt::Write as _;

const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";

pub async fn page(State(app): State<App>) -> impl IntoResponse {
    let headers = [(header::CONTENT_SECURITY_POLICY, POLICY), (header::CACHE_CONTROL, "no-cache")];
    (headers, Html(render(&openapi::document(&app.context.base_url))))
}

fn render(document: &Value) -> String {
    let mut main = String::new();
    let server = document["servers"][0]["url"].as_str().unwrap_or_default();
    let _ = write!(
        main,
        "<h1>API</h1><p>{}</p><p>Base address <code>{}</code>. Machine-readable: <a href=\"/api/v1/openapi.json\">openapi.json</a>.</p>",
        prose(&document["info"]["description"]),
        escape(server)
    );
    let mut contents = String::new();
    for (path, item) in entries(&document["paths"]) {
        for (method, operation) in entries(item) {
            let id = operation["operationId"].as_str().unwrap_or_default();
            let _ = write!(
                contents,
                "<li><a href=\"#{id}\">{}</a></li>",
                escape(operation["summary"].as_str().unwrap_or(path))
            );
            main.push_str(&one_operation(path, method, operation, server));
        }
    }
    main.push_str("<h2 id=\"schemas\">Schemas</h2>");
    for (name, schema) in entries(&document["components"]["schemas"]) {
        main.push_str(&one_schema(name, schema));
    }
    PAGE.replace("{contents}", &contents).replace("{main}", &main)
}

fn one_operation(path: &str, method: &str, operation: &Value, server: &str) -> String {
    let id = operation["operationId"].as_str().unwrap_or_default();
    let mut html = format!(
        "<section id=\"{id}\"><h2>{}</h2><p class=\"path\"><b>{}</b> <code>{}</code></p><p>{}</p>",
        escape(operation["summary"].as_str().unwrap_or_default()),
        method.to_uppercase(),
        escape(path),
        prose(&operation["description"])
    );
    let body = operation["requestBody"]["content"].as_object().and_then(|content| content.iter().next());
    if let Some((kind, content)) = body {
        let _ = write!(html, "<p>Takes <code>{}</code>: {}</p>", escape(kind), schema_text(&content["schema"]));
    }
    html.push_str("<table><thead><tr><th>Status</th><th>Meaning</th><th>Body</th></tr></thead><tbody>");
    for (status, answer) in entries(&operation["responses"]) {
        let body = answer["content"].as_object().and_then(|content| content.values().next());
        let _ = write!(
            html,
            "<tr><td>{status}</td><td>{}</td><td>{}</td></tr>",
            prose(&answer["description"]),
            body.map(|content| schema_text(&content["schema"])).unwrap_or_default()
        );
    }
    let auth = if operation["security"].is_array() { "" } else { " \\\n  -H 'Authorization: Bearer KEY'" };
    let _ = write!(
        html,
        "</tbody></table><pre>curl {}{}{auth}{}</pre></section>",
        match method {
            "get" => String::new(),
            method => format!("-X {} ", method.to_uppercase()),
        },
        escape(&format!("{server}{path}")),
        sample(body)
    );
    html
}

/// What curl sends along.
fn sample(body: Option<(&String, &Value)>) -> &'static str {
    match body.map(|(kind, content)| (kind.as_str(), content["schema"]["$ref"].as_str().unwrap_or_default())) {
        Some(("multipart/form-data", _)) => " \\\n  -F kind=orders -F file=@orders.csv",
        Some((_, "#/components/schemas/Question")) => {
            " \\\n  -H 'Content-Type: application/json' -d '{\"question\":\"revenue by channel last month\"}'"
        }
        Some((_, "#/components/schemas/EmbedWanted")) => {
            " \\\n  -H 'Content-Type: application/json' -d '{\"board\":123,\"origins\":[\"https://shop.example\"]}'"
        }
        Some(_) => {
            " \\\n  -H 'Content-Type: application/json' -d '{\"metrics\":[\"revenue\"],\"period\":{\"preset\":\"last_30_days\"}}'"
        }
        None => "",
    }
}

fn one_schema(name: &str, schema: &Value) -> String {
    let mut html = format!("<section id=\"schema-{name}\"><h3>{name}</h3><p>{}</p>", prose(&schema["description"]));
    if let Some(variants) = schema["oneOf"].as_array() {
        let texts: Vec<_> = variants.iter().map(schema_text).collect();
        let _ = write!(html, "<p>One of {}</p>", texts.join(" or "));
    }
    if schema["properties"].is_object() {
        html.push_str("<table><thead><tr><th>Field</th><th>Type</th><th>Meaning</th></tr></thead><tbody>");
        let required =
            |field: &str| schema["required"].as_array().is_some_and(|names| names.iter().any(|name| name == field));
        for (field, property) in entries(&schema["properties"]) {
            let star = if required(field) { "" } else { " <i>optional</i>" };
            let _ = write!(
                html,
                "<tr><td><code>{}</code>{star}</td><td>{}</td><td>{}</td></tr>",
                escape(field),
                schema_text(property),
                prose(&property["description"])
            );
        }
        html.push_str("</tbody></table>");
    }
    html + "</section>"
}

/// A schema in a few words, with links.
fn schema_text(schema: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str().and_then(|target| target.rsplit('/').next()) {
        return format!("<a href=\"#schema-{name}\">{name}</a>");
    }
    if let Some(variants) = schema["oneOf"].as_array() {
        return variants.iter().map(schema_text).collect::<Vec<_>>().join(" or ");
    }
    if schema["type"] == "array" {
        return format!("list of {}", schema_text(&schema["items"]));
    }
    if let Some(values) = schema["enum"].as_array() {
        return values
            .iter()
            .map(|value| format!("<code>{}</code>", escape(value.as_str().unwrap_or("null"))))
            .collect::<Vec<_>>()
            .join(" ");
    }
    let names: Vec<_> = schema["type"].as_array().map_or_else(|| vec![&schema["type"]], |types| types.iter().collect());
    let name = names.into_iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" or ");
    match schema["format"].as_str() {
        Some(format) => format!("{} ({})", escape(&name), escape(format)),
        None => escape(&name),
    }
}

fn entries(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(key, value)| (key.as_str(), value))
}

/// Text with `code` in it.
fn prose(value: &Value) -> String {
    let text = escape(value.as_str().unwrap_or_default());
    let parts = text.split('`').enumerate();
    parts.map(|(at, part)| if at % 2 == 1 { format!("<code>{part}</code>") } else { part.to_owned() }).collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

const PAGE: &str = r##"<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · AI Business OS</title><style>
:root{color-scheme:light dark;--text:#16181d;--soft:#5b6270;--line:#e3e5ea;--back:#fff;--code:#f4f5f7;--link:#3847c7}
@media(prefers-color-scheme:dark){:root{--text:#eceef2;--soft:#a2a9b6;--line:#2a2e37;--back:#111318;--code:#1b1e25;--link:#9aa7ff}}
*{box-sizing:border-box}body{margin:0;background:var(--back);color:var(--text);font:14px/1.6 system-ui,sans-serif;display:grid;grid-template-columns:220px minmax(0,820px);gap:48px;padding:32px}
nav{position:sticky;top:32px;align-self:start}nav ul{list-style:none;margin:0;padding:0}a{color:var(--link)}h1{font-size:28px;margin:0 0 16px}h2{font-size:20px;margin:40px 0 8px}h3{font-size:16px;margin:32px 0 8px}
code,pre{font:13px/1.5 ui-monospace,monospace;background:var(--code);border-radius:4px;padding:1px 4px;overflow-wrap:anywhere}pre{padding:12px;border-radius:8px;overflow:auto;white-space:pre-wrap}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--line)}th,i{color:var(--soft);font-weight:500}
@media(max-width:720px){body{grid-template-columns:minmax(0,1fr);padding:16px}nav{position:static}}
</style></head><body><nav aria-label="Contents"><ul>{contents}<li><a href="#schemas">Schemas</a></li></ul></nav><main>{main}</main></body></html>"##;
