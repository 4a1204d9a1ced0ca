use crate::harness::{NOW, TestContext, databases};
use domain::{Role, WeekStart, WorkspaceId};
use entity::{imports, orders};
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
async fn another_time_zone_moves_the_days() {
    databases(async |t| {
        let shop = t.shop_in("Shop", "USD", "UTC").await;
        let id = shop.workspace_id();
        order(t, id).await;
        let other = t.shop_in("Other", "USD", "UTC").await;
        order(t, other.workspace_id()).await;
        let changes = Changes { timezone: Some("Pacific/Auckland".into()), ..Changes::default() };
        let after = workspaces::update(&t.ctx, &shop, changes).await.expect("a change");
        assert_eq!(after.timezone, "Pacific/Auckland");
        let when = async |workspace: WorkspaceId| {
            let row = orders::Entity::in_workspace(workspace).one(t.db()).await.expect("a query").expect("the order");
            (row.day, row.hour)
        };
        assert_eq!(when(id).await, (20_780, 1), "13 hours ahead of noon");
        assert_eq!(when(other.workspace_id()).await, (20_779, 12));
    })
    .await;
}

#[tokio::test]
async fn only_one_move_to_another_time_zone_is_under_way() {
    databases(async |t| {
        let shop = t.shop_in("Shop", "USD", "UTC").await;
        order(t, shop.workspace_id()).await;
        let to = |zone: &str| Changes { timezone: Some(zone.into()), ..Changes::default() };
        let (first, second) = tokio::join!(
            workspaces::update(&t.ctx, &shop, to("Pacific/Auckland")),
            workspaces::update(&t.ctx, &shop, to("Europe/Madrid")),
        );
        let moved = [&first, &second].into_iter().flatten().count();
        assert_eq!(moved, 1, "{first:?} {second:?}");
        let refused = first.err().or(second.err()).expect("a refusal");
        assert!(matches!(&refused, Error::Conflict(reason) if reason.contains("being moved")), "{refused}");
        workspaces::update(&t.ctx, &shop, to("Europe/Madrid")).await.expect("afterwards it may be moved again");
    })
    .await;
}

#[tokio::test]
async fn the_time_zone_stays_while_files_come_in() {
    databases(async |t| {
        let shop = t.shop_in("Shop", "USD", "UTC").await;
        let id = shop.workspace_id();
        import(t, id, "running").await;
        let zone = Changes { name: Some("New".into()), timezone: Some("Europe/Madrid".into()), ..Changes::default() };
        let refused = workspaces::update(&t.ctx, &shop, zone.clone()).await.expect_err("a refusal");
        assert!(matches!(&refused, Error::Conflict(reason) if reason.contains("imports are done")), "{refused}");
        let kept = workspaces::get(&t.ctx, &shop).await.expect("the workspace");
        assert_eq!((kept.name.as_str(), kept.timezone.as_str()), ("Shop", "UTC"));
        let same = Changes { name: Some("New".into()), timezone: Some("UTC".into()), ..Changes::default() };
        workspaces::update(&t.ctx, &shop, same).await.expect("the same zone is no change");
        let other = t.shop_in("Other", "USD", "UTC").await;
        import(t, other.workspace_id(), "done").await;
        workspaces::update(&t.ctx, &other, zone).await.expect("what is done does not matter");
    })
    .await;
}

async fn import(t: &TestContext, workspace: WorkspaceId, state: &str) {
    let row = imports::ActiveModel {
        workspace_id: Set(workspace.0),
        id: Set(1),
        kind: Set("orders".into()),
        file_name: Set("orders.csv".into()),
        path: Set(None),
        mapping: Set("{}".into()),
        state: Set(state.into()),
        bytes_total: Set(0),
        bytes_read: Set(0),
        rows_read: Set(0),
        rows_new: Set(0),
        rows_changed: Set(0),
        rows_unchanged: Set(0),
        rows_rejected: Set(0),
        created_at: Set(NOW),
        ..imports::ActiveModel::default()
    };
    imports::Entity::insert(row).exec_without_returning(t.db()).await.expect("an import");
}
