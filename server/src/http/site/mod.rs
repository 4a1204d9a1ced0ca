//! The built browser files: from a folder, or embedded in the program with their compressed copies.

mod answer;
mod boot;
mod echarts;

pub use answer::asset;
pub use boot::boot;
pub use echarts::{PATH as ECHARTS, echarts};

use rust_embed::RustEmbed;
use std::{
    borrow::Cow,
    path::{Component, Path, PathBuf},
};

/// What Trunk built. In a debug build it is read from that folder while running.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../frontend/dist"]
#[allow_missing = true]
struct Embedded;

/// Where the browser files come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Site {
    Folder(PathBuf),
    Embedded,
}

impl Site {
    /// That folder, or what is inside the program.
    pub fn new(folder: Option<PathBuf>) -> Self {
        folder.map_or(Self::Embedded, Self::Folder)
    }

    /// The content of a file by its path without a leading slash; `None` where there is none, or the path leaves the site.
    pub fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
        if path.is_empty() || !inside || hidden(path) {
            return None;
        }
        match self {
            Self::Folder(folder) => std::fs::read(folder.join(path)).ok().map(Cow::Owned),
            Self::Embedded => Embedded::get(path).map(|file| file.data),
        }
    }
}

/// Dot files are the build's own notes.
fn hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder_is_read() -> std::io::Result<()> {
        let dir = tempfile::tempdir()?;
        std::fs::create_dir(dir.path().join("site"))?;
        std::fs::write(dir.path().join("secret"), "s")?;
        std::fs::write(dir.path().join("site/app.js"), "a")?;
        std::fs::write(dir.path().join("site/.built"), "Dev")?;
        let site = Site::new(Some(dir.path().join("site")));
        assert_eq!(site.read("app.js").as_deref(), Some("a".as_bytes()));
        for path in ["../secret", "/app.js", "", ".", "./app.js/../../secret", ".built", "none", "a\0b"] {
            assert_eq!(site.read(path), None, "{path}");
        }
        Ok(())
    }
}
