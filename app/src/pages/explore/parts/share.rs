//! Takes what is shown elsewhere: as a link, a question, a file, a call of the API.

use crate::{
    address::encode,
    browser,
    i18n::use_i18n,
    pages::explore::{api, model::State},
    widgets::{
        icon::{Glyph, Icon},
        menu::Menu,
    },
};
use leptos::{prelude::*, task::spawn_local};

/// What became of the last thing copied.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Said {
    Copied(&'static str),
    /// The question, to be asked as well.
    Question(String),
    No(String),
}

/// The menu at the end of the top bar.
#[component]
pub fn ShareMenu(state: State, curl: String) -> impl IntoView {
    let t = use_i18n();
    let said = RwSignal::new(None::<Said>);
    let href = state.href();
    let csv = state.drilled(None).at("/exports/table.csv");
    let state = StoredValue::new(state);
    let link = move |_| {
        browser::copy(&browser::absolute(&href));
        said.set(Some(Said::Copied("link")));
    };
    let ask = move |_| {
        let state = state.get_value();
        spawn_local(async move {
            said.set(Some(match api::say(state.drilled(None)).await {
                Ok(text) => {
                    browser::copy(&text);
                    Said::Question(text)
                }
                Err(error) => Said::No(error.message),
            }));
        });
    };
    let call = move |_| {
        browser::copy(&curl);
        said.set(Some(Said::Copied("call")));
    };
    let button = move || view! { <Glyph icon=Icon::Share /> <span class="only-wide">{t.explore.share}</span> };
    view! {
        <Menu label=t.explore.share button=button panel="share-panel">
            <button type="button" class="menu-item" on:click=link>
                {t.explore.copy_link}
            </button>
            <button type="button" class="menu-item" on:click=ask>
                {t.explore.copy_question}
            </button>
            <button type="button" class="menu-item" on:click=call>
                {t.explore.copy_curl}
            </button>
            <a class="menu-item" href=csv download rel="external">
                {t.explore.csv}
            </a>
            <div class="share-said" role="status">
                {move || {
                    match said.get()? {
                        Said::Copied(_) => Some(view! { <p>{t.explore.copied}</p> }.into_any()),
                        Said::No(reason) => Some(view! { <p>{reason}</p> }.into_any()),
                        Said::Question(text) => {
                            let href = format!("/dashboard/ask?q={}", encode(&text));
                            Some(
                                view! {
                                    <p>{t.explore.copied} ": " <q>{text}</q></p>
                                    <a class="link" href=href>
                                        {t.explore.ask_it}
                                    </a>
                                }
                                    .into_any(),
                            )
                        }
                    }
                }}
            </div>
        </Menu>
    }
    .into_any()
}
