use crate::harness::databases;
use domain::{Role, UserId};
use services::{Actor, Error, Scope, audit, workspaces};

fn user_of(scope: &Scope) -> UserId {
    match scope.actor() {
        Actor::User(user) => user,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn members_come_change_and_go() {
    databases(async |t| {
        let shop = t.shop().await;
        let ana = t.user("ana@example.com").await;
        let added = workspaces::add_member(&t.ctx, &shop, " ANA@example.com ", Role::Viewer).await.expect("added");
        assert_eq!((added.user, added.email.as_str(), added.role), (ana, "ana@example.com", Role::Viewer));
        let scope = workspaces::scope_for_member(&t.ctx, ana, shop.workspace_id()).await.expect("a scope");
        assert_eq!(scope.role(), Role::Viewer);

        workspaces::change_role(&t.ctx, &shop, ana, Role::Editor).await.expect("changed");
        let listed = workspaces::members(&t.ctx, &shop).await.expect("a list");
        let roles: Vec<Role> = listed.iter().map(|member| member.role).collect();
        assert_eq!(roles, [Role::Owner, Role::Editor]);
        assert_eq!(listed[1].email, "ana@example.com");

        workspaces::remove_member(&t.ctx, &shop, ana).await.expect("removed");
        let gone = workspaces::scope_for_member(&t.ctx, ana, shop.workspace_id()).await;
        assert!(matches!(gone, Err(Error::NotFound("workspace"))));
        let mut log: Vec<String> = audit::list(&t.ctx, &shop, None, 10)
            .await
            .expect("the log")
            .into_iter()
            .map(|event| event.action)
            .collect();
        log.sort();
        assert_eq!(log, ["member.added", "member.removed", "member.role_changed", "workspace.created"]);
    })
    .await;
}

#[tokio::test]
async fn the_last_owner_stays() {
    databases(async |t| {
        let shop = t.shop().await;
        let owner = user_of(&shop);
        for refused in [
            workspaces::change_role(&t.ctx, &shop, owner, Role::Admin).await,
            workspaces::remove_member(&t.ctx, &shop, owner).await,
        ] {
            assert!(matches!(&refused, Err(Error::Conflict(reason)) if reason.contains("last owner")), "{refused:?}");
        }
        let second = user_of(&t.member(shop.workspace_id(), Role::Owner).await);
        workspaces::change_role(&t.ctx, &shop, owner, Role::Admin).await.expect("now there is another");
        let cli = workspaces::scope_for_cli(&t.ctx, &shop.workspace().slug).await.expect("a scope");
        let refused = workspaces::remove_member(&t.ctx, &cli, second).await;
        assert!(matches!(refused, Err(Error::Conflict(_))));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_owners_can_not_remove_each_other_at_once() {
    databases(async |t| {
        let first = t.shop().await;
        let second = t.member(first.workspace_id(), Role::Owner).await;
        let (a, b) = (user_of(&first), user_of(&second));
        let (ctx, other) = (t.ctx.clone(), t.ctx.clone());
        let outcomes = futures::future::join(
            tokio::spawn(async move { workspaces::remove_member(&ctx, &first, b).await }),
            tokio::spawn(async move { workspaces::remove_member(&other, &second, a).await }),
        )
        .await;
        let done = [outcomes.0, outcomes.1].into_iter().filter(|outcome| matches!(outcome, Ok(Ok(())))).count();
        assert_eq!(done, 1);
    })
    .await;
}

#[tokio::test]
async fn only_owners_touch_owners() {
    databases(async |t| {
        let shop = t.shop().await;
        let admin = t.member(shop.workspace_id(), Role::Admin).await;
        let ana = t.user("ana@example.com").await;
        let owner = user_of(&shop);
        for refused in [
            workspaces::add_member(&t.ctx, &admin, "ana@example.com", Role::Owner).await.map(drop),
            workspaces::change_role(&t.ctx, &admin, owner, Role::Viewer).await,
            workspaces::change_role(&t.ctx, &admin, user_of(&admin), Role::Owner).await,
            workspaces::remove_member(&t.ctx, &admin, owner).await,
        ] {
            assert!(matches!(refused, Err(Error::Forbidden("owner"))), "{refused:?}");
        }
        workspaces::add_member(&t.ctx, &admin, "ana@example.com", Role::Admin).await.expect("an admin adds admins");
        workspaces::remove_member(&t.ctx, &admin, ana).await.expect("and removes them");
    })
    .await;
}

#[tokio::test]
async fn viewers_and_editors_may_only_leave() {
    databases(async |t| {
        let shop = t.shop().await;
        for role in [Role::Viewer, Role::Editor] {
            let scope = t.member(shop.workspace_id(), role).await;
            let target = user_of(&t.member(shop.workspace_id(), Role::Viewer).await);
            for refused in [
                workspaces::members(&t.ctx, &scope).await.map(drop),
                workspaces::add_member(&t.ctx, &scope, "ana@example.com", Role::Viewer).await.map(drop),
                workspaces::change_role(&t.ctx, &scope, target, Role::Viewer).await,
                workspaces::remove_member(&t.ctx, &scope, target).await,
            ] {
                assert!(matches!(refused, Err(Error::Forbidden("admin"))), "{role}: {refused:?}");
            }
            workspaces::remove_member(&t.ctx, &scope, user_of(&scope)).await.expect("leaving is free");
        }
    })
    .await;
}

#[tokio::test]
async fn strangers_are_not_members() {
    databases(async |t| {
        let shop = t.shop().await;
        let other = t.shop().await;
        let stranger = user_of(&other);
        for refused in [
            workspaces::change_role(&t.ctx, &shop, stranger, Role::Viewer).await,
            workspaces::remove_member(&t.ctx, &shop, stranger).await,
            workspaces::remove_member(&t.ctx, &shop, UserId(1)).await,
        ] {
            assert!(matches!(refused, Err(Error::NotFound("member"))), "{refused:?}");
        }
        let unknown = workspaces::add_member(&t.ctx, &shop, "nobody@example.com", Role::Viewer).await;
        assert!(matches!(&unknown, Err(Error::Invalid { field, .. }) if field == "email"), "{unknown:?}");
        let ana = t.user("ana@example.com").await;
        workspaces::add_member(&t.ctx, &shop, "ana@example.com", Role::Viewer).await.expect("added");
        let again = workspaces::add_member(&t.ctx, &shop, "ana@example.com", Role::Editor).await;
        assert!(matches!(again, Err(Error::Conflict(_))));
        let scope = workspaces::scope_for_member(&t.ctx, ana, shop.workspace_id()).await.expect("a scope");
        assert_eq!(scope.role(), Role::Viewer, "the second try changed nothing");
    })
    .await;
}
