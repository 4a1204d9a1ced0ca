//! Values of a statement as the drivers take them.

use sea_orm::DbErr;
use sea_orm::sea_query::{Value, Values};
use sea_orm::sqlx::{Arguments, Database, Encode, Type};

/// The values in order. Queries hold integers, texts and truths; anything else is an error.
pub(super) fn bound<DB: Database>(values: Values) -> Result<DB::Arguments, DbErr>
where
    Option<bool>: for<'q> Encode<'q, DB> + Type<DB>,
    Option<i32>: for<'q> Encode<'q, DB> + Type<DB>,
    Option<i64>: for<'q> Encode<'q, DB> + Type<DB>,
    Option<String>: for<'q> Encode<'q, DB> + Type<DB>,
{
    let mut arguments = DB::Arguments::default();
    for value in values.0 {
        let added = match value {
            Value::Bool(truth) => arguments.add(truth),
            Value::Int(number) => arguments.add(number),
            Value::BigInt(number) => arguments.add(number),
            Value::BigUnsigned(number) => arguments.add(number.and_then(|number| i64::try_from(number).ok())),
            Value::String(text) => arguments.add(text),
            other => return Err(DbErr::Type(format!("a query can't hold {other:?}"))),
        };
        added.map_err(|error| DbErr::Type(error.to_string()))?;
    }
    Ok(arguments)
}
