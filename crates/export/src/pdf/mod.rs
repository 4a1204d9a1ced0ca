//! A document as PDF: a cover, the board as it stands on its grid, every number again as tables, what metrics mean.

mod data;
mod markdown;
mod pages;
mod world;

use crate::{Document, ExportError, Moment};
use typst::{diag::SourceDiagnostic, foundations::Datetime};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, Timestamp};

/// The size of a sheet; always on its side, as screens are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

impl Paper {
    /// The name on the wire.
    pub fn code(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "letter",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        [Self::A4, Self::Letter].into_iter().find(|paper| paper.code() == code)
    }

    fn typst_name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::Letter => "us-letter",
        }
    }

    /// Width and height between the template's margins, in pt.
    fn room(self) -> (f64, f64) {
        let (width, height) = match self {
            Self::A4 => (841.89, 595.28),
            Self::Letter => (792.0, 612.0),
        };
        (width - 68.0, height - 86.0)
    }
}

/// The document as the bytes of a PDF file. The same document gives the same bytes. Takes a while: call it off the async threads.
pub fn write(document: &Document, paper: Paper) -> Result<Vec<u8>, ExportError> {
    let files = data::files(document, paper).map_err(|error| ExportError::Pdf(error.to_string()))?;
    let desk = world::Desk::new(files).ok_or_else(|| ExportError::Pdf("its fonts could not be read".into()))?;
    let pages = typst::compile::<PagedDocument>(&desk).output;
    let options = PdfOptions {
        creator: typst::foundations::Smart::Custom(Some("AI Business OS".into())),
        timestamp: stamp(document.generated),
        ..PdfOptions::default()
    };
    let bytes = pages.and_then(|pages| typst_pdf::pdf(&pages, &options)).map_err(|errors| said(&errors));
    // What it remembers of this document is of no use to the next one.
    typst::comemo::evict(0);
    bytes
}

fn stamp(moment: Moment) -> Option<Timestamp> {
    let (month, day) = (moment.day.month().try_into().ok()?, moment.day.day_of_month().try_into().ok()?);
    let at = Datetime::from_ymd_hms(moment.day.year().into(), month, day, moment.hour, moment.minute, 0)?;
    Some(Timestamp::new_utc(at))
}

fn said(errors: &[SourceDiagnostic]) -> ExportError {
    ExportError::Pdf(errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; "))
}
