//! Making a workspace.

use super::{read, slug::slug_of, week_start_code};
use crate::{
    Actor, Context, Error, Result, Scope,
    access::Workspace,
    audit::{self, Event},
    ids, store,
    zone::Zone,
};
use domain::{Currency, Plan, Role, UserId, Vertical, WeekStart, WorkspaceId};
use entity::{memberships, users, workspaces};
use sea_orm::{ActiveValue::Set, ConnectionTrait, EntityTrait};

/// What someone says about a new workspace, unchecked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewWorkspace {
    pub name: String,
    /// A code like `ecommerce`.
    pub vertical: String,
    /// Three letters, like `USD`.
    pub currency: String,
    /// An IANA name, like `America/Sao_Paulo`.
    pub timezone: String,
    /// A language tag like `en-US`, from the browser; decides the first day of the week. May be empty.
    pub language: String,
    /// A code like `pro`; empty for the free plan.
    pub plan: String,
}

/// Makes a workspace that belongs to `owner`, or for now to nobody (the command line).
pub async fn create(ctx: &Context, actor: Actor, owner: Option<UserId>, new: NewWorkspace) -> Result<Workspace> {
    let draft = check(&new)?;
    let slug = slug_of(&draft.name);
    insert_under_free_slug(ctx, actor, owner, draft, &slug).await
}

/// The demo workspace with that slug, made where missing, for the command line to fill.
pub async fn ensure_demo(ctx: &Context, slug: &str, new: NewWorkspace) -> Result<Scope> {
    let row = match workspaces::Entity::by_slug(slug).one(&ctx.db).await? {
        Some(row) if row.demo => read(row)?,
        Some(_) => {
            return Err(Error::Conflict(format!(
                "workspace '{slug}' is not a demo workspace: rename it before loading the demo"
            )));
        }
        None => {
            let draft = Workspace { demo: true, ..check(&new)? };
            insert_under_free_slug(ctx, Actor::System, None, draft, slug).await?
        }
    };
    Ok(Scope::new(row, Role::Owner, Actor::System))
}

/// The first day of the week where that language is spoken: Sunday in the United States, Monday elsewhere.
pub fn week_start_of(language: &str) -> WeekStart {
    let tag = language.split([',', ';']).next().unwrap_or_default().trim();
    if tag.eq_ignore_ascii_case("en-US") { WeekStart::Sunday } else { WeekStart::Monday }
}

/// Checks every field; id and slug are still open.
fn check(new: &NewWorkspace) -> Result<Workspace> {
    Zone::named(&new.timezone)?;
    Ok(Workspace {
        id: WorkspaceId(ids::random()),
        slug: String::new(),
        name: check_name(&new.name)?,
        vertical: check_vertical(&new.vertical)?,
        currency: check_currency(&new.currency)?,
        timezone: new.timezone.clone(),
        week_start: week_start_of(&new.language),
        plan: check_plan(&new.plan)?,
        demo: false,
    })
}

/// A name of 1–80 characters, without the space around it.
pub(super) fn check_name(name: &str) -> Result<String> {
    let name = name.trim();
    match name.chars().count() {
        0 => Err(Error::invalid("name", "is empty: give the workspace a name")),
        1..=80 if name.chars().any(char::is_control) => {
            Err(Error::invalid("name", "has control characters: use letters, digits and signs"))
        }
        1..=80 => Ok(name.into()),
        length => Err(Error::invalid("name", format!("has {length} characters: use at most 80"))),
    }
}

pub(super) fn check_vertical(code: &str) -> Result<Vertical> {
    Vertical::parse(code).ok_or_else(|| {
        Error::invalid("vertical", format!("'{code}' is not known: use {}", one_of(Vertical::ALL.map(Vertical::code))))
    })
}

pub(super) fn check_currency(code: &str) -> Result<Currency> {
    Currency::parse(code).map_err(|error| Error::invalid("currency", error.to_string()))
}

fn check_plan(code: &str) -> Result<Plan> {
    if code.is_empty() {
        return Ok(Plan::default());
    }
    Plan::parse(code).ok_or_else(|| {
        Error::invalid("plan", format!("'{code}' is not known: use {}", one_of(Plan::ALL.map(Plan::code))))
    })
}

fn one_of<const N: usize>(codes: [&str; N]) -> String {
    format!("one of {}", codes.join(", "))
}

/// Takes the slug, else it with a number, else with a random one.
async fn insert_under_free_slug(
    ctx: &Context,
    actor: Actor,
    owner: Option<UserId>,
    draft: Workspace,
    slug: &str,
) -> Result<Workspace> {
    for attempt in 1..=20 {
        let candidate = match attempt {
            1 => slug.into(),
            2..=9 => format!("{slug}-{attempt}"),
            _ => format!("{slug}-{}", ids::random() % 1_000_000),
        };
        if workspaces::Entity::by_slug(&candidate).one(&ctx.db).await?.is_some() {
            continue;
        }
        let workspace = Workspace { slug: candidate, ..draft.clone() };
        match insert(ctx, actor, owner, &workspace).await {
            Err(Error::Conflict(_)) => {}
            done => return done.map(|()| workspace),
        }
    }
    Err(Error::Conflict(format!("every address like '{slug}' is taken: choose another name")))
}

/// Writes the workspace, its owner and the event; `Conflict` where the slug was taken meanwhile.
async fn insert(ctx: &Context, actor: Actor, owner: Option<UserId>, workspace: &Workspace) -> Result<()> {
    let tx = store::begin_write(&ctx.db).await?;
    let now = ctx.now_ms();
    match workspaces::Entity::insert(row(workspace, now)).exec_without_returning(&*tx).await {
        Err(error) if store::is_duplicate(&error) => return Err(Error::Conflict("the slug is taken".into())),
        done => done?,
    };
    if let Some(owner) = owner {
        insert_owner(&*tx, workspace.id, owner, now).await?;
    }
    let event = Event::new("workspace.created", format!("workspace:{}", workspace.id)).detail(workspace.name.clone());
    audit::record(&*tx, now, workspace.id, actor, event).await?;
    tx.commit().await
}

async fn insert_owner(db: &impl ConnectionTrait, workspace: WorkspaceId, owner: UserId, now: i64) -> Result<()> {
    users::Entity::by_id(owner).one(db).await?.ok_or(Error::NotFound("user"))?;
    let member = memberships::ActiveModel {
        workspace_id: Set(workspace.0),
        user_id: Set(owner.0),
        role: Set(Role::Owner.code().into()),
        created_at: Set(now),
    };
    memberships::Entity::insert(member).exec_without_returning(db).await?;
    Ok(())
}

fn row(workspace: &Workspace, now: i64) -> workspaces::ActiveModel {
    workspaces::ActiveModel {
        id: Set(workspace.id.0),
        slug: Set(workspace.slug.clone()),
        name: Set(workspace.name.clone()),
        vertical: Set(workspace.vertical.code().into()),
        currency: Set(workspace.currency.to_string()),
        timezone: Set(workspace.timezone.clone()),
        week_start: Set(week_start_code(workspace.week_start).into()),
        plan: Set(workspace.plan.code().into()),
        demo: Set(workspace.demo),
        created_at: Set(now),
        data_version: Set(0),
        data_changed_at: Set(None),
    }
}
