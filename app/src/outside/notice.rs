//! Pages without a row of data: why nothing is shown, and the question for a link's password.

use super::{STYLE, rendered};
use crate::i18n::{self, fill, use_i18n};
use domain::Locale;
use leptos::prelude::*;

/// Why a page shows nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    Unreadable,
    Expired,
    Revoked,
    Gone,
    OtherSite,
    /// Opened by itself, not inside another page.
    Alone,
    /// Something stands behind the address.
    Changed,
    Broken,
}

/// A page without data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    Trouble(Trouble),
    /// Asks for a link's password.
    Password {
        wrong: bool,
        wait: Option<u64>,
    },
}

/// The page as HTML.
pub fn notice(notice: Notice, locale: Locale, nonce: &str) -> String {
    let nonce = nonce.to_owned();
    let t = &i18n::strings(locale).outside;
    let title = match notice {
        Notice::Trouble(_) => t.not_open,
        Notice::Password { .. } => t.locked,
    };
    rendered(locale, move || {
        let body = match notice {
            Notice::Trouble(trouble) => trouble_view(trouble),
            Notice::Password { wrong, wait } => form(wrong, wait),
        };
        view! {
            <!DOCTYPE html>
            <html lang=locale.code()>
                <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <meta name="robots" content="noindex, nofollow" />
                    <meta name="color-scheme" content="light dark" />
                    <title>{title}</title>
                    <style nonce=nonce inner_html=STYLE></style>
                </head>
                <body>
                    <main class="notice">
                        <h1>{title}</h1>
                        {body}
                    </main>
                </body>
            </html>
        }
    })
}

fn trouble_view(trouble: Trouble) -> AnyView {
    let t = use_i18n();
    let text = match trouble {
        Trouble::Unreadable => t.outside.unreadable,
        Trouble::Expired => t.outside.expired,
        Trouble::Revoked => t.outside.revoked,
        Trouble::Gone => t.outside.gone,
        Trouble::OtherSite => t.outside.other_site,
        Trouble::Alone => t.outside.alone,
        Trouble::Changed => t.outside.changed,
        Trouble::Broken => t.outside.broken,
    };
    view! { <p>{text}</p> }.into_any()
}

fn form(wrong: bool, wait: Option<u64>) -> AnyView {
    let t = use_i18n();
    let told = match wait {
        Some(seconds) => Some(fill(t.outside.wait, &[("seconds", &seconds.to_string())])),
        None => wrong.then(|| t.outside.wrong.to_owned()),
    };
    let is_wrong = told.is_some().to_string();
    view! {
        <form method="post">
            <label for="password">{t.outside.password}</label>
            <input id="password" name="password" type="password" autocomplete="off" maxlength="200" required=true autofocus=true aria-invalid=is_wrong aria-describedby="told" />
            <p id="told" role="alert">{told}</p>
            <button type="submit">{t.outside.show}</button>
        </form>
    }
    .into_any()
}
