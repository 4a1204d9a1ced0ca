//! What every page of numbers starts from: the workspace, its days, the reader's language.

use crate::{AppError, reader::Reader, server, widgets::slice::Slice};
use domain::{Day, Locale, Period};
use semantic::{Query, Table};
use services::{
    Context, Scope,
    queries::{self, Now},
};

/// A reader in a workspace, now.
pub struct Start {
    pub ctx: Context,
    pub scope: Scope,
    pub locale: Locale,
    /// The day that stands for today where the data is old.
    pub as_of: Option<Day>,
    pub now: Now,
}

impl Start {
    pub async fn new() -> Result<Self, AppError> {
        Self::of(server::context(), server::scope().await?, Reader::current().locale).await
    }

    pub async fn of(ctx: Context, scope: Scope, locale: Locale) -> Result<Self, AppError> {
        let now = queries::now(&ctx, &scope).await?;
        Ok(Self { ctx, scope, locale, as_of: now.as_of, now })
    }

    pub async fn run(&self, query: &Query) -> Result<Table, AppError> {
        Ok(queries::run(&self.ctx, &self.scope, query, self.locale).await?)
    }

    /// The days the slice's period means.
    pub fn days(&self, slice: &Slice) -> Period {
        self.now.days(&self.scope, slice.period)
    }
}
