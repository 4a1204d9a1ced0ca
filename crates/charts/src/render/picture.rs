//! What ECharts has written, made fit for a page: own ids, our colours, no attributes that only ECharts reads.

use super::worker::Request;
use crate::style::{Ground, literal};
use sha2::{Digest, Sha256};

/// Whose colours a picture carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// The page's own, by the names of its CSS custom properties: one picture for light and dark.
    #[default]
    Page,
    /// Literal colours on a light ground, for mail and documents.
    Light,
    /// Literal colours on a dark ground.
    Dark,
}

const FONT: &str = "Inter,'Segoe UI',Roboto,'DejaVu Sans',sans-serif";

/// The finished picture. Ids are made of the content, so that several pictures share a page and the same input gives the
/// same text.
pub(super) fn finish(svg: &str, request: &Request) -> String {
    let id = id(request);
    let svg = without_notes(svg);
    let svg = own_ids(&svg, &id);
    let svg = stretched(&svg, request);
    match request.theme {
        Theme::Page => svg,
        Theme::Light => standing_alone(&svg, Ground::Light),
        Theme::Dark => standing_alone(&svg, Ground::Dark),
    }
}

fn id(request: &Request) -> String {
    let hash = Sha256::digest(request.json.as_bytes());
    let head: String = hash.iter().take(5).map(|byte| format!("{byte:02x}")).collect();
    format!("c{head}-{}-", request.width)
}

/// Drops what ECharts writes for a script and a style sheet of its own: `ecmeta_…="…"`, classes, the style element.
fn without_notes(svg: &str) -> String {
    let svg = without_attributes(&without_attributes(svg, " ecmeta_"), " class");
    match (svg.rfind("<style"), svg.rfind("</style>")) {
        (Some(from), Some(to)) if from < to => format!("{}{}", &svg[..from], &svg[to + "</style>".len()..]),
        _ => svg,
    }
    .replace(">\n<", "><")
}

/// Drops the attributes whose name begins so. Texts hold no plain quotes, so none of them is taken for one.
fn without_attributes(svg: &str, start: &str) -> String {
    let mut parts = svg.split(start);
    let mut clean = parts.next().unwrap_or_default().to_string();
    for part in parts {
        match part.split_once("=\"").filter(|(name, _)| name.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')) {
            Some((_, value)) => clean.push_str(value.split_once('"').map_or("", |(_, rest)| rest)),
            None => {
                clean.push_str(start);
                clean.push_str(part);
            }
        }
    }
    clean
}

/// `zr12-c0` → `c0a1b2c3d4-720-c0`: ECharts counts its charts, and the first of a page would lend its clip paths to all.
fn own_ids(svg: &str, id: &str) -> String {
    let mut own = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = ["\"zr", "#zr"].iter().filter_map(|start| rest.find(start)).min() {
        let (before, after) = rest.split_at(at + 1);
        own.push_str(before);
        let name = after.get(2..).unwrap_or_default();
        let digits = name.bytes().take_while(u8::is_ascii_digit).count();
        match name.get(digits..).and_then(|tail| tail.strip_prefix('-')) {
            Some(tail) if digits > 0 => {
                own.push_str(id);
                rest = tail;
            }
            _ => {
                own.push_str("zr");
                rest = name;
            }
        }
    }
    own + rest
}

/// The first tag says that the picture fills its box, and that it is decoration: its element carries the label.
fn stretched(svg: &str, request: &Request) -> String {
    let (width, height) = (request.width, request.height);
    let Some((_, inside)) = svg.split_once('>') else { return String::new() };
    let size = match request.theme {
        Theme::Page => "width=\"100%\" height=\"100%\"".to_string(),
        Theme::Light | Theme::Dark => format!("width=\"{width}\" height=\"{height}\""),
    };
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" {size} viewBox=\"0 0 {width} {height}\" aria-hidden=\"true\" focusable=\"false\">{inside}"
    )
}

fn standing_alone(svg: &str, ground: Ground) -> String {
    literal(&svg.replace("font-family:inherit", &format!("font-family:{FONT}")), ground)
}
