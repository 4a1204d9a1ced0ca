//! Only pages of this site may change things.

use crate::bench::{Bench, bench};

#[test]
fn changes_from_other_sites_are_refused() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        let user = b.t.user("ana@shop.test").await;
        let cookie = b.session(user, Some(&shop)).await;
        let post = async |headers: &[(&str, &str)]| {
            let all: Vec<_> = [("cookie", cookie.as_str())].iter().chain(headers).copied().collect();
            b.post("/uploads", &all, "").await
        };
        for refused in [
            &[("sec-fetch-site", "cross-site")][..],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("origin", "https://evil.test")],
            &[("origin", "null")],
            &[],
        ] {
            post(refused).await.is_problem(403, "cross-site");
        }
        for allowed in [&[("sec-fetch-site", "same-origin")][..], &[("origin", "https://bos.test")]] {
            assert_ne!(post(allowed).await.status, 403, "{allowed:?}");
        }
        let page = b.get("/login", &[("sec-fetch-site", "cross-site")]).await;
        assert_eq!(page.status, 200, "a link from elsewhere may be followed");
    });
}
