//! Files made while they are sent.

use axum::{
    body::{Body, Bytes},
    http::header,
    response::{IntoResponse, Response},
};
use futures::{StreamExt, stream};
use services::{Error, Result, imports::RejectsCsv, queries::rows::RowsCsv};

/// A file written piece by piece.
pub trait Pieces: Send + 'static {
    /// The next piece; `None` at the end.
    fn next(&mut self) -> impl Future<Output = Result<Option<Vec<u8>>>> + Send;
}

impl Pieces for RejectsCsv {
    async fn next(&mut self) -> Result<Option<Vec<u8>>> {
        RejectsCsv::next(self).await
    }
}

impl Pieces for RowsCsv {
    async fn next(&mut self) -> Result<Option<Vec<u8>>> {
        RowsCsv::next(self).await
    }
}

/// A CSV file under a name, to be kept rather than shown.
pub fn csv(name: &str, body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, body).into_response()
}

/// A CSV file that begins with a text and goes on with pieces.
pub fn streamed(name: &str, begin: &'static str, pieces: impl Pieces) -> Response {
    let begin = stream::iter((!begin.is_empty()).then(|| Ok(Bytes::from_static(begin.as_bytes()))));
    let pieces = stream::unfold(Some(pieces), async |pieces| {
        let mut pieces = pieces?;
        match pieces.next().await {
            Ok(Some(piece)) => Some((Ok(Bytes::from(piece)), Some(pieces))),
            Ok(None) => None,
            Err(error) => Some((Err::<_, Error>(error), None)),
        }
    });
    // Compression asks once more after the end.
    csv(name, Body::from_stream(begin.chain(pieces).fuse()))
}
