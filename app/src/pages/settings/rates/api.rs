//! Server functions of the exchange rates.

use crate::AppError;
use domain::Day;
use leptos::{prelude::*, server_fn::codec::GetUrl};
use serde::{Deserialize, Serialize};

/// The page's content: rates, newest first, and what is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateTable {
    /// The currency answers are in.
    pub home: String,
    pub can_edit: bool,
    pub rates: Vec<Line>,
    pub more: bool,
    pub gaps: Vec<GapLine>,
}

/// One `base` was `rate` of `quote`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub base: String,
    pub quote: String,
    pub day: Day,
    pub rate: String,
}

/// Days with amounts in a currency and without a rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GapLine {
    pub currency: String,
    pub days: u32,
    pub first: Day,
    pub last: Day,
}

/// The rates of a currency (empty: of all), 50 to a page.
#[server(prefix = "/fn", endpoint = "rates", input = GetUrl)]
pub async fn list_rates(
    #[server(default)] currency: String,
    #[server(default)] page: u32,
) -> Result<RateTable, AppError> {
    use crate::server;
    use domain::{Currency, Permission};
    use services::rates::{self, Search};

    let (ctx, scope) = (server::context(), server::scope().await?);
    let search = Search { currency: Currency::parse(&currency).ok(), page: page.into(), ..Search::default() };
    let found = rates::list(&ctx, &scope, &search).await?;
    let line = |rate: rates::Rate| Line { base: rate.base, quote: rate.quote, day: rate.day, rate: rate.rate };
    let gaps = rates::missing(&ctx, &scope).await?.into_iter().map(|gap| GapLine {
        currency: gap.currency.code().into(),
        days: u32::try_from(gap.days).unwrap_or(u32::MAX),
        first: gap.first,
        last: gap.last,
    });
    Ok(RateTable {
        home: scope.workspace().currency.code().into(),
        can_edit: scope.allows(Permission::ImportData),
        rates: found.rates.into_iter().map(line).collect(),
        more: found.more,
        gaps: gaps.collect(),
    })
}

/// Adds a rate or corrects the one of that pair and day.
#[server(prefix = "/fn", endpoint = "save_rate")]
pub async fn save_rate(base: String, quote: String, day: String, rate: String) -> Result<(), AppError> {
    use crate::{Code, server};
    use services::{Error, rates};

    let (ctx, scope) = (server::context(), server::scope().await?);
    let t = server::request::texts();
    let refuse = |field: &str, text: &str| server::errors::refuse(Code::Invalid, Some(field), text);
    let day: Day = day.trim().parse().map_err(|_| refuse("day", t.rates.day_wrong))?;
    match rates::save(&ctx, &scope, rates::Rate { base, quote, day, rate }).await {
        Ok(_) => Ok(()),
        Err(Error::Invalid { field, reason }) => Err(match field.as_str() {
            "rate" => refuse("rate", t.rates.rate_wrong),
            "quote" => refuse("quote", t.rates.quote_wrong),
            "day" => refuse("day", t.rates.day_wrong),
            _ => Error::Invalid { field, reason }.into(),
        }),
        Err(error) => Err(error.into()),
    }
}

/// Takes a rate out.
#[server(prefix = "/fn", endpoint = "delete_rate")]
pub async fn delete_rate(base: String, quote: String, day: String) -> Result<(), AppError> {
    use crate::{Code, server};
    use domain::Currency;

    let (ctx, scope) = (server::context(), server::scope().await?);
    let gone = || server::errors::refuse(Code::NotFound, None, server::request::texts().errors.not_found);
    let (base, quote) = (Currency::parse(&base).map_err(|_| gone())?, Currency::parse(&quote).map_err(|_| gone())?);
    let day: Day = day.parse().map_err(|_| gone())?;
    Ok(services::rates::delete(&ctx, &scope, base, quote, day).await?)
}
