//! The list: a field to search with, categories, one line a metric.

use crate::{
    i18n::{fill, use_i18n},
    icons::{self, Icon},
    pages::metrics::{PATH, View, model::Library},
};
use leptos::prelude::*;

/// Everything that the text and the category mean. It filters while one types; without scripts the form does it.
#[component]
pub fn List(library: StoredValue<Library>) -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    let chips = move || {
        let chosen = view.category.get();
        let all = (String::new(), t.metrics.all.to_owned());
        let categories = library.with_value(Library::categories).into_iter().map(|name| (name.clone(), name));
        let chip = |(category, label): (String, String)| {
            let current = (chosen == category).then_some("true");
            let href = view.href(&category, view.open.get().as_deref());
            view! {
                <a class="chip is-line" href=href aria-current=current data-noscroll>
                    {label}
                </a>
            }
        };
        std::iter::once(all).chain(categories).map(chip).collect_view()
    };
    let found = move || {
        let (category, text) = (view.category.get(), view.text.get());
        library.with_value(|library| {
            library
                .matching(&category, &text)
                .into_iter()
                .map(|entry| (entry.key.clone(), entry.label.clone(), entry.meaning.clone()))
                .collect::<Vec<_>>()
        })
    };
    let found = Memo::new(move |_| found());
    let count = move || fill(t.metrics.count, &[("count", &found.with(Vec::len).to_string())]);
    view! {
        <section class="card library-list" aria-label=t.metrics.title>
            {library
                .with_value(|library| library.can_edit)
                .then(|| {
                    view! {
                        <a class="button primary library-new" href=format!("{PATH}?edit=new") data-noscroll>
                            <Icon path=icons::PLUS />
                            {t.metrics.new}
                        </a>
                    }
                })}
            <form method="get" action=PATH role="search" on:submit=move |event| event.prevent_default()>
                <input
                    class="input"
                    type="search"
                    name="q"
                    autocomplete="off"
                    maxlength="80"
                    aria-label=t.metrics.search
                    placeholder=t.metrics.search_hint
                    value=view.text.get_untracked()
                    prop:value=move || view.text.get()
                    on:input=move |event| view.text.set(event_target_value(&event))
                />
            </form>
            <nav class="chips" aria-label=t.metrics.categories>
                {chips}
            </nav>
            <p class="library-count" role="status">
                {count}
            </p>
            <ul class="library-lines">
                {move || {
                    found
                        .get()
                        .into_iter()
                        .map(|(key, label, meaning)| {
                            let href = view.href(&view.category.get(), Some(&key));
                            let current = move || (view.open.get().as_deref() == Some(key.as_str())).then_some("true");
                            view! {
                                <li>
                                    <a href=href aria-current=current data-noscroll on:click=move |_| view.clicked.set_value(true)>
                                        <strong>{label}</strong>
                                        <span>{meaning}</span>
                                    </a>
                                </li>
                            }
                        })
                        .collect_view()
                }}
            </ul>
            {move || found.with(Vec::is_empty).then(|| view! { <Nothing /> })}
        </section>
    }
    .into_any()
}

#[component]
fn Nothing() -> impl IntoView {
    let t = use_i18n();
    let view = expect_context::<View>();
    view! {
        <div class="empty is-small">
            <h2>{t.metrics.none_title}</h2>
            <p>{t.metrics.none_text}</p>
            <a class="button" href=PATH on:click=move |_| view.text.set(String::new())>
                {t.metrics.show_all}
            </a>
        </div>
    }
    .into_any()
}
