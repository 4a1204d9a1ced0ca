//! Rows of the two tables as a bulk load wants them: bound to a statement, or as text for `COPY`.

use entity::{order_items, orders};
use sea_orm::sqlx::{Sqlite, query::Query, sqlite::SqliteArguments};

pub type Statement<'q> = Query<'q, Sqlite, SqliteArguments>;

/// A row that knows its table.
pub trait Bulk: Sized + Send {
    const TABLE: &'static str;
    const COLUMNS: &'static [&'static str];

    fn bind(self, statement: Statement<'_>) -> Statement<'_>;

    /// Adds the row as a line of `COPY`'s text format.
    fn copy(&self, text: &mut String);
}

macro_rules! bulk {
    ($table:ident, $($field:ident),+) => {
        impl Bulk for $table::Model {
            const TABLE: &'static str = stringify!($table);
            const COLUMNS: &'static [&'static str] = &[$(stringify!($field)),+];

            fn bind(self, statement: Statement<'_>) -> Statement<'_> {
                $(let statement = statement.bind(self.$field);)+
                statement
            }

            fn copy(&self, text: &mut String) {
                $(self.$field.copy(text); text.push('\t');)+
                text.pop();
                text.push('\n');
            }
        }
    };
}

bulk!(
    orders,
    workspace_id,
    id,
    created_at,
    day,
    hour,
    number,
    customer_id,
    status,
    financial_status,
    channel,
    source,
    medium,
    campaign,
    currency,
    subtotal,
    discount_total,
    shipping_total,
    tax_total,
    total,
    refunded_total,
    refunded_at,
    refunded_day,
    country,
    region,
    city,
    payment_method,
    test,
    valid,
    row_hash
);
bulk!(
    order_items,
    workspace_id,
    order_id,
    id,
    product_id,
    sku,
    title,
    quantity,
    unit_price,
    discount,
    tax,
    currency,
    exact,
    import_id,
    row_hash
);

trait Copy {
    fn copy(&self, text: &mut String);
}

macro_rules! shown {
    ($($type:ty),+) => {
        $(impl Copy for $type {
            fn copy(&self, text: &mut String) {
                let _ = std::fmt::Write::write_fmt(text, format_args!("{self}"));
            }
        })+
    };
}

shown!(i16, i32, i64, bool);

impl Copy for String {
    fn copy(&self, text: &mut String) {
        for character in self.chars() {
            match character {
                '\\' => text.push_str("\\\\"),
                '\t' => text.push_str("\\t"),
                '\n' => text.push_str("\\n"),
                '\r' => text.push_str("\\r"),
                other => text.push(other),
            }
        }
    }
}

impl<T: Copy> Copy for Option<T> {
    fn copy(&self, text: &mut String) {
        match self {
            Some(value) => value.copy(text),
            None => text.push_str("\\N"),
        }
    }
}
