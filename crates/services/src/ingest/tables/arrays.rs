//! Rows as PostgreSQL takes many at once: an array a column, written as text.

use sea_orm::Value;

/// Arrays being written, one a column.
pub(super) struct Arrays {
    columns: Vec<(&'static str, String)>,
}

impl Arrays {
    /// Empty arrays of these element types.
    pub(super) fn new(types: impl IntoIterator<Item = &'static str>) -> Self {
        Self { columns: types.into_iter().map(|kind| (kind, String::from("{"))).collect() }
    }

    /// The type of the arrays' elements that hold such a value.
    pub(super) fn type_of(value: &Value) -> &'static str {
        match value {
            Value::BigInt(_) => "bigint",
            Value::Int(_) => "integer",
            Value::SmallInt(_) => "smallint",
            Value::Bool(_) => "boolean",
            _ => "text",
        }
    }

    /// Adds a row.
    pub(super) fn push(&mut self, row: impl IntoIterator<Item = Value>) {
        for ((_, text), value) in self.columns.iter_mut().zip(row) {
            if text.len() > 1 {
                text.push(',');
            }
            element(text, &value);
        }
    }

    /// The rows as a table of the statement whose first such parameter has this number.
    pub(super) fn unnest(&self, first: usize) -> String {
        let numbered = self.columns.iter().zip(first..);
        let parameters = numbered.map(|((kind, _), number)| format!("${number}::text::{kind}[]"));
        format!("unnest({})", parameters.collect::<Vec<_>>().join(", "))
    }

    /// The parameters.
    pub(super) fn into_values(self) -> Vec<Value> {
        let texts = self.columns.into_iter().map(|(_, text)| text + "}");
        texts.map(Value::from).collect()
    }
}

fn element(text: &mut String, value: &Value) {
    let number = match value {
        Value::BigInt(number) => *number,
        Value::Int(number) => number.map(i64::from),
        Value::SmallInt(number) => number.map(i64::from),
        Value::Bool(Some(flag)) => return text.push(if *flag { 't' } else { 'f' }),
        Value::String(Some(string)) => return quoted(text, string),
        _ => None,
    };
    match number {
        // Writing into a string can't fail.
        Some(number) => drop(std::fmt::Write::write_fmt(text, format_args!("{number}"))),
        None => text.push_str("NULL"),
    }
}

fn quoted(text: &mut String, string: &str) {
    text.push('"');
    if string.contains(['"', '\\']) {
        for character in string.chars() {
            if matches!(character, '"' | '\\') {
                text.push('\\');
            }
            text.push(character);
        }
    } else {
        text.push_str(string);
    }
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_what_postgresql_reads() {
        let mut arrays = Arrays::new(["bigint", "text", "boolean"]);
        arrays.push([Value::from(-5_i64), Value::from("a,\"b\\\" {}"), Value::from(true)]);
        arrays.push([Value::BigInt(None), Value::from("NULL"), Value::Bool(None)]);
        arrays.push([Value::from(7_i16), Value::from(""), Value::from(false)]);
        arrays.push([Value::from(7_i32), Value::String(None), Value::from(false)]);
        assert_eq!(arrays.unnest(2), "unnest($2::text::bigint[], $3::text::text[], $4::text::boolean[])");
        let texts = [r#"{-5,NULL,7,7}"#, r#"{"a,\"b\\\" {}","NULL","",NULL}"#, "{t,NULL,f,f}"];
        assert_eq!(arrays.into_values(), texts.map(Value::from));
    }
}
