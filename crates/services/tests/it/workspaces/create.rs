use super::shop;
use crate::harness::databases;
use domain::{Currency, Plan, Role, UserId, Vertical, WeekStart};
use services::{
    Actor, Error, audit,
    workspaces::{self, NewWorkspace},
};

#[tokio::test]
async fn a_new_workspace_belongs_to_its_maker() {
    databases(async |t| {
        let ana = t.user("ana@example.com").await;
        let made = workspaces::create(&t.ctx, Actor::User(ana), Some(ana), shop(" Café da Ana ")).await.expect("made");
        assert_eq!((made.slug.as_str(), made.name.as_str()), ("cafe-da-ana", "Café da Ana"));
        assert_eq!((made.vertical, made.currency, made.plan), (Vertical::Ecommerce, Currency::BRL, Plan::Free));
        assert_eq!((made.week_start, made.demo), (WeekStart::Monday, false));

        let scope = workspaces::scope_for_member(&t.ctx, ana, made.id).await.expect("a scope");
        assert_eq!((scope.role(), scope.actor()), (Role::Owner, Actor::User(ana)));
        assert_eq!(scope.workspace(), &made);
        assert_eq!(workspaces::get(&t.ctx, &scope).await.expect("the workspace"), made);
        let state = workspaces::data_state(&t.ctx, &scope).await.expect("a state");
        assert_eq!((state.version, state.changed_at), (0, None));
        let log = audit::list(&t.ctx, &scope, None, 10).await.expect("the log");
        assert_eq!(log.len(), 1);
        assert_eq!((log[0].action.as_str(), log[0].actor.clone()), ("workspace.created", format!("user:{ana}")));
    })
    .await;
}

#[tokio::test]
async fn slugs_are_unique() {
    databases(async |t| {
        let mut slugs = Vec::new();
        for _ in 0..11 {
            slugs.push(workspaces::create(&t.ctx, Actor::System, None, shop("Shop")).await.expect("made").slug);
        }
        assert_eq!(slugs[..3], ["shop", "shop-2", "shop-3"]);
        assert_eq!(slugs[8], "shop-9");
        assert!(slugs[9].starts_with("shop-") && slugs[9] != slugs[10], "{slugs:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_at_once_get_a_slug_each() {
    databases(async |t| {
        let made = (0..6).map(|_| {
            let ctx = t.ctx.clone();
            tokio::spawn(async move { workspaces::create(&ctx, Actor::System, None, shop("Shop")).await })
        });
        let made = futures::future::join_all(made).await;
        let mut slugs: Vec<String> =
            made.into_iter().map(|one| one.expect("no panic").expect("a workspace").slug).collect();
        slugs.sort();
        slugs.dedup();
        assert_eq!(slugs.len(), 6, "{slugs:?}");
    })
    .await;
}

#[tokio::test]
async fn refuses_what_is_wrong_and_says_what() {
    databases(async |t| {
        let check = async |message: &str, change: &dyn Fn(&mut NewWorkspace)| {
            let mut new = shop("Shop");
            change(&mut new);
            let error = workspaces::create(&t.ctx, Actor::System, None, new).await.expect_err(message);
            assert!(matches!(error, Error::Invalid { .. }), "{error}");
            assert!(error.to_string().contains(message), "{error}");
        };
        check("name: is empty", &|new| new.name = " \t".into()).await;
        check("name: has 81 characters", &|new| new.name = "x".repeat(81)).await;
        check("vertical: 'shop' is not known: use one of ecommerce", &|new| new.vertical = "shop".into()).await;
        check("currency: 'real'", &|new| new.currency = "real".into()).await;
        check("timezone: 'Mars/Base'", &|new| new.timezone = "Mars/Base".into()).await;
        check("plan: 'gold' is not known", &|new| new.plan = "gold".into()).await;
        let nobody = workspaces::create(&t.ctx, Actor::System, Some(UserId(1)), shop("Shop")).await;
        assert!(matches!(nobody, Err(Error::NotFound("user"))));
        let slug = workspaces::create(&t.ctx, Actor::System, None, shop("Shop")).await.expect("made").slug;
        assert_eq!(slug, "shop", "what was refused left nothing behind");
    })
    .await;
}

#[tokio::test]
async fn only_americans_start_on_sunday() {
    let check = |language: &str, day: WeekStart| assert_eq!(workspaces::week_start_of(language), day, "{language}");
    check("en-US", WeekStart::Sunday);
    check("en-us,en;q=0.9", WeekStart::Sunday);
    check("en", WeekStart::Monday);
    check("pt-BR,en-US;q=0.5", WeekStart::Monday);
    check("", WeekStart::Monday);
}
