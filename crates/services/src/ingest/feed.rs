//! Where an import's records come from.

use super::{
    rows::{Record, Rows},
    source::Source,
};
use crate::Result;

/// What an import takes in.
pub(crate) enum Input {
    /// CSV text.
    File(Source),
    /// Records as they are, their columns' names first. They count from 1.
    Given(Vec<Vec<String>>),
}

/// Records of an input, one at a time; the first holds the names of the columns.
pub(super) enum Feed {
    File(Box<Rows>),
    Given { rest: std::vec::IntoIter<Vec<String>>, line: u64, record: Record },
}

impl Feed {
    pub(super) fn new(input: Input) -> Self {
        match input {
            Input::File(source) => Self::File(Box::new(Rows::new(source))),
            Input::Given(records) => Self::Given { rest: records.into_iter(), line: 0, record: Record::default() },
        }
    }

    /// The next record; `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<&Record>> {
        match self {
            Self::File(rows) => rows.next(),
            Self::Given { rest, line, record } => {
                let Some(fields) = rest.next() else { return Ok(None) };
                *record = Record::given(*line, &fields);
                *line += 1;
                Ok(Some(record))
            }
        }
    }

    /// Bytes of the file read so far.
    pub(super) fn bytes(&self) -> u64 {
        match self {
            Self::File(rows) => rows.bytes(),
            Self::Given { .. } => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn given_records_are_what_was_given() {
        let row = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
        let long = "x".repeat(2 << 20);
        let rows = vec![row(&["a", "b"]), row(&["1\n,\"", ""]), row(&["", ""]), row(&[&long, ""]), row(&["é", "\0"])];
        let mut feed = Feed::new(Input::Given(rows.clone()));
        for (line, expected) in (0_u64..).zip(&rows) {
            let record = feed.next().expect("readable").expect("a record");
            assert_eq!(record.line, line);
            assert_eq!(record.oversized, line == 3);
            if !record.oversized {
                assert_eq!(&record.lossy(), expected);
            }
        }
        assert!(feed.next().expect("readable").is_none());
    }
}
