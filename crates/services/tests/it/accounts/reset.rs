use super::{EMAIL, PASSWORD, actions_of, elsewhere, invalid_field, sign_in, sign_up, somewhere};
use crate::{
    harness::{HOUR, TestContext, databases},
    sessions::{is_open, open_session},
};
use entity::password_resets;
use services::{Error, accounts, ids};

const NEW: &str = "a brand new password";

/// Asks for a link and takes the token out of the mail.
async fn token(t: &TestContext) -> String {
    accounts::request_password_reset(&t.ctx, somewhere(), EMAIL).await.expect("an answer");
    let mail = t.mail.next().await;
    assert_eq!((mail.to.as_str(), mail.subject.as_str()), (EMAIL, "Elige una contraseña nueva"));
    let (_, rest) = mail.text.split_once("https://bos.test/reset/").expect("a link");
    rest.lines().next().expect("a token").to_owned()
}

#[tokio::test]
async fn a_link_sets_a_password_once() {
    databases(async |t| {
        let user = sign_up(t, EMAIL).await;
        let session = open_session(t, Some(user)).await;
        let token = token(t).await;
        let kept = password_resets::Entity::by_digest(&ids::digest(&token)).one(t.db()).await.expect("a query");
        assert!(kept.is_some_and(|link| link.token_hash != token && link.user_id == user.0));

        accounts::check_reset(&t.ctx, &token).await.expect("it opens");
        let short = accounts::reset_password(&t.ctx, &token, "short").await.expect_err("too short");
        assert_eq!(invalid_field(&short), "password");
        accounts::reset_password(&t.ctx, &token, NEW).await.expect("a new password");
        assert!(!is_open(t, &session).await, "every session has ended");
        assert!(sign_in(t, EMAIL, PASSWORD).await.is_err());
        assert_eq!(sign_in(t, EMAIL, NEW).await.expect("the new one holds"), user);

        assert!(accounts::check_reset(&t.ctx, &token).await.is_err());
        let again = accounts::reset_password(&t.ctx, &token, "yet another password").await.expect_err("used");
        assert_eq!(invalid_field(&again), "token");
        assert!(sign_in(t, EMAIL, NEW).await.is_ok());
        let log = actions_of(t, user).await;
        assert!(log.contains(&"user.reset_requested".into()) && log.contains(&"user.password_reset".into()), "{log:?}");
    })
    .await;
}

#[tokio::test]
async fn a_link_lasts_an_hour() {
    databases(async |t| {
        sign_up(t, EMAIL).await;
        let token = token(t).await;
        t.clock.advance(HOUR - 1);
        accounts::check_reset(&t.ctx, &token).await.expect("still open");
        t.clock.advance(1);
        assert!(accounts::check_reset(&t.ctx, &token).await.is_err());
        assert!(accounts::reset_password(&t.ctx, &token, NEW).await.is_err());
        for nothing in ["", "nonsense"] {
            assert!(accounts::check_reset(&t.ctx, nothing).await.is_err());
        }
        services::sessions::delete_expired(&t.ctx).await.expect("a cleaning");
        let kept = password_resets::Entity::by_digest(&ids::digest(&token)).one(t.db()).await.expect("a query");
        assert!(kept.is_none(), "the job removes it");
    })
    .await;
}

#[tokio::test]
async fn one_used_link_closes_the_others() {
    databases(async |t| {
        sign_up(t, EMAIL).await;
        let (first, second) = (token(t).await, token(t).await);
        accounts::reset_password(&t.ctx, &second, NEW).await.expect("a new password");
        assert!(accounts::reset_password(&t.ctx, &first, "yet another password").await.is_err());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_at_once_one_uses_the_link() {
    databases(async |t| {
        sign_up(t, EMAIL).await;
        let token = token(t).await;
        let uses = (0..4).map(|n| {
            let (ctx, token) = (t.ctx.clone(), token.clone());
            tokio::spawn(async move { accounts::reset_password(&ctx, &token, &format!("password number {n}")).await })
        });
        let outcomes = futures::future::join_all(uses).await;
        let done = outcomes.iter().filter(|outcome| matches!(outcome, Ok(Ok(())))).count();
        assert_eq!(done, 1, "{outcomes:?}");
    })
    .await;
}

#[tokio::test]
async fn unknown_addresses_get_the_same_answer() {
    databases(async |t| {
        sign_up(t, EMAIL).await;
        let mut answers = Vec::new();
        for email in [EMAIL, "nobody@example.com"] {
            for _ in 0..4 {
                let answer = accounts::request_password_reset(&t.ctx, elsewhere(), email).await;
                answers.push(format!("{answer:?}"));
            }
        }
        let (known, unknown) = answers.split_at(4);
        assert_eq!(known, unknown);
        assert!(known[3].contains("RateLimited"), "{known:?}");
        for _ in 0..3 {
            assert_eq!(t.mail.next().await.to, EMAIL);
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        assert!(t.mail.take().is_empty());
        let wrong = accounts::request_password_reset(&t.ctx, None, "not an address").await;
        assert!(matches!(wrong, Err(Error::Invalid { .. })));
    })
    .await;
}

#[tokio::test]
async fn a_name_is_only_a_name_in_a_mail() {
    databases(async |t| {
        let mut new = super::new_account(EMAIL);
        new.name = "{link} <b>".into();
        accounts::sign_up(&t.ctx, None, new).await.expect("an account");
        accounts::request_password_reset(&t.ctx, None, EMAIL).await.expect("an answer");
        let mail = t.mail.next().await;
        assert_eq!(mail.text.matches("/reset/").count(), 1, "{}", mail.text);
        assert!(mail.text.contains("{link} <b>"), "{}", mail.text);
    })
    .await;
}
