//! Public links.

use super::{BOTH, refused, shown, total};
use crate::harness::{MINUTE, NOW, TestContext, databases};
use domain::Role;
use entity::board_links;
use services::{
    Actor, Error, audit, boards as use_cases,
    embeds::{self, LinkDraft, Opened, Proof, Refusal},
    workspaces,
};

const DAY: i64 = 1_440 * MINUTE;

fn secret(url: &str) -> String {
    url.rsplit('/').next().unwrap_or_default().into()
}

async fn open(t: &TestContext, secret: &str, proof: Proof<'_>) -> Result<Opened, Refusal> {
    embeds::open_link(&t.ctx, secret, proof, Some([203, 0, 113, 9].into())).await
}

#[tokio::test]
async fn a_link_shows_its_board_until_it_is_revoked() {
    databases(async |t| {
        let shop = shown(t).await;
        let made = embeds::create_link(&t.ctx, &shop.maker, shop.board, LinkDraft::default()).await.expect("a link");
        let secret = secret(&made.url);
        assert!(made.url.starts_with("https://bos.test/share/") && secret.len() > 40, "{}", made.url);
        let opened = open(t, &secret, Proof::Nothing).await.expect("a window");
        assert_eq!(total(t, &opened.window, 1).await.as_deref(), Ok(BOTH));
        assert!(opened.window.origins.is_empty() && opened.pass.is_none());

        let rows = board_links::Entity::in_workspace(shop.owner.workspace_id()).all(t.db()).await.expect("rows");
        assert!(!format!("{rows:?}").contains(&secret), "the secret is not kept");
        let listed = embeds::links(&t.ctx, &shop.maker, shop.board).await.expect("a list");
        assert_eq!((listed.len(), listed[0].last_used_at, listed[0].has_password), (1, Some(NOW), false));
        for wrong in ["", "x", &secret[1..], &format!("{secret}x"), &"x".repeat(500)] {
            assert_eq!(refused(open(t, wrong, Proof::Nothing).await), "Gone", "{wrong}");
        }
        embeds::revoke_link(&t.ctx, &shop.maker, made.id).await.expect("revoked");
        embeds::revoke_link(&t.ctx, &shop.maker, made.id).await.expect("again changes nothing");
        assert_eq!(refused(open(t, &secret, Proof::Nothing).await), "Gone");
        let log = audit::list(&t.ctx, &shop.owner, None, 50).await.expect("the log");
        let told: Vec<_> =
            log.iter().rev().filter(|event| event.action.contains("link")).map(|event| event.action.as_str()).collect();
        assert_eq!(told, ["board.link_created", "board.link_revoked"]);
        assert!(!format!("{log:?}").contains(&secret));
    })
    .await;
}

#[tokio::test]
async fn a_password_is_asked_for_and_slowed_down() {
    databases(async |t| {
        let shop = shown(t).await;
        let draft = |password: &str| LinkDraft { password: Some(password.into()), days: None };
        let short = embeds::create_link(&t.ctx, &shop.maker, shop.board, draft("short")).await;
        assert!(matches!(&short, Err(Error::Invalid { field, .. }) if field == "password"), "{short:?}");
        let made = embeds::create_link(&t.ctx, &shop.maker, shop.board, draft("correct horse")).await.expect("a link");
        let secret = secret(&made.url);
        assert!(matches!(open(t, &secret, Proof::Nothing).await, Err(Refusal::Password { wrong: false })));
        let opened = open(t, &secret, Proof::Password("correct horse")).await.expect("a window");
        let pass = opened.pass.expect("a pass");
        assert_eq!(refused(open(t, &secret, Proof::Pass(&pass)).await), "opened");
        let other = embeds::create_link(&t.ctx, &shop.maker, shop.board, draft("another horse")).await.expect("a link");
        let elsewhere = open(t, &self::secret(&other.url), Proof::Pass(&pass)).await;
        assert_eq!(refused(elsewhere), "Password", "a pass opens its own link");
        for wrong in ["", "correct hors", "Correct horse", &"x".repeat(2_000)] {
            assert!(
                matches!(open(t, &secret, Proof::Password(wrong)).await, Err(Refusal::Password { wrong: true })),
                "{wrong}"
            );
        }
        for _ in 0..6 {
            assert_eq!(refused(open(t, &secret, Proof::Password("wrong guess")).await), "Password");
        }
        let waits = open(t, &secret, Proof::Password("correct horse")).await;
        assert!(matches!(waits, Err(Refusal::Wait(seconds)) if seconds > 0), "{waits:?}");
        assert_eq!(refused(open(t, &secret, Proof::Pass(&pass)).await), "opened", "whoever gave it before goes on");
        t.clock.advance(MINUTE);
        assert_eq!(refused(open(t, &secret, Proof::Password("correct horse")).await), "opened");
        t.clock.advance(60 * MINUTE);
        assert_eq!(refused(open(t, &secret, Proof::Pass(&pass)).await), "Password", "a pass ends");
    })
    .await;
}

#[tokio::test]
async fn a_link_ends_with_its_days_its_board_and_its_maker() {
    databases(async |t| {
        let shop = shown(t).await;
        let draft = LinkDraft { password: None, days: Some(2) };
        let made = embeds::create_link(&t.ctx, &shop.maker, shop.board, draft).await.expect("a link");
        assert_eq!(made.expires_at, Some(NOW + 2 * DAY));
        let last = secret(&made.url);
        t.clock.advance(2 * DAY - 1);
        assert_eq!(refused(open(t, &last, Proof::Nothing).await), "opened");
        t.clock.advance(1);
        assert_eq!(refused(open(t, &last, Proof::Nothing).await), "Gone");

        let made = embeds::create_link(&t.ctx, &shop.maker, shop.board, LinkDraft::default()).await.expect("a link");
        let secret = secret(&made.url);
        use_cases::archive(&t.ctx, &shop.maker, shop.board).await.expect("archived");
        assert_eq!(refused(open(t, &secret, Proof::Nothing).await), "Gone");
        assert_eq!(embeds::links(&t.ctx, &shop.maker, shop.board).await.expect("a list").len(), 2);
        use_cases::restore(&t.ctx, &shop.maker, shop.board).await.expect("restored");
        assert_eq!(refused(open(t, &secret, Proof::Nothing).await), "opened");
        let Actor::User(maker) = shop.maker.actor() else { panic!("a person") };
        workspaces::remove_member(&t.ctx, &shop.owner, maker).await.expect("gone");
        assert_eq!(refused(open(t, &secret, Proof::Nothing).await), "Gone");
    })
    .await;
}

#[tokio::test]
async fn only_owners_of_a_board_make_links() {
    databases(async |t| {
        let shop = shown(t).await;
        let workspace = shop.owner.workspace_id();
        let made = embeds::create_link(&t.ctx, &shop.maker, shop.board, LinkDraft::default()).await.expect("a link");
        let editor = t.member(workspace, Role::Editor).await;
        let viewer = t.member(workspace, Role::Viewer).await;
        let site = super::key(t, &shop.owner, &["read", "embed"]).await;
        for scope in [&editor, &viewer, &site] {
            let refused = embeds::create_link(&t.ctx, scope, shop.board, LinkDraft::default()).await;
            assert!(matches!(refused, Err(Error::Forbidden(_))), "{refused:?}");
            assert!(matches!(embeds::links(&t.ctx, scope, shop.board).await, Err(Error::Forbidden(_))));
            assert!(matches!(embeds::revoke_link(&t.ctx, scope, made.id).await, Err(Error::Forbidden(_))));
        }
        let stranger = t.shop().await;
        let refused = embeds::create_link(&t.ctx, &stranger, shop.board, LinkDraft::default()).await;
        assert!(matches!(refused, Err(Error::NotFound("board"))), "{refused:?}");
        assert!(matches!(embeds::revoke_link(&t.ctx, &stranger, made.id).await, Err(Error::NotFound(_))));
        embeds::revoke_link(&t.ctx, &shop.owner, made.id).await.expect("admins own shared boards");
        for days in [0, 4_000] {
            let wrong = LinkDraft { password: None, days: Some(days) };
            let refused = embeds::create_link(&t.ctx, &shop.maker, shop.board, wrong).await;
            assert!(matches!(&refused, Err(Error::Invalid { field, .. }) if field == "days"), "{refused:?}");
        }
    })
    .await;
}
