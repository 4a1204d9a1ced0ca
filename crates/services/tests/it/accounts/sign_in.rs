use super::{EMAIL, PASSWORD, elsewhere, sign_in, sign_up, somewhere};
use crate::harness::{MINUTE, TestContext, databases};
use services::{
    Error,
    accounts::{self, Attempt},
};
use std::time::Instant;

#[tokio::test]
async fn unknown_addresses_and_wrong_passwords_look_alike() {
    databases(async |t| {
        sign_up(t, EMAIL).await;
        let wrong = sign_in(t, EMAIL, "wrong password").await.expect_err("wrong");
        for email in ["nobody@example.com", "", "not an address", &"x".repeat(5000)] {
            let unknown = sign_in(t, email, PASSWORD).await.expect_err("unknown");
            assert_eq!(unknown.to_string(), wrong.to_string(), "{email}");
            assert!(matches!(unknown, Error::Unauthenticated));
        }
    })
    .await;
}

#[tokio::test]
async fn unknown_addresses_take_as_long() {
    databases(async |t| {
        sign_up(t, EMAIL).await;
        let time = async |email: &str| {
            let start = Instant::now();
            assert!(sign_in(t, email, "wrong password").await.is_err());
            start.elapsed()
        };
        time("first@example.com").await;
        let (known, unknown) = (time(EMAIL).await, time("nobody@example.com").await);
        // A look-up without a hash takes a hundredth of it.
        assert!(unknown * 5 > known && known * 5 > unknown, "{known:?} {unknown:?}");
    })
    .await;
}

#[tokio::test]
async fn guessing_at_an_address_has_to_wait() {
    databases(async |t| {
        sign_up(t, EMAIL).await;
        for email in [EMAIL, "nobody@example.com"] {
            for _ in 0..5 {
                assert!(matches!(sign_in(t, email, "wrong password").await, Err(Error::Unauthenticated)), "{email}");
            }
            let blocked = sign_in(t, email, PASSWORD).await;
            assert!(matches!(blocked, Err(Error::RateLimited { retry_after: 5 })), "{email}: {blocked:?}");
        }
        // From anywhere, until the wait is over; each further failure doubles it.
        assert!(matches!(from_elsewhere(t).await, Err(Error::RateLimited { .. })));
        t.clock.advance(5_000);
        assert!(matches!(sign_in(t, EMAIL, "wrong password").await, Err(Error::Unauthenticated)));
        assert!(matches!(sign_in(t, EMAIL, PASSWORD).await, Err(Error::RateLimited { retry_after: 10 })));
        t.clock.advance(10_000);
        assert!(sign_in(t, EMAIL, PASSWORD).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn a_right_password_forgives_the_wrong_ones() {
    databases(async |t| {
        sign_up(t, EMAIL).await;
        for _ in 0..4 {
            for _ in 0..4 {
                assert!(sign_in(t, EMAIL, "wrong password").await.is_err());
            }
            sign_in(t, EMAIL, PASSWORD).await.expect("not blocked");
        }
        for _ in 0..4 {
            assert!(sign_in(t, EMAIL, "wrong password").await.is_err());
        }
        t.clock.advance(15 * MINUTE);
        assert!(sign_in(t, EMAIL, "wrong password").await.is_err(), "the window is over, so this is the first");
        assert!(sign_in(t, EMAIL, PASSWORD).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn guessing_from_one_place_has_to_wait() {
    databases(async |t| {
        sign_up(t, EMAIL).await;
        for n in 0..50 {
            let email = format!("guess-{n}@example.com");
            assert!(matches!(sign_in(t, &email, PASSWORD).await, Err(Error::Unauthenticated)), "{n}");
        }
        assert!(matches!(sign_in(t, EMAIL, PASSWORD).await, Err(Error::RateLimited { .. })));
        assert!(from_elsewhere(t).await.is_ok());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_guesses_at_once_do_not_slip_through() {
    databases(async |t| {
        sign_up(t, EMAIL).await;
        let guesses = (0..20).map(|_| {
            let (ctx, attempt) = (t.ctx.clone(), Attempt { email: EMAIL.into(), password: "wrong password".into() });
            tokio::spawn(async move { accounts::sign_in(&ctx, somewhere(), attempt).await })
        });
        let mut tried = 0;
        for outcome in futures::future::join_all(guesses).await {
            match outcome.expect("no panic") {
                Err(Error::Unauthenticated) => tried += 1,
                Err(Error::RateLimited { .. }) => {}
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(tried, 5);
    })
    .await;
}

async fn from_elsewhere(t: &TestContext) -> Result<domain::UserId, Error> {
    accounts::sign_in(&t.ctx, elsewhere(), Attempt { email: EMAIL.into(), password: PASSWORD.into() }).await
}
