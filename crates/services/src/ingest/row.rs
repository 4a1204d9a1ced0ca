//! One record read field by field: each read checks the value and adds it to the row's hash.

use super::{carry::Carry, cash::Cash, choice::choice, hash::RowHash, rows::Record, value};
use crate::{access::Workspace, zone::Zone};
use domain::{Currency, Day, WorkspaceId, record::Field, record::FieldType, record::Kind, record::Mapping};

/// Values in a list of rejects are cut to this many characters.
const SHOWN: usize = 200;

/// A row, or the file around it, that was not taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reject {
    pub(crate) line: u64,
    /// The column by its name in the file; empty when it is the whole row.
    pub(crate) column: String,
    pub(crate) value: String,
    pub(crate) reason: String,
}

/// What all rows of an import share.
pub(crate) struct Layout {
    kind: Kind,
    /// For each field of the kind the index of its column.
    columns: Vec<Option<usize>>,
    header: Vec<String>,
    pub(super) carry: Option<Carry>,
    pub(crate) workspace: WorkspaceId,
    pub(crate) zone: Zone,
    pub(crate) currency: Currency,
    /// When the import was begun, the same if it is taken up again: milliseconds since the epoch.
    pub(crate) begun_at: i64,
}

impl Layout {
    /// `Internal` where the workspace's time zone is none.
    pub(crate) fn new(
        kind: Kind,
        mapping: &Mapping,
        header: Vec<String>,
        workspace: &Workspace,
        begun_at: i64,
    ) -> crate::Result<Self> {
        let columns = kind.fields().iter().map(|field| mapping.get(field.name).copied()).collect();
        let zone = Zone::named(&workspace.timezone)?;
        let carry = Carry::of(kind, mapping, &header);
        Ok(Self { kind, columns, header, carry, workspace: workspace.id, zone, currency: workspace.currency, begun_at })
    }

    /// Why a record as a whole can't be a row, if it can't.
    pub(crate) fn refuse(&self, record: &Record) -> Option<Reject> {
        let (have, want) = (record.len(), self.header.len());
        let reason = if record.oversized {
            "the row is longer than 1 MiB: is a quote left open?".to_owned()
        } else if have < want || (want..have).any(|extra| record.get(extra).is_some_and(|field| !field.is_empty())) {
            format!("the row has {have} fields, the header has {want}")
        } else {
            return None;
        };
        Some(Reject { line: record.line, column: String::new(), value: String::new(), reason })
    }
}

/// A row being read. Fields are asked for by name, cheapest in the order of the kind's list.
pub(crate) struct Row<'a> {
    record: &'a Record,
    layout: &'a Layout,
    /// A column that is blank here and what the row before had in it.
    carried: Option<(usize, &'a [u8])>,
    next: usize,
    hash: RowHash,
}

type Read<T> = Result<T, Reject>;

impl<'a> Row<'a> {
    pub(crate) fn new(record: &'a Record, layout: &'a Layout, carried: Option<(usize, &'a [u8])>) -> Self {
        Self { record, layout, carried, next: 0, hash: RowHash::new() }
    }

    /// The hash of everything read so far.
    pub(crate) fn hash(&self) -> i64 {
        self.hash.finish()
    }

    pub(crate) fn layout(&self) -> &'a Layout {
        self.layout
    }

    pub(crate) fn id(&mut self, name: &'static str) -> Read<String> {
        self.optional_id(name)?.ok_or_else(|| self.lacks(name))
    }

    pub(crate) fn optional_id(&mut self, name: &'static str) -> Read<Option<String>> {
        self.text_of(name, 200)
    }

    pub(crate) fn text(&mut self, name: &'static str) -> Read<Option<String>> {
        let max = match self.field(name).1.map(|field| field.kind) {
            Some(FieldType::Text(max)) => max,
            _ => 200,
        };
        self.text_of(name, max)
    }

    pub(crate) fn required_text(&mut self, name: &'static str) -> Read<String> {
        self.text(name)?.ok_or_else(|| self.lacks(name))
    }

    /// The id of the workspace, for the row's own.
    pub(crate) fn workspace(&self) -> i64 {
        self.layout.workspace.0
    }

    /// Text of a key: none is `''`.
    pub(crate) fn text_or_empty(&mut self, name: &'static str) -> Read<String> {
        Ok(self.text(name)?.unwrap_or_default())
    }

    pub(crate) fn money(&mut self, name: &'static str, currency: Currency) -> Read<Option<i64>> {
        let minor = self.read(name, |text| value::amount(text, currency))?;
        self.add_number(minor);
        Ok(minor)
    }

    pub(crate) fn required_money(&mut self, name: &'static str, currency: Currency) -> Read<i64> {
        self.money(name, currency)?.ok_or_else(|| self.lacks(name))
    }

    /// Money that can't be below zero.
    pub(crate) fn amount(&mut self, name: &'static str, currency: Currency) -> Read<Option<i64>> {
        match self.money(name, currency)? {
            Some(minor) if minor < 0 => Err(self.refuse(name, NEGATIVE)),
            minor => Ok(minor),
        }
    }

    pub(crate) fn required_amount(&mut self, name: &'static str, currency: Currency) -> Read<i64> {
        self.amount(name, currency)?.ok_or_else(|| self.lacks(name))
    }

    pub(crate) fn cash(&mut self, name: &'static str) -> Read<Option<Cash>> {
        let currency = self.layout.currency;
        let cash = self.read(name, |text| Cash::read(text, currency))?;
        self.add_number(cash.as_ref().map(|cash| cash.minor));
        if let Some(exact) = cash.as_ref().and_then(|cash| cash.exact.as_deref()) {
            self.hash.text(exact.trim_end_matches('0'));
        }
        Ok(cash)
    }

    pub(crate) fn integer(&mut self, name: &'static str) -> Read<i64> {
        let number = self.read(name, value::integer)?.ok_or_else(|| self.lacks(name))?;
        self.add_number(Some(number));
        Ok(number)
    }

    /// A whole number within the field's limits.
    pub(crate) fn count(&mut self, name: &'static str) -> Read<Option<i64>> {
        let (from, to) = match self.field(name).1.map(|field| field.kind) {
            Some(FieldType::Count(from, to)) => (from, to),
            _ => (0, i64::MAX),
        };
        let number = self.read(name, value::integer)?;
        match number {
            Some(number) if number < 0 => return Err(self.refuse(name, NEGATIVE)),
            Some(number) if !(from..=to).contains(&number) => {
                return Err(self.refuse(name, format!("is out of range: it goes from {from} to {to}")));
            }
            _ => self.add_number(number),
        }
        Ok(number)
    }

    pub(crate) fn required_count(&mut self, name: &'static str) -> Read<i64> {
        self.count(name)?.ok_or_else(|| self.lacks(name))
    }

    /// [`Row::count`] of a field whose limits are narrow.
    pub(crate) fn small_count(&mut self, name: &'static str) -> Read<Option<i32>> {
        Ok(self.count(name)?.map(|number| i32::try_from(number).unwrap_or(i32::MAX)))
    }

    /// Millionths.
    pub(crate) fn parts(&mut self, name: &'static str) -> Read<Option<i64>> {
        let signed = self.field(name).1.is_some_and(|field| field.kind == FieldType::Change);
        let parts = self.read(name, value::parts)?;
        if parts.is_some_and(|parts| parts < 0) && !signed {
            return Err(self.refuse(name, NEGATIVE));
        }
        self.add_number(parts);
        Ok(parts)
    }

    pub(crate) fn required_parts(&mut self, name: &'static str) -> Read<i64> {
        self.parts(name)?.ok_or_else(|| self.lacks(name))
    }

    /// Millionths of the whole.
    pub(crate) fn percent(&mut self, name: &'static str) -> Read<Option<i32>> {
        let percent = self.read(name, value::percent)?;
        self.add_number(percent.map(i64::from));
        Ok(percent)
    }

    /// A plain decimal number within the field's limit, as text.
    pub(crate) fn decimal(&mut self, name: &'static str) -> Read<Option<String>> {
        let max = match self.field(name).1.map(|field| field.kind) {
            Some(FieldType::Decimal(max)) => max,
            _ => u32::MAX,
        };
        let number = self.read(name, |text| value::decimal(text, max))?;
        self.add_text(number.as_deref());
        Ok(number)
    }

    pub(crate) fn boolean(&mut self, name: &'static str) -> Read<Option<bool>> {
        let flag = self.read(name, value::boolean)?;
        self.add_number(flag.map(i64::from));
        Ok(flag)
    }

    /// Milliseconds since the epoch, and the local day and hour.
    pub(crate) fn time(&mut self, name: &'static str) -> Read<Option<(i64, Day, u8)>> {
        let zone = &self.layout.zone;
        let at = self.read(name, |text| value::time(text, zone))?;
        self.add_number(at);
        Ok(at.map(|at| {
            let (day, hour) = zone.local(at);
            (at, day, hour)
        }))
    }

    pub(crate) fn required_time(&mut self, name: &'static str) -> Read<(i64, Day, u8)> {
        self.time(name)?.ok_or_else(|| self.lacks(name))
    }

    pub(crate) fn date(&mut self, name: &'static str) -> Read<Day> {
        let day = self.read(name, value::date)?.ok_or_else(|| self.lacks(name))?;
        self.add_number(Some(day.number().into()));
        Ok(day)
    }

    /// Milliseconds since the epoch.
    pub(crate) fn instant(&mut self, name: &'static str) -> Read<Option<i64>> {
        Ok(self.time(name)?.map(|(at, ..)| at))
    }

    /// The row's own currency, else the workspace's.
    pub(crate) fn currency(&mut self, name: &'static str) -> Read<Currency> {
        let currency = self.read(name, value::currency)?.unwrap_or(self.layout.currency);
        self.hash.text(currency.code());
        Ok(currency)
    }

    pub(crate) fn required_currency(&mut self, name: &'static str) -> Read<Currency> {
        self.optional_currency(name)?.ok_or_else(|| self.lacks(name))
    }

    pub(crate) fn optional_currency(&mut self, name: &'static str) -> Read<Option<Currency>> {
        let currency = self.read(name, value::currency)?;
        self.add_text(currency.as_ref().map(Currency::code));
        Ok(currency)
    }

    pub(crate) fn rate(&mut self, name: &'static str) -> Read<String> {
        let rate = self.read(name, value::rate)?.ok_or_else(|| self.lacks(name))?;
        self.hash.text(&rate);
        Ok(rate)
    }

    pub(crate) fn choice(&mut self, name: &'static str) -> Read<Option<&'static str>> {
        let allowed = match self.field(name).1.map(|field| field.kind) {
            Some(FieldType::Choice(allowed)) => allowed,
            _ => &[],
        };
        let word = self.read(name, |text| choice(text, allowed))?;
        self.add_number(word.and_then(|word| allowed.iter().position(|other| *other == word)).map(|at| at as i64));
        Ok(word)
    }

    pub(crate) fn required_choice(&mut self, name: &'static str) -> Read<String> {
        self.choice(name)?.map(str::to_owned).ok_or_else(|| self.lacks(name))
    }

    /// A reject of a whole row for a reason that only several fields together give.
    pub(crate) fn refuse(&self, name: &'static str, reason: impl Into<String>) -> Reject {
        let bytes = self.bytes(name);
        self.reject(name, &String::from_utf8_lossy(bytes), reason.into())
    }

    fn text_of(&mut self, name: &'static str, max: usize) -> Read<Option<String>> {
        let text = self.read(name, |text| value::clean(text, max).map(str::to_owned))?;
        self.add_text(text.as_deref());
        Ok(text)
    }

    fn add_text(&mut self, text: Option<&str>) {
        match text {
            Some(text) => self.hash.text(text),
            None => self.hash.none(),
        }
    }

    fn add_number(&mut self, number: Option<i64>) {
        match number {
            Some(number) => self.hash.number(number),
            None => self.hash.none(),
        }
    }

    /// The value of a field; nothing and blanks are `None`.
    fn read<T>(&mut self, name: &'static str, parse: impl FnOnce(&str) -> Result<T, value::Reason>) -> Read<Option<T>> {
        let bytes = self.bytes(name);
        self.next = self.field(name).0 + 1;
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text.trim(),
            Err(_) => return Err(self.reject(name, &latin1(bytes), NOT_UTF8.into())),
        };
        if text.is_empty() {
            return Ok(None);
        }
        parse(text).map(Some).map_err(|reason| self.reject(name, text, reason))
    }

    fn bytes(&self, name: &'static str) -> &'a [u8] {
        let column = self.layout.columns.get(self.field(name).0).copied().flatten();
        match (column, self.carried) {
            (Some(column), Some((carried, bytes))) if column == carried => bytes,
            (column, _) => column.and_then(|column| self.record.get(column)).unwrap_or_default(),
        }
    }

    fn field(&self, name: &'static str) -> (usize, Option<&'static Field>) {
        let fields = self.layout.kind.fields();
        let at = |index: usize| fields.get(index).filter(|field| field.name == name);
        match at(self.next) {
            Some(field) => (self.next, Some(field)),
            None => {
                let index = fields.iter().position(|field| field.name == name).unwrap_or(fields.len());
                (index, at(index))
            }
        }
    }

    fn lacks(&self, name: &'static str) -> Reject {
        self.reject(name, "", "is required".into())
    }

    fn reject(&self, name: &'static str, value: &str, reason: String) -> Reject {
        let column = self.layout.columns.get(self.field(name).0).copied().flatten();
        let header = column.and_then(|column| self.layout.header.get(column));
        Reject {
            line: self.record.line,
            column: header.map_or(name, |header| header.trim()).chars().take(SHOWN).collect(),
            value: value.chars().filter(|c| *c != '\0').take(SHOWN).collect(),
            reason,
        }
    }
}

const NEGATIVE: &str = "is below zero: it can't be";
const NOT_UTF8: &str = "is not UTF-8 text, it looks like Latin-1 (ISO-8859-1 or Windows-1252): save the file as UTF-8";

/// The text as Latin-1 has it: every byte is a character.
fn latin1(bytes: &[u8]) -> String {
    bytes.iter().map(|&byte| char::from(byte)).collect()
}
