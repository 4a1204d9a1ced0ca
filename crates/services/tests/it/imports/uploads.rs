//! Uploads: previewed, started, run, listed, and nobody else's.

use super::counts;
use crate::harness::{MINUTE, TestContext, databases};
use domain::{ImportId, Role, record::Kind, record::Mapping};
use services::{
    Error, Scope,
    imports::{self, Start, State},
};

async fn stage(t: &TestContext, scope: &Scope, name: &str, text: &str) -> services::Result<imports::Staged> {
    imports::stage(&t.ctx, scope, name, text.as_bytes(), 1 << 20).await
}

fn upload_files(t: &TestContext) -> usize {
    let folders = std::fs::read_dir(t.dir.path().join("uploads")).into_iter().flatten().flatten();
    folders.flat_map(|folder| std::fs::read_dir(folder.path())).flatten().count()
}

#[tokio::test]
async fn an_upload_is_previewed_mapped_and_run() {
    databases(async |t| {
        let shop = t.shop().await;
        let staged = stage(t, &shop, "Vendas 2026.csv", "Código;Quando;Valor\n1;2026-01-02;10.50\n2;2026-01-03;x\n").await.expect("staged");
        assert_eq!((staged.preview.kind, staged.preview.columns.len()), (None, 3));
        assert_eq!(staged.preview.columns[2].samples, ["10.50", "x"]);
        let preview = imports::preview(&t.ctx, &shop, &staged.token, Some(Kind::Orders)).await.expect("a preview");
        assert_eq!(preview.missing, ["id", "created_at", "total"]);

        let incomplete = Start { token: staged.token.clone(), kind: Kind::Orders, mapping: None };
        assert!(matches!(imports::start(&t.ctx, &shop, incomplete).await, Err(Error::Invalid { field, .. }) if field == "id"));
        let mapping: Mapping = [("id", 0), ("created_at", 1), ("total", 2)].map(|(name, index)| (name.to_owned(), index)).into();
        for (name, index) in [("nothing", 0), ("total", 9)] {
            let mut wrong = mapping.clone();
            wrong.insert(name.into(), index);
            let start = Start { token: staged.token.clone(), kind: Kind::Orders, mapping: Some(wrong) };
            assert!(matches!(imports::start(&t.ctx, &shop, start).await, Err(Error::Invalid { .. })));
        }
        let start = Start { token: staged.token.clone(), kind: Kind::Orders, mapping: Some(mapping) };
        let id = imports::start(&t.ctx, &shop, start.clone()).await.expect("started");
        assert_eq!(imports::get(&t.ctx, &shop, id).await.expect("an import").state, State::Queued);
        assert!(matches!(imports::start(&t.ctx, &shop, start).await, Err(Error::NotFound(_))), "an upload starts once");

        assert_eq!(imports::run_queued(&t.ctx).await.expect("a run"), Some(id));
        assert_eq!(imports::run_queued(&t.ctx).await.expect("a run"), None);
        let import = imports::get(&t.ctx, &shop, id).await.expect("an import");
        assert_eq!((import.state, import.counts), (State::Done, counts(2, 1, 0, 0, 1)));
        assert_eq!(import.bytes_read, import.bytes_total);
        assert_eq!(imports::list(&t.ctx, &shop, 10).await.expect("a list"), [import]);
        assert_eq!(upload_files(t), 0);
    })
    .await;
}

#[tokio::test]
async fn kinds_are_guessed_by_columns() {
    databases(async |t| {
        let shop = t.shop().await;
        let check = async |header: &str, kind: Option<Kind>| {
            let staged = stage(t, &shop, "export.csv", &format!("{header}\n")).await.expect("staged");
            assert_eq!(staged.preview.kind, kind, "{header}");
        };
        check("id,order_id,created_at,amount,reason", Some(Kind::Refunds)).await;
        check("order_id,sku,quantity,unit_price", Some(Kind::OrderItems)).await;
        check("id,created_at,total,status,channel", Some(Kind::Orders)).await;
        check("id,created_at,email,accepts_marketing", Some(Kind::Customers)).await;
        check("id,title,vendor,cost", Some(Kind::Products)).await;
        check("date,base,quote,rate", Some(Kind::FxRates)).await;
        check("foo,bar", None).await;
    })
    .await;
}

#[tokio::test]
async fn too_large_and_unreadable_uploads_leave_nothing() {
    databases(async |t| {
        let shop = t.shop().await;
        let text = format!("id,title\n{}", "1,x\n".repeat(1000));
        let error = imports::stage(&t.ctx, &shop, "x.csv", text.as_bytes(), 100).await.expect_err("too large");
        assert!(error.to_string().contains("larger than"), "{error}");
        assert!(stage(t, &shop, "x.csv", "PK\u{3}\u{4}").await.is_err());
        assert_eq!(upload_files(t), 0);
    })
    .await;
}

#[tokio::test]
async fn nobody_else_sees_or_starts_it() {
    databases(async |t| {
        let (shop, other) = (t.shop().await, t.shop().await);
        let viewer = t.member(shop.workspace_id(), Role::Viewer).await;
        let staged = stage(t, &shop, "products.csv", "id,title\n1,x\n").await.expect("staged");
        let start = Start { token: staged.token.clone(), kind: Kind::Products, mapping: None };
        assert!(matches!(imports::start(&t.ctx, &other, start.clone()).await, Err(Error::NotFound(_))));
        assert!(matches!(imports::start(&t.ctx, &viewer, start.clone()).await, Err(Error::Forbidden(_))));
        assert!(matches!(imports::preview(&t.ctx, &other, &staged.token, None).await, Err(Error::NotFound(_))));
        for token in ["", "../../etc/passwd", "a/b", "nothere"] {
            assert!(matches!(imports::preview(&t.ctx, &shop, token, None).await, Err(Error::NotFound(_))), "{token}");
        }
        let id = imports::start(&t.ctx, &shop, start).await.expect("started");
        assert!(matches!(imports::get(&t.ctx, &other, id).await, Err(Error::NotFound(_))));
        assert!(matches!(imports::get(&t.ctx, &viewer, id).await, Err(Error::Forbidden(_))));
        assert!(matches!(imports::rejects(&t.ctx, &other, id, None, 10).await, Err(Error::NotFound(_))));
        assert!(matches!(imports::rejects_csv(&t.ctx, &other, id, domain::Locale::En).await, Err(Error::NotFound(_))));
        assert!(matches!(imports::get(&t.ctx, &shop, ImportId(1)).await, Err(Error::NotFound(_))));
        assert!(imports::list(&t.ctx, &other, 10).await.expect("a list").is_empty());
        assert!(matches!(imports::list(&t.ctx, &viewer, 10).await, Err(Error::Forbidden(_))));
    })
    .await;
}

#[tokio::test]
async fn a_lease_keeps_others_away_until_it_runs_out() {
    databases(async |t| {
        let shop = t.shop().await;
        let rows: String = (0..9000).map(|n| format!("{n},x\n")).collect();
        let staged = stage(t, &shop, "products.csv", &format!("id,title\n{rows}")).await.expect("staged");
        let start = Start { token: staged.token, kind: Kind::Products, mapping: None };
        let id = imports::start(&t.ctx, &shop, start).await.expect("started");
        let both = tokio::join!(imports::run_queued(&t.ctx), imports::run_queued(&t.ctx));
        let ran = [both.0.expect("a run"), both.1.expect("a run")];
        assert!(ran.contains(&Some(id)) && ran.contains(&None), "{ran:?}");
        t.clock.advance(2 * MINUTE);
        assert_eq!(imports::run_queued(&t.ctx).await.expect("a run"), None);
        assert_eq!(imports::get(&t.ctx, &shop, id).await.expect("an import").counts, counts(9000, 9000, 0, 0, 0));
    })
    .await;
}
