//! CSV text → records, one at a time, in memory that does not grow with the file or with a quote left open.

use super::source::{Source, unreadable};
use crate::Result;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use std::{
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// A longer record is rejected, not kept.
const MAX_BYTES: usize = 1 << 20;
const MAX_COLUMNS: usize = 1024;
const BUFFER: usize = 128 * 1024;

/// One record: its fields, undecoded.
#[derive(Debug, Default)]
pub(crate) struct Record {
    /// The physical line it begins on; the header is on line 1.
    pub(crate) line: u64,
    bytes: Vec<u8>,
    ends: Vec<usize>,
    columns: usize,
    /// Too long to be kept: the fields are not there.
    pub(crate) oversized: bool,
}

impl Record {
    /// A record of these fields. One that is too long is not kept.
    pub(super) fn given(line: u64, fields: &[String]) -> Self {
        let total: usize = fields.iter().map(String::len).sum();
        if total > MAX_BYTES || fields.len() > MAX_COLUMNS {
            return Self { line, oversized: true, ..Self::default() };
        }
        let mut record = Self { line, columns: fields.len(), bytes: Vec::with_capacity(total), ..Self::default() };
        for field in fields {
            record.bytes.extend_from_slice(field.as_bytes());
            record.ends.push(record.bytes.len());
        }
        record
    }

    /// How many fields it has.
    pub(crate) fn len(&self) -> usize {
        self.columns
    }

    /// A field's bytes, unquoted; `None` where the record has no such field.
    pub(crate) fn get(&self, index: usize) -> Option<&[u8]> {
        let end = *self.ends.get(..self.columns)?.get(index)?;
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.bytes.get(start..end)
    }

    /// Every field, decoded as far as it can be.
    pub(crate) fn lossy(&self) -> Vec<String> {
        let fields = (0..self.columns).filter_map(|index| self.get(index));
        fields.map(|field| String::from_utf8_lossy(field).into_owned()).collect()
    }
}

/// Reads the records of a source.
pub(crate) struct Rows {
    text: Box<dyn Read + Send>,
    consumed: Arc<AtomicU64>,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    ended: bool,
    lines: Lines,
    core: Reader,
    record: Record,
}

impl Rows {
    pub(crate) fn new(source: Source) -> Self {
        let core = ReaderBuilder::new().delimiter(source.delimiter).build();
        Self {
            text: source.text,
            consumed: source.consumed,
            buffer: vec![0; BUFFER],
            start: 0,
            end: 0,
            ended: false,
            lines: Lines { line: 1, after_cr: false },
            core,
            record: Record { bytes: vec![0; 4096], ends: vec![0; 64], ..Record::default() },
        }
    }

    /// Bytes of the file read so far.
    pub(crate) fn bytes(&self) -> u64 {
        self.consumed.load(Ordering::Relaxed)
    }

    /// The next record that is not a blank line.
    pub(crate) fn next(&mut self) -> Result<Option<&Record>> {
        self.skip_blank_lines()?;
        self.record.line = self.lines.line;
        self.record.oversized = false;
        let (mut length, mut columns) = (0, 0);
        loop {
            self.fill()?;
            let input = &self.buffer[self.start..self.end];
            let (outcome, read, written, ended) =
                self.core.read_record(input, &mut self.record.bytes[length..], &mut self.record.ends[columns..]);
            self.lines.pass(&input[..read]);
            self.start += read;
            length += written;
            columns += ended;
            match outcome {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull => length = self.record.grow_bytes(length),
                ReadRecordResult::OutputEndsFull => columns = self.record.grow_ends(columns),
                ReadRecordResult::Record => break,
                ReadRecordResult::End => return Ok(None),
            }
        }
        self.record.columns = if self.record.oversized { 0 } else { columns };
        Ok(Some(&self.record))
    }

    fn skip_blank_lines(&mut self) -> Result<()> {
        loop {
            self.fill()?;
            let rest = &self.buffer[self.start..self.end];
            let skipped = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            self.lines.pass(&rest[..skipped]);
            let more = skipped == rest.len() && !self.ended;
            self.start += skipped;
            if !more {
                return Ok(());
            }
        }
    }

    fn fill(&mut self) -> Result<()> {
        if self.start == self.end && !self.ended {
            self.start = 0;
            self.end = self.text.read(&mut self.buffer).map_err(unreadable)?;
            self.ended = self.end == 0;
        }
        Ok(())
    }
}

/// Counts physical lines, which end in LF, CRLF or CR.
struct Lines {
    line: u64,
    after_cr: bool,
}

impl Lines {
    fn pass(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.line += u64::from(byte == b'\r' || (byte == b'\n' && !self.after_cr));
            self.after_cr = byte == b'\r';
        }
    }
}

impl Record {
    /// Makes room, or gives up on the record; returns where writing goes on.
    fn grow_bytes(&mut self, length: usize) -> usize {
        if self.bytes.len() < MAX_BYTES {
            self.bytes.resize(self.bytes.len() * 2, 0);
            return length;
        }
        self.oversized = true;
        0
    }

    fn grow_ends(&mut self, columns: usize) -> usize {
        if self.ends.len() < MAX_COLUMNS {
            self.ends.resize(self.ends.len() * 2, 0);
            return columns;
        }
        self.oversized = true;
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn rows(text: &[u8]) -> Rows {
        Rows::new(Source::open(Cursor::new(text.to_vec())).expect("text"))
    }

    fn check(text: &str, expected: &[(u64, &[&str])]) {
        let mut rows = rows(text.as_bytes());
        let mut found = Vec::new();
        while let Some(record) = rows.next().expect("readable") {
            found.push((record.line, record.lossy()));
        }
        let expected: Vec<_> =
            expected.iter().map(|(line, fields)| (*line, fields.iter().map(|f| (*f).to_owned()).collect())).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn reads_rfc_4180() {
        check("a,b\n1,2\n", &[(1, &["a", "b"]), (2, &["1", "2"])]);
        check("a,b\r\n1,2\r\n3,4", &[(1, &["a", "b"]), (2, &["1", "2"]), (3, &["3", "4"])]);
        check("a,b\n\n\r\n1,2\n\n", &[(1, &["a", "b"]), (4, &["1", "2"])]);
        check("a,b\n\"x\ny\",\"1,\"\"2\"\"\"\n3,4\n", &[(1, &["a", "b"]), (2, &["x\ny", "1,\"2\""]), (4, &["3", "4"])]);
        check("a,b\r1,2\r\r3,4", &[(1, &["a", "b"]), (2, &["1", "2"]), (4, &["3", "4"])]);
        check("a\n,\n\"\"\n", &[(1, &["a"]), (2, &["", ""]), (3, &[""])]);
        check("a,b\n1\n1,2,3\n", &[(1, &["a", "b"]), (2, &["1"]), (3, &["1", "2", "3"])]);
    }

    #[test]
    fn memory_stays_flat_when_a_quote_is_left_open() {
        let mut text = b"a,b\n1,\"".to_vec();
        text.extend(std::iter::repeat_n(b'x', 3 * MAX_BYTES));
        text.extend(b"\"\n2,3\n");
        let mut rows = rows(&text);
        rows.next().expect("readable");
        let record = rows.next().expect("readable").expect("a record");
        assert!(record.oversized);
        assert_eq!((record.line, record.len(), record.get(0)), (2, 0, None));
        assert_eq!(rows.next().expect("readable").expect("a record").lossy(), ["2", "3"]);
        assert!(rows.record.bytes.len() <= MAX_BYTES);
    }

    #[test]
    fn too_many_columns_are_an_oversized_record() {
        let text = format!("a,b\n{}\n1,2\n", ",".repeat(3 * MAX_COLUMNS));
        let mut rows = rows(text.as_bytes());
        rows.next().expect("readable");
        assert!(rows.next().expect("readable").expect("a record").oversized);
        assert_eq!(rows.next().expect("readable").expect("a record").lossy(), ["1", "2"]);
        assert!(rows.next().expect("readable").is_none());
    }
}
