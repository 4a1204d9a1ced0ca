//! A chart as PNG, twice as large as on the page, on white.

use crate::{ExportError, fonts};
use resvg::{
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{Options, Tree, fontdb::Database},
};
use std::sync::{Arc, OnceLock};

/// How many pixels a px of the picture takes.
const SCALE: f32 = 2.0;
/// The largest picture, in pixels a side.
const MOST: f32 = 8192.0;

static FONTS: OnceLock<Arc<Database>> = OnceLock::new();

fn fonts() -> Arc<Database> {
    let make = || {
        let mut fonts = Database::new();
        for file in fonts::FILES {
            fonts.load_font_source(resvg::usvg::fontdb::Source::Binary(Arc::new(file)));
        }
        fonts.set_sans_serif_family(fonts::FAMILY);
        Arc::new(fonts)
    };
    FONTS.get_or_init(make).clone()
}

/// An SVG as the bytes of a PNG file. Pictures it refers to are not looked up.
pub fn write(svg: &str) -> Result<Vec<u8>, ExportError> {
    let said = |error: String| ExportError::Picture(error);
    let mut options = Options { fontdb: fonts(), font_family: fonts::FAMILY.into(), ..Options::default() };
    options.image_href_resolver.resolve_string = Box::new(|_, _| None);
    let tree = Tree::from_str(svg, &options).map_err(|error| said(error.to_string()))?;
    let size = tree.size();
    let (width, height) = (size.width() * SCALE, size.height() * SCALE);
    if width > MOST || height > MOST {
        return Err(said(format!("{width} × {height} pixels are more than {MOST} a side")));
    }
    let mut pixels =
        Pixmap::new(width.ceil() as u32, height.ceil() as u32).ok_or_else(|| said("it has no size".into()))?;
    pixels.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| said(error.to_string()))
}
