//! The rows of the list, and the form under it.

pub mod add;
pub mod row;

use crate::{forms::Choice, i18n::I18n};
use domain::Role;

/// The roles someone may give: only an owner makes owners.
fn role_choices(t: I18n, owner: bool) -> Vec<Choice> {
    Role::ALL
        .into_iter()
        .filter(|role| owner || *role != Role::Owner)
        .map(|role| Choice::new(role.code(), t.role(role)))
        .collect()
}
