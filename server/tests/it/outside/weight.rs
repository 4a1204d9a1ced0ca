//! An embed is light: a board of eight tiles under 60 kB as it travels, with everything it needs.

use super::{INSIDE, embed, wanted};
use crate::bench::{Bench, bench, request};
use axum::http::Method;
use boards::{Board, Bucket, Data, Face, Look, TileId, Widget, kept::Access};
use domain::{Preset, record::Kind};
use http_body_util::BodyExt;
use semantic::PeriodSpec;
use services::{boards as use_cases, imports};
use std::fmt::Write as _;
use tower::ServiceExt;

/// In bytes.
const MOST: usize = 60_000;

#[test]
fn a_board_of_eight_tiles_is_small() {
    bench(&[], async |b: &Bench<'_>| {
        let shop = b.t.shop().await;
        let mut text = String::from("id,created_at,customer_id,channel,country,total\n");
        let channels = ["online", "retail", "phone", "kiosk", "marketplace"];
        let countries = ["BR", "MX", "AR", "CL", "CO", "PE", "US"];
        for n in 0..900_u32 {
            let (day, cents) = (n % 28 + 1, (n * 7919) % 50_000 + 100);
            let month = n / 28 % 11 + 1;
            let (channel, country) = (channels[n as usize % 5], countries[n as usize % 7]);
            let _ = writeln!(
                text,
                "o{n},2026-{month:02}-{day:02} {:02}:15,c{},{channel},{country},{}.{:02}",
                n % 24,
                n % 200,
                cents / 100,
                cents % 100
            );
        }
        let file = b.t.dir.path().join("orders.csv");
        std::fs::write(&file, text).expect("a file");
        imports::run_file(&b.t.ctx, &shop, Kind::Orders, &file, |_| {}).await.expect("an import");
        let mut board = Board::named("Eight");
        board.view.period = PeriodSpec::preset(Preset::ThisYear);
        let tiles = [
            Data::of(Look::Number, &["revenue"]).per(Bucket::Auto),
            Data::of(Look::Number, &["orders"]).per(Bucket::Auto),
            Data::of(Look::Line, &["revenue"]).per(Bucket::Of(domain::Grain::Day)),
            Data::of(Look::Stacked, &["revenue"]).by(&["channel"]).per(Bucket::Of(domain::Grain::Week)),
            Data::of(Look::Bars, &["revenue"]).by(&["country"]),
            Data::of(Look::Donut, &["orders"]).by(&["channel"]),
            Data::of(Look::HeatMap, &["orders"]).by(&["weekday", "hour"]),
            Data::of(Look::Table, &["revenue", "orders", "aov"]).by(&["country", "channel"]),
        ];
        for (id, data) in (1..).zip(tiles) {
            board.add(TileId::of(id), Face::of(Widget::Data(data)));
        }
        let owner = b.t.member(shop.workspace_id(), domain::Role::Editor).await;
        let id = use_cases::create(&b.t.ctx, &owner, board, "").await.expect("a board");
        use_cases::share(&b.t.ctx, &owner, id, Access::Workspace, &[]).await.expect("shared");
        let path = embed(b, &owner, wanted(id)).await;
        let whole = b.get(&path, &INSIDE).await;
        assert_eq!(whole.body.matches("data-tile=").count(), 8);
        assert_eq!(whole.body.matches("class=\"chart\"").count(), 5, "each is drawn");
        for elsewhere in ["src=\"", "href=\"", "@import", "url(h", "<link"] {
            assert!(!whole.body.contains(elsewhere), "it loads nothing more: {elsewhere}");
        }
        let headers = [INSIDE.as_slice(), &[("accept-encoding", "gzip")]].concat();
        let answer = b.router.clone().oneshot(request(Method::GET, &path, &headers, "")).await.expect("an answer");
        assert_eq!(answer.headers()["content-encoding"], "gzip");
        let packed = answer.into_body().collect().await.expect("a whole body").to_bytes().len();
        eprintln!("a board of eight tiles: {packed} bytes, {} unpacked", whole.body.len());
        assert!(packed < MOST, "{packed} bytes");
    });
}
