//! Invoices.

use super::Standalone;
use crate::ingest::row::{Reject, Row};
use domain::Day;
use entity::invoices::Model;

/// When an invoice falls due that does not say so, in days after its own.
const DUE_AFTER: i32 = 30;

/// The day an invoice falls due.
pub(crate) fn invoice_due_day(day: Day, due: Option<Day>) -> Day {
    due.unwrap_or(day.plus(DUE_AFTER))
}

impl Standalone for Model {
    fn read(row: &mut Row<'_>) -> Result<Self, Reject> {
        let currency = row.currency("currency")?;
        let id = row.id("id")?;
        let customer_id = row.id("customer_id")?;
        let (created_at, day, _) = row.required_time("created_at")?;
        let total = row.required_money("total", currency)?;
        let status = row.required_choice("status")?;
        let subscription_id = row.optional_id("subscription_id")?;
        let due = row.time("due_at")?;
        let paid = row.time("paid_at")?;
        Ok(Self {
            workspace_id: row.workspace(),
            id,
            customer_id,
            subscription_id,
            created_at,
            day: day.number(),
            due_at: due.map(|(at, ..)| at),
            due_day: invoice_due_day(day, due.map(|(_, day, _)| day)).number(),
            paid_at: paid.map(|(at, ..)| at),
            paid_day: paid.map(|(_, day, _): (i64, Day, u8)| day.number()),
            status,
            currency: currency.code().into(),
            subtotal: row.money("subtotal", currency)?,
            tax: row.money("tax", currency)?,
            total,
            amount_paid: row.amount("amount_paid", currency)?,
            amount_refunded: row.amount("amount_refunded", currency)?,
            attempt_count: row.small_count("attempt_count")?,
            row_hash: row.hash(),
        })
    }
}
