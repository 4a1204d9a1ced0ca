//! A question cut into pieces, and what stands where in it.

use super::{Draft, commands};
use crate::{
    Figure,
    calendar::Now,
    lexicon::{Reason, Role},
    span::{Piece, Tag},
    token::Token,
    vocabulary::Vocabulary,
};
use domain::Locale;

/// A question cut into pieces, with everything needed to read it.
pub struct Asked<'a> {
    pub question: &'a str,
    pub tokens: &'a [Token],
    pub pieces: &'a [Piece],
    pub vocabulary: &'a Vocabulary,
    pub locale: Locale,
    pub now: Now,
    /// What stands from the questions before, where there were any.
    pub standing: Option<&'a Draft<'a>>,
}

impl<'a> Asked<'a> {
    pub fn tag(&self, at: usize) -> Option<&'a Tag> {
        self.pieces.get(at).map(|piece| &piece.tag)
    }

    pub fn role(&self, at: usize) -> Option<Role> {
        match self.tag(at) {
            // "Vendimos menos en mayo": fewer, for nothing is named that could be left out.
            Some(Tag::Role(Role::Except)) if self.words(at) == "menos" && self.is_fewer(at) => Some(Role::Low),
            // "How do people pay?", "what did it add to revenue": no order to do something.
            Some(Tag::Role(Role::No(Reason::Change))) if !commands::is_order(self, at) => Some(Role::Filler),
            // "Channels whose margin is above 40 %": of a figure, not of a person.
            Some(Tag::Role(Role::No(Reason::Private)))
                if self.words(at) == "whose"
                    && at.checked_sub(1).is_some_and(|before| self.dimension(before).is_some()) =>
            {
                Some(Role::With)
            }
            // "Cuánto mrr se fue en octubre": lost then, not spent on something.
            Some(Tag::Role(Role::Filler))
                if matches!(self.tag(at + 1), Some(Tag::Period(_)))
                    && matches!(
                        self.words(at).as_str(),
                        "se fue en"
                            | "se nos fue en"
                            | "se fueron en"
                            | "se nos fueron en"
                            | "se va en"
                            | "se nos va en"
                    ) =>
            {
                Some(Role::Lost)
            }
            // "Quién compra más, los nuevos o los recurrentes": kinds of customers, not one of them.
            Some(Tag::Role(Role::No(Reason::Private)))
                if matches!(self.words(at).as_str(), "quien" | "quienes") && super::outright::compares_kinds(self) =>
            {
                Some(Role::Who)
            }
            Some(Tag::Role(role)) => Some(*role),
            _ => None,
        }
    }

    /// Whether "menos" compares: no value follows, and no figure from which something could be taken stands right before.
    fn is_fewer(&self, at: usize) -> bool {
        let small = |at: &usize| matches!(self.tag(*at), Some(Tag::Role(Role::Filler | Role::In)));
        let next = (at + 1..self.pieces.len()).find(|at| !small(at)).and_then(|next| self.tag(next));
        let before = (0..at).rev().find(|at| !small(at)).and_then(|before| self.tag(before));
        match next {
            None | Some(Tag::Period(_) | Tag::Role(_) | Tag::Comma) => true,
            Some(Tag::Metric(_)) => !matches!(before, Some(Tag::Metric(_) | Tag::Period(_))),
            _ => false,
        }
    }

    pub fn has(&self, wanted: impl Fn(Role) -> bool) -> bool {
        (0..self.pieces.len()).any(|at| self.role(at).is_some_and(&wanted))
    }

    /// The piece as written in the question.
    pub fn text(&self, at: usize) -> &'a str {
        let range = self.pieces.get(at).and_then(|piece| {
            let first = self.tokens.get(piece.start)?;
            let last = self.tokens.get(piece.end.checked_sub(1)?)?;
            self.question.get(first.start..last.end)
        });
        range.unwrap_or_default()
    }

    /// The piece's words, folded.
    pub fn words(&self, at: usize) -> String {
        let tokens = self.pieces.get(at).and_then(|piece| self.tokens.get(piece.start..piece.end)).unwrap_or_default();
        tokens.iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// The nearest piece before that carries meaning.
    pub fn before(&self, at: usize) -> Option<usize> {
        (0..at).rev().find(|at| !self.is_small(*at))
    }

    /// The nearest piece after that carries meaning.
    pub fn after(&self, at: usize) -> Option<usize> {
        (at + 1..self.pieces.len()).find(|at| !self.is_small(*at))
    }

    fn is_small(&self, at: usize) -> bool {
        matches!(self.tag(at), Some(Tag::Comma)) || matches!(self.role(at), Some(Role::Filler | Role::In | Role::AtEnd))
    }

    pub fn metric(&self, at: usize) -> Option<&'a Figure> {
        match self.tag(at) {
            Some(Tag::Metric(index)) => self.vocabulary.metrics().get(usize::from(*index)),
            _ => None,
        }
    }

    pub fn dimension(&self, at: usize) -> Option<&'static str> {
        match self.tag(at) {
            Some(Tag::Dimension(index)) => {
                self.vocabulary.dimensions().get(usize::from(*index)).map(|dimension| dimension.key)
            }
            _ => None,
        }
    }

    /// Whether the next dimension or grain is said to slice: "by" stands before it, or "and" after one that is sliced by.
    pub fn by(&self, at: usize) -> bool {
        match self.before(at) {
            Some(before) => match self.role(before) {
                Some(Role::By | Role::Breakdown) => true,
                Some(Role::And) => self.before(before).is_some_and(|first| self.sliceable(first) && self.by(first)),
                _ => self.sliceable(before) && self.commas(before, at) && self.by(before),
            },
            None => false,
        }
    }

    pub(super) fn commas(&self, from: usize, to: usize) -> bool {
        (from + 1..to).any(|at| matches!(self.tag(at), Some(Tag::Comma)))
    }

    fn sliceable(&self, at: usize) -> bool {
        self.dimension(at).is_some() || matches!(self.role(at), Some(Role::Unit(_) | Role::Every(_)))
    }
}
