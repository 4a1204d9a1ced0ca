//! Views of a board under names: to look through, to keep, to begin with.

use crate::{
    AppError,
    i18n::{fill, use_i18n},
    icons::{self, Icon},
    pages::boards::{
        api::{begin_with, forget_view, keep_view},
        board::{Desk, Lens, View},
    },
    widgets::{
        icon::{Glyph, Icon as Sign},
        menu::Menu,
        slice::Slice,
    },
};
use boards::{
    MAX_NAME,
    kept::{KeptView, Opened},
};
use leptos::{ev, prelude::*, task::spawn_local};

/// What is done about views, one after the other; the page is read anew after each.
#[derive(Clone, Copy)]
struct Doing {
    view: View,
    failed: RwSignal<Option<String>>,
}

impl Doing {
    fn run<T: 'static>(self, work: impl Future<Output = Result<T, AppError>> + 'static) {
        spawn_local(async move {
            match work.await {
                Ok(_) => self.view.opened.refetch(),
                Err(error) => {
                    self.failed.try_set(Some(error.message));
                }
            }
        });
    }
}

/// The menu of views. Its button says which one is shown.
#[component]
pub fn ViewsMenu(opened: StoredValue<Opened>) -> impl IntoView {
    let t = use_i18n();
    let (desk, lens) = (expect_context::<Desk>(), expect_context::<Lens>());
    let doing = Doing { view: expect_context(), failed: RwSignal::new(None) };
    let views = opened.with_value(|opened| opened.views.clone());
    let begins_with = opened.with_value(|opened| opened.begins_with);
    let slices: Vec<(String, Slice)> = views.iter().map(|kept| (kept.name.clone(), kept.view.clone().into())).collect();
    let current = Memo::new(move |_| {
        let slice = lens.slice.get();
        slices.iter().find(|(_, kept)| *kept == slice).map(|(name, _)| name.clone())
    });
    let button = move || {
        view! {
            <Icon path=icons::VIEWS />
            <span class="only-wide">{move || current.get().unwrap_or_else(|| t.boards.views.to_owned())}</span>
        }
    };
    let own = move || {
        let slice: Slice = desk.board.with(|board| board.view.clone()).into();
        lens.place().to(&slice)
    };
    let lines =
        views.into_iter().map(|kept| view! { <Line kept=kept begins_with=begins_with doing=doing /> }).collect_view();
    let plain = begins_with.is_some().then(|| {
        let click = move |_| doing.run(begin_with(desk.id, None, false));
        view! {
            <button type="button" class="menu-item" on:click=click>
                {t.boards.begin_plain}
            </button>
        }
    });
    view! {
        <Menu label=t.boards.views button=button panel="views-panel">
            <a class="menu-item" href=own data-noscroll>
                {t.boards.own_view}
            </a>
            <ul class="saved-lines">{lines}</ul>
            {plain}
            <KeepForm doing=doing />
            <div role="status">{move || doing.failed.get().map(|message| view! { <p class="notice bad">{message}</p> })}</div>
        </Menu>
    }
    .into_any()
}

#[component]
fn Line(kept: KeptView, begins_with: Option<i64>, doing: Doing) -> impl IntoView {
    let t = use_i18n();
    let (desk, lens) = (expect_context::<Desk>(), expect_context::<Lens>());
    let (id, slice) = (kept.id, Slice::from(kept.view));
    let is_shown = {
        let slice = slice.clone();
        move || lens.slice.with(|shown| *shown == slice).then_some("true")
    };
    let name = [("name", kept.name.as_str())];
    let more = fill(t.boards.more, &name);
    let (mine, all) = (begins_with == Some(id), kept.begins);
    let forget = kept.may_change.then(|| {
        let click = move |_| doing.run(forget_view(desk.id, id));
        view! {
            <button type="button" class="button quiet" on:click=click>
                {t.boards.forget_view}
            </button>
        }
    });
    let for_all = (kept.shared && desk.may_edit() && !all).then(|| {
        let click = move |_| doing.run(begin_with(desk.id, Some(id), true));
        view! {
            <button type="button" class="button quiet" on:click=click>
                {t.boards.begin_all}
            </button>
        }
    });
    let for_me = (!mine).then(|| {
        let click = move |_| doing.run(begin_with(desk.id, Some(id), false));
        view! {
            <button type="button" class="button quiet" on:click=click>
                {t.boards.begin_mine}
            </button>
        }
    });
    let whose = match (mine, kept.shared) {
        (true, _) => t.boards.begins,
        (false, true) => t.boards.for_all,
        (false, false) => t.boards.for_me,
    };
    view! {
        <li>
            <a class="menu-item" href=move || lens.place().to(&slice) aria-current=is_shown data-noscroll>
                {kept.name.clone()}
                <small>{whose}</small>
            </a>
            <details class="saved-manage">
                <summary class="tool" aria-label=more.clone() title=more>
                    <Glyph icon=Sign::More />
                </summary>
                <div class="view-tools">{for_me} {for_all} {forget}</div>
            </details>
        </li>
    }
    .into_any()
}

#[component]
fn KeepForm(doing: Doing) -> impl IntoView {
    let t = use_i18n();
    let (desk, lens) = (expect_context::<Desk>(), expect_context::<Lens>());
    let (name, shared) = (RwSignal::new(String::new()), RwSignal::new(false));
    let keep = move |event: ev::SubmitEvent| {
        event.prevent_default();
        doing.run(keep_view(desk.id, name.get_untracked(), lens.slice.get_untracked(), shared.get_untracked()));
    };
    view! {
        <form class="view-form" on:submit=keep>
            <label class="sr-only" for="view-name">
                {t.boards.view_name}
            </label>
            <input class="input" id="view-name" maxlength=MAX_NAME.to_string() required placeholder=t.boards.view_name autocomplete="off" prop:value=name on:input=move |event| name.set(event_target_value(&event)) />
            {desk
                .may_edit()
                .then(|| {
                    view! {
                        <label class="board-check">
                            <input type="checkbox" prop:checked=shared on:change=move |event| shared.set(event_target_checked(&event)) />
                            {t.boards.for_all}
                        </label>
                    }
                })}
            <button type="submit" class="button primary">
                {t.boards.keep_this}
            </button>
        </form>
    }
    .into_any()
}
