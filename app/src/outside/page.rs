//! The page of a board, a tile or a number.

use super::{
    STYLE,
    gather::{Body, Chart, Drawn},
    rendered,
};
use crate::{i18n::use_i18n, pages::boards};
use ::boards::{
    Place,
    outside::{Font, Origin, Show, Theme},
};
use domain::{Locale, Period};
use leptos::prelude::*;
use semantic::format;
use services::embeds::Window;

/// What is done with a page once it is there.
const SCRIPT: &str = include_str!("view.js");

/// How often a page asks for fresh numbers, in seconds.
const REFRESH_SECONDS: u32 = 300;

/// Everything a page is made of.
pub struct Page<'a> {
    pub window: &'a Window,
    pub tiles: Vec<Drawn>,
    /// The days of the board's own period.
    pub days: Period,
    pub locale: Locale,
    /// Lets this page's script and style run, and no others.
    pub nonce: &'a str,
    /// Stands for the link's password when the page asks for fresh numbers.
    pub pass: Option<String>,
}

/// The page as HTML.
pub fn page(page: Page<'_>) -> String {
    let Page { window, tiles, days, locale, nonce, pass } = page;
    let theme = match window.theme {
        Theme::Auto => None,
        theme => Some(theme.code()),
    };
    let name = Some(window.board.name.clone()).filter(|name| !name.is_empty());
    let title = name.or_else(|| tiles.first().map(|tile| tile.title.clone())).unwrap_or_default();
    let (style, nonce) = (style_of(window), nonce.to_owned());
    let sites = window.origins.iter().map(Origin::as_str).collect::<Vec<_>>().join(" ");
    let heading = (!window.hide_header && window.show == Show::Board).then(|| {
        let name = window.board.name.clone();
        let note = (!window.board.note.is_empty()).then(|| window.board.note.clone());
        let period = format::period(days, days.to, locale);
        view! {
            <header class="head">
                <h1>{name}</h1>
                <span class="when">{period}</span>
                {note.map(|note| view! { <p>{note}</p> })}
            </header>
        }
    });
    let (alone, filtered) = (window.show != Show::Board, !window.board.view.filters.is_empty());
    let class = format!("board is-{}", window.show.code());
    rendered(locale, move || {
        let t = use_i18n();
        let empty = tiles.is_empty().then(|| view! { <p class="empty">{t.outside.empty}</p> });
        let tiles = tiles.into_iter().map(|tile| shown(tile, alone, filtered)).collect_view();
        view! {
            <!DOCTYPE html>
            <html lang=locale.code() data-theme=theme>
                <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <meta name="robots" content="noindex, nofollow" />
                    <meta name="color-scheme" content="light dark" />
                    <base target="_blank" />
                    <title>{title}</title>
                    <style nonce=nonce.clone() inner_html=style></style>
                </head>
                <body data-sites=sites data-refresh=REFRESH_SECONDS.to_string() data-pass=pass>
                    <main class=class>
                        {heading}
                        {empty}
                        <div class="board-grid">{tiles}</div>
                    </main>
                    <script nonce=nonce inner_html=SCRIPT></script>
                </body>
            </html>
        }
    })
}

fn shown(tile: Drawn, alone: bool, filtered: bool) -> AnyView {
    let Drawn { id, place, phone, title, face, body } = tile;
    let style = format!("{}{}", placed("", place), placed("p", phone));
    let note = (!face.note.is_empty()).then(|| face.note.clone());
    let is_text = matches!(body, Body::Text(_));
    let body = match body {
        Body::Chart(chart) => picture(chart),
        Body::Numbers(answer) => boards::body(&face, &answer, filtered, None),
        Body::Text(html) => view! { <div class="board-text" inner_html=html></div> }.into_any(),
        Body::Message(text) => view! { <p class="empty" role="status">{text}</p> }.into_any(),
    };
    let head = (!is_text || (alone && !face.title.is_empty())).then(|| {
        view! {
            <div class="tile-head">
                <h2>{title.clone()}</h2>
                {note.map(|note| view! { <small>{note}</small> })}
            </div>
        }
    });
    view! {
        <section class="tile" style=style data-tile=id.to_string() aria-label=title>
            {head}
            <div class="tile-body">{body}</div>
        </section>
    }
    .into_any()
}

fn picture(chart: Chart) -> AnyView {
    let Chart { svg, label, height, tip } = chart;
    let focus = tip.is_some().then_some("0");
    view! {
        <div class="chart" role="img" tabindex=focus aria-label=label data-tip=tip style=format!("height:{height}px") inner_html=svg></div>
    }
    .into_any()
}

/// A place as custom properties, counted from one.
fn placed(prefix: &str, place: Place) -> String {
    let Place { x, y, w, h } = place;
    format!("--{prefix}x:{};--{prefix}y:{};--{prefix}w:{w};--{prefix}h:{h};", x + 1, y + 1)
}

/// The style, with what was chosen for this embed: a colour that is six digits, and a font of ours.
fn style_of(window: &Window) -> String {
    let accent = window.accent.as_ref().map(|colour| {
        let colour = colour.as_str();
        format!(":root{{--c1:{colour};--accent:{colour};--heat-4:{colour}}}")
    });
    let font = match window.font {
        Font::System => "",
        Font::Serif => ":root{--font:ui-serif,Georgia,\"Times New Roman\",serif}",
        Font::Rounded => ":root{--font:ui-rounded,\"SF Pro Rounded\",Nunito,system-ui,sans-serif}",
        Font::Mono => ":root{--font:ui-monospace,\"SF Mono\",Menlo,Consolas,monospace}",
    };
    format!("{STYLE}{}{font}", accent.unwrap_or_default())
}
