//! `/share/{secret}`.

use super::{ancestors, keeps_to_itself, refused, shop, shows_data};
use crate::bench::{Answer, Bench, benches};
use services::embeds::{self, LinkDraft};

const FORM: [(&str, &str); 2] =
    [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "same-origin")];

async fn link(b: &Bench<'_>, shop: &super::Shop, password: Option<&str>) -> (i64, String) {
    let draft = LinkDraft { password: password.map(str::to_owned), days: Some(1) };
    let made = embeds::create_link(&b.t.ctx, &shop.maker, shop.board, draft).await.expect("a link");
    (made.id, made.url.trim_start_matches("https://bos.test").to_owned())
}

#[test]
fn a_link_shows_its_board_to_whoever_has_it() {
    benches(async |b: &Bench<'_>| {
        let shop = shop(b).await;
        let (id, path) = link(b, &shop, None).await;
        let page = b.get(&path, &[("sec-fetch-dest", "document"), ("accept-language", "es")]).await;
        assert!(page.status == 200 && shows_data(&page), "{}", page.body);
        keeps_to_itself(&page);
        assert_eq!(ancestors(&page), "'none'");
        assert_eq!(page.header("x-frame-options"), "DENY");
        assert!(page.body.contains("lang=\"es\"") && page.body.contains("noindex"));
        assert_eq!(b.get(&format!("{path}?utm_source=mail"), &[]).await.status, 200, "mail programs add things");
        for wrong in
            ["/share/x", &format!("{path}x"), &path[..path.len() - 1], &format!("/share/{}", "x".repeat(2_000))]
        {
            refused(&b.get(wrong, &[]).await, 404, wrong);
        }
        embeds::revoke_link(&b.t.ctx, &shop.maker, id).await.expect("revoked");
        refused(&b.get(&path, &[]).await, 404, "revoked");
        let (_, path) = link(b, &shop, None).await;
        b.t.clock.advance(86_400_000);
        refused(&b.get(&path, &[]).await, 404, "ended");
    });
}

#[test]
fn a_password_is_asked_for() {
    benches(async |b: &Bench<'_>| {
        let shop = shop(b).await;
        let (_, path) = link(b, &shop, Some("correct horse")).await;
        let post = async |body: &str| -> Answer { b.post(&path, &FORM, body.to_owned()).await };
        let asked = b.get(&path, &[]).await;
        refused(&asked, 401, "without a password");
        assert!(
            asked.body.contains("type=\"password\"") && asked.body.contains("<form method=\"post\""),
            "{}",
            asked.body
        );
        for wrong in ["password=wrong+horse", "password=", "pass=x", "", "other=1", "password[]=correct+horse"] {
            refused(&post(wrong).await, 401, wrong);
        }
        let page = post("password=correct+horse").await;
        assert!(page.status == 200 && shows_data(&page), "{}", page.body);
        keeps_to_itself(&page);
        assert!(!page.body.contains("correct horse"));
        let (_, rest) = page.body.split_once("data-pass=\"").expect("a pass");
        let pass = rest.split('"').next().unwrap_or_default();
        let fresh = post(&format!("pass={pass}")).await;
        assert!(fresh.status == 200 && shows_data(&fresh));
        let (_, other) = link(b, &shop, Some("another horse")).await;
        refused(&b.post(&other, &FORM, format!("pass={pass}")).await, 401, "the pass of another link");

        for _ in 0..8 {
            refused(&post("password=guess+guess").await, 401, "a guess");
        }
        let slow = post("password=correct+horse").await;
        refused(&slow, 429, "too many guesses");
        assert!(slow.header("retry-after").parse::<u64>().is_ok_and(|seconds| seconds > 0), "{slow:?}");
        let cross = [("content-type", "application/x-www-form-urlencoded"), ("sec-fetch-site", "cross-site")];
        b.post(&path, &cross, "password=correct+horse").await.is_problem(403, "cross-site");
    });
}
