//! Public links of a board: made, copied, revoked.

use crate::{
    forms::CopyButton,
    i18n::{I18n, fill, use_i18n},
    pages::boards::{
        board::Desk,
        outside::{load_links, make_link, revoke_link},
    },
    widgets::states::SkeletonRows,
};
use boards::outside::{Link, LinkMade};
use domain::Day;
use leptos::{prelude::*, task::spawn_local};
use semantic::format;

/// The part of the sharing panel that makes links, loaded when it is opened.
#[component]
pub fn Links() -> impl IntoView {
    let t = use_i18n();
    let open = RwSignal::new(false);
    view! {
        <details class="share-part" on:toggle=move |_| open.set(true)>
            <summary>{t.outside.links}</summary>
            <Show when=move || open.get()>
                <Part />
            </Show>
        </details>
    }
    .into_any()
}

#[component]
fn Part() -> impl IntoView {
    let t = use_i18n();
    let desk = expect_context::<Desk>();
    let changes = RwSignal::new(0_u32);
    let links = LocalResource::new(move || {
        changes.track();
        load_links(desk.id)
    });
    let (password, days) = (RwSignal::new(String::new()), RwSignal::new(String::from("30")));
    let (made, failed) = (RwSignal::new(None::<LinkMade>), RwSignal::new(None::<String>));
    let make = move |_| {
        let chosen = Some(password.get_untracked()).filter(|password| !password.is_empty());
        let lasts = days.get_untracked().parse().ok();
        spawn_local(async move {
            let outcome = make_link(desk.id, chosen, lasts).await;
            failed.set(outcome.as_ref().err().map(|error| error.message.clone()));
            made.set(outcome.ok());
            password.set(String::new());
            changes.update(|count| *count += 1);
        });
    };
    let choices = [
        ("1", t.outside.days_1),
        ("7", t.outside.days_7),
        ("30", t.outside.days_30),
        ("365", t.outside.days_365),
        ("", t.outside.always),
    ];
    let choices = choices.map(|(code, text)| view! { <option value=code selected=code == "30">{text}</option> });
    view! {
        <p class="menu-hint">{t.outside.links_hint}</p>
        <label class="share-field">
            {t.outside.password_optional}
            <input class="input" type="password" autocomplete="new-password" maxlength="200" prop:value=password on:input=move |event| password.set(event_target_value(&event)) />
        </label>
        <label class="share-field">
            {t.outside.lasts}
            <select class="input" on:change=move |event| days.set(event_target_value(&event))>{choices.collect_view()}</select>
        </label>
        <div class="actions">
            <button type="button" class="button primary" on:click=make>{t.outside.make_link}</button>
        </div>
        {move || failed.get().map(|message| view! { <p class="notice bad" role="alert">{message}</p> })}
        {move || made.get().map(|made| view! { <Once label=t.outside.links text=made.url /> })}
        <Transition fallback=|| view! { <SkeletonRows rows=1 /> }>
            {move || Suspend::new(async move {
                match links.await {
                    Ok(links) if links.is_empty() => view! { <p class="menu-hint">{t.outside.no_links}</p> }.into_any(),
                    Ok(links) => {
                        let lines = links.into_iter().map(|link| {
                            let (id, told) = (link.id, told(&link, t));
                            let label = fill(t.outside.revoke_link, &[("day", &day(link.created_at, t))]);
                            let revoke = move || async move { revoke_link(id).await.map_err(|error| error.message) };
                            line(told, label, revoke, changes, failed, t)
                        });
                        view! { <ul class="share-people">{lines.collect_view()}</ul> }.into_any()
                    }
                    Err(error) => view! { <p class="notice bad" role="alert">{error.message}</p> }.into_any(),
                }
            })}
        </Transition>
    }
    .into_any()
}

fn told(link: &Link, t: I18n) -> (String, String) {
    let mut parts = Vec::new();
    parts.extend(link.expires_at.map(|end| fill(t.outside.ends_on, &[("day", &day(end, t))])));
    parts.extend(link.has_password.then(|| t.outside.with_password.to_owned()));
    parts.push(used(link.last_used_at, t));
    (fill(t.outside.made_on, &[("day", &day(link.created_at, t))]), parts.join(", "))
}

/// A link or an embed in a list, and the way to take it back.
pub fn line<F>(
    (head, rest): (String, String),
    label: String,
    revoke: impl Fn() -> F + Copy + 'static,
    changes: RwSignal<u32>,
    failed: RwSignal<Option<String>>,
    t: I18n,
) -> AnyView
where
    F: Future<Output = Result<(), String>> + 'static,
{
    let click = move |_| {
        spawn_local(async move {
            failed.set(revoke().await.err());
            changes.update(|count| *count += 1);
        });
    };
    view! {
        <li>
            <span>
                {head} <small>{rest}</small>
            </span>
            <button type="button" class="button" aria-label=label on:click=click>{t.outside.revoke}</button>
        </li>
    }
    .into_any()
}

/// Something that is shown once, to be copied.
#[component]
pub fn Once(label: &'static str, #[prop(into)] text: String) -> impl IntoView {
    let t = use_i18n();
    let rows = if text.contains('\n') { "4" } else { "2" };
    let copy = text.clone();
    view! {
        <div class="share-once">
            <textarea class="input" readonly=true rows=rows aria-label=label>{text}</textarea>
            <div class="actions">
                <CopyButton text=copy />
                <span>{t.outside.once}</span>
            </div>
        </div>
    }
    .into_any()
}

pub fn used(last: Option<i64>, t: I18n) -> String {
    last.map_or_else(|| t.outside.unused.to_owned(), |last| fill(t.outside.used_on, &[("day", &day(last, t))]))
}

/// The day of a time, in UTC.
pub fn day(ms: i64, t: I18n) -> String {
    let number = i32::try_from(ms.div_euclid(86_400_000)).unwrap_or_default();
    format::day(Day::from_number(number), t.locale)
}
