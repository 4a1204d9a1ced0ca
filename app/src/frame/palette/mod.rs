//! The command palette, Ctrl-K: goes anywhere, runs actions, takes a question.

mod model;

use super::{
    Dialogs,
    preferences::{SetLanguage, SetTheme, SwitchWorkspace},
    sheet::bind,
};
use crate::{
    address::encode,
    browser,
    i18n::use_i18n,
    icons::{self, Icon},
    session::use_session,
};
use leptos::{html::Dialog, prelude::*, web_sys::KeyboardEvent};
use leptos_router::{NavigateOptions, hooks::use_navigate};
use model::{Act, Command, commands, matching};

/// The palette. Its list is keyboard-driven: the field keeps the focus, arrows move, Enter runs.
#[component]
pub fn Palette() -> impl IntoView {
    let t = use_i18n();
    let dialogs = expect_context::<Dialogs>();
    let dialog = NodeRef::<Dialog>::new();
    bind(dialog, dialogs.palette);
    let (text, chosen) = (RwSignal::new(String::new()), RwSignal::new(0_usize));
    let all = commands_here();
    let shown = Memo::new(move |_| text.with(|text| matching(&all.get(), text, t)));
    let run = runner(dialogs);
    let pick = Callback::new(move |command: Command| {
        dialogs.palette.set(false);
        run.run(command.act);
    });
    let on_key = move |event: KeyboardEvent| {
        let last = shown.with(Vec::len).saturating_sub(1);
        match event.key().as_str() {
            "ArrowDown" => chosen.update(|at| *at = if *at >= last { 0 } else { *at + 1 }),
            "ArrowUp" => chosen.update(|at| *at = if *at == 0 { last } else { *at - 1 }),
            "Enter" => {
                if let Some(command) = shown.with(|shown| shown.get(chosen.get_untracked()).cloned()) {
                    pick.run(command);
                }
            }
            _ => return,
        }
        event.prevent_default();
    };
    let on_close = move |_| {
        dialogs.palette.set(false);
        text.set(String::new());
        chosen.set(0);
    };
    view! {
        <dialog
            class="palette card"
            node_ref=dialog
            aria-label=t.palette.title
            on:close=on_close
            on:click=move |event| {
                if dialog.get().is_some_and(|dialog| event.target().as_ref() == Some(dialog.as_ref())) {
                    dialogs.palette.set(false);
                }
            }
        >
            <div class="palette-field">
                <Icon path=icons::SEARCH />
                <input
                    type="text"
                    role="combobox"
                    aria-expanded="true"
                    aria-controls="palette-list"
                    aria-label=t.palette.placeholder
                    aria-activedescendant=move || format!("palette-{}", chosen.get())
                    placeholder=t.palette.placeholder
                    autocomplete="off"
                    maxlength="400"
                    prop:value=move || text.get()
                    on:input=move |event| {
                        text.set(event_target_value(&event));
                        chosen.set(0);
                    }
                    on:keydown=on_key
                />
                <kbd>"Esc"</kbd>
            </div>
            <Options shown chosen pick />
        </dialog>
    }
}

#[component]
fn Options(shown: Memo<Vec<Command>>, chosen: RwSignal<usize>, pick: Callback<Command>) -> impl IntoView {
    let t = use_i18n();
    Effect::new(move |_| {
        let id = format!("palette-{}", chosen.get());
        if let Some(element) = document().get_element_by_id(&id) {
            element.scroll_into_view_with_bool(false);
        }
    });
    view! {
        <ul id="palette-list" class="palette-list" role="listbox" aria-label=t.palette.title>
            {move || {
                shown
                    .get()
                    .into_iter()
                    .enumerate()
                    .map(|(at, command)| {
                        let (icon, label, group) = (command.icon, command.label.clone(), command.group);
                        view! {
                            <li
                                id=format!("palette-{at}")
                                role="option"
                                aria-selected=move || (chosen.get() == at).to_string()
                                on:mousemove=move |_| {
                                    if chosen.get_untracked() != at {
                                        chosen.set(at);
                                    }
                                }
                                on:click=move |_| pick.run(command.clone())
                            >
                                <Icon path=icon />
                                <span class="menu-text">{label}</span>
                                <small>{group}</small>
                            </li>
                        }
                    })
                    .collect_view()
            }}
        </ul>
    }
}

/// The commands, with the person's workspaces once the session is known. Only the browser needs them.
fn commands_here() -> RwSignal<Vec<Command>> {
    let t = use_i18n();
    let session = use_session();
    let all = RwSignal::new(Vec::new());
    Effect::new(move |_| {
        let session = session.get().and_then(Result::ok).flatten();
        all.set(commands(t, session.as_ref()));
    });
    all
}

/// Runs what a command does.
fn runner(dialogs: Dialogs) -> Callback<Act> {
    let navigate = use_navigate();
    let theme = ServerAction::<SetTheme>::new();
    let language = ServerAction::<SetLanguage>::new();
    let switch = ServerAction::<SwitchWorkspace>::new();
    Effect::new(move |_| {
        if language.value().with(|value| matches!(value, Some(Ok(())))) {
            browser::reload();
        }
    });
    Callback::new(move |act: Act| match act {
        Act::Go(href) => navigate(href, NavigateOptions::default()),
        Act::Ask(question) => navigate(&format!("/dashboard/ask?q={}", encode(&question)), NavigateOptions::default()),
        Act::Theme(chosen) => {
            browser::show_theme(chosen.attribute());
            theme.dispatch(SetTheme { theme: chosen.code().into() });
        }
        Act::Language(locale) => {
            language.dispatch(SetLanguage { language: locale.code().into() });
        }
        Act::Switch(workspace) => {
            switch.dispatch(SwitchWorkspace { workspace: workspace.0 });
        }
        Act::Shortcuts => dialogs.sheet.set(true),
        Act::SignOut => browser::submit("#sign-out"),
    })
}
