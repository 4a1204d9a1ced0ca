//! Boards shown outside: who may, what is seen, and what stays shut.

mod links;
mod locked;
mod tokens;

use crate::{harness::TestContext, imports::import};
use boards::{
    Board, Bucket, Data, Face, Look, TileId, Widget,
    kept::Access,
    outside::{Origin, Wanted},
};
use domain::{Locale, Preset, Role, record::Kind};
use semantic::{Filter, PeriodSpec, Value};
use services::{
    Scope,
    boards::{self as use_cases, Answer},
    embeds::{self, Refusal, Window},
    keys,
};

pub const SITE: &str = "https://shop.example";

/// Revenue of Brazil and of Mexico in November, in cents; no other number of the tests has these digits.
pub const BRAZIL: &str = "4711.11";
pub const MEXICO: &str = "830.22";
pub const BOTH: &str = "5541.33";

pub fn origin() -> Origin {
    Origin::parse(SITE).expect("a site")
}

pub fn only(dimension: &str, value: &str) -> Filter {
    Filter { dimension: dimension.into(), op: Default::default(), values: vec![value.into()] }
}

/// A shop with two orders, and a board of its editor that everyone in it sees: tile 1 a number, 2 bars that leave out the board's filters, 3 a text.
pub struct Shown {
    pub owner: Scope,
    pub maker: Scope,
    pub board: i64,
}

pub async fn shown(t: &TestContext) -> Shown {
    let owner = t.shop().await;
    let maker = t.member(owner.workspace_id(), Role::Editor).await;
    let text = format!(
        "id,created_at,customer_id,channel,country,total\na,2026-11-02 10:00,c1,online,BR,{BRAZIL}\nb,2026-11-03 10:00,c2,retail,MX,{MEXICO}\n"
    );
    import(t, &owner, Kind::Orders, &text).await;
    let mut board = Board::named("Sales outside");
    board.view.period = PeriodSpec::preset(Preset::ThisMonth);
    board.add(TileId::of(1), Face::of(Widget::Data(Data::of(Look::Number, &["revenue"]).per(Bucket::Auto))));
    let bars = Data { ignores_filters: true, ..Data::of(Look::Bars, &["revenue"]).by(&["channel"]) };
    board.add(TileId::of(2), Face::of(Widget::Data(bars)));
    board.add(TileId::of(3), Face::of(Widget::Text { text: "**Plan**".into() }));
    let id = use_cases::create(&t.ctx, &maker, board, "").await.expect("a board");
    use_cases::share(&t.ctx, &maker, id, Access::Workspace, &[]).await.expect("shared");
    Shown { owner, maker, board: id }
}

/// A key of the shop with these scopes, as its scope.
pub async fn key(t: &TestContext, owner: &Scope, scopes: &[&str]) -> Scope {
    let scopes: Vec<String> = scopes.iter().map(ToString::to_string).collect();
    let made = keys::create(&t.ctx, owner, "Site", &scopes).await.expect("a key");
    keys::authenticate(&t.ctx, &made.secret).await.expect("it opens")
}

pub async fn token(t: &TestContext, scope: &Scope, wanted: Wanted) -> String {
    embeds::create(&t.ctx, scope, wanted).await.expect("a token").token
}

pub async fn window(t: &TestContext, token: &str) -> Window {
    embeds::open(&t.ctx, token, Some(SITE)).await.expect("a window")
}

/// The total that a tile shows, or why it shows none.
pub async fn total(t: &TestContext, window: &Window, tile: u64) -> Result<String, String> {
    let now = window.now(&t.ctx).await.expect("today");
    match window.answer(&t.ctx, &now, &TileId::of(tile), Locale::En).await {
        Ok(Answer::Numbers(numbers)) => match numbers.table.totals.last() {
            Some(Value::Text(total)) => Ok(total.clone()),
            other => Err(format!("{other:?}")),
        },
        Ok(other) => Err(format!("{other:?}")),
        Err(error) => Err(error.to_string()),
    }
}

/// The name of a refusal.
pub fn refused<T>(outcome: Result<T, Refusal>) -> String {
    match outcome {
        Ok(_) => "opened".into(),
        Err(refusal) => {
            let text = format!("{refusal:?}");
            text.split(['(', ' ']).next().unwrap_or_default().into()
        }
    }
}
