//! Tokens: what is refused, and for how long they show anything.

use super::{BOTH, SITE, key, only, origin, refused, shown, token, total, window};
use crate::harness::{HOUR, MINUTE, NOW, databases};
use boards::{
    TileId,
    kept::Access,
    outside::{Accent, Origin, Show, Theme, Wanted},
};
use domain::{ApiKeyId, Role, UserId};
use services::{
    Actor, Context, Error, Scope, audit,
    boards::{self as use_cases},
    embeds::{self, Refusal},
    keys, models,
    secrets::Vault,
    workspaces,
};

fn user(scope: &Scope) -> UserId {
    match scope.actor() {
        Actor::User(user) => user,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_token_shows_its_board_to_its_sites_until_it_ends() {
    databases(async |t| {
        let shop = shown(t).await;
        let wanted =
            Wanted { accent: Some(Accent::parse("#2563eb").expect("a colour")), ..Wanted::of(shop.board, origin()) };
        let made = embeds::create(&t.ctx, &shop.maker, wanted.clone()).await.expect("a token");
        assert_eq!(made.expires_at, NOW + HOUR);
        assert_eq!(made.url, format!("https://bos.test/embed/{}", made.token));
        let seen = window(t, &made.token).await;
        assert_eq!((seen.board.name.as_str(), seen.board.tiles.len(), seen.theme), ("Sales outside", 3, Theme::Auto));
        assert_eq!(total(t, &seen, 1).await.as_deref(), Ok(BOTH));
        assert_eq!(total(t, &seen, 9).await, Err("tile not found".into()));
        assert_eq!(refused(embeds::open(&t.ctx, &made.token, None).await), "opened", "a browser that says nothing");

        let listed = embeds::list(&t.ctx, &shop.owner, Some(shop.board)).await.expect("a list");
        assert_eq!((listed.len(), listed[0].id, &listed[0].wanted), (1, made.id, &wanted));
        assert_eq!(listed[0].last_used_at, Some(NOW));
        assert!(listed[0].by.as_deref().is_some_and(|name| name.starts_with("editor-")), "{listed:?}");
        assert!(!format!("{listed:?}").contains(&made.token));
        t.clock.advance(HOUR - 1);
        assert_eq!(refused(embeds::open(&t.ctx, &made.token, Some(SITE)).await), "opened");
        t.clock.advance(1);
        assert_eq!(refused(embeds::open(&t.ctx, &made.token, Some(SITE)).await), "Expired");
    })
    .await;
}

#[tokio::test]
async fn whatever_is_not_in_force_shows_nothing() {
    databases(async |t| {
        let open = async |token: &str, site: &str| refused(embeds::open(&t.ctx, token, Some(site)).await);
        let fresh = async || {
            let shop = shown(t).await;
            let made = embeds::create(&t.ctx, &shop.maker, Wanted::of(shop.board, origin())).await.expect("a token");
            assert_eq!(open(&made.token, SITE).await, "opened");
            (shop, made)
        };

        let (shop, made) = fresh().await;
        for site in [
            "https://evil.example",
            "https://shop.example.evil.example",
            "http://shop.example",
            "https://shop.example:8443",
            "null",
            "",
        ] {
            assert_eq!(open(&made.token, site).await, "Origin", "{site}");
        }
        let last = made.token.len() - 1;
        for forged in [
            &made.token[..last],
            &format!("{}A", made.token),
            "",
            "x",
            "v4.local.AAAA",
            &made.token.replace("v4.local", "v4.public"),
        ] {
            assert_eq!(open(forged, SITE).await, "Unreadable", "{forged}");
        }
        let other = Context {
            models: models::Access::none(Vault::given(&"another".repeat(6)).expect("a vault")),
            ..t.ctx.clone()
        };
        let elsewhere = embeds::create(&other, &shop.maker, Wanted::of(shop.board, origin())).await.expect("a token");
        assert_eq!(open(&elsewhere.token, SITE).await, "Unreadable", "sealed with another key");

        embeds::revoke(&t.ctx, &shop.maker, made.id).await.expect("revoked");
        embeds::revoke(&t.ctx, &shop.maker, made.id).await.expect("again changes nothing");
        assert_eq!(open(&made.token, SITE).await, "Revoked");

        let (shop, made) = fresh().await;
        use_cases::archive(&t.ctx, &shop.maker, shop.board).await.expect("archived");
        assert_eq!(open(&made.token, SITE).await, "Gone", "an archived board");
        embeds::revoke(&t.ctx, &shop.maker, made.id).await.expect("revoked all the same");
        use_cases::delete(&t.ctx, &shop.maker, shop.board).await.expect("deleted");
        assert_eq!(open(&made.token, SITE).await, "Gone", "a board that is no more");

        let (shop, made) = fresh().await;
        workspaces::remove_member(&t.ctx, &shop.owner, user(&shop.maker)).await.expect("gone");
        assert_eq!(open(&made.token, SITE).await, "Gone", "a maker who left");

        let (shop, made) = fresh().await;
        workspaces::change_role(&t.ctx, &shop.owner, user(&shop.maker), Role::Viewer).await.expect("a viewer");
        assert_eq!(open(&made.token, SITE).await, "Gone", "a maker who may not any more");

        let (shop, made) = fresh().await;
        let tile = Wanted { show: Show::Tile, tile: Some(TileId::of(1)), ..Wanted::of(shop.board, origin()) };
        let tile = token(t, &shop.maker, tile).await;
        let edits = vec![boards::Edit::Remove { tile: TileId::of(1) }];
        use_cases::save(&t.ctx, &shop.maker, shop.board, 1, edits).await.expect("removed");
        assert_eq!(open(&tile, SITE).await, "Gone", "a tile that is no more");
        assert_eq!(window(t, &made.token).await.board.tiles.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn one_tile_and_one_number_show_no_other() {
    databases(async |t| {
        let shop = shown(t).await;
        let part = async |show: Show, tile: u64| {
            let wanted = Wanted { show, tile: Some(TileId::of(tile)), ..Wanted::of(shop.board, origin()) };
            window(t, &token(t, &shop.maker, wanted).await).await
        };
        let tile = part(Show::Tile, 2).await;
        assert_eq!((tile.board.tiles.len(), tile.board.name.as_str()), (1, ""));
        assert_eq!(total(t, &tile, 2).await.as_deref(), Ok(BOTH));
        for other in [1, 3, 4] {
            assert_eq!(total(t, &tile, other).await, Err("tile not found".into()), "{other}");
        }
        let number = part(Show::Number, 2).await;
        let now = number.now(&t.ctx).await.expect("today");
        let answer = number.answer(&t.ctx, &now, &TileId::of(2), domain::Locale::En).await.expect("a number");
        let services::boards::Answer::Numbers(numbers) = answer else { panic!("{answer:?}") };
        assert!(numbers.query.dimensions.is_empty() && numbers.table.rows.len() <= 1, "{:?}", numbers.table.rows);
        assert_eq!(total(t, &number, 2).await.as_deref(), Ok(BOTH));
        assert_eq!(total(t, &number, 1).await, Err("tile not found".into()));
    })
    .await;
}

#[tokio::test]
async fn only_those_who_may_show_a_board_make_tokens() {
    databases(async |t| {
        let shop = shown(t).await;
        let workspace = shop.owner.workspace_id();
        let viewer = t.member(workspace, Role::Viewer).await;
        let stranger = t.shop().await;
        let reader = key(t, &shop.owner, &["read", "import"]).await;
        let site = key(t, &shop.owner, &["read", "embed"]).await;
        let foreign = key(t, &stranger, &["read", "embed"]).await;
        let wanted = || Wanted::of(shop.board, origin());
        for scope in [&viewer, &reader] {
            let refused = embeds::create(&t.ctx, scope, wanted()).await;
            assert!(matches!(refused, Err(Error::Forbidden(_))), "{refused:?}");
            assert!(matches!(embeds::list(&t.ctx, scope, None).await, Err(Error::Forbidden(_))));
        }
        for scope in [&stranger, &foreign] {
            let refused = embeds::create(&t.ctx, scope, wanted()).await;
            assert!(matches!(refused, Err(Error::NotFound("board"))), "{refused:?}");
        }
        let system = workspaces::scope_for_cli(&t.ctx, &shop.owner.workspace().slug).await.expect("a scope");
        assert!(matches!(embeds::create(&t.ctx, &system, wanted()).await, Err(Error::Forbidden(_))));

        let made = embeds::create(&t.ctx, &site, wanted()).await.expect("a token");
        assert_eq!(total(t, &window(t, &made.token).await, 1).await.as_deref(), Ok(BOTH));
        let mine = embeds::create(&t.ctx, &shop.maker, wanted()).await.expect("a token");
        let ids = |listed: Vec<boards::outside::Embed>| listed.iter().map(|one| one.id).collect::<Vec<_>>();
        let all = ids(embeds::list(&t.ctx, &shop.owner, None).await.expect("a list"));
        assert!(all.len() == 2 && all.contains(&made.id) && all.contains(&mine.id));
        assert_eq!(ids(embeds::list(&t.ctx, &site, None).await.expect("a list")), [made.id], "a key sees its own");
        assert!(embeds::list(&t.ctx, &stranger, None).await.expect("a list").is_empty());
        for scope in [&site, &stranger, &foreign] {
            let refused = embeds::revoke(&t.ctx, scope, mine.id).await;
            assert!(matches!(refused, Err(Error::NotFound("embed token"))), "{refused:?}");
        }
        assert!(matches!(embeds::revoke(&t.ctx, &viewer, mine.id).await, Err(Error::Forbidden(_))));

        // A key's token ends with the key, and with the board's being for everyone.
        use_cases::share(&t.ctx, &shop.maker, shop.board, Access::Private, &[]).await.expect("private");
        assert_eq!(refused(embeds::open(&t.ctx, &made.token, None).await), "Gone");
        assert!(matches!(embeds::create(&t.ctx, &site, wanted()).await, Err(Error::NotFound("board"))));
        use_cases::share(&t.ctx, &shop.maker, shop.board, Access::Workspace, &[]).await.expect("shared");
        assert_eq!(refused(embeds::open(&t.ctx, &made.token, None).await), "opened");
        let Actor::Key(ApiKeyId(id)) = site.actor() else { panic!("a key") };
        keys::revoke(&t.ctx, &shop.owner, ApiKeyId(id)).await.expect("revoked");
        assert_eq!(refused(embeds::open(&t.ctx, &made.token, None).await), "Gone");

        let log = audit::list(&t.ctx, &shop.owner, None, 100).await.expect("the log");
        let noted: Vec<_> = log.iter().rev().filter(|event| event.action == "embed.created").collect();
        assert_eq!(noted.len(), 2);
        assert!(noted[0].detail.as_deref().is_some_and(|detail| detail.ends_with("board for https://shop.example")));
        assert!(!format!("{log:?}").contains(&made.token));
    })
    .await;
}

#[tokio::test]
async fn what_is_wanted_is_checked() {
    databases(async |t| {
        let shop = shown(t).await;
        let base = Wanted::of(shop.board, origin());
        let check =
            async |wanted: Wanted, expected: &str| match embeds::create(&t.ctx, &shop.maker, wanted.clone()).await {
                Err(Error::Invalid { field, .. }) => assert_eq!(field, expected, "{wanted:?}"),
                other => panic!("{wanted:?}: {other:?}"),
            };
        check(Wanted { origins: vec![], ..base.clone() }, "origins").await;
        check(Wanted { origins: vec![origin(); 21], ..base.clone() }, "origins").await;
        check(Wanted { expires_in: Some(59), ..base.clone() }, "expires_in").await;
        check(Wanted { expires_in: Some(86_401), ..base.clone() }, "expires_in").await;
        check(Wanted { show: Show::Tile, ..base.clone() }, "tile").await;
        check(Wanted { tile: Some(TileId::of(1)), ..base.clone() }, "tile").await;
        check(Wanted { show: Show::Tile, tile: Some(TileId::of(99)), ..base.clone() }, "tile").await;
        check(Wanted { show: Show::Number, tile: Some(TileId::of(3)), ..base.clone() }, "tile").await;
        check(Wanted { filters: vec![only("contry", "BR")], ..base.clone() }, "filters").await;
        check(Wanted { filters: vec![only("month", "2026-11-01")], ..base.clone() }, "filters").await;
        let empty = semantic::Filter { values: vec![], ..only("country", "") };
        check(Wanted { filters: vec![empty], ..base.clone() }, "filters").await;
        check(Wanted { filters: vec![only("country", "BR"); 11], ..base.clone() }, "filters").await;

        let json = |change: &str| format!("{{\"board\":1,\"origins\":[\"{SITE}\"]{change}}}");
        assert!(serde_json::from_str::<Wanted>(&json("")).is_ok());
        for hostile in [
            r##","accent":"#fff;}body{background:red"##,
            r#","accent":"</style><script>alert(1)</script>""#,
            r#","theme":"</style><script>alert(1)</script>""#,
            r#","font":"Arial;}*{color:red""#,
            r#","css":"*{}""#,
            r#","origins":["*"]"#,
        ] {
            assert!(serde_json::from_str::<Wanted>(&json(hostile)).is_err(), "{hostile}");
        }
        assert!(Origin::parse("https://a.example 'unsafe-inline'").is_err());
        let ended =
            embeds::create(&t.ctx, &shop.maker, Wanted { expires_in: Some(60), ..base }).await.expect("a token");
        t.clock.advance(MINUTE);
        assert!(matches!(embeds::open(&t.ctx, &ended.token, None).await, Err(Refusal::Expired)));
    })
    .await;
}
