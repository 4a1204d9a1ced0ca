//! What models are told, and what they never are.

use super::{
    ask, on,
    script::{QUESTION, Script, reply, right},
};
use crate::{
    harness::databases,
    questions::{asked, plain, shop},
};
use serde_json::{Value, json};
use services::{
    models,
    questions::{self, Ask},
};

#[tokio::test]
async fn names_are_told_where_the_workspace_allows_it_and_rows_never() {
    databases(async |t| {
        let scope = shop(t).await;
        let script = Script::of([right(), right()]);
        let ctx = on(t, &scope, &script, &["gpt-x"]).await;
        ask(&ctx, &scope, QUESTION).await;
        let (_, prompt) = script.told().swap_remove(0);
        let all = format!("{} {} {}", prompt.instructions, prompt.schema, prompt.said[0].text);
        for known in ["revenue", "aov", "channel", "2026-11-22", "USD", QUESTION] {
            assert!(all.contains(known), "{known}");
        }
        for hidden in ["Linen", "Dresses", "Paulo", "Campinas", "c1", "o1", "375", "325", "Test shop"] {
            assert!(!all.contains(hidden), "{hidden}");
        }
        models::change(&ctx, &scope, true, true, "5").await.expect("settings");
        ask(&ctx, &scope, &format!("{QUESTION}?")).await;
        let (_, prompt) = script.told().swap_remove(0);
        for named in ["Linen Dress", "Dresses", "São Paulo"] {
            assert!(prompt.said[0].text.contains(named), "{named}");
        }
        for hidden in ["c1", "o1", "375", "325", "2026-10-05"] {
            assert!(!prompt.said[0].text.contains(hidden), "{hidden}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_schema_is_closed_and_of_the_catalogue() {
    databases(async |t| {
        let scope = shop(t).await;
        let script = Script::of([right()]);
        let ctx = on(t, &scope, &script, &["gpt-x"]).await;
        ask(&ctx, &scope, QUESTION).await;
        let (_, prompt) = script.told().swap_remove(0);
        let schema: Value = serde_json::from_str(&prompt.schema).expect("a schema");
        let metrics = schema["properties"]["metrics"]["items"]["enum"].as_array().expect("the metrics");
        assert!(metrics.contains(&json!("revenue")) && !metrics.contains(&json!("mrr")), "{metrics:?}");
        check(&schema);
    })
    .await;
}

/// Every object is closed and asks for all it has, as strict providers want it.
fn check(schema: &Value) {
    if schema["type"] == "object" {
        let properties = schema["properties"].as_object().expect("properties");
        let required = schema["required"].as_array().expect("a list");
        assert_eq!((required.len(), &schema["additionalProperties"]), (properties.len(), &json!(false)));
        properties.values().for_each(check);
    }
    if schema["type"] == "array" {
        check(&schema["items"]);
    }
}

#[tokio::test]
async fn what_stands_is_told_without_its_names_and_kept_with_them() {
    databases(async |t| {
        let scope = shop(t).await;
        let script = Script::default();
        let ctx = on(t, &scope, &script, &["gpt-x"]).await;
        let first = ask(&ctx, &scope, "revenue in Campinas in September").await;
        script.then([reply(json!({
            "parts": [{ "words": "and how many simoleons rolled in", "means": "metric" }],
            "metrics": ["orders"],
            "filters": [{ "dimension": "city", "op": "in", "values": ["$value0"] }],
            "period": { "preset": "range", "from": "2026-09-01", "to": "2026-09-30" },
        }))]);
        let next = Ask { conversation_id: Some(first.conversation_id), ..asked("and how many simoleons rolled in") };
        let next = questions::ask(&ctx, &scope, &next).await.expect("an answer");
        let (_, prompt) = script.told().swap_remove(0);
        assert!(prompt.said[0].text.contains("$value0") && !prompt.said[0].text.contains("Campinas"));
        assert_eq!(next.engine, "llm", "{}", next.text);
        let query = next.query.expect("a query");
        assert_eq!(query.filters[0].values, ["Campinas"]);
        assert!(plain(&next.text).contains("Campinas"), "{}", next.text);
    })
    .await;
}
