//! A board's definition as YAML: to review, to keep in git, to bring in elsewhere.

use boards::Board;
use thiserror::Error;

/// Longest definition that is read, in bytes.
pub const MOST: usize = 400_000;

/// Why a text is no board.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum YamlError {
    #[error("has {0} bytes: a board has at most {MOST}")]
    TooLong(usize),
    #[error("line {line}: {message}")]
    At { line: u64, message: String },
    #[error("{0}")]
    Fault(String),
}

/// The definition as text. Reads back as the same board.
pub fn write(board: &Board) -> Result<String, YamlError> {
    serde_saphyr::to_string(board).map_err(|error| YamlError::Fault(error.to_string()))
}

/// Reads a definition, checks it, and puts its layout right. Fields that boards haven't are errors.
pub fn read(text: &str) -> Result<Board, YamlError> {
    if text.len() > MOST {
        return Err(YamlError::TooLong(text.len()));
    }
    let board: Board = serde_saphyr::from_str(text).map_err(|error| fault(&error))?;
    board.checked().map_err(|fault| YamlError::Fault(format!("{}: {fault}", fault.field())))
}

fn fault(error: &serde_saphyr::Error) -> YamlError {
    let error = error.without_snippet();
    let message = error.to_string();
    let message = message.lines().next().unwrap_or_default().to_owned();
    match error.location().map(|location| location.line()).filter(|line| *line > 0) {
        Some(line) => YamlError::At { line, message },
        None => YamlError::Fault(message),
    }
}
