use super::{EMAIL, PASSWORD, actions_of, invalid_field, sign_in, sign_up, somewhere};
use crate::{
    harness::databases,
    sessions::{is_open, open_session},
};
use domain::UserId;
use services::{Error, accounts};

const NEW: &str = "a brand new password";

#[tokio::test]
async fn a_new_password_ends_the_other_sessions() {
    databases(async |t| {
        let user = sign_up(t, EMAIL).await;
        let stranger = sign_up(t, "leo@example.com").await;
        let (here, there) = (open_session(t, Some(user)).await, open_session(t, Some(user)).await);
        let theirs = open_session(t, Some(stranger)).await;
        let keep = here.to_string();
        accounts::change_password(&t.ctx, somewhere(), user, PASSWORD, NEW, Some(&keep)).await.expect("a change");
        assert!(is_open(t, &here).await);
        assert!(!is_open(t, &there).await);
        assert!(is_open(t, &theirs).await);
        assert!(sign_in(t, EMAIL, PASSWORD).await.is_err());
        assert!(sign_in(t, EMAIL, NEW).await.is_ok());
        assert!(actions_of(t, user).await.contains(&"user.password_changed".into()));
    })
    .await;
}

#[tokio::test]
async fn the_old_password_must_be_right_and_the_new_one_good() {
    databases(async |t| {
        let user = sign_up(t, EMAIL).await;
        let change = async |current: &str, new: &str| {
            accounts::change_password(&t.ctx, somewhere(), user, current, new, None).await
        };
        assert_eq!(invalid_field(&change(PASSWORD, "short").await.expect_err("short")), "new_password");
        assert_eq!(invalid_field(&change(PASSWORD, EMAIL).await.expect_err("the address")), "new_password");
        for _ in 0..5 {
            assert_eq!(invalid_field(&change("wrong password", NEW).await.expect_err("wrong")), "current_password");
        }
        assert!(matches!(change(PASSWORD, NEW).await, Err(Error::RateLimited { .. })));
        t.clock.advance(5_000);
        assert!(sign_in(t, EMAIL, PASSWORD).await.is_ok(), "nothing has changed");
        let nobody = accounts::change_password(&t.ctx, None, UserId(1), PASSWORD, NEW, None).await;
        assert!(matches!(nobody, Err(Error::Unauthenticated)));
    })
    .await;
}
