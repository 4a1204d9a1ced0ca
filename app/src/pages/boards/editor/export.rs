//! The board as a file, and its charts as pictures.

use crate::{
    i18n::use_i18n,
    icons::{self, Icon},
    pages::boards::{
        board::{Desk, Lens},
        model::name::title_of,
    },
    widgets::menu::Menu,
};
use boards::{Look, Widget};
use leptos::prelude::*;

/// Links to what the server writes, through the slice that is looked at.
#[component]
pub fn ExportMenu() -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let lens = expect_context::<Lens>();
    let address = move |file: &str, more: &[(&str, &str)]| {
        let path = format!("/exports/boards/{}/{file}", desk.id);
        lens.slice.get().href_over(&lens.base.get(), &path, more)
    };
    let link = move |text: &'static str, file: &'static str, more: &'static [(&'static str, &'static str)]| {
        view! {
            <a class="menu-item" href=move || address(file, more) download rel="external">
                {text}
            </a>
        }
    };
    let pictures = move || {
        let charts = desk.board.with(|board| {
            let charts = board.tiles.iter().filter(|tile| draws(&tile.face.widget));
            charts.map(|tile| (tile.id.to_string(), title_of(&tile.face, t))).collect::<Vec<_>>()
        });
        let line = move |(id, title): (String, String)| {
            let to = move |ending: &str| address(&format!("tiles/{id}/tile.{ending}"), &[]);
            let (png, svg) = (to("png"), to("svg"));
            view! {
                <p class="menu-hint">
                    {title} " " <a class="link" href=png download rel="external">"PNG"</a> " "
                    <a class="link" href=svg download rel="external">"SVG"</a>
                </p>
            }
        };
        charts.into_iter().map(line).collect_view()
    };
    let button = move || {
        view! {
            <Icon path=icons::IMPORT />
            <span class="sr-only">{t.boards.export}</span>
        }
    };
    view! {
        <Menu label=t.boards.export button=button panel="past-panel">
            {link("PDF · A4", "board.pdf", &[])}
            {link("PDF · Letter", "board.pdf", &[("page", "letter")])}
            {link(t.boards.export_sheets, "board.xlsx", &[])}
            {link(t.boards.export_definition, "board.yaml", &[])}
            {pictures}
        </Menu>
    }
    .into_any()
}

/// Whether a widget is drawn as a chart by the server.
fn draws(widget: &Widget) -> bool {
    match widget {
        Widget::Data(data) => {
            !matches!(data.look, Look::Number | Look::Goal | Look::Table | Look::Pivot | Look::Cohort | Look::Bridge)
        }
        Widget::Text { .. } | Widget::Saved { .. } => false,
    }
}
