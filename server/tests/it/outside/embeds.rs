//! `GET /embed/{token}`.

use super::{INSIDE, SITE, ancestors, embed, keeps_to_itself, only, refused, shop, shows_data, wanted};
use crate::bench::{Bench, bench, benches};
use boards::{
    Edit, TileId,
    outside::{Accent, Font, Origin, Show, Theme, Wanted},
};
use domain::{Role, UserId};
use sea_orm::ConnectionTrait;
use services::{Actor, Scope, boards as use_cases, embeds, workspaces};

fn user(scope: &Scope) -> UserId {
    match scope.actor() {
        Actor::User(user) => user,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_board_is_shown_inside_its_sites_and_nowhere_else() {
    benches(async |b: &Bench<'_>| {
        let shop = shop(b).await;
        let accent = Some(Accent::parse("#12ab9f").expect("a colour"));
        let local = Origin::parse("http://localhost:8080").expect("a site");
        let mut sites = wanted(shop.board);
        sites.origins.push(local);
        let path = embed(b, &shop.maker, Wanted { accent, theme: Theme::Dark, font: Font::Serif, ..sites }).await;
        let page = b.get(&path, &INSIDE).await;
        assert_eq!(page.status, 200, "{}", page.body);
        keeps_to_itself(&page);
        assert_eq!(ancestors(&page), "https://shop.example http://localhost:8080");
        assert_eq!(page.header("x-frame-options"), "", "the older header would let nobody");
        assert!(shows_data(&page), "{}", page.body);
        for there in [
            "<title>Sales &amp; &lt;i&gt;more&lt;/i&gt;</title>",
            "<h1>Sales &amp; &lt;i&gt;more&lt;/i&gt;</h1>",
            "$5,541.33",
            "data-theme=\"dark\"",
            "--c1:#12ab9f",
            "ui-serif",
            "<strong>Plan</strong>",
            "chart-narrow",
            "data-tip=",
            "--x:1;--y:1;--w:3;",
            "lang=\"en\"",
        ] {
            assert!(page.body.contains(there), "{there}: {}", page.body);
        }
        for hostile in ["<script>alert(1)", "href=\"javascript", "<i>more", "<b>everyone", "wasm", "/pkg/", "frontend"]
        {
            assert!(!page.body.contains(hostile), "{hostile}");
        }
        let scripts = page.body.matches("<script").count();
        assert_eq!((scripts, page.body.matches("<script nonce=").count()), (1, 1));
        for header in ["pt-BR", "es"] {
            let page = b.get(&path, &[INSIDE.as_slice(), &[("accept-language", header)]].concat()).await;
            assert!(page.body.contains(&format!("lang=\"{}\"", &header[..2])), "{header}");
        }
        let fresh = b.get(&path, &[("sec-fetch-dest", "empty"), ("sec-fetch-site", "same-origin")]).await;
        assert!(fresh.status == 200 && shows_data(&fresh), "the page asks for fresh numbers itself");
        let bare =
            b.get(&embed(b, &shop.maker, Wanted { hide_header: true, ..wanted(shop.board) }).await, &INSIDE).await;
        assert!(bare.status == 200 && !bare.body.contains("<h1>"), "{}", bare.body);
    });
}

#[test]
fn whatever_is_wrong_shows_no_row() {
    benches(async |b: &Bench<'_>| {
        let shop = shop(b).await;
        let made = embeds::create(&b.t.ctx, &shop.maker, wanted(shop.board)).await.expect("a token");
        let path = format!("/embed/{}", made.token);
        assert!(shows_data(&b.get(&path, &INSIDE).await));

        let from = |referer: &'static str| [("sec-fetch-dest", "iframe"), ("referer", referer)];
        for site in [
            "https://evil.example/",
            "https://shop.example.evil.example/",
            "http://shop.example/",
            "https://shop.example:8443/",
            "nonsense",
        ] {
            let answer = b.get(&path, &from(site)).await;
            refused(&answer, 403, site);
            assert_eq!(ancestors(&answer), "'none'", "{site}");
        }
        refused(&b.get(&path, &[("sec-fetch-dest", "document")]).await, 403, "by itself");
        refused(&b.get(&path, &[("sec-fetch-dest", "script")]).await, 403, "as a script");
        refused(
            &b.get(&path, &[("sec-fetch-dest", "empty"), ("sec-fetch-site", "cross-site")]).await,
            403,
            "fetched by another site",
        );
        refused(&b.get(&path, &[("sec-fetch-dest", "iframe"), ("origin", "null")]).await, 403, "a sandbox");

        for added in [
            "filters=",
            "filter=country:MX",
            "country=MX",
            "tile=5",
            "theme=%3C/style%3E%3Cscript%3E",
            "period=all",
            "exp=9999999999",
        ] {
            refused(&b.get(&format!("{path}?{added}"), &INSIDE).await, 403, added);
        }
        let (head, sealed) = made.token.split_at("v4.local.".len());
        let (sealed, footer) = sealed.split_once('.').expect("a footer");
        let mut turned = sealed.as_bytes().to_vec();
        turned[60] = if turned[60] == b'A' { b'B' } else { b'A' };
        let turned = String::from_utf8(turned).expect("text");
        for forged in [
            format!("{head}{turned}.{footer}"),
            format!("{head}{sealed}"),
            format!("{head}{sealed}.e30"),
            format!("v4.public.{sealed}.{footer}"),
            format!("v3.local.{sealed}.{footer}"),
            "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJpZCI6MX0.".into(),
            "eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.c2lnbmF0dXJl".into(),
            "x".into(),
            "x".repeat(3_000),
        ] {
            refused(&b.get(&format!("/embed/{forged}"), &INSIDE).await, 401, &forged);
        }
        refused(&b.get(&path.replace("v4.", "v4.%00"), &INSIDE).await, 401, "a zero byte");

        let stranger = super::shop(b).await;
        let theirs =
            embed(b, &stranger.maker, Wanted { filters: vec![only("country", "BR")], ..wanted(stranger.board) }).await;
        assert!(b.get(&theirs, &INSIDE).await.status == 200);
        let crossed = embeds::create(&b.t.ctx, &stranger.maker, wanted(shop.board)).await;
        assert!(matches!(crossed, Err(services::Error::NotFound("board"))), "another workspace's board");

        embeds::revoke(&b.t.ctx, &shop.maker, made.id).await.expect("revoked");
        let answer = b.get(&path, &INSIDE).await;
        refused(&answer, 403, "revoked");
        assert!(answer.body.contains("taken back"), "{}", answer.body);
        let answer = b.get(&path, &[INSIDE.as_slice(), &[("accept-language", "pt-BR")]].concat()).await;
        assert!(answer.body.contains("retirou"), "in the browser's language: {}", answer.body);

        let lasting = embed(b, &shop.maker, Wanted { expires_in: Some(120), ..wanted(shop.board) }).await;
        b.t.clock.advance(120_000);
        refused(&b.get(&lasting, &INSIDE).await, 401, "expired");

        let path = embed(b, &shop.maker, wanted(shop.board)).await;
        use_cases::archive(&b.t.ctx, &shop.maker, shop.board).await.expect("archived");
        refused(&b.get(&path, &INSIDE).await, 404, "an archived board");
        use_cases::restore(&b.t.ctx, &shop.maker, shop.board).await.expect("restored");
        assert!(shows_data(&b.get(&path, &INSIDE).await));
        workspaces::change_role(&b.t.ctx, &shop.owner, user(&shop.maker), Role::Viewer).await.expect("a viewer");
        refused(&b.get(&path, &INSIDE).await, 404, "a maker who may not any more");
        workspaces::remove_member(&b.t.ctx, &shop.owner, user(&shop.maker)).await.expect("gone");
        refused(&b.get(&path, &INSIDE).await, 404, "a maker who left");
    });
}

#[test]
fn one_tile_one_number_and_what_is_locked() {
    benches(async |b: &Bench<'_>| {
        let shop = shop(b).await;
        let page = async |show: Show, tile: u64, filters: Vec<semantic::Filter>| {
            let tile = (show != Show::Board).then(|| TileId::of(tile));
            let wanted = Wanted { show, tile, filters, ..wanted(shop.board) };
            b.get(&embed(b, &shop.maker, wanted).await, &INSIDE).await
        };
        let tile = page(Show::Tile, 2, vec![]).await;
        assert_eq!((tile.status.as_u16(), tile.body.matches("data-tile=").count()), (200, 1));
        assert!(!tile.body.contains("Sales") && !tile.body.contains("Plan"), "nothing of the board: {}", tile.body);
        let number = page(Show::Number, 2, vec![]).await;
        assert!(number.body.contains("$5,541.33") && !number.body.contains("4,711"), "{}", number.body);

        let brazil = page(Show::Board, 0, vec![only("country", "BR")]).await;
        assert!(brazil.body.contains("$4,711.11"), "{}", brazil.body);
        for hidden in ["830", "5,541", "Mexico", "retail"] {
            assert!(!brazil.body.contains(hidden), "{hidden}");
        }
        // Revenue knows no supplier: each tile of numbers is shut by itself, the text stays.
        let shut = page(Show::Board, 0, vec![only("supplier", "x")]).await;
        assert_eq!(shut.status, 200);
        assert!(!shows_data(&shut) && shut.body.matches("narrowed").count() == 4, "{}", shut.body);
        assert!(shut.body.contains("<strong>Plan</strong>"));

        // One tile that fails harms no other.
        let edits = vec![Edit::Remove { tile: TileId::of(5) }];
        use_cases::save(&b.t.ctx, &shop.maker, shop.board, 1, edits).await.expect("saved");
        let gone = page(Show::Board, 0, vec![]).await;
        assert_eq!(gone.body.matches("data-tile=").count(), 4);
    });
}

#[test]
fn a_row_that_somebody_changed_by_hand_shows_nothing() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = shop(b).await;
        let path = embed(b, &shop.maker, wanted(shop.board)).await;
        for (field, value) in [
            ("accent", "</style><script>alert(1)</script>"),
            ("theme", "</style><script>alert(1)</script>"),
            ("font", "x;}*{color:red"),
            ("css", "*{}"),
        ] {
            let wanted = serde_json::json!({ "board": shop.board, "origins": [SITE], field: value });
            let sql = format!("UPDATE embed_tokens SET wanted = '{wanted}'");
            b.t.db().execute_unprepared(&sql).await.expect("changed");
            let answer = b.get(&path, &INSIDE).await;
            refused(&answer, 404, field);
            assert!(!answer.body.contains("alert(1)"), "{field}");
        }
    });
}
