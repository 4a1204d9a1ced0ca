//! Words that a workspace teaches.

use crate::{
    harness::databases,
    questions::{asked, plain, shop},
};
use domain::{Locale, Role};
use nlq::Status;
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
