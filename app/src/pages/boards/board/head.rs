//! What stands in the top bar of a board.

use super::{Desk, Lens, Mode, View};
use crate::{
    i18n::{fill, use_i18n},
    icons::{self, Icon},
    pages::{
        boards::{api::FavourBoard, editor},
        overview::{Note as Fresh, Picks as SlicePicks},
    },
    widgets::slice::FilterChips,
};
use boards::kept::Opened;
use leptos::{form::ActionForm, prelude::*};

/// The star, and how fresh the data is.
#[component]
pub fn Note(opened: StoredValue<Opened>) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let action = ServerAction::<FavourBoard>::new();
    let (id, known, name) = opened.with_value(|opened| (opened.id, opened.favourite, opened.board.name.clone()));
    // As it will be once the server has answered.
    let favourite = RwSignal::new(known);
    let label = move || fill(if favourite.get() { t.boards.unfavour } else { t.boards.favour }, &[("name", &name)]);
    view! {
        <ActionForm action=action on:submit=move |_| set_timeout(move || favourite.update(|on| *on = !*on), std::time::Duration::ZERO)>
            <input type="hidden" name="id" value=id.to_string() />
            <input type="hidden" name="favourite" value=move || (!favourite.get()).to_string() />
            <button type="submit" class="tool star" class:is-on=favourite title=label.clone() aria-label=label aria-pressed=move || favourite.get().to_string()>
                <Icon path=icons::STAR />
            </button>
        </ActionForm>
        <Fresh around=view.around />
    }
}

/// The pickers, and the ways to other modes.
#[component]
pub fn Picks(opened: StoredValue<Opened>) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let (desk, lens) = (expect_context::<Desk>(), expect_context::<Lens>());
    view! {
        <SlicePicks place=Signal::derive(move || lens.place()) shop=view.shop around=view.around choices=view.choices />
        <div class="board-menus">
            <editor::ViewsMenu opened=opened /> {desk.may_edit().then(|| view! { <editor::ShareMenu /> })} <editor::ExportMenu /> <editor::PastMenu />
        </div>
        <a class="pick only-wide" href=move || lens.in_mode(Mode::Present) title=t.boards.present data-noscroll>
            <Icon path=icons::SCREEN />
            <span class="sr-only">{t.boards.present}</span>
        </a>
        {move || {
            let editing = view.mode.get() == Mode::Edit;
            let (href, text) = if editing { (lens.in_mode(Mode::Look), t.boards.done) } else { (lens.in_mode(Mode::Edit), t.boards.edit) };
            desk.may_edit()
                .then(|| {
                    view! {
                        <a class="button" class:primary=editing href=href data-noscroll>
                            {text}
                        </a>
                    }
                })
        }}
    }
    .into_any()
}

/// The filters that are on.
#[component]
pub fn Chips() -> impl IntoView {
    let (view, lens) = (expect_context::<View>(), expect_context::<Lens>());
    view! {
        <Transition>
            {move || {
                let place = lens.place();
                Suspend::new(async move {
                    let choices = view.choices.await.unwrap_or_default();
                    view! { <FilterChips place=place choices=choices /> }
                })
            }}
        </Transition>
    }
}
