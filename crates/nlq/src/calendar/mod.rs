//! The period grammar: which days a stretch of words means.
//!
//! `parse` looks at one place of the question and returns the longest period that begins there. Nothing here looks at the
//! clock: today is given.

mod edge;
mod edges;
mod feast;
mod named;
mod parts;
mod relative;
pub mod retail;
pub mod words;

use crate::token::Token;
use domain::{Day, Grain, Locale, Period, Preset, WeekStart};
use semantic::PeriodSpec;
use words::Unit;

/// What the calendar must know to read a period.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    pub today: Day,
    pub week: WeekStart,
    /// Decides whether 3/4 is March or April.
    pub locale: Locale,
}

/// A period found in the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub spec: PeriodSpec,
    /// The days it means; for all time from the earliest day there is.
    pub days: Period,
    /// "last month": the unit when it is the one just before the running one. Needed when it is what another is compared with.
    pub last: Option<Unit>,
    /// The numbers could be read day first or month first, and the language decided.
    pub ambiguous: bool,
    /// What the words alone don't decide: then the days are no more than a place for them.
    pub doubt: Option<retail::Doubt>,
    /// No year was said with it: one that is said elsewhere is its year.
    pub yearless: bool,
    /// A feast or a sale, and whose.
    pub event: Option<(&'static retail::Event, &'static str)>,
    /// "A year ago": the very day, which levels are told of.
    pub point: Option<Day>,
}

impl When {
    fn range(from: Day, to: Day) -> Self {
        Self {
            spec: PeriodSpec::range(from, to),
            days: Period::new(from, to),
            last: None,
            ambiguous: false,
            doubt: None,
            yearless: false,
            event: None,
            point: None,
        }
    }

    fn of(days: Period) -> Self {
        Self::range(days.from, days.to)
    }

    pub fn preset(preset: Preset, now: Now) -> Self {
        let days = preset.resolve(now.today, now.week, Some(Period::new(Day::MIN, now.today)));
        let last = match preset {
            Preset::Yesterday => Some(Unit::Day),
            Preset::LastWeek => Some(Unit::Week),
            Preset::LastMonth => Some(Unit::Month),
            Preset::LastQuarter => Some(Unit::Quarter),
            Preset::LastYear => Some(Unit::Year),
            _ => None,
        };
        Self { spec: PeriodSpec::preset(preset), last, ..Self::of(days) }
    }

    /// The same in a year; `None` where it isn't known or has no such day.
    pub fn in_year(self, year: i16, today: Day) -> Option<Self> {
        if let Some((event, land)) = self.event {
            return event.days(land, Some(year), today).ok().map(Self::of);
        }
        let Period { from, to } = self.days;
        let ends = to.plus(1).day_of_month() == 1;
        let first = Day::from_ymd(year, from.month(), from.day_of_month())?;
        let month = Day::from_ymd(year, to.month(), 1)?;
        let last =
            if ends { month.plus_months(1).plus(-1) } else { Day::from_ymd(year, to.month(), to.day_of_month())? };
        (first <= last).then(|| Self::range(first, last))
    }

    /// Any days.
    pub fn between(from: Day, to: Day) -> Self {
        Self::range(from, to)
    }

    /// The period of a query.
    pub fn of_spec(spec: PeriodSpec, now: Now) -> Self {
        match spec {
            PeriodSpec::Preset(spec) => Self::preset(spec.preset, now),
            PeriodSpec::Range(days) => Self::of(days),
        }
    }

    pub fn is_preset(self, preset: Preset) -> bool {
        self.spec == PeriodSpec::preset(preset)
    }
}

/// So many small words may stand between the parts of a date, so that each place is looked at in bounded time.
const MOST_JOINTS: usize = 6;

/// The longest period that begins at `at`, and where it ends.
pub fn parse(tokens: &[Token], at: usize, now: Now) -> Option<(usize, When)> {
    let cursor = Cursor { tokens, now };
    let found = [
        named::weekday_stretch(cursor, at),
        edges::range(cursor, at),
        parts::of_whole(cursor, at),
        parts::week_of_day(cursor, at),
        parts::week_number(cursor, at),
        parts::weeks_numbered(cursor, at),
        parts::weekend_of_day(cursor, at),
        parts::months_together(cursor, at),
        edges::since(cursor, at),
        edges::up_to(cursor, at),
        edges::months_until(cursor, at),
        relative::relative(cursor, at),
        relative::counted(cursor, at),
        relative::until_here(cursor, at),
        relative::ago(cursor, at),
        named::phrase(cursor, at),
        named::special(cursor, at),
        feast::event(cursor, at),
        edges::single(cursor, at),
    ];
    // Of equally long readings the first one counts.
    found.into_iter().flatten().reduce(|best, next| if next.0 > best.0 { next } else { best })
}

/// "Monday to Friday": those days of every week, with where they end.
pub fn every_weekday_of(tokens: &[Token], at: usize, now: Now) -> Option<(usize, Vec<u8>)> {
    let (end, first, last, latest) = named::weekday_range(Cursor { tokens, now }, at)?;
    let long = (last + 7 - first) % 7;
    (!latest).then(|| (end, (0..=long).map(|ahead| (first + ahead) % 7).collect()))
}

/// The day of the week a plural names ("Mondays"), with where it ends.
pub fn every_weekday(tokens: &[Token], at: usize) -> Option<(usize, u8)> {
    let article = at.checked_sub(1).and_then(|before| tokens.get(before)).map(|token| token.text.as_str());
    let word = tokens.get(at)?.text.as_str();
    // "Los lunes y martes": all of both.
    let beside = matches!(article, Some("y" | "e" | "o" | "," | "and" | "or" | "ou"))
        && at.checked_sub(2).is_some_and(|before| every_weekday(tokens, before).is_some());
    // "Mi mejor sábado": of all of them.
    let of_all = matches!(article, Some("mejor" | "peor" | "best" | "worst" | "melhor" | "pior"));
    let day = words::weekdays(word, article).or_else(|| words::weekday(word).filter(|_| of_all || beside))?;
    let feira = tokens.get(at + 1).is_some_and(|token| matches!(token.text.as_str(), "feira" | "feiras"));
    Some((at + 1 + usize::from(feira), day))
}

#[derive(Clone, Copy)]
struct Cursor<'a> {
    tokens: &'a [Token],
    now: Now,
}

impl<'a> Cursor<'a> {
    fn token(self, at: usize) -> Option<&'a Token> {
        self.tokens.get(at)
    }

    fn word(self, at: usize) -> &'a str {
        self.tokens.get(at).map_or("", |token| token.text.as_str())
    }

    fn before(self, at: usize) -> &'a str {
        at.checked_sub(1).map_or("", |at| self.word(at))
    }

    fn is(self, at: usize, words: &[&str]) -> bool {
        words.iter().enumerate().all(|(ahead, word)| self.word(at + ahead) == *word)
    }

    /// Past the small words that may stand between the parts of a date.
    fn skip(self, at: usize) -> usize {
        let joints = (at..self.tokens.len().min(at + MOST_JOINTS)).take_while(|at| words::joint(self.word(*at)));
        at + joints.count()
    }

    /// A number in digits or words, small enough to count with.
    fn count(self, at: usize) -> Option<i32> {
        let number = self.token(at)?.number().or_else(|| words::number(self.word(at)))?;
        i32::try_from(number).ok().filter(|n| (1..=4000).contains(n))
    }

    fn year(self, at: usize) -> Option<i16> {
        let token = self.token(at)?;
        match token.kind {
            crate::token::Kind::Number(n) if token.text.len() == 4 && (1990..=2100).contains(&n) => {
                i16::try_from(n).ok()
            }
            _ => None,
        }
    }

    /// A year in digits, or "last year", "this year" in any language, small words before it allowed.
    fn year_after(self, at: usize) -> Option<(usize, i16)> {
        let at = self.skip(at);
        if let Some(year) = self.year(at) {
            return Some((at + 1, year));
        }
        let (end, when) = relative::relative(self, at)?;
        let year = when.days.from.year();
        (when.is_preset(Preset::LastYear) || when.is_preset(Preset::ThisYear)).then_some((end, year))
    }

    fn bucket(self, grain: Grain, back: i32) -> Period {
        let Now { today, week, .. } = self.now;
        let anchor = match grain {
            Grain::Day => today.plus(-back),
            Grain::Week => grain.start(today, week).plus(-7 * back),
            Grain::Month => today.month_start().plus_months(-back),
            Grain::Quarter => today.quarter_start().plus_months(-3 * back),
            Grain::Year => today.year_start().plus_months(-12 * back),
        };
        grain.bucket(anchor, week)
    }
}
