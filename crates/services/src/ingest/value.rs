//! The text of one field → a value, or the reason why it is none.

use crate::zone::Zone;
use domain::{Currency, Day, money};
use jiff::civil::{Date, DateTime, Time};

/// Why a value was refused, as the person who made the file reads it.
pub(super) type Reason = String;

/// Amounts have at most this many digits before the point, so that sums fit.
const MAX_WHOLE_DIGITS: usize = 12;
const MAX_INTEGER: i64 = 1_000_000_000;
/// The same for numbers kept in millionths.
const MAX_PARTS_DIGITS: usize = 10;

/// Refuses NUL and other control characters; tabs and line ends are text.
pub(super) fn clean(text: &str, max: usize) -> Result<&str, Reason> {
    if let Some(control) = text.chars().find(|c| c.is_control() && !matches!(c, '\t' | '\n' | '\r')) {
        return Err(format!("has the control character U+{:04X}: take it out", control as u32));
    }
    if text.len() > max {
        let length = text.chars().count();
        if length > max {
            return Err(format!("has {length} characters: at most {max} are kept"));
        }
    }
    Ok(text)
}

/// Minor units of a currency, rounded half-even.
pub(super) fn amount(text: &str, currency: Currency) -> Result<i64, Reason> {
    let whole = text.trim_start_matches(['-', '+', '0']).split('.').next().unwrap_or_default();
    if whole.len() > MAX_WHOLE_DIGITS && whole.bytes().all(|b| b.is_ascii_digit()) {
        return Err(format!("is too large: at most {MAX_WHOLE_DIGITS} digits before the point"));
    }
    money::parse_scaled(text, currency.decimals()).map_err(|_| {
        if text.contains(',') {
            "is not an amount: write a point before the decimals and no thousands separators, like 1234.50".into()
        } else {
            "is not an amount: use digits with a point, like 1234.50".into()
        }
    })
}

/// Whether text has digits that a currency can't hold.
pub(super) fn is_finer(text: &str, currency: Currency) -> bool {
    let fraction = text.split_once('.').map_or("", |(_, fraction)| fraction);
    fraction.bytes().skip(currency.decimals() as usize).any(|digit| digit != b'0')
}

/// A whole number; `3.0` is 3.
pub(super) fn integer(text: &str) -> Result<i64, Reason> {
    let bad = || "is not a whole number, like 3".to_owned();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    if fraction.is_empty() || fraction.bytes().any(|digit| digit != b'0') {
        return Err(bad());
    }
    let digits = whole.strip_prefix(['-', '+']).unwrap_or(whole);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(bad());
    }
    let value: Option<i64> = whole.parse().ok();
    value.filter(|value| value.abs() <= MAX_INTEGER).ok_or_else(|| format!("is too large: at most {MAX_INTEGER}"))
}

pub(super) fn boolean(text: &str) -> Result<bool, Reason> {
    match text.to_lowercase().as_str() {
        "true" | "t" | "1" | "yes" | "y" | "sí" | "si" | "sim" | "verdadeiro" | "verdadero" => Ok(true),
        "false" | "f" | "0" | "no" | "n" | "não" | "nao" | "falso" => Ok(false),
        _ => Err("is not true or false".into()),
    }
}

pub(super) fn currency(text: &str) -> Result<Currency, Reason> {
    Currency::parse(text).map_err(|_| "is not a currency code: use three letters, like USD".into())
}

/// Millionths, rounded half-even.
pub(super) fn parts(text: &str) -> Result<i64, Reason> {
    let whole = text.trim_start_matches(['-', '+', '0']).split('.').next().unwrap_or_default();
    if whole.len() > MAX_PARTS_DIGITS && whole.bytes().all(|b| b.is_ascii_digit()) {
        return Err(format!("is too large: at most {MAX_PARTS_DIGITS} digits before the point"));
    }
    money::parse_scaled(text, 6).map_err(|_| "is not a number: use digits with a point, like 3.5".into())
}

/// 0 to 100, with a percent sign or without one, as millionths of the whole: `12.5` is 125,000.
pub(super) fn percent(text: &str) -> Result<i32, Reason> {
    let bad = || "is not a percentage: use a number from 0 to 100, like 12.5".to_owned();
    let scaled = money::parse_scaled(text.strip_suffix('%').unwrap_or(text).trim_end(), 4).map_err(|_| bad())?;
    i32::try_from(scaled).ok().filter(|scaled| (0..=1_000_000).contains(scaled)).ok_or_else(bad)
}

/// A number from 0 to `max` in plain form, without needless zeros: `00.50` is `0.5`.
pub(super) fn decimal(text: &str, max: u32) -> Result<String, Reason> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if (whole.is_empty() && fraction.is_empty()) || !digits(whole) || !digits(fraction) {
        return Err(format!("is not a number from 0 to {max}: use digits with a point, like 0.5"));
    }
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    let number = if whole.is_empty() { Some(0) } else { whole.parse::<u32>().ok() };
    let fits = number.is_some_and(|number| number < max || (number == max && fraction.is_empty()));
    if !fits {
        return Err(format!("is too large: it goes from 0 to {max}"));
    }
    if fraction.len() > 18 {
        return Err("is too long: at most 18 digits after the point".into());
    }
    let whole = if whole.is_empty() { "0" } else { whole };
    Ok(if fraction.is_empty() { whole.into() } else { format!("{whole}.{fraction}") })
}

pub(super) fn date(text: &str) -> Result<Day, Reason> {
    // GA4 writes dates without hyphens.
    let dashed = (text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| [text.get(..4), text.get(4..6), text.get(6..)].map(Option::unwrap_or_default).join("-"));
    let day = dashed.as_deref().unwrap_or(text).parse();
    day.map_err(|_| "is not a date: use YYYY-MM-DD, from 1900 to 2199".into())
}

/// A positive decimal number in plain form, without needless zeros: `005.10` is `5.1`.
pub(crate) fn rate(text: &str) -> Result<String, Reason> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    if text.is_empty()
        || text == "."
        || !digits(whole)
        || !digits(fraction)
        || (whole.is_empty() && fraction.is_empty())
    {
        return Err("is not a rate: use a number above 0 with a point, like 5.4321".into());
    }
    if whole.len() > 12 || fraction.len() > 18 {
        return Err("is too long a rate: at most 12 digits before the point and 18 after".into());
    }
    let whole = if whole.is_empty() { "0" } else { whole };
    Ok(if fraction.is_empty() { whole.into() } else { format!("{whole}.{fraction}") })
}

/// Milliseconds since the Unix epoch. Wall time that a zone's clock change skips moves forward; repeated, it is the first.
pub(super) fn time(text: &str, zone: &Zone) -> Result<i64, Reason> {
    let read =
        Clock::new(text).read().ok_or("is not a time: use 2026-11-22T18:30:00Z, or 2026-11-22 18:30 in local time")?;
    let ms = match read.offset_minutes {
        Some(minutes) => utc_ms(read.wall) - i64::from(minutes) * 60_000,
        None => zone.instant(read.wall),
    };
    let year = zone.day(ms).year();
    if (1900..2200).contains(&read.wall.year()) && (1900..2200).contains(&year) {
        Ok(ms)
    } else {
        Err("is out of range: the years 1900 to 2199 are kept".into())
    }
}

fn utc_ms(wall: DateTime) -> i64 {
    let epoch = Date::constant(1970, 1, 1).at(0, 0, 0, 0);
    wall.duration_since(epoch).as_millis() as i64
}

struct Moment {
    wall: DateTime,
    offset_minutes: Option<i16>,
}

/// Reads a time from the front.
struct Clock<'a> {
    rest: &'a [u8],
}

impl<'a> Clock<'a> {
    fn new(text: &'a str) -> Self {
        Self { rest: text.as_bytes() }
    }

    fn read(mut self) -> Option<Moment> {
        let year = self.digits(4)?;
        self.expect(b'-')?;
        let month = self.digits(2)?;
        self.expect(b'-')?;
        let day = self.digits(2)?;
        let date = Date::new(year, month as i8, day as i8).ok()?;
        if self.rest.is_empty() {
            return Some(Moment { wall: date.to_datetime(Time::midnight()), offset_minutes: None });
        }
        if !matches!(self.take()?, b' ' | b'T' | b't') {
            return None;
        }
        let hour = self.digits(2)?;
        self.expect(b':')?;
        let minute = self.digits(2)?;
        let (mut second, mut nanos) = (0, 0);
        if self.skip(b':') {
            second = self.digits(2)?.min(60);
            nanos = if self.skip(b'.') { self.fraction()? } else { 0 };
        }
        // A leap second has no instant of its own.
        let second = if second == 60 { 59 } else { second };
        let time = Time::new(hour as i8, minute as i8, second as i8, nanos).ok()?;
        let offset_minutes = self.offset()?;
        Some(Moment { wall: date.to_datetime(time), offset_minutes })
    }

    /// `Z`, `UTC`, `+03:00`, `+0300`, with a space before it or not; the inner `None` is local time.
    fn offset(&mut self) -> Option<Option<i16>> {
        self.skip(b' ');
        if self.rest.is_empty() {
            return Some(None);
        }
        if self.rest.eq_ignore_ascii_case(b"z") || self.rest.eq_ignore_ascii_case(b"utc") {
            return Some(Some(0));
        }
        let sign = match self.take()? {
            b'+' => 1,
            b'-' => -1,
            _ => return None,
        };
        let hours = self.digits(2)?;
        self.skip(b':');
        let minutes = self.digits(2)?;
        (self.rest.is_empty() && hours < 24 && minutes < 60).then_some(Some(sign * (hours * 60 + minutes)))
    }

    /// Up to nine digits after the point as nanoseconds; further ones are let go.
    fn fraction(&mut self) -> Option<i32> {
        let count = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        let nine = digits.iter().copied().chain(std::iter::repeat(b'0')).take(9);
        (count > 0).then(|| nine.fold(0, |sum, digit| sum * 10 + i32::from(digit - b'0')))
    }

    fn digits(&mut self, count: usize) -> Option<i16> {
        let (digits, rest) = self.rest.split_at_checked(count)?;
        self.rest = rest;
        digits.iter().try_fold(0, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + i16::from(byte - b'0')))
    }

    fn take(&mut self) -> Option<u8> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        (self.take()? == byte).then_some(())
    }

    fn skip(&mut self, byte: u8) -> bool {
        let found = self.rest.first() == Some(&byte);
        if found {
            self.rest = &self.rest[1..];
        }
        found
    }
}
