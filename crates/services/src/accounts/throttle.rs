//! Slows down whoever tries too often: a few attempts are free, each one more doubles the wait.
//!
//! Counted in the database: several processes count together and a restart forgives nothing. An attempt is counted before
//! it is tried, so that many at once can't slip through. What is counted (an address, a place) is kept as a digest.

use crate::{Context, Error, Result, ids, store};
use entity::throttles::{ActiveModel, Column, Entity};
use sea_orm::{
    ActiveValue::Set,
    ConnectionTrait, EntityTrait, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use std::net::IpAddr;

const MINUTE: i64 = 60_000;
const SECOND: i64 = 1_000;
const LONGEST_WAIT: i64 = 15 * MINUTE;
/// The longest window of any limit below.
const OLDEST: i64 = 60 * MINUTE;

/// How many attempts are free within how long, and how long the first wait is after them. Times in milliseconds.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    name: &'static str,
    free: i32,
    window: i64,
    wait: i64,
}

pub const SIGN_IN_ADDRESS: Limit = Limit { name: "sign-in address", free: 5, window: 15 * MINUTE, wait: 5 * SECOND };
pub const SIGN_IN_CLIENT: Limit = Limit { name: "sign-in client", free: 50, window: 60 * MINUTE, wait: 5 * SECOND };
pub const SIGN_UP_CLIENT: Limit = Limit { name: "sign-up client", free: 200, window: 60 * MINUTE, wait: 5 * SECOND };
pub const TAKEN_CLIENT: Limit = Limit { name: "taken client", free: 5, window: 60 * MINUTE, wait: 30 * SECOND };
pub const TAKEN_MAIL: Limit = Limit { name: "taken mail", free: 1, window: 60 * MINUTE, wait: 60 * MINUTE };
pub const RESET_ADDRESS: Limit = Limit { name: "reset address", free: 3, window: 60 * MINUTE, wait: 5 * MINUTE };
pub const LINK: Limit = Limit { name: "link", free: 10, window: 15 * MINUTE, wait: 5 * SECOND };
pub const LINK_CLIENT: Limit = Limit { name: "link client", free: 50, window: 60 * MINUTE, wait: 5 * SECOND };
pub const RESET_CLIENT: Limit = Limit { name: "reset client", free: 20, window: 60 * MINUTE, wait: 30 * SECOND };

/// Something that is counted: a limit and what it is applied to.
#[derive(Clone, Debug)]
pub struct Counter {
    limit: Limit,
    id: String,
}

impl Limit {
    pub fn of(self, subject: &str) -> Counter {
        Counter { limit: self, id: ids::digest(&format!("{}\n{subject}", self.name)) }
    }

    /// The counter of a place; `None` for the command line.
    pub fn of_client(self, client: Option<IpAddr>) -> Option<Counter> {
        client.map(|client| self.of(&place(client)))
    }
}

/// One person's part of the network: an IPv4 address, or the first 64 bits of an IPv6 address.
fn place(client: IpAddr) -> String {
    match client.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("{:x}", address.to_bits() >> 64),
    }
}

/// Counts one attempt against each counter, or refuses with `RateLimited` and counts none.
pub async fn count(ctx: &Context, counters: &[&Counter]) -> Result<()> {
    let now = ctx.now_ms();
    store::write(&ctx.db, async |tx| {
        for counter in counters {
            count_one(tx, counter, now).await?;
        }
        Ok(())
    })
    .await
}

async fn count_one(tx: &impl ConnectionTrait, counter: &Counter, now: i64) -> Result<()> {
    let fresh =
        ActiveModel { id: Set(counter.id.clone()), attempts: Set(0), first_at: Set(now), blocked_until: Set(0) };
    let keep = OnConflict::column(Column::Id).do_nothing().to_owned();
    Entity::insert(fresh).on_conflict(keep).exec_without_returning(tx).await?;
    let row = Entity::by_digest(&counter.id).lock_exclusive().one(tx).await?;
    let row = row.ok_or_else(|| Error::internal("a counter vanished"))?;
    if row.blocked_until > now {
        return Err(Error::RateLimited { retry_after: (row.blocked_until - now).unsigned_abs().div_ceil(1000) });
    }
    let expired = row.first_at + counter.limit.window <= now;
    let (attempts, first_at) = if expired { (1, now) } else { (row.attempts + 1, row.first_at) };
    Entity::update_by_digest(&counter.id)
        .col_expr(Column::Attempts, Expr::value(attempts))
        .col_expr(Column::FirstAt, Expr::value(first_at))
        .col_expr(Column::BlockedUntil, Expr::value(now + wait_after(attempts, counter.limit)))
        .exec(tx)
        .await?;
    Ok(())
}

/// How long the next attempt has to wait after that many.
fn wait_after(attempts: i32, limit: Limit) -> i64 {
    match attempts - limit.free {
        ..0 => 0,
        over => limit.wait.saturating_mul(1 << over.min(20)).min(LONGEST_WAIT.max(limit.wait)),
    }
}

/// Takes an attempt back that turned out to be honest.
pub async fn give_back(tx: &impl ConnectionTrait, counter: &Counter) -> Result<()> {
    use sea_orm::ExprTrait;
    Entity::update_by_digest(&counter.id)
        .col_expr(Column::Attempts, Expr::col(Column::Attempts).sub(1))
        .col_expr(Column::BlockedUntil, Expr::value(0_i64))
        .exec(tx)
        .await?;
    Ok(())
}

/// Forgets all attempts.
pub async fn clear(tx: &impl ConnectionTrait, counter: &Counter) -> Result<()> {
    Entity::delete_by_digest(&counter.id).exec(tx).await?;
    Ok(())
}

pub async fn delete_stale(tx: &impl ConnectionTrait, now: i64) -> Result<()> {
    Entity::delete_stale(now - OLDEST, now).exec(tx).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_a_quarter_of_an_hour() {
        let check = |attempts: i32, wait: i64| assert_eq!(wait_after(attempts, SIGN_IN_ADDRESS), wait, "{attempts}");
        check(1, 0);
        check(4, 0);
        check(5, 5_000);
        check(6, 10_000);
        check(7, 20_000);
        check(30, LONGEST_WAIT);
        check(i32::MAX, LONGEST_WAIT);
        assert_eq!(wait_after(2, TAKEN_MAIL), 60 * MINUTE);
    }

    #[test]
    fn one_household_counts_once() {
        let place = |text: &str| place(text.parse().expect("an address"));
        assert_eq!(place("2001:db8::1"), place("2001:db8::ffff"));
        assert_ne!(place("2001:db8::1"), place("2001:db8:0:1::1"));
        assert_eq!(place("::ffff:192.0.2.1"), place("192.0.2.1"));
        assert_ne!(place("192.0.2.1"), place("192.0.2.2"));
    }
}
