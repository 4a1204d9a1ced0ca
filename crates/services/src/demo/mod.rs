//! The demo businesses: Casa Lumen, a homeware shop, and Brújula, a software service; three years of each up to yesterday, made
//! from a seed and brought in like anyone's files.
//!
//! A load is durable. What is to be loaded is noted (`demo_loads`) in the transaction that empties a demo workspace, or before
//! the first file, and taken away when all facts are computed. The files are a function of that note, and importing is
//! idempotent: so a load that broke off is simply made again, by [`resume`], by the person or by `bos demo`, and ends the same.

mod clear;
mod dice;
mod load;
mod people;
mod saas;
mod sheet;
mod shop;

pub use load::{is_loading, release, resume};

use crate::{
    Context, Error, Result, Scope,
    workspaces::{self, NewWorkspace},
    zone::Zone,
};
use domain::{Currency, Day, Permission, Vertical, record::Kind};
use entity::{orders, subscriptions};
use sea_orm::QuerySelect;

/// The demo workspace of online shops.
pub const SHOP_SLUG: &str = "demo-shop";
/// The demo workspace of software services.
pub const SAAS_SLUG: &str = "demo-saas";
/// The seed of the demo workspaces.
pub const SEED: u64 = 2026;

/// The demo workspaces and what is in them.
const WORKSPACES: [(&str, Business); 2] = [(SHOP_SLUG, Business::Shop), (SAAS_SLUG, Business::Saas)];

/// A made-up business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Business {
    Shop,
    Saas,
}

impl Business {
    /// What a workspace of that kind is shown. Those that have no business of their own yet get the shop.
    fn of(vertical: Vertical) -> Self {
        match vertical {
            Vertical::Saas => Self::Saas,
            _ => Self::Shop,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Shop => "shop",
            Self::Saas => "saas",
        }
    }

    fn parse(code: &str) -> Option<Self> {
        [Self::Shop, Self::Saas].into_iter().find(|business| business.code() == code)
    }

    fn files(self, seed: u64, currency: Currency, last: Day) -> Vec<(Kind, String)> {
        match self {
            Self::Shop => shop::files(seed, currency, last),
            Self::Saas => saas::files(seed, currency, last),
        }
    }

    fn workspace(self) -> NewWorkspace {
        let (name, vertical, currency, timezone, language) = match self {
            Self::Shop => ("Casa Lumen", Vertical::Ecommerce, "BRL", "America/Sao_Paulo", "pt-BR"),
            Self::Saas => ("Brújula", Vertical::Saas, "USD", "America/Mexico_City", "es-MX"),
        };
        NewWorkspace {
            name: name.into(),
            vertical: vertical.code().into(),
            currency: currency.into(),
            timezone: timezone.into(),
            language: language.into(),
            plan: String::new(),
        }
    }
}

/// Makes the demo workspaces, or makes them new up to yesterday. Returns their slugs.
pub async fn reset_all(ctx: &Context) -> Result<Vec<String>> {
    for (slug, business) in WORKSPACES {
        reset(ctx, slug, business).await?;
    }
    Ok(WORKSPACES.map(|(slug, _)| slug.into()).into())
}

/// Makes those demo workspaces that aren't there, and ends loads that broke off. Returns the slugs of those it made.
pub async fn ensure_all(ctx: &Context) -> Result<Vec<String>> {
    resume(ctx).await?;
    let mut made = Vec::new();
    for (slug, business) in WORKSPACES {
        let there = match workspaces::demo_scope(ctx, slug).await {
            Ok(scope) => has_data(ctx, &scope).await? || is_loading(ctx, scope.workspace_id()).await?,
            Err(Error::NotFound(_)) => false,
            Err(error) => return Err(error),
        };
        if !there {
            reset(ctx, slug, business).await?;
            made.push(slug.into());
        }
    }
    Ok(made)
}

async fn reset(ctx: &Context, slug: &str, business: Business) -> Result<()> {
    let scope = workspaces::ensure_demo(ctx, slug, business.workspace()).await?;
    let note = load::Note { business, seed: SEED, last: yesterday(ctx, &scope)? };
    let holder = load::begin(ctx, &scope, note, true).await?;
    load::run(ctx, scope.workspace(), note, holder).await
}

/// Fills a person's own workspace, in its currency and time zone, with a business of its kind. `Conflict` when it has data of its
/// own. A load that broke off is ended.
pub async fn load_into(ctx: &Context, scope: &Scope) -> Result<()> {
    scope.require(Permission::ImportData)?;
    if load::join(ctx, scope.workspace_id()).await? {
        return Ok(());
    }
    if has_data(ctx, scope).await? {
        return Err(Error::Conflict("the workspace has data: demo data go into an empty one only".into()));
    }
    let business = Business::of(scope.workspace().vertical);
    let note = load::Note { business, seed: SEED, last: yesterday(ctx, scope)? };
    let holder = load::begin(ctx, scope, note, false).await?;
    load::run(ctx, scope.workspace(), note, holder).await
}

fn yesterday(ctx: &Context, scope: &Scope) -> Result<Day> {
    Ok(Zone::named(&scope.workspace().timezone)?.day(ctx.now_ms()).plus(-1))
}

/// Whether the workspace has orders or subscriptions.
async fn has_data(ctx: &Context, scope: &Scope) -> Result<bool> {
    let workspace = scope.workspace_id();
    let orders = orders::Entity::in_workspace(workspace).limit(1).one(&ctx.db).await?;
    Ok(orders.is_some() || subscriptions::Entity::in_workspace(workspace).limit(1).one(&ctx.db).await?.is_some())
}
