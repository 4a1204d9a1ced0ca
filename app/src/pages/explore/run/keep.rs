//! Keeping states under names.

use super::complete;
use crate::{
    AppError,
    pages::explore::model::{Saved, State},
    server::{self, Start},
};
use semantic::Query;
use services::{
    saved_queries::{self, Draft},
    zone::Zone,
};

/// The workspace's kept queries by name.
pub async fn saved() -> Result<Vec<Saved>, AppError> {
    let (ctx, scope) = (server::context(), server::scope().await?);
    let zone = Zone::named(&scope.workspace().timezone)?;
    let all = saved_queries::list(&ctx, &scope).await?.into_iter().map(|saved| Saved {
        id: saved.id,
        name: saved.name,
        href: State::from_query(&saved.view).href(),
        by: saved.by,
        day: zone.day(saved.updated_at),
    });
    Ok(all.collect())
}

/// Keeps a state under a name.
pub async fn save(name: &str, state: &str) -> Result<(), AppError> {
    let start = Start::new().await?;
    saved_queries::save(&start.ctx, &start.scope, draft(&start, name, state)).await?;
    Ok(())
}

/// Puts another state under a name.
pub async fn replace(id: i64, state: &str) -> Result<(), AppError> {
    let start = Start::new().await?;
    Ok(saved_queries::replace(&start.ctx, &start.scope, id, draft(&start, "", state)).await?)
}

/// The query of a state, for wherever it is shown next. `state` is the page's query string.
pub fn query(start: &Start, state: &str) -> Query {
    Query { limit: None, ..complete(start, &State::from_query(state)).query() }
}

/// The shape of the chart that a state names.
pub fn shape(state: &str) -> Option<String> {
    State::from_query(state).shape
}

/// The query for whoever asks for it, the address for this page.
fn draft(start: &Start, name: &str, state: &str) -> Draft {
    let state = State { drill: None, ..complete(start, &State::from_query(state)) };
    let view = state.href();
    let view = view.split_once('?').map_or("", |(_, query)| query).to_owned();
    Draft { name: name.into(), query: Query { limit: None, ..state.query() }, view }
}
