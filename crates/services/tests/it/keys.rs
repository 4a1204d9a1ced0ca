//! API keys.

use crate::harness::{MINUTE, NOW, databases};
use domain::{ApiKeyId, Permission, Role};
use entity::api_keys;
use services::{Actor, Error, audit, ids, keys};

fn scopes(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[tokio::test]
async fn a_key_opens_its_workspace_and_no_more_than_its_scopes() {
    databases(async |t| {
        let shop = t.shop().await;
        t.shop_in("Another", "EUR", "UTC").await;
        let made = keys::create(&t.ctx, &shop, " Export ", &scopes(&["read"])).await.expect("a key");
        assert!(made.secret.starts_with("bos_") && made.secret.len() > 40);
        assert!(made.secret.starts_with(&made.key.prefix) && made.key.prefix.len() == 12);

        let scope = keys::authenticate(&t.ctx, &made.secret).await.expect("it opens");
        assert_eq!((scope.workspace_id(), scope.actor()), (shop.workspace_id(), Actor::Key(made.key.id)));
        assert!(scope.require(Permission::ReadData).is_ok());
        for refused in [Permission::ImportData, Permission::ManageKeys, Permission::ManageMembers] {
            assert!(matches!(scope.require(refused), Err(Error::Forbidden(_))), "{refused:?}");
        }
        let both = keys::create(&t.ctx, &shop, "Both", &scopes(&["import", "read", "import"])).await.expect("a key");
        assert_eq!(both.key.scopes, ["read", "import"]);
        let scope = keys::authenticate(&t.ctx, &both.secret).await.expect("it opens");
        assert!(scope.require(Permission::ImportData).is_ok());
        let plain = keys::create(&t.ctx, &shop, "Plain", &[]).await.expect("a key");
        assert_eq!(plain.key.scopes, ["read"]);
    })
    .await;
}

#[tokio::test]
async fn the_secret_is_not_kept() {
    databases(async |t| {
        let shop = t.shop().await;
        let made = keys::create(&t.ctx, &shop, "Export", &[]).await.expect("a key");
        let rows = api_keys::Entity::in_workspace(shop.workspace_id()).all(t.db()).await.expect("a query");
        assert_eq!(rows.len(), 1);
        assert!(!format!("{rows:?}").contains(&made.secret));
        assert_eq!(rows[0].key_hash, ids::digest(&made.secret));
        let log = audit::list(&t.ctx, &shop, None, 10).await.expect("the log");
        assert!(!format!("{log:?}").contains(&made.secret));
        assert_eq!(log[0].action, "key.created");
    })
    .await;
}

#[tokio::test]
async fn a_revoked_key_opens_nothing() {
    databases(async |t| {
        let shop = t.shop().await;
        let made = keys::create(&t.ctx, &shop, "Export", &[]).await.expect("a key");
        t.clock.advance(MINUTE);
        keys::revoke(&t.ctx, &shop, made.key.id).await.expect("revoked");
        keys::revoke(&t.ctx, &shop, made.key.id).await.expect("again changes nothing");
        assert!(matches!(keys::authenticate(&t.ctx, &made.secret).await, Err(Error::Unauthenticated)));
        let listed = keys::list(&t.ctx, &shop).await.expect("a list");
        assert_eq!(listed.iter().map(|key| key.revoked_at).collect::<Vec<_>>(), [Some(NOW + MINUTE)]);
        let log = audit::list(&t.ctx, &shop, None, 10).await.expect("the log");
        assert_eq!(log.iter().filter(|event| event.action == "key.revoked").count(), 1);
        for nonsense in
            ["", "bos_", "bos_nonsense", &made.secret[4..], &format!("{}x", made.secret), &"bos_".repeat(999)]
        {
            let answer = keys::authenticate(&t.ctx, nonsense).await;
            assert!(matches!(answer, Err(Error::Unauthenticated)), "{nonsense}");
        }
    })
    .await;
}

#[tokio::test]
async fn uses_are_noted_once_a_minute() {
    databases(async |t| {
        let shop = t.shop().await;
        let made = keys::create(&t.ctx, &shop, "Export", &[]).await.expect("a key");
        let used = async || {
            keys::authenticate(&t.ctx, &made.secret).await.expect("it opens");
            keys::list(&t.ctx, &shop).await.expect("a list")[0].last_used_at
        };
        assert_eq!(used().await, Some(NOW));
        t.clock.advance(MINUTE - 1);
        assert_eq!(used().await, Some(NOW));
        t.clock.advance(1);
        assert_eq!(used().await, Some(NOW + MINUTE));
    })
    .await;
}

#[tokio::test]
async fn only_admins_have_keys_and_only_their_own() {
    databases(async |t| {
        let shop = t.shop().await;
        let other = t.shop().await;
        let made = keys::create(&t.ctx, &shop, "Export", &[]).await.expect("a key");
        for role in [Role::Viewer, Role::Editor] {
            let scope = t.member(shop.workspace_id(), role).await;
            assert!(matches!(keys::create(&t.ctx, &scope, "No", &[]).await, Err(Error::Forbidden(_))), "{role}");
            assert!(matches!(keys::list(&t.ctx, &scope).await, Err(Error::Forbidden(_))), "{role}");
            assert!(matches!(keys::revoke(&t.ctx, &scope, made.key.id).await, Err(Error::Forbidden(_))), "{role}");
        }
        assert!(keys::list(&t.ctx, &other).await.expect("a list").is_empty());
        assert!(matches!(keys::revoke(&t.ctx, &other, made.key.id).await, Err(Error::NotFound(_))));
        assert!(matches!(keys::revoke(&t.ctx, &shop, ApiKeyId(1)).await, Err(Error::NotFound(_))));
        let admin = t.member(shop.workspace_id(), Role::Admin).await;
        keys::revoke(&t.ctx, &admin, made.key.id).await.expect("an admin may");
    })
    .await;
}

#[tokio::test]
async fn a_key_needs_a_name_and_known_scopes() {
    databases(async |t| {
        let shop = t.shop().await;
        let check = async |name: &str, names: &[&str], said: &str| {
            let error = keys::create(&t.ctx, &shop, name, &scopes(names)).await.err().expect("a refusal");
            assert!(error.to_string().contains(said), "{error}");
        };
        check("  ", &["read"], "name: is empty").await;
        check(&"x".repeat(81), &[], "81 characters").await;
        check("Export", &["read", "write"], "'write' is not known: use some of read, import").await;
    })
    .await;
}
