//! What the typesetter may see: its template, our fonts, and the files of one document. No disk, no network, no clock.

use crate::fonts;
use std::{collections::HashMap, path::PathBuf, sync::OnceLock};
use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

/// What all documents share; made once.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: Source,
}

static SHARED: OnceLock<Option<Shared>> = OnceLock::new();

impl Shared {
    fn get() -> Option<&'static Self> {
        SHARED.get_or_init(Self::make).as_ref()
    }

    fn make() -> Option<Self> {
        let fonts: Vec<Font> = fonts::FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
        let id = file_id("main.typ")?;
        Some(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: Source::new(id, include_str!("template.typ").into()),
        })
    }
}

/// The name of a file of ours. The typesetter keeps every name for good, so names come from a fixed few.
fn file_id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

/// One document's world.
pub(super) struct Desk {
    shared: &'static Shared,
    files: HashMap<FileId, Bytes>,
}

impl Desk {
    /// A world with these files beside the template.
    pub(super) fn new(files: Vec<(String, Vec<u8>)>) -> Option<Self> {
        let shared = Shared::get()?;
        let files = files.into_iter().map(|(name, bytes)| Some((file_id(&name)?, Bytes::new(bytes))));
        Some(Self { shared, files: files.collect::<Option<_>>()? })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.shared.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shared.book
    }

    fn main(&self) -> FileId {
        self.shared.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.shared.main.id() { Ok(self.shared.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let name = || PathBuf::from(id.vpath().get_without_slash());
        self.files.get(&id).cloned().ok_or_else(|| FileError::NotFound(name()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shared.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
