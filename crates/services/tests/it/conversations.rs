//! Conversations: they go on, belong to one asker, are found, and are forgotten.

use crate::{
    harness::{TestContext, databases},
    questions::{asked, plain, shop},
};
use domain::Role;
use nlq::Status;
use sea_orm::{ConnectionTrait, Statement};
use semantic::Filter;
use services::{
    Error, Scope, audit, keys,
    questions::{self, Answer, Ask, conversations},
    workspaces,
};

async fn say(t: &TestContext, scope: &Scope, question: &str, id: Option<&str>) -> Answer {
    let ask = Ask { conversation_id: id.map(String::from), ..asked(question) };
    questions::ask(&t.ctx, scope, &ask).await.expect("an answer")
}

async fn count(t: &TestContext, sql: &str) -> i64 {
    let statement = Statement::from_string(t.db().get_database_backend(), sql);
    let row = t.db().query_one_raw(statement).await.expect(sql).expect("a row");
    row.try_get_by_index(0).expect("a number")
}

#[tokio::test]
async fn questions_go_on_from_those_before() {
    databases(async |t| {
        let scope = shop(t).await;
        let first = say(t, &scope, "revenue last month", None).await;
        let id = first.conversation_id.as_str();
        for (question, expected) in [
            ("and by channel?", &["Revenue by channel", "Online $325.00", "October 2026"][..]),
            ("only Brazil", &["Revenue (Brazil) by channel", "$325.00"]),
            ("sales in Narnia", &[]),
            ("in total", &["Revenue (Brazil) for October 2026: $325.00"]),
            ("and in September?", &["Revenue (Brazil) for September 2026: $80.00"]),
        ] {
            let answer = say(t, &scope, question, Some(id)).await;
            assert_eq!(answer.conversation_id, id);
            assert_eq!(answer.status == Status::Refused, expected.is_empty(), "{question}: {}", answer.text);
            for part in expected {
                assert!(plain(&answer.text).contains(part), "{question}: {part} in {}", answer.text);
            }
        }
        let kept = conversations::get(&t.ctx, &scope, id).await.expect("the conversation");
        assert_eq!(kept.heading.title, "revenue last month");
        let numbers: Vec<i32> = kept.turns.iter().map(|turn| turn.turn).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5, 6]);
        assert_eq!(kept.turns[3].status, Status::Refused);
        assert!(kept.turns[3].query.is_none() && kept.turns[2].query.is_some());
        assert_eq!(kept.turns[0].answer, first.text);
        let other = say(t, &scope, "and by channel?", None).await;
        assert_ne!(other.conversation_id, id);
        assert!(!other.text.contains("Brazil"), "{}", other.text);
    })
    .await;
}

#[tokio::test]
async fn a_winner_is_remembered() {
    databases(async |t| {
        let scope = shop(t).await;
        let first = say(t, &scope, "which channel sold the most last month?", None).await;
        assert!(first.text.contains("Online"), "{}", first.text);
        let next = say(t, &scope, "orders of that channel in October", Some(&first.conversation_id)).await;
        assert!(plain(&next.text).contains("Orders (Online) for October 2026: 2"), "{}", next.text);
    })
    .await;
}

#[tokio::test]
async fn nobody_elses_is_found() {
    databases(async |t| {
        let (scope, foreign) = (shop(t).await, shop(t).await);
        let colleague = t.member(scope.workspace_id(), Role::Admin).await;
        let made = keys::create(&t.ctx, &scope, "robot", &[]).await.expect("a key");
        let key = keys::authenticate(&t.ctx, &made.secret).await.expect("its scope");
        let system = workspaces::scope_for_cli(&t.ctx, &scope.workspace().slug).await.expect("its scope");
        let id = say(t, &scope, "revenue last month", None).await.conversation_id;
        for other in [&foreign, &colleague, &key, &system] {
            let ask = Ask { conversation_id: Some(id.clone()), ..asked("by channel") };
            let missing = Error::NotFound("conversation").to_string();
            let said = |error: Error| assert_eq!(error.to_string(), missing);
            questions::ask(&t.ctx, other, &ask).await.map_err(said).expect_err("another's");
            conversations::get(&t.ctx, other, &id).await.map_err(said).expect_err("another's");
            conversations::delete(&t.ctx, other, &id).await.map_err(said).expect_err("another's");
            questions::again(&t.ctx, other, &id, &ask).await.map_err(said).expect_err("another's");
            assert!(conversations::list(&t.ctx, other, "").await.expect("a list").is_empty());
            assert_eq!(conversations::delete_all(&t.ctx, other).await.expect("none"), 0);
            // Each keeps its own.
            let own = say(t, other, "orders last month", None).await.conversation_id;
            say(t, other, "by channel", Some(&own)).await;
            assert_eq!(conversations::list(&t.ctx, other, "").await.expect("a list").len(), 1);
        }
        let unknown = Ask { conversation_id: Some("abc".into()), ..asked("revenue") };
        assert!(matches!(questions::ask(&t.ctx, &scope, &unknown).await, Err(Error::NotFound(_))));
        assert_eq!(conversations::get(&t.ctx, &scope, &id).await.expect("still there").turns.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn they_are_searched_and_forgotten() {
    databases(async |t| {
        let scope = shop(t).await;
        let mut ids = Vec::new();
        for question in ["Quanto faturamos em São Paulo?", "revenue last month", "100%_ \\ orders"] {
            t.clock.advance(1_000);
            ids.push(say(t, &scope, question, None).await.conversation_id);
        }
        t.clock.advance(1_000);
        say(t, &scope, "and by channel?", Some(&ids[1])).await;
        let check = async |text: &str, expected: &[usize]| {
            let found = conversations::list(&t.ctx, &scope, text).await.expect("a list");
            let found: Vec<&str> = found.iter().map(|heading| heading.id.as_str()).collect();
            let expected: Vec<&str> = expected.iter().map(|at| ids[*at].as_str()).collect();
            assert_eq!(found, expected, "{text}");
        };
        check("", &[1, 2, 0]).await;
        check("sao paulo", &[0]).await;
        check("CHANNEL", &[1]).await;
        check("%", &[2]).await;
        check("_ \\", &[2]).await;
        check("nothing of the kind", &[]).await;
        conversations::delete(&t.ctx, &scope, &ids[1]).await.expect("deleted");
        check("", &[2, 0]).await;
        let turns = "SELECT COUNT(*) FROM conversation_turns";
        assert_eq!(count(t, turns).await, 2);
        assert_eq!(conversations::delete_all(&t.ctx, &scope).await.expect("deleted"), 2);
        check("", &[]).await;
        assert_eq!(count(t, turns).await, 0);
        let events = audit::list(&t.ctx, &scope, None, 10).await.expect("events");
        let events: Vec<(&str, &str, Option<&str>)> = events
            .iter()
            .map(|event| (event.action.as_str(), event.target.as_str(), event.detail.as_deref()))
            .collect();
        let (one, owner) = (format!("conversation:{}", ids[1]), events[0].1.to_owned());
        assert_eq!(
            events[..2],
            [("conversations.deleted", owner.as_str(), Some("2")), ("conversation.deleted", &one, None)]
        );
    })
    .await;
}

#[tokio::test]
async fn the_oldest_go() {
    databases(async |t| {
        let scope = shop(t).await;
        let id = say(t, &scope, "revenue last month", None).await.conversation_id;
        for _ in 0..conversations::MOST_TURNS + 2 {
            say(t, &scope, "by channel", Some(&id)).await;
        }
        let kept = conversations::get(&t.ctx, &scope, &id).await.expect("the conversation");
        assert_eq!(kept.turns.len(), conversations::MOST_TURNS as usize);
        assert_eq!(kept.turns[0].turn, 4);
        for _ in 0..conversations::MOST {
            t.clock.advance(1);
            say(t, &scope, "hello", None).await;
        }
        let all = conversations::list(&t.ctx, &scope, "").await.expect("a list");
        assert_eq!(all.len() as u64, conversations::MOST);
        assert!(all.iter().all(|heading| heading.id != id), "the oldest stayed");
        assert_eq!(count(t, "SELECT COUNT(*) FROM conversation_turns").await as u64, conversations::MOST);
    })
    .await;
}

#[tokio::test]
async fn a_query_changed_by_hand_is_a_turn() {
    databases(async |t| {
        let scope = shop(t).await;
        let first = say(t, &scope, "revenue by channel in October in Brazil", None).await;
        let mut query = first.query.clone().expect("a query");
        assert_eq!(
            query.filters.iter().map(|filter: &Filter| filter.dimension.as_str()).collect::<Vec<_>>(),
            ["country"]
        );
        query.filters.clear();
        let ask = Ask { conversation_id: Some(first.conversation_id.clone()), ..Ask::default() };
        let changed = questions::change(&t.ctx, &scope, &query, &ask).await.expect("an answer");
        assert!(plain(&changed.text).contains("in all $375.00"), "{}", changed.text);
        assert!(changed.understood.iter().all(|part| part.text.is_empty() && part.meaning != "Brazil"));
        let kept = conversations::get(&t.ctx, &scope, &first.conversation_id).await.expect("it");
        assert_eq!((kept.turns.len(), kept.turns[1].edited), (2, true));
        assert_eq!(kept.turns[1].question, "Revenue by channel for October 2026");
        let again = questions::again(&t.ctx, &scope, &first.conversation_id, &Ask::default()).await.expect("it");
        assert_eq!(again.map(|answer| answer.text), Some(changed.text));
        let next = say(t, &scope, "and in September?", Some(&first.conversation_id)).await;
        assert!(plain(&next.text).contains("Revenue by channel for September 2026: Online $80.00"), "{}", next.text);
        let again = questions::again(&t.ctx, &scope, &first.conversation_id, &Ask::default()).await.expect("it");
        assert_eq!(again.map(|answer| answer.text), Some(next.text));
    })
    .await;
}
