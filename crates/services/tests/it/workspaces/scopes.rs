use super::shop;
use crate::harness::databases;
use domain::{Permission, Role, UserId, WorkspaceId};
use services::{Actor, Error, workspaces};

#[tokio::test]
async fn only_members_get_a_scope() {
    databases(async |t| {
        let mine = t.shop().await;
        let theirs = t.shop().await;
        let Actor::User(me) = mine.actor() else { panic!("{:?}", mine.actor()) };
        for (user, workspace) in [
            (me, theirs.workspace_id()),
            (me, WorkspaceId(1)),
            (UserId(1), mine.workspace_id()),
            (me, services::audit::NO_WORKSPACE),
        ] {
            let answer = workspaces::scope_for_member(&t.ctx, user, workspace).await;
            assert!(matches!(answer, Err(Error::NotFound("workspace"))), "{user} {workspace}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_command_line_may_do_everything() {
    databases(async |t| {
        let slug = workspaces::create(&t.ctx, Actor::System, None, shop("Shop")).await.expect("made").slug;
        let scope = workspaces::scope_for_cli(&t.ctx, &slug).await.expect("a scope");
        assert_eq!(scope.actor(), Actor::System);
        assert!(Permission::ALL.into_iter().all(|permission| scope.allows(permission)));
        assert!(matches!(workspaces::scope_for_cli(&t.ctx, "none").await, Err(Error::NotFound(_))));
    })
    .await;
}

#[tokio::test]
async fn visitors_see_demos_only() {
    databases(async |t| {
        let real = workspaces::create(&t.ctx, Actor::System, None, shop("Real")).await.expect("made").slug;
        let demo = workspaces::ensure_demo(&t.ctx, "demo-shop", shop("Demo shop")).await.expect("a demo");
        assert_eq!((demo.role(), demo.workspace().demo), (Role::Owner, true));
        let again = workspaces::ensure_demo(&t.ctx, "demo-shop", shop("Other name")).await.expect("the same");
        assert_eq!(again.workspace(), demo.workspace());

        let visitor = workspaces::demo_scope(&t.ctx, "demo-shop").await.expect("a scope");
        assert_eq!((visitor.role(), visitor.actor()), (Role::Viewer, Actor::Visitor));
        assert!(visitor.allows(Permission::ReadData) && !visitor.allows(Permission::ImportData));
        for slug in [real.as_str(), "none"] {
            assert!(matches!(workspaces::demo_scope(&t.ctx, slug).await, Err(Error::NotFound(_))), "{slug}");
        }
        let taken = workspaces::ensure_demo(&t.ctx, &real, shop("Demo")).await;
        assert!(matches!(taken, Err(Error::Conflict(_))));
    })
    .await;
}

#[tokio::test]
async fn a_person_has_a_list() {
    databases(async |t| {
        let ana = t.user("ana@example.com").await;
        assert!(workspaces::list(&t.ctx, ana).await.expect("a list").is_empty());
        assert_eq!(workspaces::first_workspace_of(&t.ctx, ana).await.expect("an answer"), None);
        let make = async |name: &str| {
            workspaces::create(&t.ctx, Actor::User(ana), Some(ana), shop(name)).await.expect("made").id
        };
        let first = make("Zebra").await;
        t.clock.advance(1);
        make("Ant").await;
        t.shop().await;
        let listed = workspaces::list(&t.ctx, ana).await.expect("a list");
        let names: Vec<(&str, Role)> = listed.iter().map(|one| (one.workspace.name.as_str(), one.role)).collect();
        assert_eq!(names, [("Ant", Role::Owner), ("Zebra", Role::Owner)]);
        assert_eq!(workspaces::first_workspace_of(&t.ctx, ana).await.expect("an answer"), Some(first));
    })
    .await;
}
