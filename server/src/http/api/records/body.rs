//! A JSON list of records → columns and cells. Numbers stay the text they were sent as: an amount is never a float.

use crate::http::{
    json::{self, told},
    problem::{Problem, TOO_LARGE},
};
use axum::http::HeaderMap;
use serde::{
    Deserialize, Deserializer,
    de::{Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::value::RawValue;
use services::imports::{MOST_RECORDS, Records};
use std::{collections::HashMap, fmt};

/// Columns that the records of one request may have in all.
const MOST_COLUMNS: usize = 500;
/// Exponents up to this are written out: `1.5e3` is 1500.
const LARGEST_EXPONENT: i32 = 40;

/// Reads `{"records": […]}`, or the list alone.
pub fn parse(headers: &HeaderMap, bytes: &[u8]) -> Result<Records, Problem> {
    let text = json::text(headers, bytes)?;
    let list = if text.trim_start().starts_with('[') {
        serde_json::from_str::<List<'_>>(text).map_err(|error| told("records".into(), &error))?
    } else {
        serde_json::from_str::<Body<'_>>(text).map_err(|error| told("body".into(), &error))?.records
    };
    if list.count > MOST_RECORDS {
        let detail = format!(
            "The body has {} records: send at most {MOST_RECORDS} a request, or all of them as a file to POST /imports.",
            list.count
        );
        return Err(Problem::new(&TOO_LARGE, detail));
    }
    if list.count == 0 {
        return Err(Problem::invalid("records", format!("is empty: send 1 to {MOST_RECORDS} records")));
    }
    columns_and_rows(&list.records)
}

fn columns_and_rows(records: &[&RawValue]) -> Result<Records, Problem> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut found = Records::default();
    for (at, record) in records.iter().enumerate() {
        if !record.get().starts_with('{') {
            return Err(Problem::invalid(format!("records[{at}]"), "is not an object: send {\"column\": value, …}"));
        }
        let fields: Fields<'_> =
            serde_json::from_str(record.get()).map_err(|error| told(format!("records[{at}]"), &error))?;
        let mut row: Vec<Option<String>> = vec![None; found.columns.len()];
        for (column, value) in fields.0 {
            let field = || format!("records[{at}].{}", column.chars().take(100).collect::<String>());
            let place = *places.entry(column.clone()).or_insert_with(|| {
                found.columns.push(column.clone());
                found.columns.len() - 1
            });
            if place >= MOST_COLUMNS {
                return Err(Problem::invalid(field(), format!("is one too many: at most {MOST_COLUMNS} columns")));
            }
            if row.len() <= place {
                row.resize(place + 1, None);
            }
            let cell = cell(value).map_err(|reason| Problem::invalid(field(), reason))?;
            if row.get_mut(place).and_then(|place| place.replace(cell)).is_some() {
                return Err(Problem::invalid(field(), "stands in the record twice"));
            }
        }
        found.rows.push(row.into_iter().map(Option::unwrap_or_default).collect());
    }
    let width = found.columns.len();
    found.rows.iter_mut().for_each(|row| row.resize(width, String::new()));
    Ok(found)
}

/// A value as a file would hold it; null is nothing.
fn cell(value: &RawValue) -> Result<String, String> {
    let text = value.get();
    match text.bytes().next() {
        Some(b'"') => serde_json::from_str(text).map_err(|error| format!("is not text: {error}")),
        Some(b'n') => Ok(String::new()),
        Some(b't' | b'f') => Ok(text.to_owned()),
        Some(b'{' | b'[') => Err("is a list or an object: send text, a number, true, false or null".into()),
        _ => Ok(plain(text)),
    }
}

/// A number without an exponent, all its digits kept.
fn plain(number: &str) -> String {
    let Some((mantissa, exponent)) = number.split_once(['e', 'E']) else { return number.to_owned() };
    let exponent = exponent.parse::<i32>().ok().filter(|exponent| exponent.abs() <= LARGEST_EXPONENT);
    let Some(exponent) = exponent else { return number.to_owned() };
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let point = i32::try_from(whole.len()).unwrap_or(i32::MAX).saturating_add(exponent);
    match usize::try_from(point) {
        Ok(point) if point >= digits.len() => format!("{sign}{digits}{}", "0".repeat(point - digits.len())),
        Ok(point) if point > 0 => {
            let (whole, fraction) = digits.split_at(point);
            format!("{sign}{whole}.{fraction}")
        }
        _ => format!("{sign}0.{}{digits}", "0".repeat(point.unsigned_abs() as usize)),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body<'a> {
    #[serde(borrow)]
    records: List<'a>,
}

/// The list's members, as many as may be; and how many there are.
struct List<'a> {
    records: Vec<&'a RawValue>,
    count: usize,
}

impl<'de: 'a, 'a> Deserialize<'de> for List<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor)
    }
}

struct ListVisitor;

impl<'de> Visitor<'de> for ListVisitor {
    type Value = List<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut list = List { records: Vec::new(), count: 0 };
        while list.count < MOST_RECORDS {
            let Some(record) = seq.next_element::<&RawValue>()? else { return Ok(list) };
            list.records.push(record);
            list.count += 1;
        }
        while seq.next_element::<IgnoredAny>()?.is_some() {
            list.count += 1;
        }
        Ok(list)
    }
}

/// A record's columns in their order, repeated ones included.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some((column, value)) = map.next_entry::<String, &RawValue>()? {
            if fields.len() > MOST_COLUMNS {
                return Err(A::Error::custom(format!("more than {MOST_COLUMNS} columns")));
            }
            fields.push((column, value));
        }
        Ok(Fields(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderValue, header};

    fn read(text: &str) -> Result<Records, Problem> {
        let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
        parse(&headers, text.as_bytes())
    }

    #[test]
    fn values_stay_what_they_were() {
        let text = r#"[{"id": 1001, "total": 0.10000000000000000001, "test": true, "email": null},
            {"total": -1.5e3, "id": "a\u00e9\n,", "x": 123456789012345678901234567890.5, "email": ""}]"#;
        let found = read(text).expect("records");
        assert_eq!(found.columns, ["id", "total", "test", "email", "x"]);
        assert_eq!(found.rows[0], ["1001", "0.10000000000000000001", "true", "", ""]);
        assert_eq!(found.rows[1], ["aé\n,", "-1500", "", "", "123456789012345678901234567890.5"]);
        assert_eq!(read(r#"{"records": [{}]}"#).expect("one").rows, [Vec::<String>::new()]);
    }

    #[test]
    fn exponents_are_written_out() {
        let check = |text: &str, expected: &str| assert_eq!(plain(text), expected, "{text}");
        check("12.50", "12.50");
        check("1e3", "1000");
        check("1.5E+1", "15");
        check("1.25e1", "12.5");
        check("-1.25e-3", "-0.00125");
        check("5e-1", "0.5");
        check("0e0", "0");
        check("1e400", "1e400");
        check("1e99999999999", "1e99999999999");
    }

    #[test]
    fn wrong_shapes_say_what_is_right() {
        let check = |text: &str, status: u16, words: &str| {
            let problem = read(text).expect_err(text);
            assert_eq!(problem.kind().status, status, "{text}: {problem:?}");
            assert!(format!("{problem:?}").contains(words), "{text}: {problem:?}");
        };
        check("", 400, "not JSON");
        check("[{\"id\":1}", 400, "not JSON");
        check("[{\"id\":1}] x", 400, "not JSON");
        check("[{\"id\":1,}]", 400, "not JSON");
        check("[]", 422, "send 1 to 1000");
        check("{\"records\":[]}", 422, "send 1 to 1000");
        check("null", 422, "body");
        check("5", 422, "body");
        check("{}", 422, "records");
        check("{\"records\":{}}", 422, "list of records");
        check("{\"rows\":[]}", 422, "rows");
        check("[1]", 422, "records[0]");
        check("[{\"id\":1},[2]]", 422, "records[1]");
        check("[{\"id\":{\"a\":1}}]", 422, "records[0].id");
        check("[{\"id\":[1]}]", 422, "records[0].id");
        check("[{\"id\":1,\"id\":2}]", 422, "twice");
        check("[{\"id\":\"\\ud800\"}]", 422, "records[0].id");
        check(&format!("[{}]", "[".repeat(200_000)), 400, "not JSON");
        check(&format!("[{}{{}}]", "{},".repeat(1000)), 413, "1001 records");
        let wide: Vec<String> = (0..501).map(|n| format!("\"c{n}\":1")).collect();
        check(&format!("[{{{}}}]", wide.join(",")), 422, "columns");
        let headers = HeaderMap::new();
        assert_eq!(parse(&headers, b"[{}]").expect_err("no type").kind().status, 415);
    }
}
