use super::{EMAIL, actions_of, invalid_field, sign_up};
use crate::harness::databases;
use domain::{Locale, UserId};
use services::{
    Error,
    accounts::{self, ProfileChanges},
};

#[tokio::test]
async fn a_profile_reads_back_what_was_changed() {
    databases(async |t| {
        let user = sign_up(t, EMAIL).await;
        let before = accounts::profile(&t.ctx, user).await.expect("a profile");
        assert_eq!((before.email.as_str(), before.locale, before.theme.as_str()), (EMAIL, Locale::Es, "system"));
        let changes =
            ProfileChanges { name: Some(" Ana María ".into()), locale: Some(Locale::Pt), theme: Some("dark".into()) };
        let after = accounts::update_profile(&t.ctx, user, changes).await.expect("a change");
        assert_eq!((after.name.as_str(), after.locale, after.theme.as_str()), ("Ana María", Locale::Pt, "dark"));
        assert_eq!(accounts::profile(&t.ctx, user).await.expect("a profile"), after);
        let same = accounts::update_profile(&t.ctx, user, ProfileChanges::default()).await.expect("no change");
        assert_eq!(same, after);
        assert_eq!(actions_of(t, user).await, ["user.signed_up", "user.profile_changed"]);
    })
    .await;
}

#[tokio::test]
async fn a_profile_refuses_what_is_wrong() {
    databases(async |t| {
        let user = sign_up(t, EMAIL).await;
        let check = async |field: &str, changes: ProfileChanges| {
            let error = accounts::update_profile(&t.ctx, user, changes).await.expect_err(field);
            assert_eq!(invalid_field(&error), field);
        };
        check("name", ProfileChanges { name: Some(String::new()), ..ProfileChanges::default() }).await;
        check("theme", ProfileChanges { theme: Some("pink".into()), ..ProfileChanges::default() }).await;
        assert!(matches!(accounts::profile(&t.ctx, UserId(1)).await, Err(Error::Unauthenticated)));
    })
    .await;
}
