//! The assembly: pieces of a question become one semantic query, or the reason why not.

mod averages;
mod commands;
mod compile;
mod filters;
mod meant;
mod metrics;
mod periods;
mod reasons;
mod slices;
mod thresholds;
mod unknown;

use crate::{
    Figure,
    calendar::{Now, When},
    lexicon::{Reason, Role},
    reading::Refusal,
    say,
    span::{Piece, Tag},
    token::Token,
    vocabulary::Vocabulary,
};
use domain::{Grain, Locale};
use semantic::{Compare, Filter, Having, catalogue};

/// Why a question gets no answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Stop {
    Refuse { message: String, near: Vec<String>, refusal: Refusal },
    Clarify { message: String, choices: Vec<String> },
}

impl Stop {
    /// Not understood.
    pub fn refuse(message: String) -> Self {
        Self::because(Refusal::NotUnderstood, message)
    }

    pub fn because(refusal: Refusal, message: String) -> Self {
        Self::Refuse { message, near: Vec::new(), refusal }
    }
}

pub type Step<T> = Result<T, Stop>;

/// What a slice of the answer is by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slice {
    Dimension(&'static str),
    Grain(Grain),
}

impl Draft<'_> {
    /// The metrics as they were named.
    pub fn named(&self) -> Vec<String> {
        self.replaced.as_ref().unwrap_or(&self.metrics).iter().map(|key| (*key).to_string()).collect()
    }
}

/// First or last, and how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ranking {
    pub extreme: Extreme,
    pub limit: Option<u32>,
    pub target: Slice,
    /// Only the winner was asked for.
    pub single: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extreme {
    High,
    Low,
    Best,
    Worst,
}

/// What has been understood so far.
#[derive(Clone, Debug, Default)]
pub struct Draft<'a> {
    pub metrics: Vec<&'a str>,
    pub implied_metric: bool,
    /// Metrics that only order the answer.
    pub order_metric: Option<&'a str>,
    pub slices: Vec<Slice>,
    pub ranking: Option<Ranking>,
    pub period: Option<When>,
    pub filters: Vec<Filter>,
    pub compare: Option<Compare>,
    pub trend: bool,
    pub share: bool,
    /// Asked for the reason of a change.
    pub why: Option<Why>,
    /// What the rows' values must be.
    pub having: Vec<Having>,
    /// The mean of so many days, weeks or months.
    pub average: Option<Grain>,
    /// The piece whose name was a mean of time.
    pub mean_at: Option<usize>,
    /// What changed most.
    pub movers: Option<Movers>,
    /// How many rows there are.
    pub count: bool,
    /// Pieces that a name was put together of, first and last.
    pub spelled_out: Option<(usize, usize)>,
    /// So many rows, where nothing else says how to rank.
    pub limit: Option<u32>,
    /// The metrics as they were named, where others are counted in their place.
    pub replaced: Option<Vec<&'a str>>,
    pub assumptions: Vec<String>,
    /// Pieces that said something, and what it was taken for.
    pub notes: Vec<(usize, Note<'a>)>,
}

/// A reason is asked for, and which way it went if that was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Why {
    pub fell: Option<bool>,
}

/// What rose or fell most is asked for, and how many of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movers {
    pub rising: bool,
    pub limit: Option<u32>,
}

/// What a piece contributed, for the list of understood parts.
#[derive(Clone, Debug, PartialEq)]
pub enum Note<'a> {
    Metric(&'a str),
    Period(When),
    Slice(Slice),
    Filter(String),
    Compare(Compare),
    Ranking,
    Share,
    Trend,
    Why,
    Threshold(String),
    Average(Grain),
    Count,
}

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

    fn commas(&self, from: usize, to: usize) -> bool {
        (from + 1..to).any(|at| matches!(self.tag(at), Some(Tag::Comma)))
    }

    fn sliceable(&self, at: usize) -> bool {
        self.dimension(at).is_some() || matches!(self.role(at), Some(Role::Unit(_) | Role::Every(_)))
    }
}

/// Reads the pieces into a draft of a query.
pub fn read<'a>(asked: &Asked<'a>) -> Step<Draft<'a>> {
    refuse_outright(asked)?;
    let mut draft = parts(asked)?;
    finish(asked, &mut draft)?;
    Ok(draft)
}

/// What the pieces say, with nothing supposed that they leave open.
fn parts<'a>(asked: &Asked<'a>) -> Step<Draft<'a>> {
    let mut draft = Draft::default();
    unknown::settle(asked, &mut draft)?;
    reasons::read(asked, &mut draft);
    periods::read(asked, &mut draft)?;
    filters::read(asked, &mut draft)?;
    metrics::read(asked, &mut draft)?;
    thresholds::read(asked, &mut draft)?;
    slices::read(asked, &mut draft)?;
    averages::read(asked, &mut draft)?;
    meant::monthly(asked, &mut draft);
    Ok(draft)
}

/// What a question that goes on from others says by itself.
pub fn fragment<'a>(asked: &Asked<'a>) -> Step<Draft<'a>> {
    refuse_outright(asked)?;
    parts(asked)
}

/// Completes a draft of a question that stands alone.
pub fn finish<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    metrics::imply(asked, draft)?;
    compile::check(asked, draft)
}

/// The last looks at a draft that was put together from what stood and what was said.
pub fn settle<'a>(asked: &Asked<'a>, draft: &mut Draft<'a>) -> Step<()> {
    metrics::settle(asked, draft)?;
    compile::check(asked, draft)
}

pub use compile::compile;
pub(crate) use periods::last_of;

/// Reasons that stand whatever else is said, the gravest first.
fn refuse_outright(asked: &Asked<'_>) -> Step<()> {
    if say::looks_injected(asked.question) {
        return Err(Stop::because(Refusal::OutOfBounds, say::reason(Reason::Injection, asked.locale)));
    }
    if commands::is_command(asked) {
        return Err(Stop::because(Refusal::OutOfBounds, say::reason(Reason::Change, asked.locale)));
    }
    if let Some(at) = negative(asked) {
        return Err(Stop::refuse(say::unknown_words(&[at], &[], asked.locale)));
    }
    if let Some(at) = lasting(asked) {
        return Err(Stop::refuse(say::no_conditions(asked.text(at), asked.locale)));
    }
    let order = [
        Reason::Injection,
        Reason::Change,
        Reason::Private,
        Reason::Forecast,
        Reason::Opinion,
        Reason::OffTopic,
        Reason::Statistic,
    ];
    for reason in order {
        if asked.has(|role| role == Role::No(reason)) {
            return Err(Stop::because(Refusal::OutOfBounds, say::reason(reason, asked.locale)));
        }
    }
    if asked.has(|role| role == Role::Who) && !compares_kinds(asked) {
        return Err(Stop::because(Refusal::OutOfBounds, say::reason(Reason::Private, asked.locale)));
    }
    for at in 0..asked.pieces.len() {
        if let Some(Tag::Absent(index)) = asked.tag(at)
            && let Some(label) = asked.vocabulary.absent.get(usize::from(*index))
        {
            // Money, where nothing but subscriptions is sold: which of theirs is to be chosen.
            if catalogue::metric("revenue").is_some_and(|revenue| revenue.label == *label) {
                return Err(metrics::no_metric(asked, &Draft::default()));
            }
            if catalogue::metric("new_customers").is_some_and(|new| new.label == *label) {
                let rest = metrics::when_and_where(asked);
                return Err(metrics::instead(asked, &["new_subscriptions", "new_mrr"], rest));
            }
            return Err(Stop::because(
                Refusal::NotThere,
                say::no_such_metric(label.get(asked.locale), asked.text(at), asked.locale),
            ));
        }
    }
    Ok(())
}

/// "Clientes que llevan más de un año": no figure is of those who last so long.
fn lasting(asked: &Asked<'_>) -> Option<usize> {
    let count = |at: usize| {
        matches!(asked.words(at).as_str(), "un" | "una" | "one" | "a") || matches!(asked.tag(at), Some(Tag::Number(_)))
    };
    (0..asked.pieces.len()).find(|at| {
        matches!(asked.role(*at), Some(Role::High | Role::Low))
            && matches!(asked.words(*at).as_str(), "mas" | "menos")
            && asked.words(at + 1) == "de"
            && count(at + 2)
            && matches!(asked.role(at + 3), Some(Role::Unit(_)))
    })
}

/// "Top -5", "last -3 days": nothing has less than none of it.
fn negative<'a>(asked: &Asked<'a>) -> Option<&'a str> {
    let counts = |token: &Token| {
        crate::calendar::words::last(&token.text)
            || matches!(
                token.text.as_str(),
                "top"
                    | "bottom"
                    | "first"
                    | "best"
                    | "worst"
                    | "past"
                    | "primeros"
                    | "primeiros"
                    | "mejores"
                    | "melhores"
            )
    };
    asked
        .tokens
        .windows(2)
        .find_map(|pair| {
            let [word, number] = pair else { return None };
            let minus = asked.question.get(word.end..number.start)?.ends_with('-');
            (counts(word) && minus && number.number().is_some())
                .then(|| asked.question.get(number.start - 1..number.end))
                .flatten()
        })
        .or_else(|| {
            asked.tokens.windows(3).find_map(|three| {
                let [word, minus, number] = three else { return None };
                let close =
                    minus.kind == crate::token::Kind::Dash && minus.end == number.start && word.end < minus.start;
                (counts(word) && close && number.number().is_some())
                    .then(|| asked.question.get(minus.start..number.end))
                    .flatten()
            })
        })
}

/// Whether kinds of customers, or values, stand beside each other: "who buys more, new or returning customers?"
fn compares_kinds(asked: &Asked<'_>) -> bool {
    let values = (0..asked.pieces.len()).filter(|at| matches!(asked.tag(*at), Some(Tag::Value(_)))).count();
    values > 1 || (0..asked.pieces.len()).any(|at| matches!(asked.tag(at), Some(Tag::NewAndReturning)))
}
