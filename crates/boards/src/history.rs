//! Undo and redo.

use crate::{Board, Edit, Fault, apply_all};

/// Steps kept.
const DEEPEST: usize = 100;

/// What one person did to a board, step by step. A step is a list of edits that belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    back: Vec<Vec<Edit>>,
    forth: Vec<Vec<Edit>>,
}

impl History {
    /// Makes edits as one step. What could be redone is gone.
    pub fn make(&mut self, board: &mut Board, edits: &[Edit]) -> Result<(), Fault> {
        let back = apply_all(board, edits)?;
        self.forth.clear();
        self.back.push(back);
        if self.back.len() > DEEPEST {
            self.back.remove(0);
        }
        Ok(())
    }

    /// Takes the last step back and tells the edits that did it; `None` where there is none, or where somebody else's edits stand in its way:
    /// it is forgotten then.
    pub fn undo(&mut self, board: &mut Board) -> Option<Vec<Edit>> {
        let edits = self.back.pop()?;
        self.forth.push(apply_all(board, &edits).ok()?);
        Some(edits)
    }

    /// Makes the step again that was taken back last.
    pub fn redo(&mut self, board: &mut Board) -> Option<Vec<Edit>> {
        let edits = self.forth.pop()?;
        self.back.push(apply_all(board, &edits).ok()?);
        Some(edits)
    }

    pub fn can_undo(&self) -> bool {
        !self.back.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.forth.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(name: &str) -> [Edit; 1] {
        [Edit::Name { name: name.into(), note: String::new() }]
    }

    #[test]
    fn steps_go_back_and_forth() {
        let (mut board, mut history) = (Board::named("a"), History::default());
        history.make(&mut board, &name("b")).expect("a step");
        history.make(&mut board, &name("c")).expect("a step");
        assert!(history.undo(&mut board).is_some());
        assert_eq!(board.name, "b");
        assert!(history.undo(&mut board).is_some() && history.undo(&mut board).is_none());
        assert_eq!(board.name, "a");
        assert!(history.redo(&mut board).is_some());
        assert_eq!(board.name, "b");
        history.make(&mut board, &name("d")).expect("a step");
        assert!(!history.can_redo() && history.can_undo());
    }

    #[test]
    fn a_refused_step_leaves_no_trace() {
        let (mut board, mut history) = (Board::named("a"), History::default());
        assert!(history.make(&mut board, &name("")).is_err());
        assert!(!history.can_undo());
    }
}
