use super::output;
use crate::{open, settings::Settings};
use anyhow::{Context as _, Result};
use clap::{Args, Subcommand};
use services::{Actor, accounts, workspaces};

#[derive(Subcommand, Debug)]
pub enum Workspace {
    /// Make a workspace; prints its id and slug
    Create(Create),
}

#[derive(Args, Debug)]
pub struct Create {
    name: String,
    /// ecommerce, saas, hospitality, restaurant, agency or services
    #[arg(long, value_name = "V")]
    vertical: String,
    /// Reporting currency, three letters
    #[arg(long, value_name = "C")]
    currency: String,
    /// IANA time zone, like America/Sao_Paulo
    #[arg(long, value_name = "T")]
    timezone: String,
    /// free, starter, pro or enterprise
    #[arg(long, value_name = "P", default_value = "free")]
    plan: String,
    /// E-mail of a person who has signed up; they become the owner
    #[arg(long, value_name = "EMAIL")]
    owner: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

impl Workspace {
    pub async fn run(self, settings: Settings) -> Result<()> {
        let Self::Create(new) = self;
        let context = open(&settings).await?;
        let owner = match &new.owner {
            Some(email) => Some(accounts::by_email(&context, email).await.with_context(|| format!("--owner {email}"))?),
            None => None,
        };
        let wanted = workspaces::NewWorkspace {
            name: new.name,
            vertical: new.vertical,
            currency: new.currency,
            timezone: new.timezone,
            plan: new.plan,
            ..Default::default()
        };
        let made = workspaces::create(&context, Actor::System, owner, wanted).await?;
        output::lines(
            new.json,
            &[
                ("id", made.id.0.into()),
                ("slug", made.slug.into()),
                ("name", made.name.into()),
                ("vertical", made.vertical.code().into()),
                ("currency", made.currency.code().into()),
                ("timezone", made.timezone.into()),
                ("plan", made.plan.code().into()),
            ],
        )
    }
}
