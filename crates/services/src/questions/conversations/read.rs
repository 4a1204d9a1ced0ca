//! Looking conversations up.

use super::{Conversation, Heading, MOST, THING, Turn};
use crate::{Context, Error, Result, Scope, audit};
use domain::{Locale, Permission};
use entity::{conversation_turns as turns, conversations};
use nlq::{State, Status};
use sea_orm::{
    ColumnTrait, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait, LikeExpr},
};

/// The asker's own conversations whose questions hold the text, whatever its case and accents; all of them for an empty one. The one used
/// last comes first.
pub async fn list(ctx: &Context, scope: &Scope, text: &str) -> Result<Vec<Heading>> {
    scope.require(Permission::ReadData)?;
    let mut found = conversations::Entity::of_owner(scope.workspace_id(), &owner(scope));
    let words = nlq::fold(text.trim());
    if !words.is_empty() {
        let holding = turns::Entity::in_workspace(scope.workspace_id())
            .select_only()
            .column(turns::Column::ConversationId)
            .filter(Expr::col(turns::Column::Words).like(LikeExpr::new(holds(&words)).escape('\\')))
            .into_query();
        found = found.filter(conversations::Column::Id.in_subquery(holding));
    }
    let newest = found.order_by_desc(conversations::Column::UpdatedAt).order_by_desc(conversations::Column::Id);
    Ok(newest.limit(MOST).all(&ctx.db).await?.into_iter().map(heading).collect())
}

/// One of the asker's own conversations.
pub async fn get(ctx: &Context, scope: &Scope, id: &str) -> Result<Conversation> {
    scope.require(Permission::ReadData)?;
    let heading = heading(own(&ctx.db, scope, id).await?);
    let rows = of(scope, id).order_by_asc(turns::Column::Turn).all(&ctx.db).await?;
    Ok(Conversation { heading, turns: rows.into_iter().map(turn).collect() })
}

/// What the next question goes on from; nothing yet for a new conversation.
pub(in crate::questions) async fn state(ctx: &Context, scope: &Scope, id: Option<&str>) -> Result<State> {
    let Some(id) = id else { return Ok(State::default()) };
    own(&ctx.db, scope, id).await?;
    let last = of(scope, id).order_by_desc(turns::Column::Turn).one(&ctx.db).await?;
    Ok(last.map(|row| stored(&row.state)).unwrap_or_default())
}

/// The last turn, and what stood around it.
pub(in crate::questions) struct Last {
    pub question: String,
    pub edited: bool,
    /// The language model that read it.
    pub reader: Option<String>,
    pub locale: Locale,
    pub before: State,
    pub after: State,
}

pub(in crate::questions) async fn last(ctx: &Context, scope: &Scope, id: &str) -> Result<Option<Last>> {
    own(&ctx.db, scope, id).await?;
    let mut rows = of(scope, id).order_by_desc(turns::Column::Turn).limit(2).all(&ctx.db).await?.into_iter();
    let Some(row) = rows.next() else { return Ok(None) };
    Ok(Some(Last {
        edited: row.edited,
        reader: row.reader,
        locale: Locale::parse(&row.locale).unwrap_or_default(),
        before: rows.next().map(|row| stored(&row.state)).unwrap_or_default(),
        after: stored(&row.state),
        question: row.question,
    }))
}

/// A question that was asked in place of one that was not answered.
pub(in crate::questions) struct Chosen {
    pub question: String,
    pub locale: Locale,
    /// The one that was not answered, and what stood before it.
    pub asked: String,
    pub before: State,
}

/// The last turn, where it was answered and the one before it was not.
pub(in crate::questions) async fn chosen(ctx: &Context, scope: &Scope, id: &str) -> Result<Option<Chosen>> {
    own(&ctx.db, scope, id).await?;
    let mut rows = of(scope, id).order_by_desc(turns::Column::Turn).limit(3).all(&ctx.db).await?.into_iter();
    let (Some(row), Some(asked)) = (rows.next(), rows.next()) else { return Ok(None) };
    if row.edited || row.status != "answered" || asked.status == "answered" {
        return Ok(None);
    }
    Ok(Some(Chosen {
        locale: Locale::parse(&row.locale).unwrap_or_default(),
        question: row.question,
        asked: asked.question,
        before: rows.next().map(|row| stored(&row.state)).unwrap_or_default(),
    }))
}

/// Whose conversations the asker sees.
pub(super) fn owner(scope: &Scope) -> String {
    audit::actor_text(scope.actor())
}

/// `NotFound` for one of another person, key or workspace too.
pub(super) async fn own(db: &impl ConnectionTrait, scope: &Scope, id: &str) -> Result<conversations::Model> {
    conversations::Entity::of_owner(scope.workspace_id(), &owner(scope))
        .filter(conversations::Column::Id.eq(id))
        .one(db)
        .await?
        .ok_or(Error::NotFound(THING))
}

fn of(scope: &Scope, id: &str) -> sea_orm::Select<turns::Entity> {
    turns::Entity::in_workspace(scope.workspace_id()).filter(turns::Column::ConversationId.eq(id))
}

/// A pattern for texts that hold the words as they are.
fn holds(words: &str) -> String {
    let mut pattern = String::from("%");
    for c in words.chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

/// A state that an earlier version wrote and this one can't read is forgotten.
fn stored(json: &str) -> State {
    serde_json::from_str(json).unwrap_or_default()
}

fn heading(row: conversations::Model) -> Heading {
    Heading { id: row.id, title: row.title, created_at: row.created_at, updated_at: row.updated_at }
}

fn turn(row: turns::Model) -> Turn {
    let status = match row.status.as_str() {
        "answered" => Status::Answered,
        "clarify" => Status::Clarify,
        _ => Status::Refused,
    };
    Turn {
        turn: row.turn,
        asked_at: row.asked_at,
        query: stored(&row.state).query.filter(|_| status == Status::Answered),
        question: row.question,
        edited: row.edited,
        locale: Locale::parse(&row.locale).unwrap_or_default(),
        status,
        answer: row.answer,
    }
}
