use crate::harness::{NOW, TestContext, databases};
use domain::{Role, WeekStart, WorkspaceId};
use entity::orders;
use sea_orm::{ActiveValue::Set, EntityTrait};
use services::{
    Error, audit,
    workspaces::{self, Changes},
};

#[tokio::test]
async fn changes_are_kept_and_noted() {
    databases(async |t| {
        let shop = t.shop_in("Shop", "USD", "UTC").await;
        let changes = Changes {
            name: Some(" New name ".into()),
            vertical: Some("saas".into()),
            currency: Some("eur".into()),
            timezone: Some("Europe/Madrid".into()),
            week_start: Some(WeekStart::Sunday),
        };
        let after = workspaces::update(&t.ctx, &shop, changes).await.expect("a change");
        assert_eq!((after.name.as_str(), after.currency.code()), ("New name", "EUR"));
        assert_eq!((after.slug.as_str(), after.timezone.as_str()), ("shop", "Europe/Madrid"));
        assert_eq!(workspaces::get(&t.ctx, &shop).await.expect("the workspace"), after);
        let same = workspaces::update(&t.ctx, &shop, Changes::default()).await.expect("no change");
        assert_eq!(same, after);
        let log = audit::list(&t.ctx, &shop, None, 10).await.expect("the log");
        let updates: Vec<&str> = log
            .iter()
            .filter(|event| event.action == "workspace.updated")
            .filter_map(|event| event.detail.as_deref())
            .collect();
        assert_eq!(
            updates,
            ["name: Shop → New name; vertical: ecommerce → saas; currency: USD → EUR; timezone: UTC → Europe/Madrid; \
              week_start: monday → sunday"]
        );
    })
    .await;
}

#[tokio::test]
async fn refuses_what_is_wrong() {
    databases(async |t| {
        let shop = t.shop().await;
        let check = async |message: &str, changes: Changes| {
            let error = workspaces::update(&t.ctx, &shop, changes).await.expect_err(message);
            assert!(error.to_string().starts_with(message), "{error}");
        };
        check("name: ", Changes { name: Some(String::new()), ..Changes::default() }).await;
        check("vertical: 'x'", Changes { vertical: Some("x".into()), ..Changes::default() }).await;
        check("currency: 'x'", Changes { currency: Some("x".into()), ..Changes::default() }).await;
        check("timezone: 'x'", Changes { timezone: Some("x".into()), ..Changes::default() }).await;
        for role in [Role::Viewer, Role::Editor] {
            let scope = t.member(shop.workspace_id(), role).await;
            let refused = workspaces::update(&t.ctx, &scope, Changes::default()).await;
            assert!(matches!(refused, Err(Error::Forbidden(_))), "{role}");
            assert!(matches!(audit::list(&t.ctx, &scope, None, 10).await, Err(Error::Forbidden(_))), "{role}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_log_has_pages() {
    databases(async |t| {
        let shop = t.shop().await;
        for name in ["One", "Two", "Three"] {
            t.clock.advance(1);
            let changes = Changes { name: Some(name.into()), ..Changes::default() };
            workspaces::update(&t.ctx, &shop, changes).await.expect("a change");
        }
        let first = audit::list(&t.ctx, &shop, None, 2).await.expect("the log");
        let rest = audit::list(&t.ctx, &shop, Some(first[1].id), 10).await.expect("the log");
        let actions: Vec<&str> = first.iter().chain(&rest).map(|event| event.action.as_str()).collect();
        assert_eq!(actions, ["workspace.updated", "workspace.updated", "workspace.updated", "workspace.created"]);
    })
    .await;
}

async fn order(t: &TestContext, workspace: WorkspaceId) {
    let row = orders::ActiveModel {
        workspace_id: Set(workspace.0),
        id: Set("1".into()),
        created_at: Set(NOW),
        day: Set(20_779),
        hour: Set(12),
        currency: Set("USD".into()),
        total: Set(100),
        test: Set(false),
        valid: Set(true),
        row_hash: Set(0),
        ..orders::ActiveModel::default()
    };
    orders::Entity::insert(row).exec_without_returning(t.db()).await.expect("an order");
}

#[tokio::test]
async fn days_that_are_counted_fix_the_time_zone() {
    databases(async |t| {
        let shop = t.shop_in("Shop", "USD", "UTC").await;
        order(t, shop.workspace_id()).await;
        let changes =
            Changes { name: Some("New".into()), timezone: Some("Europe/Madrid".into()), ..Changes::default() };
        let refused = workspaces::update(&t.ctx, &shop, changes.clone()).await.expect_err("a refusal");
        assert!(matches!(&refused, Error::Conflict(reason) if reason.contains("stays UTC")), "{refused}");
        let kept = workspaces::get(&t.ctx, &shop).await.expect("the workspace");
        assert_eq!((kept.name.as_str(), kept.timezone.as_str()), ("Shop", "UTC"));
        // The same zone again is no change, and another workspace's orders don't count.
        let same = Changes { name: Some("New".into()), timezone: Some("UTC".into()), ..Changes::default() };
        workspaces::update(&t.ctx, &shop, same).await.expect("a change");
        let other = t.shop_in("Other", "USD", "UTC").await;
        workspaces::update(&t.ctx, &other, changes).await.expect("a change");
    })
    .await;
}
