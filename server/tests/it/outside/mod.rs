//! Boards outside, over HTTP: pages inside other sites' pages, public links, the API's tokens.

mod api;
mod embeds;
mod links;
mod weight;

use crate::bench::{Answer, Bench};
use boards::{
    Board, Bucket, Data, Face, Look, TileId, Widget,
    kept::Access,
    outside::{Origin, Wanted},
};
use domain::{Preset, Role, record::Kind};
use semantic::{Filter, PeriodSpec};
use services::{Scope, boards as use_cases, embeds as services_embeds, imports};

pub const SITE: &str = "https://shop.example";
/// As browsers ask for an embed.
pub const INSIDE: [(&str, &str); 3] =
    [("sec-fetch-dest", "iframe"), ("sec-fetch-site", "cross-site"), ("referer", "https://shop.example/")];

/// What stands in a page that shows a row of the data, however it is written.
const DIGITS: [&str; 7] = ["4711", "4,711", "4.711", "5541", "5,541", "5.541", "830.22"];

pub struct Shop {
    pub owner: Scope,
    pub maker: Scope,
    pub board: i64,
}

/// A shop with two orders (4,711.11 of Brazil, 830.22 of Mexico) and a board that everyone in it sees.
pub async fn shop(b: &Bench<'_>) -> Shop {
    let owner = b.t.shop().await;
    let maker = b.t.member(owner.workspace_id(), Role::Editor).await;
    let file = b.t.dir.path().join(format!("orders-{}.csv", services::ids::random()));
    let text = "id,created_at,customer_id,channel,country,total\na,2026-11-02 10:00,c1,online,BR,4711.11\nb,2026-11-03 10:00,c2,retail,MX,830.22\n";
    std::fs::write(&file, text).expect("a file");
    imports::run_file(&b.t.ctx, &owner, Kind::Orders, &file, |_| {}).await.expect("an import");
    let mut board = Board { note: "For <b>everyone</b>".into(), ..Board::named("Sales & <i>more</i>") };
    board.view.period = PeriodSpec::preset(Preset::ThisMonth);
    board.add(TileId::of(1), Face::of(Widget::Data(Data::of(Look::Number, &["revenue"]).per(Bucket::Auto))));
    let bars = Data { ignores_filters: true, ..Data::of(Look::Bars, &["revenue"]).by(&["channel"]) };
    board.add(TileId::of(2), Face::of(Widget::Data(bars)));
    board.add(TileId::of(3), Face::of(Widget::Data(Data::of(Look::Line, &["revenue"]).per(Bucket::Auto))));
    let text = "**Plan** <script>alert(1)</script> [x](javascript:alert(1))";
    board.add(TileId::of(4), Face::of(Widget::Text { text: text.into() }));
    board.add(TileId::of(5), Face::of(Widget::Data(Data::of(Look::Table, &["revenue"]).by(&["country"]))));
    let id = use_cases::create(&b.t.ctx, &maker, board, "").await.expect("a board");
    use_cases::share(&b.t.ctx, &maker, id, Access::Workspace, &[]).await.expect("shared");
    Shop { owner, maker, board: id }
}

pub fn wanted(board: i64) -> Wanted {
    Wanted::of(board, Origin::parse(SITE).expect("a site"))
}

pub fn only(dimension: &str, value: &str) -> Filter {
    Filter { dimension: dimension.into(), op: Default::default(), values: vec![value.into()] }
}

/// The path of a new embed.
pub async fn embed(b: &Bench<'_>, scope: &Scope, wanted: Wanted) -> String {
    let made = services_embeds::create(&b.t.ctx, scope, wanted).await.expect("a token");
    made.url.trim_start_matches("https://bos.test").to_owned()
}

pub fn shows_data(answer: &Answer) -> bool {
    DIGITS.iter().any(|digits| answer.body.contains(digits))
}

/// Asserts that a page is refused in that way and holds no row.
#[track_caller]
pub fn refused(answer: &Answer, status: u16, said: &str) {
    assert_eq!(answer.status.as_u16(), status, "{said}: {}", answer.body);
    assert!(!shows_data(answer), "{said}: {}", answer.body);
    assert!(!answer.body.contains("data-tile"), "{said}");
    assert!(!answer.body.contains("Sales &amp;"), "{said}: not even its name");
    keeps_to_itself(answer);
}

/// Asserts what holds for every page outside.
#[track_caller]
pub fn keeps_to_itself(answer: &Answer) {
    assert_eq!(answer.header("cache-control"), "private, no-store");
    assert_eq!(answer.header("referrer-policy"), "no-referrer");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("set-cookie"), "");
    assert!(answer.header("x-robots-tag").starts_with("noindex"));
    let policy = answer.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; script-src 'nonce-"), "{policy}");
    assert!(!policy.contains("script-src 'unsafe"), "{policy}");
}

/// The sites that may frame a page, by its policy.
pub fn ancestors(answer: &Answer) -> String {
    let policy = answer.header("content-security-policy");
    policy.rsplit("frame-ancestors ").next().unwrap_or_default().to_owned()
}
