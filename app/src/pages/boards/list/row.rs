//! A board in the list.

use super::View;
use crate::{
    AppError,
    forms::Confirm,
    i18n::{fill, use_i18n},
    icons::{self, Icon},
    pages::boards::{
        api::{ArchiveBoard, DeleteBoard, DuplicateBoard, FavourBoard, MoveBoard, RestoreBoard},
        board_href, edit_href,
    },
    widgets::{
        icon::{Glyph, Icon as Sign},
        menu::Menu,
    },
};
use boards::kept::{Access, Listed, Right};
use domain::Day;
use leptos::{form::ActionForm, prelude::*};
use semantic::format;

#[component]
pub(super) fn Row(board: Listed) -> impl IntoView {
    let t = use_i18n();
    let tiles = if board.tiles == 1 {
        t.boards.one_tile.to_owned()
    } else {
        fill(t.boards.tiles, &[("count", &board.tiles.to_string())])
    };
    let access = if board.access == Access::Workspace { t.boards.shared } else { t.boards.private };
    let owner = board.owner.clone().unwrap_or_else(|| t.boards.nobody.into());
    let seen = board.seen_at.map_or_else(|| t.boards.never.to_owned(), |at| format::day(day(at), t.locale));
    let facts = format!("{tiles} · {access} · {}: {owner}", t.boards.owner);
    view! {
        <li class="board-row">
            <Favour board=board.clone() />
            <a class="board-name" href=board_href(board.id)>
                <strong>{board.name.clone()}</strong>
                <small>{facts}</small>
            </a>
            <span class="board-seen only-wide">
                <small>{t.boards.seen}</small>
                {seen}
            </span>
            <Manage board=board />
        </li>
    }
}

/// The day of a time, in UTC: near enough for a list.
fn day(at: i64) -> Day {
    Day::from_number(i32::try_from(at.div_euclid(86_400_000)).unwrap_or_default())
}

#[component]
fn Favour(board: Listed) -> impl IntoView {
    let t = use_i18n();
    let action = ServerAction::<FavourBoard>::new();
    reloads(action.value());
    let text = if board.favourite { t.boards.unfavour } else { t.boards.favour };
    let label = fill(text, &[("name", &board.name)]);
    view! {
        <ActionForm action=action>
            <input type="hidden" name="id" value=board.id.to_string() />
            <input type="hidden" name="favourite" value=(!board.favourite).to_string() />
            <button type="submit" class="tool star" class:is-on=board.favourite title=label.clone() aria-label=label aria-pressed=board.favourite.to_string()>
                <Icon path=icons::STAR />
            </button>
        </ActionForm>
    }
}

#[component]
fn Manage(board: Listed) -> impl IntoView {
    let t = use_i18n();
    let (id, right) = (board.id, board.right);
    let label = fill(t.boards.more, &[("name", &board.name)]);
    let (copy, folder) = (ServerAction::<DuplicateBoard>::new(), ServerAction::<MoveBoard>::new());
    let (away, back, gone) =
        (ServerAction::<ArchiveBoard>::new(), ServerAction::<RestoreBoard>::new(), ServerAction::<DeleteBoard>::new());
    let failed = [
        failure(copy.value()),
        reloads(folder.value()),
        reloads(away.value()),
        reloads(back.value()),
        reloads(gone.value()),
    ];
    let copied = fill(t.boards.copy_name, &[("name", &board.name)]).chars().take(120).collect::<String>();
    let field = format!("folder-{id}");
    let hidden = move || view! { <input type="hidden" name="id" value=id.to_string() /> };
    let edits = right >= Right::Edit && !board.archived;
    let question = fill(t.boards.delete_text, &[("name", &board.name)]);
    let spoken = format!("{} {}", t.boards.delete, board.name);
    view! {
        <Menu label=label button=|| view! { <Glyph icon=Sign::More /> } panel="board-menu">
            {edits.then(|| view! { <a class="menu-item" href=edit_href(id)>{t.boards.edit}</a> })}
            <ActionForm action=copy>
                {hidden()} <input type="hidden" name="name" value=copied />
                <button type="submit" class="menu-item">
                    {t.boards.duplicate}
                </button>
            </ActionForm>
            {edits
                .then(|| {
                    view! {
                        <ActionForm action=folder attr:class="board-folder-form">
                            {hidden()} <label for=field.clone()>{t.boards.move_to}</label>
                            <div>
                                <input class="input" id=field.clone() name="folder" value=board.folder.clone() maxlength="60" autocomplete="off" list="board-folders" />
                                <button type="submit" class="button">
                                    {t.boards.move_it}
                                </button>
                            </div>
                        </ActionForm>
                    }
                })}
            {(right == Right::Own && !board.archived)
                .then(|| {
                    view! {
                        <ActionForm action=away>
                            {hidden()} <button type="submit" class="menu-item">
                                {t.boards.archive_it}
                            </button>
                        </ActionForm>
                    }
                })}
            {(right == Right::Own && board.archived)
                .then(|| {
                    view! {
                        <ActionForm action=back>
                            {hidden()} <button type="submit" class="menu-item">
                                {t.boards.restore}
                            </button>
                        </ActionForm>
                        <Confirm label=t.boards.delete name=spoken question=question>
                            <ActionForm action=gone>
                                {hidden()} <button type="submit" class="button danger">
                                    {t.boards.delete}
                                </button>
                            </ActionForm>
                        </Confirm>
                    }
                })}
            {failed
                .map(|failed| {
                    move || failed.get().map(|message| view! { <p class="notice bad" role="alert">{message}</p> })
                })
                .collect_view()}
        </Menu>
    }
    .into_any()
}

/// A failure to show; on success the list is read anew.
fn reloads(value: MappedSignal<Option<Result<(), AppError>>>) -> Signal<Option<String>> {
    let view = expect_context::<View>();
    Effect::new(move |_| {
        if matches!(value.get(), Some(Ok(()))) {
            view.changes.update(|count| *count += 1);
        }
    });
    failure(value)
}

fn failure(value: MappedSignal<Option<Result<(), AppError>>>) -> Signal<Option<String>> {
    Signal::derive(move || value.get().and_then(Result::err).map(|error| error.message))
}
