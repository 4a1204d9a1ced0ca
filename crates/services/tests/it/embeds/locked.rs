//! Filters that whoever looks can't lift.

use super::{BRAZIL, MEXICO, key, only, origin, shown, token, total, window};
use crate::harness::databases;
use boards::{
    Data, Edit, Face, Look, Place, Tile, TileId, Widget,
    outside::{Show, Wanted},
};
use semantic::{Dimension, Query, catalogue};
use services::{boards as use_cases, saved_queries};

fn tile(id: u64, widget: Widget) -> Edit {
    Edit::Add { tile: Tile { id: TileId::of(id), place: Place::new(0, 50, 3, 3), face: Face::of(widget) } }
}

#[tokio::test]
async fn hold_for_every_tile() {
    databases(async |t| {
        let shop = shown(t).await;
        let query = Query { metrics: vec!["revenue".into()], dimensions: vec!["channel".into()], ..Query::default() };
        let draft = saved_queries::Draft { name: "Kept".into(), query, view: "metrics=revenue".into() };
        let kept = saved_queries::save(&t.ctx, &shop.maker, draft).await.expect("kept");
        let mexico = Data { filters: vec![only("country", "MX")], ..Data::of(Look::Number, &["revenue"]) };
        let edits = vec![tile(10, Widget::Saved { query: kept }), tile(11, Widget::Data(mexico))];
        use_cases::save(&t.ctx, &shop.maker, shop.board, 1, edits).await.expect("saved");

        let locked = |value: &str| Wanted { filters: vec![only("country", value)], ..Wanted::of(shop.board, origin()) };
        for (value, expected) in [("BR", BRAZIL), ("MX", MEXICO)] {
            let window = window(t, &token(t, &shop.maker, locked(value)).await).await;
            for id in [1, 2, 10] {
                assert_eq!(total(t, &window, id).await.as_deref(), Ok(expected), "{value}: tile {id}");
            }
        }
        let brazil = window(t, &token(t, &shop.maker, locked("BR")).await).await;
        assert_eq!(total(t, &brazil, 11).await.as_deref(), Ok("0.00"), "what a tile filters by itself comes on top");
        for show in [Show::Tile, Show::Number] {
            let part = Wanted { show, tile: Some(TileId::of(2)), ..locked("MX") };
            let window = window(t, &token(t, &shop.maker, part).await).await;
            assert_eq!(total(t, &window, 2).await.as_deref(), Ok(MEXICO), "{show:?}");
        }
        let site = key(t, &shop.owner, &["embed"]).await;
        let window = window(t, &token(t, &site, locked("BR")).await).await;
        assert_eq!(total(t, &window, 2).await.as_deref(), Ok(BRAZIL), "made by a key");
    })
    .await;
}

/// Whatever can't be filtered by what is locked is not shown, of all the catalogue's metrics.
#[tokio::test]
async fn shut_what_they_can_not_filter() {
    databases(async |t| {
        let shop = shown(t).await;
        let dimensions: Vec<&'static Dimension> = catalogue::dimensions()
            .filter(|dimension| ["country", "plan", "campaign"].contains(&dimension.key))
            .collect();
        let metrics: Vec<_> = catalogue::metrics().map(|metric| metric.key).collect();
        let (mut shut, mut base) = (0, 1);
        for some in metrics.chunks(40) {
            let board = use_cases::create(&t.ctx, &shop.maker, boards::Board::named("All"), "").await.expect("a board");
            let ids = (0..).take(some.len());
            let adds: Vec<Edit> = ids
                .zip(some)
                .map(|(id, metric)| {
                    let data = Data { ignores_filters: true, ..Data::of(Look::Number, &[metric]) };
                    tile(id, Widget::Data(data))
                })
                .collect();
            use_cases::save(&t.ctx, &shop.maker, board, 1, adds).await.expect("saved");
            base += 1;
            for dimension in &dimensions {
                let wanted = Wanted { filters: vec![only(dimension.key, "x")], ..Wanted::of(board, origin()) };
                let window = window(t, &token(t, &shop.maker, wanted).await).await;
                for (id, metric) in (0..).zip(some) {
                    let allows = catalogue::metric(metric)
                        .is_some_and(|metric| metric.dimensions().any(|d| d.key == dimension.key));
                    let outcome = total(t, &window, id).await;
                    if !allows {
                        let error = outcome.expect_err(metric);
                        assert!(error.starts_with("filters") || error.contains(dimension.key), "{metric}: {error}");
                        shut += 1;
                    }
                }
            }
        }
        assert!(shut > 10 && base > 1, "{shut}");
    })
    .await;
}
