//! Who may change what, and that a key goes in and never comes out.

use super::{
    KEY, draft, log,
    script::{Says, Script},
};
use crate::harness::{TestContext, databases};
use domain::{
    Role,
    model::{ModelError, Secret},
};
use sea_orm::{FromQueryResult, JsonValue, Statement};
use services::{
    Context, Error, Scope, audit,
    models::{self, Draft, Trial},
};

async fn order(ctx: &Context, scope: &Scope) -> Vec<String> {
    models::list(ctx, scope).await.expect("providers").into_iter().map(|provider| provider.model).collect()
}

async fn refused(ctx: &Context, scope: &Scope, draft: Draft) -> String {
    match models::save(ctx, scope, &draft).await {
        Err(Error::Invalid { field, .. }) => field,
        other => panic!("{draft:?}: {other:?}"),
    }
}

#[tokio::test]
async fn providers_are_kept_in_their_order() {
    databases(async |t| {
        let scope = t.shop().await;
        let ctx = Script::default().context(t);
        let mut ids = Vec::new();
        for model in ["a", "b", "c"] {
            ids.push(models::save(&ctx, &scope, &draft(model)).await.expect("a provider"));
        }
        models::shift(&ctx, &scope, ids[2], true).await.expect("moved");
        assert_eq!(order(&ctx, &scope).await, ["a", "c", "b"]);
        models::shift(&ctx, &scope, ids[0], true).await.expect("the first stays first");
        models::shift(&ctx, &scope, ids[0], false).await.expect("moved");
        assert_eq!(order(&ctx, &scope).await, ["c", "a", "b"]);
        models::save(&ctx, &scope, &Draft { id: Some(ids[0]), ..draft("d") }).await.expect("changed");
        assert_eq!(order(&ctx, &scope).await, ["c", "d", "b"]);
        models::remove(&ctx, &scope, ids[0]).await.expect("removed");
        assert_eq!(order(&ctx, &scope).await, ["c", "b"]);
        for model in ["x", "y", "z"] {
            models::save(&ctx, &scope, &draft(model)).await.expect("a provider");
        }
        assert!(matches!(models::save(&ctx, &scope, &draft("more")).await, Err(Error::Conflict(_))));
        let actions: Vec<String> =
            audit::list(&ctx, &scope, None, 50).await.expect("the log").into_iter().map(|event| event.action).collect();
        for action in
            ["model.provider_added", "model.provider_changed", "model.provider_moved", "model.provider_removed"]
        {
            assert!(actions.iter().any(|known| known == action), "{action}");
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_is_named() {
    databases(async |t| {
        let scope = t.shop().await;
        let ctx = Script::default().context(t);
        for (wrong, field) in [
            (Draft { protocol: "telepathy".into(), ..draft("m") }, "protocol"),
            (Draft { base_url: "https://10.0.0.1/v1".into(), ..draft("m") }, "base_url"),
            (Draft { base_url: "http://models.test".into(), ..draft("m") }, "base_url"),
            (Draft { protocol: "compatible".into(), ..draft("m") }, "base_url"),
            (draft(""), "model"),
            (draft("two words"), "model"),
            (draft(&"m".repeat(121)), "model"),
            (Draft { key: Secret::default(), ..draft("m") }, "key"),
            (Draft { key: "with blanks".into(), ..draft("m") }, "key"),
            (Draft { price_read: "dear".into(), ..draft("m") }, "price_read"),
            (Draft { price_written: String::new(), ..draft("unheard-of") }, "price_written"),
        ] {
            assert_eq!(refused(&ctx, &scope, wrong).await, field);
        }
        let known = Draft { price_read: String::new(), price_written: String::new(), ..draft("gpt-4o-mini") };
        models::save(&ctx, &scope, &known).await.expect("a provider");
        let kept = &models::list(&ctx, &scope).await.expect("providers")[0];
        assert_eq!((kept.price_read, kept.price_written), (150_000, 600_000));
        assert!(matches!(models::change(&ctx, &scope, true, false, "much").await, Err(Error::Invalid { .. })));
        let empty = t.shop().await;
        assert!(matches!(models::change(&ctx, &empty, true, false, "5").await, Err(Error::Conflict(_))));
    })
    .await;
}

/// All that stands in a table, as text.
async fn dump(t: &TestContext, table: &str) -> String {
    let statement = Statement::from_string(t.db().get_database_backend(), format!("SELECT * FROM {table}"));
    let rows = JsonValue::find_by_statement(statement).all(t.db()).await.expect("rows");
    serde_json::to_string(&rows).expect("JSON")
}

#[tokio::test]
async fn a_key_goes_in_and_never_comes_out() {
    databases(async |t| {
        let scope = t.shop().await;
        let script = Script::of([Says::Text(r#"{"ready":true}"#.into())]);
        let ctx = script.context(t);
        let id = models::save(&ctx, &scope, &draft("m")).await.expect("a provider");
        models::trial(&ctx, &scope, id).await.expect("a trial");
        assert_eq!(script.told()[0].0.key.as_ref().map(|key| key.expose()), Some(KEY));
        let listed = models::list(&ctx, &scope).await.expect("providers");
        assert_eq!((listed[0].has_key, listed[0].key_hint.as_str()), (true, "abcd"));
        let secret = &KEY[..KEY.len() - 4];
        for table in ["model_providers", "model_settings", "model_calls", "audit_events"] {
            assert!(!dump(t, table).await.contains(secret), "{table}");
        }
        assert!(!format!("{listed:?}").contains(secret));
        // It stays where none is entered, and goes nowhere else.
        let same = Draft { id: Some(id), key: Secret::default(), ..draft("n") };
        models::save(&ctx, &scope, &same).await.expect("changed");
        let elsewhere = Draft { base_url: "https://elsewhere.test/v1".into(), ..same.clone() };
        assert_eq!(refused(&ctx, &scope, elsewhere.clone()).await, "key");
        models::save(&ctx, &scope, &Draft { key: "sk-new-0123456789".into(), ..elsewhere }).await.expect("changed");
        script.then([Says::Text(r#"{"ready":true}"#.into())]);
        models::trial(&ctx, &scope, id).await.expect("a trial");
        let (endpoint, _) = script.told().swap_remove(0);
        assert_eq!(endpoint.key.as_ref().map(|key| key.expose()), Some("sk-new-0123456789"));
        assert_eq!(endpoint.base_url, "https://elsewhere.test/v1");
    })
    .await;
}

#[tokio::test]
async fn a_trial_tells_how_it_went() {
    databases(async |t| {
        let scope = t.shop().await;
        let script = Script::default();
        let ctx = script.context(t);
        let id = models::save(&ctx, &scope, &draft("m")).await.expect("a provider");
        for (says, expected) in [
            (Says::Text(r#"{"ready":false}"#.into()), Trial::Shapeless),
            (Says::Text("Ready!".into()), Trial::Shapeless),
            (Says::Fails(ModelError::Unauthorised), Trial::Failed(ModelError::Unauthorised)),
            (Says::Hangs, Trial::Failed(ModelError::TimedOut)),
        ] {
            script.then([says]);
            assert_eq!(models::trial(&ctx, &scope, id).await.expect("a trial"), expected);
        }
        script.then([Says::Text(r#"{"ready":true}"#.into())]);
        assert!(matches!(models::trial(&ctx, &scope, id).await, Ok(Trial::Ready { .. })));
        assert_eq!(log(&ctx, &scope).await.last().map(String::as_str), Some("m test answered"));
        // The key was sealed with another key of the server's.
        std::fs::remove_file(t.dir.path().join("secret.key")).expect("the key file");
        let after = script.context(t);
        assert_eq!(models::trial(&after, &scope, id).await.expect("a trial"), Trial::KeyLost);
    })
    .await;
}

#[tokio::test]
async fn only_those_who_run_the_workspace_see_and_change_it() {
    databases(async |t| {
        let scope = t.shop().await;
        let ctx = Script::default().context(t);
        let id = models::save(&ctx, &scope, &draft("m")).await.expect("a provider");
        for role in [Role::Viewer, Role::Editor] {
            let member = t.member(scope.workspace_id(), role).await;
            let forbidden = [
                models::settings(&ctx, &member).await.err(),
                models::change(&ctx, &member, false, false, "5").await.err(),
                models::list(&ctx, &member).await.err(),
                models::save(&ctx, &member, &draft("n")).await.err(),
                models::remove(&ctx, &member, id).await.err(),
                models::shift(&ctx, &member, id, true).await.err(),
                models::trial(&ctx, &member, id).await.err(),
                models::usage(&ctx, &member).await.err(),
                models::calls(&ctx, &member, 5).await.err(),
            ];
            assert!(forbidden.iter().all(|error| matches!(error, Some(Error::Forbidden(_)))), "{role}: {forbidden:?}");
        }
        let stranger = t.shop().await;
        let lost = [
            models::save(&ctx, &stranger, &Draft { id: Some(id), ..draft("n") }).await.err(),
            models::remove(&ctx, &stranger, id).await.err(),
            models::shift(&ctx, &stranger, id, true).await.err(),
            models::trial(&ctx, &stranger, id).await.err(),
        ];
        assert!(lost.iter().all(|error| matches!(error, Some(Error::NotFound(_)))), "{lost:?}");
        assert_eq!(order(&ctx, &scope).await, ["m"]);
    })
    .await;
}
