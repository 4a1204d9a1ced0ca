use super::{EMAIL, PASSWORD, actions_of, elsewhere, invalid_field, new_account, sign_in, sign_up, somewhere};
use crate::harness::{HOUR, NOW, databases};
use domain::Locale;
use entity::{throttles, users};
use sea_orm::{ActiveValue::Set, EntityTrait};
use services::{
    Error,
    accounts::{self, NewAccount},
    ids,
};

#[tokio::test]
async fn makes_an_account_that_can_sign_in() {
    databases(async |t| {
        let user = sign_up(t, "  Ana@Example.COM ").await;
        let row = users::Entity::by_email(EMAIL).one(t.db()).await.expect("a query").expect("the account");
        assert_eq!((row.id, row.name.as_str(), row.locale.as_str()), (user.0, "Ana", "es"));
        assert!(row.password_hash.starts_with("$argon2id$"), "{}", row.password_hash);
        assert_eq!(sign_in(t, EMAIL, PASSWORD).await.expect("a sign-in"), user);
        assert_eq!(actions_of(t, user).await, ["user.signed_up", "user.signed_in"]);
    })
    .await;
}

#[tokio::test]
async fn refuses_what_is_wrong_and_says_what() {
    databases(async |t| {
        let check = async |field: &str, change: &dyn Fn(&mut NewAccount)| {
            let mut new = new_account(EMAIL);
            change(&mut new);
            let error = accounts::sign_up(&t.ctx, somewhere(), new).await.expect_err(field);
            assert_eq!(invalid_field(&error), field);
            assert!(!error.to_string().contains("hunter2"), "{error}");
        };
        check("email", &|new| new.email = "ana".into()).await;
        check("name", &|new| new.name = "  ".into()).await;
        check("name", &|new| new.name = "x".repeat(81)).await;
        check("name", &|new| new.name = "A\nB".into()).await;
        check("password", &|new| new.password = "hunter2".into()).await;
        check("password", &|new| new.password = "hunter2".repeat(30)).await;
        check("password", &|new| new.password = "ANA@example.com".into()).await;
        assert!(users::Entity::by_email(EMAIL).one(t.db()).await.expect("a query").is_none());
    })
    .await;
}

#[tokio::test]
async fn a_taken_address_tells_its_owner() {
    databases(async |t| {
        sign_up(t, EMAIL).await;
        let again = async || {
            let new = NewAccount { password: "another password".into(), ..new_account("ANA@example.com") };
            accounts::sign_up(&t.ctx, elsewhere(), new).await.expect_err("a refusal")
        };
        let error = again().await;
        assert!(matches!(&error, Error::Conflict(reason) if !reason.contains("ana@")), "{error}");
        let mail = t.mail.next().await;
        assert_eq!((mail.to.as_str(), mail.subject.as_str()), (EMAIL, "Ya tienes una cuenta"));
        assert!(mail.text.contains("https://bos.test/login"), "{}", mail.text);
        // The owner hears of it once an hour; the asker is soon slowed down.
        for _ in 0..4 {
            assert!(matches!(again().await, Error::Conflict(_)));
        }
        assert!(matches!(again().await, Error::RateLimited { retry_after: 30 }));
        assert!(t.mail.take().is_empty());
        assert!(sign_in(t, EMAIL, PASSWORD).await.is_ok(), "the first password still holds");
    })
    .await;
}

#[tokio::test]
async fn many_accounts_from_one_place_have_to_wait() {
    databases(async |t| {
        // As 199 accounts made from there would leave it.
        let counter = throttles::ActiveModel {
            id: Set(ids::digest("sign-up client\n192.0.2.1")),
            attempts: Set(199),
            first_at: Set(NOW),
            blocked_until: Set(0),
        };
        throttles::Entity::insert(counter).exec_without_returning(t.db()).await.expect("a counter");
        sign_up(t, EMAIL).await;
        let error = accounts::sign_up(&t.ctx, somewhere(), new_account("leo@example.com")).await.expect_err("too many");
        assert!(matches!(error, Error::RateLimited { retry_after: 5 }), "{error}");
        accounts::sign_up(&t.ctx, elsewhere(), new_account("leo@example.com")).await.expect("from elsewhere");
        t.clock.advance(HOUR);
        sign_up(t, "mia@example.com").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_at_once_one_gets_the_address() {
    databases(async |t| {
        let tries = (0..6).map(|n| {
            let ctx = t.ctx.clone();
            let new = NewAccount { name: format!("Ana {n}"), locale: Locale::En, ..new_account(EMAIL) };
            tokio::spawn(async move { accounts::sign_up(&ctx, None, new).await })
        });
        let mut made = 0;
        for outcome in futures::future::join_all(tries).await {
            match outcome.expect("no panic") {
                Ok(_) => made += 1,
                Err(Error::Conflict(_)) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(made, 1);
        assert!(sign_in(t, EMAIL, PASSWORD).await.is_ok());
    })
    .await;
}
