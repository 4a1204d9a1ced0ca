//! Boards: made, edited by two people at once, shared, brought back, and who may do what.

use crate::harness::{TestContext, databases};
use boards::{
    Board, Bucket, Data, Edit, Face, Look, Place, Tile, TileId, Widget,
    kept::{Access, May, Right, Saved},
    template,
};
use domain::{Role, Vertical};
use services::{Actor, Error, Scope, audit, boards as use_cases};

fn number(id: u64, metric: &str) -> Edit {
    let face = Face::of(Widget::Data(Data::of(Look::Number, &[metric]).per(Bucket::Auto)));
    Edit::Add { tile: Tile { id: TileId::of(id), place: Place::new(0, 0, 3, 3), face } }
}

fn name(name: &str) -> Edit {
    Edit::Name { name: name.into(), note: String::new() }
}

fn put(id: u64, x: u16, y: u16) -> Edit {
    Edit::Put { tile: TileId::of(id), place: Place::new(x, y, 3, 3) }
}

async fn made(t: &TestContext, scope: &Scope, id: i64, base: i64, edits: Vec<Edit>) -> i64 {
    match use_cases::save(&t.ctx, scope, id, base, edits).await.expect("saved") {
        Saved::Made { version, .. } => version,
        clash => panic!("{clash:?}"),
    }
}

async fn board(t: &TestContext, scope: &Scope, id: i64) -> Board {
    use_cases::open(&t.ctx, scope, id).await.expect("the board").board
}

#[tokio::test]
async fn are_made_edited_and_brought_back() {
    databases(async |t| {
        let scope = t.shop().await;
        let template = template::find(Vertical::Ecommerce, "shop_sales").expect("a template");
        let id = use_cases::create(&t.ctx, &scope, template.board("Sales"), " Weekly ").await.expect("a board");
        let first = board(t, &scope, id).await;
        assert_eq!(made(t, &scope, id, 1, vec![name("Sales, all"), number(99, "orders")]).await, 2);
        let second = board(t, &scope, id).await;
        assert_eq!((second.name.as_str(), second.tiles.len()), ("Sales, all", first.tiles.len() + 1));
        assert_eq!(made(t, &scope, id, 2, vec![Edit::Remove { tile: TileId::of(1) }, put(99, 8, 40)]).await, 3);
        let third = board(t, &scope, id).await;

        let steps = use_cases::steps(&t.ctx, &scope, id).await.expect("its steps");
        assert_eq!(steps.iter().map(|step| (step.version, step.edits.len())).collect::<Vec<_>>(), [(3, 2), (2, 2)]);
        assert_eq!(use_cases::revert(&t.ctx, &scope, id, 1).await.expect("brought back"), 4);
        assert_eq!(board(t, &scope, id).await, first);
        assert_eq!(use_cases::revert(&t.ctx, &scope, id, 3).await.expect("and forth"), 5);
        assert_eq!(board(t, &scope, id).await, third);
        for nowhere in [0, 5, 17, i64::MAX] {
            let refused = use_cases::revert(&t.ctx, &scope, id, nowhere).await;
            assert!(matches!(refused, Err(Error::NotFound("version"))), "{nowhere}: {refused:?}");
        }

        let copy = use_cases::duplicate(&t.ctx, &scope, id, "A copy").await.expect("a copy");
        assert_eq!(board(t, &scope, copy).await, Board { name: "A copy".into(), ..third });
        use_cases::mark(&t.ctx, &scope, copy, true).await.expect("a favourite");
        use_cases::move_to(&t.ctx, &scope, copy, "Old").await.expect("moved");
        let listed = use_cases::list(&t.ctx, &scope).await.expect("a list");
        let told: Vec<_> = listed
            .iter()
            .map(|one| (one.name.as_str(), one.folder.as_str(), one.favourite, one.seen_at.is_some()))
            .collect();
        assert_eq!(told, [("A copy", "Old", true, true), ("Sales, all", "Weekly", false, true)]);

        let refused = use_cases::delete(&t.ctx, &scope, copy).await;
        assert!(matches!(refused, Err(Error::Conflict(_))), "{refused:?}");
        use_cases::archive(&t.ctx, &scope, copy).await.expect("archived");
        let refused = use_cases::save(&t.ctx, &scope, copy, 1, vec![name("x")]).await;
        assert!(matches!(refused, Err(Error::Conflict(_))), "{refused:?}");
        use_cases::restore(&t.ctx, &scope, copy).await.expect("restored");
        use_cases::archive(&t.ctx, &scope, copy).await.expect("archived");
        use_cases::delete(&t.ctx, &scope, copy).await.expect("deleted");
        assert!(matches!(use_cases::open(&t.ctx, &scope, copy).await, Err(Error::NotFound("board"))));
        let events = audit::list(&t.ctx, &scope, None, 50).await.expect("events");
        let told: Vec<_> = events.iter().rev().filter_map(|event| event.action.strip_prefix("board.")).collect();
        let expected =
            ["created", "reverted", "reverted", "duplicated", "moved", "archived", "restored", "archived", "deleted"];
        assert_eq!(told, expected);
    })
    .await;
}

#[tokio::test]
async fn two_people_edit_at_once() {
    databases(async |t| {
        let scope = t.shop().await;
        let id = use_cases::create(&t.ctx, &scope, Board::named("Sales"), "").await.expect("a board");
        use_cases::share(&t.ctx, &scope, id, Access::Workspace, &[]).await.expect("shared");
        let other = t.member(scope.workspace_id(), Role::Editor).await;
        let base = made(t, &scope, id, 1, vec![number(1, "revenue"), number(2, "orders")]).await;

        assert_eq!(made(t, &scope, id, base, vec![name("Sales of the week")]).await, base + 1);
        let saved = use_cases::save(&t.ctx, &other, id, base, vec![put(1, 6, 0)]).await.expect("saved");
        let Saved::Made { version, board: Some(merged) } = saved else { panic!("{saved:?}") };
        let place = merged.tile(&TileId::of(1)).map(|tile| tile.place.x);
        assert_eq!((version, merged.name.as_str(), place), (base + 2, "Sales of the week", Some(6)));

        let saved =
            use_cases::save(&t.ctx, &scope, id, base, vec![put(2, 0, 0), put(1, 3, 0)]).await.expect("an answer");
        let Saved::Clash { version, board, tile, by } = saved else { panic!("{saved:?}") };
        assert_eq!((version, board, tile.as_deref()), (base + 2, merged, Some("1")));
        assert!(by.is_some_and(|name| name.starts_with("editor-")));

        let saved = use_cases::save(&t.ctx, &scope, id, base, vec![name("Mine")]).await.expect("an answer");
        assert!(matches!(saved, Saved::Clash { tile: None, .. }), "one's own other window counts as well: {saved:?}");
    })
    .await;
}

#[tokio::test]
async fn everyone_at_once_loses_nothing() {
    databases(async |t| {
        let scope = t.shop().await;
        let id = use_cases::create(&t.ctx, &scope, Board::named("Sales"), "").await.expect("a board");
        let adds = (1..=12).map(|n| use_cases::save(&t.ctx, &scope, id, 1, vec![number(n, "orders")]));
        for saved in futures::future::join_all(adds).await {
            assert!(matches!(saved, Ok(Saved::Made { .. })), "{saved:?}");
        }
        let opened = use_cases::open(&t.ctx, &scope, id).await.expect("the board");
        assert_eq!((opened.version, opened.board.tiles.len()), (13, 12));
        assert_eq!(opened.board.clone().checked().as_ref(), Ok(&opened.board));
    })
    .await;
}

#[tokio::test]
async fn nobody_gets_further_than_they_may() {
    databases(async |t| {
        let owner = t.shop().await;
        let workspace = owner.workspace_id();
        let maker = t.member(workspace, Role::Editor).await;
        let named = t.member(workspace, Role::Editor).await;
        let reader = t.member(workspace, Role::Viewer).await;
        let stranger = t.shop_in("Another", "USD", "UTC").await;
        let id = use_cases::create(&t.ctx, &maker, Board::named("Mine"), "").await.expect("a board");
        let right = async |scope: &Scope| match use_cases::open(&t.ctx, scope, id).await {
            Ok(opened) => Some(opened.right),
            Err(Error::NotFound("board")) => None,
            Err(other) => panic!("{other:?}"),
        };
        let user = |scope: &Scope| match scope.actor() {
            Actor::User(user) => user.0,
            other => panic!("{other:?}"),
        };
        let check = async |told: &str, expected: [Option<Right>; 5]| {
            let who = [&maker, &named, &reader, &owner, &stranger];
            for (scope, expected) in who.into_iter().zip(expected) {
                let listed = use_cases::list(&t.ctx, scope).await.expect("a list");
                let got = right(scope).await;
                assert_eq!(
                    (got, listed.first().map(|one| one.right)),
                    (expected, expected),
                    "{told}: {:?}",
                    scope.role()
                );
                // What is refused: as if it were not there without a right to see it, else by name.
                let tries = [
                    (Right::Edit, use_cases::save(&t.ctx, scope, id, 0, vec![name("x")]).await.map(drop)),
                    (Right::Own, use_cases::delete(&t.ctx, scope, id).await),
                    (Right::Own, use_cases::sharing(&t.ctx, scope, id).await.map(drop)),
                    (Right::View, use_cases::steps(&t.ctx, scope, id).await.map(drop)),
                ];
                for (needed, outcome) in tries {
                    match (got, outcome) {
                        (None, outcome) => {
                            assert!(matches!(outcome, Err(Error::NotFound("board"))), "{told}: {outcome:?}")
                        }
                        (Some(right), outcome) if right < needed => {
                            assert!(matches!(outcome, Err(Error::Forbidden(_))), "{told}: {outcome:?}");
                        }
                        (Some(_), outcome) => {
                            let passed = matches!(outcome, Ok(()) | Err(Error::Invalid { .. } | Error::Conflict(_)));
                            assert!(passed, "{told}: {outcome:?}");
                        }
                    }
                }
            }
        };
        let share = async |access: Access, people: &[(i64, May)]| {
            use_cases::share(&t.ctx, &maker, id, access, people).await.expect("shared");
        };
        check("private", [Some(Right::Own), None, None, None, None]).await;
        share(Access::Private, &[(user(&named), May::Edit), (user(&reader), May::Edit)]).await;
        check("named", [Some(Right::Own), Some(Right::Edit), Some(Right::View), None, None]).await;
        share(Access::Private, &[(user(&named), May::View)]).await;
        check("named to look", [Some(Right::Own), Some(Right::View), None, None, None]).await;
        share(Access::Workspace, &[]).await;
        check("all", [Some(Right::Own), Some(Right::Edit), Some(Right::View), Some(Right::Own), None]).await;
        let refused = use_cases::share(&t.ctx, &maker, id, Access::Private, &[(user(&stranger), May::View)]).await;
        assert!(matches!(&refused, Err(Error::Invalid { field, .. }) if field == "people"), "{refused:?}");
        let refused = use_cases::create(&t.ctx, &reader, Board::named("No"), "").await;
        assert!(matches!(refused, Err(Error::Forbidden(_))), "{refused:?}");

        share(Access::Private, &[(user(&named), May::View)]).await;
        services::workspaces::remove_member(&t.ctx, &owner, domain::UserId(user(&maker))).await.expect("gone");
        assert_eq!(right(&owner).await, Some(Right::Own), "whose maker is gone is the admins' to care for");
        assert_eq!(right(&named).await, Some(Right::View));
    })
    .await;
}

#[tokio::test]
async fn nonsense_is_refused() {
    databases(async |t| {
        let scope = t.shop().await;
        let id = use_cases::create(&t.ctx, &scope, Board::named("Sales"), "").await.expect("a board");
        let check = async |edits: Vec<Edit>, expected: &str| match use_cases::save(&t.ctx, &scope, id, 1, edits).await {
            Err(Error::Invalid { field, .. }) => assert_eq!(field, expected),
            other => panic!("{other:?}"),
        };
        check(vec![], "edits").await;
        check(vec![name("x"); 201], "edits").await;
        check(vec![name("")], "name").await;
        check(vec![number(1, "orders"), number(1, "orders")], "tile").await;
        check(vec![name("ok"), put(7, 0, 0)], "tile").await;
        let text = "é".repeat(20_001);
        let face = Face::of(Widget::Text { text });
        check(vec![Edit::Add { tile: Tile { id: TileId::of(1), place: Place::default(), face } }], "text").await;
        let opened = use_cases::open(&t.ctx, &scope, id).await.expect("the board");
        assert_eq!((opened.version, opened.board), (1, Board::named("Sales")), "nothing was made");
        let refused = use_cases::create(&t.ctx, &scope, Board::named(" "), "").await;
        assert!(matches!(&refused, Err(Error::Invalid { field, .. }) if field == "name"), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn tiles_are_sent_from_elsewhere() {
    databases(async |t| {
        let scope = t.shop().await;
        let face = Face::of(Widget::Data(Data::of(Look::Bars, &["revenue"]).by(&["channel"])));
        let new = use_cases::Target::New(" Found ".into());
        let id = use_cases::send(&t.ctx, &scope, new, face.clone()).await.expect("a board");
        let here = use_cases::Target::Board(id);
        assert_eq!(use_cases::send(&t.ctx, &scope, here.clone(), face.clone()).await.expect("sent"), id);
        let got = board(t, &scope, id).await;
        let places: Vec<_> = got.tiles.iter().map(|tile| (tile.place.x, tile.place.y, tile.face == face)).collect();
        assert_eq!((got.name.as_str(), places), ("Found", vec![(0, 0, true), (6, 0, true)]));

        let bad = Face::of(Widget::Data(Data::of(Look::Pie, &["revenue"])));
        let refused = use_cases::send(&t.ctx, &scope, here.clone(), bad).await;
        assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
        let viewer = t.member(scope.workspace_id(), Role::Viewer).await;
        for target in [here.clone(), use_cases::Target::New("Mine".into())] {
            let refused = use_cases::send(&t.ctx, &viewer, target, face.clone()).await;
            assert!(matches!(refused, Err(Error::Forbidden(_) | Error::NotFound(_))), "{refused:?}");
        }
        let other = t.shop().await;
        let refused = use_cases::send(&t.ctx, &other, here, face).await;
        assert!(matches!(refused, Err(Error::NotFound("board"))), "{refused:?}");
        assert_eq!(board(t, &scope, id).await.tiles.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn widgets_are_answered_through_a_view() {
    databases(async |t| {
        let scope = t.shop().await;
        let view = boards::View::default();
        let ask = async |widget: &Widget| use_cases::answer(&t.ctx, &scope, widget, &view, domain::Locale::En).await;
        let line = Widget::Data(Data::of(Look::Line, &["revenue"]).per(Bucket::Auto));
        match ask(&line).await.expect("an answer") {
            use_cases::Answer::Numbers(numbers) => {
                assert_eq!(numbers.days.days(), 30);
                assert_eq!(numbers.query.grain, Some(domain::Grain::Day));
                assert_eq!(numbers.shape, Some(charts::Shape::Line));
            }
            other => panic!("{other:?}"),
        }
        let text = Widget::Text { text: "# Plan".into() };
        assert!(matches!(ask(&text).await, Ok(use_cases::Answer::Text(text)) if text == "# Plan"));
        assert!(matches!(ask(&Widget::Saved { query: 7 }).await, Ok(use_cases::Answer::Gone)));
        let refused = ask(&Widget::Data(Data::of(Look::Pie, &["revenue"]))).await;
        assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn views_are_kept_for_oneself_and_for_everyone() {
    databases(async |t| {
        let owner = t.shop().await;
        let workspace = owner.workspace_id();
        let (editor, viewer) = (t.member(workspace, Role::Editor).await, t.member(workspace, Role::Viewer).await);
        let id = use_cases::create(&t.ctx, &owner, Board::named("B"), "").await.expect("a board");
        use_cases::share(&t.ctx, &owner, id, Access::Workspace, &[]).await.expect("shared");
        let over = |preset| boards::View { period: semantic::PeriodSpec::preset(preset), ..boards::View::default() };
        let (year, month) = (over(domain::Preset::ThisYear), over(domain::Preset::ThisMonth));
        let keep = async |scope: &Scope, name: &str, view: &boards::View, shared: bool| {
            use_cases::keep_view(&t.ctx, scope, id, name, view.clone(), shared).await
        };
        let open = async |scope: &Scope| use_cases::open(&t.ctx, scope, id).await.expect("the board");
        let names = async |scope: &Scope| {
            open(scope)
                .await
                .views
                .into_iter()
                .map(|view| (view.name, view.shared, view.may_change))
                .collect::<Vec<_>>()
        };

        let own = keep(&viewer, " Mine ", &month, false).await.expect("kept");
        let refused = keep(&viewer, "All", &year, true).await;
        assert!(matches!(refused, Err(Error::Forbidden(_))), "{refused:?}");
        let all = keep(&editor, "All", &year, true).await.expect("kept");
        assert_eq!(names(&viewer).await, [("All".to_owned(), true, false), ("Mine".to_owned(), false, true)]);
        assert_eq!(names(&owner).await, [("All".to_owned(), true, true)]);
        assert_eq!(keep(&viewer, "mine", &month, false).await.expect("in place of the first"), own);
        assert_eq!(names(&viewer).await.len(), 2);

        use_cases::begin_all_with(&t.ctx, &editor, id, Some(all)).await.expect("begins");
        assert_eq!(open(&viewer).await.begins(), &year);
        use_cases::begin_with(&t.ctx, &viewer, id, Some(own)).await.expect("begins");
        assert_eq!((open(&viewer).await.begins(), open(&owner).await.begins()), (&month, &year));
        use_cases::mark(&t.ctx, &viewer, id, true).await.expect("a favourite");
        assert_eq!((open(&viewer).await.begins_with, open(&viewer).await.favourite), (Some(own), true));
        use_cases::begin_with(&t.ctx, &viewer, id, None).await.expect("as everyone");
        assert_eq!(open(&viewer).await.begins(), &year);

        for refused in [
            use_cases::begin_all_with(&t.ctx, &viewer, id, Some(all)).await,
            use_cases::forget_view(&t.ctx, &viewer, id, all).await,
        ] {
            assert!(matches!(refused, Err(Error::Forbidden(_))), "{refused:?}");
        }
        for refused in [
            use_cases::begin_with(&t.ctx, &owner, id, Some(own)).await,
            use_cases::forget_view(&t.ctx, &owner, id, own).await,
        ] {
            assert!(matches!(refused, Err(Error::NotFound("view"))), "{refused:?}");
        }
        let private = keep(&editor, "Private", &month, false).await.expect("kept");
        let refused = use_cases::begin_all_with(&t.ctx, &editor, id, Some(private)).await;
        assert!(matches!(refused, Err(Error::Invalid { .. })), "{refused:?}");
        let other = t.shop().await;
        let refused = use_cases::keep_view(&t.ctx, &other, id, "x", year.clone(), false).await;
        assert!(matches!(refused, Err(Error::NotFound("board"))), "{refused:?}");
        for name in ["", " ", &"x".repeat(121)] {
            assert!(matches!(keep(&owner, name, &year, false).await, Err(Error::Invalid { .. })), "{name}");
        }

        use_cases::forget_view(&t.ctx, &owner, id, all).await.expect("forgotten");
        assert_eq!(open(&viewer).await.begins(), &boards::View::default());
        use_cases::archive(&t.ctx, &owner, id).await.expect("archived");
        use_cases::delete(&t.ctx, &owner, id).await.expect("deleted, with the views");
    })
    .await;
}
