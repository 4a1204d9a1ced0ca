//! What is spent, and that it stays below the cap.

use super::{
    ask, draft, log, on,
    script::{QUESTION, Says, Script, right},
};
use crate::{harness::databases, questions::shop};
use domain::model::{ModelError, Secret};
use futures::future::join_all;
use nlq::Status;
use services::models::{self, Draft, Usage};

#[tokio::test]
async fn tokens_and_money_are_noted_by_the_month() {
    databases(async |t| {
        let scope = shop(t).await;
        let script = Script::of([right(), Says::Fails(ModelError::Unauthorised)]);
        let ctx = on(t, &scope, &script, &["gpt-x"]).await;
        ask(&ctx, &scope, QUESTION).await;
        ask(&ctx, &scope, &format!("{QUESTION}?")).await;
        // 1,000 tokens read at 1 dollar a million and 100 written at 2; what was refused costs nothing.
        let used = models::usage(&ctx, &scope).await.expect("usage");
        assert_eq!(used, Usage { requests: 2, tokens_read: 1_000, tokens_written: 100, cost: 1_200 });
        let calls = models::calls(&ctx, &scope, 50).await.expect("the calls");
        let shown: Vec<_> = calls.iter().map(|call| (call.outcome.as_str(), call.cost, call.by.is_some())).collect();
        assert_eq!(shown, [("unauthorised", 0, true), ("understood", 1_200, true)]);
        t.clock.advance(10 * 24 * crate::harness::HOUR);
        assert_eq!(models::usage(&ctx, &scope).await.expect("usage"), Usage::default(), "December has begun");
        assert_eq!(log(&ctx, &scope).await.len(), 2);
        let other = t.shop().await;
        assert!(models::calls(&ctx, &other, 50).await.expect("the calls").is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_call_that_may_have_cost_something_is_counted_at_the_most() {
    databases(async |t| {
        let scope = shop(t).await;
        let script = Script::of([Says::Hangs]);
        let ctx = on(t, &scope, &script, &["gpt-x"]).await;
        assert_eq!(ask(&ctx, &scope, QUESTION).await.status, Status::Refused);
        assert_eq!(log(&ctx, &scope).await, ["gpt-x question timed_out"]);
        assert!(models::usage(&ctx, &scope).await.expect("usage").cost > 6_000);
    })
    .await;
}

#[tokio::test]
async fn nothing_is_asked_beyond_the_cap() {
    databases(async |t| {
        let scope = shop(t).await;
        let Says::Text(text) = right() else { panic!("a text") };
        let script = Script::of(std::iter::repeat_n(Says::Late(text), 20));
        let ctx = on(t, &scope, &script, &["gpt-x"]).await;
        models::change(&ctx, &scope, true, false, "0.001").await.expect("settings");
        let refused = ask(&ctx, &scope, QUESTION).await;
        assert_eq!(refused.status, Status::Refused);
        assert!(refused.assumptions.iter().any(|line| line.contains("cap")), "{:?}", refused.assumptions);
        assert_eq!(script.told(), []);
        // So many at a time that only some fit below it together.
        models::change(&ctx, &scope, true, false, "0.03").await.expect("settings");
        let questions: Vec<String> = (1..=10).map(|at| format!("{QUESTION}{}", "?".repeat(at))).collect();
        let answers = join_all(questions.iter().map(|question| ask(&ctx, &scope, question))).await;
        let read = answers.iter().filter(|answer| answer.engine == "llm").count();
        assert!((1..10).contains(&read), "{read}");
        assert!(models::usage(&ctx, &scope).await.expect("usage").cost <= 30_000);
    })
    .await;
}

#[tokio::test]
async fn what_costs_nothing_needs_no_cap() {
    databases(async |t| {
        let scope = shop(t).await;
        let script = Script::of([right()]);
        let ctx = script.context(t);
        let own = Draft {
            protocol: "compatible".into(),
            base_url: "https://models.shop.test/v1".into(),
            key: Secret::default(),
            price_read: String::new(),
            price_written: String::new(),
            ..draft("llama")
        };
        models::save(&ctx, &scope, &own).await.expect("a provider");
        models::change(&ctx, &scope, true, false, "0").await.expect("settings");
        assert_eq!(ask(&ctx, &scope, QUESTION).await.engine, "llm");
        assert_eq!(script.told()[0].0.key, None);
    })
    .await;
}
