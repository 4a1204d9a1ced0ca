//! Questions about many rows at once, the same on SQLite and PostgreSQL.
//!
//! However many rows there are, the statement's text stays the same and binds one value (SQLite, JSON) or one a column
//! (PostgreSQL, arrays), so that it is prepared once.

use super::arrays::Arrays;
use crate::Result;
use sea_orm::{
    ConnectionTrait, DbBackend, QueryResult, Statement, Value,
    sea_query::{Expr, SimpleExpr},
};

/// Runs `sql`, in which `{rows}` stands for a query of the given rows and `$1` for the workspace.
pub(super) async fn select_for<R>(
    db: &impl ConnectionTrait,
    sql: &str,
    workspace: i64,
    rows: Vec<R>,
) -> Result<Vec<QueryResult>>
where
    R: AsRef<[Value]> + IntoIterator<Item = Value>,
{
    let Some(first) = rows.first() else { return Ok(Vec::new()) };
    let backend = db.get_database_backend();
    let (list, mut values) = if backend == DbBackend::Postgres {
        let mut arrays = Arrays::new(first.as_ref().iter().map(Arrays::type_of));
        rows.into_iter().for_each(|row| arrays.push(row));
        (format!("SELECT * FROM {}", arrays.unnest(2)), arrays.into_values())
    } else {
        let columns: Vec<String> = (0..first.as_ref().len()).map(|index| format!("value ->> {index}")).collect();
        let mut text = String::from("[");
        for row in rows {
            json::row(&mut text, row);
        }
        text.push(']');
        (format!("SELECT {} FROM json_each($2)", columns.join(", ")), vec![text.into()])
    };
    values.insert(0, workspace.into());
    Ok(db.query_all_raw(Statement::from_sql_and_values(backend, sql.replace("{rows}", &list), values)).await?)
}

/// Whether a column of text holds one of these.
pub(super) fn one_of<'a>(backend: DbBackend, column: &str, texts: impl IntoIterator<Item = &'a str>) -> SimpleExpr {
    if backend == DbBackend::Postgres {
        let mut array = Arrays::new(["text"]);
        texts.into_iter().for_each(|text| array.push([text.into()]));
        return Expr::cust_with_values(format!("{column} = ANY($1::text::text[])"), array.into_values());
    }
    let mut list = String::from("[");
    for text in texts {
        json::separate(&mut list);
        json::string(&mut list, text);
    }
    list.push(']');
    Expr::cust_with_values(format!("{column} IN (SELECT value FROM json_each(?))"), [list])
}

/// Values as JSON: of the few kinds that keys have.
mod json {
    use sea_orm::Value;
    use std::fmt::Write;

    pub(super) fn row(text: &mut String, row: impl IntoIterator<Item = Value>) {
        separate(text);
        text.push('[');
        for value in row {
            separate(text);
            match value {
                Value::BigInt(Some(number)) => drop(write!(text, "{number}")),
                Value::Int(Some(number)) => drop(write!(text, "{number}")),
                Value::String(Some(value)) => string(text, &value),
                _ => text.push_str("null"),
            }
        }
        text.push(']');
    }

    pub(super) fn separate(text: &mut String) {
        if !text.ends_with('[') {
            text.push(',');
        }
    }

    pub(super) fn string(text: &mut String, value: &str) {
        text.push('"');
        for character in value.chars() {
            match character {
                '"' => text.push_str("\\\""),
                '\\' => text.push_str("\\\\"),
                control if control < ' ' => drop(write!(text, "\\u{:04x}", control as u32)),
                other => text.push(other),
            }
        }
        text.push('"');
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn writes_json() {
            let mut text = String::from("[");
            row(&mut text, [Value::from("a\"\\\n[é"), Value::from(-7_i64), Value::String(None)]);
            row(&mut text, [Value::from(""), Value::from(7_i32), Value::BigInt(None)]);
            assert_eq!(text, r#"[["a\"\\\u000a[é",-7,null],["",7,null]"#);
            serde_json::from_str::<serde_json::Value>(&(text + "]")).expect("JSON");
        }
    }
}
