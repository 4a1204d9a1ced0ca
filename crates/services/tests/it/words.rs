//! Words that a workspace teaches.

use crate::{
    harness::databases,
    questions::{asked, plain, shop},
};
use domain::{Locale, Role};
use nlq::{Meaning, Status, Taught};
use services::{
    Error, audit,
    questions::{self, words},
};

#[tokio::test]
async fn words_are_taught_used_listed_and_removed() {
    databases(async |t| {
        let (scope, foreign) = (shop(t).await, shop(t).await);
        let viewer = t.member(scope.workspace_id(), Role::Viewer).await;
        let ask = async |scope, question| questions::ask(&t.ctx, scope, &asked(question)).await.expect("an answer");
        let sentence = "when I say dosh I mean revenue";
        assert_eq!(ask(&scope, "dosh last month").await.status, Status::Refused);
        let proposed = ask(&scope, sentence).await;
        assert_eq!(
            (proposed.status, proposed.lesson.map(|lesson| lesson.word)),
            (Status::Clarify, Some("dosh".into()))
        );
        assert_eq!(ask(&scope, "dosh last month").await.status, Status::Refused, "only proposed");
        assert!(matches!(words::add(&t.ctx, &viewer, sentence, Locale::En).await, Err(Error::Forbidden(_))));
        assert!(matches!(
            words::add(&t.ctx, &scope, "revenue last month", Locale::En).await,
            Err(Error::Invalid { .. })
        ));
        assert!(matches!(
            words::add(&t.ctx, &scope, "when I say top I mean revenue", Locale::En).await,
            Err(Error::Invalid { .. })
        ));
        let lesson = words::add(&t.ctx, &scope, sentence, Locale::En).await.expect("taught");
        assert_eq!((lesson.word.as_str(), lesson.label.as_str()), ("dosh", "Revenue"));
        let answer = ask(&viewer, "dosh last month").await;
        assert!(plain(&answer.text).contains("Revenue for October 2026: $375.00"), "{}", answer.text);
        assert_eq!(ask(&foreign, "dosh last month").await.status, Status::Refused, "another workspace's word");
        words::add(&t.ctx, &scope, "cuando digo Dósh me refiero a pedidos", Locale::Es).await.expect("taught anew");
        let listed = words::list(&t.ctx, &viewer, Locale::Pt).await.expect("a list");
        let listed: Vec<_> = listed.iter().map(|word| (word.word.as_str(), word.label.as_str())).collect();
        assert_eq!(listed, [("Dósh", "Pedidos")]);
        assert!(plain(&ask(&scope, "dosh last month").await.text).contains("Orders for October 2026: 3"));
        assert!(matches!(words::remove(&t.ctx, &viewer, "dosh").await, Err(Error::Forbidden(_))));
        assert!(matches!(words::remove(&t.ctx, &foreign, "dosh").await, Err(Error::NotFound(_))));
        words::remove(&t.ctx, &scope, "dosh").await.expect("removed");
        assert!(matches!(words::remove(&t.ctx, &scope, "dosh").await, Err(Error::NotFound(_))));
        assert_eq!(ask(&scope, "dosh last month").await.status, Status::Refused);
        let events = audit::list(&t.ctx, &scope, None, 10).await.expect("events");
        let actions: Vec<&str> = events.iter().map(|event| event.action.as_str()).take(3).collect();
        assert_eq!(actions, ["word.removed", "word.taught", "word.taught"]);
    })
    .await;
}

#[tokio::test]
async fn a_choice_after_a_refusal_teaches() {
    databases(async |t| {
        let scope = shop(t).await;
        let first = questions::ask(&t.ctx, &scope, &asked("units of linnen frok last month")).await.expect("an answer");
        assert_eq!(first.status, Status::Refused, "{}", first.text);
        let id = first.conversation_id.clone();
        let offered = async || words::offered(&t.ctx, &scope, &id, Locale::En).await.expect("an offer or none");
        assert_eq!(offered().await, None, "nothing is chosen yet");
        let go_on = async |question: &str| {
            let ask = questions::Ask { conversation_id: Some(id.clone()), ..asked(question) };
            questions::ask(&t.ctx, &scope, &ask).await.expect("an answer").status
        };
        let chosen =
            first.follow_ups.iter().find(|offer| offer.contains("Linen Dress")).expect("the name that is near");
        assert_eq!(go_on(chosen).await, Status::Answered);
        let lesson = offered().await.expect("a lesson");
        assert_eq!((lesson.word.as_str(), lesson.label.as_str()), ("linnen frok", "Linen Dress"));
        let taught = Taught { word: lesson.word, meaning: lesson.meaning };
        words::put(&t.ctx, &scope, &taught, Locale::En).await.expect("kept");
        assert_eq!(go_on("units of linnen frok last month").await, Status::Answered);
        assert_eq!(offered().await, None, "the question before it was answered");
        assert_eq!(go_on("sales in Narnia").await, Status::Refused);
        assert_eq!(go_on("orders last month").await, Status::Answered);
        assert_eq!(offered().await, None, "another question is no choice");
    })
    .await;
}

#[tokio::test]
async fn only_what_is_there_is_put() {
    databases(async |t| {
        let scope = shop(t).await;
        let viewer = t.member(scope.workspace_id(), Role::Viewer).await;
        let put = async |scope, word: &str, meaning: Meaning| {
            words::put(&t.ctx, scope, &Taught { word: word.into(), meaning }, Locale::En).await
        };
        let metric = |key: &str| Meaning::Metric { key: key.into() };
        assert!(matches!(put(&viewer, "dosh", metric("revenue")).await, Err(Error::Forbidden(_))));
        assert!(matches!(put(&scope, "dosh", metric("unicorns")).await, Err(Error::Invalid { field, .. }) if field == "meaning"));
        assert!(matches!(put(&scope, "by", metric("revenue")).await, Err(Error::Invalid { field, .. }) if field == "word"));
        let gone = Meaning::Value { dimension: "channel".into(), value: "moon".into() };
        assert!(matches!(put(&scope, "luna", gone).await, Err(Error::Invalid { .. })));
        put(&scope, "dosh", metric("revenue")).await.expect("put");
        let listed = words::list(&t.ctx, &viewer, Locale::En).await.expect("a list");
        assert_eq!((listed[0].word.as_str(), listed[0].label.as_str()), ("dosh", "Revenue"));
        let owner = t.member(scope.workspace_id(), Role::Editor).await;
        put(&owner, "grana", metric("revenue")).await.expect("put");
        let listed = words::list(&t.ctx, &viewer, Locale::En).await.expect("a list");
        assert!(listed[1].by.is_some(), "{:?}", listed[1]);
    })
    .await;
}

#[tokio::test]
async fn the_browser_gets_the_words_of_its_own_workspace_once() {
    databases(async |t| {
        let scope = shop(t).await;
        let (version, source) = questions::shared(&t.ctx, &scope, None).await.expect("words");
        let source = source.expect("none were known");
        let values: Vec<_> =
            source.values.iter().flat_map(|(_, values)| values).map(|(value, _)| value.as_str()).collect();
        assert!(source.whole && values.contains(&"São Paulo") && values.contains(&"p1"), "{values:?}");
        assert_eq!(questions::shared(&t.ctx, &scope, Some(version)).await.expect("words"), (version, None));
        words::add(&t.ctx, &scope, "when I say dosh I mean revenue", Locale::En).await.expect("taught");
        let (newer, source) = questions::shared(&t.ctx, &scope, Some(version)).await.expect("words");
        assert!(newer > version && source.is_some_and(|source| source.taught.len() == 1));
        let empty = t.shop().await;
        let (_, source) = questions::shared(&t.ctx, &empty, None).await.expect("words");
        assert!(source.is_some_and(|source| source.values.iter().all(|(_, values)| values.is_empty())));
    })
    .await;
}
