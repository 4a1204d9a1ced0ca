//! Bytes of an upload → decoded CSV text: gzip, byte order mark, delimiter, and files that are no CSV at all.

use crate::{Error, Result};
use flate2::read::MultiGzDecoder;
use std::{
    io::{self, Cursor, Read},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// How much is looked at to tell what a file is.
const HEAD: usize = 64 * 1024;
/// A packed file may be this many times as long when unpacked; CSV is five to fifty times, a bomb a thousand times.
const MOST_UNPACKED: u64 = 200;
/// Bytes that any file may unpack to.
const ALWAYS_UNPACKED: u64 = 64 * 1024 * 1024;

/// A file opened for reading as CSV.
pub(crate) struct Source {
    pub(super) text: Box<dyn Read + Send>,
    pub(super) delimiter: u8,
    /// Bytes of the file itself (compressed, if it is) that were read so far.
    pub(super) consumed: Arc<AtomicU64>,
}

impl Source {
    /// Looks at the beginning, unpacks gzip, refuses what is no CSV with a reason that says what to do.
    pub(crate) fn open(file: impl Read + Send + 'static) -> Result<Self> {
        let consumed = Arc::new(AtomicU64::new(0));
        let mut file = Counted { inner: file, count: consumed.clone() };
        let magic = head(&mut file, 2)?;
        let zipped = magic == [0x1F, 0x8B];
        let whole = Cursor::new(magic).chain(file);
        let mut text: Box<dyn Read + Send> = if zipped {
            Box::new(Unpacked { inner: MultiGzDecoder::new(whole), packed: consumed.clone(), unpacked: 0 })
        } else {
            Box::new(whole)
        };
        let mut start = head(&mut text, HEAD)?;
        if start.starts_with(b"\xEF\xBB\xBF") {
            start.drain(..3);
        }
        refuse_foreign(&start)?;
        let delimiter = delimiter_of(&start);
        Ok(Self { text: Box::new(Cursor::new(start).chain(text)), delimiter, consumed })
    }
}

fn head(file: &mut impl Read, limit: usize) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(limit as u64).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

/// A file that can't be read to its end, most often a damaged gzip.
pub(super) fn unreadable(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
            Error::invalid("file", format!("damaged: it can't be unpacked ({error}); make the file again"))
        }
        _ => Error::internal(error),
    }
}

fn refuse_foreign(start: &[u8]) -> Result<()> {
    let reason = if start.starts_with(b"PK\x03\x04") {
        "an Excel or zip file, not CSV: save it as CSV (UTF-8), or unpack it"
    } else if start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF") {
        "UTF-16 text: save it as UTF-8"
    } else if start.starts_with(b"%PDF") {
        "a PDF, not CSV"
    } else if first_line(start).any(|byte| byte < 0x09 || (0x0E..0x20).contains(&byte)) {
        "not text: a CSV file in UTF-8 with a header row is needed"
    } else if start.iter().all(u8::is_ascii_whitespace) {
        "empty: a CSV file with a header row is needed"
    } else {
        return Ok(());
    };
    Err(Error::invalid("file", reason))
}

/// A control character in the header means that it is none; in a row it is that row's fault.
fn first_line(start: &[u8]) -> impl Iterator<Item = u8> {
    let blank = |byte: &u8| matches!(byte, b'\r' | b'\n');
    start.iter().copied().skip_while(blank).take_while(move |byte| !blank(byte))
}

/// The one of `,` `;` tab that the first line has most of, outside quotes.
fn delimiter_of(start: &[u8]) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    let skipped = start.iter().position(|byte| !matches!(byte, b'\r' | b'\n')).unwrap_or(0);
    for &byte in start.iter().skip(skipped) {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if !quoted => counts.iter_mut().filter(|(d, _)| *d == byte).for_each(|(_, n)| *n += 1),
            _ => {}
        }
    }
    let most = counts.iter().map(|(_, n)| *n).max().unwrap_or(0);
    counts.into_iter().find(|(_, n)| *n == most).map_or(b',', |(delimiter, _)| delimiter)
}

struct Counted<R> {
    inner: R,
    count: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.count.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// Unpacks no more than a file of its length may hold.
struct Unpacked<R> {
    inner: R,
    packed: Arc<AtomicU64>,
    unpacked: u64,
}

impl<R: Read> Read for Unpacked<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.unpacked += read as u64;
        let most = self.packed.load(Ordering::Relaxed).saturating_mul(MOST_UNPACKED).max(ALWAYS_UNPACKED);
        if self.unpacked > most {
            let reason = format!("it unpacks to more than {MOST_UNPACKED} times its size");
            return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
        }
        Ok(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compression, write::GzEncoder};
    use std::io::Write;

    fn read(bytes: &[u8]) -> Result<(u8, String)> {
        let mut source = Source::open(Cursor::new(bytes.to_vec()))?;
        let mut text = String::new();
        source.text.read_to_string(&mut text).map_err(unreadable)?;
        assert_eq!(source.consumed.load(Ordering::Relaxed), bytes.len() as u64);
        Ok((source.delimiter, text))
    }

    #[test]
    fn finds_gzip_marks_and_delimiters() {
        let check = |bytes: &[u8], delimiter: u8, text: &str| {
            assert_eq!(read(bytes).expect(text), (delimiter, text.to_owned()));
        };
        check(b"id,title\n1,2;3;4", b',', "id,title\n1,2;3;4");
        check(b"\xEF\xBB\xBFid;title\n", b';', "id;title\n");
        check(b"\"a,b,c\"\tid\n", b'\t', "\"a,b,c\"\tid\n");
        check(b"id", b',', "id");
        let mut zip = GzEncoder::new(Vec::new(), Compression::fast());
        zip.write_all(b"\xEF\xBB\xBFid;total\n1;2\n").expect("memory");
        let bytes = zip.finish().expect("memory");
        check(&bytes, b';', "id;total\n1;2\n");
        let twice = [bytes.clone(), bytes.clone()].concat();
        assert!(read(&twice).expect("two members").1.ends_with("1;2\n"));
        let error = read(&bytes[..bytes.len() - 9]).expect_err("cut short");
        assert!(error.to_string().contains("damaged"), "{error}");
    }

    #[test]
    fn stops_at_a_file_that_unpacks_without_end() {
        let mut zip = GzEncoder::new(Vec::new(), Compression::best());
        zip.write_all(b"id,total\n").expect("memory");
        for _ in 0..80 {
            zip.write_all(&[b'1'; 1024 * 1024]).expect("memory");
        }
        let error = read(&zip.finish().expect("memory")).expect_err("a bomb");
        assert!(error.to_string().contains("more than 200 times its size"), "{error}");
    }

    #[test]
    fn refuses_what_is_no_csv() {
        let check = |bytes: &[u8], reason: &str| {
            let error = read(bytes).expect_err(reason);
            assert!(error.to_string().contains(reason), "{error}");
        };
        check(b"", "empty");
        check(b"\r\n \n", "empty");
        check(b"PK\x03\x04rest", "Excel");
        check(b"\xFF\xFEi\0d\0", "UTF-16");
        check(b"\x7FELF\x02\x01\x01\0\0", "not text");
        check(b"id,to\0tal", "not text");
    }
}
