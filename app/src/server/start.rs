//! What every page of numbers starts from: the workspace, its days, the reader's language.

use crate::{AppError, pages::overview::as_of, reader::Reader, server, widgets::slice::Slice};
use domain::{Day, Locale, Period};
use semantic::{PeriodSpec, Query, Table};
use services::{Context, Scope, queries, zone::Zone};

/// A reader in a workspace, now.
pub struct Start {
    pub ctx: Context,
    pub scope: Scope,
    pub locale: Locale,
    pub today: Day,
    /// The day that stands for today where the data is old.
    pub as_of: Option<Day>,
}

impl Start {
    pub async fn new() -> Result<Self, AppError> {
        let (ctx, scope) = (server::context(), server::scope().await?);
        let today = Zone::named(&scope.workspace().timezone)?.day(ctx.now_ms());
        let as_of = as_of(today, queries::span(&ctx, &scope).await?);
        Ok(Self { ctx, scope, locale: Reader::current().locale, today, as_of })
    }

    pub async fn run(&self, query: &Query) -> Result<Table, AppError> {
        Ok(queries::run(&self.ctx, &self.scope, query, self.locale).await?)
    }

    /// The days the slice's period means.
    pub async fn days(&self, slice: &Slice) -> Result<Period, AppError> {
        Ok(match slice.period {
            PeriodSpec::Range(range) => range,
            PeriodSpec::Preset(spec) => {
                let span = queries::span(&self.ctx, &self.scope).await?;
                spec.preset.resolve(self.as_of.unwrap_or(self.today), self.scope.workspace().week_start, span)
            }
        })
    }
}
