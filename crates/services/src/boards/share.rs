//! Whom a board is for.

use super::{
    list::names,
    make::note,
    rows::{find, may},
};
use crate::{Context, Error, Result, Scope, store};
use boards::kept::{Access, May, Person, Right, Sharing};
use entity::{
    board_people::{Column, Entity, Model},
    boards as rows, memberships,
};
use sea_orm::{ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, sea_query::Expr};
use std::collections::{BTreeMap, HashSet};

/// Whom a board is shared with. For whoever owns it.
pub async fn sharing(ctx: &Context, scope: &Scope, id: i64) -> Result<Sharing> {
    let found = find(&ctx.db, scope, id, Right::Own, false).await?;
    let workspace = scope.workspace_id();
    let named = Entity::in_workspace(workspace).filter(Column::BoardId.eq(id)).all(&ctx.db).await?;
    let members = memberships::Entity::in_workspace(workspace).all(&ctx.db).await?;
    let known = names(&ctx.db, members.iter().map(|row| row.user_id)).await?;
    let mut people: Vec<Person> = known
        .into_iter()
        .filter(|(user, _)| Some(*user) != found.row.created_by)
        .map(|(user, name)| {
            let granted = named.iter().find(|row| row.user_id == user).and_then(|row| may(&row.may));
            Person { user, name, may: granted.map(|right| if right == Right::View { May::View } else { May::Edit }) }
        })
        .collect();
    people.sort_by(|a, b| (&a.name, a.user).cmp(&(&b.name, b.user)));
    Ok(Sharing { access: access_of(&found.row.access), people })
}

/// Shares a board with exactly these people. `Invalid` where one is no member.
pub async fn share(ctx: &Context, scope: &Scope, id: i64, access: Access, people: &[(i64, May)]) -> Result<()> {
    let workspace = scope.workspace_id();
    let people: BTreeMap<i64, May> = people.iter().copied().collect();
    store::write(&ctx.db, async |tx| {
        let found = find(tx, scope, id, Right::Own, true).await?;
        let members = memberships::Entity::in_workspace(workspace).all(tx).await?;
        let members: HashSet<i64> = members.into_iter().map(|row| row.user_id).collect();
        if let Some(stranger) = people.keys().find(|user| !members.contains(user)) {
            return Err(Error::invalid("people", format!("{stranger} is no member: add them to the workspace first")));
        }
        Entity::delete_in(workspace).filter(Column::BoardId.eq(id)).exec(tx).await?;
        for (user_id, granted) in &people {
            let may = match granted {
                May::View => "view",
                May::Edit => "edit",
            };
            let row = Model { workspace_id: workspace.0, board_id: id, user_id: *user_id, may: may.into() };
            Entity::insert(row.into_active_model()).exec_without_returning(tx).await?;
        }
        let change = rows::Entity::update_in(workspace).col_expr(rows::Column::Access, Expr::value(access.code()));
        change.filter(rows::Column::Id.eq(id)).exec(tx).await?;
        let detail = format!("{}: {}, {} people", found.row.name, access.code(), people.len());
        note(tx, ctx, scope, "board.shared", id, &detail).await
    })
    .await
}

pub(super) fn access_of(text: &str) -> Access {
    if text == "workspace" { Access::Workspace } else { Access::Private }
}
